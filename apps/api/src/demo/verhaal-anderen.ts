import type { MensNaam } from './mensen.ts';
import type { DemoFase, HuishoudenVerhaal } from './play-casus.ts';
import type { PerMaand, StemVerhaal } from './play-fonds.ts';

/** What became of the aanvraag of this household. */
export type AanvraagAfloop =
  | { tot: 'concept' | 'ingediend' }
  | { tot: 'aanvulling_gevraagd'; vraag: string }
  | { tot: 'in_behandeling'; vraag: string; antwoord: string; stemmen: readonly StemVerhaal[] }
  | {
      tot: 'afgewezen';
      voornemen: string;
      zienswijze: string;
      motivering: string;
      hulpDaarna: { wie: string; wat: string; wanneer: string };
      stemmen: readonly StemVerhaal[];
    }
  | {
      tot: 'toegekend' | 'uitbetaald' | 'verantwoord';
      motivering: string;
      stemmen: readonly StemVerhaal[];
      /** One of the two, where two decide. */
      besluitDoor: MensNaam;
    };

/** A household in a few strokes: enough to open every screen on it. */
export interface KortVerhaal {
  wie: MensNaam;
  begin: string;
  fase: DemoFase | 'afgesloten' | 'gestopt';
  huishouden: HuishoudenVerhaal;
  aanmelding: string;
  wieZijnWij?: string;
  overEenJaar?: string;
  zelf?: string;
  situaties?: readonly {
    kapitaalvorm: string;
    leefgebied: string;
    cijfer: number;
    woorden: string;
    feiten?: string;
  }[];
  belemmering?: {
    soort: 'systeem' | 'professional' | 'bij_onszelf';
    omschrijving: string;
    loket?: string;
    regel?: string;
  };
  eerst?: readonly string[];
  doorbraak?: {
    titel: string;
    zin: string;
    domein: 'wonen' | 'passend_onderwijs' | 'psychische_ondersteuning' | 'tijdelijk_inkomen' | null;
    route: string;
    eerderGeprobeerd: string;
    legitimiteit: string;
    betrokkenheid: string;
    rendement: string;
    nulscenarioVandaag: string;
  };
  aanvraag?: {
    wat: string;
    ontvanger: string;
    bedragCent: number;
    perMaand?: PerMaand;
    afloop: AanvraagAfloop;
  };
  einde?: { evaluatie: string; nazorgplan: string; leerpunt: string } | { reden: string };
}

const ouder = (naam: string, geboortejaar: number) => ({ naam, gezinsrol: 'ouder', geboortejaar }) as const;
const partner = (naam: string, geboortejaar: number) =>
  ({ naam, gezinsrol: 'partner', geboortejaar }) as const;
const kind = (naam: string, geboortejaar: number) => ({ naam, gezinsrol: 'kind', geboortejaar }) as const;

