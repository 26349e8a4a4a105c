import type { Gezinsrol } from './gezinsrollen.ts';

/** How long merging two households, moving a casus and moving out can be taken back. */
export const terugdraaiDagen = 30;

/** The last moment at which it can be taken back. */
export const terugdraaienTot = (op: Date): Date => new Date(op.getTime() + terugdraaiDagen * 86_400_000);

/** What two households are to the person who wants to merge them. */
export interface SamenvoegFeiten {
  leidtBlijft: boolean;
  leidtWeg: boolean;
  openBlijft: boolean;
  openWeg: boolean;
  gescheiden: boolean;
}

export type SamenvoegBeletsel = 'niet_van_beide' | 'afgeschermd' | 'beide_open';

/** Every reason why these two cannot become one now, in a fixed order; none means they can. */
export function listSamenvoegBeletsels(feiten: SamenvoegFeiten): SamenvoegBeletsel[] {
  const beletsels: [boolean, SamenvoegBeletsel][] = [
    [!(feiten.leidtBlijft && feiten.leidtWeg), 'niet_van_beide'],
    [feiten.gescheiden, 'afgeschermd'],
    [feiten.openBlijft && feiten.openWeg, 'beide_open'],
  ];
  return beletsels.filter(([geldt]) => geldt).map(([, beletsel]) => beletsel);
}

export interface VergelijkbaarLid {
  id: string;
  naam: string;
  gezinsrol: Gezinsrol;
  geboortejaar: number | null;
}

/** A double: `weg` turned out to be `blijft`. */
export interface Dubbel {
  weg: string;
  blijft: string;
}

/** How a name is compared: without accents, capitals, signs and surname, because one list has "Marja" and another "Marja K.". */
const voornaam = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
    .split(/\s+/u)[0] ?? '';

const lijktOp = (a: VergelijkbaarLid, b: VergelijkbaarLid): boolean =>
  voornaam(a.naam) === voornaam(b.naam) &&
  (a.geboortejaar === null || b.geboortejaar === null || a.geboortejaar === b.geboortejaar);

/**
 * Leden who are probably the same person: the same first name, and no other birth year. One with the very same year
 * goes before one without; nobody is paired twice, and who is already in both households is no double.
 */
export function matchLeden(weg: readonly VergelijkbaarLid[], blijft: readonly VergelijkbaarLid[]): Dubbel[] {
  const inBeide = new Set(weg.filter((w) => blijft.some((b) => b.id === w.id)).map(({ id }) => id));
  const vrij = blijft.filter((b) => !inBeide.has(b.id));
  const dubbelen: Dubbel[] = [];
  const pair = (zelfdeJaar: boolean) => {
    for (const w of weg.filter((lid) => !inBeide.has(lid.id) && !dubbelen.some((d) => d.weg === lid.id))) {
      const b = vrij.find(
        (lid) =>
          !dubbelen.some((d) => d.blijft === lid.id) &&
          lijktOp(w, lid) &&
          (!zelfdeJaar || (w.geboortejaar !== null && w.geboortejaar === lid.geboortejaar)),
      );
      if (b) dubbelen.push({ weg: w.id, blijft: b.id });
    }
  };
  pair(true);
  pair(false);
  return dubbelen;
}

/** True when nobody is named twice on either side. */
export const isEenOpEen = (dubbelen: readonly Dubbel[]): boolean =>
  new Set(dubbelen.map((d) => d.weg)).size === dubbelen.length &&
  new Set(dubbelen.map((d) => d.blijft)).size === dubbelen.length;
