import { describe, expect, it } from 'vitest';
import { divideHalfUp, roundProduct, toDecimal, toExact, toFloat } from './exact-getal.ts';

describe('exacte getallen', () => {
  it('leest een getal zoals het geschreven is', () => {
    expect(toExact(0.1).toFraction()).toBe('1/10');
    expect(toExact(0.123456789012).toFraction()).toBe('30864197253/250000000000');
    expect(toExact(-2.5).toFraction()).toBe('-5/2');
  });

  it('leest ook een getal met een exponent', () => {
    expect(toExact(1.5e-7).toFraction()).toBe('3/20000000');
    expect(toExact(2e21).toFraction()).toBe(`2${'0'.repeat(21)}`);
  });

  it('rondt halven af van nul af', () => {
    const rond = (getal: number) => roundProduct([toExact(getal)]);
    expect([0.5, 1.5, 2.5, -0.5, -1.5, -2.5].map(rond)).toStrictEqual([1, 2, 3, -1, -2, -3]);
    expect([0.49, -0.49, 1.005, -1.005].map(rond)).toStrictEqual([0, 0, 1, -1]);
  });

  it('rondt pas af na het vermenigvuldigen', () => {
    expect(roundProduct([toExact(0.1), toExact(5)])).toBe(1);
    expect(roundProduct([toExact(1.005), toExact(100)])).toBe(101);
    expect(1.005 * 100).toBeLessThan(100.5);
  });

  it('deelt op vier decimalen, halven omhoog', () => {
    expect(divideHalfUp(1, 20_000)).toBe(0.0001);
    expect(divideHalfUp(-1, 20_000)).toBe(0);
    expect(divideHalfUp(-3, 20_000)).toBe(-0.0001);
    expect(divideHalfUp(2, 3)).toBe(0.6667);
  });

  it('wordt een decimaal of een kommagetal, ook als teller en noemer enorm zijn', () => {
    expect(toDecimal(toExact(1).div(3), 6)).toBe('0.333333');
    expect(toDecimal(toExact(-0.05), 1)).toBe('-0.1');
    expect(toDecimal(toExact(1200), 2)).toBe('1200');
    expect(toFloat(toExact(1.0123456789).pow(200).div(toExact(1.0123456789).pow(199)))).toBe(1.0123456789);
  });
});
