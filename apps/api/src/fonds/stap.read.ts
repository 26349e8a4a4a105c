import type { DbScope } from '../platform/db-scope.ts';
import { requireAanvraag } from './aanvraag.read.ts';
import { logAanvraag } from './log-aanvraag.ts';
import { withWeigering } from './weigering.ts';

export { cleanVoorCommissie } from './clean-voor-commissie.ts';
export { logAanvraag } from './log-aanvraag.ts';
export { toWeigering, withWeigering } from './weigering.ts';

/**
 * A step on an aanvraag that another feature takes: the database refuses what may not, the audit line goes with it.
 * @throws Problem 404 when the aanvraag is hidden, 403 when this person may not, 409 when it cannot now.
 */
export async function stepOnAanvraag(
  scope: DbScope,
  aanvraagId: string,
  step: () => Promise<unknown>,
): Promise<void> {
  const rij = await requireAanvraag(scope, aanvraagId);
  await withWeigering(step());
  await logAanvraag(scope, 'wijzigen', rij);
}

/** The same, for a step that is known by the id of what it was taken on. */
export async function stepOn(
  scope: DbScope,
  aanvraagId: string,
  id: string,
  step: () => Promise<unknown>,
): Promise<{ id: string }> {
  await stepOnAanvraag(scope, aanvraagId, step);
  return { id };
}
