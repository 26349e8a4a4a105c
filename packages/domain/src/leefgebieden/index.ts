/** The five kinds of capital, in the order of the canvas. Source: programme plan (BEGRIPPEN.md). */
export const kapitaalvormen = ['economisch', 'sociaal', 'cultureel', 'pedagogisch', 'mentaal'] as const;
export type Kapitaalvorm = (typeof kapitaalvormen)[number];

/** Every leefgebied belongs to one kapitaalvorm. */
const leefgebiedenPer = {
  economisch: ['inkomen_schulden', 'wonen', 'werk'],
  sociaal: ['netwerk_meedoen'],
  cultureel: ['onderwijs_vaardigheden'],
  pedagogisch: ['opvoeden_gezin', 'veiligheid_recht'],
  mentaal: ['psychische_gezondheid', 'lichamelijke_gezondheid'],
} as const satisfies Record<Kapitaalvorm, readonly string[]>;

export type Leefgebied = (typeof leefgebiedenPer)[Kapitaalvorm][number];
export const leefgebieden: readonly Leefgebied[] = kapitaalvormen.flatMap((k) => leefgebiedenPer[k]);

/** How a kapitaalvorm is written on screen: what it is about, not its name in the theory. */
export const kapitaalvormNamen: Record<Kapitaalvorm, string> = {
  economisch: 'Geld, wonen en werk',
  sociaal: 'Mensen om je heen',
  cultureel: 'Leren en meedoen',
  pedagogisch: 'Opvoeden en gezin',
  mentaal: 'Rust, vertrouwen en gezondheid',
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

/** The leefgebieden of one kapitaalvorm, in order. */
export const listLeefgebieden = (kapitaalvorm: Kapitaalvorm): readonly Leefgebied[] =>
  leefgebiedenPer[kapitaalvorm];

/** The kapitaalvorm a leefgebied belongs to. */
export function findKapitaalvorm(leefgebied: Leefgebied): Kapitaalvorm {
  const gevonden = kapitaalvormen.find((k) =>
    (leefgebiedenPer[k] as readonly Leefgebied[]).includes(leefgebied),
  );
  if (!gevonden) throw new TypeError(`leefgebied ${leefgebied} hoort nergens bij`);
  return gevonden;
}

export const isLeefgebiedVan = (kapitaalvorm: Kapitaalvorm, leefgebied: Leefgebied): boolean =>
  listLeefgebieden(kapitaalvorm).includes(leefgebied);
