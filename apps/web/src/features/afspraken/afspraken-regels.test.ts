import type { AfsprakenAntwoord } from '@naast/contract/afspraken';
import { describe, expect, it } from 'vitest';
import { groupRegels, toRegels } from './afspraken-regels.ts';

type Afspraak = AfsprakenAntwoord['afspraken'][number];
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
  gewijzigdDoor: crypto.randomUUID(),
  verwijderdOp: null,
  ...velden,
});
const antwoord = (afspraken: Afspraak[]): AfsprakenAntwoord => ({
  afspraken,
  leden: [{ id: 'm', naam: 'Marja', gezinsrol: 'ouder' }],
  gebruikers: [{ id: 's', naam: 'Sanne', functie: 'Medewerker', organisatie: 'WIJ' }],
  taken: [
    {
      id: 't',
      casusId: 'c',
      soort: 'nazorg',
      wat: 'Bel hoe het gaat.',
      wanneer: '2026-11-25',
      gebruiker: null,
      bronId: null,
      stand: 'open',
      klaarOp: null,
      klaarDoor: null,
      versie: 1,
    },
  ],
});
const regels = toRegels(
  antwoord([
    afspraak({ wat: 'Zonder dag.' }),
    afspraak({ wat: 'Laat.', lidId: 'm', wanneer: '2026-11-20' }),
    afspraak({ wat: 'Klaar.', gebruikerId: 's', stand: 'gedaan' }),
    afspraak({ wat: 'Later.', wieTekst: 'GKB', wanneer: '2027-01-05' }),
  ]),
);
const opties = { indeling: 'dag', alles: false, vandaag: '2026-11-25' } as const;

describe('de lijst met afspraken', () => {
  it('zet afspraken en taken in één lijst, eerste dag eerst', () => {
    expect(regels.map(({ wat }) => wat)).toEqual([
      'Laat.',
      'Bel hoe het gaat.',
      'Later.',
      'Zonder dag.',
      'Klaar.',
    ]);
  });

  it('deelt op dag in, en laat lege kopjes weg', () => {
    expect(groupRegels(regels, opties).map(({ naam }) => naam)).toEqual([
      'De dag is al voorbij',
      'Vandaag',
      'Later',
      'Zonder dag',
    ]);
  });

  it('deelt per persoon in, ook wie geen account heeft', () => {
    expect(groupRegels(regels, { ...opties, indeling: 'persoon' }).map(({ naam }) => naam)).toEqual([
      'Marja',
      'De contactpersoon',
      'GKB',
      'Nog van niemand',
    ]);
  });

  it('toont wat gedaan is pas bij alles', () => {
    expect(
      groupRegels(regels, { ...opties, alles: true })
        .at(-1)
        ?.regels.map(({ wat }) => wat),
    ).toEqual(['Klaar.']);
  });
});
