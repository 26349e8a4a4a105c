/** One line of what is asked; `bedragCent` is per time. */
export interface AkkoordRegel {
  wat: string;
  ontvanger: string;
  bedragCent: number;
  aantalMaanden: number;
  termijn: 'eenmalig' | 'maandelijks';
}

/** What the inwoner reads before signing. */
export interface AkkoordFeiten {
  code: string;
  fonds: string;
  /** Sentences of the doorbraken. */
  doorbraken: readonly string[];
  regels: readonly AkkoordRegel[];
  /** Function and organisation of the professional, as it follows "door": `de medewerker van WIJ Groningen`. */
  gemachtigde: string;
}

const geld = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
const showCent = (cent: number): string => geld.format(cent / 100).replaceAll('\u00a0', ' ');

const writeRegel = (
  { wat, ontvanger, bedragCent, aantalMaanden, termijn }: AkkoordRegel,
  i: number,
): string => {
  const wie = ontvanger.trim() ? `, voor ${ontvanger.trim()}` : '';
  const hoe =
    termijn === 'maandelijks'
      ? `${showCent(bedragCent)} per maand, ${aantalMaanden} keer`
      : showCent(bedragCent);
  return `${i + 1}. ${wat.trim() || 'Nog niet ingevuld'}: ${hoe}${wie}`;
};

/** The exact text that the inwoner puts a name under, at B1, as plain lines. */
export function writeAkkoordtekst({ code, fonds, doorbraken, regels, gemachtigde }: AkkoordFeiten): string {
  const totaal = regels.reduce((som, { bedragCent, aantalMaanden }) => som + bedragCent * aantalMaanden, 0);
  return [
    `Ik vraag geld aan bij ${fonds}. Het nummer is ${code}.`,
    ...(doorbraken.length > 0 ? ['', 'Dit is waarvoor:', ...doorbraken.map((zin) => `- ${zin.trim()}`)] : []),
    '',
    'Dit vraag ik:',
    ...regels.map(writeRegel),
    `Samen: ${showCent(totaal)}`,
    '',
    `Ik heb dit gelezen, of iemand las het mij voor. Ik zeg ja. ${gemachtigde} dient het voor mij in.`,
    'De commissie leest mijn plan zonder mijn naam. Ik mag mijn ja terugnemen tot er een besluit is.',
  ].join('\n');
}
