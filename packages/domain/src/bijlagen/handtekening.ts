/** `scherm`: drawn on the screen; `getypt`: a typed name and a tick; `papier`: a scan of what was signed. */
export const tekenWijzen = ['scherm', 'getypt', 'papier'] as const;
export type TekenWijze = (typeof tekenWijzen)[number];

export const tekenWijzeNamen: Record<TekenWijze, string> = {
  scherm: 'Getekend op het scherm',
  getypt: 'Naam getypt en ja gezegd',
  papier: 'Getekend op papier',
};

export const vervalRedenen = ['gewijzigd', 'opnieuw', 'weggehaald'] as const;
export type VervalReden = (typeof vervalRedenen)[number];

export const vervalRedenZinnen: Record<VervalReden, string> = {
  gewijzigd: 'De aanvraag is daarna veranderd. De handtekening geldt niet meer.',
  opnieuw: 'Er is daarna opnieuw getekend.',
  weggehaald: 'De handtekening is weggehaald.',
};

/** Where the pen was, in a box of 600 by 200. */
export type Punt = readonly [x: number, y: number];
export type Streek = readonly Punt[];

export const tekenvak = { breedte: 600, hoogte: 200 } as const;

/** Fewer points than this is a slip of the finger, not a signature. */
const minsteBaan = 60;

/** True when the strokes together are long enough to be meant. */
export function isHandtekening(streken: readonly Streek[]): boolean {
  const baan = streken.reduce(
    (som, streek) =>
      streek.reduce((lengte, [x, y], i) => {
        const vorige = streek[i - 1];
        return vorige ? lengte + Math.hypot(x - vorige[0], y - vorige[1]) : lengte;
      }, som),
    0,
  );
  return baan >= minsteBaan;
}

/** The strokes as one SVG path. */
export const writePad = (streken: readonly Streek[]): string =>
  streken
    .map(
      (streek) =>
        streek.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join(' ') +
        (streek.length === 1 ? ' l0.1 0' : ''),
    )
    .join(' ');
