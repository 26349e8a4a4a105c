import { describe, expect, it } from 'vitest';
import { hasKinderkaart, joinKinderkaarten, makeKinderkaart } from './kinderkaart.ts';
import { maakCanvas, maakItem } from './maak-canvas.ts';

const jaar = 2026;
const situatie = (id: string, lidId: string | null, over = {}) => ({
  ...maakItem(id),
  kapitaalvorm: 'cultureel' as const,
  leefgebied: 'onderwijs_vaardigheden' as const,
  lidId,
  woorden: 'School snapt het niet.',
  feiten: '9 weken verzuim',
  cijfer: 5,
  bespreken: false,
  opgepakt: '',
  ...over,
});
const afspraak = (id: string, lidId: string, over = {}) => ({
  ...maakItem(id),
  lidId,
  gebruikerId: null,
  wieTekst: '',
  wat: 'kijkt bij de nieuwe school',
  wanneer: '2026-12-01',
  wanneerTekst: '',
  stand: 'open' as const,
  doorbraakId: null,
  ...over,
});

describe('de kaart van een kind', () => {
  it('is er vanaf acht jaar, tot achttien', () => {
    const kind = (geboortejaar: number | null) => hasKinderkaart({ geboortejaar, gezinsrol: 'kind' }, jaar);
    expect([2019, 2018, 2009, 2008, null].map(kind)).toEqual([false, true, true, false, true]);
    expect(hasKinderkaart({ geboortejaar: null, gezinsrol: 'ouder' }, jaar)).toBe(false);
    expect(makeKinderkaart(maakCanvas(), 'jongste', jaar)).toBeUndefined();
    expect(makeKinderkaart(maakCanvas(), 'wie', jaar)).toBeUndefined();
  });

  it('heeft alleen wat van het kind zelf is', () => {
    const canvas = maakCanvas({
      eigenWoorden: [
        { lidId: 'zoon', woorden: 'Dat mama slaapt. ', versie: 2, gewijzigdOp: null, gewijzigdDoor: null },
      ],
      situaties: [situatie('a', 'zoon', { bespreken: true }), situatie('b', 'moeder'), situatie('c', null)],
      afspraken: [afspraak('x', 'zoon'), afspraak('y', 'moeder'), afspraak('z', 'zoon', { stand: 'gedaan' })],
    });
    const kaart = makeKinderkaart(canvas, 'zoon', jaar);
    expect(kaart).toMatchObject({
      naam: 'Daan',
      wil: 'Dat mama slaapt.',
      hoeGaatHet: [{ id: 'a', woorden: 'School snapt het niet.', cijfer: 5 }],
      praten: [{ id: 'a', opgepakt: '' }],
      ikDoe: [{ wat: 'kijkt bij de nieuwe school', wanneer: '01-12-2026' }],
    });
    expect(JSON.stringify(kaart)).not.toContain('verzuim');
  });

  it('is één kaart, ook als het kind in twee gezinnen woont', () => {
    const leeg = { naam: 'Noor', hoeGaatHet: [], praten: [], ikDoe: [] };
    const thuis = { ...leeg, wil: 'Een hond.', ikDoe: [{ id: 'a', wat: 'Fietsen', wanneer: '' }] };
    const daar = {
      ...leeg,
      wil: 'Een eigen bed.',
      hoeGaatHet: [{ id: 'b', over: 'Wonen', woorden: '', cijfer: 4 }],
    };
    expect(joinKinderkaarten([thuis, daar, { ...leeg, wil: '' }, thuis])).toEqual({
      naam: 'Noor',
      wil: 'Een hond.\nEen eigen bed.',
      hoeGaatHet: daar.hoeGaatHet,
      praten: [],
      ikDoe: [...thuis.ikDoe, ...thuis.ikDoe],
    });
  });
});
