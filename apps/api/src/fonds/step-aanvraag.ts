import type { NaStap } from '@naast/contract/fonds-stappen';
import { getCanvas } from '../canvas/canvas.read.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { requireAanvraag } from './aanvraag.read.ts';
import { logAanvraag } from './log-aanvraag.ts';
import { answerVraag, readStap } from './stappen.queries.ts';
import { makeSchoon } from './submit-aanvraag.ts';
import { withWeigering } from './weigering.ts';

/**
 * One step in the life of an aanvraag: the database refuses what may not, the audit line goes with it.
 * @throws Problem 404 when hidden, 403 when this person may not, 409 when it cannot now.
 */
export async function stepAanvraag(
  scope: DbScope,
  aanvraagId: string,
  step: () => Promise<void>,
): Promise<NaStap> {
  const rij = await requireAanvraag(scope, aanvraagId);
  await withWeigering(step());
  await logAanvraag(scope, 'wijzigen', rij);
  return readStap(scope, aanvraagId);
}

/** Answers a vraag; names of the family give way, because the commissie does not know them. */
export async function replyVraag(
  scope: DbScope,
  { id, vraagId }: { id: string; vraagId: string },
  antwoord: string,
): Promise<NaStap> {
  const { zietCasus, casusId } = await requireAanvraag(scope, id);
  const schoon = zietCasus
    ? await makeSchoon(scope, casusId, await getCanvas(scope, casusId))
    : (tekst: string) => tekst;
  return stepAanvraag(scope, id, () => answerVraag(scope, id, vraagId, schoon(antwoord)));
}
