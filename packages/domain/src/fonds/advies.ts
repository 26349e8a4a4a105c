import { type Domein, domeinen, domeinNamen } from '../canvas/domeinen.ts';
import type { PassendeRegeling } from '../regelingen/index.ts';
import { adviseMaximum, type Maximum } from './advies-maximum.ts';
import { adviseBijstand, hintRegelingen } from './advies-regelingen.ts';
import type { AanvraagRegel } from './regel.ts';

export const adviesCodes = [
  'gebied',
  'domein',
  'buiten_regelingen',
  'ander_maatwerk',
  'bijzondere_bijstand',
  'inkomen',
  'gift',
  'maximum',
  'machtiging',
] as const;
export type AdviesCode = (typeof adviesCodes)[number];

export const adviesVragen: Record<AdviesCode, string> = {
  gebied: 'Woont het gezin in het gebied van het fonds?',
  domein: 'Past de vraag bij het fonds?',
  buiten_regelingen: 'Kan het niet binnen een bestaande regeling?',
  ander_maatwerk: 'Loopt er al ander maatwerk?',
  bijzondere_bijstand: 'Kan de bijzondere bijstand dit betalen?',
  inkomen: 'Is inkomen hier echt nodig, en tijdelijk?',
  gift: 'Telt het geld mee als inkomen?',
  maximum: 'Blijft het onder het hoogste bedrag per gezin?',
  machtiging: 'Vraagt het gezin dit zelf aan?',
};

/** Why existing schemes cannot solve it, or that they can. Source: product.md §2 Aanvraag. */
export const regelingRedenen = ['geen_wettelijke_taak', 'niet_zonder_partners', 'kan_wel'] as const;
export type RegelingReden = (typeof regelingRedenen)[number];

/** Where a gift may count. Each of them has its own rules, so each is asked. */
export const giftSoorten = ['bijstand', 'toeslagen', 'beslag', 'bewind'] as const;
export type GiftSoort = (typeof giftSoorten)[number];
export type Gift = Record<GiftSoort, boolean | null>;

/** What the aanvrager answers for the advice; null is not answered yet. */
export interface Toets {
  regelingReden: RegelingReden | null;
  /** Do we feel the harm in our own task? */
  schadeEigenTaak: boolean | null;
  anderMaatwerk: boolean | null;
  bijzondereBijstandKan: boolean | null;
  schrijnend: boolean | null;
  buitenInkomensregelingen: boolean | null;
  einddatum: string | null;
  /** Does a gift count there? */
  gift: Gift;
  /** Explanation, in words. */
  uitleg: string;
}

export const legeToets: Toets = {
  regelingReden: null,
  schadeEigenTaak: null,
  anderMaatwerk: null,
  bijzondereBijstandKan: null,
  schrijnend: null,
  buitenInkomensregelingen: null,
  einddatum: null,
  gift: { bijstand: null, toeslagen: null, beslag: null, bewind: null },
  uitleg: '',
};

export interface AdviesFeiten {
  wijk: string;
  fonds: { gebied: readonly string[]; domeinen: readonly Domein[] };
  regels: readonly AanvraagRegel[];
  toets: Toets;
  /** The inwoner's yes to this aanvraag has been noted with its date. */
  heeftAkkoord: boolean;
  /** The list of the beheerder, without what ended; its order is kept. */
  regelingen: readonly PassendeRegeling[];
  maximum?: Maximum;
}

/** One point of advice. Never an automatic no: the commissie weighs it. */
export interface Adviespunt {
  code: AdviesCode;
  oordeel: 'past' | 'let_op' | 'onbekend';
  reden: string;
}

export type Oordeel = Omit<Adviespunt, 'code'>;

const past = (reden: string): Oordeel => ({ oordeel: 'past', reden });
const letOp = (reden: string): Oordeel => ({ oordeel: 'let_op', reden });
const onbekend = (reden: string): Oordeel => ({ oordeel: 'onbekend', reden });

const normalize = (wijk: string) => wijk.trim().toLocaleLowerCase('nl');

function adviseGebied({ wijk, fonds }: AdviesFeiten): Oordeel {
  if (fonds.gebied.length === 0) return past('Het fonds werkt in elke wijk.');
  if (wijk.trim() === '') return onbekend('De wijk van het gezin is niet ingevuld.');
  return fonds.gebied.some((gebied) => normalize(gebied) === normalize(wijk))
    ? past(`${wijk} hoort bij het gebied van het fonds.`)
    : letOp(`${wijk} hoort niet bij het gebied van het fonds (${fonds.gebied.join(', ')}).`);
}

function adviseDomein({ regels, fonds }: AdviesFeiten): Oordeel {
  if (regels.length === 0) return onbekend('Er staat nog geen regel in de aanvraag.');
  // By number: what is typed in a regel may hold names, and this reason is frozen with the pack.
  const zonder = regels.flatMap(({ domein }, i) =>
    domein === null || !fonds.domeinen.includes(domein) ? [i + 1] : [],
  );
  if (zonder.length > 0)
    return letOp(`Bij regel ${zonder.join(' en ')} is geen domein van het fonds gekozen.`);
  const gekozen = domeinen.filter((domein) => regels.some((regel) => regel.domein === domein));
  return past(
    `De vraag gaat over ${gekozen.map((domein) => domeinNamen[domein].toLowerCase()).join(' en ')}.`,
  );
}

