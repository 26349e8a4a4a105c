import { playKort } from '../../../apps/api/src/demo/play-anderen.ts';
import type { DemoCasus } from '../../../apps/api/src/demo/play-casus.ts';
import { decide, vote } from '../../../apps/api/src/demo/play-fonds.ts';
import type { Ding, Speler } from '../../../apps/api/src/demo/speler.ts';
import type { AanvraagAfloop, KortVerhaal } from '../../../apps/api/src/demo/verhaal-anderen.ts';

/** A household with its casus, and the aanvraag that Mirjam wrote for it. */
export interface Gezin {
  naam: string;
  casus: DemoCasus;
  aanvraagId: string;
}

interface Vraag {
  naam: string;
  wat: string;
  bedragCent: number;
  afloop?: AanvraagAfloop;
}

const dagMs = 86_400_000;
/** This many days from today, `YYYY-MM-DD`. */
export const dag = (over: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(Date.now() + over * dagMs);
/** A day as people type it. */
export const typDag = (over: number): string => dag(over).split('-').reverse().join('-');

const toVerhaal = ({ naam, wat, bedragCent, afloop = { tot: 'ingediend' } }: Vraag): KortVerhaal => ({
  wie: 'mirjam',
  begin: `${dag(-90)} 10:00`,
  fase: 'uitvoering',
  huishouden: {
    naam,
    wijk: 'Beijum',
    leden: [
      { naam: `Anja ${naam}`, gezinsrol: 'ouder', geboortejaar: 1986 },
      { naam: `Bo ${naam}`, gezinsrol: 'kind', geboortejaar: 2014 },
    ],
  },
  aanmelding: 'De huisarts vroeg of wij wilden meedenken.',
  wieZijnWij: 'Wij zijn met z’n tweeën. Wij koken graag, en Bo speelt trompet.',
  overEenJaar: 'Dat we zonder zorgen thuis kunnen zijn, en dat Bo vrienden meeneemt.',
  zelf: 'Elke week een lijstje maken\nHulp van oma',
  situaties: [
    {
      kapitaalvorm: 'economisch',
      leefgebied: 'inkomen_schulden',
      cijfer: 4,
      woorden: 'Ik durf de post niet open te maken.',
    },
  ],
  belemmering: { soort: 'systeem', omschrijving: 'Geen regeling betaalt dit.', loket: 'Werk en Inkomen' },
  eerst: ['Rust in huis', 'Bo weer op muziekles'],
  doorbraak: {
    titel: `Weer rust bij ${wat.toLowerCase()}`,
    zin: 'Het fonds betaalt één keer wat geen regeling betaalt.',
    domein: 'wonen',
    route: 'fonds',
    eerderGeprobeerd: 'Bijzondere bijstand: afgewezen, geen noodzakelijke kosten',
    legitimiteit: 'De wet wil dat een kind thuis veilig woont.',
    betrokkenheid: 'De ouder zocht zelf uit wat het kost.',
    rendement: 'Voorkomt dat er straks meer hulp nodig is.',
    nulscenarioVandaag: 'Bo slaapt slecht en mist school.',
  },
  aanvraag: { wat, ontvanger: 'Woonwinkel Noord', bedragCent, afloop },
});

/** A household with an aanvraag of one line, up to where this walk begins. */
export async function meet(spel: Speler, vraag: Vraag): Promise<Gezin> {
  const { items } = await spel.get('mirjam', '/fondsen');
  const [fonds] = items as Ding[];
  const casus = await playKort(spel, toVerhaal(vraag), fonds?.id ?? '');
  const lijst = await spel.get('mirjam', `/casussen/${casus.casusId}/aanvragen`);
  return { naam: vraag.naam, casus, aanvraagId: (lijst.items as Ding[])[0]?.id ?? '' };
}

type Stem = Parameters<typeof vote>[2];
const eens: Stem = [
  ['hanneke', 'voor', 'Klein bedrag, groot verschil.'],
  ['lotte', 'voor', 'Geen regeling doet dit.'],
];

export const granted: AanvraagAfloop = {
  tot: 'toegekend',
  motivering: 'Zonder dit lukt de rest van het plan niet. Geen regeling betaalt het.',
  stemmen: eens,
  besluitDoor: 'lotte',
};

/** Takes it up and votes, as `stemmen` says. */
export async function voteAs(spel: Speler, { aanvraagId }: Gezin, stemmen: Stem): Promise<void> {
  const aanvraag = await spel.get('mirjam', `/aanvragen/${aanvraagId}`);
  if (aanvraag.stand === 'ingediend')
    await spel.post(stemmen[0]?.[0] ?? 'lotte', `/aanvragen/${aanvraagId}/behandeling`);
  await vote(spel, aanvraag, stemmen);
}

/** One of those who voted records that it is granted. */
export async function grant(spel: Speler, { aanvraagId }: Gezin, door: 'pieter' | 'lotte'): Promise<void> {
  const aanvraag = await spel.get('mirjam', `/aanvragen/${aanvraagId}`);
  await decide(spel, aanvraag, {
    door,
    uitkomst: 'toegekend',
    motivering: 'Uitstel maakt het alleen duurder.',
  });
}
