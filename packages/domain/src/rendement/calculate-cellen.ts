import { type Exact, roundProduct, toExact } from './exact-getal.ts';
import type { Investering, Regel } from './invoer.ts';
import { findLaatsteJaar, listMachten, type Rekenbasis } from './rekenbasis.ts';
import type { Investeringcel, Regelcel } from './uitkomst.ts';

const EEN = toExact(1);

/** Cells of one regel for every year of the horizon, each rounded once (rekenmethode.md §2). */
export function calculateRegelcellen(regel: Regel, basis: Rekenbasis): Regelcel[] {
  const prijs = toExact(regel.prijs.bedragCent).mul(basis.indexeer(regel.prijs));
  const zonder = toExact(regel.aantalZonder).mul(toExact(regel.kansZonder));
  const verschil = calculateVerschil(regel, regel.kansZonder, regel.kansMet);
  const baten = calculateBaten(regel, basis, regel.prijs.bedragCent, verschil);
  const laatste = findLaatsteJaar(regel, basis.horizonJaren);
  return basis.disconto.map((disconto, i) => {
    const telt = i + 1 >= regel.vanafJaar && i + 1 <= laatste;
    const zonderCent = telt ? roundProduct([zonder, prijs, disconto]) : 0;
    return { id: regel.id, jaar: i + 1, zonderCent, baatCent: baten[i] ?? 0 };
  });
}

/** Baat in whole cents per year of the horizon, for a price in cents of its peiljaar and a yearly difference. */
export function calculateBaten(
  regel: Regel,
  basis: Rekenbasis,
  bedragCent: number,
  verschil: Exact,
): number[] {
  const aandeel = EEN.sub(toExact(regel.autonoom)).mul(toExact(regel.attributie));
  const vast = toExact(bedragCent).mul(basis.indexeer(regel.prijs)).mul(verschil).mul(aandeel);
  const over = listUitdoving(regel, basis.horizonJaren);
  return basis.disconto.map((disconto, i) => {
    const rest = over[i + 1 - regel.vanafJaar];
    return rest === undefined ? 0 : roundProduct([vast, rest, disconto]);
  });
}

/** How many times per year less: aantalZonder · kansZonder − aantalMet · kansMet. */
export function calculateVerschil(regel: Regel, kansZonder: number, kansMet: number): Exact {
  const zonder = toExact(regel.aantalZonder).mul(toExact(kansZonder));
  return zonder.sub(toExact(regel.aantalMet).mul(toExact(kansMet)));
}

/** What is left of the effect in each year of the window, starting with 1. */
export function listUitdoving(regel: Regel, horizonJaren: number): Exact[] {
  const jaren = findLaatsteJaar(regel, horizonJaren) - regel.vanafJaar + 1;
  return listMachten(EEN.sub(toExact(regel.uitdoving)), jaren);
}

/** Cells of one investering for every year of the horizon, each rounded once. */
export function calculateInvesteringcellen(investering: Investering, basis: Rekenbasis): Investeringcel[] {
  const bedrag = toExact(investering.bedragCent);
  const laatste = findLaatsteJaar(investering, basis.horizonJaren);
  return basis.disconto.map((disconto, i) => {
    const telt = i + 1 >= investering.vanafJaar && i + 1 <= laatste;
    return { id: investering.id, jaar: i + 1, bedragCent: telt ? roundProduct([bedrag, disconto]) : 0 };
  });
}
