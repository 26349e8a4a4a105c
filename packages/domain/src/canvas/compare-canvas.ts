import { type Canvas, type Item, readBlok } from './canvas.ts';
import { type BlokNr, blokTitels, type OrdeblokNr, tekstblokken } from './codes.ts';
import { kapitaalvormNamen, leefgebiedNamen } from './leefgebieden.ts';
import {
  afspraakWoorden,
  belemmeringWoorden,
  doorbraakWoorden,
  prioriteitWoorden,
  showVeld,
  situatieWoorden,
  type VeldWoorden,
} from './veld-woorden.ts';

/** A field in words, before and after; '' is empty. */
export interface VeldVerschil {
  naam: string;
  van: string;
  naar: string;
}

/** One difference between two canvases: a thing that came, changed or went, or items in another order. */
export interface Verschil {
  soort: 'erbij' | 'anders' | 'weg' | 'volgorde';
  /** What it is about, e.g. `Belemmering “GKB wacht”`. */
  wat: string;
  velden: VeldVerschil[];
}

export interface BlokVerschil {
  blok: BlokNr;
  verschillen: Verschil[];
}

interface Soort {
  blok: OrdeblokNr;
  naam: string;
  lijst: (canvas: Canvas) => readonly Item[];
  woorden: Record<string, VeldWoorden<never>>;
  titel: (item: never) => string;
}

const quote = (tekst: string): string => {
  const schoon = tekst.trim().replaceAll(/\s+/g, ' ');
  return schoon.length > 60 ? `${schoon.slice(0, 57).trimEnd()}…` : schoon;
};

function soort<I extends Item>(
  blok: OrdeblokNr,
  naam: string,
  lijst: (canvas: Canvas) => readonly I[],
  woorden: Record<string, unknown>,
  titel: (item: I) => string,
): Soort {
  return { blok, naam, lijst, woorden: woorden as Soort['woorden'], titel: titel as Soort['titel'] };
}

const soorten: readonly Soort[] = [
  soort(
    3,
    'Regel',
    (c) => c.situaties,
    situatieWoorden,
    (s) => s.woorden || (s.leefgebied ? leefgebiedNamen[s.leefgebied] : kapitaalvormNamen[s.kapitaalvorm]),
  ),
  soort(
    5,
    'Belemmering',
    (c) => c.belemmeringen,
    belemmeringWoorden,
    (b) => b.omschrijving,
  ),
  soort(
    6,
    'Punt',
    (c) => c.prioriteiten,
    prioriteitWoorden,
    (p) => p.tekst,
  ),
  soort(
    7,
    'Doorbraak',
    (c) => c.doorbraken,
    doorbraakWoorden,
    (d) => d.titel || d.zin,
  ),
  soort(
    8,
    'Afspraak',
    (c) => c.afspraken,
    afspraakWoorden,
    (a) => a.wat,
  ),
];

const showNaam = ({ naam, titel }: Soort, item: Item): string => {
  const tekst = quote(titel(item as never));
  return tekst === '' ? `${naam} (nog leeg)` : `${naam} “${tekst}”`;
};

/** How this item is called on the canvas; '' when it is not there. */
export function nameItem(canvas: Canvas, id: string): string {
  for (const soort of soorten) {
    const item = soort.lijst(canvas).find((een) => een.id === id);
    if (item) return showNaam(soort, item);
  }
  return '';
}

const waardeVan = (item: Item | undefined, veld: string): unknown =>
  (item as unknown as Record<string, unknown> | undefined)?.[veld];

function compareVelden(
  { woorden }: Soort,
  van: { item: Item | undefined; canvas: Canvas },
  naar: { item: Item | undefined; canvas: Canvas },
): VeldVerschil[] {
  return Object.entries(woorden).flatMap(([veld, w]) => {
    const [a, b] = [waardeVan(van.item, veld), waardeVan(naar.item, veld)];
    if (JSON.stringify(a) === JSON.stringify(b)) return [];
    const tekst = (waarde: unknown, canvas: Canvas) =>
      waarde === undefined ? '' : showVeld(w, waarde as never, canvas);
    const verschil = { naam: w.naam, van: tekst(a, van.canvas), naar: tekst(b, naar.canvas) };
    return verschil.van === verschil.naar ? [] : [verschil];
  });
}

