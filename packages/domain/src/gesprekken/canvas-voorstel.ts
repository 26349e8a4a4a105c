import type { BlokNr } from '../canvas/index.ts';
import type { Kapitaalvorm, Leefgebied } from '../leefgebieden/index.ts';
import { describeAntwoord } from './describe-antwoord.ts';
import type { Gesprekstand, Meetmoment } from './gesprek.ts';
import type { BewaardAntwoord, LeesbaarGesprek } from './group-antwoorden.ts';
import { antwoordSleutel, visibleVragen, type ZichtbareVraag } from './visible-vragen.ts';
import type { Waarde } from './voorwaarde.ts';
import { kapitaalvormVan, type Vraagsoort } from './vragenlijst.ts';

/** A gesprek whose answers may be proposed to the canvas. */
export interface VoorstelGesprek extends LeesbaarGesprek {
  stand: Gesprekstand;
}

/** One answer, and where on the canvas it would land. */
export interface CanvasVoorstel {
  gesprekId: string;
  meetmoment: Meetmoment;
  vraagCode: string;
  soort: Vraagsoort;
  vraag: string;
  /** Null: the household. */
  lidId: string | null;
  waarde: Waarde;
  /** The answer in words. */
  tekst: string;
  /** ISO moment at which it was given. */
  op: string;
  /** The family wants to talk about it. */
  wilBespreken: boolean;
  blok: BlokNr;
  kapitaalvorm: Kapitaalvorm | null;
  leefgebied: Leefgebied | null;
}

/**
 * What the family said and the canvas could take over, in the order in which it was asked. Never what is sensitive,
 * never what is no longer asked, and nothing of a gesprek that is still going on: words may change until then.
 */
export const listVoorstellen = (gesprekken: readonly VoorstelGesprek[]): CanvasVoorstel[] =>
  gesprekken.filter(({ stand }) => stand !== 'bezig').flatMap(listVanGesprek);

function listVanGesprek(gesprek: VoorstelGesprek): CanvasVoorstel[] {
  const gegeven = new Map(gesprek.antwoorden.map((a) => [antwoordSleutel(a.vraagCode, a.lidId), a]));
  return visibleVragen(gesprek.vragenlijst, gesprek.antwoorden, gesprek.leden, gesprek).flatMap((gesteld) => {
    const antwoord = gegeven.get(antwoordSleutel(gesteld.vraag.code, gesteld.lidId));
    const voorstel = antwoord && propose(gesprek, gesteld, antwoord);
    return voorstel ? [voorstel] : [];
  });
}

function propose(
  { id, meetmoment, vragenlijst }: VoorstelGesprek,
  { vraag, sectie: index, lidId }: ZichtbareVraag,
  { waarde, gevoelig, wilBespreken, op }: BewaardAntwoord,
): CanvasVoorstel | undefined {
  const sectie = vragenlijst.secties[index];
  if (!sectie || vraag.naar === null || vraag.gevoelig || gevoelig || waarde === null) return undefined;
  const kapitaalvorm = kapitaalvormVan(sectie, vraag);
  // Block 3 has its rows per kapitaalvorm: without one there is no place for it.
  if (vraag.naar.blok === 3 && kapitaalvorm === null) return undefined;
  return {
    gesprekId: id,
    meetmoment,
    vraagCode: vraag.code,
    soort: vraag.soort,
    vraag: vraag.vraag,
    lidId,
    waarde,
    tekst: describeAntwoord(vraag, waarde),
    op,
    wilBespreken,
    blok: vraag.naar.blok as BlokNr,
    kapitaalvorm,
    leefgebied: vraag.naar.leefgebied,
  };
}

/** What accepting writes: words added to a text, or a new item in one of the lists of the canvas. */
export type Landing =
  | { soort: 'blok'; blok: 1 | 2 | 4 | 9; tekst: string }
  | { soort: 'eigenWoorden'; lidId: string; tekst: string }
  | { soort: 'item'; lijst: 'situaties'; velden: SituatieBegin }
  | { soort: 'item'; lijst: 'belemmeringen'; velden: { soort: 'systeem'; omschrijving: string } }
  | { soort: 'item'; lijst: 'prioriteiten'; velden: { tekst: string } }
  | { soort: 'item'; lijst: 'doorbraken'; velden: { zin: string } }
  | { soort: 'item'; lijst: 'afspraken'; velden: { wat: string } };

interface SituatieBegin {
  kapitaalvorm: Kapitaalvorm;
  leefgebied: Leefgebied | null;
  lidId: string | null;
  woorden: string;
  feiten: string;
  cijfer: number | null;
  /** The tick comes along, so that the canvas goes on pointing it out. */
  bespreken: boolean;
}

/** Longest text that fits, per block; an answer may be longer than a short field of the canvas. */
export const landingMax: Record<BlokNr, number> = {
  1: 10_000,
  2: 4000,
  3: 4000,
  4: 10_000,
  5: 2000,
  6: 500,
  7: 600,
  8: 1000,
  9: 10_000,
};

/** The words as they will stand on the canvas: own words as they are, anything else with its question. */
export const landingTekst = ({ soort, vraag, tekst }: Pick<CanvasVoorstel, 'soort' | 'vraag' | 'tekst'>) =>
  soort === 'open' ? tekst : `${vraag} ${tekst}`;

/** Where this answer lands; undefined when it is too long for its place. */
export function landVoorstel(voorstel: CanvasVoorstel): Landing | undefined {
  const tekst = landingTekst(voorstel);
  if (tekst.length > landingMax[voorstel.blok]) return undefined;
  switch (voorstel.blok) {
    case 2:
      return voorstel.lidId === null
        ? { soort: 'blok', blok: 2, tekst }
        : { soort: 'eigenWoorden', lidId: voorstel.lidId, tekst };
    case 1:
    case 4:
    case 9:
      return { soort: 'blok', blok: voorstel.blok, tekst };
    case 3:
      return landSituatie(voorstel, tekst);
    case 5:
      return { soort: 'item', lijst: 'belemmeringen', velden: { soort: 'systeem', omschrijving: tekst } };
    case 6:
      return { soort: 'item', lijst: 'prioriteiten', velden: { tekst } };
    case 7:
      return { soort: 'item', lijst: 'doorbraken', velden: { zin: tekst } };
    case 8:
      return { soort: 'item', lijst: 'afspraken', velden: { wat: tekst } };
    default:
      return voorstel.blok satisfies never;
  }
}

/** Own words stay words, a figure is a figure, and what was chosen or counted is a fact. */
function landSituatie(
  { kapitaalvorm, leefgebied, lidId, soort, waarde, wilBespreken }: CanvasVoorstel,
  tekst: string,
): Landing | undefined {
  if (kapitaalvorm === null) return undefined;
  const velden: SituatieBegin = {
    kapitaalvorm,
    leefgebied,
    lidId,
    woorden: '',
    feiten: '',
    cijfer: null,
    bespreken: wilBespreken,
  };
  if (soort === 'open') velden.woorden = tekst;
  else if (soort === 'schaal') velden.cijfer = Number(waarde);
  else velden.feiten = tekst;
  return { soort: 'item', lijst: 'situaties', velden };
}
