import { addDagen } from './add-dagen.ts';

/** What happens in a family and asks for something to be arranged in time. */
export const levenssoorten = [
  'wordt_18',
  'scheiden',
  'overlijden',
  'ziek',
  'baan_kwijt',
  'uit_bijstand',
] as const;
export type Levenssoort = (typeof levenssoorten)[number];

export const levensNamen: Record<Levenssoort, string> = {
  wordt_18: '18 worden',
  scheiden: 'Scheiden of uit elkaar gaan',
  overlijden: 'Overlijden',
  ziek: 'Ziek of arbeidsongeschikt',
  baan_kwijt: 'Baan kwijt',
  uit_bijstand: 'Uit de bijstand',
};

/** Something to arrange. `dagen` before (positive) or after (negative) the day itself. */
export interface Levenspunt {
  code: string;
  wat: string;
  dagen: number;
}

/**
 * What to arrange per soort, from general knowledge of the rules: a reminder to look, not a promise of a right. Each
 * list is to be checked by an expert, and its days are where the form starts.
 */
export const levenspunten: Record<Levenssoort, readonly Levenspunt[]> = {
  wordt_18: [
    { code: 'jeugdhulp', wat: 'Bespreek welke jeugdhulp doorgaat en vraag verlenging aan', dagen: 180 },
    { code: 'wie_helpt', wat: 'Kies wie na 18 blijft helpen, en bij wie je terecht kunt', dagen: 180 },
    { code: 'wlz_wmo', wat: 'Vraag hulp voor volwassenen aan (Wmo of Wlz) als dat nodig is', dagen: 180 },
    { code: 'school_werk', wat: 'Maak een plan voor school, opleiding of werk', dagen: 180 },
    { code: 'digid', wat: 'Vraag een eigen DigiD en een eigen bankrekening aan', dagen: 90 },
    { code: 'studiefinanciering', wat: 'Vraag studiefinanciering aan bij DUO', dagen: 90 },
    { code: 'bewind', wat: 'Kijk of een bewindvoerder, curator of mentor nodig is', dagen: 90 },
    {
      code: 'zorgverzekering',
      wat: 'Sluit een eigen zorgverzekering af en vraag zorgtoeslag aan',
      dagen: 30,
    },
    {
      code: 'kindregelingen',
      wat: 'Reken na wat er gebeurt als kinderbijslag en kindgebonden budget stoppen',
      dagen: 60,
    },
    { code: 'bijstand_toeslag', wat: 'Vraag of bijstand en huurtoeslag van de ouders veranderen', dagen: 60 },
    { code: 'inkomen', wat: 'Kijk welk inkomen past: werk, Wajong of bijstand', dagen: 60 },
  ],
  scheiden: [
    { code: 'veilig', wat: 'Vraag beide ouders apart of het thuis veilig is', dagen: 0 },
    { code: 'kinderen', wat: 'Maak afspraken over de kinderen, en hoor wat zij zelf zeggen', dagen: -14 },
    { code: 'wonen', wat: 'Kijk wie waar woont, en vraag zo nodig urgentie of opvang', dagen: -7 },
    { code: 'rechtsbijstand', wat: 'Vraag rechtsbijstand of mediation aan', dagen: -14 },
    { code: 'inkomen', wat: 'Vraag inkomen en toeslagen opnieuw aan voor elk apart', dagen: -14 },
    { code: 'alimentatie', wat: 'Zoek uit hoe het zit met alimentatie', dagen: -30 },
    { code: 'schulden', wat: 'Kijk wie voor welke schuld betaalt', dagen: -30 },
  ],
  overlijden: [
    { code: 'uitvaart', wat: 'Vraag of er geld is voor de uitvaart, en anders bij de gemeente', dagen: 0 },
    { code: 'inkomen', wat: 'Geef het door aan wie uitkering, pensioen of toeslag betaalt', dagen: -7 },
    { code: 'nabestaanden', wat: 'Vraag een uitkering voor nabestaanden aan (Anw)', dagen: -30 },
    {
      code: 'erfenis',
      wat: 'Kijk eerst naar schulden voor iemand de erfenis aanneemt',
      dagen: -14,
    },
    { code: 'wonen', wat: 'Regel wie in het huis mag blijven wonen', dagen: -30 },
    { code: 'kinderen', wat: 'Regel wie voor de kinderen zorgt en wie hen steunt', dagen: 0 },
    { code: 'rouw', wat: 'Vraag hoe het gaat, ook na een half jaar', dagen: -180 },
  ],
  ziek: [
    { code: 'melden', wat: 'Meld de ziekte bij werkgever of UWV', dagen: 0 },
    { code: 'inkomen', wat: 'Kijk welk inkomen er nu is: loon, Ziektewet of bijstand', dagen: -7 },
    { code: 'zorg', wat: 'Regel hulp thuis of zorg (Wmo, wijkverpleging)', dagen: -14 },
    { code: 'kosten', wat: 'Kijk welke zorgkosten vergoed worden', dagen: -30 },
    { code: 'wia', wat: 'Vraag op tijd een WIA-uitkering aan bij UWV', dagen: -600 },
    { code: 'mantelzorg', wat: 'Vraag hoe het gaat met wie voor de zieke zorgt', dagen: -30 },
  ],
  baan_kwijt: [
    { code: 'ww', wat: 'Vraag WW aan bij UWV', dagen: 7 },
    { code: 'ontslag', wat: 'Laat de ontslagbrief nakijken voor iemand tekent', dagen: 14 },
    { code: 'toeslagen', wat: 'Pas het inkomen aan bij de toeslagen', dagen: 0 },
    { code: 'bijstand', wat: 'Vraag bijstand aan als er te weinig overblijft', dagen: 0 },
    { code: 'lasten', wat: 'Kijk welke rekeningen nu te hoog zijn, en bel erover', dagen: -7 },
    { code: 'werk', wat: 'Maak een plan voor nieuw werk', dagen: -30 },
  ],
  uit_bijstand: [
    { code: 'eerste_loon', wat: 'Zorg dat er geld is tot het eerste loon', dagen: 30 },
    { code: 'melden', wat: 'Geef het werk door aan de gemeente, en vraag een brief terug', dagen: 14 },
    { code: 'toeslagen', wat: 'Pas het inkomen aan bij de toeslagen', dagen: 14 },
    { code: 'minima', wat: 'Kijk welke regelingen stoppen en welke blijven', dagen: 14 },
    { code: 'kwijtschelding', wat: 'Kijk wat er verandert bij kwijtschelding en schuldregeling', dagen: 0 },
    { code: 'terugval', wat: 'Spreek af wat je doet als het werk stopt', dagen: -30 },
    { code: 'navraag', wat: 'Vraag of het lukt met werk, geld en thuis', dagen: -90 },
  ],
};

