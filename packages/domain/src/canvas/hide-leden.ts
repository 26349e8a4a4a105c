import type { BevrorenCanvas } from './freeze-canvas.ts';

type Gedeeld = Pick<BevrorenCanvas, 'leden' | 'overEenJaar' | 'hoeGaatHetNu' | 'afspraken'>;

/**
 * A frozen canvas without what is of one lid: their own words, their rows and their afspraken. It names nobody, so it
 * cannot say whose part has been shielded since; for who may not see one of them all of them stay away.
 */
export function hideLeden<C extends Gedeeld>(canvas: C): C {
  const leden = new Set(canvas.leden.map(({ aanduiding }) => aanduiding));
  return {
    ...canvas,
    overEenJaar: { ...canvas.overEenJaar, eigenWoorden: [] },
    hoeGaatHetNu: canvas.hoeGaatHetNu.filter(({ lid }) => lid === null),
    afspraken: canvas.afspraken.filter(({ wie }) => !leden.has(wie)),
  };
}
