import { type PlanStuk, planPlekken } from '@naast/domain/canvas';

/** What is kept of a plan that is being divided. */
export interface KladPlan {
  tekst: string;
  stukken: readonly PlanStuk[];
}

/** The draft as JSON. Once divided, the pieces hold every word; the text would only be twice as much to keep. */
export const writeKlad = ({ tekst, stukken }: KladPlan): string =>
  JSON.stringify(
    stukken.length === 0
      ? { tekst }
      : { stukken: stukken.map(({ tekst, plek, kop }) => ({ tekst, plek, kop })) },
  );

const isStuk = (waarde: unknown): waarde is PlanStuk => {
  const { tekst, plek, kop } = (waarde ?? {}) as Record<string, unknown>;
  return typeof tekst === 'string' && typeof kop === 'boolean' && planPlekken.some((een) => een === plek);
};

/** A draft as it was kept; what cannot be read counts as empty. */
export function readKlad(inhoud: string): KladPlan {
  try {
    const { tekst, stukken } = JSON.parse(inhoud) as Record<string, unknown>;
    return {
      tekst: typeof tekst === 'string' ? tekst : '',
      stukken: Array.isArray(stukken) ? stukken.filter(isStuk) : [],
    };
  } catch {
    return { tekst: '', stukken: [] };
  }
}

export const leegKlad = writeKlad({ tekst: '', stukken: [] });
