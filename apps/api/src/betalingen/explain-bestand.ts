/** What somebody may choose by mistake, by how it begins, and what to do then. */
const begin: readonly (readonly [patroon: RegExp, bericht: string])[] = [
  [
    /^PK\p{Cc}{2}/u,
    'Dit is een zip- of Excel-bestand. Pak de zip uit en kies het bestand dat erin zit. Excel? Bewaar het als CSV.',
  ],
  [/^%PDF-/, 'Dit is een PDF. Haal bij de bank hetzelfde afschrift op als CAMT.053.'],
  [
    /^\s*(?:\{1:|:20:|:940:|ABNANL2A\s+940)/,
    'Dit is MT940. Haal bij de bank hetzelfde afschrift op als CAMT.053.',
  ],
  [
    /^\s*<(?:!doctype html|html)/i,
    'Dit is een webpagina, geen afschrift. Haal het bestand opnieuw op bij de bank.',
  ],
];

/** Messages of ISO 20022 that look like a statement, by their first element. */
const berichten: readonly (readonly [element: RegExp, bericht: string])[] = [
  [
    /<(?:\w+:)?BkToCstmrAcctRpt[\s/>]/,
    'Dit is CAMT.052: dat kan nog veranderen. Haal het afschrift van de hele dag op, als CAMT.053.',
  ],
  [
    /<(?:\w+:)?BkToCstmrDbtCdtNtfctn[\s/>]/,
    'Dit is CAMT.054: daarin staan alleen losse boekingen. Haal het afschrift op als CAMT.053.',
  ],
  [
    /<(?:\w+:)?CstmrPmtStsRpt[\s/>]/,
    'Hierin staat of de bank de opdracht aannam (pain.002), niet wat is betaald. Haal het afschrift op als CAMT.053. Is een betaling geweigerd? Haal die uit de opdracht.',
  ],
  [
    /<(?:\w+:)?CstmrCdtTrfInitn[\s/>]/,
    'Dit is onze eigen opdracht (pain.001). Kies het afschrift van de bank.',
  ],
];

/** What kind of file this is when it is no statement that we read; undefined when it may be one. */
export function explainBestand(tekst: string): string | undefined {
  const kop = tekst.replace(/^\uFEFF/, '').slice(0, 2000);
  const gevonden = [...begin, ...berichten].find(([patroon]) => patroon.test(kop));
  return gevonden?.[1];
}
