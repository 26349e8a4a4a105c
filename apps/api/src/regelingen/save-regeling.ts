import type { RegelingInLijst } from '@naast/contract/regelingen';
import { v7 as uuidv7 } from 'uuid';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { findConstraint } from '../platform/constraint.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, veldfout } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import {
  findRegeling,
  insertRegeling,
  type RegelingGegevens,
  updateRegeling as update,
} from './regelingen.queries.ts';

const log = (scope: DbScope, actie: 'aanmaken' | 'wijzigen', onderwerpId: string) =>
  logActie(scope, { actie, onderwerp: 'regeling', onderwerpId, doel: 'beheer' });

// One name stands for one regeling: what households noted must not be mixed up.
function toNaamfout(fout: unknown): never {
  if (findConstraint(fout) === 'regeling_netwerk_id_naam_key')
    throw veldfout('naam', 'bestaat', 'Deze naam staat al op de lijst. Zoek ook bij wat is beëindigd.');
  throw fout;
}

/** @throws Problem 400 when the name is on the list already, ended or not */
export async function createRegeling(scope: DbScope, gegevens: RegelingGegevens): Promise<RegelingInLijst> {
  const id = uuidv7();
  await insertRegeling(scope, id, gegevens).catch(toNaamfout);
  await log(scope, 'aanmaken', id);
  return { ...gegevens, id, versie: 1 };
}

/** @throws Problem 404, 412 with the current one when somebody else was first, 400 for a name that is there already */
export async function updateRegeling(
  scope: DbScope,
  gezien: { id: string; versie: number },
  gegevens: RegelingGegevens,
): Promise<RegelingInLijst> {
  const gelukt = await update(scope, gezien, gegevens).catch(toNaamfout);
  const nu = await findRegeling(scope, gezien.id);
  if (!nu) throw nietGevonden();
  if (!gelukt) throw verouderd(nu);
  await log(scope, 'wijzigen', gezien.id);
  return nu;
}
