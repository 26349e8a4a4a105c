import type { Huishouden } from '@naast/contract/huishoudens';
import { listBsnWaarschuwingen } from '@naast/domain/huishoudens';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { verouderd } from '../platform/versie.ts';
import { type Kenmerken, updateHuishouden as update } from './huishoudens.queries.ts';
import { requireHuishouden, requireWijzigbaar } from './require-huishouden.ts';

/** @throws Problem 412 with the current huishouden when somebody else was first */
export async function updateHuishouden(
  scope: DbScope,
  huishoudenId: string,
  versie: number,
  kenmerken: Kenmerken,
): Promise<Huishouden> {
  await requireWijzigbaar(scope, huishoudenId);
  const gelukt = await update(scope, huishoudenId, versie, kenmerken);
  const huishouden = await requireHuishouden(scope, huishoudenId);
  if (!gelukt) throw verouderd({ ...huishouden, waarschuwingen: [] });
  await logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'huishouden',
    onderwerpId: huishoudenId,
    huishoudenId,
  });
  return { ...huishouden, waarschuwingen: listBsnWaarschuwingen(kenmerken) };
}
