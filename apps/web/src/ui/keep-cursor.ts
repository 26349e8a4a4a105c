/**
 * Remembers where somebody was typing. A browser gives a text its focus back after a dialog, but not its cursor
 * (Chromium 156): what is typed then goes nowhere, without a word.
 * @returns puts the cursor back, counted from the end: a choice in the dialog may have put text before it
 */
export function keepCursor(): () => void {
  const veld = document.activeElement as HTMLTextAreaElement;
  const rest = veld.value?.length - veld.selectionEnd;
  const zet = () => {
    const plek = veld.value.length - rest;
    if (document.activeElement === veld) veld.setSelectionRange(plek, plek);
  };
  // After the page has drawn what was chosen. Only a text has a place for a cursor: of the rest this is NaN or null.
  return () => veld.selectionEnd != null && queueMicrotask(zet);
}
