import type { Onderwerp } from './gebeurtenis.ts';

/** A change somebody else made, with how they are called here; null when that is not known. */
export interface Wijziging {
  naam: string | null;
  onderwerp: Onderwerp;
  blok: number | null;
}

const onderwerpNamen: Record<Onderwerp, string> = {
  canvas: 'het canvas',
  gesprek: 'het gesprek',
  afspraken: 'wat er te doen is',
  deelnemers: 'de kaart van deelnemers',
  mensen: 'wie erbij hoort',
  casus: 'de casus',
  dossier: 'het dossier',
  gezin: 'de gegevens van het gezin',
  bijlagen: 'de bijlagen',
  regelingen: 'de regelingen',
  rendement: 'de berekening',
  aanvraag: 'de aanvraag',
};

const join = (woorden: readonly string[]): string =>
  woorden.length < 2
    ? woorden.join('')
    : `${woorden.slice(0, -1).join(', ')} en ${woorden[woorden.length - 1]}`;

const uniek = <T>(lijst: readonly T[]): T[] => [...new Set(lijst)];

function describeWat(lijst: readonly Wijziging[]): string {
  const blokken = uniek(lijst.flatMap(({ blok }) => blok ?? [])).sort((a, b) => a - b);
  const anders = uniek(
    lijst.filter(({ blok }) => blok === null).map(({ onderwerp }) => onderwerpNamen[onderwerp]),
  );
  return join([...(blokken.length > 0 ? [`blok ${join(blokken.map(String))}`] : []), ...anders]);
}

/** One sentence about what others changed just now: "Anna heeft blok 3 en 4 aangepast". Empty for nothing. */
export function describeWijzigingen(lijst: readonly Wijziging[]): string {
  if (lijst.length === 0) return '';
  const bekend = uniek(lijst.flatMap(({ naam }) => naam ?? []));
  const wie = lijst.some(({ naam }) => naam === null) ? [...bekend, 'een collega'] : bekend;
  const zin = `${join(wie)} ${wie.length > 1 ? 'hebben' : 'heeft'} ${describeWat(lijst)} aangepast`;
  return zin[0]?.toUpperCase() + zin.slice(1);
}
