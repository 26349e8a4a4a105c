import type { Concept } from './use-concept.ts';

/** Both: the lines of the one and what the other has beside them, both texts under each other. */
export function joinConcepten(ander: Concept, mijn: Concept): Concept {
  const bekend = new Set(mijn.regels.map((regel) => regel.id));
  const teksten = [...new Set([ander.toelichting, mijn.toelichting])].filter((tekst) => tekst.trim() !== '');
  return {
    ...mijn,
    toelichting: teksten.join('\n\n').slice(0, 4000),
    doorbraakIds: [...new Set([...ander.doorbraakIds, ...mijn.doorbraakIds])],
    regels: [...ander.regels.filter((regel) => !bekend.has(regel.id)), ...mijn.regels],
  };
}
