import { describe, expect, it } from 'vitest';
import { calculateRendement } from './calculate-rendement.ts';
import { calculateTornado } from './calculate-tornado.ts';
import type { Invoer, Regel } from './invoer.ts';
import { CPI as cpi } from './voorbeeld/cpi.ts';
import { createVoorbeeld } from './voorbeeld/voorbeeld.ts';

const invoer: Invoer = createVoorbeeld();

/** The same end, put into the invoer by hand and calculated by the engine as a whole. */
function calculateBij(aanname: ReturnType<typeof calculateTornado>[number], waarde: number): number {
  const verander = (regel: Regel): Regel => {
    if (regel.id !== aanname.regelId) return regel;
    if (aanname.soort !== 'prijs') return { ...regel, [aanname.soort]: waarde };
    const { bedragLaagCent: _laag, bedragHoogCent: _hoog, ...prijs } = regel.prijs;
    return { ...regel, prijs: { ...prijs, bedragCent: waarde } };
  };
  const zonderGrens = ({
    kansZonderLaag: _a,
    kansZonderHoog: _b,
    kansMetLaag: _c,
    kansMetHoog: _d,
    ...regel
  }: Regel): Regel => regel;
  const regels = invoer.regels.map(verander).map(zonderGrens);
  const heel = aanname.regelId === null ? { ...invoer, discontovoet: waarde } : { ...invoer, regels };
  return calculateRendement(heel, cpi).saldoCent;
}

describe('de tornado', () => {
  it('geeft de vijf aannamen die het meest uitmaken, de grootste eerst', () => {
    const tornado = calculateTornado(invoer, cpi);
    expect(tornado).toHaveLength(5);
    const zwaaien = tornado.map((a) => Math.abs(a.saldoTotCent - a.saldoVanCent));
    expect(zwaaien).toEqual(zwaaien.toSorted((a, b) => b - a));
  });

  it('zegt bij elk uiteinde wat de hele berekening dan zou zeggen', () => {
    for (const aanname of calculateTornado(invoer, cpi, 100)) {
      expect([aanname, calculateBij(aanname, aanname.van)]).toEqual([aanname, aanname.saldoVanCent]);
      expect([aanname, calculateBij(aanname, aanname.tot)]).toEqual([aanname, aanname.saldoTotCent]);
    }
  });

  it('verandert niets wat geen grens heeft: een kans zonder grenzen staat er niet in', () => {
    const zonder = invoer.regels.map((regel) => ({
      ...regel,
      kansZonderLaag: undefined,
      kansZonderHoog: undefined,
      kansMetLaag: undefined,
      kansMetHoog: undefined,
    }));
    const soorten = calculateTornado({ ...invoer, regels: zonder }, cpi, 100).map(({ soort }) => soort);
    expect(soorten).not.toContain('kansZonder');
    expect(soorten).not.toContain('kansMet');
  });

  it('laat een regel weg die in zijn overlapgroep niet telt', () => {
    const { nietMeegeteld } = calculateRendement(invoer, cpi);
    const ids = calculateTornado(invoer, cpi, 100).map(({ regelId }) => regelId);
    expect(ids.filter((id) => id !== null && nietMeegeteld.includes(id))).toEqual([]);
  });

  it('is leeg als er niets te rekenen valt', () => {
    expect(calculateTornado({ ...invoer, regels: [], investeringen: [] }, cpi)).toEqual([]);
  });

  it('weigert wat niet te rekenen is', () => {
    expect(() => calculateTornado({ ...invoer, horizonJaren: 0 }, cpi)).toThrow(RangeError);
  });
});
