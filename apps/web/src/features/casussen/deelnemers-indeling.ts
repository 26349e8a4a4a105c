import type { Deelnemerskaart, KaartDeelnemer } from '@naast/contract/deelnemerskaart';

/** Somebody in the picture: where, and how thick the line to the household is (1–6). */
export interface Punt {
  wie: KaartDeelnemer;
  x: number;
  y: number;
  dikte: number;
  /** What they cost in a year, in whole cents; 0 for nothing or not known. */
  jaarCent: number;
}

export interface Indeling {
  breedte: number;
  hoogte: number;
  midden: { x: number; y: number };
  punten: Punt[];
}

const rijhoogte = 46;
const rand = 34;
const smalleRij = 50;

type Kring = readonly Omit<Punt, 'x' | 'y'>[];

/** Who is there today, with what they cost; the one who costs most has the thickest line. */
export function measureDikte({ items, lijnen }: Deelnemerskaart): Kring {
  const kosten = new Map<string, number>();
  for (const { deelnemerId, jaarCent } of lijnen) {
    kosten.set(deelnemerId, (kosten.get(deelnemerId) ?? 0) + (jaarCent ?? 0));
  }
  const meeste = Math.max(1, ...kosten.values());
  return items
    .filter(({ betrokken }) => betrokken)
    .map((wie) => {
      const jaarCent = kosten.get(wie.id) ?? 0;
      return { wie, jaarCent, dikte: 1 + 5 * Math.sqrt(jaarCent / meeste) };
    });
}

/** The household in the middle, own circle on a bow at the left, professionals on a bow at the right. */
export function layOutBreed(kring: Kring): Indeling {
  const breedte = 860;
  const links = kring.filter(({ wie }) => wie.soort === 'eigen_kring');
  const rechts = kring.filter(({ wie }) => wie.soort === 'professional');
  const hoogte = Math.max(280, Math.max(links.length, rechts.length) * rijhoogte + 2 * rand);
  const midden = { x: 390, y: hoogte / 2 };
  const plaats = (groep: Kring, kant: -1 | 1) =>
    groep.map((punt, nr) => {
      const y = midden.y + (nr - (groep.length - 1) / 2) * rijhoogte;
      const boog = Math.sqrt(Math.max(0, 1 - ((y - midden.y) / (hoogte / 2 + rand)) ** 2));
      return { ...punt, x: midden.x + kant * (60 + 110 * boog), y };
    });
  return { breedte, hoogte, midden, punten: [...plaats(links, -1), ...plaats(rechts, 1)] };
}

/** The same for a phone: the household on top, everyone on a trunk under it. */
export function layOutSmal(kring: Kring): Indeling {
  const midden = { x: 34, y: 34 };
  const punten = kring.map((punt, nr) => ({ ...punt, x: 78, y: midden.y + 62 + nr * smalleRij }));
  return { breedte: 358, hoogte: midden.y + 62 + kring.length * smalleRij, midden, punten };
}

/** A text that fits in the picture; the table has all of it. */
export const cutTekst = (tekst: string, lengte: number): string =>
  tekst.length <= lengte ? tekst : `${tekst.slice(0, lengte - 1).trimEnd()}…`;
