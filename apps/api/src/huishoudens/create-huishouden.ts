import type { createHuishoudenBody, Huishouden } from '@naast/contract/huishoudens';
import { listBsnWaarschuwingen } from '@naast/domain/huishoudens';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { assertGeboorte } from './check-lid.ts';
import { insertHuishouden } from './huishoudens.queries.ts';
import { insertLeden, insertLidmaatschappen } from './leden.queries.ts';
import { requireHuishouden } from './require-huishouden.ts';

/** Registers a huishouden with its leden. Until its casus is opened only the one who registered it sees it. */
export async function createHuishouden(
  scope: DbScope,
  { leden, ...kenmerken }: z.infer<typeof createHuishoudenBody>,
): Promise<Huishouden> {
  leden.forEach((lid, i) => {
    assertGeboorte(lid, scope.nu, `leden.${i}.`);
  });
  const id = uuidv7();
  const nieuw = leden.map((lid) => ({
    ...lid,
    id: uuidv7(),
    geboortejaar: lid.geboortejaar ?? null,
    geboortemaand: lid.geboortemaand ?? null,
  }));
  await insertHuishouden(scope, id, kenmerken);
  await insertLeden(scope, nieuw);
  await insertLidmaatschappen(scope, id, nieuw);
  await logActie(scope, { actie: 'aanmaken', onderwerp: 'huishouden', onderwerpId: id, huishoudenId: id });
  return { ...(await requireHuishouden(scope, id)), waarschuwingen: listBsnWaarschuwingen(kenmerken) };
}
