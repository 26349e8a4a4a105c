import type { CasusRegeling } from '@naast/contract/regelingen';
import { requireMeewerken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import {
  type GebruikGegevens,
  type GebruikPlek,
  insertGebruik,
  listCasusRegelingen,
  updateGebruik,
} from './gebruik.queries.ts';

async function requireRegeling(scope: DbScope, { casusId, regelingId }: GebruikPlek): Promise<CasusRegeling> {
  const [regeling] = await listCasusRegelingen(scope, casusId, regelingId);
  if (!regeling) throw nietGevonden();
  return regeling;
}

/**
 * Notes what a household did with a regeling. @throws Problem 404 when casus or regeling is absent or hidden, 403 when
 * the gebruiker may only look, 412 with the current note when somebody else was first.
 */
export async function saveGebruik(
  scope: DbScope,
  plek: GebruikPlek,
  gegevens: GebruikGegevens,
): Promise<CasusRegeling> {
  const { casusId, huishoudenId } = await requireMeewerken(scope, plek.casusId);
  await requireRegeling(scope, plek);
  const save = plek.versie === 0 ? insertGebruik : updateGebruik;
  const gelukt = await save(scope, plek, gegevens);
  const nu = await requireRegeling(scope, plek);
  if (!gelukt) throw verouderd(nu);
  await logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'regelingen',
    onderwerpId: plek.regelingId,
    casusId,
    huishoudenId,
  });
  return nu;
}
