import type { Betaalpost } from '@naast/contract/betaalopdrachten';
import { postStandNamen } from '@naast/domain/betalingen';

const euro = (cent: number): string => `${Math.trunc(cent / 100)},${String(cent % 100).padStart(2, '0')}`;
const datum = (dag: string): string => dag.split('-').reverse().join('-');

interface Opdracht {
  code: string;
  uitvoerenOp: string;
  posten: readonly Betaalpost[];
}

/** The payments of an order as Dutch Excel opens it: `;`, decimal comma, CRLF and a byte order mark. */
export function writeOpdrachtCsv({ code, uitvoerenOp, posten }: Opdracht): string {
  const totaal = posten.reduce((som, { bedragCent }) => som + bedragCent, 0);
  const rijen = [
    [
      'Opdracht',
      'Uitvoeren op',
      'Code',
      'Aanvraag',
      'Naam',
      'Rekening',
      'Bedrag',
      'Kenmerk',
      'Waarvoor',
      'Stand',
    ],
    ...posten.map((post) => [
      code,
      datum(uitvoerenOp),
      post.code,
      post.aanvraagCode,
      post.houder,
      post.iban,
      euro(post.bedragCent),
      post.kenmerk,
      post.wat,
      postStandNamen[post.stand],
    ]),
    ['Totaal', '', '', '', '', '', euro(totaal), '', '', ''],
  ];
  return `\uFEFF${rijen.map((rij) => rij.map(writeCel).join(';')).join('\r\n')}\r\n`;
}

/** A name that begins like a formula must not be run by a spreadsheet; a long number must not lose its digits. */
function writeCel(tekst: string): string {
  const veilig = /^[=+\-@\t\r]/.test(tekst) || /^\d{12,}$/.test(tekst) ? `'${tekst}` : tekst;
  return /[;"\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}
