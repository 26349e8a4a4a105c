import type { Mandaatregel } from './mandaat.ts';
import { type RegelsVanFonds, zegBedrag, zegDagen, zegDomeinen, zegRij } from './regel-woorden.ts';

/** A part of the explanation: what a neighbour asks, and the answer in plain Dutch. */
export interface Uitlegdeel {
  kop: string;
  zinnen: string[];
  /** Who decides on which amount, when this part tells that. */
  lijst?: { wanneer: string; wie: string; hoe: string }[];
}

/** How a fonds works, in plain Dutch, from its own rules and nothing else. */
export function explainFonds(regels: RegelsVanFonds): Uitlegdeel[] {
  return [
    explainWaarvoor(regels),
    explainWie(regels),
    explainSpoed(regels),
    explainEerlijk(),
    explainTermijn(regels),
    explainOneens(regels),
    explainGeld(),
  ].filter((deel) => deel !== undefined);
}

function explainWaarvoor({ domeinen, gebied, maximumCent }: RegelsVanFonds): Uitlegdeel {
  return {
    kop: 'Waar is het fonds voor?',
    zinnen: [
      `Het fonds helpt bij ${zegDomeinen(domeinen)}.`,
      'Het fonds betaalt alleen wat nergens anders kan. Eerst kijken we of een gewone regeling helpt.',
      gebied.length > 0
        ? `Het fonds is er voor gezinnen in ${zegRij(gebied)}. Woont een gezin ergens anders? Dan wegen de mensen die beslissen dat mee.`
        : 'Het fonds is er voor gezinnen in elke wijk.',
      ...(maximumCent === null
        ? []
        : [
            `Vraagt een gezin in twaalf maanden meer dan ${zegBedrag(maximumCent)}? Dan kijken we extra goed. Het is geen automatisch nee.`,
          ]),
      'Het gezin vraagt zelf aan. Een hulpverlener doet het samen met het gezin.',
    ],
  };
}

const wieBeslist: Record<
  Exclude<Mandaatregel['wijze'], 'spoed'>,
  (regel: Omit<Mandaatregel, 'id'>) => [string, string]
> = {
  twee_collegas: () => ['Twee collega’s van andere teams', 'Ze moeten allebei voor zijn.'],
  teamleider_en_commissielid: () => [
    'Een teamleider van een ander team en een lid van de commissie',
    'Ze moeten allebei voor zijn.',
  ],
  commissie: ({ quorum }) => [
    'De commissie',
    `Er stemmen minstens ${quorum} leden. De meeste stemmen gelden. Bij evenveel stemmen is het nee.`,
  ],
};

function explainWie({ mandaatregels }: RegelsVanFonds): Uitlegdeel {
  const gewoon = mandaatregels.flatMap((regel) =>
    regel.wijze === 'spoed' ? [] : [{ ...regel, wijze: regel.wijze }],
  );
  const heeftTwee = gewoon.some(({ wijze }) => wijze !== 'commissie');
  return {
    kop: 'Wie beslist er?',
    zinnen: [
      'Nooit één mens alleen. Het bedrag bepaalt wie er beslist.',
      'We tellen alles wat voor het gezin is gevraagd in twaalf maanden.',
      ...(heeftTwee
        ? ['Zijn de twee mensen die beslissen niet allebei voor? Dan beslist de commissie.']
        : []),
    ],
    lijst: gewoon.map((regel) => {
      const [wie, hoe] = wieBeslist[regel.wijze](regel);
      return {
        wanneer: sayWanneer(regel, gewoon),
        wie,
        hoe: [hoe, saySnel(regel)].filter(Boolean).join(' '),
      };
    }),
  };
}

function sayWanneer(regel: Omit<Mandaatregel, 'id'>, alle: readonly Omit<Mandaatregel, 'id'>[]): string {
  const zelfde = alle.filter((ander) => ander.domeinen.join() === regel.domeinen.join());
  const lager = zelfde.flatMap(({ totEnMetCent }) => totEnMetCent ?? []).toSorted((a, b) => b - a)[0];
  const bedrag =
    regel.totEnMetCent !== null
      ? `Tot en met ${zegBedrag(regel.totEnMetCent)}`
      : lager === undefined
        ? 'Elk bedrag'
        : `Meer dan ${zegBedrag(lager)}`;
  return regel.domeinen.length > 0 ? `${bedrag}, voor ${zegDomeinen(regel.domeinen)}` : bedrag;
}

