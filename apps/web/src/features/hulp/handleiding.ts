import type { HulpNaam } from './hulp-van-pagina.ts';
import { hulpteksten } from './hulp-van-pagina.ts';
import type { HulpTekst } from './hulptekst.ts';
import { type WoordNaam, woorden } from './teksten/woorden.ts';

interface Hoofdstuk {
  bestand: string;
  titel: string;
  /** Who reads it, and what it brings them. */
  voorWie: string;
  delen: readonly HulpNaam[];
}

// What everyone reads first, and what everyone may want at the end.
const begin: readonly HulpNaam[] = ['mijnWerk', 'oefenruimte'];
const eind: readonly HulpNaam[] = ['meldingen', 'instellingen', 'wachtwoord'];

/** The chapters of the manual, by what somebody comes to do. Their words are those of the help on the page. */
export const hoofdstukken: readonly Hoofdstuk[] = [
  {
    bestand: 'professional.md',
    titel: 'Voor professionals',
    voorWie: 'Je werkt met gezinnen. Je voert gesprekken, maakt samen het canvas en vraagt geld aan.',
    delen: [
      ...begin,
      'huishoudens',
      'nieuwHuishouden',
      'huishouden',
      'casus',
      'gesprek',
      'gesprekVoeren',
      'voorstellen',
      'canvas',
      'plakken',
      'voorbeeld',
      'verleden',
      'kinderkaart',
      'deelnemers',
      'afspraken',
      'rendement',
      'gerealiseerd',
      'zoRekenenWe',
      'regelingen',
      'loketverzoek',
      'casusFonds',
      'casusstuk',
      'bijlagen',
      'tijdlijn',
      'dossier',
      ...eind,
    ],
  },
  {
    bestand: 'commissielid.md',
    titel: 'Voor commissieleden en wie het fonds beheert',
    voorWie: 'Je leest aanvragen, stelt vragen en stemt. Of je zorgt voor de regels en het geld.',
    delen: [
      ...begin,
      'fonds',
      'aanvraag',
      'zoWerktHetFonds',
      'vergaderingen',
      'besluiten',
      'beschikking',
      'opvolging',
      'wieBespaart',
      'zoRekenenWe',
      'inrichting',
      'betalen',
      'grootboek',
      ...eind,
    ],
  },
  {
    bestand: 'teamleider.md',
    titel: 'Voor teamleiders',
    voorWie: 'Je ziet de casussen van je team. Je helpt bij overdracht, en beslist soms mee.',
    delen: [
      ...begin,
      'team',
      'huishoudens',
      'casus',
      'dossier',
      'canvas',
      'verleden',
      'casusstuk',
      'tijdlijn',
      'aanvraag',
      'zoWerktHetFonds',
      ...eind,
    ],
  },
  {
    bestand: 'beheerder.md',
    titel: 'Voor beheerders',
    voorWie: 'Je zorgt dat de lijsten kloppen. Dossiers zie je niet.',
    delen: [
      ...begin,
      'prijslijsten',
      'indexcijfers',
      'regelingenBeheer',
      'vragenlijsten',
      'zoRekenenWe',
      ...eind,
    ],
  },
];

const kop = (niveau: number, tekst: string): string => `${'#'.repeat(niveau)} ${tekst}`;

function writeDeel(naam: HulpNaam): string[] {
  const { titel, waarvoor, hoe, toetsen = [] }: HulpTekst = hulpteksten[naam];
  const vragen = hoe.flatMap(({ vraag, stappen }) => [
    kop(3, vraag),
    stappen.length === 1 ? (stappen[0] ?? '') : stappen.map((stap, i) => `${i + 1}. ${stap}`).join('\n'),
  ]);
  const lijst = toetsen.map(([toets, wat]) => `- \`${toets}\` ${wat.toLowerCase()}`).join('\n');
  return [kop(2, titel), waarvoor, ...vragen, ...(lijst ? [kop(3, 'Toetsen'), lijst] : [])];
}

const writeWoord = (naam: WoordNaam): string => `- **${naam}**: ${woorden[naam]}`;

/** One chapter as Markdown: the help of its pages, and the words that are used in it. */
export function writeHoofdstuk({ titel, voorWie, delen }: Hoofdstuk): string {
  const gebruikt = new Set(
    delen.flatMap((naam): readonly WoordNaam[] => (hulpteksten[naam] as HulpTekst).woorden ?? []),
  );
  return `${[
    kop(1, titel),
    voorWie,
    'Dezelfde uitleg staat in Naast zelf, op elke pagina onder de knop **?**.',
    ...delen.flatMap(writeDeel),
    kop(2, 'Woorden'),
    [...gebruikt]
      .toSorted((a, b) => a.localeCompare(b, 'nl'))
      .map(writeWoord)
      .join('\n'),
  ].join('\n\n')}\n`;
}

/** The page that leads to the chapters. */
export const writeInhoud = (): string =>
  `${[
    kop(1, 'Handleiding'),
    'Korte uitleg in gewone taal, per soort werk. Kies wat bij jou past.',
    hoofdstukken.map(({ bestand, titel, voorWie }) => `- [${titel}](${bestand}). ${voorWie}`).join('\n'),
    'Wil je eerst proberen? Kies in Naast onder je naam de **oefenruimte**. Daar is alles verzonnen.',
    '![Het canvas van een verzonnen gezin](beeld/canvas.png)',
  ].join('\n\n')}\n`;
