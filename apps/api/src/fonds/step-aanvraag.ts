import type { NaStap } from '@naast/contract/fonds-stappen';
import type { DbScope } from '../platform/db-scope.ts';
import { requireAanvraag } from './aanvraag.read.ts';
import { cleanVoorCommissie } from './clean-voor-commissie.ts';
import { logAanvraag } from './log-aanvraag.ts';
import { answerVraag, findStap, withdrawAanvraag as withdraw } from './stappen.queries.ts';
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
  // Who steps back from deciding may see no more of it.
  return (await findStap(scope, aanvraagId)) ?? { id: rij.id, stand: rij.stand, versie: rij.versie + 1 };
}

/** Answers a vraag; names of the family give way, because the commissie does not know them. */
export async function replyVraag(
  scope: DbScope,
  { id, vraagId }: { id: string; vraagId: string },
  antwoord: string,
): Promise<NaStap> {
  const netjes = await cleanVoorCommissie(scope, id, 'antwoord', antwoord, 4000);
  return stepAanvraag(scope, id, () => answerVraag(scope, id, vraagId, netjes));
}

/** Withdraws an aanvraag; the reason stays to be read by the commissie, so it holds no names either. */
export async function withdrawAanvraag(
  scope: DbScope,
  id: string,
  { namens, reden }: { namens: string; reden: string },
): Promise<NaStap> {
  const netjes = await cleanVoorCommissie(scope, id, 'reden', reden, 4000);
  return stepAanvraag(scope, id, () => withdraw(scope, id, namens, netjes));
}
