import type { Domein } from '../canvas/domeinen.ts';
import type { Keuze } from './codes.ts';

/** Ways to decide, from light to heavy; `spoed` stands beside them. Source: product.md §2 Mandate. */
export const mandaatWijzen = ['twee_collegas', 'teamleider_en_commissielid', 'commissie', 'spoed'] as const;
export type MandaatWijze = (typeof mandaatWijzen)[number];

export const wijzeNamen: Record<MandaatWijze, string> = {
  twee_collegas: 'Twee collega’s van andere teams',
  teamleider_en_commissielid: 'Een teamleider van een ander team en een commissielid',
  commissie: 'De commissie',
  spoed: 'Bij spoed: twee commissieleden',
};

/** One rule of a versie of the fonds. Amounts in whole cents, over everything asked for the household in twelve months. */
export interface Mandaatregel {
  id: string;
  wijze: MandaatWijze;
  /** Null is every amount. */
  totEnMetCent: number | null;
  quorum: number;
  /** Empty is every domein. */
  domeinen: readonly Domein[];
  /** Own term in days, zero is the same day; null follows the versie. */
  streeftermijnDagen: number | null;
}

export interface TeBeslissen {
  /** Everything asked for the household in twelve months, this aanvraag included. */
  cent: number;
  /** The domein of each line; null is a line without one. */
  domeinen: readonly (Domein | null)[];
  spoed: boolean;
}

const grens = (regel: Mandaatregel): number => regel.totEnMetCent ?? Number.POSITIVE_INFINITY;
const zwaarte = (regel: Mandaatregel): number => mandaatWijzen.indexOf(regel.wijze);
const opTekst = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The rule an aanvraag falls under; the database chooses the same (`choose_mandaatregel`). Per domein a rule for that
 * domein goes before a general one, the lowest amount that fits first; over several domeinen the heaviest way counts.
 * Spoed goes before all, when there is a rule for it that fits. Undefined when nobody may decide.
 */
export function chooseMandaatregel(
  regels: readonly Mandaatregel[],
  { cent, domeinen, spoed }: TeBeslissen,
): Mandaatregel | undefined {
  const passend = regels.filter((regel) => grens(regel) >= cent);
  const meteen = passend
    .filter(({ wijze }) => spoed && wijze === 'spoed')
    .filter((regel) => domeinen.every((domein) => isVoor(regel, domein)))
    .toSorted((a, b) => grens(a) - grens(b) || opTekst(a.id, b.id))[0];
  if (meteen) return meteen;
  const gewoon = passend.filter(({ wijze }) => wijze !== 'spoed');
  return [...new Set(domeinen)]
    .flatMap((domein) => chooseVoorDomein(gewoon, domein) ?? [])
    .toSorted(
      (a, b) => zwaarte(b) - zwaarte(a) || b.quorum - a.quorum || compareGrens(a, b) || opTekst(a.id, b.id),
    )[0];
}

const isAlgemeen = ({ domeinen }: Mandaatregel): boolean => domeinen.length === 0;
const isVoor = (regel: Mandaatregel, domein: Domein | null): boolean =>
  isAlgemeen(regel) || (domein !== null && regel.domeinen.includes(domein));

// Infinity minus Infinity is no number.
const compareGrens = (a: Mandaatregel, b: Mandaatregel): number =>
  grens(a) === grens(b) ? 0 : grens(a) - grens(b);

const chooseVoorDomein = (regels: readonly Mandaatregel[], domein: Domein | null): Mandaatregel | undefined =>
  regels
    .filter((regel) => isVoor(regel, domein))
    .toSorted(
      (a, b) => Number(isAlgemeen(a)) - Number(isAlgemeen(b)) || compareGrens(a, b) || opTekst(a.id, b.id),
    )[0];

/** A place to decide on: a seat of the commissie, or one of the two of a two-person rule. */
export const stemplekken = [
  'zetel',
  'collega_1',
  'collega_2',
  'teamleider',
  'commissielid',
  'spoed_1',
  'spoed_2',
] as const;
export type Stemplek = (typeof stemplekken)[number];