function saySnel({ streeftermijnDagen }: Omit<Mandaatregel, 'id'>): string {
  if (streeftermijnDagen === null) return '';
  return streeftermijnDagen === 0
    ? 'Dat proberen we dezelfde dag.'
    : `Dat proberen we binnen ${zegDagen(streeftermijnDagen)}.`;
}

function explainSpoed({ mandaatregels }: RegelsVanFonds): Uitlegdeel | undefined {
  const spoed = mandaatregels.find(({ wijze }) => wijze === 'spoed');
  if (!spoed) return undefined;
  return {
    kop: 'En als het echt niet kan wachten?',
    zinnen: [
      `Dan beslissen twee leden van de commissie${spoed.totEnMetCent === null ? '' : ` tot en met ${zegBedrag(spoed.totEnMetCent)}`}. Ze moeten allebei voor zijn.`,
      ...(spoed.domeinen.length > 0 ? [`Dat kan alleen voor ${zegDomeinen(spoed.domeinen)}.`] : []),
      saySnel(spoed),
      'Hun besluit telt meteen. Ze vertellen erover in de volgende vergadering.',
      'Spoed is alleen voor schade die er anders deze week is, zoals een ontruiming. De aanvrager schrijft op waarom.',
      'Vinden zij het geen spoed? Dan gaat de aanvraag naar de hele commissie.',
    ].filter(Boolean),
  };
}

const explainEerlijk = (): Uitlegdeel => ({
  kop: 'Hoe blijft het eerlijk?',
  zinnen: [
    'Niemand beslist over eigen werk. Wie het gezin helpt of kort geleden hielp, beslist niet mee.',
    'De leidinggevende van de aanvrager beslist ook niet mee.',
    'De regels maken, beslissen, betalen en controleren doen vier verschillende mensen.',
    'Wie beslist kent het gezin alleen met een code, zonder naam.',
    'Nieuwe regels gelden alleen voor nieuwe aanvragen.',
  ],
});

function explainTermijn({
  streeftermijnDagen,
  beslistermijnDagen,
  herinnerDagen,
}: RegelsVanFonds): Uitlegdeel {
  return {
    kop: 'Hoe lang duurt het?',
    zinnen: [
      `We proberen te beslissen binnen ${zegDagen(streeftermijnDagen)}.`,
      `Het besluit is er in elk geval binnen ${zegDagen(beslistermijnDagen)}.`,
      'Stellen we het gezin een vraag? Dan staat de tijd stil tot het antwoord er is.',
      ...(herinnerDagen.length > 0
        ? [
            `Wie moet beslissen krijgt een herinnering, ${zegRij(herinnerDagen.map((dagen) => `${zegDagen(dagen)} ervoor`))}.`,
          ]
        : []),
    ],
  };
}

function explainOneens({ rechtsvorm, orgaan, grondslag, adres, rechtbank }: RegelsVanFonds): Uitlegdeel {
  const waar = adres.split('\n')[0]?.trim();
  const samen = [
    'Willen we nee zeggen? Dan vragen we het gezin eerst wat het daarvan vindt.',
    'Bij een nee staat in de brief wie het gezin nu helpt.',
  ];
  return {
    kop: 'En als het gezin het niet eens is met het besluit?',
    zinnen:
      rechtsvorm === 'college'
        ? [
            ...samen,
            `Het besluit is van ${orgaan}. Dat mag door ${grondslag}.`,
            `Het gezin kan binnen zes weken bezwaar maken${waar ? ` bij ${waar}` : ''}. Dat kost niets.`,
            `Blijft het nee? Dan kan het gezin naar de rechter${rechtbank ? ` (${rechtbank})` : ''}.`,
          ]
        : [
            ...samen,
            `Het besluit is van ${orgaan}. Dat volgt uit ${grondslag}.`,
            `Het gezin kan een klacht sturen${waar ? ` aan ${waar}` : ''}. Dat kost niets.`,
          ],
  };
}

const explainGeld = (): Uitlegdeel => ({
  kop: 'Hoe zit het met het geld?',
  zinnen: [
    'Elk jaar is er een budget. Wat is toegezegd, leggen we meteen opzij. Het kan nooit twee keer worden uitgegeven.',
    'Liefst betalen we de rekening zelf. Dan telt het geld niet mee als inkomen van het gezin.',
    'Achteraf kijkt iemand anders of het geld goed is besteed.',
  ],
});
