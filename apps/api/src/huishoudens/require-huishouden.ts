import type { DbScope } from '../platform/db-scope.ts';
import { noteDossier } from '../platform/gezien.ts';
import { nietGevonden, Problem } from '../platform/problem.ts';
import { findHuishouden } from './huishoudens.queries.ts';

/** @throws Problem 404 when the huishouden is absent or hidden */
export async function requireHuishouden(scope: DbScope, huishoudenId: string) {
  const huishouden = await findHuishouden(scope, huishoudenId);
  if (!huishouden) throw nietGevonden();
  noteDossier(scope, { casusId: null, huishoudenId });
  return huishouden;
}

/** @throws Problem 404 when hidden, 403 when the gebruiker may only look */
export async function requireWijzigbaar(scope: DbScope, huishoudenId: string) {
  const huishouden = await requireHuishouden(scope, huishoudenId);
  if (huishouden.magWijzigen) return huishouden;
  throw new Problem(
    403,
    'alleen_kijken',
    'Je mag dit zien, maar niet veranderen. Vraag de contactpersoon om mee te werken.',
  );
}
