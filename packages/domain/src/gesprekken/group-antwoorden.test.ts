import { describe, expect, it } from 'vitest';
import { type BewaardAntwoord, groupAntwoorden, type LeesbaarGesprek } from './group-antwoorden.ts';
import { dochter, moeder, voorbeeld } from './voorbeeld-vragenlijst.ts';

const op = '2026-11-03T09:00:00.000Z';
const antwoord = (vraagCode: string, waarde: BewaardAntwoord['waarde'], lidId: string | null = null) => ({
  ...{ vraagCode, waarde, lidId, op },
  wilBespreken: false,
  gevoelig: false,
});
const gesprek = (id: string, antwoorden: BewaardAntwoord[]): LeesbaarGesprek => ({
  id,
  meetmoment: 'start',
  vragenlijstId: 'v',
  vragenlijst: voorbeeld,
  omvang: 'heel',
  jaar: 2026,
  leden: [moeder, dochter],
  antwoorden,
});

describe('antwoorden om te lezen', () => {
  it('zet ze per kapitaalvorm en leefgebied, het cijfer voorop, in de volgorde van vragen', () => {
    const groepen = groupAntwoorden([
      gesprek('a', [
        antwoord('school', 'nee', 'dochter'),
        antwoord('zijn', 'Zwaar.', 'moeder'),
        antwoord('schulden', 'ja'),
        antwoord('cijfer', 3),
      ]),
    ]);
    expect(groepen.map((g) => [g.titel, g.delen.map((d) => d.titel)])).toEqual([
      ['Geld, wonen en werk', [null, 'Inkomen en schulden']],
      ['Jij', [null]],
      // The leefgebied decides: school is about learning, though it is asked among the children.
      ['Leren en meedoen', ['School en vaardigheden']],
    ]);
  });

  it('laat een verborgen antwoord weg', () => {
    const groepen = groupAntwoorden([gesprek('a', [antwoord('schulden', 'nee'), antwoord('bedrag', 500)])]);
    expect(groepen.flatMap((g) => g.delen.flatMap((d) => d.regels.map((r) => r.vraagCode)))).toEqual([
      'schulden',
    ]);
  });

  it('zet antwoorden van later bij dezelfde vraag', () => {
    const groepen = groupAntwoorden([
      gesprek('a', [antwoord('cijfer', 3)]),
      { ...gesprek('b', [antwoord('cijfer', 5)]), meetmoment: '6_maanden' },
    ]);
    expect(groepen[0]?.delen[0]?.regels[0]?.antwoorden.map((a) => [a.meetmoment, a.tekst])).toEqual([
      ['start', '3 van 10'],
      ['6_maanden', '5 van 10'],
    ]);
  });

  it('houdt "hier wil ik over praten" ook zonder antwoord', () => {
    const groepen = groupAntwoorden([gesprek('a', [{ ...antwoord('cijfer', null), wilBespreken: true }])]);
    expect(groepen[0]?.delen[0]?.regels[0]?.antwoorden).toEqual([
      expect.objectContaining({ tekst: null, wilBespreken: true }),
    ]);
  });
});
