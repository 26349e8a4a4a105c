import type { jsPDF } from 'jspdf';
import { base64 as italic } from './lettertype/italic.ts';
import { base64 as regular } from './lettertype/regular.ts';
import { base64 as semibold } from './lettertype/semibold.ts';
import type { Snede } from './opmaak.ts';

/** The font's name inside the documents; the reserved name "Source" may not stand on a changed font (OFL). */
export const lettertype = 'Naast Sans';

// jsPDF skips its slow base64 step when it gets the file as a binary string; decoding happens once, here.
const bestanden: Record<Snede, string> = {
  regular: atob(regular),
  semibold: atob(semibold),
  italic: atob(italic),
};

/** Gives a document the three cuts of the letter, under the style names `regular`, `semibold` and `italic`. */
export function addLettertypen(doc: jsPDF): void {
  for (const [snede, bestand] of Object.entries(bestanden)) {
    doc.addFileToVFS(`${snede}.ttf`, bestand);
    doc.addFont(`${snede}.ttf`, lettertype, snede);
  }
}
