/**
 * Every country and territory of the SEPA geographical scope with its own IBAN, and the structure of what follows the
 * four first characters: `n` digits, `a` capitals, `c` either, each with its count. Source: SWIFT IBAN registry
 * (ISO 13616) and EPC409-09, list of SEPA countries. Jersey, Guernsey and Man use GB; Åland FI; the French islands FR.
 */
export const sepaLanden = {
  AD: { naam: 'Andorra', bban: 'n8c12' },
  AL: { naam: 'Albanië', bban: 'n8c16' },
  AT: { naam: 'Oostenrijk', bban: 'n16' },
  BE: { naam: 'België', bban: 'n12' },
  BG: { naam: 'Bulgarije', bban: 'a4n6c8' },
  CH: { naam: 'Zwitserland', bban: 'n5c12' },
  CY: { naam: 'Cyprus', bban: 'n8c16' },
  CZ: { naam: 'Tsjechië', bban: 'n20' },
  DE: { naam: 'Duitsland', bban: 'n18' },
  DK: { naam: 'Denemarken', bban: 'n14' },
  EE: { naam: 'Estland', bban: 'n16' },
  ES: { naam: 'Spanje', bban: 'n20' },
  FI: { naam: 'Finland', bban: 'n14' },
  FR: { naam: 'Frankrijk', bban: 'n10c11n2' },
  GB: { naam: 'Verenigd Koninkrijk', bban: 'a4n14' },
  GI: { naam: 'Gibraltar', bban: 'a4c15' },
  GR: { naam: 'Griekenland', bban: 'n7c16' },
  HR: { naam: 'Kroatië', bban: 'n17' },
  HU: { naam: 'Hongarije', bban: 'n24' },
  IE: { naam: 'Ierland', bban: 'a4n14' },
  IS: { naam: 'IJsland', bban: 'n22' },
  IT: { naam: 'Italië', bban: 'a1n10c12' },
  LI: { naam: 'Liechtenstein', bban: 'n5c12' },
  LT: { naam: 'Litouwen', bban: 'n16' },
  LU: { naam: 'Luxemburg', bban: 'n3c13' },
  LV: { naam: 'Letland', bban: 'a4c13' },
  MC: { naam: 'Monaco', bban: 'n10c11n2' },
  MD: { naam: 'Moldavië', bban: 'c20' },
  ME: { naam: 'Montenegro', bban: 'n18' },
  MK: { naam: 'Noord-Macedonië', bban: 'n3c10n2' },
  MT: { naam: 'Malta', bban: 'a4n5c18' },
  NL: { naam: 'Nederland', bban: 'a4n10' },
  NO: { naam: 'Noorwegen', bban: 'n11' },
  PL: { naam: 'Polen', bban: 'n24' },
  PT: { naam: 'Portugal', bban: 'n21' },
  RO: { naam: 'Roemenië', bban: 'a4c16' },
  RS: { naam: 'Servië', bban: 'n18' },
  SE: { naam: 'Zweden', bban: 'n20' },
  SI: { naam: 'Slovenië', bban: 'n15' },
  SK: { naam: 'Slowakije', bban: 'n20' },
  SM: { naam: 'San Marino', bban: 'a1n10c12' },
  VA: { naam: 'Vaticaanstad', bban: 'n18' },
} as const satisfies Record<string, { naam: string; bban: string }>;

export type SepaLand = keyof typeof sepaLanden;

export const isSepaLand = (code: string): code is SepaLand => Object.hasOwn(sepaLanden, code);

const tekens = { n: '[0-9]', a: '[A-Z]', c: '[A-Z0-9]' } as const;

/** The parts of a structure: `n8c12` is eight digits and twelve capitals or digits. */
export const readStructuur = (bban: string): { soort: keyof typeof tekens; aantal: number }[] =>
  [...bban.matchAll(/([nac])(\d+)/g)].map(([, soort, aantal]) => ({
    soort: soort as keyof typeof tekens,
    aantal: Number(aantal),
  }));

/** The whole IBAN of this country, as a pattern. */
export const makePatroon = (land: SepaLand): RegExp =>
  new RegExp(
    `^${land}[0-9]{2}${readStructuur(sepaLanden[land].bban)
      .map(({ soort, aantal }) => `${tekens[soort]}{${aantal}}`)
      .join('')}$`,
  );

/** Length of a whole IBAN of this country, in characters. */
export const calculateLengte = (land: SepaLand): number =>
  4 + readStructuur(sepaLanden[land].bban).reduce((som, { aantal }) => som + aantal, 0);
