const langste = 48;

/** What an item is called when it is moved or taken away: its own first words, or else its number. */
export function noemItem(tekst: string, anders: string): string {
  const regel = tekst.trim().split('\n', 1)[0] ?? '';
  if (regel === '') return anders;
  return regel.length > langste ? `${regel.slice(0, langste - 1).trimEnd()}…` : regel;
}
