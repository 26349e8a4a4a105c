import type { Beschikking } from '../beschikking-document.ts';
import { beschikkingKastanje } from './beschikking-kastanje.ts';

const regels = beschikkingKastanje.regels.map((regel) => ({
  ...regel,
  eerstCent: regel.toegekendCent * regel.aantalKeer,
  voorwaarden: [],
}));

const daarna = {
  wie: 'Ruud van de Groningse Kredietbank',
  wat: 'vraagt samen met u bijzondere bijstand aan',
  wanneer: 'binnen drie dagen',
};

/** The besluit on the invented household Kastanje is changed: the treatment costs less. */
export const gewijzigdKastanje: Beschikking = {
  ...beschikkingKastanje,
  archief: true,
  uitkomst: 'deels',
  herziening: { soort: 'wijzigen', vorige: '2026-11-23' },
  regels: regels.map((regel, i) => (i === 1 ? { ...regel, toegekendCent: 180000 } : regel)),
  motivering: 'De behandeling kost minder dan wij dachten. U krijgt nog steeds alle zittingen.',
  zienswijze: 'Als de behandeling maar doorgaat, is het goed.',
  hulp: { ...beschikkingKastanje.hulp, daarna },
};

export const ingetrokkenKastanje: Beschikking = {
  ...gewijzigdKastanje,
  uitkomst: 'afgewezen',
  herziening: { soort: 'intrekken', vorige: '2026-11-23' },
  regels: regels.map((regel) => ({ ...regel, toegekendCent: 0 })),
  motivering: 'De corporatie heeft de schuld zelf weggestreept. Het geld is nu niet meer nodig.',
  vervolg: [],
};

export const teruggevorderdKastanje: Beschikking = {
  ...ingetrokkenKastanje,
  herziening: { soort: 'terugvorderen', vorige: '2026-11-23' },
  motivering: 'De behandeling ging niet door. De praktijk gaf het geld aan u terug.',
  terug: [
    {
      omschrijving: 'Traumabehandeling, 12 zittingen',
      bedragCent: 240000,
      voor: '2027-06-01',
      regeling: 'U betaalt elke maand 100 euro terug.',
    },
  ],
};

export const kwijtgescholdenKastanje: Beschikking = {
  ...gewijzigdKastanje,
  herziening: { soort: 'kwijtschelden', vorige: '2027-01-04' },
  motivering: 'U heeft al veel schulden. Terugbetalen zou uw plan in de weg staan.',
};
