import type { VoorstelGesprek } from './canvas-voorstel.ts';
import { describeAntwoord } from './describe-antwoord.ts';
import type { Meetmoment } from './gesprek.ts';
import { antwoordSleutel, visibleVragen } from './visible-vragen.ts';
import type { Vraagsoort } from './vragenlijst.ts';

/** Something the family ticked "hier wil ik over praten" at. */
export interface Praatpunt {
  gesprekId: string;
  meetmoment: Meetmoment;
  vraagCode: string;
  soort: Vraagsoort;
  /** Title of the section it was asked in. */
  onderwerp: string;
  vraag: string;
  /** Null: the household. */
  lidId: string | null;
  /** The answer in words; null when there was only the tick. */
  tekst: string | null;
  /** ISO moment at which it was said. */
  op: string;
}

/**
 * What the family wants to talk about, in the order in which it was asked. Never what is sensitive, never at a question
 * that is no longer asked, and nothing of a gesprek that is still going on: a tick may change until then.
 */
export const listPraatpunten = (gesprekken: readonly VoorstelGesprek[]): Praatpunt[] =>
  gesprekken.filter(({ stand }) => stand !== 'bezig').flatMap(listVanGesprek);

function listVanGesprek(gesprek: VoorstelGesprek): Praatpunt[] {
  const { id, meetmoment, vragenlijst, antwoorden, leden } = gesprek;
  const gegeven = new Map(antwoorden.map((a) => [antwoordSleutel(a.vraagCode, a.lidId), a]));
  return visibleVragen(vragenlijst, antwoorden, leden, gesprek).flatMap(({ vraag, sectie, lidId }) => {
    const antwoord = gegeven.get(antwoordSleutel(vraag.code, lidId));
    if (!antwoord?.wilBespreken || antwoord.gevoelig || vraag.gevoelig) return [];
    return [
      {
        gesprekId: id,
        meetmoment,
        vraagCode: vraag.code,
        soort: vraag.soort,
        onderwerp: vragenlijst.secties[sectie]?.titel ?? '',
        vraag: vraag.vraag,
        lidId,
        tekst: antwoord.waarde === null ? null : describeAntwoord(vraag, antwoord.waarde),
        op: antwoord.op,
      },
    ];
  });
}

/** On the canvas or written down what is done with it: taken up. Otherwise it is pointed out. */
export const praatpuntStanden = ['open', 'op_canvas', 'opgepakt'] as const;
export type PraatpuntStand = (typeof praatpuntStanden)[number];
