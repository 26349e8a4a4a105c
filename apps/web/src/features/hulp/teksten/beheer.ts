import type { HulpTekst } from '../hulptekst.ts';

/** Help for the beheerder. */
export const beheer = {
  prijslijsten: {
    titel: 'Prijslijsten',
    waarvoor: 'Hier beheer je wat dingen kosten. Met deze prijzen rekenen professionals.',
    hoe: [
      {
        vraag: 'Hoe maak ik een nieuwe lijst?',
        stappen: [
          'Maak een concept, of neem een bestaande lijst als begin.',
          'Lees prijzen in uit een bestand, of typ ze zelf.',
          'Stel de lijst vast als alles klopt. Daarna verandert er niets meer aan.',
        ],
      },
      {
        vraag: 'Wat gebeurt er met oude berekeningen?',
        stappen: ['Die houden hun eigen prijzen. Een nieuwe lijst verandert nooit een oude som.'],
      },
    ],
    woorden: ['prijslijst', 'indexcijfer'],
    verder: [{ naam: 'Zo rekenen we', naar: '/zo-rekenen-we' }],
  },
  indexcijfers: {
    titel: 'Indexcijfers',
    waarvoor: 'Hier staat hoeveel prijzen per jaar stegen. Zo rekent Naast een oude prijs om naar nu.',
    hoe: [
      {
        vraag: 'Wanneer vul ik een nieuw jaar in?',
        stappen: ['Als het CBS het cijfer bekendmaakt. Zet de bron erbij.'],
      },
    ],
    woorden: ['indexcijfer', 'prijslijst'],
  },
  regelingenBeheer: {
    titel: 'Regelingen beheren',
    waarvoor: 'Hier houd je de lijst bij van regelingen in jullie gemeente.',
    hoe: [
      {
        vraag: 'Een regeling stopt. Haal ik hem weg?',
        stappen: ['Nee, kies “Beëindigen”. Wat gezinnen eerder vroegen, blijft kloppen.'],
      },
    ],
    woorden: ['regeling', 'voorliggend'],
  },
  vragenlijsten: {
    titel: 'Vragenlijsten',
    waarvoor: 'Hier maak en verander je de vragen van het gesprek.',
    hoe: [
      {
        vraag: 'Hoe verander ik een lijst die al gebruikt wordt?',
        stappen: [
          'Maak een nieuwe versie. De oude gesprekken houden hun eigen vragen.',
          'Bekijk het voorbeeld, en publiceer als het klopt.',
        ],
      },
      {
        vraag: 'Wanneer is een vraag gevoelig?',
        stappen: ['Als het antwoord iemand in gevaar kan brengen. Alleen de contactpersoon ziet het dan.'],
      },
    ],
    woorden: ['vragenlijst', 'gevoelig', 'meetmoment'],
  },
} as const satisfies Record<string, HulpTekst>;
