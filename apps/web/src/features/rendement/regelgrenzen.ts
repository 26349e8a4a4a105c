import { calculateRendement } from '@naast/domain/rendement';
import type { Deelbedrag } from './uitleg.ts';
import type { Som } from './werkstuk.ts';

/**
 * What a bound of the saldo is the sum of: per counted regel its lowest or highest saving over all years, by the very
 * engine, and what the doorbraak costs.
 */
export function listRegelgrenzen({ invoer, uitkomst, cpi }: Som, grens: 'laag' | 'hoog'): Deelbedrag[] {
  const geteld = invoer.regels.filter(({ id }) => !uitkomst.nietMeegeteld.includes(id));
  const regels = geteld.map((regel) => {
    const alleen = { ...invoer, regels: [{ ...regel, overlapgroep: undefined }], investeringen: [] };
    const { bandbreedte } = calculateRendement(alleen, cpi);
    return { id: regel.id, naam: regel.omschrijving, cent: bandbreedte[grens].batenCent };
  });
  const kosten = invoer.investeringen.map(({ id, omschrijving }) => ({
    id,
    naam: `${omschrijving} (kosten)`,
    cent: -uitkomst.cellen.investeringen
      .filter((cel) => cel.id === id)
      .reduce((som, { bedragCent }) => som + bedragCent, 0),
  }));
  return [...regels, ...kosten];
}
