import type { Canvas, CanvasLid, Situatie } from './canvas.ts';
import { kaartVanaf } from './check-canvas.ts';
import { kapitaalvormNamen, leefgebiedNamen } from './leefgebieden.ts';

/** What stands on the card of one child: only what is the child's own, nothing of parents or professionals. */
export interface Kinderkaart {
  naam: string;
  /** What the child wants, in own words; '' while nobody asked. */
  wil: string;
  /** How it goes, in own words and own figure (1–10). */
  hoeGaatHet: { id: string; over: string; woorden: string; cijfer: number | null }[];
  /** What the child wants to talk about, and what was done with it ('' when nothing yet). */
  praten: { id: string; over: string; opgepakt: string }[];
  /** What the child agreed to do, still open. `wanneer` in words. */
  ikDoe: { id: string; wat: string; wanneer: string }[];
}

/** True for a child from eight until eighteen in that year; who has no year of birth only when it is a child. */
export const hasKinderkaart = (
  { geboortejaar, gezinsrol }: Pick<CanvasLid, 'geboortejaar' | 'gezinsrol'>,
  jaar: number,
): boolean =>
  geboortejaar === null
    ? gezinsrol === 'kind'
    : jaar - geboortejaar >= kaartVanaf && jaar - geboortejaar < 18;

const noem = ({ leefgebied, kapitaalvorm }: Situatie): string =>
  leefgebied ? leefgebiedNamen[leefgebied] : kapitaalvormNamen[kapitaalvorm];

/** The card of one child; undefined when this lid has none. */
export function makeKinderkaart(canvas: Canvas, lidId: string, jaar: number): Kinderkaart | undefined {
  const lid = canvas.leden.find((l) => l.id === lidId);
  if (!lid || !hasKinderkaart(lid, jaar)) return undefined;
  const eigen = canvas.situaties.filter((s) => s.lidId === lidId);
  return {
    naam: lid.naam,
    wil: canvas.eigenWoorden.find((w) => w.lidId === lidId)?.woorden.trim() ?? '',
    hoeGaatHet: eigen
      .filter((s) => s.woorden.trim() !== '' || s.cijfer !== null)
      .map((s) => ({ id: s.id, over: noem(s), woorden: s.woorden.trim(), cijfer: s.cijfer })),
    praten: eigen
      .filter((s) => s.bespreken)
      .map((s) => ({ id: s.id, over: noem(s), opgepakt: s.opgepakt.trim() })),
    ikDoe: canvas.afspraken
      .filter((a) => a.lidId === lidId && a.stand === 'open' && a.wat.trim() !== '')
      .map((a) => ({
        id: a.id,
        wat: a.wat.trim(),
        wanneer: [a.wanneer?.split('-').reverse().join('-'), a.wanneerTekst].filter(Boolean).join(', '),
      })),
  };
}

/**
 * One card for one child, also when it lives in two households with a plan each: everything it said in either, once.
 * @param kaarten at least one; the first gives the name
 */
export function joinKinderkaarten([eerste, ...rest]: readonly [Kinderkaart, ...Kinderkaart[]]): Kinderkaart {
  const kaarten = [eerste, ...rest];
  const wensen = new Set(kaarten.map(({ wil }) => wil).filter((wil) => wil !== ''));
  return {
    naam: eerste.naam,
    wil: [...wensen].join('\n'),
    hoeGaatHet: kaarten.flatMap(({ hoeGaatHet }) => hoeGaatHet),
    praten: kaarten.flatMap(({ praten }) => praten),
    ikDoe: kaarten.flatMap(({ ikDoe }) => ikDoe),
  };
}
