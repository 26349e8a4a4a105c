import type { mergeHuishoudens as contract } from '@naast/contract/huishoudens-samenvoegen';
import { isEenOpEen } from '@naast/domain/huishoudens';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { veldfout } from '../platform/problem.ts';
import { requireHuishouden } from './require-huishouden.ts';
import { mergeRijen, unmergeRijen } from './samenvoegen.queries.ts';
import { withWeigering } from './weigering.ts';

const logSamenvoeging = (scope: DbScope, huishoudenId: string, onderwerpId: string, doel: string) =>
  logActie(scope, { actie: 'wijzigen', onderwerp: 'samenvoeging', onderwerpId, huishoudenId, doel });

/** One household goes into the other. Two at the same moment: the second is refused, or merges what is left. */
export async function mergeHuishoudens(
  scope: DbScope,
  blijft: string,
  { wegId: weg, dubbelen, reden }: z.infer<typeof contract.schema.body>,
): Promise<{ id: string; huishoudenId: string }> {
  if (!isEenOpEen(dubbelen)) {
    throw veldfout('dubbelen', 'twee_keer', 'Iemand kan maar één keer dezelfde zijn als een ander.');
  }
  const id = uuidv7();
  await withWeigering(mergeRijen(scope, { id, blijft, weg, dubbelen, reden }));
  await logSamenvoeging(scope, blijft, id, 'twee huishoudens bleken hetzelfde gezin');
  await logSamenvoeging(scope, weg, id, 'twee huishoudens bleken hetzelfde gezin');
  return { id, huishoudenId: blijft };
}

/** They are two families after all. @throws Problem 404, 403 or 409 when it cannot be taken back */
export async function unmergeHuishoudens(
  scope: DbScope,
  huishoudenId: string,
  samenvoegingId: string,
): Promise<void> {
  await requireHuishouden(scope, huishoudenId);
  await withWeigering(unmergeRijen(scope, samenvoegingId));
  await logSamenvoeging(scope, huishoudenId, samenvoegingId, 'het waren toch twee gezinnen');
}
