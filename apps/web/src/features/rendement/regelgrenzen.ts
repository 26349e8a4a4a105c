import { explainGrens, type Regelgrens } from '@naast/domain/rendement';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showGetal } from '#web/lib/getal.ts';
import type { Deelbedrag } from './uitleg.ts';
import type { Som } from './werkstuk.ts';

/**
 * What a bound of the saldo is the sum of: per counted regel its lowest or highest saving over all years, by the very
 * engine, with the price and chances of that bound, and what the doorbraak costs.
 */
export function listRegelgrenzen({ invoer, uitkomst, cpi }: Som, grens: 'laag' | 'hoog'): Deelbedrag[] {
  const perRegel = new Map(invoer.regels.map((regel) => [regel.id, regel]));
  const regels = explainGrens(invoer, cpi, grens).map((deel) => {
    const regel = perRegel.get(deel.id);
    const onder = describeHoek(deel, regel?.scenario === 'dreigend', regel?.prijs.peiljaar);
    return { id: deel.id, naam: regel?.omschrijving ?? '', onder, cent: deel.batenCent };
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

const procent = (kans: number): string => `${showGetal(kans * 100)}%`;

function describeHoek(
  { bedragCent, kansZonder, kansMet }: Regelgrens,
  dreigend: boolean,
  peiljaar: number | undefined,
): string {
  const prijs = `Met een prijs van ${showBedrag(bedragCent)} in ${peiljaar}`;
  if (!dreigend) return `${prijs}.`;
  return `${prijs}, en een kans van ${procent(kansZonder)} zonder en ${procent(kansMet)} met de doorbraak.`;
}
