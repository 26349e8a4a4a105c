import type { MensNaam } from './mensen.ts';
import type { KortVerhaal } from './verhaal-anderen.ts';

interface Eerder {
  wie: MensNaam;
  begin: string;
  naam: string;
  ouder: string;
  kind: string;
  wijk: string;
  aanmelding: string;
  overEenJaar: string;
  belemmering: string;
  zin: string;
  wat: string;
  ontvanger: string;
  bedragCent: number;
  evaluatie: string;
}

/** Households of earlier this year, helped and evaluated: what a fonds learns from. */
const eerder: readonly Eerder[] = [
  {
    wie: 'sanne',
    begin: '2026-01-12 10:00',
    naam: 'Eik',
    ouder: 'Wim',
    kind: 'Saar',
    wijk: 'Selwerd',
    aanmelding: 'Een gezin met een oude huurschuld, aangemeld door de school.',
    overEenJaar: 'In dit huis blijven en geen brieven meer vrezen.',
    belemmering: 'De verhuurder wilde geen regeling zonder bewindvoerder, en die had een wachtlijst.',
    zin: 'De oude huurschuld gaat weg en de vaste lasten lopen voortaan vanzelf.',
    wat: 'Oude huurschuld',
    ontvanger: 'Woningcorporatie',
    bedragCent: 96_000,
    evaluatie: 'Het gezin woont er nog. De begeleiding liep langer door dan we dachten.',
  },
  {
    wie: 'jelle',
    begin: '2026-01-19 09:30',
    naam: 'Beuk',
    ouder: 'Anton',
    kind: 'Lot',
    wijk: 'Paddepoel',
    aanmelding: 'Een vader die na zijn scheiding vastliep.',
    overEenJaar: 'Mijn dochter weer zien, en slapen.',
    belemmering: 'Voor de behandeling was een wachttijd van negen maanden.',
    zin: 'Acht gesprekken bij een vrijgevestigde psycholoog, te beginnen deze maand.',
    wat: 'Acht gesprekken',
    ontvanger: 'Psychologenpraktijk',
    bedragCent: 110_000,
    evaluatie: 'Vader slaapt weer. De gesprekken waren iets goedkoper dan de offerte.',
  },
  {
    wie: 'sanne',
    begin: '2026-02-09 13:00',
    naam: 'Els',
    ouder: 'Fenna',
    kind: 'Bo',
    wijk: 'Selwerd',
    aanmelding: 'Moeder deed de post niet meer open.',
    overEenJaar: 'Zelf mijn geld doen.',
    belemmering: 'Voor hulp bij de administratie moest eerst de schuldregeling rond zijn.',
    zin: 'Drie maanden lang elke week samen de post doen, met een vrijwilliger die blijft.',
    wat: 'Opleiding en onkosten van de vrijwilliger',
    ontvanger: 'Humanitas',
    bedragCent: 88_000,
    evaluatie: 'De post is bij. Moeder wil nog een half jaar iemand achter de hand.',
  },
  {
    wie: 'jelle',
    begin: '2026-02-16 11:00',
    naam: 'Kers',
    ouder: 'Dina',
    kind: 'Jort',
    wijk: 'Beijum',
    aanmelding: 'Een zoon die thuiszat en een moeder met twee banen.',
    overEenJaar: 'Jort naar school, ik één baan.',
    belemmering: 'De school had geen plek, en leerplicht stuurde alleen brieven.',
    zin: 'Twaalf weken begeleid leren op een plek die Jort zelf koos.',
    wat: 'Twaalf weken begeleid leren',
    ontvanger: 'Sportvereniging',
    bedragCent: 120_000,
    evaluatie: 'Jort is op het mbo begonnen. Het gezin moest toch drie maanden naar de opvang.',
  },
];

const domeinen: Readonly<Record<string, NonNullable<KortVerhaal['doorbraak']>['domein']>> = {
  Kers: 'passend_onderwijs',
  Beuk: 'psychische_ondersteuning',
  Olm: 'tijdelijk_inkomen',
  Abeel: 'tijdelijk_inkomen',
};

