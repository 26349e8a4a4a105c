import type { DoorbraakPdf } from '../casus-document.ts';

/** The four doorbraken of the invented household Kastanje. */
export const doorbrakenKastanje: DoorbraakPdf[] = [
  {
    nummer: 1,
    naam: 'Wonen',
    zin: 'De huurachterstand gaat in één keer weg, de vaste lasten gaan voortaan rechtstreeks uit de uitkering, en de ontruiming gaat niet door.',
    route: 'fonds',
    breekt: [1, 3],
    eerderGeprobeerd: [
      'Eerste gesprek bij de GKB binnen drie dagen: gevoerd, een regeling komt pas na balans.',
      'Bijzondere bijstand: afgewezen, want het is een schuld.',
      'Noodfonds: al gebruikt.',
      'Verzoek om een moratorium bij de rechter: loopt, de zitting komt te laat.',
    ],
    driehoek: {
      legitimiteit:
        'Het doel van de Wgs is schulden beheersbaar maken. Moeder machtigt voor doorbetaling van vaste lasten. Eén schuldeiser gaat voor, omdat zonder huis geen enkele regeling slaagt. Dit is beter dan vandaag (vonnis) en dreigend (op straat).',
      betrokkenheid:
        'Moeder tekent. Haar zus opent mee de post. De corporatie bevestigt op schrift dat zij de ontruiming intrekt. WIJ belt elke week.',
      rendement: 'Zie de berekening verderop in dit stuk.',
    },
    kindZegt: 'Dochter: in de straat blijven. Zoon: dat het stopt.',
    reacties: [{ lid: 'Moeder', antwoord: 'ja', datum: '2026-11-03' }],
  },
  {
    nummer: 2,
    naam: 'Psychische ondersteuning',
    zin: 'Binnen twee weken traumabehandeling (12 zittingen) bij een vrijgevestigde psycholoog zonder contract.',
    route: 'fonds',
    breekt: [2, 6],
    eerderGeprobeerd: [
      'Zorgbemiddeling door de verzekeraar: geen plek binnen 6 maanden.',
      'Vergoeding van niet-gecontracteerde zorg: een deel. Het fonds betaalt de rest.',
    ],
    driehoek: {
      legitimiteit:
        'De zorgplicht van de verzekeraar is gevraagd en niet gelukt. Het past in het fondsdomein psychische ondersteuning. Wij voelen de schade in onze eigen taken.',
      betrokkenheid: 'Moeder heeft kennisgemaakt. De huisarts verwijst. WIJ regelt oppas.',
      rendement: 'Dezelfde berekening.',
    },
    kindZegt: '',
    reacties: [{ lid: 'Moeder', antwoord: 'ja', datum: '2026-11-03' }],
  },
  {
    nummer: 3,
    naam: 'Passend onderwijs',
    zin: 'Vier ochtenden per week begeleid leren bij de sportvereniging met een thuiszitterscoach, 12 weken, met school als eigenaar.',
    route: 'fonds',
    breekt: [4, 7],
    eerderGeprobeerd: [
      'Samenwerkingsverband: wachtlijst.',
      'Onderwijsconsulent: advies ligt er.',
      'Leerplicht: geen proces-verbaal.',
    ],
    driehoek: {
      legitimiteit:
        'De zorgplicht van school en de kwalificatieplicht blijven staan. Dit is een brug, geen vrijstelling.',
      betrokkenheid: 'De zoon koos zelf de plek. Zijn mentor komt elke vrijdag langs. Leerplicht stemt in.',
      rendement:
        'Niet in geld berekend. Zonder plek blijft hij thuis zonder startkwalificatie. Met deze brug leert hij weer en rust moeder.',
    },
    kindZegt: 'Ik wil weer iets leren, maar niet in die grote school.',
    reacties: [
      { lid: 'Zoon', antwoord: 'ja', datum: '2026-11-05' },
      { lid: 'Moeder', antwoord: 'ja', datum: '2026-11-05', toelichting: 'Als de mentor ook echt komt.' },
    ],
  },
  {
    nummer: 4,
    naam: 'Eén begeleider',
    zin: 'Eén begeleider in plaats van twee; WIJ is het enige aanspreekpunt.',
    route: 'binnen_de_regel',
    breekt: [5],
    eerderGeprobeerd: [],
    driehoek: {
      legitimiteit: 'Een uur dat dubbel is, mag weg.',
      betrokkenheid: 'Beide begeleiders en moeder zijn het eens.',
      rendement: '',
    },
    kindZegt: '',
    reacties: [],
  },
];
