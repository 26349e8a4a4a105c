import type { Indexreeks } from '@naast/contract/indexreeksen';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, veldfout } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import {
  claimIndexreeks,
  listIndexreeksen,
  type NieuwCijfer,
  upsertIndexcijfer,
} from './indexreeks.queries.ts';

/**
 * Adds or changes the figure of one year. Frozen sums keep the figures that they were made with.
 * @throws Problem 400, 404, 412
 */
export async function saveIndexcijfer(
  scope: DbScope,
  gezien: { id: string; versie: number },
  cijfer: NieuwCijfer,
): Promise<Indexreeks> {
  if (Number(cijfer.mutatieProcent.toFixed(3)) !== cijfer.mutatieProcent) {
    throw veldfout('mutatieProcent', 'te_precies', 'Gebruik hoogstens drie cijfers achter de komma.');
  }
  const raak = await claimIndexreeks(scope, gezien.id, gezien.versie);
  if (raak) await upsertIndexcijfer(scope, gezien.id, cijfer);
  const reeks = (await listIndexreeksen(scope, gezien.id))[0];
  if (!reeks) throw nietGevonden();
  if (!raak) throw verouderd(reeks);
  await logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'indexreeks',
    onderwerpId: gezien.id,
    doel: `het cijfer van ${cijfer.jaar} bijhouden`,
  });
  return reeks;
}
