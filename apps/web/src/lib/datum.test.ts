import { describe, expect, it } from 'vitest';
import { parseDatum, showDatum, showGeleden, showMoment, today, toMoment } from './datum.ts';

const nu = new Date('2026-11-22T13:05:00Z');

describe('een datum tonen', () => {
  it('schrijft de maand uit', () => {
    expect(showDatum('2026-11-22')).toBe('22 november 2026');
  });

  it('telt een moment kort na middernacht bij de dag in Amsterdam', () => {
    expect(showMoment('2026-11-21T23:30:00.000Z')).toBe('22 november 2026, 00:30');
    expect(today(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
  });

  it.each([
    ['2026-11-22T13:04:40Z', 'zojuist'],
    ['2026-11-22T13:04:00Z', '1 minuut geleden'],
    ['2026-11-22T12:20:00Z', '45 minuten geleden'],
    ['2026-11-22T08:30:00Z', 'vandaag om 09:30'],
    ['2026-11-21T08:30:00Z', 'gisteren om 09:30'],
    ['2026-11-03T09:30:00Z', '3 november 2026'],
  ])('%s heet %s', (toen, woorden) => {
    expect(showGeleden(toen, nu)).toBe(woorden);
  });
});

describe('een dag en een tijd', () => {
  it.each([
    ['2026-12-01', '10:00', '2026-12-01T09:00:00.000Z'],
    ['2026-07-01', '9.05', '2026-07-01T07:05:00.000Z'],
    ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '04:00', '2026-10-25T03:00:00.000Z'],
    ['2026-01-01', '00:00', '2025-12-31T23:00:00.000Z'],
  ])('%s om %s is in Nederland %s', (dag, tijd, moment) => {
    expect(toMoment(dag, tijd)).toBe(moment);
  });
});

describe('een datum lezen', () => {
  it.each([
    ['22-11-2026', '2026-11-22'],
    ['3/1/2026', '2026-01-03'],
    ['22 november 2026', '2026-11-22'],
    ['22 nov. 2026', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['29-02-2028', '2028-02-29'],
  ])('%s is %s', (tekst, datum) => {
    expect(parseDatum(tekst)).toBe(datum);
  });

  it.each(['', '31-02-2026', '22-13-2026', '22-11', '22 no 2026', 'morgen'])('"%s" bestaat niet', (tekst) => {
    expect(parseDatum(tekst)).toBeUndefined();
  });
});
