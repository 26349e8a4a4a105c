import type { Schrijfplek } from './gebeurtenis.ts';

/** Somebody who has the casus open now. */
export interface Aanwezige {
  /** Null when readers show as organisation and function only. */
  naam: string | null;
  functie: string;
  organisatie: string;
  /** Where they type; null is looking. */
  schrijft: { onderwerp: Schrijfplek; blok: number | null } | null;
}

const plekNamen: Record<Schrijfplek, string> = {
  canvas: 'op het canvas',
  gesprek: 'in het gesprek',
  afspraken: 'bij de afspraken',
  deelnemers: 'bij de deelnemers',
  aanvraag: 'in de aanvraag',
  dossier: 'in het dossier',
};

const voornaam = (naam: string): string => naam.trim().split(/\s+/)[0] ?? naam;

// Only a capital that begins a word goes: `Medewerker WIJ` keeps its name, `GZ-psycholoog` its letters.
const lowerFirst = (functie: string): string =>
  functie.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** How somebody is called among these: the first name, or the whole name when two share it. */
export function showNaam(
  wie: Pick<Aanwezige, 'naam' | 'functie' | 'organisatie'>,
  namen: readonly (string | null)[],
): string {
  const { naam, functie, organisatie } = wie;
  if (naam === null) return `Een collega van ${organisatie} (${lowerFirst(functie)})`;
  const zelfde = namen.filter((ander) => ander !== null && voornaam(ander) === voornaam(naam));
  return zelfde.length > 1 ? naam : voornaam(naam);
}

/** At most two letters that stand for a name: the first and the last word of it. */
export function makeInitialen({ naam, organisatie }: Pick<Aanwezige, 'naam' | 'organisatie'>): string {
  const woorden = (naam ?? organisatie).trim().split(/\s+/);
  const [eerste, laatste] = [woorden[0] ?? '', woorden.length > 1 ? (woorden.at(-1) ?? '') : ''];
  return `${[...eerste][0] ?? ''}${[...laatste][0] ?? ''}`.toUpperCase();
}

/** What somebody does now: "kijkt mee", "schrijft bij blok 3", "schrijft in het gesprek". */
export function describeBezigheid({ schrijft }: Pick<Aanwezige, 'schrijft'>): string {
  if (!schrijft) return 'kijkt mee';
  return schrijft.blok === null
    ? `schrijft ${plekNamen[schrijft.onderwerp]}`
    : `schrijft bij blok ${schrijft.blok}`;
}

/** One sentence per person: "Jelle kijkt mee", "Anna schrijft bij blok 3". */
export function describeAanwezigen(lijst: readonly Aanwezige[]): string[] {
  const namen = lijst.map(({ naam }) => naam);
  return lijst.map((wie) => `${showNaam(wie, namen)} ${describeBezigheid(wie)}`);
}
