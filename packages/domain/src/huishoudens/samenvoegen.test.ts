import { describe, expect, it } from 'vitest';
import {
  isEenOpEen,
  listSamenvoegBeletsels,
  matchLeden,
  terugdraaienTot,
  type VergelijkbaarLid,
} from './samenvoegen.ts';

const lid = (id: string, naam: string, geboortejaar: number | null = null): VergelijkbaarLid => ({
  id,
  naam,
  gezinsrol: 'ouder',
  geboortejaar,
});
const mag = {
  leidtBlijft: true,
  leidtWeg: true,
  openBlijft: true,
  openWeg: false,
  gescheiden: false,
};

describe('samenvoegen', () => {
  it('mag als je voor beide staat en er hoogstens één open casus is', () => {
    expect(listSamenvoegBeletsels(mag)).toEqual([]);
  });

  it.each([
    ['wie niet voor beide staat', { leidtWeg: false }, ['niet_van_beide']],
    ['wie voor geen van beide staat', { leidtBlijft: false, leidtWeg: false }, ['niet_van_beide']],
    ['twee open casussen', { openWeg: true }, ['beide_open']],
    ['gezinnen die uit elkaar zijn gehouden', { gescheiden: true }, ['afgeschermd']],
    [
      'alles tegelijk, in vaste volgorde',
      { leidtWeg: false, gescheiden: true, openWeg: true },
      ['niet_van_beide', 'afgeschermd', 'beide_open'],
    ],
  ])('weigert %s', (_wat, anders, verwacht) => {
    expect(listSamenvoegBeletsels({ ...mag, ...anders })).toEqual(verwacht);
  });

  it('kan dertig dagen lang terug', () => {
    expect(terugdraaienTot(new Date('2026-11-01T10:00:00Z')).toISOString()).toBe('2026-12-01T10:00:00.000Z');
  });
});

describe('dubbele leden herkennen', () => {
  it('let op de voornaam en het geboortejaar, niet op accenten, hoofdletters of achternaam', () => {
    expect(
      matchLeden(
        [lid('w1', 'NOÉMI Kastanje', 2014), lid('w2', 'Daan', 2009)],
        [lid('b1', 'Noemi', 2014), lid('b2', 'Daan', 2010)],
      ),
    ).toEqual([{ weg: 'w1', blijft: 'b1' }]);
  });

  it('kiest wie hetzelfde jaar heeft voor wie geen jaar heeft', () => {
    expect(
      matchLeden(
        [lid('w1', 'Marja'), lid('w2', 'Marja', 1988)],
        [lid('b1', 'Marja', 1988), lid('b2', 'Marja')],
      ),
    ).toEqual([
      { weg: 'w2', blijft: 'b1' },
      { weg: 'w1', blijft: 'b2' },
    ]);
  });

  it('noemt wie in beide gezinnen woont geen dubbele', () => {
    expect(matchLeden([lid('x', 'Daan', 2009)], [lid('x', 'Daan', 2009), lid('b', 'Daan', 2009)])).toEqual(
      [],
    );
  });

  it('koppelt niemand twee keer', () => {
    const dubbelen = matchLeden([lid('w1', 'Ali'), lid('w2', 'Ali')], [lid('b1', 'Ali')]);
    expect(dubbelen).toEqual([{ weg: 'w1', blijft: 'b1' }]);
    expect(isEenOpEen(dubbelen)).toBe(true);
    expect(isEenOpEen([...dubbelen, { weg: 'w2', blijft: 'b1' }])).toBe(false);
    expect(isEenOpEen([...dubbelen, { weg: 'w1', blijft: 'b2' }])).toBe(false);
  });
});
