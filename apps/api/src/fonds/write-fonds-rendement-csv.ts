import type { FondsRendement } from '@naast/contract/realisatie';
import { batenhouderNamen } from '@naast/domain/berekening';
import { aannamesoortNamen } from '@naast/domain/realisatie';

type Cel = string | number | null;

/**
 * "Wie bespaart" as Dutch Excel opens it: `;`, decimal comma, CRLF and a byte order mark. Amounts in euros.
 * A cell that may not be shown says so, so that nobody takes it for a zero.
 */
export function writeFondsRendementCsv(rendement: FondsRendement): string {
  const { fonds, minimum, casussen, gemeten, perBatenhouder, afwijkingen } = rendement;
  const te = `minder dan ${minimum}`;
  const rijen: Cel[][] = [
    ['Wie bespaart', fonds.naam],
    ['Casussen met een toegekende aanvraag', casussen ?? te],
    ['Waarvan met een evaluatie', gemeten ?? te],
    [`Getallen over minder dan ${minimum} casussen staan er niet in`],
    [],
    [
      'Wie',
      'Casussen',
      'Verwacht, alle jaren',
      'Casussen met evaluatie',
      'Verwacht tot de evaluatie',
      'Gerealiseerd',
      'Verschil',
    ],
    ...perBatenhouder.map((partij) => [
      batenhouderNamen[partij.batenhouder],
      partij.casussen ?? te,
      euro(partij.verwachtCent),
      partij.gemeten ?? te,
      euro(partij.gemetenVerwachtCent),
      euro(partij.gerealiseerdCent),
      euro(partij.verschilCent),
    ]),
    [],
    [
      'Soort aanname',
      'Code',
      'Wat',
      'Gemeten in casussen',
      'Klopte niet in casussen',
      'Gemiddeld verwacht',
      'Gemiddeld gerealiseerd',
      'In',
    ],
    ...afwijkingen.items.map(writeAfwijking),
  ];
  return `\uFEFF${rijen.map((rij) => rij.map(writeCel).join(';')).join('\r\n')}\r\n`;
}

type Afwijking = FondsRendement['afwijkingen']['items'][number];

function writeAfwijking(afwijking: Afwijking): Cel[] {
  const { soort, code, naam, casussen, ernaast, gemiddeldVerwacht, gemiddeldGerealiseerd } = afwijking;
  const inGeld = soort === 'prijs' || soort === 'investering';
  const waarde = (n: number): Cel => (inGeld ? euro(Math.round(n)) : n.toFixed(2).replace('.', ','));
  return [
    aannamesoortNamen[soort],
    soort === 'investering' ? '' : code,
    soort === 'investering' ? `${naam}, betaald door: ${nameBetaler(code)}` : naam,
    casussen,
    ernaast,
    waarde(gemiddeldVerwacht),
    waarde(gemiddeldGerealiseerd),
    inGeld ? 'euro' : soort === 'kans' ? 'kans van 0 tot 1' : 'keer per jaar',
  ];
}

const nameBetaler = (code: string): string => batenhouderNamen[code as keyof typeof batenhouderNamen] ?? code;

const euro = (cent: number | null): Cel =>
  cent === null
    ? 'niet getoond'
    : `${cent < 0 ? '-' : ''}${Math.floor(Math.abs(cent) / 100)},${String(Math.abs(cent) % 100).padStart(2, '0')}`;

const getal = /^-?\d+(,\d+)?$/;

function writeCel(waarde: Cel): string {
  const tekst = String(waarde ?? '');
  // A name that begins like a formula must not be run by a spreadsheet.
  const veilig = /^[=+\-@\t\r]/.test(tekst) && !getal.test(tekst) ? `'${tekst}` : tekst;
  return /[;"\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}
