import type { Driehoek } from './driehoek.ts';
import { toFloat } from './exact-getal.ts';
import type { Regel } from './invoer.ts';
import { calculatePrijsgrenzen } from './prijsgrenzen.ts';
import { findLaatsteJaar, type Rekenbasis } from './rekenbasis.ts';

/** What a draw needs to know of a regel; amounts are cents over the whole horizon. */
export interface Trekregel {
  id: string;
  /** Regels with the same sleutel share one U. */
  sleutel: string;
  /** Chances are 1: no U is drawn. */
  zeker: boolean;
  /** Factor on the price, around 1. */
  prijs: Driehoek;
  kansZonder: Driehoek;
  kansMet: Driehoek;
  /** Effect when the event happens without, and what is taken from it when it happens with the doorbraak. */
  zonderCent: number;
  metCent: number;
}

/** Everything that does not change from draw to draw, as doubles, with only + − × ÷ so that browser and server agree. */
export function createTrekregels(regels: readonly Regel[], basis: Rekenbasis): Trekregel[] {
  const disconto = basis.disconto.map(toFloat);
  return regels.map((regel) => createTrekregel(regel, basis, disconto));
}

function createTrekregel(regel: Regel, basis: Rekenbasis, disconto: readonly number[]): Trekregel {
  const { prijs } = regel;
  const { laagCent, hoogCent } = calculatePrijsgrenzen(prijs);
  const aandeel = (1 - regel.autonoom) * regel.attributie * sumJaren(regel, disconto);
  const perKeerCent = prijs.bedragCent * toFloat(basis.indexeer(prijs)) * aandeel;
  const kansZonder = driehoekOf(regel.kansZonder, regel.kansZonderLaag, regel.kansZonderHoog);
  const kansMet = driehoekOf(regel.kansMet, regel.kansMetLaag, regel.kansMetHoog);
  return {
    id: regel.id,
    sleutel: regel.gebeurtenis === undefined ? `regel ${regel.id}` : `gebeurtenis ${regel.gebeurtenis}`,
    zeker: kansZonder.laag === 1 && kansMet.laag === 1,
    prijs: driehoekOf(1, laagCent / prijs.bedragCent, hoogCent / prijs.bedragCent),
    kansZonder,
    kansMet,
    zonderCent: regel.aantalZonder * perKeerCent,
    metCent: regel.aantalMet * perKeerCent,
  };
}

/** Σ over the window of uitdoving × disconto. */
function sumJaren(regel: Regel, disconto: readonly number[]): number {
  const laatste = findLaatsteJaar(regel, disconto.length);
  let som = 0;
  let rest = 1;
  for (let jaar = regel.vanafJaar; jaar <= laatste; jaar++) {
    som += rest * (disconto[jaar - 1] ?? 0);
    rest *= 1 - regel.uitdoving;
  }
  return som;
}

function driehoekOf(midden: number, laag: number | undefined, hoog: number | undefined): Driehoek {
  return { laag: laag ?? midden, midden, hoog: hoog ?? midden };
}
