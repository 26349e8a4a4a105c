/** The ladder of help, lowest step first; a step may be skipped. */
export const treden = [
  'collega',
  'casuistiek',
  'teamleider',
  'praktijkverbinder',
  'bestuur',
  'maatwerkloket',
] as const;
export type Trede = (typeof treden)[number];

export interface TredeUitleg {
  naam: string;
  uitleg: string;
  /** Usual time to answer, in days. */
  dagen: number;
}

export const tredeUitleg: Record<Trede, TredeUitleg> = {
  collega: { naam: 'Een collega', uitleg: 'Vraag iemand die het van buiten ziet.', dagen: 7 },
  casuistiek: {
    naam: 'Casuïstiekbespreking',
    uitleg: 'Leg de vraag voor aan een groep. Maak er een casusstuk bij.',
    dagen: 14,
  },
  teamleider: { naam: 'De teamleider', uitleg: 'Voor ruimte, tijd of een besluit.', dagen: 7 },
  praktijkverbinder: {
    naam: 'Praktijkverbinder of interventieteam',
    uitleg: 'Als organisaties er samen niet uitkomen.',
    dagen: 14,
  },
  bestuur: { naam: 'Het bestuur', uitleg: 'Als een regel of afspraak zelf in de weg zit.', dagen: 28 },
  maatwerkloket: {
    naam: 'Landelijk Maatwerkloket (PMM)',
    uitleg: 'Als het hier niet lukt. Je krijgt een tekst zonder namen om te versturen.',
    dagen: 42,
  },
};

/** The step after this one; undefined at the top. */
export const nextTrede = (trede: Trede): Trede | undefined => treden[treden.indexOf(trede) + 1];

/** What the contactpersoon does with an answer. */
export const vervolgen = ['opgelost', 'hoger', 'anders'] as const;
export type Vervolg = (typeof vervolgen)[number];
export const vervolgNamen: Record<Vervolg, string> = {
  opgelost: 'We kunnen verder',
  hoger: 'We vragen het een stap hoger',
  anders: 'We pakken het anders aan',
};

export interface OpschalingMomenten {
  beantwoordOp: string | null;
  ingetrokkenOp: string | null;
  /** `YYYY-MM-DD`. */
  antwoordVoor: string;
}
export type OpschalingStand = 'wacht' | 'te_laat' | 'beantwoord' | 'ingetrokken';

/** Where a question stands on the day `vandaag` (`YYYY-MM-DD`); the day itself is still in time. */
export function findOpschalingStand(vraag: OpschalingMomenten, vandaag: string): OpschalingStand {
  if (vraag.beantwoordOp) return 'beantwoord';
  if (vraag.ingetrokkenOp) return 'ingetrokken';
  return vraag.antwoordVoor < vandaag ? 'te_laat' : 'wacht';
}

export interface LoketTekst {
  code: string;
  organisatie: string;
  fase: string;
  /** `ouder van 35 tot 39 jaar`: never a name. */
  leden: readonly string[];
  /** Earlier questions on the ladder that were answered, oldest first. */
  eerder: readonly { trede: Trede; vraag: string; antwoord: string }[];
  vraag: string;
  antwoordVoor: string;
}

/** A letter of plain text to the Landelijk Maatwerkloket. Every text given has had its names taken out. */
export function composeLoketTekst(stuk: LoketTekst): string {
  const eerder = stuk.eerder.flatMap(({ trede, vraag, antwoord }) => [
    `- ${tredeUitleg[trede].naam}. Onze vraag: ${vraag} Het antwoord: ${antwoord}`,
  ]);
  return [
    `Vraag aan het Landelijk Maatwerkloket over huishouden ${stuk.code}`,
    '',
    `Wij zijn ${stuk.organisatie}. Wij staan naast dit huishouden en lopen samen vast.`,
    `Het huishouden: ${stuk.leden.length > 0 ? stuk.leden.join(', ') : 'nog niet opgeschreven'}.`,
    `De fase van de ondersteuning: ${stuk.fase}.`,
    '',
    'Onze vraag',
    stuk.vraag,
    '',
    'Wat wij al vroegen',
    ...(eerder.length > 0 ? eerder : ['- Nog niets bij anderen.']),
    '',
    `Wilt u antwoorden voor ${stuk.antwoordVoor}? Noem in uw antwoord het nummer ${stuk.code}.`,
  ].join('\n');
}
