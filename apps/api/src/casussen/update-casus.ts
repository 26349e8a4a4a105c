import type { Casus, updateCasusBody } from '@naast/contract/casussen';
import { listBsnWaarschuwingen } from '@naast/domain/huishoudens';
import type * as z from 'zod/mini';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import { findCasus, updateCasusRij } from './casus.queries.ts';
import { requireMeewerken } from './casus.read.ts';

/** @throws Problem 404 when absent or hidden */
export async function requireCasus(scope: DbScope, casusId: string): Promise<Casus> {
  const casus = await findCasus(scope, casusId);
  if (!casus) throw nietGevonden();
  return casus;
}

/** @throws Problem 412 with the current casus when somebody else was first */
export async function updateCasus(
  scope: DbScope,
  casusId: string,
  versie: number,
  invoer: z.infer<typeof updateCasusBody>,
) {
  const { huishoudenId } = await requireMeewerken(scope, casusId);
  const gelukt = await updateCasusRij(scope, casusId, versie, {
    aanmelding: invoer.aanmelding,
    volgende_datum: invoer.volgendeDatum,
  });
  const casus = await requireCasus(scope, casusId);
  if (!gelukt) throw verouderd({ ...casus, waarschuwingen: [] });
  await logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'casus',
    onderwerpId: casusId,
    huishoudenId,
    casusId,
  });
  return { ...casus, waarschuwingen: listBsnWaarschuwingen(invoer) };
}
