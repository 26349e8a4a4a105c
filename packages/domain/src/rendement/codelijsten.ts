/** Who saves or pays. `meerdere` stands on reference prices only and is refused in a berekening. */
export const BATENHOUDERS = [
  'gemeente_participatiewet',
  'gemeente_wmo',
  'gemeente_jeugd',
  'gemeente_bijzondere_bijstand',
  'gemeente_schuldhulp',
  'gemeente_opvang',
  'zorgverzekeraar',
  'zorgkantoor',
  'rijk_justitie',
  'rijk_onderwijs',
  'rijk_fiscus',
  'samenwerkingsverband',
  'woningcorporatie',
  'uwv',
  'werkgever',
  'huishouden',
  'fonds',
  'meerdere',
] as const;
export type Batenhouder = (typeof BATENHOUDERS)[number];

/** What happens now, or what may happen. */
export const SCENARIOS = ['vandaag', 'dreigend'] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** Real costs, or money that moves from one party to another. */
export const SOORTEN = ['kosten', 'overdracht'] as const;
export type Soort = (typeof SOORTEN)[number];

/** The index that every netwerk has, and no index at all. A netwerk may keep more series, each with its own code. */
export const INDEXEN = ['cpi', 'geen'] as const;
/** `geen`, or the code of an index series: `cpi`, `loon_zorg`. */
export type Index = string;
/** The series of the rekenjaar. */
export const STANDAARDREEKS = 'cpi';

/** Most reliable first: the order decides which regel of an overlapgroep counts. */
export const BETROUWBAARHEDEN = ['hoog', 'midden', 'laag'] as const;
export type Betrouwbaarheid = (typeof BETROUWBAARHEDEN)[number];

/** Can the payer really spend less? */
export const VERMIJDBAAR = ['direct', 'op_termijn', 'nee'] as const;
export type Vermijdbaar = (typeof VERMIJDBAAR)[number];

/** In the order in which they stand in a Uitkomst. */
export const WAARSCHUWINGCODES = [
  'betrouwbaarheid_laag',
  'geen_investering',
  'kans_zonder_bandbreedte',
  'kans_zonder_bron',
  'niet_direct_vermijdbaar',
  'overdracht_draagt',
  'prijs_oud',
  'prijs_zonder_bron',
  'ratio_hoog',
  'saldo_hoog',
] as const;
export type Waarschuwingcode = (typeof WAARSCHUWINGCODES)[number];

/** Why an invoer is refused. */
export const REDENCODES = [
  'aandeel_buiten_grens',
  'aantal_jaren_ongeldig',
  'aantal_ongeldig',
  'autonoom_naast_kans',
  'batenhouder_meerdere',
  'bedrag_ongeldig',
  'discontovoet_buiten_grens',
  'hoog_onder_midden',
  'horizon_buiten_grens',
  'id_dubbel',
  'id_leeg',
  'index_jaar_dubbel',
  'index_jaar_ontbreekt',
  'index_ongeldig',
  'jaar_buiten_horizon',
  'jaar_ongeldig',
  'kans_bij_vandaag',
  'kans_buiten_grens',
  'laag_boven_midden',
  'naam_leeg',
  'rekenjaar_zonder_index',
  'uitkomst_te_groot',
  'waarde_onbekend',
  'zaad_ongeldig',
] as const;
export type Redencode = (typeof REDENCODES)[number];

/** Prices about losing a child: a regel with one of these is proposed as `gevoelig` (rekenmethode.md §1). */
export const GEVOELIGE_PRIJSCODES = ['JGD-01', 'JGD-02', 'JGD-03B', 'JGD-03S', 'JGD-04', 'JGD-09'] as const;

export const HORIZON_STANDAARD = 3;
export const HORIZON_MAXIMUM = 20;
/** Werkgroep discontovoet 2020. */
export const DISCONTOVOET_STANDAARD = 0.0225;
/** Draws of calculateVerdeling. */
export const TREKKINGEN = 10_000;
