import type { HulpTekst } from '../hulptekst.ts';

/** Help for the pages everybody starts from. */
export const werk = {
  mijnWerk: {
    titel: 'Mijn werk',
    waarvoor: 'Hier zie je wat je vandaag en deze week te doen hebt, en welke casussen van jou zijn.',
    hoe: [
      {
        vraag: 'Hoe begin ik mijn dag?',
        stappen: [
          'Kijk bovenaan wat vandaag moet.',
          'Kies een regel. Je komt dan meteen op de goede plek.',
          'Zet af wat klaar is.',
        ],
      },
      {
        vraag: 'Hoe vind ik een gezin?',
        stappen: [
          'Typ de naam in het zoekvak bovenaan. Met de toets / ga je er meteen naartoe.',
          'Je ziet alleen gezinnen waar jij bij mag.',
        ],
      },
      {
        vraag: 'Waar zie ik wat er nieuw is?',
        stappen: ['Kies de bel rechtsboven. Daar staan je meldingen.'],
      },
    ],
    woorden: ['casus', 'contactpersoon', 'fase'],
    toetsen: [
      ['/', 'Naar het zoekvak'],
      ['?', 'De lijst met toetsen'],
    ],
    verder: [
      { naam: 'Oefenruimte', naar: '/oefenruimte' },
      { naam: 'Voorbeeldcanvas', naar: '/voorbeeldcanvas' },
      { naam: 'Zo rekenen we', naar: '/zo-rekenen-we' },
    ],
  },
  instellingen: {
    titel: 'Instellingen',
    waarvoor: 'Hier kies je zelf hoe Naast voor jou werkt.',
    hoe: [
      {
        vraag: 'Wat kan ik hier doen?',
        stappen: [
          'Zet je afspraken in je eigen agenda.',
          'Zeg wanneer je afwezig bent, en wie je dan vervangt.',
        ],
      },
    ],
    woorden: ['vervanger'],
  },
  wachtwoord: {
    titel: 'Mijn wachtwoord',
    waarvoor: 'Hier kies je een nieuw wachtwoord.',
    hoe: [
      {
        vraag: 'Hoe kies ik een nieuw wachtwoord?',
        stappen: [
          'Vul je huidige wachtwoord in.',
          'Kies een nieuw wachtwoord van minstens twaalf tekens. Een zin werkt goed.',
          'Op je andere apparaten log je daarna opnieuw in.',
        ],
      },
    ],
  },
  meldingen: {
    titel: 'Meldingen',
    waarvoor: 'Hier staat wat anderen deden waar jij iets van moet weten.',
    hoe: [
      {
        vraag: 'Hoe krijg ik minder e-mail?',
        stappen: ['Kies bij “Per e-mail” wanneer: meteen, elke dag, elke maandag of nooit.'],
      },
      {
        vraag: 'Staan er namen in de e-mail?',
        stappen: ['Nee. In een e-mail van Naast staat nooit iets over een gezin.'],
      },
    ],
  },
  huishoudens: {
    titel: 'Huishoudens',
    waarvoor: 'Hier zoek je een gezin, en schrijf je een nieuw gezin in.',
    hoe: [
      {
        vraag: 'Hoe zoek ik?',
        stappen: [
          'Typ een naam, een wijk of een geboortejaar.',
          'Een tikfout is niet erg. Naast zoekt ook namen die erop lijken.',
        ],
      },
      {
        vraag: 'Ik zie “Mogelijk is dit gezin al bekend”. Wat nu?',
        stappen: [
          'Een collega die jij niet ziet, kent dit gezin misschien al.',
          'De praktijkverbinder neemt contact met je op. Je hoeft niets te doen.',
        ],
      },
    ],
    woorden: ['huishouden', 'toegang'],
  },
  nieuwHuishouden: {
    titel: 'Nieuw huishouden',
    waarvoor: 'In drie korte stappen schrijf je een gezin in: zoeken, de leden, de casus.',
    hoe: [
      {
        vraag: 'Waarom moet ik eerst zoeken?',
        stappen: ['Eén gezin heeft één plan. Zo schrijf je niemand twee keer in.'],
      },
      {
        vraag: 'Wat vul ik niet in?',
        stappen: [
          'Nooit een burgerservicenummer. Naast waarschuwt als je er een typt.',
          'Van de leden is een geboortejaar genoeg.',
        ],
      },
    ],
    woorden: ['huishouden', 'lid', 'casus'],
  },
  huishouden: {
    titel: 'Huishouden',
    waarvoor: 'Hier staan de gegevens van het gezin: wie erbij hoort, en hoe je hen bereikt.',
    hoe: [
      {
        vraag: 'Iemand verhuist of is erbij gekomen. Wat doe ik?',
        stappen: [
          'Voeg een lid toe, of zet bij een lid vanaf wanneer het weg is.',
          'Een kind mag bij twee huishoudens horen.',
        ],
      },
      {
        vraag: 'Ik maakte een fout. Kan ik die herstellen?',
        stappen: ['Ja. Verander wat niet klopt. Wat er eerst stond, blijft bewaard.'],
      },
    ],
    woorden: ['huishouden', 'lid', 'casus'],
  },
  team: {
    titel: 'Mijn team',
    waarvoor: 'Hier zie je als teamleider wie er in je team werkt, wie er even niet is, en wie weggaat.',
    hoe: [
      {
        vraag: 'Een collega is ziek. Wie helpt de gezinnen?',
        stappen: [
          'Kies bij die collega “Is er even niet”.',
          'Kies wie waarneemt. Die werkt meteen mee in de lopende casussen.',
          'Is de collega terug? Kies dan “Is er weer”.',
        ],
      },
      {
        vraag: 'Iemand gaat weg. Wat gebeurt er met de gezinnen?',
        stappen: [
          'Meld het vertrek, en kies per gezin een nieuwe contactpersoon.',
          'Vraag elk gezin wat het ervan vindt, en schrijf dat op.',
          'De ander neemt aan. Geen gezin blijft zonder contactpersoon.',
        ],
      },
    ],
    woorden: ['contactpersoon', 'overdracht', 'casus'],
  },
  oefenruimte: {
    titel: 'Oefenruimte',
    waarvoor: 'Hier leer je Naast kennen met gezinnen die niet bestaan. Je kunt er niets kapot maken.',
    hoe: [
      {
        vraag: 'Hoe oefen ik?',
        stappen: [
          'Kies “Maak mijn oefenruimte”. Dat duurt een paar tellen.',
          'Kies wie je speelt: een professional, een teamleider of een commissielid.',
          'Doe alles wat je wilt. Bovenaan staat steeds dat je oefent.',
          'Kies “Terug naar mijn werk” als je klaar bent.',
        ],
      },
      {
        vraag: 'Hoe oefen ik een heel verhaal?',
        stappen: [
          'Open als jezelf het gezin Esdoorn, en vraag het fonds om geld.',
          'Word daarna Otto en Emre. Samen beslissen zij over jouw aanvraag.',
          'Word Vanja, Emre en Lies om te stemmen over Hazelaar. Vanja legt het besluit vast.',
        ],
      },
      {
        vraag: 'Ziet iemand wat ik hier doe?',
        stappen: ['Nee. De oefenruimte is alleen van jou, en telt nergens in mee.'],
      },
    ],
    woorden: ['oefenruimte', 'canvas', 'aanvraag'],
  },
  zoRekenenWe: {
    titel: 'Zo rekenen we',
    waarvoor: 'Hier lees je hoe Naast rekent, en wat een uitkomst niet zegt.',
    hoe: [
      {
        vraag: 'Waar komt een bedrag vandaan?',
        stappen: ['Elk bedrag heeft een bron en een jaar. Kies het bedrag, dan zie je de som.'],
      },
    ],
    woorden: ['berekening', 'nulscenario', 'prijslijst'],
  },
} as const satisfies Record<string, HulpTekst>;
