import type { CanvasAntwoord } from '@naast/contract/canvas';

// A made-up household, filled in as people would write it; nobody of it exists.
const item = (id: string) => ({
  id,
  versie: 1,
  gewijzigdOp: '2026-11-03T09:00:00.000Z',
  gewijzigdDoor: 'wij',
  verwijderdOp: null,
});
const geschreven = { versie: 2, gewijzigdOp: '2026-11-03T09:00:00.000Z', gewijzigdDoor: 'wij' };
const situatie = {
  lidId: null,
  feiten: '',
  bespreken: false,
  opgepakt: '',
};
const belemmering = { regel: '', loket: '', wetsartikel: '', veroorzaakt: [] };
const afspraak = {
  lidId: null,
  gebruikerId: null,
  wieTekst: '',
  wanneer: null,
  wanneerTekst: '',
  stand: 'open' as const,
  doorbraakId: null,
};

const situaties: CanvasAntwoord['situaties'] = [
  {
    ...item('s1'),
    ...situatie,
    kapitaalvorm: 'economisch',
    leefgebied: 'inkomen_schulden',
    lidId: 'vader',
    cijfer: 4,
    woorden: 'Elke maand kom ik honderd euro tekort. Ik weet niet meer wie ik eerst moet betalen.',
    feiten: 'Schulden ongeveer € 9.200 bij 6 schuldeisers. Huurachterstand 2 maanden.',
  },
  {
    ...item('s2'),
    ...situatie,
    kapitaalvorm: 'economisch',
    leefgebied: 'werk',
    lidId: 'vader',
    cijfer: 6,
    woorden: 'Ik rij graag op de bus. Ik kan alleen de vroege dienst niet doen.',
  },
  {
    ...item('s3'),
    ...situatie,
    kapitaalvorm: 'sociaal',
    leefgebied: 'netwerk_meedoen',
    cijfer: 7,
    woorden: 'De buren kennen ons. Opa kookt op donderdag.',
  },
  {
    ...item('s4'),
    ...situatie,
    kapitaalvorm: 'cultureel',
    leefgebied: 'onderwijs_vaardigheden',
    lidId: 'dochter',
    cijfer: 5,
    woorden: 'Ik ben vaak te laat, want ik breng eerst mijn broertje.',
    bespreken: true,
    opgepakt: 'Op 10 november besproken met school. Zie de tweede afspraak.',
  },
  {
    ...item('s5'),
    ...situatie,
    kapitaalvorm: 'pedagogisch',
    leefgebied: 'opvoeden_gezin',
    lidId: 'vader',
    cijfer: 7,
    woorden: 'We eten samen en we lachen veel.',
  },
  {
    ...item('s6'),
    ...situatie,
    kapitaalvorm: 'mentaal',
    leefgebied: 'psychische_gezondheid',
    lidId: 'vader',
    cijfer: 4,
    woorden: 'Van de brieven slaap ik slecht.',
  },
];

const belemmeringen: CanvasAntwoord['belemmeringen'] = [
  {
    ...item('b1'),
    ...belemmering,
    soort: 'systeem',
    omschrijving: 'Voorschoolse opvang kan niet zonder vaste werktijden',
    regel: 'toelatingsregel van de opvang',
    loket: 'Kinderopvang',
    veroorzaakt: ['b2', 'b4'],
  },
  {
    ...item('b2'),
    ...belemmering,
    soort: 'systeem',
    omschrijving: 'Minder uren werk, dus minder inkomen dan de huur en de vaste lasten',
    loket: 'Werkgever',
    veroorzaakt: ['b3'],
  },
  {
    ...item('b3'),
    ...belemmering,
    soort: 'professional',
    omschrijving: 'Zes schuldeisers sturen elk hun eigen brieven en kosten',
    veroorzaakt: ['b5'],
  },
  {
    ...item('b4'),
    ...belemmering,
    soort: 'professional',
    omschrijving: 'School meldt het te laat komen als verzuim',
  },
  {
    ...item('b5'),
    ...belemmering,
    soort: 'bij_onszelf',
    omschrijving: 'Ik maak de post niet meer open',
  },
];

