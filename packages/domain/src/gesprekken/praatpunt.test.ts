import { describe, expect, it } from 'vitest';
import type { VoorstelGesprek } from './canvas-voorstel.ts';
import { listPraatpunten } from './praatpunt.ts';
import type { GegevenAntwoord } from './visible-vragen.ts';
import { dochter, moeder, parseOfStop, ruweVragenlijst, zoon } from './voorbeeld-vragenlijst.ts';

const antwoord = (
  vraagCode: string,
  waarde: GegevenAntwoord['waarde'],
  lidId: string | null = null,
  over = {},
) => ({
  vraagCode,
  lidId,
  waarde,
  wilBespreken: true,
  gevoelig: false,
  op: '2026-11-03T10:00:00.000Z',
  ...over,
});
const gesprek = (
  antwoorden: VoorstelGesprek['antwoorden'],
  over: Partial<VoorstelGesprek> = {},
): VoorstelGesprek => ({
  id: 'g',
  meetmoment: 'start',
  stand: 'afgerond',
  omvang: 'heel',
  jaar: 2026,
  vragenlijstId: 'v',
  vragenlijst: parseOfStop(ruweVragenlijst),
  leden: [moeder, zoon, dochter],
  antwoorden,
  ...over,
});
const codes = (g: VoorstelGesprek) => listPraatpunten([g]).map(({ vraagCode }) => vraagCode);

describe('waar het gezin over wil praten', () => {
  it('is wat is aangekruist, met en zonder antwoord', () => {
    expect(
      listPraatpunten([gesprek([antwoord('schulden', null), antwoord('zijn', 'Druk.', 'moeder')])]),
    ).toMatchObject([
      { vraagCode: 'schulden', lidId: null, tekst: null },
      { vraagCode: 'zijn', lidId: 'moeder', tekst: 'Druk.' },
    ]);
  });

  it('is niet wat niet is aangekruist', () => {
    expect(codes(gesprek([antwoord('schulden', 'ja', null, { wilBespreken: false })]))).toEqual([]);
  });

  it('is nooit iets gevoeligs', () => {
    expect(codes(gesprek([antwoord('veilig', 'nee', 'moeder', { gevoelig: true })]))).toEqual([]);
    expect(codes(gesprek([antwoord('veilig', 'nee', 'moeder')]))).toEqual([]);
  });

  it('is niets uit een gesprek dat nog bezig is, en niets bij een vraag die verborgen is', () => {
    const gegeven = [antwoord('schulden', 'ja')];
    expect(codes(gesprek(gegeven, { stand: 'bezig' }))).toEqual([]);
    expect(codes(gesprek(gegeven, { stand: 'gepauzeerd' }))).toEqual(['schulden']);
    expect(codes(gesprek([antwoord('school', 'ja', 'moeder')]))).toEqual([]);
  });
});
