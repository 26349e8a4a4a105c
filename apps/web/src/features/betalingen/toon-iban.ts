/** In groups of four, as it stands on a bank card. */
export const showIban = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');
