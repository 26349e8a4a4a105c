import type { Betrouwbaarheid } from './codelijsten.ts';
import { roundQuotient } from './exact-getal.ts';
import type { Prijs } from './invoer.ts';

const MARGE_PROCENT = { hoog: 10, midden: 25, laag: 50 } as const satisfies Record<Betrouwbaarheid, number>;

/** Bounds of a price in cents of its peiljaar; a missing one follows from betrouwbaarheid (rekenmethode.md §3). */
export function calculatePrijsgrenzen(prijs: Prijs): { laagCent: number; hoogCent: number } {
  const marge = MARGE_PROCENT[prijs.betrouwbaarheid];
  return {
    laagCent: prijs.bedragLaagCent ?? takeProcent(prijs.bedragCent, 100 - marge),
    hoogCent: prijs.bedragHoogCent ?? takeProcent(prijs.bedragCent, 100 + marge),
  };
}

function takeProcent(bedragCent: number, procent: number): number {
  return Number(roundQuotient(BigInt(bedragCent) * BigInt(procent), 100n));
}
