import type { Redencode } from '../codelijsten.ts';
import type { Cpi, Invoer } from '../invoer.ts';
import { CPI } from './cpi.ts';

export type Weigering = [naam: string, code: Redencode, pad: string, wijzig: (invoer: Velden) => void];
// Refusals are about values that the types forbid, so the tests write them through a looser shape.
export type Velden = Omit<Invoer, 'regels' | 'investeringen'> & {
  regels: Los[];
  investeringen: Los[];
};
type Los = Record<string, unknown> & { prijs: Record<string, unknown> };

export const zet =
  (lijst: 'regels' | 'investeringen', nummer: number, waarden: Record<string, unknown>) =>
  (invoer: Velden): void => {
    Object.assign(invoer[lijst][nummer] ?? {}, waarden);
  };
const zetAlgemeen =
  (waarden: Partial<Invoer>) =>
  (invoer: Velden): void => {
    Object.assign(invoer, waarden);
  };
export const zetPrijs =
  (waarden: Record<string, unknown>) =>
  (invoer: Velden): void => {
    Object.assign(invoer.regels[0]?.prijs ?? {}, waarden);
  };

/** One mistake in the worked example, and the one reason it gives. */
export const WEIGERINGEN: Weigering[] = [
  [
    'een rekenjaar zonder indexcijfer',
    'rekenjaar_zonder_index',
    'rekenjaar',
    zetAlgemeen({ rekenjaar: 2026 }),
  ],
  ['een horizon van 0 jaar', 'horizon_buiten_grens', 'horizonJaren', zetAlgemeen({ horizonJaren: 0 })],
  ['een horizon van 21 jaar', 'horizon_buiten_grens', 'horizonJaren', zetAlgemeen({ horizonJaren: 21 })],
  ['een gebroken horizon', 'horizon_buiten_grens', 'horizonJaren', zetAlgemeen({ horizonJaren: 3.5 })],
  [
    'een negatieve discontovoet',
    'discontovoet_buiten_grens',
    'discontovoet',
    zetAlgemeen({ discontovoet: -0.01 }),
  ],
  [
    'een discontovoet die geen getal is',
    'discontovoet_buiten_grens',
    'discontovoet',
    zetAlgemeen({ discontovoet: Number.NaN }),
  ],
  ['een gebroken zaad', 'zaad_ongeldig', 'zaad', zetAlgemeen({ zaad: 0.5 })],
  ['een lege id', 'id_leeg', 'regels.0.id', zet('regels', 0, { id: '' })],
  ['een dubbele id', 'id_dubbel', 'regels.1.id', zet('regels', 1, { id: 'r1' })],
  [
    'een investering met de id van een regel',
    'id_dubbel',
    'investeringen.0.id',
    zet('investeringen', 0, { id: 'r1' }),
  ],
  ['een negatief aantal', 'aantal_ongeldig', 'regels.0.aantalZonder', zet('regels', 0, { aantalZonder: -1 })],
  ['een oneindig aantal', 'aantal_ongeldig', 'regels.0.aantalMet', zet('regels', 0, { aantalMet: Infinity })],
  ['een onbekend scenario', 'waarde_onbekend', 'regels.0.scenario', zet('regels', 0, { scenario: 'ooit' })],
  ['een kans boven 1', 'kans_buiten_grens', 'regels.2.kansZonder', zet('regels', 2, { kansZonder: 1.2 })],
  ['een kans onder 0', 'kans_buiten_grens', 'regels.2.kansMetLaag', zet('regels', 2, { kansMetLaag: -0.1 })],
  [
    'een kans die geen getal is',
    'kans_buiten_grens',
    'regels.2.kansMet',
    zet('regels', 2, { kansMet: Number.NaN }),
  ],
  [
    'een kans bij wat nu al gebeurt',
    'kans_bij_vandaag',
    'regels.1.kansMet',
    zet('regels', 1, { kansMet: 0.5, autonoom: 0 }),
  ],
  [
    'een kansgrens bij wat nu al gebeurt',
    'kans_bij_vandaag',
    'regels.1.kansMetLaag',
    zet('regels', 1, { kansMetLaag: 0.5 }),
  ],
  [
    'een lage kans boven de kans',
    'laag_boven_midden',
    'regels.2.kansZonderLaag',
    zet('regels', 2, { kansZonderLaag: 0.7 }),
  ],
  [
    'een hoge kans onder de kans',
    'hoog_onder_midden',
    'regels.2.kansMetHoog',
    zet('regels', 2, { kansMetHoog: 0.07 }),
  ],
  [
    'autonoom naast een kans',
    'autonoom_naast_kans',
    'regels.2.autonoom',
    zet('regels', 2, { autonoom: 0.1 }),
  ],
  ['autonoom boven 1', 'aandeel_buiten_grens', 'regels.0.autonoom', zet('regels', 0, { autonoom: 1.1 })],
  [
    'een negatieve attributie',
    'aandeel_buiten_grens',
    'regels.0.attributie',
    zet('regels', 0, { attributie: -1 }),
  ],
  [
    'een uitdoving die geen getal is',
    'aandeel_buiten_grens',
    'regels.0.uitdoving',
    zet('regels', 0, { uitdoving: Number.NaN }),
  ],
  [
    'een regel die begint na de horizon',
    'jaar_buiten_horizon',
    'regels.0.vanafJaar',
    zet('regels', 0, { vanafJaar: 4 }),
  ],
  [
    'een regel die begint in jaar 0',
    'jaar_buiten_horizon',
    'regels.0.vanafJaar',
    zet('regels', 0, { vanafJaar: 0 }),
  ],
  [
    'een regel van 0 jaar',
    'aantal_jaren_ongeldig',
    'regels.0.aantalJaren',
    zet('regels', 0, { aantalJaren: 0 }),
  ],
  ['een lege overlapgroep', 'naam_leeg', 'regels.0.overlapgroep', zet('regels', 0, { overlapgroep: '' })],
  ['een lege gebeurtenis', 'naam_leeg', 'regels.2.gebeurtenis', zet('regels', 2, { gebeurtenis: '' })],
  ['een prijs van nul', 'bedrag_ongeldig', 'regels.0.prijs.bedragCent', zetPrijs({ bedragCent: 0 })],
  [
    'een prijs in halve centen',
    'bedrag_ongeldig',
    'regels.0.prijs.bedragCent',
    zetPrijs({ bedragCent: 10.5 }),
  ],
  [
    'een prijs die te groot is voor een heel getal',
    'bedrag_ongeldig',
    'regels.0.prijs.bedragCent',
    zetPrijs({ bedragCent: 2 ** 53 }),
  ],
  [
    'een lage prijs van nul',
    'bedrag_ongeldig',
    'regels.0.prijs.bedragLaagCent',
    zetPrijs({ bedragLaagCent: 0 }),
  ],
  [
    'een lage prijs boven de prijs',
    'laag_boven_midden',
    'regels.0.prijs.bedragLaagCent',
    zetPrijs({ bedragLaagCent: 6401 }),
  ],
  [
    'een hoge prijs onder de prijs',
    'hoog_onder_midden',
    'regels.0.prijs.bedragHoogCent',
    zetPrijs({ bedragHoogCent: 6399 }),
  ],
  [
    'een peiljaar zonder indexcijfers tot het rekenjaar',
    'index_jaar_ontbreekt',
    'regels.0.prijs.peiljaar',
    zetPrijs({ peiljaar: 2004 }),
  ],
  [
    'een peiljaar voorbij de indexreeks',
    'index_jaar_ontbreekt',
    'regels.0.prijs.peiljaar',
    zetPrijs({ peiljaar: 2026 }),
  ],
  [
    'een peiljaar dat geen jaartal is',
    'jaar_ongeldig',
    'regels.0.prijs.peiljaar',
    zetPrijs({ peiljaar: 20.22 }),
  ],
  ['een onbekende index', 'waarde_onbekend', 'regels.0.prijs.index', zetPrijs({ index: 'loon' })],
  [
    'een onbekende batenhouder',
    'waarde_onbekend',
    'regels.0.prijs.batenhouder',
    zetPrijs({ batenhouder: 'ik' }),
  ],
  [
    'de batenhouder van een referentieprijs',
    'batenhouder_meerdere',
    'regels.0.prijs.batenhouder',
    zetPrijs({ batenhouder: 'meerdere' }),
  ],
  ['een onbekende soort', 'waarde_onbekend', 'regels.0.prijs.soort', zetPrijs({ soort: 'gift' })],
  [
    'een onbekende tegenpartij',
    'waarde_onbekend',
    'regels.0.prijs.tegenpartij',
    zetPrijs({ tegenpartij: 'jij' }),
  ],
  [
    'een onbekende betrouwbaarheid',
    'waarde_onbekend',
    'regels.0.prijs.betrouwbaarheid',
    zetPrijs({ betrouwbaarheid: '' }),
  ],
  [
    'een onbekende vermijdbaarheid',
    'waarde_onbekend',
    'regels.0.prijs.vermijdbaar',
    zetPrijs({ vermijdbaar: 'ja' }),
  ],
  ['een investering zonder id', 'id_leeg', 'investeringen.2.id', zet('investeringen', 2, { id: '' })],
  [
    'een investering van nul',
    'bedrag_ongeldig',
    'investeringen.0.bedragCent',
    zet('investeringen', 0, { bedragCent: 0 }),
  ],
  [
    'een onbekende betaler',
    'waarde_onbekend',
    'investeringen.0.betaler',
    zet('investeringen', 0, { betaler: 'wij' }),
  ],
  [
    'een investering na de horizon',
    'jaar_buiten_horizon',
    'investeringen.0.vanafJaar',
    zet('investeringen', 0, { vanafJaar: 4 }),
  ],
  [
    'een investering van een half jaar',
    'aantal_jaren_ongeldig',
    'investeringen.0.aantalJaren',
    zet('investeringen', 0, { aantalJaren: 0.5 }),
  ],
  [
    'bedragen die samen te groot zijn',
    'uitkomst_te_groot',
    'regels',
    zet('regels', 0, { aantalZonder: 1e12 }),
  ],
];

/** One mistake in the index series. */
export const INDEXFOUTEN: [naam: string, code: Redencode, pad: string, cpi: Cpi][] = [
  [
    'een indexcijfer dat geen getal is',
    'index_ongeldig',
    'cpi.20.mutatieProcent',
    [...CPI, { jaar: 2026, mutatieProcent: Number.NaN }],
  ],
  [
    'een index die prijzen tot niets maakt',
    'index_ongeldig',
    'cpi.20.mutatieProcent',
    [...CPI, { jaar: 2026, mutatieProcent: -100 }],
  ],
  [
    'een indexcijfer zonder jaartal',
    'index_ongeldig',
    'cpi.20.jaar',
    [...CPI, { jaar: 1e9, mutatieProcent: 1 }],
  ],
  [
    'een jaar dat twee keer in de reeks staat',
    'index_jaar_dubbel',
    'cpi.20.jaar',
    [...CPI, { jaar: 2025, mutatieProcent: 1 }],
  ],
];
