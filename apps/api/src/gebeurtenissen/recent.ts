import type { Verteld } from './uitzending.ts';

// A page that opens, or a connection that was gone for a moment, asks about the last seconds.
const langsteMs = 30_000;
const meeste = 500;
// What was told reaches us a little after it was there to read.
const speling = 2_000;

/** What was told in the last half minute, of all casussen, so that who connects hears what came just before. */
export class Recent {
  readonly #nu: () => number;
  #lijst: { op: number; verteld: Verteld }[] = [];
  /** Since when nothing was missed. */
  #sinds = Number.POSITIVE_INFINITY;

  constructor(nu: () => number = () => performance.now()) {
    this.#nu = nu;
  }

  /** From now on everything is heard. */
  begin(): void {
    this.#lijst = [];
    this.#sinds = this.#nu();
  }

  add(verteld: Verteld): void {
    const op = this.#nu();
    const vanaf = Math.max(0, this.#lijst.length + 1 - meeste);
    const weg = this.#lijst[vanaf - 1];
    if (weg) this.#sinds = weg.op;
    this.#lijst = [...this.#lijst.slice(vanaf).filter((r) => r.op > op - langsteMs), { op, verteld }];
  }

  /** What was told about this casus in the last `gezien` milliseconds; undefined when that is not known any more. */
  since(casusId: string, gezien: number): Verteld[] | undefined {
    const vanaf = this.#nu() - gezien - speling;
    if (vanaf < Math.max(this.#sinds, this.#nu() - langsteMs)) return undefined;
    return this.#lijst.flatMap(({ op, verteld }) =>
      op >= vanaf && verteld.casusId === casusId ? [verteld] : [],
    );
  }
}
