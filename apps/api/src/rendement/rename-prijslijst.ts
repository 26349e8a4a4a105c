import type { Prijslijst } from '@naast/contract/prijslijst';
import type { updatePrijslijstBody } from '@naast/contract/prijslijst-beheer';
import type * as z from 'zod/mini';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { completeWijziging, type Gezien } from './change-prijslijst.ts';
import { claimPrijslijst, deleteLijst, renameLijst, requirePrijslijst } from './prijslijst-beheer.queries.ts';

/** Gives a concept another name, source or herkomst. @throws Problem 404, 409 when it is decided, 412 */
export async function renamePrijslijst(
  scope: DbScope,
  gezien: Gezien,
  body: z.output<typeof updatePrijslijstBody>,
): Promise<Prijslijst> {
  await claimPrijslijst(scope, { ...gezien, van: 'concept' });
  await renameLijst(scope, gezien.id, body);
  return completeWijziging(scope, gezien.id, 'een prijslijst een andere naam geven');
}

/** Throws a concept away with its prices. @throws Problem 404, 409 when it is decided, 412 */
export async function deletePrijslijst(scope: DbScope, gezien: Gezien): Promise<void> {
  const { aantalPrijzen } = await requirePrijslijst(scope, gezien.id);
  await claimPrijslijst(scope, { ...gezien, van: 'concept' });
  await deleteLijst(scope, gezien.id);
  await logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'prijslijst',
    onderwerpId: gezien.id,
    doel: 'een concept weggooien',
    aantal: aantalPrijzen,
  });
}
