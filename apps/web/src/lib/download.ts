import type { RouteContract } from '@naast/contract/route';
import { call } from './call.ts';
import type { CallRest } from './call-types.ts';
import { ProblemError } from './problem-error.ts';

// Some browsers start reading only after the click has been dealt with.
const losNaMs = 60_000;

/**
 * Fetches the file of a route (`produces`) and puts it among the downloads, under the name the server gives it.
 * @returns that name
 * @throws ProblemError
 */
export async function download<R extends RouteContract>(route: R, ...args: CallRest<R>): Promise<string> {
  const uitkomst = await call(route, ...args);
  if (!uitkomst.ok) throw new ProblemError(uitkomst);
  const naam = uitkomst.bestandsnaam ?? 'bestand';
  const type = route.schema.produces?.[0] ?? 'application/octet-stream';
  const adres = URL.createObjectURL(
    new Blob([uitkomst.body as unknown as Uint8Array<ArrayBuffer>], { type }),
  );
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  link.click();
  setTimeout(() => URL.revokeObjectURL(adres), losNaMs);
  return naam;
}
