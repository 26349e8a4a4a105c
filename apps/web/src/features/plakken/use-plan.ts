import {
  dividePlan,
  findSnede,
  joinStuk,
  type PlanPlek,
  type PlanStuk,
  splitStuk,
} from '@naast/domain/canvas';
import { useReducer } from 'react';
import type { KladPlan } from './klad-plan.ts';

/** A piece on the screen: it keeps its id while its words change, so that the cursor stays where it is. */
export interface Stuk extends PlanStuk {
  id: number;
}

/** What was pasted, and the pieces it was divided in; no pieces yet is before the dividing. */
export interface Plan {
  tekst: string;
  stukken: readonly Stuk[];
}

export type PlanDaad =
  | { soort: 'tekst'; tekst: string }
  | { soort: 'verdeel' }
  | { soort: 'terug' }
  | { soort: 'schrijf'; nr: number; tekst: string }
  | { soort: 'plek'; nr: number; plek: PlanPlek }
  | { soort: 'splits'; nr: number; teken: number }
  | { soort: 'samen'; nr: number }
  | { soort: 'laad'; plan: KladPlan };

let laatste = 0;

/** Pieces that are the same as before keep their id. */
function withIds(nieuw: readonly PlanStuk[], oud: readonly Stuk[]): Stuk[] {
  const over = new Map(oud.map((stuk) => [stuk as PlanStuk, stuk.id]));
  return nieuw.map((stuk) => ({ ...stuk, id: over.get(stuk) ?? ++laatste }));
}

function change(plan: Plan, daad: PlanDaad): Plan {
  const { stukken } = plan;
  switch (daad.soort) {
    case 'tekst':
      return { ...plan, tekst: daad.tekst };
    case 'verdeel':
      return { ...plan, stukken: withIds(dividePlan(plan.tekst), []) };
    case 'terug':
      return { tekst: stukken.map(({ tekst }) => tekst).join('\n'), stukken: [] };
    case 'schrijf':
      return { ...plan, stukken: stukken.map((s, i) => (i === daad.nr ? { ...s, tekst: daad.tekst } : s)) };
    case 'plek':
      return { ...plan, stukken: stukken.map((s, i) => (i === daad.nr ? { ...s, plek: daad.plek } : s)) };
    case 'splits': {
      const tekst = stukken[daad.nr]?.tekst ?? '';
      const aanRand = daad.teken <= 0 || daad.teken >= tekst.length;
      const snede = aanRand ? (findSnede(tekst) ?? 0) : daad.teken;
      return { ...plan, stukken: withIds(splitStuk(stukken, daad.nr, snede), stukken) };
    }
    case 'samen':
      return { ...plan, stukken: withIds(joinStuk(stukken, daad.nr), stukken) };
    case 'laad':
      return { ...daad.plan, stukken: withIds(daad.plan.stukken, []) };
    default:
      return daad satisfies never;
  }
}

/** The plan somebody is dividing, from where they were, and the one way to change it. */
export const usePlan = (eerder: KladPlan) =>
  useReducer(change, eerder, ({ tekst, stukken }): Plan => ({ tekst, stukken: withIds(stukken, []) }));
