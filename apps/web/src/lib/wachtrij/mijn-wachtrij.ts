import { getMij } from '@naast/contract/gebruikers';
import { getKluissleutel } from '@naast/contract/kladjes';
import type { RouteContract } from '@naast/contract/route';
import { call } from '../call.ts';
import type { PlainArgs } from '../call-types.ts';
import { leesIk } from '../ik.ts';
import { noteAntwoord, onVerbinding, readVerbinding } from '../verbinding.ts';
import { createArchief } from './archief.ts';
import type { Bericht, Verzoek } from './bericht.ts';
import { openKluis } from './kluis.ts';
import type { Uitkomst } from './oordeel.ts';
import { openOpslag } from './opslag.ts';
import { webSloten } from './sloten.ts';
import { zetBerichten } from './stand.ts';
import { noteWachtend } from './vlag.ts';
import { Wachtrij } from './wachtrij.ts';

const opnieuwMs = 15_000;
const kanaal = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('naast-wachtrij');

const callPlain = call as unknown as (route: RouteContract, args: PlainArgs) => Promise<Uitkomst>;

/** Sends a write as it was kept. It never asks to sign in: what waits can wait. */
export function zend({ method, url, body, versie, sleutel }: Verzoek): Promise<Uitkomst> {
  const route = { method, url, schema: { operationId: '', summary: '', tags: [], response: {} } };
  return callPlain(route, { body, versie, sleutel, zonderInloggen: true });
}

const aangekomen = new Set<(bericht: Bericht) => void>();

/** Tells when something that waited has arrived, so that what is on the screen may be read again. */
export function onAangekomen(luister: (bericht: Bericht) => void): () => void {
  aangekomen.add(luister);
  return () => aangekomen.delete(luister);
}

/** @throws when there is no connection to ask for the key, or the browser gives no room */
async function open(gebruiker: string): Promise<Wachtrij> {
  const antwoord = await call(getKluissleutel, { zonderInloggen: true });
  if (!antwoord.ok) throw new Error(antwoord.problem.code);
  const opslag = await openOpslag();
  const archief = createArchief(gebruiker, opslag, await openKluis(antwoord.body.sleutel));
  const toon = async () => {
    zetBerichten(await archief.list());
    noteWachtend((await opslag.count()) > 0);
  };
  const wachtrij = new Wachtrij({
    archief,
    sloten: webSloten,
    zend,
    onVerandering: () => {
      void toon();
      kanaal?.postMessage('anders');
    },
    onAangekomen: (bericht) => {
      for (const luister of aangekomen) luister(bericht);
    },
    nu: () => new Date(),
    adres: () => location.pathname,
    nieuwId: () => crypto.randomUUID(),
  });
  kanaal?.addEventListener('message', () => void toon());
  keepTrying(wachtrij, archief.list);
  await toon();
  return wachtrij;
}

/** Also when the browser says so: an answer that was still on its way may have come in after the connection fell away. */
const isMis = (): boolean => readVerbinding() !== 'goed' || !navigator.onLine;

/** Sends when the connection or the login returns, when somebody looks, and every now and then. */
function keepTrying(wachtrij: Wachtrij, list: () => Promise<readonly Bericht[]>): void {
  const probeer = () => void wachtrij.verstuur();
  // Any answer tells that the connection or the login is back, and that sends the rest.
  const klop = async () => {
    if (isMis()) await call(getMij, { zonderInloggen: true });
    if (readVerbinding() === 'goed') probeer();
  };
  onVerbinding(() => readVerbinding() === 'goed' && probeer());
  addEventListener('online', () => void klop());
  addEventListener('offline', () => noteAntwoord(0));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void klop());
  const ronde = async () => {
    if (isMis() || (await list()).some(({ staat }) => staat.soort === 'wacht')) void klop();
    setTimeout(() => void ronde(), opnieuwMs);
  };
  setTimeout(() => void ronde(), opnieuwMs);
  probeer();
}

const isMogelijk = (): boolean =>
  typeof indexedDB !== 'undefined' && crypto.subtle !== undefined && navigator.locks !== undefined;

let huidige: { gebruiker: string; wachtrij: Promise<Wachtrij> } | undefined;

/**
 * The queue of who is signed in; opened once per page. `undefined` where the browser cannot keep anything safely, or
 * the key cannot be had now: then a text is only as safe as its tab, and leaving warns.
 */
export async function mijnWachtrij(): Promise<Wachtrij | undefined> {
  const gebruiker = leesIk();
  if (!gebruiker || !isMogelijk()) return undefined;
  if (huidige?.gebruiker !== gebruiker) huidige = { gebruiker, wachtrij: open(gebruiker) };
  try {
    return await huidige.wachtrij;
  } catch {
    huidige = undefined;
    return undefined;
  }
}
