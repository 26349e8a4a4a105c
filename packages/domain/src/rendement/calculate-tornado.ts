import { requireGeldig } from './check-rendement.ts';
import { chooseGeteld } from './choose-geteld.ts';
import type { Cpi, Invoer, Regel } from './invoer.ts';
import { calculateInvesteringpost, calculateRegelpost, sumOver } from './posten.ts';
import { calculatePrijsgrenzen } from './prijsgrenzen.ts';
import { createRekenbasis } from './rekenbasis.ts';

/** What is varied: an amount in cents for `prijs`, a number per year for `aantalZonder`, otherwise a share 0–1. */
export const AANNAMEN = [
  'prijs',
  'kansZonder',
  'kansMet',
  'aantalZonder',
  'attributie',
  'autonoom',
  'uitdoving',
  'discontovoet',
] as const;
export type AannameSoort = (typeof AANNAMEN)[number];

/** One assumption at its two ends, all others at their middle value. */
export interface Aanname {
  soort: AannameSoort;
  /** Null for the discontovoet, which is about the whole. */
  regelId: string | null;
  van: number;
  tot: number;
  /** Saldo at `van` and at `tot`, in whole cents. */
  saldoVanCent: number;
  saldoTotCent: number;
}

/** Where nobody gave bounds: a share ten points lower and higher, a number a tenth less and more. */
const STAP = 0.1;

/**
 * The assumptions that move the saldo most, the largest swing first. Prices and chances go to their bounds; a chance
 * without bounds stays. What has no bounds in the method moves by a tenth. Which regel of an overlapgroep counts is
 * decided on the middle values, as in the bandbreedte.
 *
 * @throws RangeError when `checkRendement` has a reason to refuse
 */
export function calculateTornado(invoer: Invoer, cpi: Cpi, hoeveel = 5): Aanname[] {
  requireGeldig(invoer, cpi);
  const basis = createRekenbasis(invoer, cpi);
  const baat = (regel: Regel) => calculateRegelpost(regel, basis).baatCent;
  const geteld = chooseGeteld(invoer.regels, baat);
  const saldoCent = calculateSaldo(invoer, cpi, geteld);
  const aannamen = geteld.flatMap((regel) => {
    const midden = baat(regel);
    return listVariaties(regel).map(({ soort, van, tot, maak }): Aanname => {
      const saldo = (waarde: number) => saldoCent - midden + baat(maak(waarde));
      return { soort, regelId: regel.id, van, tot, saldoVanCent: saldo(van), saldoTotCent: saldo(tot) };
    });
  });
  return [...aannamen, varyDiscontovoet(invoer, cpi, geteld)]
    .filter((aanname) => swing(aanname) > 0)
    .sort((a, b) => swing(b) - swing(a))
    .slice(0, hoeveel);
}

const swing = ({ saldoVanCent, saldoTotCent }: Aanname): number => Math.abs(saldoTotCent - saldoVanCent);

function calculateSaldo(invoer: Invoer, cpi: Cpi, geteld: readonly Regel[]): number {
  const basis = createRekenbasis(invoer, cpi);
  const baten = sumOver(geteld, (regel) => calculateRegelpost(regel, basis).baatCent);
  return baten - sumOver(invoer.investeringen, (bron) => calculateInvesteringpost(bron, basis).bedragCent);
}

function varyDiscontovoet(invoer: Invoer, cpi: Cpi, geteld: readonly Regel[]): Aanname {
  // One point, not ten: a discount rate of 12 % is nobody's assumption.
  const van = roundAandeel(Math.max(0, invoer.discontovoet - STAP / 10));
  const tot = roundAandeel(Math.min(1, invoer.discontovoet + STAP / 10));
  const saldo = (discontovoet: number) => calculateSaldo({ ...invoer, discontovoet }, cpi, geteld);
  return {
    soort: 'discontovoet',
    regelId: null,
    van,
    tot,
    saldoVanCent: saldo(van),
    saldoTotCent: saldo(tot),
  };
}

interface Variatie {
  soort: AannameSoort;
  van: number;
  tot: number;
  maak: (waarde: number) => Regel;
}

function listVariaties(regel: Regel): Variatie[] {
  const { laagCent, hoogCent } = calculatePrijsgrenzen(regel.prijs);
  const aandeel = (soort: 'attributie' | 'autonoom' | 'uitdoving'): Variatie => ({
    soort,
    van: roundAandeel(Math.max(0, regel[soort] - STAP)),
    tot: roundAandeel(Math.min(1, regel[soort] + STAP)),
    maak: (waarde) => ({ ...regel, [soort]: waarde }),
  });
  const prijs: Variatie = {
    soort: 'prijs',
    van: laagCent,
    tot: hoogCent,
    maak: (bedragCent) => ({ ...regel, prijs: { ...regel.prijs, bedragCent } }),
  };
  const aantal: Variatie = {
    soort: 'aantalZonder',
    van: roundAandeel(regel.aantalZonder * (1 - STAP)),
    tot: roundAandeel(regel.aantalZonder * (1 + STAP)),
    maak: (aantalZonder) => ({ ...regel, aantalZonder }),
  };
  const metKans = regel.scenario === 'dreigend';
  // Beside a chance nothing may come by itself (rekenmethode.md §1).
  const aandelen = metKans ? [] : [aandeel('autonoom')];
  const kansen = metKans ? [varyKans(regel, 'kansZonder'), varyKans(regel, 'kansMet')] : [];
  return [prijs, ...kansen, aantal, aandeel('attributie'), ...aandelen, aandeel('uitdoving')];
}

function varyKans(regel: Regel, soort: 'kansZonder' | 'kansMet'): Variatie {
  return {
    soort,
    van: regel[`${soort}Laag`] ?? regel[soort],
    tot: regel[`${soort}Hoog`] ?? regel[soort],
    maak: (kans) => ({ ...regel, [soort]: kans }),
  };
}

/** Binary floating point leaves a trace (0.1 + 0.2); the engine takes decimals as they are written. */
function roundAandeel(waarde: number): number {
  return Number(waarde.toFixed(6));
}