export const anderen: readonly KortVerhaal[] = [
  {
    wie: 'jelle',
    begin: '2026-11-18 09:00',
    fase: 'aanmelding',
    huishouden: { naam: 'Berk', wijk: 'Selwerd', leden: [ouder('Ans Berk', 1979), kind('Rik Berk', 2012)] },
    aanmelding: 'Aangemeld door de woningcorporatie: twee maanden huurachterstand. Moeder wil graag praten.',
  },
  {
    wie: 'jelle',
    begin: '2026-11-02 11:00',
    fase: 'intake',
    huishouden: {
      naam: 'Linde',
      wijk: 'Paddepoel',
      leden: [
        ouder('Karin Linde', 1991),
        partner('Sven Linde', 1988),
        kind('Fenna Linde', 2019),
        kind('Teun Linde', 2022),
      ],
    },
    aanmelding:
      'Vader verloor zijn werk in de bouw. De verwarming staat uit. Aangemeld door het consultatiebureau.',
    overEenJaar: 'Weer werk, en warm wonen.',
  },
  {
    wie: 'jelle',
    begin: '2026-10-28 14:00',
    fase: 'intake',
    huishouden: {
      naam: 'Şahin-Đorđević',
      wijk: 'Vinkhuizen',
      taal: 'Turks',
      tolk: true,
      bereikbaar: 'Bellen na vier uur, met tolk.',
      leden: [
        ouder('Łukasz Şahin-Đorđević', 1984),
        partner('Hạnh Nguyễn', 1989),
        kind('Emre Şahin-Đorđević', 2015),
      ],
    },
    aanmelding:
      'Brieven van de Belastingdienst blijven liggen. Toeslagen zijn gestopt. Wij praten met een tolk, niet via het kind.',
    overEenJaar: 'Dat ik zelf begrijp wat er in de brieven staat.',
  },
  {
    wie: 'sanne',
    begin: '2026-09-21 10:00',
    fase: 'canvas',
    huishouden: {
      naam: 'Wilg',
      wijk: 'Selwerd',
      leden: [ouder('Denise Wilg', 1995), kind('Jayden Wilg', 2018)],
    },
    aanmelding: 'Alleenstaande moeder na een scheiding. Slaapt met haar zoon bij een vriendin op de bank.',
    wieZijnWij: 'Ik en mijn zoon van acht. We hebben elkaar.',
    overEenJaar: 'Een eigen sleutel. En dat hij gewoon naar zijn eigen school kan.',
    zelf: 'Ik kan goed koken\nMijn vriendin\nMijn baas wil me meer uren geven',
    situaties: [
      {
        kapitaalvorm: 'economisch',
        leefgebied: 'wonen',
        cijfer: 2,
        woorden: 'We liggen met zijn tweeën op een matras.',
        feiten: 'Geen eigen adres, dus geen toeslagen.',
      },
      {
        kapitaalvorm: 'sociaal',
        leefgebied: 'netwerk_meedoen',
        cijfer: 7,
        woorden: 'Zonder mijn vriendin was ik nergens.',
      },
    ],
    belemmering: {
      soort: 'systeem',
      omschrijving: 'Zonder adres geen toeslagen, zonder inkomen geen huis.',
      loket: 'Burgerzaken',
      regel: 'Inschrijving op briefadres',
    },
    eerst: ['Een briefadres', 'Een eigen plek', 'Meer uren'],
    doorbraak: {
      titel: 'Eerste maand en borg',
      zin: 'Het fonds betaalt de borg en de eerste maand huur, zodat zij morgen de woning van de corporatie kan tekenen.',
      domein: 'wonen',
      route: 'fonds',
      eerderGeprobeerd: 'Bijzondere bijstand voor borg: wachttijd acht weken, de woning is dan weg',
      legitimiteit: 'De bedoeling van de Huisvestingswet is dat wie een huis krijgt, er ook in kan.',
      betrokkenheid: 'Zij betaalt de huur daarna zelf en krijgt meer uren.',
      rendement: 'Zonder huis wordt het de opvang.',
      nulscenarioVandaag: 'Op de bank bij een vriendin, die haar eigen huur ermee op het spel zet.',
    },
    aanvraag: {
      wat: 'Borg en eerste maand huur',
      ontvanger: 'Woningcorporatie',
      bedragCent: 148_000,
      afloop: { tot: 'concept' },
    },
  },
  {
    wie: 'mirjam',
    begin: '2026-09-14 09:30',
    fase: 'canvas',
    huishouden: {
      naam: 'Esdoorn',
      wijk: 'Beijum',
      leden: [ouder('Petra Esdoorn', 1976), kind('Kim Esdoorn', 2010)],
    },
    aanmelding: 'Moeder is mantelzorger voor haar eigen moeder en heeft de ziektewet achter de rug.',
    wieZijnWij: 'Wij zorgen voor oma, en voor elkaar.',
    overEenJaar: 'Dat Kim haar diploma haalt en dat ik weer eens iets voor mezelf doe.',
    zelf: 'Doorzetten\nOma kookt nog mee\nDe buren',
    situaties: [
      {
        kapitaalvorm: 'cultureel',
        leefgebied: 'onderwijs_vaardigheden',
        cijfer: 4,
        woorden: 'De laptop van school is stuk en een nieuwe duurt maanden.',
      },
      {
        kapitaalvorm: 'mentaal',
        leefgebied: 'psychische_gezondheid',
        cijfer: 5,
        woorden: 'Ik ben op, maar het moet.',
      },
    ],
    belemmering: {
      soort: 'systeem',
      omschrijving: 'De school wacht op het samenwerkingsverband, en andersom.',
      loket: 'School',
    },
    eerst: ['Kim kan leren', 'Respijt'],
    doorbraak: {
      titel: 'Leren thuis',
      zin: 'Kim krijgt deze week een laptop en het hele schooljaar bijles bij de bibliotheek.',
      domein: 'passend_onderwijs',
      route: 'fonds',
      eerderGeprobeerd: 'Stichting Leergeld: budget op tot januari\nSchool: leenlaptop op',
      legitimiteit: 'De kwalificatieplicht geldt; zonder spullen kan zij er niet aan voldoen.',
      betrokkenheid: 'Kim kiest zelf de vakken. De bibliotheek houdt een plek vrij.',
      rendement: 'Niet in geld berekend: een diploma.',
      nulscenarioVandaag: 'Drie vakken staan op onvoldoende.',
    },
    aanvraag: {
      // More than two people may decide: the commissie has it on its next agenda.
      wat: 'Laptop en een schooljaar bijles, vier keer per week',
      ontvanger: 'Bibliotheek Beijum',
      bedragCent: 584_000,
      afloop: { tot: 'ingediend' },
    },
  },
  {
    wie: 'jelle',
    begin: '2026-08-31 13:00',
    fase: 'uitvoering',
    huishouden: {
      naam: 'Hazelaar',
      wijk: 'Tuinwijk',
      leden: [ouder('Mo Hazelaar', 1982), kind('Sara Hazelaar', 2013), kind('Adam Hazelaar', 2016)],
    },
    aanmelding: 'Zelfstandig kapper, zaak gesloten na een brand. Verzekering keert nog niet uit.',
    wieZijnWij: 'Een vader met twee kinderen en een schaar.',
    overEenJaar: 'De zaak weer open, en op tijd thuis voor het eten.',
    zelf: 'Vak\nVaste klanten\nBroer heeft een bus',
    situaties: [
      {
        kapitaalvorm: 'economisch',
        leefgebied: 'inkomen_schulden',
        cijfer: 3,
        woorden: 'Ik heb werk genoeg, alleen geen stoel om in te knippen.',
        feiten: 'Bbz-aanvraag loopt, besluit over tien weken.',
      },
    ],
    belemmering: {
      soort: 'systeem',
      omschrijving: 'Het Bbz beslist over tien weken; tot die tijd is er geen inkomen.',
      loket: 'Werk en Participatie',
      regel: 'Beslistermijn Bbz',
    },
    eerst: ['Inkomen tot het Bbz beslist', 'De zaak open'],
    doorbraak: {
      titel: 'Overbruggen',
      zin: 'Drie maanden huur van een stoel in een andere zaak, tot het Bbz heeft beslist.',
      domein: 'tijdelijk_inkomen',
      route: 'fonds',
      eerderGeprobeerd: 'Voorschot Bbz: niet mogelijk zonder jaarcijfers, en die zijn verbrand',
      legitimiteit: 'Tijdelijk, met einddatum, en buiten de inkomensregelingen.',
      betrokkenheid: 'Hij betaalt de helft terug als het Bbz wordt toegekend.',
      rendement: 'Hij blijft uit de bijstand.',
      nulscenarioVandaag: 'Geen inkomen, wel vaste lasten.',
    },
    aanvraag: {
      wat: 'Stoelhuur, drie maanden',
      ontvanger: 'Kapsalon Tuinwijk',
      bedragCent: 105_000,
      afloop: {
        tot: 'in_behandeling',
        vraag: 'Wat gebeurt er als het Bbz wordt afgewezen?',
        antwoord: 'Dan houdt hij de stoel zelf aan; de eigenaar rekent dan een lagere huur.',
        stemmen: [['lotte', 'voor', 'Tijdelijk, en hij blijft ondernemer.']],
      },
    },
  },
  {
    wie: 'mirjam',
    begin: '2026-09-02 10:00',
    fase: 'uitvoering',
    huishouden: {
      naam: 'Iep',
      wijk: 'Lewenborg',
      leden: [ouder('Sjoerd Iep', 1969), partner('Truus Iep', 1971)],
    },
    aanmelding: 'Echtpaar, man met beginnende dementie. Administratie liep altijd via hem.',
    wieZijnWij: 'Vijfendertig jaar samen. Nu moet ik leren wat hij altijd deed.',
    overEenJaar: 'Overzicht, en samen nog naar zee.',
    zelf: 'Truus leert snel\nDochter in Assen',
    situaties: [
      {
        kapitaalvorm: 'economisch',
        leefgebied: 'inkomen_schulden',
        cijfer: 4,
        woorden: 'Ik weet niet eens bij welke bank we zitten.',
      },
    ],
    belemmering: { soort: 'professional', omschrijving: 'Vier hulpverleners, vier plannen.' },
    eerst: ['Overzicht in het geld'],
    doorbraak: {
      titel: 'Eén vaste hulp bij het geld',
      zin: 'Een vrijwilliger met ervaring komt zes maanden elke week, en wij stoppen drie andere trajecten.',
      domein: 'psychische_ondersteuning',
      route: 'fonds',
      eerderGeprobeerd: 'Bewindvoering: wilden zij niet',
      legitimiteit: 'Lichter dan bewind, en dat is de bedoeling van de wet.',
      betrokkenheid: 'Truus doet mee en neemt het over.',
      rendement: 'Drie trajecten minder.',
      nulscenarioVandaag: 'Aanmaningen, en elke week iemand anders aan de deur.',
    },
    aanvraag: {
      wat: 'Opleiding en onkosten vrijwilliger',
      ontvanger: 'Humanitas Groningen',
      bedragCent: 68_000,
      afloop: {
        tot: 'aanvulling_gevraagd',
        vraag: 'Kan dit ook uit de subsidie van de vrijwilligersorganisatie?',
      },
    },
  },
  {
    wie: 'ruud',
    begin: '2026-07-06 09:00',
    fase: 'uitvoering',
    huishouden: { naam: 'Meidoorn', wijk: 'Selwerd', leden: [ouder('Gea Meidoorn', 1965)] },
    aanmelding: 'Kwam bij de kredietbank met een tas vol post.',
    wieZijnWij: 'Ik ben alleen, met mijn kat.',
    overEenJaar: 'Schuldenvrij, en een keer op vakantie.',
    zelf: 'Ik houd alles bij sinds we begonnen zijn',
    situaties: [
      {
        kapitaalvorm: 'economisch',
        leefgebied: 'inkomen_schulden',
        cijfer: 5,
        woorden: 'Het gaat beter nu iemand meekijkt.',
      },
    ],
    belemmering: { soort: 'bij_onszelf', omschrijving: 'Ik durfde niet te bellen.' },
    eerst: ['Rust', 'Regeling'],
    doorbraak: {
      titel: 'Nieuwe wasmachine',
      zin: 'Het fonds betaalt een wasmachine.',
      domein: null,
      route: 'fonds',
      eerderGeprobeerd: 'Lening bij de kredietbank: kan naast de regeling niet',
      legitimiteit: 'Zonder wasmachine lopen de kosten bij de wasserij op.',
      betrokkenheid: 'Zij spaart zelf mee.',
      rendement: 'Minder wasserijkosten.',
      nulscenarioVandaag: 'Elke week naar de wasserij.',
    },
    aanvraag: {
      wat: 'Wasmachine',
      ontvanger: 'Witgoedwinkel',
      bedragCent: 45_000,
      afloop: {
        tot: 'afgewezen',
        voornemen: 'Bijzondere bijstand kan dit betalen. Wat vind je ervan als het fonds nee zegt?',
        zienswijze: 'Als het dan maar snel gaat. Ik wil dat Ruud het samen met mij aanvraagt.',
        motivering:
          'Bijzondere bijstand kan dit betalen, binnen een week. Het fonds is er voor hulp die nergens anders kan.',
        hulpDaarna: {
          wie: 'Ruud van de Groningse Kredietbank',
          wat: 'vraagt samen met u bijzondere bijstand aan voor de wasmachine',
          wanneer: 'binnen drie dagen',
        },
        stemmen: [
          ['mirjam', 'onthouden', 'Kan bijzondere bijstand dit niet betalen? Dat weegt de commissie beter.'],
          ['lotte', 'tegen', 'Dit kan via bijzondere bijstand.'],
          ['pieter', 'tegen', 'Voorliggend is er een regeling.'],
          ['joke', 'voor', 'Het gaat om een klein bedrag.'],
        ],
      },
    },
  },
  {
    wie: 'sanne',
    begin: '2026-03-09 10:00',
    fase: 'nazorg',
    huishouden: {
      naam: 'Vlier',
      wijk: 'Selwerd',
      leden: [ouder('Roos Vlier', 1990), kind('Mees Vlier', 2014)],
    },
    aanmelding: 'Moeder durfde de deur niet meer uit. De school belde.',
    wieZijnWij: 'Wij zijn met zijn tweeën en we lachen weer.',
    overEenJaar: 'Werken in de kas, en met de trein naar mijn zus.',
    zelf: 'Tuinieren\nZus in Drachten',
    situaties: [
      {
        kapitaalvorm: 'mentaal',
        leefgebied: 'psychische_gezondheid',
        cijfer: 7,
        woorden: 'Ik ga weer alleen naar de winkel.',
      },
    ],
    belemmering: {
      soort: 'systeem',
      omschrijving: 'De wachttijd voor behandeling was acht maanden.',
      loket: 'Ggz-instelling',
    },
    eerst: ['Naar buiten', 'Werk'],
    doorbraak: {
      titel: 'Behandeling nu',
      zin: 'Tien gesprekken bij een vrijgevestigde psycholoog, te beginnen volgende week.',
      domein: 'psychische_ondersteuning',
      route: 'fonds',
      eerderGeprobeerd: 'Zorgbemiddeling: geen plek binnen acht maanden',
      legitimiteit: 'De zorgplicht lukte niet op tijd.',
      betrokkenheid: 'Zij koos de psycholoog zelf.',
      rendement: 'Weer aan het werk in plaats van langer in de bijstand.',
      nulscenarioVandaag: 'Thuis achter de gordijnen.',
    },
    aanvraag: {
      wat: 'Tien gesprekken',
      ontvanger: 'Psychologenpraktijk',
      bedragCent: 118_000,
      afloop: {
        tot: 'verantwoord',
        motivering: 'De wachttijd staat herstel in de weg, en het gaat om een korte behandeling.',
        besluitDoor: 'lotte',
        stemmen: [
          ['geert', 'voor', 'Kort en nodig.'],
          ['lotte', 'voor', 'Voorliggend is geprobeerd.'],
        ],
      },
    },
  },
  {
    wie: 'jelle',
    begin: '2026-02-02 09:00',
    fase: 'afgesloten',
    huishouden: {
      naam: 'Populier',
      wijk: 'Paddepoel',
      leden: [ouder('Henk Populier', 1972), kind('Daan Populier', 2008)],
    },
    aanmelding: 'Vader en zoon, afgesloten van gas en licht.',
    wieZijnWij: 'Een vader en een zoon die het samen rooien.',
    overEenJaar: 'Licht aan, zoon naar het mbo.',
    situaties: [
      { kapitaalvorm: 'economisch', leefgebied: 'wonen', cijfer: 8, woorden: 'Het is weer gewoon thuis.' },
    ],
    einde: {
      evaluatie:
        'Energie is geregeld, de zoon zit op het mbo, vader werkt drie dagen. Het gezin vond het fijn dat één iemand belde.',
      nazorgplan: 'Na drie en na zes maanden bellen.',
      leerpunt: 'Afsluiten van energie bij een gezin met een kind: de netbeheerder belt nu eerst WIJ.',
    },
  },
  {
    wie: 'mirjam',
    begin: '2026-05-11 15:00',
    fase: 'gestopt',
    huishouden: {
      naam: 'Lijster',
      wijk: 'Beijum',
      leden: [ouder('Ina Lijster', 1987), kind('Noa Lijster', 2020)],
    },
    aanmelding: 'Aangemeld door de huisarts.',
    overEenJaar: 'Rust.',
    einde: { reden: 'Het gezin is verhuisd naar Emmen en gaat daar verder met een eigen contactpersoon.' },
  },
];
