// Some browsers start reading only after the click has been dealt with.
const losNaMs = 60_000;

/** Puts a text that was made here among the downloads. */
export function saveTekst(naam: string, tekst: string): void {
  const url = URL.createObjectURL(new Blob([tekst], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = naam;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), losNaMs);
}
