import { findConstraint } from '../platform/constraint.ts';
import { Problem } from '../platform/problem.ts';

// What the database refuses by itself, in the words of the reader.
const zinnen: Record<string, string> = {
  aanvraag_klaar: 'Deze aanvraag is klaar. Zet het bestand bij de casus.',
  besluit_genomen: 'Er is al een besluit. De commissie krijgt geen nieuwe bijlagen meer.',
  bijlage_bij_commissie:
    'De commissie heeft deze bijlage. Die verandert niet meer. Trek anders de aanvraag in.',
  rekening_betaald: 'Deze rekening is betaald. Zij blijft bij de aanvraag.',
  bijlage_getekend: 'Dit is de handtekening van het gezin. Haal eerst de handtekening weg.',
  aanvraag_vast: 'De aanvraag is ingediend. Er wordt niet meer getekend.',
  scan_ontbreekt: 'Voeg eerst de scan van het papier toe.',
};

/** Says a refusal of the database in Dutch; anything else comes back as it was. @throws Problem 409 */
export async function withBijlageWeigering<T>(work: Promise<T>): Promise<T> {
  return work.catch((fout: unknown) => {
    const zin = zinnen[findConstraint(fout) ?? ''];
    throw zin ? new Problem(409, findConstraint(fout) ?? '', zin, { cause: fout }) : fout;
  });
}
