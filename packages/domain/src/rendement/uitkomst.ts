import type { Batenhouder, Scenario, Waarschuwingcode } from './codelijsten.ts';

/** One regel in one year, in whole cents of the rekenjaar. */
export interface Regelcel {
  id: string;
  jaar: number;
  zonderCent: number;
  baatCent: number;
}

/** One investering in one year, in whole cents of the rekenjaar. */
export interface Investeringcel {
  id: string;
  jaar: number;
  bedragCent: number;
}

/** Baten against investering; ratio and kantelpunt rounded half up to 4 decimals. */
export interface Balans {
  batenCent: number;
  investeringCent: number;
  saldoCent: number;
  /** null without investering. */
  ratio: number | null;
  /** null when baten ≤ 0; "verdient zich terug als N % lukt". */
  kantelpunt: number | null;
}

export interface PartijUitkomst {
  batenhouder: Batenhouder;
  investeringCent: number;
  batenCent: number;
  saldoCent: number;
}

export interface JaarUitkomst {
  jaar: number;
  batenCent: number;
  investeringCent: number;
  cumulatiefCent: number;
}

export interface Variant {
  batenCent: number;
  saldoCent: number;
}

/** `regelIds` is empty where the code is about the whole. */
export interface Waarschuwing {
  code: Waarschuwingcode;
  regelIds: string[];
}

/** Result of a berekening (rekenmethode.md §3). Every amount is a sum of cellen, in whole cents of the rekenjaar. */
export interface Uitkomst extends Balans {
  /** "Als we zo doorgaan". */
  zonderCent: number;
  /** "Met deze doorbraak": zonder − baten + investering. */
  metCent: number;
  /** First month since the start in which the investering is earned back; null when never or without investering. */
  terugverdienMaand: number | null;
  perScenario: Record<Scenario, { zonderCent: number; batenCent: number }>;
  /** The same without what is an overdracht. */
  maatschappelijk: Balans;
  vermijdbaar: { directCent: number; opTermijnCent: number; neeCent: number };
  /** Sorted by code; the saldo of all parties together is the maatschappelijk saldo. */
  perBatenhouder: PartijUitkomst[];
  perJaar: JaarUitkomst[];
  bandbreedte: { laag: Variant; hoog: Variant };
  /** Ids of regels that lost in their overlapgroep, in the order of the invoer. */
  nietMeegeteld: string[];
  waarschuwingen: Waarschuwing[];
  /** In the order of the invoer, every year of the horizon; also regels that do not count. */
  cellen: { regels: Regelcel[]; investeringen: Investeringcel[] };
}