const toegekend = {
  motivering: 'Klein bedrag, groot verschil, en het gezin doet zelf mee.',
  besluitDoor: 'lotte',
  stemmen: [
    ['geert', 'voor', 'Kort en nodig.'],
    ['lotte', 'voor', 'Voorliggend is geprobeerd.'],
  ],
} as const;

const toKort = (v: Eerder): KortVerhaal => ({
  wie: v.wie,
  begin: v.begin,
  fase: 'afgesloten',
  huishouden: {
    naam: v.naam,
    wijk: v.wijk,
    leden: [
      { naam: `${v.ouder} ${v.naam}`, gezinsrol: 'ouder', geboortejaar: 1984 },
      { naam: `${v.kind} ${v.naam}`, gezinsrol: 'kind', geboortejaar: 2011 },
    ],
  },
  aanmelding: v.aanmelding,
  overEenJaar: v.overEenJaar,
  belemmering: { soort: 'systeem', omschrijving: v.belemmering },
  doorbraak: {
    titel: v.wat,
    zin: v.zin,
    domein: domeinen[v.naam] ?? 'wonen',
    route: 'fonds',
    eerderGeprobeerd: 'Noodfonds en bijzondere bijstand: allebei afgewezen.',
    legitimiteit: 'De regel had een ander doel dan wat hij hier deed.',
    betrokkenheid: 'Het gezin koos zelf wat er eerst moest.',
    rendement: 'Zie de berekening.',
    nulscenarioVandaag: 'Elke week hulp die niets verandert.',
  },
  aanvraag: {
    wat: v.wat,
    ontvanger: v.ontvanger,
    bedragCent: v.bedragCent,
    afloop: { ...toegekend, tot: 'verantwoord' },
  },
  einde: { evaluatie: v.evaluatie, nazorgplan: 'Na drie en na zes maanden bellen.', leerpunt: v.belemmering },
});

/** Granted this autumn and still under way: their evaluatie has to come. */
const lopend: readonly Omit<Eerder, 'evaluatie'>[] = [
  {
    wie: 'jelle',
    begin: '2026-08-10 10:00',
    naam: 'Olm',
    ouder: 'Yara',
    kind: 'Tess',
    wijk: 'Selwerd',
    aanmelding: 'Een moeder die werk kan krijgen als er opvang is, aangemeld door de school.',
    overEenJaar: 'Werken als de kinderen op school zijn, en zelf de boodschappen betalen.',
    belemmering: 'Toeslag voor opvang komt pas als er een contract is, en een contract pas als er opvang is.',
    zin: 'Drie maanden opvang na school, zodat moeder in september kan beginnen.',
    wat: 'Drie maanden opvang na school',
    ontvanger: 'Kinderopvang Noord',
    bedragCent: 115_000,
  },
  {
    wie: 'jelle',
    begin: '2026-09-01 11:00',
    naam: 'Abeel',
    ouder: 'Henk',
    kind: 'Mats',
    wijk: 'Paddepoel',
    aanmelding: 'Een vader die na zijn ziekte weer aan het werk wil.',
    overEenJaar: 'Weer monteur zijn.',
    belemmering: 'Zonder nieuw certificaat mag hij niet aan het werk, en zonder werk betaalt niemand het.',
    zin: 'Het certificaat halen dat bij zijn oude vak hoort.',
    wat: 'Cursus en examen voor monteur',
    ontvanger: 'Opleidingsinstituut Techniek',
    bedragCent: 92_000,
  },
];

const toLopend = (verhaal: (typeof lopend)[number]): KortVerhaal => {
  const { einde: _, ...kort } = toKort({ ...verhaal, evaluatie: '' });
  const { aanvraag } = kort;
  return {
    ...kort,
    fase: 'uitvoering',
    ...(aanvraag ? { aanvraag: { ...aanvraag, afloop: { ...toegekend, tot: 'toegekend' } } } : {}),
  };
};

export const eerdere: readonly KortVerhaal[] = [...eerder.map(toKort), ...lopend.map(toLopend)];
