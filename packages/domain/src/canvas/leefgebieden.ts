/** The five kapitaalvormen with their leefgebieden, in the order of the canvas. Source: begrippen. */
export const leefgebiedenPerKapitaalvorm = {
  economisch: ['inkomen_schulden', 'wonen', 'werk'],
  sociaal: ['netwerk_meedoen'],
  cultureel: ['onderwijs_vaardigheden'],
  pedagogisch: ['opvoeden_gezin', 'veiligheid_recht'],
  mentaal: ['psychische_gezondheid', 'lichamelijke_gezondheid'],
} as const;

export type Kapitaalvorm = keyof typeof leefgebiedenPerKapitaalvorm;
export type Leefgebied = (typeof leefgebiedenPerKapitaalvorm)[Kapitaalvorm][number];

export const kapitaalvormen = Object.keys(leefgebiedenPerKapitaalvorm) as Kapitaalvorm[];
export const leefgebieden = Object.values(leefgebiedenPerKapitaalvorm).flat() as Leefgebied[];

export const kapitaalvormNamen: Record<Kapitaalvorm, string> = {
  economisch: 'Geld, wonen en werk',
  sociaal: 'Mensen om ons heen',
  cultureel: 'School en leren',
  pedagogisch: 'Opvoeden en veiligheid',
  mentaal: 'Gezond in hoofd en lijf',
};

export const leefgebiedNamen: Record<Leefgebied, string> = {
  inkomen_schulden: 'Inkomen en schulden',
  wonen: 'Wonen',
  werk: 'Werk',
  netwerk_meedoen: 'Mensen en meedoen',
  onderwijs_vaardigheden: 'School en vaardigheden',
  opvoeden_gezin: 'Opvoeden en gezin',
  veiligheid_recht: 'Veiligheid en recht',
  psychische_gezondheid: 'Hoe het in je hoofd gaat',
  lichamelijke_gezondheid: 'Hoe het met je lijf gaat',
};

/** The kapitaalvorm a leefgebied belongs to. */
export function findKapitaalvorm(leefgebied: Leefgebied): Kapitaalvorm {
  const vorm = kapitaalvormen.find((k) => isLeefgebiedVan(k, leefgebied));
  if (!vorm) throw new RangeError(`leefgebied ${leefgebied} hoort nergens bij`);
  return vorm;
}

export function isLeefgebiedVan(kapitaalvorm: Kapitaalvorm, leefgebied: Leefgebied): boolean {
  return (leefgebiedenPerKapitaalvorm[kapitaalvorm] as readonly Leefgebied[]).includes(leefgebied);
}
