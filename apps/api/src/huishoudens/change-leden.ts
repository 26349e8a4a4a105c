import type { addLidBody, Lid, updateLidBody } from '@naast/contract/huishoudens';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import { assertGeboorte } from './check-lid.ts';
import {
  findLid,
  findLidElders,
  insertLeden,
  insertLidmaatschappen,
  updateLidmaatschap,
  updateLid as updatePersoon,
} from './leden.queries.ts';
import { requireWijzigbaar } from './require-huishouden.ts';
import { withWeigering } from './weigering.ts';

async function requireLid(scope: DbScope, huishoudenId: string, lidId: string): Promise<Lid> {
  const lid = await findLid(scope, huishoudenId, lidId);
  if (!lid) throw nietGevonden();
  return lid;
}

const logLid = (scope: DbScope, huishoudenId: string, lidId: string, actie: 'aanmaken' | 'wijzigen') =>
  logActie(scope, { actie, onderwerp: 'lid', onderwerpId: lidId, huishoudenId });

/** Who comes to live in both is written down in both. @throws Problem 400 when hidden, 403 when you may only look there */
async function requireElders(scope: DbScope, huishoudenId: string, lidId: string): Promise<void> {
  const mag = await findLidElders(scope, huishoudenId, lidId);
  if (mag === 'onbekend') throw veldfout('lidId', 'onbekend', 'Deze persoon kennen we niet.');
  if (mag === 'kijken') {
    throw new Problem(
      403,
      'alleen_kijken',
      'In het andere gezin mag je alleen kijken. Vraag de contactpersoon daar om mee te werken.',
    );
  }
}

/** A new person, or with co-ouderschap somebody who also lives in another huishouden the gebruiker works in. */
export async function addLid(
  scope: DbScope,
  huishoudenId: string,
  invoer: z.infer<typeof addLidBody>,
): Promise<Lid> {
  await requireWijzigbaar(scope, huishoudenId);
  const id = invoer.lidId ?? uuidv7();
  if (invoer.lidId) {
    await requireElders(scope, huishoudenId, invoer.lidId);
  } else {
    if (!invoer.naam) throw veldfout('naam', 'invalid_type', 'Vul dit in.');
    assertGeboorte(invoer, scope.nu);
    const { naam, gezinsrol, geboortejaar = null, geboortemaand = null } = invoer;
    await insertLeden(scope, [{ id, naam, gezinsrol, geboortejaar, geboortemaand }]);
  }
  await withWeigering(insertLidmaatschappen(scope, huishoudenId, [{ id, gezinsrol: invoer.gezinsrol }]));
  await logLid(scope, huishoudenId, id, 'aanmaken');
  return requireLid(scope, huishoudenId, id);
}

/** @throws Problem 412 with the current lid when somebody else was first */
export async function updateLid(
  scope: DbScope,
  { huishoudenId, lidId, versie }: { huishoudenId: string; lidId: string; versie: number },
  invoer: z.infer<typeof updateLidBody>,
): Promise<Lid> {
  await requireWijzigbaar(scope, huishoudenId);
  const huidig = await requireLid(scope, huishoudenId, lidId);
  const gevuld = Object.fromEntries(Object.entries(invoer).filter(([, waarde]) => waarde !== undefined));
  const lid: Lid = { ...huidig, ...gevuld };
  assertGeboorte(lid, scope.nu);
  if (!(await updatePersoon(scope, lidId, versie, lid))) {
    throw verouderd(await requireLid(scope, huishoudenId, lidId));
  }
  await updateLidmaatschap(scope, huishoudenId, lidId, { gezinsrol: lid.gezinsrol });
  await logLid(scope, huishoudenId, lidId, 'wijzigen');
  return { ...lid, versie: versie + 1 };
}

/** The lid no longer belongs to this huishouden; what is written about them stays. */
export async function endLid(scope: DbScope, huishoudenId: string, lidId: string): Promise<void> {
  await requireWijzigbaar(scope, huishoudenId);
  await requireLid(scope, huishoudenId, lidId);
  await updateLidmaatschap(scope, huishoudenId, lidId, 'beëindigen');
  await logLid(scope, huishoudenId, lidId, 'wijzigen');
}
