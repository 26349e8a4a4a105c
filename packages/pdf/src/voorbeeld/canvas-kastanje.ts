import type { CanvasPdf } from '../casus-document.ts';
import { doorbrakenKastanje } from './doorbraken-kastanje.ts';

/** The canvas of the invented household Kastanje. Legal references are examples. */
export const canvasKastanje: CanvasPdf = {
  wieZijnWij:
    'Wij zijn met z’n drieën: moeder, zoon en dochter. We wonen in Selwerd en willen hier blijven. De brugfunctionaris van de basisschool heeft ons aangemeld. Moeder koos zelf haar contactpersoon bij WIJ Groningen. Vandaag komen er elf organisaties met vier plannen.',
  perspectief: {
    tekst: 'Over een jaar slapen we goed, blijven we in dit huis en gaat iedereen weer naar school of werk.',
    eigenWoorden: [
      {
        lid: 'Moeder',
        woorden:
          'Dat ik ’s avonds niet meer wakker lig van de post. Dat mijn zoon weer naar school gaat en dat we in dit huis kunnen blijven. En ik wil werken, in de zorg, want daar ben ik goed in.',
      },
      { lid: 'Zoon', woorden: 'Dat mama slaapt. Dan kan ik weg.' },
      { lid: 'Dochter', woorden: 'Op voetbal blijven.' },
    ],
  },
  situatie: [
    {
      kapitaalvorm: 'economisch',
      leefgebied: 'inkomen_schulden',
      lid: 'Moeder',
      woorden:
        'Er komt 2.310 binnen met toeslagen en er gaat 2.560 uit. Ik maak de blauwe enveloppen niet meer open.',
      feiten: 'Schulden ± € 23.400 bij 14 schuldeisers, huurachterstand 3 maanden (€ 1.965).',
      cijfer: 3,
    },
    {
      kapitaalvorm: 'economisch',
      leefgebied: 'wonen',
      lid: null,
      woorden: 'Het huis is goed maar schimmelt.',
      feiten: 'Ontruimingsvonnis betekend, ontruiming aangezegd over 3 weken.',
      cijfer: 3,
    },
    {
      kapitaalvorm: 'economisch',
      leefgebied: 'werk',
      lid: 'Moeder',
      woorden: 'Ik heb twee jaar in de thuiszorg gewerkt tot ik instortte.',
      feiten: '',
      cijfer: null,
    },
    {
      kapitaalvorm: 'sociaal',
      leefgebied: 'netwerk_meedoen',
      lid: 'Moeder',
      woorden: 'Mijn zus past op. In de buurt ken ik iedereen, maar ik nodig niemand uit.',
      feiten: '',
      cijfer: 6,
    },
    {
      kapitaalvorm: 'cultureel',
      leefgebied: 'onderwijs_vaardigheden',
      lid: 'Zoon',
      woorden: 'School snapt niet dat ik thuis nodig ben.',
      feiten: '9 weken niet op school, geen startkwalificatie, wachtlijst voor een passende plek 7 maanden.',
      cijfer: 5,
    },
    {
      kapitaalvorm: 'pedagogisch',
      leefgebied: 'opvoeden_gezin',
      lid: 'Moeder',
      woorden: 'Ik ben een goede moeder, maar ik ben zo moe.',
      feiten: '',
      cijfer: 6,
    },
    {
      kapitaalvorm: 'mentaal',
      leefgebied: 'psychische_gezondheid',
      lid: 'Moeder',
      woorden: 'Ik sta al 11 maanden op de lijst voor traumabehandeling.',
      feiten: 'Hier wil moeder over praten.',
      cijfer: 2,
    },
  ],
  kracht: {
    zelf: [
      'Moeder heeft zorgervaring (mbo-2).',
      'Haar zus komt elke woensdag.',
      'De buurvrouw helpt.',
      'De voetbaltrainer van de dochter denkt mee.',
      'Moeder is eerlijk en precies.',
    ],
    deelnemers: [
      'WIJ Groningen, begeleiding, 1 uur per week',
      'Tweede zorgaanbieder, begeleiding, 1 uur per week',
      'Jeugdhulpaanbieder, 1 uur per week',
      'GKB (intake afgebroken), woningcorporatie, deurwaarder',
      'School, leerplicht, samenwerkingsverband',
      'Huisartsenpraktijk, ggz-instelling (wachtlijst)',
    ],
  },
  belemmeringen: [
    {
      nummer: 1,
      soort: 'systeem',
      tekst: 'GKB start geen schuldregeling zolang het budget niet in balans is.',
      regelOfLoket: 'uitvoeringsregel GKB',
      wetsartikel: 'doel van de Wgs',
      veroorzaakt: [3],
    },
    {
      nummer: 2,
      soort: 'systeem',
      tekst: 'De ggz behandelt pas als de schulden onder controle zijn, en heeft 11 maanden wachttijd.',
      regelOfLoket: 'ggz-instelling',
      veroorzaakt: [6],
    },
    {
      nummer: 3,
      soort: 'systeem',
      tekst: 'De corporatie zet de ontruiming door omdat er geen regeling ligt.',
      regelOfLoket: 'beleid huurachterstand',
      veroorzaakt: [],
    },
    {
      nummer: 4,
      soort: 'systeem',
      tekst: 'Er is geen passende onderwijsplek. Niemand heeft doorzettingsmacht gebruikt.',
      regelOfLoket: 'samenwerkingsverband',
      veroorzaakt: [7],
    },
    { nummer: 5, soort: 'professional', tekst: 'Niemand heeft het hele overzicht.', veroorzaakt: [] },
    {
      nummer: 6,
      soort: 'bij_onszelf',
      tekst: 'Moeder slaapt niet, de post blijft liggen.',
      veroorzaakt: [1, 7],
    },
    { nummer: 7, soort: 'bij_onszelf', tekst: 'De zoon blijft thuis voor zijn moeder.', veroorzaakt: [] },
  ],
  prioriteiten: [
    { tekst: 'Huis houden', belemmeringen: [3] },
    { tekst: 'Slapen en rust in het hoofd', belemmeringen: [6, 2] },
    { tekst: 'Zoon weer leren', belemmeringen: [7, 4] },
    { tekst: 'Werk', belemmeringen: [] },
  ],
  doorbraken: doorbrakenKastanje,
  afspraken: [
    { wie: 'Moeder en haar zus', wat: 'Openen samen de post.', wanneer: 'elke dinsdag', staat: 'open' },
    { wie: 'WIJ Groningen', wat: 'Belt even hoe het gaat.', wanneer: 'elke vrijdag', staat: 'open' },
    {
      wie: 'GKB',
      wat: 'Start de stabilisatie.',
      wanneer: 'binnen 5 werkdagen na doorbraak 1',
      staat: 'open',
    },
    {
      wie: 'Tweede begeleider',
      wat: 'Draagt warm over aan WIJ.',
      wanneer: 'voor 1 december 2026',
      staat: 'open',
    },
    {
      wie: 'WIJ Groningen',
      wat: 'Doet de voorzieningencheck: kindgebonden budget, zorgtoeslag en individuele inkomenstoeslag.',
      wanneer: 'voor 1 december 2026',
      staat: 'gedaan',
    },
    { wie: 'Zoon', wat: 'Kiest zijn sport.', wanneer: 'deze maand', staat: 'open' },
  ],
  evaluatie: {
    tekst: 'In de omgekeerde toets was moeder erbij. Zij vond stap 3 “voor het eerst eerlijk”.',
    leerpunt:
      '“Schulden eerst, dan behandeling” is een regel die niemand heeft vastgesteld. GKB en ggz spreken af tegelijk te starten. Eigenaar: praktijkverbinder.',
  },
};
