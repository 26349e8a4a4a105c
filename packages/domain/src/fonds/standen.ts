export const standen = [
  'concept',
  'ingediend',
  'in_behandeling',
  'aanvulling_gevraagd',
  'besloten',
  'uitbetaald',
  'verantwoord',
  'ingetrokken',
] as const;
export type Stand = (typeof standen)[number];

export const standNamen: Record<Stand, string> = {
  concept: 'Concept',
  ingediend: 'Ingediend',
  in_behandeling: 'In behandeling',
  aanvulling_gevraagd: 'Vraag gesteld',
  besloten: 'Besloten',
  uitbetaald: 'Uitbetaald',
  verantwoord: 'Verantwoord',
  ingetrokken: 'Ingetrokken',
};

export const gebeurtenissen = [
  'indienen',
  'in_behandeling_nemen',
  'vraag_stellen',
  'voornemen_afwijzing',
  'beantwoorden',
  'hervatten',
  'naar_commissie',
  'besluiten',
  'betalen',
  'vrijgeven',
  'afronden',
  'retour',
  'verantwoorden',
  'herzien',
  'intrekken',
] as const;
export type Gebeurtenis = (typeof gebeurtenissen)[number];

/** What someone is to one aanvraag. A stemmer is a sitting commissielid without stembeletsel; the voorzitter is one too. */
export const betrekkingen = [
  'gezin',
  'aanvrager',
  'contactpersoon',
  'stemmer',
  'voorzitter',
  'betaler',
  'controleur',
] as const;
export type Betrekking = (typeof betrekkingen)[number];

export interface Overgang {
  van: Stand;
  gebeurtenis: Gebeurtenis;
  naar: Stand;
  wie: readonly Betrekking[];
}

const intrekkers = ['gezin', 'aanvrager', 'contactpersoon'] as const satisfies readonly Betrekking[];
// After an overdracht the family has one contactpersoon: they can answer what was asked of a colleague.
const beantwoorders = ['aanvrager', 'contactpersoon'] as const satisfies readonly Betrekking[];

/**
 * The life of an aanvraag; the database function `aanvraag_overgangen()` holds the same rows.
 * `hervatten` follows the last answer, `afronden` follows the last payment or release; a `retour` is money that came
 * back from the bank, `herzien` a new besluit that replaces the earlier one, `naar_commissie` two who did not agree.
 */
export const overgangen: readonly Overgang[] = [
  { van: 'concept', gebeurtenis: 'indienen', naar: 'ingediend', wie: ['aanvrager'] },
  { van: 'ingediend', gebeurtenis: 'in_behandeling_nemen', naar: 'in_behandeling', wie: ['stemmer'] },
  { van: 'in_behandeling', gebeurtenis: 'vraag_stellen', naar: 'aanvulling_gevraagd', wie: ['stemmer'] },
  { van: 'aanvulling_gevraagd', gebeurtenis: 'vraag_stellen', naar: 'aanvulling_gevraagd', wie: ['stemmer'] },
  {
    van: 'in_behandeling',
    gebeurtenis: 'voornemen_afwijzing',
    naar: 'aanvulling_gevraagd',
    wie: ['voorzitter'],
  },
  {
    van: 'aanvulling_gevraagd',
    gebeurtenis: 'beantwoorden',
    naar: 'aanvulling_gevraagd',
    wie: beantwoorders,
  },
  { van: 'aanvulling_gevraagd', gebeurtenis: 'hervatten', naar: 'in_behandeling', wie: beantwoorders },
  { van: 'in_behandeling', gebeurtenis: 'naar_commissie', naar: 'in_behandeling', wie: ['stemmer'] },
  { van: 'in_behandeling', gebeurtenis: 'besluiten', naar: 'besloten', wie: ['voorzitter'] },
  { van: 'besloten', gebeurtenis: 'betalen', naar: 'besloten', wie: ['betaler'] },
  { van: 'besloten', gebeurtenis: 'vrijgeven', naar: 'besloten', wie: ['betaler'] },
  { van: 'besloten', gebeurtenis: 'afronden', naar: 'uitbetaald', wie: ['betaler', 'voorzitter'] },
  { van: 'besloten', gebeurtenis: 'retour', naar: 'besloten', wie: ['betaler'] },
  { van: 'uitbetaald', gebeurtenis: 'retour', naar: 'besloten', wie: ['betaler'] },
  { van: 'uitbetaald', gebeurtenis: 'verantwoorden', naar: 'verantwoord', wie: ['controleur'] },
  { van: 'besloten', gebeurtenis: 'herzien', naar: 'besloten', wie: ['voorzitter'] },
  { van: 'uitbetaald', gebeurtenis: 'herzien', naar: 'besloten', wie: ['voorzitter'] },
  { van: 'verantwoord', gebeurtenis: 'herzien', naar: 'besloten', wie: ['voorzitter'] },
  { van: 'concept', gebeurtenis: 'intrekken', naar: 'ingetrokken', wie: intrekkers },
  { van: 'ingediend', gebeurtenis: 'intrekken', naar: 'ingetrokken', wie: intrekkers },
  { van: 'in_behandeling', gebeurtenis: 'intrekken', naar: 'ingetrokken', wie: intrekkers },
  { van: 'aanvulling_gevraagd', gebeurtenis: 'intrekken', naar: 'ingetrokken', wie: intrekkers },
];

/** Standen in which a stem can be cast. */
export const stemStand: Stand = 'in_behandeling';

export type Stap =
  | { kan: true; naar: Stand }
  | { kan: false; reden: 'verkeerde_stand' | 'verkeerde_persoon' };

/** Answers where an aanvraag goes, or why this gebeurtenis cannot happen now or not by this person. */
export function findStap(van: Stand, gebeurtenis: Gebeurtenis, door: readonly Betrekking[]): Stap {
  const overgang = overgangen.find((o) => o.van === van && o.gebeurtenis === gebeurtenis);
  if (!overgang) return { kan: false, reden: 'verkeerde_stand' };
  if (!overgang.wie.some((betrekking) => door.includes(betrekking)))
    return { kan: false, reden: 'verkeerde_persoon' };
  return { kan: true, naar: overgang.naar };
}

/** What this person can do now, in the order of the table. */
export const listGebeurtenissen = (van: Stand, door: readonly Betrekking[]): Gebeurtenis[] =>
  gebeurtenissen.filter((gebeurtenis) => findStap(van, gebeurtenis, door).kan);
