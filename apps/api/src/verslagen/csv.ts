export type Cel = string | number | null;

/** Whole cents as a Dutch spreadsheet reads them: `-1234,50`. */
export const euro = (cent: number): Cel =>
  `${cent < 0 ? '-' : ''}${Math.floor(Math.abs(cent) / 100)},${String(Math.abs(cent) % 100).padStart(2, '0')}`;

/** The day in the Netherlands on which a moment falls, `2026-11-22`. */
export const dag = (moment: string): Cel => inNederland.format(new Date(moment));
const inNederland = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** Rows as Dutch Excel opens them: `;`, decimal comma, CRLF and a byte order mark. */
export const writeCsv = (rijen: readonly (readonly Cel[])[]): Buffer =>
  Buffer.from(`\uFEFF${rijen.map((rij) => rij.map(writeCel).join(';')).join('\r\n')}\r\n`);

const getal = /^-?\d+(,\d+)?$/;

function writeCel(waarde: Cel): string {
  const tekst = String(waarde ?? '');
  // What begins like a formula must not be run by a spreadsheet.
  const veilig = /^[=+\-@\t\r]/.test(tekst) && !getal.test(tekst) ? `'${tekst}` : tekst;
  return /[;"\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}
