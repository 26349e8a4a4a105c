import type { Canvas } from './canvas.ts';
import type { OrdeblokNr, TekstblokNr } from './codes.ts';

export type CanvasLijst = 'situaties' | 'belemmeringen' | 'prioriteiten' | 'doorbraken' | 'afspraken';

/** Fields of an item with their values, as the API takes them. */
export type Velden = Readonly<Record<string, unknown>>;

/** One change somebody made on the canvas, with enough to take it back and to do it again. */
export type Daad =
  | { soort: 'velden'; lijst: CanvasLijst; id: string; van: Velden; naar: Velden }
  | { soort: 'erbij' | 'weg'; lijst: CanvasLijst; id: string }
  | { soort: 'blok'; blok: TekstblokNr; van: string; naar: string }
  | { soort: 'woorden'; lidId: string; van: string; naar: string }
  | { soort: 'volgorde'; blok: OrdeblokNr; van: readonly string[]; naar: readonly string[] };

interface Gedaan {
  daad: Daad;
  /** Moment of the last keystroke that belongs to it, in ms. */
  op: number;
}

/** What can be taken back, and what can be done again; the last one at the end. */
export interface Stapel {
  terug: readonly Gedaan[];
  vooruit: readonly Daad[];
}

export const legeStapel: Stapel = { terug: [], vooruit: [] };
const hoogstens = 100;
const samenMs = 5_000;

/** Where a daad writes: two texts typed in one go in the same place are one daad. */
function plekVan(daad: Daad): string {
  switch (daad.soort) {
    case 'velden':
      return `${daad.id} ${Object.keys(daad.naar).sort().join()}`;
    case 'blok':
      return `blok ${daad.blok}`;
    case 'woorden':
      return `woorden ${daad.lidId}`;
    case 'erbij':
    case 'weg':
    case 'volgorde':
      return '';
    default:
      return daad satisfies never;
  }
}

/** The opposite: doing it takes the daad back. */
export function reverseDaad(daad: Daad): Daad {
  switch (daad.soort) {
    case 'erbij':
      return { ...daad, soort: 'weg' };
    case 'weg':
      return { ...daad, soort: 'erbij' };
    case 'velden':
      return { ...daad, van: daad.naar, naar: daad.van };
    case 'blok':
    case 'woorden':
      return { ...daad, van: daad.naar, naar: daad.van };
    case 'volgorde':
      return { ...daad, van: daad.naar, naar: daad.van };
    default:
      return daad satisfies never;
  }
}

function join(vorige: Daad, nieuw: Daad): Daad | undefined {
  const plek = plekVan(nieuw);
  if (plek === '' || plek !== plekVan(vorige)) return undefined;
  return 'van' in nieuw && 'van' in vorige ? ({ ...nieuw, van: vorige.van } as Daad) : undefined;
}

/** Adds what was just done. Texts save at every pause, so what is typed in one place without a rest is one step back. */
export function pushDaad({ terug }: Stapel, daad: Daad, op: number): Stapel {
  const vorige = terug.at(-1);
  const samen = vorige && op - vorige.op <= samenMs ? join(vorige.daad, daad) : undefined;
  const oud = samen ? terug.slice(0, -1) : terug;
  return { terug: [...oud, { daad: samen ?? daad, op }].slice(-hoogstens), vooruit: [] };
}

/** After taking the last daad back. */
export function popTerug({ terug, vooruit }: Stapel): Stapel {
  const laatste = terug.at(-1);
  return laatste ? { terug: terug.slice(0, -1), vooruit: [...vooruit, laatste.daad] } : { terug, vooruit };
}

/** After doing the last one again; `op` long ago, so that new typing does not melt into it. */
export function popVooruit({ terug, vooruit }: Stapel): Stapel {
  const laatste = vooruit.at(-1);
  if (!laatste) return { terug, vooruit };
  return {
    terug: [...terug, { daad: laatste, op: Number.NEGATIVE_INFINITY }],
    vooruit: vooruit.slice(0, -1),
  };
}

/** Drops the last daad on one side, when it can no longer be done: somebody else changed the same. */
export const dropLaatste = (stapel: Stapel, kant: keyof Stapel): Stapel => ({
  ...stapel,
  [kant]: stapel[kant].slice(0, -1),
});

const zelfde = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** True while this daad can be done on this canvas without touching what somebody else wrote since. */
export function canDo(daad: Daad, canvas: Canvas): boolean {
  switch (daad.soort) {
    case 'velden': {
      const item = canvas[daad.lijst].find(({ id }) => id === daad.id) as Velden | undefined;
      return item !== undefined && Object.entries(daad.van).every(([veld, was]) => zelfde(item[veld], was));
    }
    case 'erbij':
      return !canvas[daad.lijst].some(({ id }) => id === daad.id);
    case 'weg':
      return canvas[daad.lijst].some(({ id }) => id === daad.id);
    case 'blok':
      return (canvas.blokken.find((b) => b.blok === daad.blok)?.tekst ?? '') === daad.van;
    case 'woorden':
      return (canvas.eigenWoorden.find((w) => w.lidId === daad.lidId)?.woorden ?? '') === daad.van;
    case 'volgorde':
      return zelfde(canvas.volgordes.find((v) => v.blok === daad.blok)?.ids ?? [], daad.van);
    default:
      return daad satisfies never;
  }
}
