import type { HulpTekst } from '../hulptekst.ts';

const rekenen = { naam: 'Zo rekenen we', naar: '/zo-rekenen-we' };

/** Help for the pages of a casus. */
export const casus = {
  casus: {
    titel: 'De casus',
    waarvoor: 'Een casus is het werk met één gezin aan één plan. De tabbladen volgen de weg van het gezin.',
    hoe: [
      {
        vraag: 'Waar begin ik?',
        stappen: [
          'Begin met een gesprek, of meteen met het canvas. De volgorde maakt niet uit.',
          'Bovenaan zie je wie contactpersoon is en hoe ver de casus is.',
        ],
      },
    ],
    woorden: ['casus', 'contactpersoon', 'fase', 'dossier'],
  },
  gesprek: {
    titel: 'Gesprek',
    waarvoor: 'Met een gesprek hoor je van het gezin zelf hoe het gaat, en waar het over wil praten.',
    hoe: [
      {
        vraag: 'Hoe begin ik een gesprek?',
        stappen: [
          'Kies “Nieuw gesprek”, en met wie je praat.',
          'Kies de korte of de hele lijst.',
          'Je mag stoppen en later verdergaan. Alles blijft bewaard.',
        ],
      },
      {
        vraag: 'Kan het ook op papier?',
        stappen: ['Ja. Druk een lege lijst af, en typ de antwoorden later over.'],
      },
      {
        vraag: 'Wat zegt het spinnenweb?',
        stappen: ['Het laat de cijfers zien die het gezin zichzelf geeft. Het is geen bewijs.'],
      },
    ],
    woorden: ['gesprek', 'meetmoment', 'gevoelig', 'voorstel'],
  },
  gesprekVoeren: {
    titel: 'Een gesprek voeren',
    waarvoor: 'Je gaat samen door de vragen. De woorden van het gezin zijn het belangrijkst.',
    hoe: [
      {
        vraag: 'Hoe vul ik een vraag in?',
        stappen: [
          'Schrijf op wat iemand zegt, in zijn eigen woorden.',
          'Zet een vinkje bij “Hier wil ik over praten” als iemand dat wil.',
          'Een vraag overslaan mag altijd.',
        ],
      },
      {
        vraag: 'Wat is een vraag onder vier ogen?',
        stappen: [
          'Die vraag stel je aan één persoon alleen.',
          'Het antwoord ziet alleen de contactpersoon. Het komt nooit op het canvas.',
        ],
      },
    ],
    woorden: ['gevoelig', 'vragenlijst'],
  },
  voorstellen: {
    titel: 'Antwoorden overnemen',
    waarvoor: 'Hier kies je welke antwoorden uit het gesprek op het canvas komen.',
    hoe: [
      {
        vraag: 'Hoe neem ik een antwoord over?',
        stappen: [
          'Lees het antwoord, en kies “Overnemen” of “Niet overnemen”.',
          'Wat al op het canvas stond, blijft staan.',
        ],
      },
    ],
    woorden: ['voorstel', 'canvas'],
  },
  deelnemers: {
    titel: 'Deelnemers',
    waarvoor: 'Hier zie je iedereen die om het gezin heen staat, en wat dat nu kost.',
    hoe: [
      {
        vraag: 'Hoe voeg ik iemand toe?',
        stappen: [
          'Kies “Iemand op de lijst zetten”.',
          'Zeg of het een professional is, of iemand uit de eigen kring.',
          'Bij een professional kun je kiezen wat hij doet en hoe vaak. Dan zie je wat dat kost.',
        ],
      },
      {
        vraag: 'Mag een deelnemer het dossier lezen?',
        stappen: ['Nee. Meedoen geeft geen toegang. Toegang geef je bij Dossier.'],
      },
    ],
    woorden: ['deelnemer', 'toegang', 'prijslijst'],
    verder: [rekenen],
  },
  afspraken: {
    titel: 'Afspraken',
    waarvoor: 'Hier staat wie wat doet, en wanneer. De afspraken staan ook in blok 8 van het canvas.',
    hoe: [
      {
        vraag: 'Hoe geef ik de afspraken mee aan het gezin?',
        stappen: ['Maak er een brief of een bericht van. Kijk de tekst na, en geef hem mee.'],
      },
      {
        vraag: 'Wat als een afspraak niet lukt?',
        stappen: ['Kies een nieuwe dag, of “Gaat niet door”. Zo blijft de lijst waar.'],
      },
    ],
    woorden: ['afspraak'],
  },
  rendement: {
    titel: 'Rendement',
    waarvoor: 'Hier reken je uit wat doorgaan kost, en wat een doorbraak oplevert.',
    hoe: [
      {
        vraag: 'Hoe maak ik een berekening?',
        stappen: [
          'Kies “Nieuwe berekening”, en de doorbraken waar het om gaat.',
          'Zoek links wat er verandert, en kies een prijs uit de lijst.',
          'Rechts zie je meteen wat het oplevert, en voor wie.',
        ],
      },
      {
        vraag: 'Hoe zeker is de uitkomst?',
        stappen: [
          'Kijk naar de laagste en de hoogste uitkomst.',
          'Kies een getal. Dan zie je “Zo komen we aan dit bedrag”.',
        ],
      },
    ],
    woorden: ['berekening', 'nulscenario', 'rendement', 'prijslijst'],
    verder: [rekenen],
  },
  gerealiseerd: {
    titel: 'Wat kwam er van uit?',
    waarvoor: 'Hier schrijf je op wat er echt gebeurde. Dat leg je naast wat we dachten.',
    hoe: [
      {
        vraag: 'Hoe vul ik dit in?',
        stappen: [
          'Vul per regel in hoe vaak het echt gebeurde.',
          'Weet je het niet? Laat het leeg. Leeg is eerlijker dan een gok.',
        ],
      },
    ],
    woorden: ['berekening'],
    verder: [rekenen],
  },
  casusFonds: {
    titel: 'Geld vragen aan het fonds',
    waarvoor: 'Hier vraag je geld voor een doorbraak waar geen regeling voor is.',
    hoe: [
      {
        vraag: 'Wat moet klaar zijn?',
        stappen: [
          'Blok 2 is ingevuld: waar het gezin heen wil.',
          'De doorbraak is één zin, en het gezin zegt ja.',
          'De drie hoeken van de driehoek zijn ingevuld.',
          'Je hebt minstens één regeling geprobeerd.',
        ],
      },
      {
        vraag: 'Wat ziet de commissie?',
        stappen: [
          'Het canvas zonder namen, jouw uitleg en de bedragen.',
          'Nooit het gesprek, je notities of een telefoonnummer.',
        ],
      },
      {
        vraag: 'Mag ik over mijn eigen aanvraag beslissen?',
        stappen: ['Nee. Wie vraagt of het gezin kent, beslist nooit mee.'],
      },
    ],
    woorden: ['aanvraag', 'doorbraak', 'maatwerkdriehoek', 'voorliggend', 'mandaat'],
    verder: [{ naam: 'Zo werkt het fonds', naar: '/zo-werkt-het-fonds' }],
  },
  loketverzoek: {
    titel: 'Iets vragen aan een loket',
    waarvoor: 'Hier vraag je een loket of partner om hulp, vóór of in plaats van het fonds.',
    hoe: [
      {
        vraag: 'Hoe maak ik de brief?',
        stappen: [
          'Schrijf wat je vraagt en waarom.',
          'Het gezin zegt eerst ja. Daarna maak je de brief.',
          'Schrijf het antwoord op als het komt.',
        ],
      },
    ],
    woorden: ['route', 'voorliggend'],
  },
  regelingen: {
    titel: 'Regelingen',
    waarvoor: 'Hier houd je bij welke regelingen het gezin gebruikt, vroeg of niet kreeg.',
    hoe: [
      {
        vraag: 'Waarom is dit handig?',
        stappen: [
          'Je ziet wat je nog kunt proberen.',
          'Het fonds vraagt wat er al geprobeerd is. Dat staat dan al klaar.',
        ],
      },
    ],
    woorden: ['regeling', 'voorliggend'],
  },
  casusstuk: {
    titel: 'Casusstuk',
    waarvoor: 'Hier maak je een PDF over de casus, om met anderen te bespreken.',
    hoe: [
      {
        vraag: 'Staan er namen in?',
        stappen: [
          'Nee, tenzij jij dat kiest en zegt waarom.',
          'Elk exemplaar heeft een nummer, en staat in een lijst.',
        ],
      },
    ],
    woorden: ['casusstuk'],
  },
  bijlagen: {
    titel: 'Bijlagen',
    waarvoor: 'Hier bewaar je brieven en bestanden bij de casus.',
    hoe: [
      {
        vraag: 'Hoe voeg ik een bestand toe?',
        stappen: [
          'Sleep het bestand in het vak, of kies het zelf.',
          'Een PDF, foto of Office-bestand mag, tot 10 MB.',
          'Schrijf erbij wat het is.',
        ],
      },
    ],
    woorden: ['dossier'],
  },
  tijdlijn: {
    titel: 'Tijdlijn',
    waarvoor: 'Hier zie je wat er gebeurde, het nieuwste bovenaan.',
    hoe: [
      {
        vraag: 'Kan ik iets terugvinden van vroeger?',
        stappen: ['Blader terug. Het canvas van een eerdere dag vind je bij Canvas, onder “Terugkijken”.'],
      },
    ],
    woorden: ['tijdlijn', 'fase'],
  },
  dossier: {
    titel: 'Dossier',
    waarvoor: 'Hier regel je wie bij de casus hoort, hoe ver hij is, en wie mag meekijken.',
    hoe: [
      {
        vraag: 'Hoe geef ik iemand toegang?',
        stappen: [
          'Kies “Toegang geven”, en de collega.',
          'Kies meekijken of meewerken, tot wanneer, en waarom.',
        ],
      },
      {
        vraag: 'Hoe draag ik het gezin over?',
        stappen: [
          'Stel een nieuwe contactpersoon voor.',
          'Vraag het gezin wat het ervan vindt, en schrijf dat op.',
          'De ander neemt aan. Pas dan is het gezin overgedragen.',
        ],
      },
      {
        vraag: 'Wie keek er in dit dossier?',
        stappen: ['Dat staat onderaan, bij “Wie keek mee”.'],
      },
      {
        vraag: 'Is het niet veilig in dit gezin?',
        stappen: [
          'Zet de leden apart. Dan ziet de een niets meer van de ander.',
          'Volg de stappen van de meldcode op de kaart.',
        ],
      },
    ],
    woorden: [
      'toegang',
      'meekijken',
      'meewerken',
      'overdracht',
      'vervanger',
      'fase',
      'nazorg',
      'afscherming',
      'opschalen',
    ],
  },
} as const satisfies Record<string, HulpTekst>;
