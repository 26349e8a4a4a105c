import { problemSchema } from '@naast/contract/problem';
import type { RouteContract } from '@naast/contract/route';
import { apiPad } from './call.ts';
import type { Refusal } from './call-types.ts';
import { askLogin, renewLogin } from './login.ts';
import { buildUrl } from './url.ts';

interface Opdracht {
  params: unknown;
  bestand: File;
  sleutel: string;
  /** How much has gone, from 0 to 1. */
  onDeel: (deel: number) => void;
}

const refusal = (status: number, code: string, detail: string): Refusal => ({
  ok: false,
  status,
  problem: { type: 'about:blank', title: 'Niet gelukt', status, detail, code },
});

/**
 * Sends one file to a route that takes one (`consumes`). fetch cannot tell how far it is; XMLHttpRequest can.
 * A login that has run out is renewed once, and the file goes again under the same key. Never throws.
 */
export async function upload(route: RouteContract, opdracht: Opdracht): Promise<{ ok: true } | Refusal> {
  const begonnen = Date.now();
  const eerste = await send(route, opdracht);
  if (eerste.ok || eerste.status !== 401) return eerste;
  const vernieuwd = await renewLogin(begonnen);
  if (vernieuwd !== 'vernieuwd' && !(await askLogin())) return eerste;
  return send(route, opdracht);
}

function send(route: RouteContract, opdracht: Opdracht): Promise<{ ok: true } | Refusal> {
  return new Promise((resolve) => {
    const lijn = new XMLHttpRequest();
    lijn.open(route.method, apiPad + buildUrl(route.url, opdracht.params, undefined));
    lijn.setRequestHeader('content-type', route.schema.consumes?.[0] ?? 'application/octet-stream');
    lijn.setRequestHeader('idempotency-key', opdracht.sleutel);
    lijn.setRequestHeader(
      'bestandsnaam',
      encodeURIComponent(opdracht.bestand.name.slice(-200).toWellFormed()),
    );
    lijn.upload.addEventListener('progress', (event) =>
      opdracht.onDeel(event.total ? event.loaded / event.total : 0),
    );
    lijn.addEventListener('load', () => resolve(lijn.status === 201 ? { ok: true } : readRefusal(lijn)));
    lijn.addEventListener('error', () =>
      resolve(refusal(0, 'geen_verbinding', 'We kunnen Naast niet bereiken.')),
    );
    lijn.send(opdracht.bestand);
  });
}

function readRefusal({ status, responseText }: XMLHttpRequest): Refusal {
  try {
    return { ok: false, status, problem: problemSchema.parse(JSON.parse(responseText)) };
  } catch {
    return refusal(status, 'onverwacht', 'Dit ging niet goed. Probeer het zo opnieuw.');
  }
}
