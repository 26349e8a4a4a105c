import {
  type Kapitaalvorm,
  kapitaalvormNamen,
  type Leefgebied,
  leefgebieden,
  leefgebiedNamen,
} from '../leefgebieden/index.ts';
import { describeAntwoord } from './describe-antwoord.ts';
import type { Meetmoment } from './gesprek.ts';
import {
  antwoordSleutel,
  type GegevenAntwoord,
  type GespreksLid,
  type Gespreksvorm,
  visibleVragen,
  type ZichtbareVraag,
} from './visible-vragen.ts';
import type { Waarde } from './voorwaarde.ts';
import { kapitaalvormVan, type Vraagsoort, type Vragenlijst } from './vragenlijst.ts';

/** An answer as it is kept, with what a reader needs to weigh it. */
export interface BewaardAntwoord extends GegevenAntwoord {
  wilBespreken: boolean;
  gevoelig: boolean;
  /** ISO moment of the last change. */
  op: string;
}

/** A whole gesprek, its vragenlijst with options filled. */
export interface LeesbaarGesprek extends Gespreksvorm {
  id: string;
  meetmoment: Meetmoment;
  vragenlijstId: string;
  vragenlijst: Vragenlijst;
  leden: readonly GespreksLid[];
  antwoorden: readonly BewaardAntwoord[];
}

export interface GelezenAntwoord {
  gesprekId: string;
  meetmoment: Meetmoment;
  lidId: string | null;
  waarde: Waarde | null;
  /** The answer in words; null when somebody only ticked "hier wil ik over praten". */
  tekst: string | null;
  wilBespreken: boolean;
  gevoelig: boolean;
  op: string;
}

/** One question with every answer to it, over lids and gesprekken. */
export interface Antwoordregel {
  vraagCode: string;
  soort: Vraagsoort;
  vraag: string;
  antwoorden: GelezenAntwoord[];
}

export interface Antwoorddeel {
  leefgebied: Leefgebied | null;
  titel: string | null;
  regels: Antwoordregel[];
}

/** Answers about one kapitaalvorm; without one, those of one section. */
export interface Antwoordgroep {
  kapitaalvorm: Kapitaalvorm | null;
  titel: string;
  delen: Antwoorddeel[];
}

interface Plaats {
  kapitaalvorm: Kapitaalvorm | null;
  leefgebied: Leefgebied | null;
  titel: string;
}

/**
 * All answers of a casus, laid out for reading: per kapitaalvorm and leefgebied, in the order in which they are
 * asked. Answers to questions that are no longer asked stay out; they are kept, not used.
 */
export function groupAntwoorden(gesprekken: readonly LeesbaarGesprek[]): Antwoordgroep[] {
  const groepen = new Map<string, Antwoordgroep>();
  const regels = new Map<string, Antwoordregel>();
  for (const gesprek of gesprekken) {
    const gegeven = new Map(gesprek.antwoorden.map((a) => [antwoordSleutel(a.vraagCode, a.lidId), a]));
    for (const zichtbaar of visibleVragen(gesprek.vragenlijst, gesprek.antwoorden, gesprek.leden, gesprek)) {
      const antwoord = gegeven.get(antwoordSleutel(zichtbaar.vraag.code, zichtbaar.lidId));
      if (!antwoord || (antwoord.waarde === null && !antwoord.wilBespreken)) continue;
      const sleutel = `${gesprek.vragenlijstId}|${zichtbaar.vraag.code}`;
      const regel = regels.get(sleutel) ?? addRegel(groepen, gesprek, zichtbaar);
      regels.set(sleutel, regel);
      regel.antwoorden.push(readAntwoord(gesprek, zichtbaar, antwoord));
    }
  }
  for (const groep of groepen.values()) groep.delen.sort((a, b) => volgorde(a) - volgorde(b));
  return [...groepen.values()];
}

// What is about the kapitaalvorm as a whole (the figure) comes before its leefgebieden.
const volgorde = ({ leefgebied }: Antwoorddeel): number =>
  leefgebied ? leefgebieden.indexOf(leefgebied) : -1;

function findPlaats({ vragenlijst }: LeesbaarGesprek, { sectie: index, vraag }: ZichtbareVraag): Plaats {
  const sectie = vragenlijst.secties[index];
  if (!sectie) throw new RangeError(`sectie ${index} bestaat niet`);
  const kapitaalvorm = kapitaalvormVan(sectie, vraag);
  return {
    kapitaalvorm,
    leefgebied: vraag.naar?.leefgebied ?? null,
    titel: kapitaalvorm ? kapitaalvormNamen[kapitaalvorm] : sectie.titel,
  };
}

function addRegel(
  groepen: Map<string, Antwoordgroep>,
  gesprek: LeesbaarGesprek,
  zichtbaar: ZichtbareVraag,
): Antwoordregel {
  const { kapitaalvorm, leefgebied, titel } = findPlaats(gesprek, zichtbaar);
  const { code, soort, vraag } = zichtbaar.vraag;
  const regel: Antwoordregel = { vraagCode: code, soort, vraag, antwoorden: [] };
  const sleutel = kapitaalvorm ?? `sectie ${titel}`;
  const groep = groepen.get(sleutel) ?? { kapitaalvorm, titel, delen: [] };
  groepen.set(sleutel, groep);
  const deel = groep.delen.find((d) => d.leefgebied === leefgebied);
  if (deel) deel.regels.push(regel);
  else
    groep.delen.push({ leefgebied, titel: leefgebied ? leefgebiedNamen[leefgebied] : null, regels: [regel] });
  return regel;
}

function readAntwoord(
  { id, meetmoment }: LeesbaarGesprek,
  { vraag, lidId }: ZichtbareVraag,
  { waarde, wilBespreken, gevoelig, op }: BewaardAntwoord,
): GelezenAntwoord {
  const tekst = waarde === null ? null : describeAntwoord(vraag, waarde);
  return { gesprekId: id, meetmoment, lidId, waarde, tekst, wilBespreken, gevoelig, op };
}
