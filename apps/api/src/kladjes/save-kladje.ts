import type { Kladje } from '@naast/contract/kladjes';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import { seesDossiers } from './dossier.queries.ts';
import * as kladjes from './kladjes.queries.ts';

const teVeel = () =>
  new Problem(
    409,
    'te_veel_kladjes',
    'Je hebt heel veel kladjes. Rond er eerst een paar af, of gooi ze weg.',
  );

/**
 * Keeps a draft: versie 0 begins one, another changes it.
 * @throws Problem 404 when it is about what the gebruiker may not see, or was thrown away meanwhile; 412 with the
 * draft as it is now; 409 when there are too many
 */
export async function saveKladje(
  scope: DbScope,
  wat: kladjes.NieuwKladje & { versie: number },
): Promise<Kladje> {
  if (wat.versie === 0 && !(await seesDossiers(scope, wat))) throw nietGevonden();
  const gelukt =
    wat.versie === 0 ? await kladjes.insertKladje(scope, wat) : await kladjes.updateKladje(scope, wat);
  const huidig = await kladjes.findKladje(scope, wat.plek);
  if (gelukt && huidig) return huidig;
  if (huidig) throw verouderd(huidig);
  throw wat.versie === 0 ? teVeel() : nietGevonden();
}