const waarom: Record<Exclude<RegelingReden, 'kan_wel'>, string> = {
  geen_wettelijke_taak: 'Het is geen wettelijke taak van ons.',
  niet_zonder_partners: 'We kunnen dit niet zonder partners.',
};

function adviseRegelingen(feiten: AdviesFeiten): Oordeel {
  const { regelingReden, schadeEigenTaak } = feiten.toets;
  const hint = hintRegelingen(feiten);
  if (regelingReden === null)
    return onbekend(`Nog niet gezegd waarom het niet binnen een regeling kan.${hint}`);
  if (regelingReden === 'kan_wel')
    return letOp(`Een bestaande regeling kan dit oplossen. Vraag die eerst.${hint}`);
  if (schadeEigenTaak === null)
    return onbekend(
      `${waarom[regelingReden]} Nog niet gezegd of we de schade in ons eigen werk voelen.${hint}`,
    );
  return schadeEigenTaak
    ? past(`${waarom[regelingReden]} We voelen de schade wel in ons eigen werk.${hint}`)
    : letOp(`${waarom[regelingReden]} Maar we voelen de schade niet in ons eigen werk.${hint}`);
}

const adviseJaNee = (antwoord: boolean | null, bijJa: string, bijNee: string, open: string): Oordeel =>
  antwoord === null ? onbekend(open) : antwoord ? letOp(bijJa) : past(bijNee);

function adviseInkomen({ regels, toets }: AdviesFeiten): Oordeel {
  const inkomen = regels.filter(({ domein }) => domein === 'tijdelijk_inkomen');
  if (inkomen.length === 0) return past('Er wordt geen inkomen gevraagd.');
  const { schrijnend, buitenInkomensregelingen, einddatum } = toets;
  if (schrijnend === null || buitenInkomensregelingen === null)
    return onbekend('Nog niet gezegd of dit schrijnend is en buiten de inkomensregelingen valt.');
  const mist = [
    ...(schrijnend ? [] : ['het is niet schrijnend']),
    ...(buitenInkomensregelingen ? [] : ['een inkomensregeling kan het ook']),
    ...(einddatum === null && inkomen.some(({ totMaand }) => totMaand === null)
      ? ['er is geen einddatum']
      : []),
  ];
  return mist.length === 0
    ? past('Schrijnend, buiten de inkomensregelingen, en met een einddatum.')
    : letOp(`Let op: ${mist.join(', ')}.`);
}

export const giftNamen: Record<GiftSoort, string> = {
  bijstand: 'de bijstand',
  toeslagen: 'de toeslagen',
  beslag: 'een beslag',
  bewind: 'een bewind',
};

const joinEn = (delen: readonly string[]): string =>
  delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;

function adviseGift({ regels, toets }: AdviesFeiten): Oordeel {
  if (!regels.some(({ ontvangerSoort }) => ontvangerSoort === 'huishouden'))
    return past('Het geld gaat rechtstreeks naar de leverancier.');
  const bij = (antwoord: boolean | null) =>
    joinEn(giftSoorten.filter((soort) => toets.gift[soort] === antwoord).map((soort) => giftNamen[soort]));
  const open = bij(null) ? ` Nog niet gezegd of het meetelt voor ${bij(null)}.` : '';
  if (bij(true))
    return letOp(`Geld aan het gezin telt mee voor ${bij(true)}. Betaal liever de leverancier.${open}`);
  if (open) return onbekend(open.trim());
  return past('Geld aan het gezin telt hier niet mee voor bijstand, toeslagen, beslag of bewind.');
}

const oordelen: Record<AdviesCode, (feiten: AdviesFeiten) => Oordeel> = {
  gebied: adviseGebied,
  domein: adviseDomein,
  buiten_regelingen: adviseRegelingen,
  ander_maatwerk: ({ toets }) =>
    adviseJaNee(
      toets.anderMaatwerk,
      'Er loopt al ander maatwerk. Stem het op elkaar af.',
      'Er loopt geen ander maatwerk.',
      'Nog niet gezegd of er ander maatwerk loopt.',
    ),
  bijzondere_bijstand: adviseBijstand,
  inkomen: adviseInkomen,
  gift: adviseGift,
  maximum: adviseMaximum,
  machtiging: ({ heeftAkkoord }) =>
    heeftAkkoord
      ? past('Het gezin heeft ja gezegd tegen deze aanvraag.')
      : letOp('Nog niet opgeschreven hoe en wanneer het gezin ja zei tegen deze aanvraag.'),
};

/** All points of advice, in a fixed order, each with its reason. */
export const adviseAanvraag = (feiten: AdviesFeiten): Adviespunt[] =>
  adviesCodes.map((code) => ({ code, ...oordelen[code](feiten) }));

const gewicht: Record<Adviespunt['oordeel'], number> = { let_op: 0, onbekend: 1, past: 2 };

/** What still asks something of the aanvrager first; among equals the fixed order stays. */
export const sortAdvies = <P extends Pick<Adviespunt, 'oordeel'>>(punten: readonly P[]): P[] =>
  punten.toSorted((a, b) => gewicht[a.oordeel] - gewicht[b.oordeel]);
