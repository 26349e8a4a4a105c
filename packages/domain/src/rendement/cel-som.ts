import type { RegelcelUitleg } from './cel-uitleg.ts';
import { STANDAARDREEKS } from './codelijsten.ts';
import { type Exact, toDecimal, toExact } from './exact-getal.ts';
import { formatBedrag, formatFactor } from './format-getal.ts';
import { listIndexjaren } from './index-prijs.ts';
import type { Cpi, Regel } from './invoer.ts';

/** A cell of a regel in figures: whoever types these into a calculator gets the cell. */
export interface Celsom {
  /** How the price came to the rekenjaar, year by year; null when it did not change. */
  index: string | null;
  zonder: string;
  baat: string;
}

/** Exact factors of one year. */
export interface Jaarfactoren {
  index: Exact;
  rest: Exact;
  disconto: Exact;
}

const EEN = toExact(1);
const HONDERD = toExact(100);

export function writeCelsom(
  regel: Regel,
  cel: Pick<RegelcelUitleg, 'rekenjaar' | 'zonderCent' | 'baatCent'>,
  { index, rest, disconto }: Jaarfactoren,
  cpi: Cpi,
): Celsom {
  const zonder = writeKeer(regel, regel.aantalZonder, regel.kansZonder);
  const met = writeKeer(regel, regel.aantalMet, regel.kansMet);
  const prijs = [formatBedrag(regel.prijs.bedragCent), ...writeFactoren([index])];
  const aandelen = [EEN.sub(toExact(regel.autonoom)), toExact(regel.attributie), rest];
  return {
    index: writeIndex(regel, cel.rekenjaar, index, cpi),
    zonder: writeProduct([zonder, ...prijs, ...writeFactoren([disconto])], cel.zonderCent),
    baat: writeProduct(
      [`(${zonder} − ${met})`, ...prijs, ...writeFactoren([...aandelen, disconto])],
      cel.baatCent,
    ),
  };
}

/** A cell of an investering in figures. */
export const writeInvesteringsom = (bedragPerJaarCent: number, disconto: Exact, bedragCent: number): string =>
  writeProduct([formatBedrag(bedragPerJaarCent), ...writeFactoren([disconto])], bedragCent);

const writeProduct = (factoren: readonly string[], cent: number): string =>
  `${factoren.join(' × ')} = ${formatBedrag(cent)}`;

/** A factor of one changes nothing and is left out. */
const writeFactoren = (factoren: readonly Exact[]): string[] =>
  factoren.filter((factor) => !factor.equals(EEN)).map(formatFactor);

function writeKeer({ scenario }: Regel, aantal: number, kans: number): string {
  const keer = formatFactor(toExact(aantal));
  return scenario === 'vandaag' ? keer : `${keer} × ${formatFactor(toExact(kans))}`;
}

function writeIndex({ prijs }: Regel, rekenjaar: number, factor: Exact, cpi: Cpi): string | null {
  const jaren = prijs.index === 'geen' ? [] : listIndexjaren(prijs.peiljaar, rekenjaar);
  if (jaren.length === 0) return null;
  const stappen = jaren.map((jaar) => {
    const cijfer = cpi.find(
      (ander) => ander.jaar === jaar && (ander.reeks ?? STANDAARDREEKS) === prijs.index,
    );
    return formatFactor(
      toExact(cijfer?.mutatieProcent ?? 0)
        .div(HONDERD)
        .add(EEN),
    );
  });
  const keten = stappen.join(' × ');
  if (prijs.peiljaar > rekenjaar) return `1 ÷ (${keten}) = ${formatFactor(factor)}`;
  // One step with no rounding left says nothing new behind an equals sign.
  return stappen.length === 1 && toDecimal(factor, 8) === toDecimal(factor, 20)
    ? keten
    : `${keten} = ${formatFactor(factor)}`;
}
