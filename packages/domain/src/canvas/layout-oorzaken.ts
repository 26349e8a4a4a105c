import type { Belemmering } from './canvas.ts';

export interface Knoop {
  id: string;
  /** Number of the belemmering on the canvas. */
  nr: number;
  omschrijving: string;
  /** Row from above: causes stand above what they cause. */
  laag: number;
  /** Place in the row, from the left. */
  plek: number;
}

export interface Oorzaken {
  knopen: Knoop[];
  /** Ids; `van` causes `naar`. */
  pijlen: { van: string; naar: string }[];
  lagen: number;
  /** Most knopen in one row. */
  breedte: number;
}

type Links = ReadonlyMap<string, readonly string[]>;

/** Links without the ones that close a circle: going round ends somewhere, so that there is an above and a below. */
function cutCircles(ids: readonly string[], links: Links): Map<string, string[]> {
  const zonder = new Map<string, string[]>(ids.map((id) => [id, []]));
  const klaar = new Set<string>();
  const opPad = new Set<string>();
  const visit = (id: string): void => {
    opPad.add(id);
    for (const naar of links.get(id) ?? []) {
      if (opPad.has(naar)) continue;
      zonder.get(id)?.push(naar);
      if (!klaar.has(naar)) visit(naar);
    }
    opPad.delete(id);
    klaar.add(id);
  };
  for (const id of ids) if (!klaar.has(id)) visit(id);
  return zonder;
}

/** Longest way from a cause: everything stands below all that causes it. */
function findLagen(ids: readonly string[], links: Links): Map<string, number> {
  const oorzaken = (id: string) => ids.filter((van) => links.get(van)?.includes(id));
  const lagen = new Map<string, number>();
  const laagVan = (id: string): number => {
    const bekend = lagen.get(id);
    if (bekend !== undefined) return bekend;
    const laag = Math.max(-1, ...oorzaken(id).map(laagVan)) + 1;
    lagen.set(id, laag);
    return laag;
  };
  for (const id of ids) laagVan(id);
  return lagen;
}

/** Each row in the order of what causes it, so that few arrows cross. */
function placeKnopen(knopen: readonly Omit<Knoop, 'plek'>[], links: Links): Knoop[] {
  const plek = new Map<string, number>();
  const lagen = Math.max(-1, ...knopen.map((k) => k.laag)) + 1;
  for (let laag = 0; laag < lagen; laag++) {
    const midden = (id: string, nr: number): number => {
      const boven = [...plek].filter(([van]) => links.get(van)?.includes(id)).map(([, p]) => p);
      return boven.length === 0 ? nr : boven.reduce((som, p) => som + p, 0) / boven.length;
    };
    knopen
      .filter((k) => k.laag === laag)
      .map((k) => ({ k, op: midden(k.id, k.nr) }))
      .toSorted((a, b) => a.op - b.op || a.k.nr - b.k.nr)
      .forEach(({ k }, i) => {
        plek.set(k.id, i);
      });
  }
  return knopen.map((k) => ({ ...k, plek: plek.get(k.id) ?? 0 }));
}

/**
 * Lays out what causes what in rows, causes above. Belemmeringen without a link are left out; what goes round in a
 * circle is drawn whole, with one arrow that points up.
 */
export function layoutOorzaken(
  belemmeringen: readonly Pick<Belemmering, 'id' | 'omschrijving' | 'veroorzaakt'>[],
): Oorzaken {
  const bestaat = new Set(belemmeringen.map((b) => b.id));
  const pijlen = belemmeringen.flatMap((b) =>
    b.veroorzaakt.filter((naar) => bestaat.has(naar)).map((naar) => ({ van: b.id, naar })),
  );
  const raakt = new Set(pijlen.flatMap(({ van, naar }) => [van, naar]));
  const ids = belemmeringen.map((b) => b.id).filter((id) => raakt.has(id));
  const alle = new Map(ids.map((id) => [id, pijlen.filter((p) => p.van === id).map((p) => p.naar)] as const));
  const links = cutCircles(ids, alle);
  const lagen = findLagen(ids, links);
  const knopen = placeKnopen(
    belemmeringen.flatMap(({ id, omschrijving }, i) =>
      raakt.has(id) ? [{ id, omschrijving, nr: i + 1, laag: lagen.get(id) ?? 0 }] : [],
    ),
    links,
  );
  return {
    knopen,
    pijlen,
    lagen: Math.max(-1, ...knopen.map((k) => k.laag)) + 1,
    breedte: Math.max(0, ...knopen.map((k) => k.plek + 1)),
  };
}

/** The same in words, one sentence per cause: `1 (GKB wacht) veroorzaakt 2 (ontruiming) en 3 (…).` */
export function describeOorzaken({ knopen, pijlen }: Oorzaken): { id: string; zin: string }[] {
  const naam = ({ nr, omschrijving }: Knoop) => `${nr} (${omschrijving.trim() || 'nog leeg'})`;
  return knopen.flatMap((knoop) => {
    const gevolgen = knopen.filter((k) => pijlen.some((p) => p.van === knoop.id && p.naar === k.id));
    if (gevolgen.length === 0) return [];
    const namen = gevolgen.map(naam);
    const som = namen.length < 2 ? namen.join('') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}`;
    return [{ id: knoop.id, zin: `${naam(knoop)} veroorzaakt ${som}.` }];
  });
}

/** Cuts a text in at most `regels` lines of about `tekens` characters; what does not fit ends in `…`. */
export function wrapTekst(tekst: string, tekens: number, regels: number): string[] {
  const uit: string[] = [];
  for (const woord of tekst.trim().split(/\s+/)) {
    const laatste = uit.at(-1);
    if (laatste !== undefined && `${laatste} ${woord}`.length <= tekens)
      uit[uit.length - 1] = `${laatste} ${woord}`;
    else uit.push(woord.length > tekens ? `${woord.slice(0, tekens - 1)}…` : woord);
  }
  if (uit.length <= regels) return uit;
  const einde = uit[regels - 1] ?? '';
  return [...uit.slice(0, regels - 1), `${einde.slice(0, tekens - 1).replace(/…$/, '')}…`];
}
