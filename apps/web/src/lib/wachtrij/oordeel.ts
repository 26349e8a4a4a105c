import type { Bericht, Velden } from './bericht.ts';

/** The answer of the server to one write. */
export type Uitkomst =
  | { ok: true; body: unknown; versie: number | undefined }
  | {
      ok: false;
      status: number;
      problem: { detail: string; huidig?: unknown; errors?: { bericht: string }[] | undefined };
    };

/** What the answer means for the write that waits. */
export type Oordeel =
  | { soort: 'klaar'; versie: number | undefined }
  /** No connection, not signed in, or asked to wait: nothing else has a chance either. */
  | { soort: 'later' }
  /** Something broke for this one alone. */
  | { soort: 'haper' }
  /** Only something beside these fields changed. */
  | { soort: 'opnieuw'; versie: number }
  /** What it is about was taken away; typed text brings it back. */
  | { soort: 'herstel' }
  | { soort: 'botsing'; huidig: Velden }
  | { soort: 'geweigerd'; status: number; detail: string };

/** Equal in content, whatever the order of keys. */
export const isZelfde = (a: unknown, b: unknown): boolean => sort(a ?? null) === sort(b ?? null);

const sort = (waarde: unknown): string =>
  JSON.stringify(waarde, (_sleutel, deel: unknown) =>
    deel && typeof deel === 'object' && !Array.isArray(deel)
      ? Object.fromEntries(Object.entries(deel).sort(([a], [b]) => (a < b ? -1 : 1)))
      : deel,
  );

const isVelden = (waarde: unknown): waarde is Velden =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const readVersie = (body: unknown): number | undefined =>
  isVelden(body) && typeof body.versie === 'number' ? body.versie : undefined;

/** True when each of these fields stands in `huidig` as it is here. */
const staatEr = (velden: Velden, huidig: Velden): boolean =>
  Object.entries(velden).every(([veld, waarde]) => isZelfde(waarde, huidig[veld]));

function judgeVerouderd(bericht: Pick<Bericht, 'verzoek' | 'basis' | 'herstel'>, huidig: Velden): Oordeel {
  const { verzoek, basis, herstel } = bericht;
  const versie = readVersie(huidig);
  const isWeg = typeof huidig.verwijderdOp === 'string';
  if (verzoek.method === 'DELETE') {
    return isWeg ? { soort: 'klaar', versie } : { soort: 'botsing', huidig };
  }
  if (isWeg && herstel) return { soort: 'herstel' };
  if (verzoek.body && staatEr(verzoek.body as Velden, huidig)) return { soort: 'klaar', versie };
  if (basis && versie !== undefined && staatEr(basis, huidig)) return { soort: 'opnieuw', versie };
  return { soort: 'botsing', huidig };
}

const nietNu = new Set([0, 401, 408, 425, 429, 502, 503, 504]);

/** Decides about one write by the answer to it. */
export function judge(bericht: Pick<Bericht, 'verzoek' | 'basis' | 'herstel'>, uitkomst: Uitkomst): Oordeel {
  if (uitkomst.ok) return { soort: 'klaar', versie: uitkomst.versie ?? readVersie(uitkomst.body) };
  const { status, problem } = uitkomst;
  if (nietNu.has(status)) return { soort: 'later' };
  if (status >= 500) return { soort: 'haper' };
  if (status === 412 && isVelden(problem.huidig)) return judgeVerouderd(bericht, problem.huidig);
  return { soort: 'geweigerd', status, detail: problem.errors?.[0]?.bericht ?? problem.detail };
}
