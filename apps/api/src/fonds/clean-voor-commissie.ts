import { getCanvas } from '../canvas/canvas.read.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { requireAanvraag } from './aanvraag.read.ts';
import { makeSchoon } from './make-schoon.ts';

/**
 * A text that the commissie reads too, without the names of the family. Who does not see the casus knows none.
 * @throws Problem 400 at `veld` when the text no longer fits `max` characters.
 */
export async function cleanVoorCommissie(
  scope: DbScope,
  aanvraagId: string,
  veld: string,
  tekst: string,
  max: number,
): Promise<string> {
  const { zietCasus, casusId } = await requireAanvraag(scope, aanvraagId);
  if (!zietCasus) return tekst;
  return (await makeSchoon(scope, await getCanvas(scope, casusId)))(veld, tekst, max);
}
