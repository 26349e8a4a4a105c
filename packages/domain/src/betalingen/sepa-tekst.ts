// Letters that Unicode does not take apart into a plain letter and an accent.
const los: Readonly<Record<string, string>> = {
  ß: 'ss',
  Æ: 'AE',
  æ: 'ae',
  Œ: 'OE',
  œ: 'oe',
  Ø: 'O',
  ø: 'o',
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  Ð: 'D',
  ð: 'd',
  Þ: 'Th',
  þ: 'th',
  ı: 'i',
  İ: 'I',
  Ħ: 'H',
  ħ: 'h',
  '€': 'EUR',
  '&': '+',
  '@': '(at)',
  _: '-',
  '–': '-',
  '—': '-',
  '‘': "'",
  '’': "'",
};

/**
 * Text in the letters that every SEPA bank takes (EPC217-08: a-z A-Z 0-9 / - ? : ( ) . , ' + and space), at most `max`
 * characters. Accents fall off, other signs become a space. It does not begin or end with a slash, nor hold two.
 */
export function writeSepaTekst(tekst: string, max: number): string {
  const letters = [...tekst.normalize('NFC')]
    .map((teken) => los[teken] ?? teken.normalize('NFKD').replace(/\p{M}/gu, ''))
    .join('');
  return letters
    .replace(/[^a-zA-Z0-9/\-?:().,'+ ]/g, ' ')
    .replace(/\/{2,}/g, '/')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\/+|\/+$/g, '')
    .slice(0, max)
    .trim()
    .replace(/\/+$/, '');
}
