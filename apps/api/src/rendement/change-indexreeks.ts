import type { Indexreeks } from '@naast/contract/indexreeksen';
import { STANDAARDREEKS } from '@naast/domain/rendement';
import { v7 as uuidv7 } from 'uuid';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { findConstraint } from '../platform/constraint.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import type { Gezien } from './change-prijslijst.ts';
import {
  claimIndexreeks,
  deleteCijfer,
  deleteReeks,
  insertIndexreeks,
  listIndexreeksen,
  renameReeks,
} from './indexreeks.queries.ts';

const log = (scope: DbScope, actie: 'aanmaken' | 'wijzigen', id: string, doel: string) =>
  logActie(scope, { actie, onderwerp: 'indexreeks', onderwerpId: id, doel });

async function requireReeks(scope: DbScope, id: string): Promise<Indexreeks> {
  const reeks = (await listIndexreeksen(scope, id))[0];
  if (!reeks) throw nietGevonden();
  return reeks;
}

async function claim(scope: DbScope, { id, versie }: Gezien): Promise<void> {
  if (await claimIndexreeks(scope, id, versie)) return;
  throw verouderd(await requireReeks(scope, id));
}

/** Begins a series beside the consumer prices. @throws Problem 400 when its code is taken */
export async function createIndexreeks(
  scope: DbScope,
  { code, naam }: { code: string; naam: string },
): Promise<Indexreeks> {
  if (code === 'geen')
    throw veldfout('code', 'code_kan_niet', 'Deze code betekent dat een prijs niet stijgt.');
  const id = uuidv7();
  try {
    await insertIndexreeks(scope, { id, code, naam });
  } catch (fout) {
    if (findConstraint(fout) !== 'indexreeks_code') throw fout;
    throw veldfout('code', 'code_dubbel', 'Er is al een indexreeks met deze code.');
  }
  await log(scope, 'aanmaken', id, 'indexcijfers bijhouden');
  return requireReeks(scope, id);
}

/** @throws Problem 404, 412 */
export async function renameIndexreeks(scope: DbScope, gezien: Gezien, naam: string): Promise<Indexreeks> {
  await claim(scope, gezien);
  await renameReeks(scope, gezien.id, naam);
  await log(scope, 'wijzigen', gezien.id, 'een indexreeks een andere naam geven');
  return requireReeks(scope, gezien.id);
}

/** Throws a series away. @throws Problem 404, 409 when it is the consumer prices or a price uses it, 412 */
export async function deleteIndexreeks(scope: DbScope, gezien: Gezien): Promise<void> {
  const { code } = await requireReeks(scope, gezien.id);
  if (code === STANDAARDREEKS) {
    throw new Problem(409, 'indexreeks_vast', 'De consumentenprijzen kun je niet weggooien.');
  }
  await claim(scope, gezien);
  try {
    await deleteReeks(scope, gezien.id);
  } catch (fout) {
    if (findConstraint(fout) !== 'prijs_indexreeks') throw fout;
    throw new Problem(409, 'indexreeks_in_gebruik', 'Er zijn prijzen die met deze indexreeks meestijgen.');
  }
  await log(scope, 'wijzigen', gezien.id, 'een indexreeks weggooien');
}

/** Takes the figure of a year away, for a year that was a mistake. @throws Problem 404, 409 for the last one of the consumer prices, 412 */
export async function removeIndexcijfer(scope: DbScope, gezien: Gezien, jaar: number): Promise<Indexreeks> {
  const { code, cijfers } = await requireReeks(scope, gezien.id);
  if (!cijfers.some((cijfer) => cijfer.jaar === jaar)) throw nietGevonden();
  if (code === STANDAARDREEKS && cijfers.length === 1) {
    throw new Problem(409, 'indexreeks_vast', 'Zonder dit cijfer kan niemand meer rekenen.');
  }
  await claim(scope, gezien);
  await deleteCijfer(scope, gezien.id, jaar);
  await log(scope, 'wijzigen', gezien.id, `het cijfer van ${jaar} weghalen`);
  return requireReeks(scope, gezien.id);
}
