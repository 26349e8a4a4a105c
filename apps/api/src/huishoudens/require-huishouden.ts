import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { noteDossier } from '../platform/gezien.ts';
import { nietGevonden, Problem } from '../platform/problem.ts';
import { findHuishouden } from './huishoudens.queries.ts';

const opgegaan = (): Problem =>
  new Problem(409, 'huishouden_opgegaan', 'Dit gezin is samengevoegd met een ander. Open dat gezin.');

/** The huishouden, or the one it went into. @throws Problem 404 when it is absent or hidden */
export async function requireHuishouden(scope: DbScope, huishoudenId: string) {
  const huishouden = await findHuishouden(scope, huishoudenId);
  if (!huishouden) throw nietGevonden();
  noteDossier(scope, { casusId: null, huishoudenId: huishouden.id });
  return huishouden;
}

/** Opens the huishouden, and keeps who looked at which. @throws Problem 404 when it is absent or hidden */
export async function readHuishouden(scope: DbScope, huishoudenId: string) {
  const huishouden = await requireHuishouden(scope, huishoudenId);
  const { id } = huishouden;
  await logActie(scope, { actie: 'lezen', onderwerp: 'huishouden', onderwerpId: id, huishoudenId: id });
  return huishouden;
}

/** @throws Problem 404 when hidden, 403 when the gebruiker may only look, 409 when it went into another */
export async function requireWijzigbaar(scope: DbScope, huishoudenId: string) {
  const huishouden = await requireHuishouden(scope, huishoudenId);
  if (huishouden.id !== huishoudenId) throw opgegaan();
  if (huishouden.magWijzigen) return huishouden;
  throw new Problem(
    403,
    'alleen_kijken',
    'Je mag dit zien, maar niet veranderen. Vraag de contactpersoon om mee te werken.',
  );
}
