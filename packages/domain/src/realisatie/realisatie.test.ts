import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateRendement, checkRendement, type Invoer, type Uitkomst } from '../rendement/index.ts';
import { CPI as cpi } from '../rendement/voorbeeld/cpi.ts';
import { applyRealisatie } from './apply-realisatie.ts';
import { checkRealisatie } from './check-realisatie.ts';
import { diffVerwacht } from './diff-verwacht.ts';
import type { Realisatie } from './realisatie.ts';

const lees = (naam: string) =>
  JSON.parse(readFileSync(new URL(`../rendement/voorbeeld/${naam}.json`, import.meta.url), 'utf8'));
const invoer = lees('invoer') as Invoer;
const uitkomst = lees('uitkomst') as Uitkomst;

/** As if everything went exactly as expected. */
const zoalsVerwacht = (jaren: number): Realisatie => ({
  jaren,
  regels: invoer.regels.map(({ id, aantalMet, kansMet }) => ({
    id,
    aantalMet: Number((aantalMet * kansMet).toFixed(9)),
    prijsCent: null,
  })),
  investeringen: invoer.investeringen.map(({ id, bedragCent }) => ({ id, bedragCent })),
});
const vergelijk = (realisatie: Realisatie) =>
  diffVerwacht(applyRealisatie(invoer, uitkomst.nietMeegeteld, realisatie), cpi);
const zonderUitdoving = invoer.regels.filter(({ uitdoving }) => uitdoving === 0).map(({ id }) => id);

const willekeurig = fc
  .record({
    jaren: fc.integer({ min: 1, max: invoer.horizonJaren }),
    aantallen: fc.array(fc.option(fc.integer({ min: 0, max: 400 })), {
      minLength: invoer.regels.length,
      maxLength: invoer.regels.length,
    }),
    prijs: fc.option(fc.integer({ min: 1, max: 5_000_000 })),
    bedrag: fc.option(fc.integer({ min: 0, max: 5_000_000 })),
  })
  .map(
    ({ jaren, aantallen, prijs, bedrag }): Realisatie => ({
      jaren,
      regels: invoer.regels.map(({ id }, i) => ({ id, aantalMet: aantallen[i] ?? null, prijsCent: prijs })),
      investeringen: invoer.investeringen.map(({ id }) => ({ id, bedragCent: bedrag })),
    }),
  );

describe('verwacht naast gerealiseerd', () => {
  it('geeft over alle jaren bij "verwacht" precies de vastgezette uitkomst', () => {
    const { baten, investering, saldo } = vergelijk(zoalsVerwacht(invoer.horizonJaren));
    expect(baten.verwachtCent).toBe(uitkomst.batenCent);
    expect(investering.verwachtCent).toBe(uitkomst.investeringCent);
    expect(saldo.verwachtCent).toBe(uitkomst.saldoCent);
  });

  it('geeft geen verschil bij regels zonder uitdoving als alles ging zoals verwacht', () => {
    const regels = vergelijk(zoalsVerwacht(2)).regels.filter(({ id }) => zonderUitdoving.includes(id));
    expect(regels.length).toBeGreaterThan(0);
    for (const regel of regels) expect(regel.verschilCent, regel.id).toBe(0);
  });

  it('laat wat niemand weet aan beide kanten weg', () => {
    const [eerste, ...rest] = zoalsVerwacht(1).regels;
    const { regels } = vergelijk({
      ...zoalsVerwacht(1),
      regels: [{ ...(eerste as Realisatie['regels'][number]), aantalMet: null }, ...rest],
    });
    expect(regels.map(({ id }) => id)).not.toContain(eerste?.id);
  });

  it('telt een investering die niet is betaald als nul', () => {
    const realisatie = zoalsVerwacht(1);
    const niets = realisatie.investeringen.map(({ id }) => ({ id, bedragCent: 0 }));
    expect(vergelijk({ ...realisatie, investeringen: niets }).investering.gerealiseerdCent).toBe(0);
  });

  it('rekent met de prijs die één keer echt kostte', () => {
    const [regel] = invoer.regels.filter((r) => r.scenario === 'vandaag' && r.vanafJaar === 1);
    const realisatie: Realisatie = {
      jaren: 1,
      regels: [{ id: regel?.id ?? '', aantalMet: 0, prijsCent: 100 }],
      investeringen: [],
    };
    const aandeel = (1 - (regel?.autonoom ?? 0)) * (regel?.attributie ?? 1);
    const verwacht = Math.round((regel?.aantalZonder ?? 0) * (regel?.kansZonder ?? 0) * 100 * aandeel);
    expect(vergelijk(realisatie).baten.gerealiseerdCent).toBe(verwacht);
  });

  it('telt altijd op: regels tot baten, partijen tot het maatschappelijk saldo', () => {
    fc.assert(
      fc.property(willekeurig, (realisatie) => {
        const kanten = applyRealisatie(invoer, uitkomst.nietMeegeteld, realisatie);
        expect(checkRendement(kanten.gerealiseerd, cpi)).toEqual([]);
        const { regels, baten, saldo, perBatenhouder, investering } = diffVerwacht(kanten, cpi);
        const som = (lijst: { verschilCent: number }[]) => lijst.reduce((n, x) => n + x.verschilCent, 0);
        expect(som(regels)).toBe(baten.verschilCent);
        expect(baten.verschilCent - investering.verschilCent).toBe(saldo.verschilCent);
        const echt = calculateRendement(kanten.gerealiseerd, cpi);
        expect(perBatenhouder.reduce((n, p) => n + p.gerealiseerdCent, 0)).toBe(
          echt.maatschappelijk.saldoCent,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('geeft minder baten als het vaker gebeurde', () => {
    fc.assert(
      fc.property(willekeurig, fc.integer({ min: 1, max: 50 }), (realisatie, meer) => {
        const vaker = realisatie.regels.map((r) => ({
          ...r,
          aantalMet: r.aantalMet === null ? null : r.aantalMet + meer,
        }));
        expect(vergelijk({ ...realisatie, regels: vaker }).baten.gerealiseerdCent).toBeLessThanOrEqual(
          vergelijk(realisatie).baten.gerealiseerdCent,
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('een evaluatie die niet past', () => {
  it.each([
    ['jaren_buiten_berekening', { ...zoalsVerwacht(invoer.horizonJaren + 1) }],
    ['niets_gemeten', { jaren: 1, regels: [], investeringen: [] }],
    ['onbekend', { ...zoalsVerwacht(1), investeringen: [{ id: 'elders', bedragCent: 1 }] }],
    [
      'dubbel',
      { ...zoalsVerwacht(1), regels: [...zoalsVerwacht(1).regels, ...zoalsVerwacht(1).regels.slice(0, 1)] },
    ],
  ] as const)('noemt %s', (code, realisatie) => {
    expect(checkRealisatie(invoer, realisatie as unknown as Realisatie).map((reden) => reden.code)).toEqual([
      code,
    ]);
  });

  it('zegt niets over een evaluatie die past', () => {
    expect(checkRealisatie(invoer, zoalsVerwacht(1))).toEqual([]);
  });
});
