import type { HulpTekst } from '../hulptekst.ts';

/** Help for the canvas and what belongs to it. */
export const canvas = {
  canvas: {
    titel: 'Doorbraakcanvas',
    waarvoor: 'Het canvas is het ene plan van het gezin. Negen blokken, op één blad. Alles bewaart zichzelf.',
    hoe: [
      {
        vraag: 'Waar begin ik?',
        stappen: [
          'Begin waar het gezin wil. De volgorde maakt niet uit.',
          'Klik in een blok en typ. De woorden van het gezin gaan voor.',
          'Bovenaan zie je welke blokken nog iets missen. Klik erop om erheen te gaan.',
        ],
      },
      {
        vraag: 'Hoe verander ik de volgorde?',
        stappen: [
          'Sleep een regel aan het handvat, of gebruik het menu bij de regel.',
          'Blok 6 is de lijst van het gezin zelf. Zij kiezen de volgorde.',
        ],
      },
      {
        vraag: 'Wat is een doorbraak?',
        stappen: [
          'Eén zin die zegt wat er echt verandert.',
          'Leg uit waarom het mag, wie meedoet en wat het oplevert.',
          'Het gezin zegt ja, nee of niet zo. Schrijf ook op wie het anders ziet.',
        ],
      },
      {
        vraag: 'Ik heb al een plan. Moet ik alles overtypen?',
        stappen: ['Nee. Kies “Plan plakken” en verdeel de tekst over de blokken.'],
      },
      {
        vraag: 'Hoe gebruik ik de tekst ergens anders?',
        stappen: ['Kies rechtsboven in een blok het teken met twee velletjes. De tekst is dan gekopieerd.'],
      },
      {
        vraag: 'Iemand anders schreef in hetzelfde vak. Wat nu?',
        stappen: ['Naast laat beide teksten zien. Kies mijn tekst, de andere tekst, of allebei.'],
      },
    ],
    woorden: [
      'canvas',
      'blok',
      'perspectief',
      'belemmering',
      'prioriteit',
      'doorbraak',
      'maatwerkdriehoek',
      'nulscenario',
      'route',
      'afspraak',
    ],
    toetsen: [
      ['Ctrl + Z', 'Ongedaan maken, buiten een tekstvak'],
      ['Ctrl + Y', 'Opnieuw doen, buiten een tekstvak'],
    ],
    verder: [
      { naam: 'Voorbeeldcanvas', naar: 'canvas/voorbeeld' },
      { naam: 'Zo rekenen we', naar: '/zo-rekenen-we' },
    ],
  },
  plakken: {
    titel: 'Plan plakken',
    waarvoor: 'Hier plak je een plan dat je al hebt, en verdeel je het over het canvas.',
    hoe: [
      {
        vraag: 'Hoe doe ik dat?',
        stappen: [
          'Kopieer de tekst uit Word, een e-mail of een ander systeem.',
          'Plak hem in het vak en kies “Verdeel in stukken”.',
          'Kijk per stuk of de plek klopt. Kies anders een andere plek.',
          'Lees onderaan hoe het wordt, en zet alles in één keer op het canvas.',
        ],
      },
      {
        vraag: 'Een stuk is te lang of hoort bij elkaar. Wat doe ik?',
        stappen: [
          'Zet de cursor waar je wilt knippen, en kies “Splitsen”.',
          'Kies “Samenvoegen met volgende” om twee stukken één te maken.',
        ],
      },
      {
        vraag: 'Gaat er iets weg van het canvas?',
        stappen: ['Nee. Wat er staat, blijft staan. Het nieuwe komt erachter.'],
      },
      {
        vraag: 'Kan ik het terugdraaien?',
        stappen: [
          'Ja. Kies bij “Eerder geplakt” de knop “Van het canvas halen”.',
          'Precies deze stukken gaan weg. Wat iemand intussen veranderde, blijft staan.',
        ],
      },
    ],
    woorden: ['canvas', 'blok', 'belemmering', 'kapitaalvorm', 'leefgebied'],
  },
  verleden: {
    titel: 'Terugkijken',
    waarvoor: 'Hier zie je het canvas van een eerdere dag, en wie wat veranderde.',
    hoe: [
      {
        vraag: 'Hoe zie ik wat er veranderde?',
        stappen: [
          'Kies een dag, of ga stap voor stap terug.',
          'Kies “Vergelijken” om twee dagen naast elkaar te leggen.',
        ],
      },
    ],
    woorden: ['canvas'],
  },
  kinderkaart: {
    titel: 'Kinderkaart',
    waarvoor: 'Een kaart voor een kind vanaf acht jaar, met alleen zijn eigen woorden en afspraken.',
    hoe: [
      {
        vraag: 'Hoe geef ik de kaart mee?',
        stappen: ['Druk hem af op één A4. Er staat niets in van andere leden.'],
      },
    ],
    woorden: ['kinderkaart'],
  },
  voorbeeld: {
    titel: 'Voorbeeldcanvas',
    waarvoor: 'Een ingevuld canvas van een gezin dat niet bestaat. Kijk hoe anderen het opschrijven.',
    hoe: [
      {
        vraag: 'Kan ik hier iets veranderen?',
        stappen: ['Nee. Oefenen doe je in de oefenruimte.'],
      },
    ],
    woorden: ['canvas', 'doorbraak'],
    verder: [{ naam: 'Oefenruimte', naar: '/oefenruimte' }],
  },
} as const satisfies Record<string, HulpTekst>;
