import { describe, expect, it } from 'vitest';
import {
  type CanvasVoorstel,
  landVoorstel,
  listVoorstellen,
  type VoorstelGesprek,
} from './canvas-voorstel.ts';
import type { GegevenAntwoord } from './visible-vragen.ts';
import { dochter, moeder, parseOfStop, ruweVragenlijst, zoon } from './voorbeeld-vragenlijst.ts';

const antwoord = (vraagCode: string, waarde: GegevenAntwoord['waarde'], lidId: string | null = null) => ({
  vraagCode,
  lidId,
  waarde,
  wilBespreken: false,
  gevoelig: vraagCode === 'veilig',
  op: '2026-11-03T10:00:00.000Z',
});
const gesprek = (antwoorden: ReturnType<typeof antwoord>[], over: Partial<VoorstelGesprek> = {}) => ({
  id: 'g',
  meetmoment: 'start' as const,
  stand: 'afgerond' as const,
  omvang: 'heel' as const,
  jaar: 2026,
  vragenlijstId: 'v',
  vragenlijst: parseOfStop(ruweVragenlijst),
  leden: [moeder, zoon, dochter],
  antwoorden,
  ...over,
});
const codes = (g: VoorstelGesprek) => listVoorstellen([g]).map(({ vraagCode }) => vraagCode);

describe('wat het canvas kan overnemen', () => {
  it('zegt van wie het is, wanneer het gezegd is en waar het terechtkomt', () => {
    expect(
      listVoorstellen([gesprek([antwoord('schulden', 'ja'), antwoord('zijn', 'Druk.', 'moeder')])]),
    ).toMatchObject([
      { vraagCode: 'schulden', lidId: null, tekst: 'Ja', blok: 3, kapitaalvorm: 'economisch' },
      { vraagCode: 'zijn', lidId: 'moeder', tekst: 'Druk.', op: '2026-11-03T10:00:00.000Z', blok: 2 },
    ]);
  });

  it('is nooit een gevoelig antwoord, ook niet als de lijst zegt waar het heen moet', () => {
    const lijst = parseOfStop(ruweVragenlijst);
    const veilig = lijst.secties[1]?.vragen[1];
    if (veilig) veilig.naar = { blok: 2, leefgebied: null };
    expect(codes(gesprek([antwoord('veilig', 'nee', 'moeder')], { vragenlijst: lijst }))).toEqual([]);
  });

  it('is niets uit een gesprek dat nog bezig is, en wel uit een gesprek op pauze', () => {
    const gegeven = [antwoord('schulden', 'ja')];
    expect(codes(gesprek(gegeven, { stand: 'bezig' }))).toEqual([]);
    expect(codes(gesprek(gegeven, { stand: 'gepauzeerd' }))).toEqual(['schulden']);
  });

  it('is geen leeg antwoord, geen antwoord zonder plek en geen antwoord op een vraag die verborgen is', () => {
    const gegeven = [antwoord('schulden', null), antwoord('cijfer', 4), antwoord('school', 'ja', 'moeder')];
    expect(codes(gesprek(gegeven))).toEqual([]);
  });
});

const voorstel = (over: Partial<CanvasVoorstel>): CanvasVoorstel => ({
  gesprekId: 'g',
  meetmoment: 'start',
  vraagCode: 'x',
  soort: 'open',
  vraag: 'Hoe gaat het?',
  lidId: null,
  waarde: 'Goed.',
  tekst: 'Goed.',
  op: '2026-11-03T10:00:00.000Z',
  wilBespreken: false,
  blok: 3,
  kapitaalvorm: 'sociaal',
  leefgebied: null,
  ...over,
});

describe('waar een antwoord terechtkomt', () => {
  it('houdt eigen woorden, cijfers en feiten uit elkaar', () => {
    expect(landVoorstel(voorstel({}))).toMatchObject({
      velden: { woorden: 'Goed.', feiten: '', cijfer: null },
    });
    expect(landVoorstel(voorstel({ soort: 'schaal', waarde: 4, tekst: '4 van 10' }))).toMatchObject({
      velden: { woorden: '', feiten: '', cijfer: 4 },
    });
    expect(
      landVoorstel(voorstel({ soort: 'ja_nee', waarde: 'ja', tekst: 'Ja', vraag: 'Werk?' })),
    ).toMatchObject({
      velden: { woorden: '', feiten: 'Werk? Ja' },
    });
  });

  it('zet wat een lid zegt bij de eigen woorden van dat lid', () => {
    expect(landVoorstel(voorstel({ blok: 2, lidId: 'moeder' }))).toEqual({
      soort: 'eigenWoorden',
      lidId: 'moeder',
      tekst: 'Goed.',
    });
    expect(landVoorstel(voorstel({ blok: 2 }))).toEqual({ soort: 'blok', blok: 2, tekst: 'Goed.' });
  });

  it.each([
    [4, 'blok'],
    [5, 'item'],
    [6, 'item'],
    [7, 'item'],
    [8, 'item'],
    [9, 'blok'],
  ] as const)('kent een plek in blok %s', (blok, soort) => {
    expect(landVoorstel(voorstel({ blok }))).toMatchObject({ soort });
  });

  it('weigert wat te lang is voor zijn plek', () => {
    expect(landVoorstel(voorstel({ blok: 6, tekst: 'x'.repeat(501) }))).toBeUndefined();
    expect(landVoorstel(voorstel({ blok: 6, tekst: 'x'.repeat(500) }))).toBeDefined();
  });
});