function compareItems(soort: Soort, van: Canvas, naar: Canvas): Verschil[] {
  const [oud, nieuw] = [soort.lijst(van), soort.lijst(naar)];
  const erbij = nieuw
    .filter((item) => !oud.some((o) => o.id === item.id))
    .map((item) => verschilVan('erbij', undefined, item));
  const weg = oud
    .filter((item) => !nieuw.some((n) => n.id === item.id))
    .map((item) => verschilVan('weg', item, undefined));
  const anders = nieuw.flatMap((item) => {
    const voor = oud.find((o) => o.id === item.id);
    const verschil = voor && verschilVan('anders', voor, item);
    return verschil && verschil.velden.length > 0 ? [verschil] : [];
  });
  return [...erbij, ...anders, ...weg, ...compareOrde(soort, oud, nieuw)];

  function verschilVan(wat: Verschil['soort'], a: Item | undefined, b: Item | undefined): Verschil {
    return {
      soort: wat,
      wat: showNaam(soort, (b ?? a) as Item),
      velden: compareVelden(soort, { item: a, canvas: van }, { item: b, canvas: naar }),
    };
  }
}

/** Only what stood on both days can have moved. */
function compareOrde(soort: Soort, oud: readonly Item[], nieuw: readonly Item[]): Verschil[] {
  const inBeide = (een: readonly Item[], ander: readonly Item[]) =>
    een.filter((item) => ander.some((a) => a.id === item.id));
  const [van, naar] = [inBeide(oud, nieuw), inBeide(nieuw, oud)];
  if (van.map((i) => i.id).join() === naar.map((i) => i.id).join()) return [];
  const noem = (items: readonly Item[]) =>
    items.map((item, i) => `${i + 1}. ${quote(soort.titel(item as never)) || '(nog leeg)'}`).join('\n');
  return [
    {
      soort: 'volgorde',
      wat: 'De volgorde',
      velden: [{ naam: 'Volgorde', van: noem(van), naar: noem(naar) }],
    },
  ];
}

/** A text has no birth: it came when it was empty, went when it is empty, and changed otherwise. */
function compareTekst(wat: string, van: string, naar: string): Verschil[] {
  const [a, b] = [van.trim(), naar.trim()];
  if (a === b) return [];
  const soort = a === '' ? 'erbij' : b === '' ? 'weg' : 'anders';
  return [{ soort, wat, velden: [{ naam: 'Tekst', van: a, naar: b }] }];
}

function compareEigenWoorden(van: Canvas, naar: Canvas): Verschil[] {
  const woorden = (canvas: Canvas, lidId: string) =>
    canvas.eigenWoorden.find((w) => w.lidId === lidId)?.woorden ?? '';
  const leden = [...naar.leden, ...van.leden.filter((lid) => !naar.leden.some((n) => n.id === lid.id))];
  return leden.flatMap((lid) =>
    compareTekst(`De woorden van ${lid.naam}`, woorden(van, lid.id), woorden(naar, lid.id)),
  );
}

/** What was added, changed and removed between two canvases of one casus, block by block; equal blocks are left out. */
export function compareCanvas(van: Canvas, naar: Canvas): BlokVerschil[] {
  const teksten = tekstblokken.map((blok) => ({
    blok: blok as BlokNr,
    verschillen: [
      ...compareTekst(`“${blokTitels[blok]}”`, readBlok(van, blok), readBlok(naar, blok)),
      ...(blok === 2 ? compareEigenWoorden(van, naar) : []),
    ],
  }));
  const items = soorten.map((s) => ({
    blok: s.blok as BlokNr,
    verschillen: compareItems(s, van, naar),
  }));
  return [...teksten, ...items]
    .filter(({ verschillen }) => verschillen.length > 0)
    .toSorted((a, b) => a.blok - b.blok);
}

const daden: Record<Verschil['soort'], string> = {
  erbij: 'erbij gekomen',
  anders: 'veranderd',
  weg: 'weggehaald',
  volgorde: 'een andere volgorde',
};

/** `2 erbij gekomen, 1 veranderd`. */
export function countVerschillen(verschillen: readonly Verschil[]): string {
  return (Object.keys(daden) as Verschil['soort'][])
    .flatMap((soort) => {
      const aantal = verschillen.filter((v) => v.soort === soort).length;
      if (aantal === 0) return [];
      return [soort === 'volgorde' ? daden[soort] : `${aantal} ${daden[soort]}`];
    })
    .join(', ');
}
