import { type Exact, toDecimal, toExact } from './exact-getal.ts';

// Not Intl: browser and server may carry different locale data, and a printed sentence must be the same in both.

/** 123456 → "€ 1.234,56". */
export function formatBedrag(bedragCent: number): string {
  const cijfers = String(Math.abs(bedragCent)).padStart(3, '0');
  const euro = groupDuizend(cijfers.slice(0, -2));
  return `€ ${bedragCent < 0 ? '-' : ''}${euro},${cijfers.slice(-2)}`;
}

/** 1.5 → "1,5"; at most 6 decimals. */
export function formatGetal(getal: number): string {
  const [geheel = '0', rest] = toDecimal(toExact(getal), 6).split('.');
  return rest === undefined ? groupDuizend(geheel) : `${groupDuizend(geheel)},${rest}`;
}

/** A factor of a sum with so many decimals that the sum comes out to the cent again. */
export function formatFactor(factor: Exact): string {
  const [geheel = '0', rest] = toDecimal(factor, 8).split('.');
  return rest === undefined ? groupDuizend(geheel) : `${groupDuizend(geheel)},${rest}`;
}

/** 0.0225 → "2,25%"; also takes a decimal as written. At most 2 decimals. */
export function formatProcent(aandeel: number): string {
  const [geheel = '0', rest] = toDecimal(toExact(aandeel).mul(100), 2).split('.');
  return `${rest === undefined ? geheel : `${geheel},${rest}`}%`;
}

function groupDuizend(cijfers: string): string {
  return cijfers.replace(/\B(?=(\d{3})+$)/g, '.');
}
