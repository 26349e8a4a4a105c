import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { createInverse, type Driehoek, type Inverse, invert } from './driehoek.ts';

/**
 * One loop over all draws. Classes behind one interface on purpose, where functions would do: a loop that V8 can see
 * from its caller is copied into it half-optimised and stays so, and a loop in a closure is slower still. Measured
 * with Node 24: 1.2 to 2 times as slow. A step reads and writes the same index of buffers of one length, so
 * `as number` is safe.
 */
export interface Trekstap {
  run(generator: RandomGenerator): void;
}

const PER_STAP = 2 ** -32;

/** Fills a buffer with uniform draws in [0, 1): one 32-bit random number each. */
export class UniformStap implements Trekstap {
  readonly #doel: Float64Array;

  constructor(doel: Float64Array) {
    this.#doel = doel;
  }

  run(generator: RandomGenerator): void {
    const buffer = this.#doel;
    for (let i = 0; i < buffer.length; i++) buffer[i] = (generator.next() >>> 0) * PER_STAP;
  }
}

/** Fills a buffer with one number; takes no random numbers. */
export class VasteStap implements Trekstap {
  readonly #doel: Float64Array;
  readonly #waarde: number;

  constructor(doel: Float64Array, waarde: number) {
    this.#doel = doel;
    this.#waarde = waarde;
  }

  run(): void {
    this.#doel.fill(this.#waarde);
  }
}

/** Fills a buffer with triangular draws. */
export class DriehoekStap implements Trekstap {
  readonly #doel: Float64Array;
  readonly #inverse: Inverse;

  constructor(doel: Float64Array, vorm: Driehoek) {
    this.#doel = doel;
    this.#inverse = createInverse(vorm);
  }

  run(generator: RandomGenerator): void {
    const buffer = this.#doel;
    const { basis, top, links, rechts } = this.#inverse;
    for (let i = 0; i < buffer.length; i++) {
      buffer[i] = invert((generator.next() >>> 0) * PER_STAP, basis, top, links, rechts);
    }
  }
}

/** Adds amount × a triangular price factor to every saldo. */
export class ZekerStap implements Trekstap {
  readonly #saldi: Float64Array;
  readonly #inverse: Inverse;
  readonly #bedragCent: number;

  constructor(saldi: Float64Array, prijs: Driehoek, bedragCent: number) {
    this.#saldi = saldi;
    this.#inverse = createInverse(prijs);
    this.#bedragCent = bedragCent;
  }

  run(generator: RandomGenerator): void {
    const saldi = this.#saldi;
    const bedragCent = this.#bedragCent;
    const { basis, top, links, rechts } = this.#inverse;
    for (let i = 0; i < saldi.length; i++) {
      const factor = invert((generator.next() >>> 0) * PER_STAP, basis, top, links, rechts);
      saldi[i] = (saldi[i] as number) + bedragCent * factor;
    }
  }
}

export interface Trekbuffers {
  saldi: Float64Array;
  lot: Float64Array;
  kansZonder: Float64Array;
  kansMet: Float64Array;
}

/** Adds price factor × (zonder when lot < kansZonder − met when lot < kansMet) to every saldo. */
export class GebeurtenisStap implements Trekstap {
  readonly #buffers: Trekbuffers;
  readonly #inverse: Inverse;
  readonly #zonderCent: number;
  readonly #metCent: number;

  constructor(buffers: Trekbuffers, prijs: Driehoek, zonderCent: number, metCent: number) {
    this.#buffers = buffers;
    this.#inverse = createInverse(prijs);
    this.#zonderCent = zonderCent;
    this.#metCent = metCent;
  }

  run(generator: RandomGenerator): void {
    const { saldi, lot, kansZonder, kansMet } = this.#buffers;
    const zonderCent = this.#zonderCent;
    const metCent = this.#metCent;
    const { basis, top, links, rechts } = this.#inverse;
    for (let i = 0; i < saldi.length; i++) {
      const factor = invert((generator.next() >>> 0) * PER_STAP, basis, top, links, rechts);
      const u = lot[i] as number;
      // ceil(kans − u) is 1 when u < kans and 0 otherwise, without a branch that is mispredicted half of the time.
      const zonder = zonderCent * Math.ceil((kansZonder[i] as number) - u);
      const met = metCent * Math.ceil((kansMet[i] as number) - u);
      saldi[i] = (saldi[i] as number) + factor * (zonder - met);
    }
  }
}
