import type { FondsRendement } from '@naast/contract/realisatie';
import { sumFonds } from '@naast/domain/realisatie';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { findFonds } from './fonds.queries.ts';
import { hasZetel, listFondsCasussen } from './fonds-rendement.queries.ts';

/**
 * Who gains over all granted casussen of a fonds. Small numbers never leave the server.
 * @throws Problem 404 when there is no such fonds, or for a commissielid of another fonds
 */
export async function readFondsRendement(
  scope: DbScope,
  fondsId: string,
  actie: 'lezen' | 'exporteren',
): Promise<FondsRendement> {
  const { rollen } = scope.gebruiker;
  const [fonds, zetel] = await Promise.all([findFonds(scope, fondsId), hasZetel(scope, fondsId)]);
  if (!fonds || !(zetel || rollen.includes('fondsbeheerder') || rollen.includes('controleur'))) {
    throw nietGevonden();
  }
  const [casussen] = await Promise.all([
    listFondsCasussen(scope, fondsId),
    logActie(scope, { actie, onderwerp: 'fonds', onderwerpId: fondsId, doel: 'wie bespaart bekijken' }),
  ]);
  return { fonds, ...sumFonds(casussen) };
}
