import type { Concept } from './bericht.ts';
import { judge, type Uitkomst } from './oordeel.ts';
import type { Wachtrij } from './wachtrij.ts';

/** A deed that waits: it can be taken back as long as it was not sent. */
export interface Wachtend {
  /** @returns false when it has been sent after all */
  trekIn: () => Promise<boolean>;
}

/** Writes a deed down before it is done, and strikes it out when the server has said anything final about it. */
export async function sendKept<U extends Uitkomst>(
  wachtrij: Wachtrij,
  daad: Omit<Concept, 'plek'>,
  stuur: () => Promise<U>,
): Promise<{ uitkomst: U; wacht: Wachtend | undefined }> {
  const { id, los } = await wachtrij.houd();
  const { verzoek } = daad;
  try {
    const ligt = await keep(wachtrij, id, { ...daad, plek: `${verzoek.method} ${verzoek.url} ${id}` });
    const uitkomst = await stuur();
    if (!ligt) return { uitkomst, wacht: undefined };
    const oordeel = judge({ verzoek }, uitkomst).soort;
    if (oordeel === 'later' || oordeel === 'haper')
      return { uitkomst, wacht: { trekIn: () => takeBack(wachtrij, id) } };
    await wachtrij.klaar(id);
    return { uitkomst, wacht: undefined };
  } finally {
    los();
  }
}

/** A browser without room (a full disk) must not stop the deed itself. @returns false when it was not written down */
async function keep(wachtrij: Wachtrij, id: string, concept: Concept): Promise<boolean> {
  try {
    await wachtrij.bewaar(id, concept);
    return true;
  } catch {
    return false;
  }
}

async function takeBack(wachtrij: Wachtrij, id: string): Promise<boolean> {
  const wacht = (await wachtrij.list()).some((bericht) => bericht.id === id);
  if (wacht) await wachtrij.klaar(id);
  return wacht;
}
