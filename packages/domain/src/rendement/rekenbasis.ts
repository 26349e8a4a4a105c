import { type Exact, toExact } from './exact-getal.ts';
import { createIndexeer, type Indexeer } from './index-prijs.ts';
import type { Cpi, Invoer } from './invoer.ts';

const EEN = toExact(1);

/** What all cells of one berekening share. */
export interface Rekenbasis {
  horizonJaren: number;
  indexeer: Indexeer;
  /** (1+d)^−(t−1) of year t stands at t − 1. */
  disconto: readonly Exact[];
}

export function createRekenbasis(invoer: Invoer, cpi: Cpi): Rekenbasis {
  const perJaar = toExact(invoer.discontovoet).add(EEN).inverse();
  return {
    horizonJaren: invoer.horizonJaren,
    indexeer: createIndexeer(invoer.rekenjaar, cpi),
    disconto: listMachten(perJaar, invoer.horizonJaren),
  };
}

/** basis⁰ … basis^(aantal−1), with 0⁰ = 1. */
export function listMachten(basis: Exact, aantal: number): Exact[] {
  const machten: Exact[] = [];
  for (let macht = EEN; machten.length < aantal; macht = macht.mul(basis)) machten.push(macht);
  return machten;
}

/** Last year in which a regel or investering counts: what falls beyond the horizon is cut off. */
export function findLaatsteJaar(
  venster: { vanafJaar: number; aantalJaren: number },
  horizonJaren: number,
): number {
  return Math.min(horizonJaren, venster.vanafJaar + venster.aantalJaren - 1);
}
