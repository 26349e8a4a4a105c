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
    ['Soort aanname', 'Code', 'Wat', 'Gemeten in casussen', 'Klopte niet in casussen'],
    ...afwijkingen.items.map(({ soort, code, naam, casussen: in_, ernaast }) => [
      aannamesoortNamen[soort],
      code,
      naam,
      in_,
      ernaast,
    ]),
  ];
  return `\uFEFF${rijen.map((rij) => rij.map(writeCel).join(';')).join('\r\n')}\r\n`;
}

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
