import { readFileSync } from 'node:fs';
import type { Invoer, Uitkomst } from '@naast/domain/rendement';
import { describe, expect, it } from 'vitest';
import { listPartijposten, listPosten, sumPosten, type Vraag, vragen } from './opbouw.ts';

const lees = (naam: string): unknown =>
  JSON.parse(
    readFileSync(
      new URL(`../../../../../packages/domain/src/rendement/voorbeeld/${naam}.json`, import.meta.url),
      'utf8',
    ),
  );
const invoer = lees('invoer') as Invoer;
const uitkomst = lees('uitkomst') as Uitkomst;

const som = (vraag: Vraag) => sumPosten(listPosten(invoer, uitkomst, vraag));

describe('elk getal op het scherm is de som van zijn cellen', () => {
  it('als geheel', () => {
    expect(som(vragen.zonder)).toBe(uitkomst.zonderCent);
    expect(som(vragen.met)).toBe(uitkomst.metCent);
    expect(som(vragen.baten)).toBe(uitkomst.batenCent);
    expect(som(vragen.investering)).toBe(uitkomst.investeringCent);
    expect(som(vragen.saldo)).toBe(uitkomst.saldoCent);
  });

  it('maatschappelijk', () => {
    expect(som({ ...vragen.baten, maatschappelijk: true })).toBe(uitkomst.maatschappelijk.batenCent);
    expect(som({ ...vragen.investering, maatschappelijk: true })).toBe(
      uitkomst.maatschappelijk.investeringCent,
    );
    expect(som({ ...vragen.saldo, maatschappelijk: true })).toBe(uitkomst.maatschappelijk.saldoCent);
  });

  it('per jaar, en opgeteld tot en met een jaar', () => {
    for (const { jaar, batenCent, investeringCent, cumulatiefCent } of uitkomst.perJaar) {
      expect(som({ ...vragen.baten, jaren: (j) => j === jaar })).toBe(batenCent);
      expect(som({ ...vragen.investering, jaren: (j) => j === jaar })).toBe(investeringCent);
      expect(som({ ...vragen.saldo, jaren: (j) => j <= jaar })).toBe(cumulatiefCent);
    }
  });

  it('per scenario en per vermijdbaarheid', () => {
    expect(som({ ...vragen.zonder, regels: ({ scenario }) => scenario === 'dreigend' })).toBe(
      uitkomst.perScenario.dreigend.zonderCent,
    );
    expect(som({ ...vragen.baten, regels: ({ prijs }) => prijs.vermijdbaar === 'direct' })).toBe(
      uitkomst.vermijdbaar.directCent,
    );
  });

  it('een regel in een jaar dat niet telt is een nul die zich laat uitleggen', () => {
    const vraag: Vraag = { ...vragen.baten, jaren: (j) => j === 2, regels: ({ id }) => id === 'r3' };
    expect(listPosten(invoer, uitkomst, vraag)).toEqual([]);
    expect(listPosten(invoer, uitkomst, { ...vraag, metNul: true })).toMatchObject([
      { id: 'r3', jaar: 2, cent: 0 },
    ]);
  });

  it('per partij', () => {
    for (const partij of uitkomst.perBatenhouder) {
      const van = (kolom: 'baten' | 'investering' | 'saldo') =>
        sumPosten(listPartijposten(invoer, uitkomst, partij.batenhouder, kolom));
      expect(van('baten'), partij.batenhouder).toBe(partij.batenCent);
      expect(van('investering'), partij.batenhouder).toBe(partij.investeringCent);
      expect(van('saldo'), partij.batenhouder).toBe(partij.saldoCent);
    }
  });
});
