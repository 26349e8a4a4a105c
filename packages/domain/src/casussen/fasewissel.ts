import { type Fase, isOpen } from './fasen.ts';

/** What someone is to one casus; several at once. */
export const casusrollen = ['contactpersoon', 'vervanger', 'meewerker', 'kijker', 'teamleider'] as const;
export type Casusrol = (typeof casusrollen)[number];

/** What can happen to the fase of a casus. */
export const fasegebeurtenissen = ['verder', 'stoppen', 'terugzetten', 'afsluiten', 'ontheffen'] as const;
export type Fasegebeurtenis = (typeof fasegebeurtenissen)[number];

interface Overgang {
  van: Fase;
  gebeurtenis: Fasegebeurtenis;
  /** `vorige`: back to the fase from which the casus was stopped. */
  naar: Fase | 'vorige';
  wie: readonly Casusrol[];
}

const plan = ['contactpersoon', 'vervanger'] as const satisfies readonly Casusrol[];
const leiding = ['teamleider'] as const satisfies readonly Casusrol[];

/** The whole life of a casus. Source: product.md §2 (docs/ontwerp). */
export const fasetabel: readonly Overgang[] = [
  { van: 'aanmelding', gebeurtenis: 'verder', naar: 'intake', wie: plan },
  { van: 'intake', gebeurtenis: 'verder', naar: 'canvas', wie: plan },
  { van: 'canvas', gebeurtenis: 'verder', naar: 'uitvoering', wie: plan },
  { van: 'uitvoering', gebeurtenis: 'verder', naar: 'nazorg', wie: plan },
  { van: 'nazorg', gebeurtenis: 'afsluiten', naar: 'afgesloten', wie: plan },
  { van: 'nazorg', gebeurtenis: 'ontheffen', naar: 'afgesloten', wie: leiding },
  { van: 'aanmelding', gebeurtenis: 'stoppen', naar: 'gestopt', wie: plan },
  { van: 'intake', gebeurtenis: 'stoppen', naar: 'gestopt', wie: plan },
  { van: 'canvas', gebeurtenis: 'stoppen', naar: 'gestopt', wie: plan },
  { van: 'uitvoering', gebeurtenis: 'stoppen', naar: 'gestopt', wie: plan },
  { van: 'nazorg', gebeurtenis: 'stoppen', naar: 'gestopt', wie: plan },
  { van: 'intake', gebeurtenis: 'terugzetten', naar: 'aanmelding', wie: leiding },
  { van: 'canvas', gebeurtenis: 'terugzetten', naar: 'intake', wie: leiding },
  { van: 'uitvoering', gebeurtenis: 'terugzetten', naar: 'canvas', wie: leiding },
  { van: 'nazorg', gebeurtenis: 'terugzetten', naar: 'uitvoering', wie: leiding },
  { van: 'afgesloten', gebeurtenis: 'terugzetten', naar: 'nazorg', wie: leiding },
  { van: 'gestopt', gebeurtenis: 'terugzetten', naar: 'vorige', wie: leiding },
];

/** What goes with a fasegebeurtenis. All texts as typed; only blank counts as missing. */
export interface FasewisselInvoer {
  gebeurtenis: Fasegebeurtenis;
  reden?: string | undefined;
  evaluatie?: string | undefined;
  nazorgplan?: string | undefined;
  leerpunt?: string | undefined;
}

export type FasewisselVeld = 'reden' | 'evaluatie' | 'nazorgplan' | 'leerpunt';

export type Fasewissel =
  | { soort: 'goed'; naar: Fase }
  | { soort: 'kan_niet' }
  | { soort: 'mag_niet'; wie: readonly Casusrol[] }
  | { soort: 'ontbreekt'; velden: readonly FasewisselVeld[] };

const gevraagd: Record<Fasegebeurtenis, readonly FasewisselVeld[]> = {
  verder: [],
  stoppen: ['reden'],
  terugzetten: ['reden'],
  afsluiten: ['evaluatie', 'nazorgplan', 'leerpunt'],
  ontheffen: ['reden'],
};

/**
 * Where this gebeurtenis brings the casus, or why not.
 * @param vorige the fase before the casus was stopped; only read when it is put back from `gestopt`
 */
export function decideFasewissel(
  van: Fase,
  vorige: Fase | undefined,
  rollen: readonly Casusrol[],
  invoer: FasewisselInvoer,
): Fasewissel {
  const overgang = fasetabel.find((o) => o.van === van && o.gebeurtenis === invoer.gebeurtenis);
  if (!overgang) return { soort: 'kan_niet' };
  if (!overgang.wie.some((rol) => rollen.includes(rol))) return { soort: 'mag_niet', wie: overgang.wie };
  const velden = gevraagd[invoer.gebeurtenis].filter((veld) => !invoer[veld]?.trim());
  if (velden.length > 0) return { soort: 'ontbreekt', velden };
  if (overgang.naar !== 'vorige') return { soort: 'goed', naar: overgang.naar };
  return vorige && isOpen(vorige) ? { soort: 'goed', naar: vorige } : { soort: 'kan_niet' };
}

/** What this person can do with the fase now, for the buttons on screen. */
export function listFasegebeurtenissen(van: Fase, rollen: readonly Casusrol[]): Fasegebeurtenis[] {
  return fasetabel
    .filter((o) => o.van === van && o.wie.some((rol) => rollen.includes(rol)))
    .map((o) => o.gebeurtenis);
}
