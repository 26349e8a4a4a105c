import { describe, expect, it } from 'vitest';
import { checkSplitsing, defaultSpullen, type LidKeuze, meldcodeStappen, type Plek } from './index.ts';

const leden = [
  { id: 'moeder', gezinsrol: 'ouder' },
  { id: 'vader', gezinsrol: 'partner' },
  { id: 'kind', gezinsrol: 'kind' },
] as const;
const plaats = (moeder: Plek, vader: Plek, kind: Plek): LidKeuze[] =>
  [moeder, vader, kind].map((waar, i) => ({
    lidId: leden[i]?.id ?? '',
    waar,
    spullen: defaultSpullen(waar),
  }));
const codes = (keuzes: LidKeuze[]) => checkSplitsing(leden, keuzes).map(({ code }) => code);

describe('een huishouden splitsen', () => {
  it('kan als er iemand gaat en iemand blijft', () => {
    expect(codes(plaats('gaat', 'blijft', 'gaat'))).toEqual([]);
  });

  it('laat een kind bij allebei horen', () => {
    expect(codes(plaats('gaat', 'blijft', 'beide'))).toEqual([]);
  });

  it('weigert een volwassene bij allebei, op het veld van die persoon', () => {
    expect(checkSplitsing(leden, plaats('gaat', 'beide', 'blijft'))).toMatchObject([
      { veld: 'leden.1.waar', code: 'geen_kind' },
    ]);
  });

  it('vraagt iemand die gaat en iemand die blijft', () => {
    expect(codes(plaats('blijft', 'blijft', 'beide'))).toEqual(['niemand_gaat']);
    expect(codes(plaats('gaat', 'gaat', 'beide'))).toEqual(['niemand_blijft']);
  });

  it('vraagt voor iedereen precies één plek', () => {
    const alles = plaats('gaat', 'blijft', 'blijft');
    expect(codes(alles.slice(0, 2))).toEqual(['niet_iedereen']);
    expect(codes([...alles.slice(0, 2), ...alles.slice(0, 1)])).toEqual(['niet_iedereen']);
    expect(codes([...alles, { lidId: 'vreemd', waar: 'gaat', spullen: 'mee' }])).toEqual(['niet_iedereen']);
  });

  it('neemt mee wat over iemand is geschreven die gaat, en laat de rest staan', () => {
    expect([defaultSpullen('gaat'), defaultSpullen('blijft'), defaultSpullen('beide')]).toEqual([
      'mee',
      'blijft',
      'blijft',
    ]);
  });
});

describe('de meldcode', () => {
  it('heeft vijf stappen op volgorde', () => {
    expect(meldcodeStappen.map(({ nr }) => nr)).toEqual([1, 2, 3, 4, 5]);
  });
});
