import type { BelemmeringSoort, BlokNr, TekstblokNr } from './codes.ts';
import { belemmeringSoortNamen, blokTitels } from './codes.ts';
import { type Kapitaalvorm, kapitaalvormen, kapitaalvormNamen } from './leefgebieden.ts';

/** Where a piece of a pasted plan can go, in the order of the canvas; `niet` leaves it out. */
export const planPlekken = [
  'blok_1',
  'blok_2',
  'situatie_economisch',
  'situatie_sociaal',
  'situatie_cultureel',
  'situatie_pedagogisch',
  'situatie_mentaal',
  'blok_4',
  'belemmering_systeem',
  'belemmering_professional',
  'belemmering_bij_onszelf',
  'prioriteit',
  'doorbraak',
  'afspraak',
  'blok_9',
  'niet',
] as const;
export type PlanPlek = (typeof planPlekken)[number];
export type Landingsplek = Exclude<PlanPlek, 'niet'>;

/** What a piece becomes: words under the text of a block, or a row of a list. */
export type PlanLanding =
  | { soort: 'blok'; blok: TekstblokNr; tekst: string }
  | { soort: 'item'; blok: BlokNr; lijst: PlanLijst; velden: Readonly<Record<string, string>> };
export type PlanLijst = 'situaties' | 'belemmeringen' | 'prioriteiten' | 'doorbraken' | 'afspraken';

interface Plek {
  naam: string;
  blok: BlokNr;
  /** Longest piece, in characters: what the field of the canvas holds. */
  hoogstens: number;
  land: (tekst: string) => PlanLanding;
}

/** The whole text of block 1, 2, 4 or 9, in characters. */
export const tekstblokMax = 10_000;
const titelMax = 120;

const inBlok = (blok: TekstblokNr): Plek => ({
  naam: `${blok}. ${blokTitels[blok]}`,
  blok,
  hoogstens: tekstblokMax,
  land: (tekst) => ({ soort: 'blok', blok, tekst }),
});

const inRij = (
  blok: BlokNr,
  lijst: PlanLijst,
  hoogstens: number,
  naam: string,
  velden: (tekst: string) => Record<string, string>,
): Plek => ({
  naam: `${blok}. ${naam}`,
  blok,
  hoogstens,
  land: (tekst) => ({ soort: 'item', blok, lijst, velden: velden(tekst) }),
});

const situatie = (vorm: Kapitaalvorm) =>
  inRij(3, 'situaties', 4000, `${blokTitels[3]}: ${kapitaalvormNamen[vorm].toLowerCase()}`, (woorden) => ({
    kapitaalvorm: vorm,
    woorden,
  }));

const belemmering = (soort: BelemmeringSoort) =>
  inRij(
    5,
    'belemmeringen',
    2000,
    `${blokTitels[5]}: ${belemmeringSoortNamen[soort].toLowerCase()}`,
    (omschrijving) => ({ soort, omschrijving }),
  );

const situaties = Object.fromEntries(
  kapitaalvormen.map((vorm) => [`situatie_${vorm}`, situatie(vorm)]),
) as Record<`situatie_${Kapitaalvorm}`, Plek>;

const plekken: Readonly<Record<Landingsplek, Plek>> = {
  blok_1: inBlok(1),
  blok_2: inBlok(2),
  ...situaties,
  blok_4: inBlok(4),
  belemmering_systeem: belemmering('systeem'),
  belemmering_professional: belemmering('professional'),
  belemmering_bij_onszelf: belemmering('bij_onszelf'),
  prioriteit: inRij(6, 'prioriteiten', 500, blokTitels[6], (tekst) => ({ tekst })),
  // A short piece names the doorbraak; a longer one is the sentence itself.
  doorbraak: inRij(7, 'doorbraken', 600, blokTitels[7], (tekst) => ({
    [tekst.length <= titelMax ? 'titel' : 'zin']: tekst,
  })),
  afspraak: inRij(8, 'afspraken', 1000, blokTitels[8], (wat) => ({ wat })),
  blok_9: inBlok(9),
};

/** What a plek is called on screen. */
export const namePlek = (plek: PlanPlek): string => (plek === 'niet' ? 'Niet overnemen' : plekken[plek].naam);

/** The block a piece lands in; null when it is left out. */
export const blokVanPlek = (plek: PlanPlek): BlokNr | null => (plek === 'niet' ? null : plekken[plek].blok);

/** What this piece becomes on the canvas. Its length is not looked at: `checkPlan` does that. */
export const landStuk = ({ tekst, plek }: { tekst: string; plek: Landingsplek }): PlanLanding =>
  plekken[plek].land(tekst);

export interface PlanFout {
  /** Which piece, counted from 0 in what was given. */
  nr: number;
  bericht: string;
}

/**
 * What has to be mended before the pieces fit: empty or too long, each alone and together with what stands in a block
 * already. `bestaand` holds the present text of blocks 1, 2, 4 and 9.
 */
export function checkPlan(
  stukken: readonly { tekst: string; plek: PlanPlek }[],
  bestaand: Readonly<Partial<Record<TekstblokNr, string>>>,
): PlanFout[] {
  const lengte: Partial<Record<BlokNr, number>> = {};
  return stukken.flatMap(({ tekst, plek }, nr): PlanFout[] => {
    if (plek === 'niet') return [];
    if (tekst.trim() === '')
      return [{ nr, bericht: 'Dit stuk is leeg. Schrijf iets, of neem het niet over.' }];
    const { hoogstens, blok, naam } = plekken[plek];
    if (tekst.length > hoogstens) {
      const bericht = `Dit stuk is te lang voor “${naam}”: ${tekst.length} tekens, het past tot ${hoogstens}. Splits het, of kies een andere plek.`;
      return [{ nr, bericht }];
    }
    if (hoogstens !== tekstblokMax) return [];
    const nu = lengte[blok] ?? bestaand[blok as TekstblokNr]?.length ?? 0;
    const straks = nu + (nu > 0 ? 1 : 0) + tekst.length;
    if (straks > tekstblokMax) {
      const bericht = `Samen met wat er al staat, past dit niet meer in “${naam}”: dat houdt ${tekstblokMax} tekens.`;
      return [{ nr, bericht }];
    }
    lengte[blok] = straks;
    return [];
  });
}

/**
 * The text without what was pasted, where that still stands exactly so, on lines of its own; the last one first.
 * @returns the text that is left, and how many pieces were found
 */
export function removeGeplakt(tekst: string, stukken: readonly string[]): { tekst: string; weg: number } {
  let over = tekst;
  let weg = 0;
  for (const stuk of stukken.toReversed()) {
    const plek = findLaatste(over, stuk);
    if (plek === undefined) continue;
    const [voor, na] = [over.slice(0, plek), over.slice(plek + stuk.length)];
    over = na === '' ? voor.replace(/\n$/, '') : voor + na.replace(/^\n/, '');
    weg += 1;
  }
  return { tekst: over, weg };
}

function findLaatste(tekst: string, stuk: string): number | undefined {
  for (
    let plek = tekst.lastIndexOf(stuk);
    plek >= 0;
    plek = plek === 0 ? -1 : tekst.lastIndexOf(stuk, plek - 1)
  ) {
    const begint = plek === 0 || tekst[plek - 1] === '\n';
    const einde = plek + stuk.length;
    if (begint && (einde === tekst.length || tekst[einde] === '\n')) return plek;
  }
  return undefined;
}
