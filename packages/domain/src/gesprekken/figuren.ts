import { type Meetmoment, meetmomentNamen } from './gesprek.ts';
import type { Antwoordgroep, Antwoordregel } from './group-antwoorden.ts';

/** When a gesprek was held; `op` is an ISO moment or date. */
export interface Meetpunt {
  id: string;
  meetmoment: Meetmoment;
  op: string;
}

/** The figures of one gesprek, in the order of the axes; null when none was given. */
export interface Figurenreeks extends Meetpunt {
  naam: string;
  waarden: (number | null)[];
}

/** The figures that one lid, or the household, gave over time. */
export interface Figuren {
  /** Null: the household. */
  lidId: string | null;
  assen: { sleutel: string; naam: string; vraag: string }[];
  /** Oldest first. */
  reeksen: Figurenreeks[];
}

interface As {
  sleutel: string;
  naam: string;
  regel: Antwoordregel;
}

/**
 * Figures of the family beside each other, the household first. Only what they gave themselves: nothing is
 * calculated, filled in or averaged, and what was said under four eyes stays out.
 */
export function listFiguren(groepen: readonly Antwoordgroep[], punten: readonly Meetpunt[]): Figuren[] {
  const assen = groepen.flatMap(listAssen);
  const wie = new Set(assen.flatMap(({ regel }) => gegeven(regel).map(({ lidId }) => lidId)));
  return [...wie]
    .sort((a, b) => Number(a !== null) - Number(b !== null))
    .map((lidId) => describeWie(lidId, assen, punten));
}

const gegeven = ({ antwoorden }: Antwoordregel) =>
  antwoorden.filter(({ waarde, gevoelig }) => typeof waarde === 'number' && !gevoelig);

/** One axis per figure, named after its subject; two figures on one subject by their question. */
function listAssen({ titel, kapitaalvorm, delen }: Antwoordgroep): As[] {
  const regels = delen.flatMap((deel) => deel.regels).filter(({ soort }) => soort === 'schaal');
  return regels.map((regel) => ({
    sleutel: `${kapitaalvorm ?? titel}|${regel.vraagCode}`,
    naam: regels.length === 1 ? titel : regel.vraag,
    regel,
  }));
}

function describeWie(lidId: string | null, assen: readonly As[], punten: readonly Meetpunt[]): Figuren {
  // What was asked to the household holds for each of them: their own picture is not whole without it.
  const eigen = assen.filter(({ regel }) =>
    gegeven(regel).some((antwoord) => antwoord.lidId === lidId || antwoord.lidId === null),
  );
  const isVan = (regel: Antwoordregel, wie: string | null) =>
    gegeven(regel).some((antwoord) => antwoord.lidId === wie);
  const find = (regel: Antwoordregel, gesprekId: string): number | null => {
    const wie = isVan(regel, lidId) ? lidId : null;
    const antwoord = gegeven(regel).find((a) => a.lidId === wie && a.gesprekId === gesprekId);
    return typeof antwoord?.waarde === 'number' ? antwoord.waarde : null;
  };
  const reeksen = [...punten]
    .sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : a.id < b.id ? -1 : 1))
    .map((punt) => ({
      ...punt,
      naam: meetmomentNamen[punt.meetmoment],
      waarden: eigen.map(({ regel }) => find(regel, punt.id)),
    }))
    .filter(({ waarden }) => waarden.some((waarde) => waarde !== null));
  return {
    lidId,
    assen: eigen.map(({ sleutel, naam, regel }) => ({
      sleutel,
      naam: isVan(regel, lidId) ? naam : `${naam} (samen)`,
      vraag: regel.vraag,
    })),
    reeksen,
  };
}