const doorbraken: CanvasAntwoord['doorbraken'] = [
  {
    ...item('d1'),
    titel: 'Opvang in de ochtend',
    zin: 'De jongste kan elke werkdag vanaf half zeven terecht, ook al wisselen de diensten.',
    domein: 'tijdelijk_inkomen',
    route: 'binnen_de_regel',
    eerderGeprobeerd: 'Drie opvangplekken gevraagd: alle drie willen vaste dagen.',
    nulscenarioVandaag: 'Vader werkt 20 uur in plaats van 32. De dochter komt twee keer per week te laat.',
    nulscenarioDreigend: 'De huurachterstand groeit naar drie maanden. Dan volgt een deurwaarder.',
    legitimiteit: 'De opvang is er zodat ouders kunnen werken. Wisselende diensten horen bij dat doel.',
    betrokkenheid: 'Vader geeft zijn rooster twee weken vooruit. Opa springt in als het anders loopt.',
    rendement: 'Twaalf uur werk per week meer, en een kind dat op tijd op school is.',
    kindZelf: 'Dan hoef ik mijn broertje niet te brengen en ben ik op tijd.',
    antwoordGezin: 'ja',
    antwoordDoor: 'vader en dochter',
    antwoordOp: '2026-11-03',
    antwoordZin: 'De jongste kan elke werkdag vanaf half zeven terecht, ook al wisselen de diensten.',
    afwijkend: '',
    breekt: ['b1', 'b2'],
  },
];

const afspraken: CanvasAntwoord['afspraken'] = [
  {
    ...item('a1'),
    ...afspraak,
    gebruikerId: 'wij',
    wat: 'belt de opvang over een proef van drie maanden',
    wanneer: '2026-11-06',
    stand: 'gedaan',
    doorbraakId: 'd1',
  },
  {
    ...item('a2'),
    ...afspraak,
    lidId: 'dochter',
    wat: 'vertelt haar mentor zelf waarom ze te laat kwam',
    wanneer: '2026-11-10',
  },
  {
    ...item('a3'),
    ...afspraak,
    lidId: 'vader',
    wat: 'maakt de post open',
    wanneerTekst: 'elke dinsdag, samen',
  },
];

/** The example: a filled canvas of a household that does not exist. */
export const voorbeeldCanvas: CanvasAntwoord = {
  casusId: 'voorbeeld',
  code: 'VOORBEELD',
  fase: 'canvas',
  huishouden: { id: 'voorbeeld', naam: 'Linde (verzonnen)' },
  mag: 'kijken',
  leden: [
    { id: 'vader', naam: 'Joris Linde', gezinsrol: 'ouder', geboortejaar: 1986 },
    { id: 'dochter', naam: 'Fenna Linde', gezinsrol: 'kind', geboortejaar: 2012 },
    { id: 'jongste', naam: 'Mick Linde', gezinsrol: 'kind', geboortejaar: 2021 },
  ],
  gebruikers: [{ id: 'wij', naam: 'Emma de Boer', functie: 'contactpersoon', organisatie: 'WIJ Groningen' }],
  blokken: [
    {
      blok: 1,
      tekst: 'Een vader met twee kinderen. We wonen hier acht jaar. We zijn vrolijk en we helpen elkaar.',
      ...geschreven,
    },
    { blok: 2, tekst: 'Op tijd op school en op het werk, en geen brieven meer.', ...geschreven },
    {
      blok: 4,
      tekst: 'Vader: vaste baan als buschauffeur\nOpa kookt op donderdag\nDe buren passen op in het weekend',
      ...geschreven,
    },
    { blok: 9, tekst: '', ...geschreven },
  ],
  eigenWoorden: [
    { lidId: 'vader', woorden: 'Ik wil weer 32 uur rijden en mijn huur gewoon betalen.', ...geschreven },
    { lidId: 'dochter', woorden: 'Op tijd zijn. En op zaterdag naar turnen.', ...geschreven },
  ],
  situaties,
  belemmeringen,
  prioriteiten: [
    { ...item('p1'), tekst: 'Dat Mick ’s ochtends ergens terechtkan', belemmeringen: ['b1'] },
    { ...item('p2'), tekst: 'De huur', belemmeringen: ['b2'] },
  ],
  doorbraken,
  afspraken,
  volgordes: [],
};
