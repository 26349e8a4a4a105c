import { describe, expect, it } from 'vitest';
import type { Afspraak } from '../canvas/canvas.ts';
import { listVoorGezin } from './voor-wie.ts';
import { describeWanneer } from './wanneer.ts';

const afspraak = (velden: Partial<Afspraak>): Afspraak => ({
  id: crypto.randomUUID(),
  lidId: null,
  gebruikerId: null,
  wieTekst: '',
  wat: 'Bellen.',
  wanneer: null,
  wanneerTekst: '',
  stand: 'open',
  doorbraakId: null,
  versie: 1,
  gewijzigdOp: '2026-11-22T10:00:00.000Z',
  gewijzigdDoor: 'g',
  verwijderdOp: null,
  ...velden,
});
const leden = [
  { id: 'm', naam: 'Marja', gezinsrol: 'ouder' as const, geboortejaar: 1988 },
  { id: 'd', naam: 'Daan', gezinsrol: 'kind' as const, geboortejaar: 2009 },
];
const gebruikers = [{ id: 's', naam: 'Sanne Bakker', functie: 'Medewerker', organisatie: 'WIJ' }];

describe('de afspraken voor het gezin', () => {
  it('zeggen wie iets doet, en van welke kant', () => {
    const afspraken = [
      afspraak({ lidId: 'm' }),
      afspraak({ gebruikerId: 's' }),
      afspraak({ wieTekst: 'GKB' }),
    ];
    expect(
      listVoorGezin({ afspraken, leden, gebruikers }, null, '2026-11-22').map(({ naam, kant }) => [
        naam,
        kant,
      ]),
    ).toEqual([
      ['Marja', 'gezin'],
      ['Sanne Bakker', 'professional'],
      ['GKB', 'ander'],
    ]);
  });

  it('laten weg wat leeg is, vervallen of weggehaald', () => {
    const afspraken = [
      afspraak({ wat: ' ' }),
      afspraak({ stand: 'vervallen' }),
      afspraak({ verwijderdOp: '2026-11-22T10:00:00.000Z' }),
    ];
    expect(listVoorGezin({ afspraken, leden, gebruikers }, null, '2026-11-22')).toEqual([]);
  });

  it('houden voor één lid weg wat van een ander lid is of over een ander lid gaat', () => {
    const afspraken = [
      afspraak({ lidId: 'd', wat: 'Naar school.' }),
      afspraak({ gebruikerId: 's', wat: 'Praat met daan over school.' }),
      afspraak({ lidId: 'm', wat: 'De post openen.' }),
      afspraak({ gebruikerId: 's', wat: 'Bellen.' }),
    ];
    expect(listVoorGezin({ afspraken, leden, gebruikers }, 'm', '2026-11-22').map(({ wat }) => wat)).toEqual([
      'De post openen.',
      'Bellen.',
    ]);
  });
});

describe('wanneer', () => {
  it.each([
    ['2026-11-27', '', 'vrijdag 27 november'],
    ['2027-04-15', '', 'donderdag 15 april 2027'],
    ['2026-11-27', 'om tien uur', 'vrijdag 27 november, om tien uur'],
    [null, 'elke dinsdag', 'elke dinsdag'],
    [null, ' ', ''],
  ])('%s en "%s" is "%s"', (datum, woorden, zin) => {
    expect(describeWanneer(datum, woorden, '2026-11-22')).toBe(zin);
  });
});
