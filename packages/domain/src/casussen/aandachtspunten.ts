/** Agreed wording for what a visitor must know: no labels on people, only what to do. */
export const aandachtspuntSoorten = [
  'bel_eerst',
  'niet_alleen',
  'met_zijn_tweeen',
  'hond',
  'schoenen_uit',
  'deur_achterom',
  'rustig_praten',
  'tolk_mee',
  'buren_horen_mee',
  'niet_bij_kinderen',
  'vast_tijdstip',
  'niet_thuis_afspreken',
  'ziekte_besmetting',
] as const;
export type AandachtspuntSoort = (typeof aandachtspuntSoorten)[number];

export const aandachtspuntNamen: Record<AandachtspuntSoort, string> = {
  bel_eerst: 'Bel eerst',
  niet_alleen: 'Kom liever niet alleen',
  met_zijn_tweeen: 'Kom met zijn tweeën',
  hond: 'Hond in huis',
  schoenen_uit: 'Schoenen uit',
  deur_achterom: 'Kom achterom',
  rustig_praten: 'Praat rustig, één onderwerp tegelijk',
  tolk_mee: 'Neem een tolk mee',
  buren_horen_mee: 'Buren horen mee',
  niet_bij_kinderen: 'Praat hierover niet waar de kinderen bij zijn',
  vast_tijdstip: 'Kom op de afgesproken tijd',
  niet_thuis_afspreken: 'Spreek liever niet thuis af',
  ziekte_besmetting: 'Iemand is ziek of kwetsbaar: vraag wat nodig is',
};

/** Whether the family knows of it; with `veiligheid` they do not see it either. */
export const besprokenKeuzes = ['ja', 'nog_niet', 'veiligheid'] as const;
export type Besproken = (typeof besprokenKeuzes)[number];
export const besprokenNamen: Record<Besproken, string> = {
  ja: 'Ja, samen afgesproken',
  nog_niet: 'Nog niet',
  veiligheid: 'Nee, dat is niet veilig',
};

/** The family may see it, unless safety forbids. */
export const zietGezinAandachtspunt = (besproken: Besproken): boolean => besproken !== 'veiligheid';

/** The last day an aandachtspunt may run to when it is looked at on `vandaag`; both `YYYY-MM-DD`. */
export function findUitersteDag(vandaag: string): string {
  const [jaar = 0, maand = 1, dag = 1] = vandaag.split('-').map(Number);
  // 29 February becomes the 28th, as PostgreSQL counts twelve months.
  const laatste = new Date(Date.UTC(jaar + 1, maand, 0)).getUTCDate();
  return new Date(Date.UTC(jaar + 1, maand - 1, Math.min(dag, laatste))).toISOString().slice(0, 10);
}

export interface AandachtspuntInvoer {
  tot: string;
  besproken: Besproken;
  reden: string;
}
export type AandachtspuntFout = { veld: 'tot' | 'reden'; code: string; bericht: string };

/** What is wrong with it on `vandaag`, or undefined. */
export function checkAandachtspunt(
  { tot, besproken, reden }: AandachtspuntInvoer,
  vandaag: string,
): AandachtspuntFout | undefined {
  if (tot < vandaag)
    return { veld: 'tot', code: 'in_het_verleden', bericht: 'Kies vandaag of een dag daarna.' };
  if (tot > findUitersteDag(vandaag))
    return { veld: 'tot', code: 'te_ver', bericht: 'Kies een dag binnen een jaar. Daarna kijk je opnieuw.' };
  if (besproken !== 'ja' && !reden.trim())
    return {
      veld: 'reden',
      code: 'too_small',
      bericht: 'Schrijf op waarom het niet met het gezin besproken is.',
    };
  return undefined;
}
