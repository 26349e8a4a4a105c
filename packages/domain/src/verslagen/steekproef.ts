import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** `aselect`: each payment has the same chance. `naar_bedrag`: more out of the layers where more money is. */
export const steekproefWijzen = ['aselect', 'naar_bedrag'] as const;
export type SteekproefWijze = (typeof steekproefWijzen)[number];

export const steekproefWijzeNamen: Record<SteekproefWijze, string> = {
  aselect: 'Elke betaling evenveel kans',
  naar_bedrag: 'Meer uit de grote bedragen',
};

export const steekproefOordelen = ['in_orde', 'fout', 'onduidelijk'] as const;
export type SteekproefOordeel = (typeof steekproefOordelen)[number];

export const steekproefOordeelNamen: Record<SteekproefOordeel, string> = {
  in_orde: 'In orde',
  fout: 'Fout',
  onduidelijk: 'Niet te zeggen',
};

/** Upper bounds in cents of the layers of `naar_bedrag`, as the mandates have them; above is the last layer. */
export const steekproefLagen = [500_00, 5_000_00] as const;

/** A payment as the draw sees it. `nr` is its number in the grootboek: it fixes the order. */
export interface Trekbaar {
  id: string;
  nr: number;
  bedragCent: number;
}

/**
 * Draws `grootte` payments, or all when there are fewer. The same payments with the same zaad give the same draw,
 * in whatever order they come in. The answer is in the order of the grootboek.
 */
export function drawSteekproef<T extends Trekbaar>(
  betalingen: readonly T[],
  { wijze, grootte, zaad }: { wijze: SteekproefWijze; grootte: number; zaad: number },
): T[] {
  const opVolgorde = [...betalingen].sort((a, b) => a.nr - b.nr);
  const generator = xoroshiro128plus(zaad);
  generator.jump();
  const schud = (lijst: readonly T[]): T[] => {
    const geschud = [...lijst];
    for (let i = geschud.length - 1; i > 0; i--) {
      const j = uniformInt(generator, 0, i);
      [geschud[i], geschud[j]] = [geschud[j] as T, geschud[i] as T];
    }
    return geschud;
  };
  const lagen = wijze === 'aselect' ? [opVolgorde] : splitLagen(opVolgorde);
  const aantallen = divideOverLagen(lagen, Math.min(grootte, opVolgorde.length));
  return lagen.flatMap((laag, i) => schud(laag).slice(0, aantallen[i])).sort((a, b) => a.nr - b.nr);
}

const findLaag = (cent: number): number => {
  const plek = steekproefLagen.findIndex((grens) => cent <= grens);
  return plek === -1 ? steekproefLagen.length : plek;
};

function splitLagen<T extends Trekbaar>(betalingen: readonly T[]): T[][] {
  const lagen: T[][] = [[], [], []];
  for (const betaling of betalingen) lagen[findLaag(betaling.bedragCent)]?.push(betaling);
  return lagen.filter((laag) => laag.length > 0);
}

/** One of each layer as far as it goes, the rest one by one to the layer with the most money per drawn payment. */
function divideOverLagen(lagen: readonly (readonly Trekbaar[])[], grootte: number): number[] {
  const bedragen = lagen.map((laag) => laag.reduce((som, { bedragCent }) => som + bedragCent, 0));
  const aantallen = lagen.map(() => 0);
  for (let over = grootte; over > 0; over--) {
    let beste = -1;
    for (const [i, laag] of lagen.entries()) {
      if ((aantallen[i] ?? 0) >= laag.length) continue;
      if (beste === -1 || gewicht(i) > gewicht(beste)) beste = i;
    }
    aantallen[beste] = (aantallen[beste] ?? 0) + 1;
  }
  return aantallen;

  function gewicht(i: number): number {
    const al = aantallen[i] ?? 0;
    const geld = bedragen[i] ?? 0;
    return al === 0 ? Number.MAX_SAFE_INTEGER + geld : geld / (al + 1);
  }
}
