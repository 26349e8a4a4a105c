import { type Domein, domeinen, domeinNamen } from '../canvas/codes.ts';
import type { AanvraagRegel } from './regel.ts';

export const adviesCodes = [
  'gebied',
  'domein',
  'buiten_regelingen',
  'ander_maatwerk',
  'bijzondere_bijstand',
  'inkomen',
  'gift',
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
  machtiging: 'Vraagt het gezin dit zelf aan?',
};

/** Why existing schemes cannot solve it. Source: product.md §2 Aanvraag. */
export const regelingRedenen = ['geen_wettelijke_taak', 'niet_zonder_partners'] as const;
export type RegelingReden = (typeof regelingRedenen)[number];

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
  telGiftMee: boolean | null;
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
  telGiftMee: null,
  uitleg: '',
};

export interface AdviesFeiten {
  wijk: string;
  fonds: { gebied: readonly string[]; domeinen: readonly Domein[] };
  regels: readonly AanvraagRegel[];
  toets: Toets;
  /** The inwoner's yes to this aanvraag has been noted with its date. */
  heeftAkkoord: boolean;
}

/** One point of advice. Never an automatic no: the commissie weighs it. */
export interface Adviespunt {
  code: AdviesCode;
  oordeel: 'past' | 'let_op' | 'onbekend';
  reden: string;
}

type Oordeel = Omit<Adviespunt, 'code'>;

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

function adviseRegelingen({ toets }: AdviesFeiten): Oordeel {
  if (toets.regelingReden === null)
    return onbekend('Nog niet gezegd waarom het niet binnen een regeling kan.');
  const waarom =
    toets.regelingReden === 'geen_wettelijke_taak'
      ? 'Het is geen wettelijke taak van ons.'
      : 'We kunnen dit niet zonder partners.';
  if (toets.schadeEigenTaak === null)
    return onbekend(`${waarom} Nog niet gezegd of we de schade in ons eigen werk voelen.`);
  return toets.schadeEigenTaak
    ? past(`${waarom} We voelen de schade wel in ons eigen werk.`)
    : letOp(`${waarom} Maar we voelen de schade niet in ons eigen werk.`);
}

const adviseJaNee = (antwoord: boolean | null, bijJa: string, bijNee: string, open: string): Oordeel =>
  antwoord === null ? onbekend(open) : antwoord ? letOp(bijJa) : past(bijNee);

function adviseInkomen({ regels, toets }: AdviesFeiten): Oordeel {
  if (!regels.some(({ domein }) => domein === 'tijdelijk_inkomen'))
    return past('Er wordt geen inkomen gevraagd.');
  const { schrijnend, buitenInkomensregelingen, einddatum } = toets;
  if (schrijnend === null || buitenInkomensregelingen === null)
    return onbekend('Nog niet gezegd of dit schrijnend is en buiten de inkomensregelingen valt.');
  const mist = [
    ...(schrijnend ? [] : ['het is niet schrijnend']),
    ...(buitenInkomensregelingen ? [] : ['een inkomensregeling kan het ook']),
    ...(einddatum === null ? ['er is geen einddatum'] : []),
  ];
  return mist.length === 0
    ? past('Schrijnend, buiten de inkomensregelingen, en met een einddatum.')
    : letOp(`Let op: ${mist.join(', ')}.`);
}

function adviseGift({ regels, toets }: AdviesFeiten): Oordeel {
  if (!regels.some(({ ontvangerSoort }) => ontvangerSoort === 'huishouden'))
    return past('Het geld gaat rechtstreeks naar de leverancier.');
  return adviseJaNee(
    toets.telGiftMee,
    'Geld aan het gezin telt mee voor bijstand, toeslagen, beslag of bewind. Betaal liever de leverancier.',
    'Geld aan het gezin telt hier niet mee voor bijstand, toeslagen, beslag of bewind.',
    'Nog niet gezegd of het geld meetelt voor bijstand, toeslagen, beslag of bewind.',
  );
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
  bijzondere_bijstand: ({ toets }) =>
    adviseJaNee(
      toets.bijzondereBijstandKan,
      'De bijzondere bijstand kan dit misschien betalen.',
      'De bijzondere bijstand betaalt dit niet.',
      'Nog niet gezegd of de bijzondere bijstand dit kan betalen.',
    ),
  inkomen: adviseInkomen,
  gift: adviseGift,
  machtiging: ({ heeftAkkoord }) =>
    heeftAkkoord
      ? past('Het gezin heeft ja gezegd tegen deze aanvraag.')
      : letOp('Nog niet opgeschreven hoe en wanneer het gezin ja zei tegen deze aanvraag.'),
};

/** All points of advice, in a fixed order, each with its reason. */
export const adviseAanvraag = (feiten: AdviesFeiten): Adviespunt[] =>
  adviesCodes.map((code) => ({ code, ...oordelen[code](feiten) }));
