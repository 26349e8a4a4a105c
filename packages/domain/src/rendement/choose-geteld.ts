import { BETROUWBAARHEDEN } from './codelijsten.ts';
import type { Regel } from './invoer.ts';

/**
 * The regels that count, in the order of the invoer. Of the regels that share an overlapgroep exactly one counts:
 * the most reliable price, then the smallest total baat, then the smallest id (rekenmethode.md §2).
 * `totaalBaatCent` is only asked where the price does not decide.
 */
export function chooseGeteld(regels: readonly Regel[], totaalBaatCent: (regel: Regel) => number): Regel[] {
  const gekozen = new Map<string, Regel>();
  for (const [groep, leden] of groupByOverlap(regels)) gekozen.set(groep, chooseUit(leden, totaalBaatCent));
  return regels.filter(
    (regel) => regel.overlapgroep === undefined || gekozen.get(regel.overlapgroep) === regel,
  );
}

function groupByOverlap(regels: readonly Regel[]): Map<string, [Regel, ...Regel[]]> {
  const groepen = new Map<string, [Regel, ...Regel[]]>();
  for (const regel of regels) {
    if (regel.overlapgroep === undefined) continue;
    const leden = groepen.get(regel.overlapgroep);
    if (leden) leden.push(regel);
    else groepen.set(regel.overlapgroep, [regel]);
  }
  return groepen;
}

function chooseUit(leden: [Regel, ...Regel[]], totaalBaatCent: (regel: Regel) => number): Regel {
  return leden.reduce((beste, regel) => {
    const rang = rangOf(regel) - rangOf(beste) || totaalBaatCent(regel) - totaalBaatCent(beste);
    // Plain code-unit order: localeCompare may differ between browser and server.
    return rang < 0 || (rang === 0 && regel.id < beste.id) ? regel : beste;
  });
}

function rangOf(regel: Regel): number {
  return BETROUWBAARHEDEN.indexOf(regel.prijs.betrouwbaarheid);
}
