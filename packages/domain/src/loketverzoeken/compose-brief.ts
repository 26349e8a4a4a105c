import type { LoketRoute } from './standen.ts';

/** What the letter is made from; texts as people typed them, empty when nothing was written. */
export interface BriefFeiten {
  route: LoketRoute;
  /** Name of the household, as it follows "familie". */
  huishouden: string;
  /** Sentence of the doorbraak, and its short title. */
  zin: string;
  titel: string;
  eerderGeprobeerd: string;
  vandaag: string;
  legitimiteit: string;
  betrokkenheid: string;
  rendement: string;
  /** Rules, lokets and law articles in the way. */
  regels: readonly { omschrijving: string; regel: string; wetsartikel: string }[];
  /** What the family said about this doorbraak. */
  gezin: { antwoord: 'ja' | 'nee' | 'niet_zo' | null; door: string; afwijkend: string };
  kindZelf: string;
  /** Function and organisation of who writes: `medewerker van WIJ Groningen`. */
  schrijver: string;
}

const vraagPerRoute: Record<LoketRoute, string> = {
  hardheidsclausule: 'Wij vragen u om van de regel af te wijken. Dat kan met de hardheidsclausule.',
  bijzondere_bijstand: 'Wij vragen bijzondere bijstand aan.',
  partner_betaalt: 'Wij vragen u om dit te betalen. Het hoort het best bij uw werk.',
};

const waaromPerRoute: Record<LoketRoute, string> = {
  hardheidsclausule: 'Waarom de regel hier niet past',
  bijzondere_bijstand: 'Waarom dit nodig is',
  partner_betaalt: 'Waarom wij dit aan u vragen',
};

/** Subject of the letter. */
export const writeOnderwerp = ({ route, titel }: Pick<BriefFeiten, 'route' | 'titel'>): string => {
  const waarvoor = titel.trim() ? `: ${titel.trim()}` : '';
  return {
    hardheidsclausule: `Verzoek om de hardheidsclausule te gebruiken${waarvoor}`,
    bijzondere_bijstand: `Aanvraag bijzondere bijstand${waarvoor}`,
    partner_betaalt: `Verzoek om te betalen${waarvoor}`,
  }[route].slice(0, 200);
};

type Alinea = readonly [kop: string, ...regels: string[]];

/**
 * A first version of the letter to a loket, in B1, as plain text with a blank line between paragraphs; a line that ends
 * in nothing and stands alone is a heading. The writer changes it before it goes out.
 */
export function composeBrief(feiten: BriefFeiten): string {
  const delen: Alinea[] = [
    ['Wat wij vragen', vraagPerRoute[feiten.route], feiten.zin],
    [waaromPerRoute[feiten.route], feiten.vandaag, feiten.legitimiteit],
    ['Om welke regel het gaat', ...feiten.regels.map(writeRegel)],
    ['Wat al is geprobeerd', feiten.eerderGeprobeerd],
    ['Wie meedoet', feiten.betrokkenheid],
    ['Wat het oplevert', feiten.rendement],
    ['Wat het gezin ervan vindt', ...writeGezin(feiten)],
    ['Wat wij van u willen weten', ...vervolg(feiten.route)],
  ];
  const gevuld = delen.flatMap(([kop, ...regels]) => {
    const tekst = regels.map((regel) => regel.trim()).filter(Boolean);
    return tekst.length > 0 ? [`${kop}\n${tekst.join('\n')}`] : [];
  });
  return [`Ik schrijf u namens familie ${feiten.huishouden}. Ik ben ${feiten.schrijver}.`, ...gevuld]
    .join('\n\n')
    .slice(0, 12_000);
}

function writeRegel({ omschrijving, regel, wetsartikel }: BriefFeiten['regels'][number]): string {
  const welke = [regel.trim(), wetsartikel.trim()].filter(Boolean).join(', ');
  if (!welke) return omschrijving;
  return omschrijving.trim() ? `${welke}: ${omschrijving.trim()}` : welke;
}

function writeGezin({ gezin, kindZelf }: BriefFeiten): string[] {
  const wie = gezin.door.trim() || 'Het gezin';
  const Wie = wie.charAt(0).toUpperCase() + wie.slice(1);
  const zegt = {
    ja: `${Wie} zegt ja tegen dit plan.`,
    nee: `${Wie} zegt nee tegen dit plan.`,
    niet_zo: `${Wie} wil het anders.`,
  };
  return [
    gezin.antwoord ? zegt[gezin.antwoord] : '',
    gezin.afwijkend.trim() ? `In hun eigen woorden: “${gezin.afwijkend.trim()}”` : '',
    kindZelf.trim() ? `Het kind zegt zelf: “${kindZelf.trim()}”` : '',
  ];
}

const vervolg = (route: LoketRoute): string[] => [
  route === 'partner_betaalt'
    ? 'Wilt u dit betalen, helemaal of voor een deel?'
    : 'Wilt u ons laten weten wat u besluit, en waarom?',
  'Kunt u ja zeggen op een deel? Zeg dan welk deel.',
  'Mist u iets? Bel of mail mij. Dan zorg ik dat u het snel krijgt.',
];