/** One thing to arrange by its code; undefined for a code of an older list. */
export const findLevenspunt = (soort: Levenssoort, code: string): Levenspunt | undefined =>
  levenspunten[soort].find((punt) => punt.code === code);

/** The day (`YYYY-MM-DD`) on which to arrange it: never before today. */
export function planPunt(punt: Pick<Levenspunt, 'dagen'>, datum: string, vandaag: string): string {
  const dag = addDagen(datum, -punt.dagen);
  return dag < vandaag ? vandaag : dag;
}

const dagenErtussen = 2;

/**
 * A day for each thing to arrange, by its code. What should have been done already is spread over the coming days instead
 * of all falling on today, but never after the day itself.
 */
export function planPunten(soort: Levenssoort, datum: string, vandaag: string): Map<string, string> {
  const laatste = datum < vandaag ? addDagen(vandaag, 14) : datum;
  let teLaat = 0;
  return new Map(
    levenspunten[soort].map((punt) => {
      const dag = addDagen(datum, -punt.dagen);
      if (dag >= vandaag) return [punt.code, dag];
      const [eerste = laatste] = [addDagen(vandaag, teLaat++ * dagenErtussen), laatste].sort();
      return [punt.code, eerste];
    }),
  );
}

export interface LidMetGeboorte {
  id: string;
  geboortejaar: number | null;
  geboortemaand: number | null;
}

/** Somebody who turns 18. `datum` is the first day of the month, or of the year when the month is not known. */
export interface Voorzien {
  soort: 'wordt_18';
  lidId: string;
  datum: string;
  precies: 'maand' | 'jaar';
}

const vooruitMaanden = 12;
const terugMaanden = 3;
const toMaanden = (dag: string): number => Number(dag.slice(0, 4)) * 12 + Number(dag.slice(5, 7)) - 1;

/**
 * Who turns 18 in the coming twelve months, or did in the last three, seen from `vandaag` (`YYYY-MM-DD`), first day
 * first. A birth year alone counts for its whole year.
 */
export function foresee18(leden: readonly LidMetGeboorte[], vandaag: string): Voorzien[] {
  const nu = toMaanden(vandaag);
  return leden
    .flatMap(({ id, geboortejaar, geboortemaand }): Voorzien[] => {
      if (geboortejaar === null) return [];
      const eerste = (geboortejaar + 18) * 12 + (geboortemaand ?? 1) - 1;
      const laatste = geboortemaand === null ? eerste + 11 : eerste;
      if (laatste < nu - terugMaanden || eerste > nu + vooruitMaanden) return [];
      const maand = String((eerste % 12) + 1).padStart(2, '0');
      const precies = geboortemaand === null ? 'jaar' : 'maand';
      return [{ soort: 'wordt_18', lidId: id, datum: `${geboortejaar + 18}-${maand}-01`, precies }];
    })
    .sort((a, b) => a.datum.localeCompare(b.datum) || a.lidId.localeCompare(b.lidId));
}
