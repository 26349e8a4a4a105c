/** A calendar month, `YYYY-MM`. */
export type Maand = string;

const countFrom = (maand: Maand): number => Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5, 7)) - 1;

/** How many months from one to the other, both included; zero or less when the second is before the first. */
export const countMaanden = (vanaf: Maand, tot: Maand): number => countFrom(tot) - countFrom(vanaf) + 1;

/** The month that lies this many months further. */
export function addMaanden(maand: Maand, aantal: number): Maand {
  const nr = countFrom(maand) + aantal;
  return `${Math.floor(nr / 12)}-${String((nr % 12) + 1).padStart(2, '0')}`;
}
