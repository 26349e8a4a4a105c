/** A colour as jsPDF takes it: red, green, blue, 0–255. */
export type Kleur = readonly [number, number, number];

/** The three cuts of the letter. */
export type Snede = 'regular' | 'semibold' | 'italic';

/** How a piece of text looks. Sizes and line heights in points. */
export interface Stijl {
  snede: Snede;
  grootte: number;
  regelhoogte: number;
  kleur: Kleur;
}

/** A4 in points, and the area for text. */
export const pagina = {
  breedte: 595.28,
  hoogte: 841.89,
  links: 56,
  boven: 66,
  onder: 772,
  tekst: 483.28,
} as const;

/** Calm and warm: deep green, ink, paper. */
export const kleuren = {
  inkt: [38, 43, 41],
  grijs: [96, 104, 100],
  lijn: [214, 210, 200],
  groen: [15, 90, 71],
  lichtgroen: [226, 238, 233],
  papier: [250, 247, 241],
  zand: [252, 243, 224],
  oker: [176, 112, 16],
  wit: [255, 255, 255],
} as const satisfies Record<string, Kleur>;

/** The text styles of all documents. */
export const stijlen = {
  titel: { snede: 'semibold', grootte: 25, regelhoogte: 30, kleur: kleuren.groen },
  kop: { snede: 'semibold', grootte: 15, regelhoogte: 19, kleur: kleuren.groen },
  tussenkop: { snede: 'semibold', grootte: 11.5, regelhoogte: 16, kleur: kleuren.groen },
  tekst: { snede: 'regular', grootte: 10.5, regelhoogte: 15.2, kleur: kleuren.inkt },
  nadruk: { snede: 'semibold', grootte: 10.5, regelhoogte: 15.2, kleur: kleuren.inkt },
  zin: { snede: 'semibold', grootte: 12.5, regelhoogte: 17, kleur: kleuren.inkt },
  citaat: { snede: 'italic', grootte: 12.5, regelhoogte: 17.5, kleur: kleuren.inkt },
  grootCitaat: { snede: 'italic', grootte: 14.5, regelhoogte: 20, kleur: kleuren.inkt },
  klein: { snede: 'regular', grootte: 9, regelhoogte: 12.6, kleur: kleuren.grijs },
  label: { snede: 'semibold', grootte: 9, regelhoogte: 12.6, kleur: kleuren.grijs },
} as const satisfies Record<string, Stijl>;
