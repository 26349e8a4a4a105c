type Tekstveld = HTMLTextAreaElement | HTMLInputElement;

/**
 * Remembers where somebody was typing. A browser gives a text its focus back after a dialog, but not its cursor
 * (Chromium 156): what is typed then goes nowhere, without a word.
 * @returns puts the cursor back, counted from the end: a choice in the dialog may have put text before it
 */
export function keepCursor(): () => void {
  const veld = document.activeElement as Tekstveld | null;
  const eind = veld?.selectionEnd;
  if (eind == null) return () => {};
  const totEinde = (veld as Tekstveld).value.length - eind;
  // After the page has drawn what was chosen.
  return () =>
    queueMicrotask(() => {
      const plek = Math.max(0, (veld as Tekstveld).value.length - totEinde);
      if (document.activeElement === veld) (veld as Tekstveld).setSelectionRange(plek, plek);
    });
}
