// Builders for the tests of the canvas: a small household, filled in as far as a test needs.
import type { Belemmering, Canvas, Doorbraak } from './canvas.ts';

const item = (id: string) => ({
  id,
  versie: 1,
  gewijzigdOp: '2026-11-03T09:00:00.000Z',
  gewijzigdDoor: 'wij',
  verwijderdOp: null,
});

export const maakBelemmering = (id: string, over: Partial<Belemmering> = {}): Belemmering => ({
  ...item(id),
  soort: 'systeem',
  omschrijving: 'GKB start niet zolang het budget niet in balans is',
  regel: 'uitvoeringsregel',
  loket: 'GKB',
  wetsartikel: '',
  veroorzaakt: [],
  ...over,
});

/** A doorbraak that meets every hard check. */
export const maakDoorbraak = (id: string, over: Partial<Doorbraak> = {}): Doorbraak => {
  const zin = over.zin ?? 'De huurachterstand gaat in één keer weg.';
  return {
    ...item(id),
    titel: 'Wonen',
    zin,
    domein: 'wonen',
    route: 'fonds',
    eerderGeprobeerd: 'Noodfonds: al gebruikt.',
    nulscenarioVandaag: 'Er ligt een vonnis.',
    nulscenarioDreigend: 'Over drie weken op straat.',
    legitimiteit: 'Het doel van de Wgs is schulden beheersbaar maken.',
    betrokkenheid: 'Moeder tekent zelf.',
    rendement: 'Zie de berekening.',
    kindZelf: '',
    antwoordGezin: 'ja',
    antwoordDoor: 'moeder',
    antwoordOp: '2026-11-03',
    antwoordZin: zin,
    afwijkend: '',
    breekt: [],
    ...over,
  };
};

export const maakCanvas = (over: Partial<Canvas> = {}): Canvas => ({
  casusId: 'casus',
  blokken: [],
  eigenWoorden: [],
  situaties: [],
  belemmeringen: [],
  prioriteiten: [],
  doorbraken: [],
  afspraken: [],
  volgordes: [],
  leden: [
    { id: 'moeder', naam: 'Marja de Vries', gezinsrol: 'ouder', geboortejaar: 1988 },
    { id: 'zoon', naam: 'Daan', gezinsrol: 'kind', geboortejaar: 2009 },
    { id: 'jongste', naam: 'Noor', gezinsrol: 'kind', geboortejaar: 2022 },
  ],
  gebruikers: [{ id: 'wij', naam: 'Anna Bakker', functie: 'medewerker WIJ', organisatie: 'WIJ Groningen' }],
  ...over,
});

export const maakTekst = (blok: 1 | 2 | 4 | 9, tekst: string) => ({
  blok,
  tekst,
  versie: 2,
  gewijzigdOp: null,
  gewijzigdDoor: null,
});

export const maakItem = item;
