import { parseVragenlijst, type Vragenlijstfout } from './parse-vragenlijst.ts';
import type { Schaal, Sectie, Voorwaarde, Vraag, Vragenlijst } from './vragenlijst.ts';

/** The written form of a vragenlijst: what {@link parseVragenlijst} reads, without what is empty. */
export type GeschrevenVragenlijst = Record<string, unknown>;

const writeSchaal = ({ laag, hoog }: Schaal) => ({ 1: laag, 10: hoog });

/** Writes a vragenlijst so that reading it gives the same one. */
export const writeVragenlijst = ({
  titel,
  toelichting,
  schaal,
  secties,
}: Vragenlijst): GeschrevenVragenlijst => ({
  titel,
  toelichting,
  schaal: writeSchaal(schaal),
  secties: secties.map(writeSectie),
});

function writeSectie({ titel, per, als, kapitaalvorm, vragen }: Sectie): GeschrevenVragenlijst {
  return {
    titel,
    per,
    ...(als === null ? {} : { als: writeVoorwaarde(als) }),
    ...(kapitaalvorm === null ? {} : { kapitaalvorm }),
    vragen: vragen.map(writeVraag),
  };
}

function writeVraag(vraag: Vraag): GeschrevenVragenlijst {
  const { code, soort, hulp, opties, optiesUit, als, schaal, start, gevoelig, naar } = vraag;
  return {
    code,
    soort,
    ...(start ? { start } : {}),
    ...(gevoelig ? { gevoelig } : {}),
    vraag: vraag.vraag,
    ...(hulp === null ? {} : { hulp }),
    ...(soort === 'ja_nee' || opties.length === 0 || optiesUit !== null
      ? {}
      : { opties: opties.map(({ naam }) => naam) }),
    ...(optiesUit === null ? {} : { opties_uit: optiesUit }),
    ...(als === null ? {} : { als: writeVoorwaarde(als) }),
    ...(schaal === null ? {} : { schaal: writeSchaal(schaal) }),
    ...(naar === null
      ? {}
      : { naar: { blok: naar.blok, ...(naar.leefgebied === null ? {} : { leefgebied: naar.leefgebied }) } }),
  };
}

/** A condition as `parseVoorwaarde` reads it. */
export function writeVoorwaarde(voorwaarde: Voorwaarde): string {
  switch (voorwaarde.soort) {
    case 'kinderen_in_huis':
      return 'er zijn kinderen in huis';
    case 'antwoord_is':
      return writeVergelijking(voorwaarde, '=', 'in');
    case 'antwoord_is_niet':
      return writeVergelijking(voorwaarde, '!=', 'niet in');
    default:
      return voorwaarde satisfies never;
  }
}

const writeVergelijking = (
  { vraag, waarden }: { vraag: string; waarden: readonly string[] },
  een: string,
  meer: string,
): string =>
  waarden.length === 1
    ? `${vraag} ${een} ${waarden[0]}`
    : `${vraag} ${meer} [${waarden.map(quote).join(', ')}]`;

// A comma in an option would cut it in two.
const quote = (waarde: string): string => (/[",[\]\\]/.test(waarde) ? JSON.stringify(waarde) : waarde);

/**
 * Every mistake in a vragenlijst that is being written, by the same rules as one that is imported; empty when it may
 * be published. `pad` as in `secties.2.vragen.0.als`.
 */
export function checkVragenlijst(vragenlijst: Vragenlijst): Vragenlijstfout[] {
  const uitkomst = parseVragenlijst(writeVragenlijst(vragenlijst));
  return uitkomst.ok ? [] : uitkomst.fouten;
}
