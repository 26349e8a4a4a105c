import { antwoordSleutel, type Vraag, type ZichtbareVraag } from '@naast/domain/gesprekken';

/** One question at a time, or all questions of a section about one person. */
export type Weergave = 'vraag' | 'stuk';

/** What stands on the screen at once. */
export interface Stap {
  /** Key of its first question. */
  sleutel: string;
  sectie: number;
  lidId: string | null;
  vragen: Vraag[];
  /** Asked under four eyes; always alone on the screen. */
  gevoelig: boolean;
}

/** The steps of a gesprek in order. A sensitive question is a step of its own, whatever the view. */
export function listStappen(zichtbaar: readonly ZichtbareVraag[], weergave: Weergave): Stap[] {
  const stappen: Stap[] = [];
  for (const { sectie, vraag, lidId } of zichtbaar) {
    const vorige = stappen.at(-1);
    const samen =
      weergave === 'stuk' &&
      vorige?.sectie === sectie &&
      vorige.lidId === lidId &&
      !vorige.gevoelig &&
      !vraag.gevoelig;
    if (samen) vorige.vragen.push(vraag);
    else {
      const sleutel = antwoordSleutel(vraag.code, lidId);
      stappen.push({ sleutel, sectie, lidId, vragen: [vraag], gevoelig: vraag.gevoelig });
    }
  }
  return stappen;
}

const hasVraag = (stap: Stap, sleutel: string): boolean =>
  stap.vragen.some((vraag) => antwoordSleutel(vraag.code, stap.lidId) === sleutel);

/**
 * Where to go on: at the question that is asked for, else at the first one without an answer. `stappen.length` is
 * the end page.
 */
export function findPlek(
  stappen: readonly Stap[],
  gevraagd: string | undefined,
  isBeantwoord: (sleutel: string) => boolean,
): number {
  const plek = gevraagd === undefined ? -1 : stappen.findIndex((stap) => hasVraag(stap, gevraagd));
  if (plek >= 0) return plek;
  const open = stappen.findIndex((stap) =>
    stap.vragen.some((vraag) => !isBeantwoord(antwoordSleutel(vraag.code, stap.lidId))),
  );
  return open >= 0 ? open : stappen.length;
}
