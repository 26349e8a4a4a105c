/** A known name and what stands in its place. */
export interface Vervanging {
  naam: string;
  vervanging: string;
}

// Letters that Unicode does not take apart into a base letter and a mark.
const losse: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  '’': "'",
};

const foldTeken = (teken: string): string => {
  const kaal = teken.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return losse[kaal] ?? kaal;
};

const fold = (tekst: string): string => [...tekst.normalize('NFC')].map(foldTeken).join('');

/** Folded text, with for every folded position the position in the original. */
function foldWithPlaatsen(tekst: string): { gevouwen: string; plaatsen: number[] } {
  const plaatsen: number[] = [];
  let gevouwen = '';
  let plaats = 0;
  for (const teken of tekst) {
    const kaal = foldTeken(teken);
    for (let i = 0; i < kaal.length; i++) plaatsen.push(plaats);
    gevouwen += kaal;
    plaats += teken.length;
  }
  plaatsen.push(plaats);
  return { gevouwen, plaatsen };
}

const sleutelVan = (naam: string): string => fold(naam.trim()).replace(/[\s-]+/g, ' ');
const escapePatroon = (s: string): string =>
  s.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '[\\s-]+');

/** What stands in the place of a name begins with a capital where the sentence begins, and only there: no `Medewerker`. */
function startZin(ervoor: string, woord: string): string {
  // The last signs tell it; all of a long text would be read again for every name in it.
  const eind = ervoor.length > 40 ? `-${ervoor.slice(-40)}` : ervoor;
  const begin = /(^|[.!?…]["'”’)]*\s+|\n\s*)["'“‘(]*$/u.test(eind);
  if (begin) return woord.charAt(0).toUpperCase() + woord.slice(1);
  // A word in capitals is an abbreviation.
  return /^\p{Lu}\p{Ll}/u.test(woord) ? woord.charAt(0).toLowerCase() + woord.slice(1) : woord;
}

/**
 * Replaces known names in free text: whole words only, blind to capitals and accents ("Łukasz" = "LUKASZ"),
 * longest name first, also in the possessive ("Daans", "Marja's"), with a capital where a sentence begins. Answers NFC text.
 */
export function replaceNamen(tekst: string, namen: readonly Vervanging[]): string {
  const bekend = new Map(
    namen
      .map(({ naam, vervanging }) => [sleutelVan(naam), vervanging] as const)
      .filter(([naam]) => naam.length > 1),
  );
  const origineel = tekst.normalize('NFC');
  if (bekend.size === 0) return origineel;
  const keuzes = [...bekend.keys()].sort((a, b) => b.length - a.length).map(escapePatroon);
  const patroon = new RegExp(`(?<![\\p{L}\\p{N}])(${keuzes.join('|')})('?s)?(?![\\p{L}\\p{N}])`, 'gu');
  const { gevouwen, plaatsen } = foldWithPlaatsen(origineel);
  let uit = '';
  let tot = 0;
  for (const treffer of gevouwen.matchAll(patroon)) {
    const van = plaatsen[treffer.index] as number;
    uit += origineel.slice(tot, van);
    uit += startZin(uit, bekend.get((treffer[1] as string).replace(/[\s-]+/g, ' ')) ?? '');
    if (treffer[2]) uit += "'s";
    tot = plaatsen[treffer.index + treffer[0].length] as number;
  }
  return uit + origineel.slice(tot);
}

// Words that stand in a name without being one.
const tussenvoegsels = new Set([
  'familie',
  'fam.',
  'gezin',
  'huishouden',
  'mevrouw',
  'meneer',
  'van',
  'de',
  'der',
  'den',
  'het',
  'ten',
  'ter',
  'te',
  'el',
  'al',
  'bin',
  'ibn',
  'von',
  'du',
  'la',
]);

/** The full name and each of its parts, so that "Marja" in "Marja de Vries" is known by itself too. */
export function splitNaam(naam: string, vervanging: string): Vervanging[] {
  const delen = naam.split(/[\s-]+/).filter((deel) => deel.length > 1 && !tussenvoegsels.has(fold(deel)));
  return [naam, ...delen].map((deel) => ({ naam: deel, vervanging }));
}

const splitWoorden = (tekst: string): string[] => sleutelVan(tekst).split(' ').filter(Boolean);

/**
 * True when a name says no more than what stands in its place ("Huisarts" for a huisarts). One word more, and it is
 * a name: "Ruud Bakker" stays one, also when he is a baker.
 */
export function isOmschrijving(naam: string, vervanging: string): boolean {
  const bekend = new Set(splitWoorden(vervanging));
  return splitWoorden(naam).every((woord) => bekend.has(woord));
}

/** The same names, for whom what stands in their place ("tante van Daan") holds no name either. */
export function withoutNamen(namen: readonly Vervanging[]): Vervanging[] {
  const iemand = namen.map(({ naam }) => ({ naam, vervanging: 'iemand' }));
  return namen.map(({ naam, vervanging }) => ({ naam, vervanging: replaceNamen(vervanging, iemand) }));
}
