import type { Prijslijst } from '@naast/contract/prijslijst';
import { checkPrijsregel, type Prijsregel } from '@naast/domain/prijslijst';
import { v7 as uuidv7 } from 'uuid';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { findConstraint } from '../platform/constraint.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';
import { deletePrijs, insertPrijs, updatePrijs } from './prijs.queries.ts';
import { claimPrijslijst, requirePrijslijst } from './prijslijst-beheer.queries.ts';

/** Which list, as the beheerder last saw it. */
export interface Gezien {
  id: string;
  versie: number;
}

/** Writes the change down and answers the list as it now is. */
export async function completeWijziging(scope: DbScope, id: string, doel: string): Promise<Prijslijst> {
  const [lijst] = await Promise.all([
    requirePrijslijst(scope, id),
    logActie(scope, { actie: 'wijzigen', onderwerp: 'prijslijst', onderwerpId: id, doel }),
  ]);
  return lijst;
}

/** Decides a concept: from now on its prices stay as they are. @throws Problem 400, 404, 409, 412 */
export async function decidePrijslijst(
  scope: DbScope,
  gezien: Gezien,
  { geldigVanaf, geldigTot }: { geldigVanaf: string; geldigTot: string | null },
): Promise<Prijslijst> {
  checkPeriode(geldigVanaf, geldigTot);
  await claimPrijslijst(scope, { ...gezien, van: 'concept', naar: 'vastgesteld', geldigVanaf, geldigTot });
  const lijst = await completeWijziging(scope, gezien.id, 'een prijslijst vaststellen');
  if (lijst.aantalPrijzen === 0) {
    throw new Problem(409, 'prijslijst_leeg', 'Er staat nog geen prijs in deze lijst.');
  }
  return lijst;
}

/** Ends a list that is in force. @throws Problem 400, 404, 409, 412 */
export async function endPrijslijst(scope: DbScope, gezien: Gezien, geldigTot: string): Promise<Prijslijst> {
  checkPeriode((await requirePrijslijst(scope, gezien.id)).geldigVanaf, geldigTot);
  await claimPrijslijst(scope, { ...gezien, van: 'vastgesteld', naar: 'vervallen', geldigTot });
  return completeWijziging(scope, gezien.id, 'een prijslijst laten vervallen');
}

function checkPeriode(geldigVanaf: string, geldigTot: string | null): void {
  if (geldigTot !== null && geldigTot < geldigVanaf) {
    throw veldfout('geldigTot', 'einde_voor_begin', 'De laatste dag ligt voor de eerste dag.');
  }
}

/** Adds a price to a concept. @throws Problem 400, 404, 409, 412 */
export async function addPrijs(scope: DbScope, gezien: Gezien, prijs: Prijsregel): Promise<Prijslijst> {
  await claimPrijslijst(scope, { ...gezien, van: 'concept' });
  checkPrijs(scope, prijs);
  await withUniekeCode(() => insertPrijs(scope, { prijslijstId: gezien.id, prijsId: uuidv7() }, prijs));
  return completeWijziging(scope, gezien.id, 'een prijs toevoegen');
}

/** Changes a price of a concept. @throws Problem 400, 404, 409, 412 */
export async function changePrijs(
  scope: DbScope,
  gezien: Gezien,
  prijsId: string,
  prijs: Prijsregel,
): Promise<Prijslijst> {
  await claimPrijslijst(scope, { ...gezien, van: 'concept' });
  checkPrijs(scope, prijs);
  const plek = { prijslijstId: gezien.id, prijsId };
  if (!(await withUniekeCode(() => updatePrijs(scope, plek, prijs)))) throw nietGevonden();
  return completeWijziging(scope, gezien.id, 'een prijs veranderen');
}

/** Takes a price out of a concept. @throws Problem 404, 409, 412 */
export async function removePrijs(scope: DbScope, gezien: Gezien, prijsId: string): Promise<Prijslijst> {
  await claimPrijslijst(scope, { ...gezien, van: 'concept' });
  if (!(await deletePrijs(scope, { prijslijstId: gezien.id, prijsId }))) throw nietGevonden();
  return completeWijziging(scope, gezien.id, 'een prijs weghalen');
}

function checkPrijs(scope: DbScope, prijs: Prijsregel): void {
  const fout = checkPrijsregel(prijs, scope.nu.getUTCFullYear())[0];
  if (fout) throw veldfout(fout.veld, fout.code, fout.bericht);
}

async function withUniekeCode<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fout) {
    const regel = findConstraint(fout);
    if (regel === 'prijs_indexreeks')
      throw veldfout('index', 'index_onbekend', 'Deze indexreeks is er niet.');
    if (regel !== 'prijs_code') throw fout;
    throw veldfout('code', 'code_dubbel', 'Deze code staat al in de lijst.');
  }
}
