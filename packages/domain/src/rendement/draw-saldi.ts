import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { type Driehoek, hasBreedte } from './driehoek.ts';
import type { Trekregel } from './trekregel.ts';
import {
  DriehoekStap,
  GebeurtenisStap,
  type Trekbuffers,
  type Trekstap,
  UniformStap,
  VasteStap,
  ZekerStap,
} from './trekstappen.ts';

/**
 * Draws of the saldo in cents, not rounded. Works regel by regel over all draws instead of draw by draw, and in the
 * order of sleutel and id, so that the order of the invoer does not matter.
 */
export function drawSaldi(
  regels: readonly Trekregel[],
  investeringCent: number,
  zaad: number,
  trekkingen: number,
): Float64Array {
  const generator = createGenerator(zaad);
  const buffers = createBuffers(trekkingen);
  buffers.saldi.fill(-investeringCent);
  for (const stap of listStappen(regels, buffers)) stap.run(generator);
  return buffers.saldi;
}

function listStappen(regels: readonly Trekregel[], buffers: Trekbuffers): Trekstap[] {
  let sleutel: string | undefined;
  return [...regels].sort(compareTrekregels).flatMap((regel) => {
    const { zonderCent, metCent } = regel;
    if (regel.zeker) return [new ZekerStap(buffers.saldi, regel.prijs, zonderCent - metCent)];
    const zelfde = regel.sleutel === sleutel;
    sleutel = regel.sleutel;
    return [
      ...(zelfde ? [] : [new UniformStap(buffers.lot)]),
      kansStap(buffers.kansZonder, regel.kansZonder),
      kansStap(buffers.kansMet, regel.kansMet),
      new GebeurtenisStap(buffers, regel.prijs, zonderCent, metCent),
    ];
  });
}

function kansStap(doel: Float64Array, kans: Driehoek): Trekstap {
  return hasBreedte(kans) ? new DriehoekStap(doel, kans) : new VasteStap(doel, kans.midden);
}

function createBuffers(trekkingen: number): Trekbuffers {
  const create = () => new Float64Array(trekkingen);
  return { saldi: create(), lot: create(), kansZonder: create(), kansMet: create() };
}

/** The seed is part of the first state as it is: jump away from it, so that seeds 1 and 2 do not begin alike. */
function createGenerator(zaad: number): RandomGenerator {
  const generator = xoroshiro128plus(zaad);
  generator.jump();
  return generator;
}

function compareTrekregels(a: Trekregel, b: Trekregel): number {
  if (a.sleutel !== b.sleutel) return a.sleutel < b.sleutel ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