export interface StemplekFeiten {
  wijze: MandaatWijze;
  /** Sits in the commissie today, as member or deputy. */
  isLid: boolean;
  /** Has a role in casework. */
  isCollega: boolean;
  isTeamleider: boolean;
  /** Of another team than the aanvrager. */
  isAnderTeam: boolean;
}

/** The places this person could decide on, by what they are; the database has the same rule (`stemplekken`). */
export function listStemplekken(feiten: StemplekFeiten): Stemplek[] {
  const { wijze, isLid, isCollega, isTeamleider, isAnderTeam } = feiten;
  switch (wijze) {
    case 'commissie':
      return isLid ? ['zetel'] : [];
    case 'spoed':
      return isLid ? ['spoed_1', 'spoed_2'] : [];
    case 'twee_collegas':
      return isCollega && isAnderTeam ? ['collega_1', 'collega_2'] : [];
    case 'teamleider_en_commissielid':
      return [
        ...(isTeamleider && isAnderTeam ? (['teamleider'] as const) : []),
        ...(isLid ? (['commissielid'] as const) : []),
      ];
    default:
      return wijze satisfies never;
  }
}

/** True where two people decide, and not the commissie as a whole. */
export const beslissenTwee = (wijze: MandaatWijze): boolean => wijze !== 'commissie';

/** Where two decide both must vote voor: any other stem brings the aanvraag to the commissie. */
export const gaatNaarCommissie = (wijze: MandaatWijze, keuze: Keuze): boolean =>
  beslissenTwee(wijze) && keuze !== 'voor';

export interface MandaatReden {
  /** Field: `mandaatregels.2.totEnMetCent`. */
  pad: string;
  code: string;
  bericht: string;
}

/** Why these rules cannot be set: every amount has somebody who decides, and no two rules are for the same. */
export function checkMandaatregels(regels: readonly Omit<Mandaatregel, 'id'>[]): MandaatReden[] {
  const redenen: MandaatReden[] = [];
  const heeftVangnet = regels.some(
    ({ wijze, totEnMetCent, domeinen }) =>
      wijze === 'commissie' && totEnMetCent === null && domeinen.length === 0,
  );
  if (!heeftVangnet)
    redenen.push({
      pad: 'mandaatregels',
      code: 'geen_vangnet',
      bericht: 'Zet er een regel in waarmee de commissie over elk bedrag en elk onderwerp beslist.',
    });
  for (const [plek, regel] of regels.entries()) {
    const add = (veld: string, code: string, bericht: string) =>
      redenen.push({ pad: `mandaatregels.${plek}.${veld}`, code, bericht });
    if (isTweeZonderGrens(regel)) add('totEnMetCent', 'grens_nodig', 'Vul in tot en met welk bedrag.');
    if (beslissenTwee(regel.wijze) && regel.quorum !== 2)
      add('quorum', 'twee_mensen', 'Hier beslissen precies twee mensen.');
    if (regels.slice(0, plek).some((eerder) => isZelfde(eerder, regel)))
      add('totEnMetCent', 'regels_overlappen', 'Voor dit bedrag en onderwerp is er al een regel.');
  }
  return redenen;
}

const isTweeZonderGrens = ({ wijze, totEnMetCent }: Omit<Mandaatregel, 'id'>): boolean =>
  totEnMetCent === null && (wijze === 'twee_collegas' || wijze === 'teamleider_en_commissielid');

function isZelfde(a: Omit<Mandaatregel, 'id'>, b: Omit<Mandaatregel, 'id'>): boolean {
  if (a.totEnMetCent !== b.totEnMetCent || (a.wijze === 'spoed') !== (b.wijze === 'spoed')) return false;
  if (a.domeinen.length === 0 && b.domeinen.length === 0) return true;
  return a.domeinen.some((domein) => b.domeinen.includes(domein));
}
