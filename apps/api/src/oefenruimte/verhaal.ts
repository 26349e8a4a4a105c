// Three made-up households, each at another place of the road: a whole canvas, a blank one, and an aanvraag that waits for votes.

const oefening = 'Oefening: dit gezin is verzonnen. ';

export const esdoorn = {
  huishouden: {
    naam: 'Esdoorn (verzonnen)',
    wijk: 'Oefenwijk',
    bereikbaar: 'Moeder belt graag zelf terug, na negen uur.',
    leden: [
      { naam: 'Mila Esdoorn', gezinsrol: 'ouder', geboortejaar: 1987 },
      { naam: 'Noah Esdoorn', gezinsrol: 'kind', geboortejaar: 2009 },
      { naam: 'Evi Esdoorn', gezinsrol: 'kind', geboortejaar: 2014 },
    ],
  },
  aanmelding: `${oefening}Aangemeld door school. Het gezin moet misschien het huis uit.`,
  blokken: {
    1: 'Een moeder met een zoon en een dochter. We wonen tien jaar in deze straat. De zoon helpt veel thuis.',
    2: 'Rust in huis, geen schulden meer, weer leren en weer werken. En hier blijven wonen.',
    4: 'Ervaring in de zorg\nZus komt elke woensdag\nBuurvrouw\nTrainer van de dochter',
  },
  woorden: [
    'Dat ik niet meer wakker lig van de post. En ik wil weer werken, in de zorg.',
    'Dat mama slaapt. Dan kan ik weg.',
    'Op voetbal blijven.',
  ],
  situaties: [
    {
      kapitaalvorm: 'economisch',
      leefgebied: 'inkomen_schulden',
      lid: 0,
      cijfer: 3,
      woorden: 'Er gaat meer uit dan er in komt. Ik maak de blauwe enveloppen niet meer open.',
      feiten: 'Huurachterstand: 3 maanden, samen € 1.965.',
    },
    {
      kapitaalvorm: 'economisch',
      leefgebied: 'wonen',
      lid: null,
      cijfer: 3,
      woorden: 'Het huis is goed, maar het schimmelt.',
      feiten: 'Over drie weken moet het gezin het huis uit.',
    },
    {
      kapitaalvorm: 'sociaal',
      leefgebied: 'netwerk_meedoen',
      lid: 0,
      cijfer: 6,
      woorden: 'Mijn zus past op. In de buurt ken ik iedereen.',
      feiten: '',
    },
    {
      kapitaalvorm: 'cultureel',
      leefgebied: 'onderwijs_vaardigheden',
      lid: 1,
      cijfer: 5,
      woorden: 'School snapt niet dat ik thuis nodig ben.',
      feiten: 'Negen weken niet op school.',
    },
    {
      kapitaalvorm: 'mentaal',
      leefgebied: 'psychische_gezondheid',
      lid: 0,
      cijfer: 2,
      bespreken: true,
      woorden: 'Ik sta al elf maanden op de lijst voor behandeling.',
      feiten: '',
    },
  ],
  belemmeringen: [
    {
      soort: 'systeem',
      omschrijving: 'Er komt geen schuldregeling zolang het budget niet in balans is.',
      regel: 'Eerst budget in balans',
      loket: 'Kredietbank',
    },
    {
      soort: 'systeem',
      omschrijving: 'De corporatie zet de ontruiming door, want er ligt geen regeling.',
      regel: 'Beleid huurachterstand',
      loket: 'Woningcorporatie',
    },
    { soort: 'professional', omschrijving: 'Niemand heeft het hele overzicht.' },
    { soort: 'bij_onszelf', omschrijving: 'Moeder slaapt niet en de post blijft liggen.' },
  ],
  prioriteiten: ['In ons huis blijven', 'Slapen en rust in het hoofd', 'Zoon weer naar school'],
  doorbraken: [
    {
      titel: 'Wonen',
      zin: 'De huurachterstand gaat in één keer weg en de ontruiming gaat niet door.',
      domein: 'wonen',
      route: 'fonds',
      eerderGeprobeerd: 'Bijzondere bijstand: afgewezen, het gaat om een schuld\nNoodfonds: al gebruikt',
      nulscenarioVandaag: 'De schuld groeit elke maand en de post blijft dicht.',
      nulscenarioDreigend: 'Over drie weken staat het gezin op straat.',
      legitimiteit:
        'Zonder huis lukt geen enkele regeling. Het doel van de wet is schulden beheersbaar maken.',
      betrokkenheid:
        'Moeder machtigt voor de vaste lasten. Haar zus opent mee de post. Wij bellen elke week.',
      rendement: 'Opvang van het gezin kost veel meer dan de achterstand.',
      kindZelf: 'Dochter wil in de straat blijven.',
      breekt: [0, 1],
    },
    {
      titel: 'Eén begeleider',
      zin: 'Eén begeleider in plaats van twee; het wijkteam is het enige aanspreekpunt.',
      domein: null,
      route: 'geen_geld_nodig',
      eerderGeprobeerd: '',
      nulscenarioVandaag: 'Twee begeleiders komen langs en weten niet van elkaar.',
      legitimiteit: 'Eén gezin, één plan.',
      betrokkenheid: 'Moeder koos zelf wie blijft.',
      rendement: 'Er vervalt één uur begeleiding per week.',
      breekt: [2],
    },
  ],
  afspraken: [
    { lid: 0, wat: 'Elke dinsdag samen met zus de post openen', wanneerTekst: 'elke dinsdag' },
    { lid: null, wat: 'Elke vrijdag bellen hoe het gaat', wanneerTekst: 'elke vrijdag' },
  ],
} as const;

