import { describe, expect, it } from 'vitest';
import { checkCanvas, hasPerspectief } from './check-canvas.ts';
import { kapitaalvormen } from './leefgebieden.ts';
import { maakBelemmering, maakCanvas, maakDoorbraak, maakItem, maakTekst } from './maak-canvas.ts';

const jaar = 2026;
const blokken = (canvas = maakCanvas()) => [...new Set(checkCanvas(canvas, { jaar }).map((t) => t.blok))];

describe('hoe compleet is het canvas', () => {
  it('noemt bij een leeg canvas elk blok behalve de evaluatie', () => {
    expect(blokken()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('vraagt de evaluatie pas in de nazorg', () => {
    expect(checkCanvas(maakCanvas(), { jaar, fase: 'nazorg' }).at(-1)).toMatchObject({ blok: 9 });
  });

  it('vraagt eigen woorden van ieder vanaf acht jaar', () => {
    const zelf = checkCanvas(maakCanvas(), { jaar }).filter((t) => t.itemId);
    expect(zelf.map((t) => t.itemId)).toEqual(['moeder', 'zoon']);
  });

  it('noemt de kapitaalvormen waar niets over staat', () => {
    const situatie = {
      ...maakItem('s'),
      kapitaalvorm: 'economisch' as const,
      leefgebied: null,
      lidId: null,
      woorden: 'Er gaat meer uit dan er in komt.',
      feiten: '',
      cijfer: 3,
      bespreken: false,
      opgepakt: '',
    };
    const stil = checkCanvas(maakCanvas({ situaties: [situatie] }), { jaar }).filter((t) => t.blok === 3);
    expect(stil.map((t) => t.veld)).toEqual(kapitaalvormen.filter((k) => k !== 'economisch'));
  });

  it('wijst aan waar het gezin over wil praten zolang niemand het oppakte', () => {
    const situatie = {
      ...maakItem('s'),
      kapitaalvorm: 'mentaal' as const,
      leefgebied: 'psychische_gezondheid' as const,
      lidId: 'zoon',
      woorden: '',
      feiten: '',
      cijfer: null,
      bespreken: true,
      opgepakt: '',
    };
    const praten = (over: Partial<typeof situatie>) =>
      checkCanvas(maakCanvas({ situaties: [{ ...situatie, ...over }] }), { jaar }).filter(
        (t) => t.itemId === 's',
      );
    expect(praten({})).toMatchObject([
      { veld: 'opgepakt', tekst: expect.stringMatching(/^Daan wil praten over/) },
    ]);
    expect(praten({ opgepakt: 'Dinsdag met de huisarts.' })).toEqual([]);
    expect(praten({ bespreken: false })).toEqual([]);
  });

  it('vraagt bij het systeem om een regel of loket, en bij onszelf niet', () => {
    const canvas = maakCanvas({
      belemmeringen: [
        maakBelemmering('a', { regel: '', loket: '' }),
        maakBelemmering('b', { regel: '', loket: '', soort: 'bij_onszelf' }),
      ],
    });
    const tekort = checkCanvas(canvas, { jaar }).filter((t) => t.blok === 5);
    expect(tekort.map((t) => t.itemId)).toEqual(['a']);
  });

  it('wijst per doorbraak aan wat er mist', () => {
    const kaal = maakDoorbraak('d', {
      route: null,
      nulscenarioVandaag: '',
      nulscenarioDreigend: '',
      rendement: '',
    });
    const tekort = checkCanvas(maakCanvas({ doorbraken: [kaal] }), { jaar }).filter((t) => t.itemId === 'd');
    expect(tekort.map((t) => t.veld)).toEqual(['rendement', 'breekt', 'route', 'nulscenarioVandaag']);
  });

  it('vraagt bij een open afspraak wie, wat en wanneer', () => {
    const leeg = {
      lidId: null,
      gebruikerId: null,
      wieTekst: '',
      wat: '',
      wanneer: null,
      wanneerTekst: '',
      doorbraakId: null,
    };
    const afspraken = [
      { ...maakItem('a'), ...leeg, stand: 'open' as const },
      { ...maakItem('b'), ...leeg, stand: 'vervallen' as const },
    ];
    const tekort = checkCanvas(maakCanvas({ afspraken }), { jaar }).filter((t) => t.blok === 8);
    expect(tekort.map((t) => [t.itemId, t.veld])).toEqual([
      ['a', 'wat'],
      ['a', 'wie'],
      ['a', 'wanneer'],
    ]);
  });

  it('ziet een perspectief in blok 2 of in iemands eigen woorden', () => {
    expect(hasPerspectief(maakCanvas())).toBe(false);
    expect(hasPerspectief(maakCanvas({ blokken: [maakTekst(2, 'In dit huis blijven.')] }))).toBe(true);
    const woorden = {
      lidId: 'zoon',
      woorden: 'Dat mama slaapt.',
      versie: 2,
      gewijzigdOp: null,
      gewijzigdDoor: null,
    };
    expect(hasPerspectief(maakCanvas({ eigenWoorden: [woorden] }))).toBe(true);
  });
});
