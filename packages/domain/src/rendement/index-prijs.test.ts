import { describe, expect, it } from 'vitest';
import { createIndexeer } from './index-prijs.ts';
import { listRekenjaren } from './indexreeksen.ts';
import { CPI } from './voorbeeld/cpi.ts';

const factor = (peiljaar: number, rekenjaar: number, index: 'cpi' | 'geen' = 'cpi') =>
  createIndexeer(rekenjaar, CPI)({ peiljaar, index });

describe('indexeren', () => {
  it('telt de jaren na het peiljaar tot en met het rekenjaar', () => {
    expect(factor(2023, 2025).toFraction()).toBe('1067089/1000000');
  });

  it('deelt als het rekenjaar voor het peiljaar ligt', () => {
    expect(factor(2025, 2023).mul(factor(2023, 2025)).equals(1)).toBe(true);
    expect(factor(2025, 2024).toFraction()).toBe('1000/1033');
  });

  it('verandert niets in het rekenjaar zelf of zonder index', () => {
    expect(factor(2025, 2025).equals(1)).toBe(true);
    expect(factor(1990, 2025, 'geen').equals(1)).toBe(true);
  });

  it('geeft een fout bij een jaar dat ontbreekt', () => {
    expect(() => factor(2004, 2025)).toThrow(RangeError);
    expect(() => factor(2026, 2025)).toThrow(RangeError);
  });

  it('houdt reeksen uit elkaar, en kent een reeks zonder cijfers niet', () => {
    const cpi = [...CPI, { jaar: 2025, mutatieProcent: 50, reeks: 'lonen' }];
    expect(createIndexeer(2025, cpi)({ peiljaar: 2024, index: 'lonen' }).toFraction()).toBe('3/2');
    expect(createIndexeer(2025, cpi)({ peiljaar: 2024, index: 'cpi' }).toFraction()).toBe('1033/1000');
    expect(() => createIndexeer(2025, cpi)({ peiljaar: 2023, index: 'lonen' })).toThrow(RangeError);
    expect(listRekenjaren(cpi)).toEqual(CPI.map(({ jaar }) => jaar));
  });
});
