import type { Canvas } from './canvas.ts';
import { type BlokNr, blokTitels } from './codes.ts';
import { describeBlok } from './describe-blok.ts';

// Measured on one A3: this many characters (items counted with their white space) fit at this size.
const maat = { tekens: 9_000, letter: 8.3 };
const perItem = 90;
const perDoorbraak = 300;
const grenzen = { kleinst: 6, grootst: 11.5 };

/**
 * Size of the letters (px) at which this canvas fits on one A3, or two A4: half the text gets letters √2 as large.
 * Never smaller than can be read; a canvas with more than that takes another sheet.
 */
export function findPapierLetter(canvas: Canvas): number {
  const blokken = Object.keys(blokTitels).map((nr) => Number(nr) as BlokNr);
  const tekens = blokken.reduce((som, nr) => som + describeBlok(canvas, nr).length, 0);
  const items = [canvas.situaties, canvas.belemmeringen, canvas.prioriteiten, canvas.afspraken].flat().length;
  const gewicht = tekens + items * perItem + canvas.doorbraken.length * perDoorbraak;
  const letter = maat.letter * Math.sqrt(maat.tekens / Math.max(gewicht, 1));
  return Math.round(Math.min(grenzen.grootst, Math.max(grenzen.kleinst, letter)) * 10) / 10;
}
