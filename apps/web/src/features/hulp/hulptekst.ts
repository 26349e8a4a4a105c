import type { WoordNaam } from './teksten/woorden.ts';

/** Help for one page, in plain Dutch: the same words stand in the panel, in print and in the manual. */
export interface HulpTekst {
  titel: string;
  /** What the page is for. */
  waarvoor: string;
  hoe: readonly { vraag: string; stappen: readonly string[] }[];
  /** Words on this page that deserve an explanation. */
  woorden?: readonly WoordNaam[];
  /** Keys that only work here. */
  toetsen?: readonly (readonly [toets: string, wat: string])[];
  /** Pages that tell more. */
  verder?: readonly { naam: string; naar: string }[];
}
