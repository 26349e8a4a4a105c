import type { HulpTekst } from '../hulptekst.ts';

const zoWerktHet = { naam: 'Zo werkt het fonds', naar: '/zo-werkt-het-fonds' };
const rekenen = { naam: 'Zo rekenen we', naar: '/zo-rekenen-we' };

/** Help for who reads, decides and looks after the fonds. */
export const fonds = {
  fonds: {
    titel: 'Fonds',
    waarvoor: 'Op dit bord staan de aanvragen, van nieuw tot klaar. Bovenaan staat hoeveel geld nog vrij is.',
    hoe: [
      {
        vraag: 'Hoe weet ik wat ik moet doen?',
        stappen: ['Wat op jou wacht, staat vooraan en ook in Mijn werk.'],
      },
    ],
    woorden: ['fonds', 'aanvraag', 'mandaat'],
    verder: [zoWerktHet],
  },
  aanvraag: {
    titel: 'Een aanvraag lezen en stemmen',
    waarvoor: 'Hier lees je één aanvraag: wat het gezin wil, wat het kost en wat het oplevert.',
    hoe: [
      {
        vraag: 'Hoe stel ik een vraag?',
        stappen: [
          'Open de aanvraag. Wie dat als eerste doet, neemt hem in behandeling.',
          'Schrijf je vraag. De aanvrager krijgt een melding.',
        ],
      },
      {
        vraag: 'Hoe stem ik?',
        stappen: [
          'Kies voor, tegen of onthouden, en schrijf waarom.',
          'Ken je het gezin? Trek je dan terug. Zo beslist niemand over eigen werk.',
        ],
      },
      {
        vraag: 'Is het advies een besluit?',
        stappen: ['Nee. Naast geeft advies, nooit vanzelf een nee. Jullie beslissen.'],
      },
      {
        vraag: 'Wie legt het besluit vast?',
        stappen: [
          'De voorzitter, als er genoeg stemmen zijn.',
          'Wordt het een nee? Vraag het gezin dan eerst wat het vindt.',
        ],
      },
    ],
    woorden: ['aanvraag', 'doorbraak', 'maatwerkdriehoek', 'nulscenario', 'mandaat', 'besluit', 'spoed'],
    toetsen: [
      ['J', 'Naar de volgende aanvraag'],
      ['K', 'Naar de vorige aanvraag'],
    ],
    verder: [zoWerktHet, rekenen, { naam: 'Voorbeeldcanvas', naar: '/voorbeeldcanvas' }],
  },
  besluiten: {
    titel: 'Besluiten en bezwaar',
    waarvoor: 'Hier staan alle besluiten over deze aanvraag, en wat er daarna mee gebeurde.',
    hoe: [
      {
        vraag: 'Kan een besluit anders worden?',
        stappen: ['Ja, met een nieuw besluit. Het oude blijft altijd te lezen.'],
      },
      {
        vraag: 'Het gezin is het er niet mee eens. Wat nu?',
        stappen: ['Schrijf het bezwaar op. Iemand die niet meestemde, kijkt er opnieuw naar.'],
      },
    ],
    woorden: ['besluit', 'bezwaar'],
  },
  beschikking: {
    titel: 'De brief',
    waarvoor: 'Hier maak je de brief met het besluit voor het gezin.',
    hoe: [
      {
        vraag: 'Hoe maak ik de brief?',
        stappen: [
          'Vul de aanhef en het adres in. Die bewaart Naast niet bij het dossier.',
          'Lees de brief na, en maak de PDF. Elk exemplaar krijgt een nummer.',
        ],
      },
    ],
    woorden: ['beschikking', 'besluit'],
  },
  vergaderingen: {
    titel: 'Vergaderingen',
    waarvoor: 'Hier plan je een vergadering van de commissie, en loop je de agenda door.',
    hoe: [
      {
        vraag: 'Hoe maak ik een agenda?',
        stappen: ['Plan een dag, en kies welke aanvragen op de agenda komen. De stukken komen als één PDF.'],
      },
      {
        vraag: 'Hoe leid ik de vergadering?',
        stappen: ['Open de vergadering, zet wie er is, en ga punt voor punt verder.'],
      },
    ],
    woorden: ['commissie', 'aanvraag'],
  },
  inrichting: {
    titel: 'Het fonds inrichten',
    waarvoor: 'Hier zet de fondsbeheerder de regels, het geld en de commissie klaar.',
    hoe: [
      {
        vraag: 'Ik verander een regel. Geldt die meteen?',
        stappen: ['Je kiest de eerste dag. Een aanvraag die al loopt, houdt de oude regels.'],
      },
    ],
    woorden: ['fonds', 'mandaat', 'commissie', 'begroting'],
    verder: [zoWerktHet],
  },
  zoWerktHetFonds: {
    titel: 'Zo werkt het fonds',
    waarvoor: 'Hier lees je wie over welk bedrag beslist, en waar het fonds voor is.',
    hoe: [
      {
        vraag: 'Wie beslist er over mijn aanvraag?',
        stappen: ['Dat hangt af van het bedrag. Kijk in de lijst bij jouw bedrag.'],
      },
    ],
    woorden: ['fonds', 'mandaat', 'spoed', 'commissie'],
  },
  wieBespaart: {
    titel: 'Wie bespaart',
    waarvoor: 'Hier zie je bij wie het geld terechtkomt dat doorbraken opleveren.',
    hoe: [
      {
        vraag: 'Is dit echt gemeten?',
        stappen: ['Wat verwacht is en wat gemeten is, staat apart. Kijk bij de aannames.'],
      },
    ],
    woorden: ['rendement', 'berekening'],
    verder: [rekenen],
  },
  betalen: {
    titel: 'Betalen',
    waarvoor: 'Hier zet de betaler klaar wat is toegekend. Een tweede betaler geeft het vrij.',
    hoe: [
      {
        vraag: 'Hoe betaal ik?',
        stappen: [
          'Kies wat je wilt betalen, en maak een betaalopdracht.',
          'Een ander kijkt die na en geeft die vrij. Dat kun je nooit zelf.',
          'Haal het bestand op en zet het klaar bij de bank.',
        ],
      },
      {
        vraag: 'Hoe weet ik wat echt betaald is?',
        stappen: [
          'Haal bij de bank het afschrift op, het liefst als CAMT.053.',
          'Kies “Bestand van de bank” en lees het in. Je ziet eerst wat past.',
          'Kies “Bewaar wat hier staat”. Wat niet zeker is, zoek je zelf uit.',
        ],
      },
      {
        vraag: 'De bank weigert een betaling. Wat nu?',
        stappen: [
          'Een andere betaler opent de opdracht, en kiest “Bank weigerde”.',
          'De betaling staat dan weer op de lijst.',
        ],
      },
      {
        vraag: 'Een betaling kwam terug. Wat nu?',
        stappen: [
          'Lees het afschrift in. Het geld is dan weer toegezegd.',
          'De aanvrager geeft de goede rekening door, en een betaler kijkt die na.',
          'Daarna kun je opnieuw betalen.',
        ],
      },
    ],
    woorden: ['betaalopdracht', 'grootboek'],
  },
  opvolging: {
    titel: 'Terugkijken en verantwoorden',
    waarvoor: 'Hier staat wanneer jullie kijken wat het geld deed, en wat er nog verantwoord moet worden.',
    hoe: [
      {
        vraag: 'Wat moet ik hier doen?',
        stappen: [
          'Open de aanvraag, en schrijf op of het geholpen heeft.',
          'Kies “Bon of verklaring toevoegen”, en schrijf op waar het geld aan is uitgegeven.',
        ],
      },
      {
        vraag: 'Er is geld over. Wat nu?',
        stappen: ['Het gaat terug naar het fonds. De betaler legt vast hoeveel er terugkwam.'],
      },
    ],
    woorden: ['nazorg', 'leerpunt'],
  },
  grootboek: {
    titel: 'Grootboek en controle',
    waarvoor: 'Hier klopt elke euro: wat vrij is, wat beloofd is en wat betaald is.',
    hoe: [
      {
        vraag: 'Ik zie een fout. Kan ik die weghalen?',
        stappen: ['Nee. Je herstelt hem met een correctie. Zo blijft te zien wat er gebeurde.'],
      },
      {
        vraag: 'Hoe controleer ik?',
        stappen: ['Neem een steekproef. Naast kiest de betalingen, en jij schrijft op wat je vindt.'],
      },
      {
        vraag: 'Kan ik de cijfers meenemen?',
        stappen: ['Ja. Kies “Download als PDF” of “Download voor een rekenblad”.'],
      },
    ],
    woorden: ['grootboek', 'steekproef', 'begroting'],
  },
} as const satisfies Record<string, HulpTekst>;
