const patronen: readonly [RegExp, string][] = [
  // Only from where a word begins: tried at each letter, one long word costs seconds.
  [/(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, '[e-mailadres]'],
  [/\bNL\d{2} ?[A-Z]{4}(?: ?\d){10}\b/gi, '[rekeningnummer]'],
  [/(?<![\d.,])(?:\+31|0031|0)(?:[ -]?\(0\))?(?:[ -]?\d){9}(?!\d)/g, '[telefoonnummer]'],
  [/(?<!\d)[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\p{N}])/gu, '[postcode]'],
  // Nine digits in a row are a burgerservicenummer more often than anything else.
  [/(?<![\d.,])\d{9}(?![\d.,]\d|\d)/g, '[nummer]'],
];

/** Takes e-mail addresses, telephone and account numbers and postcodes out of free text. */
export const hideContact = (tekst: string): string =>
  patronen.reduce((over, [patroon, plek]) => over.replace(patroon, plek), tekst);
