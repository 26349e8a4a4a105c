// Made-up account numbers with right check digits; no bank gave them to anybody.
const ibans = ['NL02ABNA0123456789', 'NL20INGB0001234567', 'NL44RABO0123456789', 'NL70TRIO0123456789'];

/** Where the money of a demo line goes: the same payee always has the same rekening. */
export function demoRekening(ontvanger: string): { iban: string; tenNameVan: string } {
  const som = [...ontvanger].reduce((tot, teken) => tot + (teken.codePointAt(0) ?? 0), 0);
  return { iban: ibans[som % ibans.length] ?? '', tenNameVan: ontvanger };
}
