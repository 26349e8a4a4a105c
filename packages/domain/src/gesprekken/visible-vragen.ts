import { isVoldaan, type Situatie, type Waarde } from './voorwaarde.ts';
import type { Doelgroep, Omvang, Sectie, Vraag, Vragenlijst } from './vragenlijst.ts';

/** A member of the household as a gesprek knows it. */
export interface GespreksLid {
  id: string;
  gezinsrol: 'ouder' | 'partner' | 'kind' | 'ander';
  /** Null when unknown. */
  geboortejaar: number | null;
  /** Takes part, and so gets the questions that are asked per lid. */
  doetMee: boolean;
}

/** An answer; `lidId` null means the household, `waarde` null means no answer (yet). */
export interface GegevenAntwoord {
  vraagCode: string;
  lidId: string | null;
  waarde: Waarde | null;
}

/** One question for one lid, or for the household. */
export interface ZichtbareVraag {
  /** Place of the section in the vragenlijst. */
  sectie: number;
  vraag: Vraag;
  lidId: string | null;
}

/** `jaar` is the calendar year in which the gesprek began; ages follow from it. */
export interface Gespreksvorm {
  omvang: Omvang;
  jaar: number;
}

/**
 * Under 18 by year of birth. An unknown year counts as a child: better a question that can be skipped than a
 * child that is passed over.
 */
export const isKindInHuis = (lid: GespreksLid, jaar: number): boolean =>
  lid.gezinsrol === 'kind' && (lid.geboortejaar === null || jaar - lid.geboortejaar < 18);

/** One key for a question and whom it is about. */
export const antwoordSleutel = (vraagCode: string, lidId: string | null): string =>
  `${vraagCode}|${lidId ?? ''}`;

/** Whom a section is about: null is the household. */
export function listVoorWie(per: Doelgroep, leden: readonly GespreksLid[], jaar: number): (string | null)[] {
  switch (per) {
    case 'huishouden':
      return [null];
    case 'lid':
      return leden.filter((lid) => lid.doetMee).map((lid) => lid.id);
    case 'kind':
      return leden.filter((lid) => isKindInHuis(lid, jaar)).map((lid) => lid.id);
    default:
      return per satisfies never;
  }
}

/**
 * Which questions are asked now, in order: section, then person, then question. The same in browser and server.
 * Answers to questions that are not asked are kept by whoever keeps them, but decide nothing here.
 */
export function visibleVragen(
  vragenlijst: Vragenlijst,
  antwoorden: readonly GegevenAntwoord[],
  leden: readonly GespreksLid[],
  { omvang, jaar }: Gespreksvorm,
): ZichtbareVraag[] {
  const gegeven = new Map(antwoorden.map((a) => [antwoordSleutel(a.vraagCode, a.lidId), a.waarde]));
  const gebruikt = new Map<string, Waarde>();
  const kinderenInHuis = leden.some((lid) => isKindInHuis(lid, jaar));
  const zichtbaar: ZichtbareVraag[] = [];

  const ask = (sectie: number, vraag: Vraag, lidId: string | null): void => {
    zichtbaar.push({ sectie, vraag, lidId });
    const sleutel = antwoordSleutel(vraag.code, lidId);
    const waarde = gegeven.get(sleutel);
    if (waarde !== undefined && waarde !== null) gebruikt.set(sleutel, waarde);
  };
  const askSectie = (sectie: Sectie, index: number, lidId: string | null): void => {
    const situatie: Situatie = {
      kinderenInHuis,
      waardeVan: (code) =>
        gebruikt.get(antwoordSleutel(code, lidId)) ?? gebruikt.get(antwoordSleutel(code, null)),
    };
    if (!isVoldaan(sectie.als, situatie)) return;
    for (const vraag of sectie.vragen) {
      if (omvang === 'kort' && !vraag.start) continue;
      if (isVoldaan(vraag.als, situatie)) ask(index, vraag, lidId);
    }
  };

  for (const [index, sectie] of vragenlijst.secties.entries()) {
    for (const lidId of listVoorWie(sectie.per, leden, jaar)) askSectie(sectie, index, lidId);
  }
  return zichtbaar;
}

/** How far a gesprek is: questions that are asked, and how many of them have an answer. */
export interface Voortgang {
  beantwoord: number;
  totaal: number;
}

/** Progress over the visible questions. */
export function calculateVoortgang(
  zichtbaar: readonly ZichtbareVraag[],
  antwoorden: readonly GegevenAntwoord[],
): Voortgang {
  const gegeven = new Set(
    antwoorden.filter((a) => a.waarde !== null).map((a) => antwoordSleutel(a.vraagCode, a.lidId)),
  );
  const beantwoord = zichtbaar.filter(({ vraag, lidId }) => gegeven.has(antwoordSleutel(vraag.code, lidId)));
  return { beantwoord: beantwoord.length, totaal: zichtbaar.length };
}
