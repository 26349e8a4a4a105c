/** A spider of radius 100 around (0, 0); the scale runs from 1 in the middle to 10 at the edge. */
export interface Punt {
  x: number;
  y: number;
}

const rond = (n: number): number => Math.round(n * 10) / 10;

/** Where a figure lies on its axis. The first axis points up, the rest follow with the clock. */
export function placeOpAs(as: number, aantal: number, cijfer: number): Punt {
  const hoek = (as / aantal) * 2 * Math.PI - Math.PI / 2;
  const afstand = cijfer * 10;
  return { x: rond(Math.cos(hoek) * afstand), y: rond(Math.sin(hoek) * afstand) };
}

/** The line through the figures; it breaks where there is none. */
export function drawReeks(waarden: readonly (number | null)[]): string {
  const aantal = waarden.length;
  const heel = waarden.every((waarde) => waarde !== null);
  return waarden
    .flatMap((waarde, as) => {
      const volgende = waarden[(as + 1) % aantal];
      if (waarde === null || volgende === null || volgende === undefined) return [];
      const [van, naar] = [placeOpAs(as, aantal, waarde), placeOpAs((as + 1) % aantal, aantal, volgende)];
      const begin = heel && as > 0 ? '' : `M${van.x} ${van.y}`;
      return [`${begin}L${naar.x} ${naar.y}`];
    })
    .join('');
}

/** Side on which the name of an axis stands. */
export function anchorVan({ x }: Punt): 'start' | 'middle' | 'end' {
  if (Math.abs(x) < 15) return 'middle';
  return x > 0 ? 'start' : 'end';
}

/** Height of a line of text, in the units of the spider. */
const regelhoogte = 18;

/** A name in lines of about as many letters as fit beside the web; a word is never broken. */
export function wrapNaam(naam: string, letters = 13): string[] {
  const regels: string[] = [];
  for (const woord of naam.split(' ')) {
    const vorige = regels.at(-1);
    if (vorige !== undefined && `${vorige} ${woord}`.length <= letters)
      regels[regels.length - 1] = `${vorige} ${woord}`;
    else regels.push(woord);
  }
  return regels;
}

/** Baseline of every line of a name: above the web it grows upward, below it downward, beside it both ways. */
export function placeRegels({ x, y }: Punt, aantal: number): number[] {
  const hoogte = (aantal - 1) * regelhoogte;
  const midden = anchorVan({ x, y }) === 'middle';
  const eerste = midden ? (y < 0 ? y - hoogte : y + 12) : y - hoogte / 2 + 5;
  return Array.from({ length: aantal }, (_, nr) => rond(eerste + nr * regelhoogte));
}
