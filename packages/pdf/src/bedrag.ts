/** Writes whole cents as Dutch money: `123456` → `€ 1.234,56`. The space never breaks. Minus is `−`. */
export function formatBedrag(cent: number): string {
  const heel = Math.abs(cent);
  return `${teken(cent)}€\u00a0${formatGetal(Math.floor(heel / 100))},${String(heel % 100).padStart(2, '0')}`;
}

/** Writes cents as whole euros, half away from zero: `3169458` → `€ 31.695`. For expected amounts in a sentence or chart. */
export function formatEuro(cent: number): string {
  const heel = Math.round(Math.abs(cent) / 100);
  return `${heel === 0 ? '' : teken(cent)}€\u00a0${formatGetal(heel)}`;
}

/** Groups a whole number by thousands: `1234` → `1.234`. */
export function formatGetal(getal: number): string {
  return String(getal).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Writes a decimal number with a comma: `(5.4206, 1)` → `5,4`. */
export function formatDecimaal(getal: number, cijfers: number): string {
  return getal.toFixed(cijfers).replace('.', ',').replace('-', '−');
}

/** Writes a share as a percentage: `0.1845` → `18%`. */
export function formatProcent(deel: number): string {
  return `${Math.round(deel * 100)}%`;
}

function teken(cent: number): string {
  return cent < 0 ? '−' : '';
}
