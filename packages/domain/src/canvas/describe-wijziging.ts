import type { Canvas } from './canvas.ts';
import { nameItem, type VeldVerschil } from './compare-canvas.ts';
import {
  afspraakWoorden,
  belemmeringWoorden,
  doorbraakWoorden,
  prioriteitWoorden,
  showVeld,
  situatieWoorden,
  type VeldWoorden,
} from './veld-woorden.ts';

/** A change as it was kept: the kind of thing, and its fields before and after. */
export interface KaleWijziging {
  soort: string;
  velden: readonly { veld: string; van: unknown; naar: unknown }[];
}

type Woorden = Record<string, VeldWoorden<never>>;
const tekst: Woorden = { tekst: { naam: 'Tekst' }, woorden: { naam: 'Eigen woorden' } };
const perSoort: Record<string, object> = {
  situaties: situatieWoorden,
  belemmeringen: belemmeringWoorden,
  prioriteiten: prioriteitWoorden,
  doorbraken: doorbraakWoorden,
  afspraken: afspraakWoorden,
};

// An order is written when somebody moves something; a link is kept by itself, with the one thing it points to.
const naarItems: Record<string, string> = {
  ids: 'Volgorde',
  veroorzaakt: 'Veroorzaakt',
  breekt: 'Breekt',
  belemmeringen: 'Gaat over',
};

const ids = (waarde: unknown): string[] => (waarde === null ? [] : ([waarde].flat() as string[]));
const noem = (waarde: unknown, canvas: Canvas): string =>
  ids(waarde)
    .map((id) => nameItem(canvas, id))
    .filter((naam) => naam !== '')
    .join(', ');

/** Each field of a change in words; what has nothing to say (an id of something that is gone) is left out. */
export function describeWijziging({ soort, velden }: KaleWijziging, canvas: Canvas): VeldVerschil[] {
  return velden
    .flatMap(({ veld, van, naar }): VeldVerschil[] => {
      const wijst = naarItems[veld];
      if (wijst) return [{ naam: wijst, van: noem(van, canvas), naar: noem(naar, canvas) }];
      const woorden = { ...tekst, ...perSoort[soort] }[veld] as VeldWoorden<never> | undefined;
      if (!woorden) return [];
      const toon = (waarde: unknown) => showVeld(woorden, waarde as never, canvas);
      return [{ naam: woorden.naam, van: toon(van), naar: toon(naar) }];
    })
    .filter(({ van, naar }) => van !== naar);
}
