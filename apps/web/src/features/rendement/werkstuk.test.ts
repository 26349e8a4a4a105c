import { createInvestering, createInvoer, createRegel, type Lijstprijs } from '@naast/domain/berekening';
import { describe, expect, it } from 'vitest';
import { calculateVoorlopig, changeRegel, changeScenario, removeDeel, toBody } from './werkstuk.ts';

const cpi = [
  { jaar: 2024, mutatieProcent: 3.3 },
  { jaar: 2025, mutatieProcent: 3.3 },
];
const prijs: Lijstprijs = {
  code: 'WMO-02',
  omschrijving: 'Begeleiding thuis',
  eenheid: 'uur',
  bedragCent: 6400,
  bedragLaagCent: null,
  bedragHoogCent: null,
  peiljaar: 2025,
  index: 'cpi',
  batenhouder: 'gemeente_wmo',
  soort: 'kosten',
  betrouwbaarheid: 'hoog',
  vermijdbaar: 'direct',
  gebruik: 'effect',
  bron: 'Kostenhandleiding',
  bronAdres: '',
};
const leeg = createInvoer(cpi, 1);
const invoer = {
  ...leeg,
  regels: [createRegel('r1', prijs, 3), { ...createRegel('r2', prijs, 3), aantalZonder: 10, aantalMet: 0 }],
  investeringen: [createInvestering('i1')],
};

describe('rekenen terwijl je typt', () => {
  it('laat wachten wat nog niet af is, en rekent met de rest', () => {
    const { redenen, som } = calculateVoorlopig(invoer, cpi);
    expect(redenen.map(({ pad }) => pad)).toEqual([
      'regels.0.aantalZonder',
      'regels.0.aantalMet',
      'investeringen.0.bedragCent',
    ]);
    expect(som?.invoer.regels.map(({ id }) => id)).toEqual(['r2']);
    expect(som?.uitkomst.perJaar[0]?.batenCent).toBe(64000);
  });

  it('geeft niets als het geheel niet kan', () => {
    expect(calculateVoorlopig({ ...invoer, horizonJaren: 0 }, cpi).som).toBeUndefined();
  });
});

describe('veranderen', () => {
  it('maakt van dreigend weer vandaag zonder resten van de kans', () => {
    const dreigend = changeRegel(invoer, 'r2', {
      ...changeScenario('dreigend'),
      kansZonder: 0.5,
      kansMet: 0.1,
      kansZonderLaag: 0.4,
      kansBron: 'WIJ',
    });
    const terug = changeRegel(dreigend, 'r2', changeScenario('vandaag')).regels[1];
    expect(terug).toMatchObject({ scenario: 'vandaag', kansZonder: 1, kansMet: 1 });
    expect(JSON.stringify(terug)).not.toMatch(/Laag|kansBron/);
  });

  it('haalt een regel of investering weg', () => {
    expect(removeDeel(invoer, 'r1').regels.map(({ id }) => id)).toEqual(['r2']);
    expect(removeDeel(invoer, 'i1').investeringen).toEqual([]);
  });

  it('stuurt van een prijs alleen wat de maker mag kiezen, en nooit een lege naam', () => {
    const eigen = changeRegel(invoer, 'r1', {
      prijs: { ...createRegel('x', prijs, 3).prijs, bedragLaagCent: 5000, grensReden: 'lokaal tarief' },
    });
    const body = toBody({ naam: ' ', doorbraakIds: [], invoer: eigen });
    expect(body).not.toHaveProperty('naam');
    expect(body.invoer.regels.map((regel) => regel.prijs)).toEqual([
      { code: 'WMO-02', bedragLaagCent: 5000, bedragHoogCent: null, grensReden: 'lokaal tarief' },
      { code: 'WMO-02' },
    ]);
  });
});
