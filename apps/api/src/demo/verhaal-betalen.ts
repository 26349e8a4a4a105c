import type { KortVerhaal } from './verhaal-anderen.ts';

/** A household whose help is paid every month, from September to February. */
export const maandelijks: KortVerhaal = {
  wie: 'sanne',
  begin: '2026-07-06 10:00',
  fase: 'uitvoering',
  huishouden: {
    naam: 'Jasmijn',
    wijk: 'Selwerd',
    leden: [
      { naam: 'Noor Jasmijn', gezinsrol: 'ouder', geboortejaar: 1988 },
      { naam: 'Sam Jasmijn', gezinsrol: 'kind', geboortejaar: 2015 },
    ],
  },
  aanmelding: 'De school belde: Sam kwam steeds vaker te laat.',
  wieZijnWij: 'Wij zijn Noor en Sam. Wij houden van zwemmen.',
  overEenJaar: 'Dat de ochtenden rustig zijn, en Sam elke dag op school is.',
  zelf: 'Op tijd naar bed\nBuurvrouw van nummer 8',
  situaties: [
    {
      kapitaalvorm: 'mentaal',
      leefgebied: 'psychische_gezondheid',
      cijfer: 5,
      woorden: 'De ochtenden gaan al beter.',
    },
  ],
  belemmering: {
    soort: 'systeem',
    omschrijving: 'Voor begeleiding in de ochtend is er geen indicatie.',
    loket: 'Wmo-loket',
  },
  eerst: ['Rustige ochtenden', 'Elke dag naar school'],
  doorbraak: {
    titel: 'Hulp in de ochtend',
    zin: 'Een half jaar lang komt er twee ochtenden in de week iemand helpen.',
    domein: 'passend_onderwijs',
    route: 'fonds',
    eerderGeprobeerd: 'Wmo: afgewezen, geen indicatie',
    legitimiteit: 'Het doel is dat een kind naar school kan.',
    betrokkenheid: 'Noor koos zelf wie er komt.',
    rendement: 'Minder verzuim, en geen zwaardere hulp.',
    nulscenarioVandaag: 'Sam mist twee ochtenden per week.',
  },
  aanvraag: {
    wat: 'Hulp in de ochtend',
    ontvanger: 'Zorgboerderij',
    bedragCent: 32_000,
    perMaand: { vanafMaand: '2026-09', totMaand: '2027-02', aantalMaanden: 6, betaaldag: 15 },
    afloop: {
      tot: 'toegekend',
      motivering: 'Dit is tijdelijk, past bij wat het gezin wil, en voorkomt zwaardere hulp.',
      besluitDoor: 'lotte',
      stemmen: [
        ['geert', 'voor', 'Klein bedrag, groot verschil.'],
        ['lotte', 'voor', 'De Wmo doet dit niet.'],
      ],
    },
  },
};