export const vlier = {
  huishouden: {
    naam: 'Vlier (verzonnen)',
    wijk: 'Proeftuin',
    leden: [
      { naam: 'Sam Vlier', gezinsrol: 'ouder', geboortejaar: 1991 },
      { naam: 'Robin Vlier', gezinsrol: 'partner', geboortejaar: 1990 },
      { naam: 'Pip Vlier', gezinsrol: 'kind', geboortejaar: 2019 },
    ],
  },
  aanmelding: `${oefening}Vader verloor zijn werk. De verwarming staat uit. Het canvas is nog leeg: oefen een gesprek, of plak een plan.`,
} as const;

export const hazelaar = {
  huishouden: {
    naam: 'Hazelaar (verzonnen)',
    wijk: 'Oefenwijk',
    leden: [
      { naam: 'Jip Hazelaar', gezinsrol: 'ouder', geboortejaar: 1979 },
      { naam: 'Kim Hazelaar', gezinsrol: 'kind', geboortejaar: 2011 },
    ],
  },
  aanmelding: `${oefening}Vader en dochter slapen bij familie op de bank.`,
  blokken: {
    1: 'Een vader met een dochter van vijftien. We hebben elkaar.',
    2: 'Een eigen sleutel, en dat Kim op haar eigen school blijft.',
    4: 'Vader kan goed koken\nZijn baas wil meer uren geven',
  },
  belemmering: {
    soort: 'systeem',
    omschrijving: 'Zonder inkomen van drie maanden geen huurcontract, zonder adres geen toeslag.',
    loket: 'Woningcorporatie',
  },
  doorbraak: {
    titel: 'Een eigen huis',
    zin: 'De borg en de eerste huur zijn betaald, zodat vader en dochter vóór de winter een eigen huis hebben.',
    domein: 'wonen',
    route: 'fonds',
    eerderGeprobeerd:
      'Bijzondere bijstand: afgewezen, er is inkomen uit werk\nUrgentie: wachttijd negen maanden',
    nulscenarioVandaag: 'Slapen op de bank. Kim blijft vaak weg van school.',
    nulscenarioDreigend: 'De familie kan dit niet volhouden. Dan wordt het de opvang.',
    legitimiteit:
      'Een dak is de voorwaarde voor alles wat daarna komt. Geen regeling betaalt borg en huur samen.',
    betrokkenheid: 'Vader betaalt vanaf maand vier zelf. Zijn baas geeft een vast contract.',
    rendement: 'Een plek in de opvang kost per maand meer dan dit hele bedrag.',
    kindZelf: 'Ik wil gewoon een eigen kamer.',
  },
  regel: { wat: 'Borg en drie maanden huur', ontvanger: 'Woningcorporatie', bedragCent: 6_200_00 },
} as const;
