import type {
  Aandachtspunt,
  createAandachtspuntBody,
  updateAandachtspuntBody,
} from '@naast/contract/aandachtspunten';
import { checkAandachtspunt } from '@naast/domain/casussen';
import type * as z from 'zod/mini';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { findConstraint } from '../platform/constraint.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, veldfout } from '../platform/problem.ts';
import { vandaag } from '../platform/vandaag.ts';
import { verouderd } from '../platform/versie.ts';
import { planTaak } from '../taken/plan.read.ts';
import { endTaken } from '../taken/taken.read.ts';
import {
  endAandachtspuntRij,
  findAandachtspunt,
  insertAandachtspunt,
  listAandachtspunten,
  type PuntVersie,
  updateAandachtspuntRij,
} from './aandachtspunten.queries.ts';
import { requireMeewerken } from './casus.read.ts';

type Velden = z.infer<typeof updateAandachtspuntBody>;

/** @throws Problem 400 at the field that is wrong */
function check<V extends Velden>(scope: DbScope, invoer: V): V {
  // Discussed: then there is no reason to give.
  const velden = { ...invoer, reden: invoer.besproken === 'ja' ? '' : invoer.reden.trim() };
  const fout = checkAandachtspunt(velden, vandaag(scope.nu));
  if (fout) throw veldfout(fout.veld, fout.code, fout.bericht);
  return velden;
}

async function requirePunt(scope: DbScope, casusId: string, id: string): Promise<Aandachtspunt> {
  const punt = await findAandachtspunt(scope, casusId, id);
  if (!punt) throw nietGevonden();
  return punt;
}

/** On its last day somebody looks whether it still holds. What it is does not stand in the taak. */
const putTaak = (scope: DbScope, casusId: string, bronId: string, wanneer: string) =>
  planTaak(scope, {
    casusId,
    soort: 'aandachtspunt',
    wat: 'Een aandachtspunt voor bezoek loopt af. Kijk of het nog klopt.',
    wanneer,
    bronId,
  });

const log = (
  scope: DbScope,
  actie: 'aanmaken' | 'wijzigen',
  wat: { onderwerpId: string; casusId: string; huishoudenId: string },
) => logActie(scope, { actie, onderwerp: 'aandachtspunt', ...wat });

export async function createAandachtspunt(
  scope: DbScope,
  casusId: string,
  invoer: z.infer<typeof createAandachtspuntBody>,
): Promise<Aandachtspunt> {
  const { huishoudenId } = await requireMeewerken(scope, casusId);
  const id = await insertAandachtspunt(scope, casusId, check(scope, invoer)).catch((fout: unknown) => {
    if (findConstraint(fout) !== 'aandachtspunt_een') throw fout;
    throw veldfout('soort', 'staat_er_al', 'Dit aandachtspunt staat er al. Verleng het, of haal het weg.');
  });
  await putTaak(scope, casusId, id, invoer.tot);
  await log(scope, 'aanmaken', { onderwerpId: id, casusId, huishoudenId });
  return requirePunt(scope, casusId, id);
}

/** @throws Problem 412 with how it is now when somebody was first */
export async function updateAandachtspunt(
  scope: DbScope,
  gezien: PuntVersie,
  invoer: Velden,
): Promise<Aandachtspunt> {
  const { casusId, puntId } = gezien;
  const { huishoudenId } = await requireMeewerken(scope, casusId);
  const nu = await requirePunt(scope, casusId, puntId);
  if (!(await updateAandachtspuntRij(scope, gezien, check(scope, invoer)))) throw verouderd(nu);
  await putTaak(scope, casusId, puntId, invoer.tot);
  await log(scope, 'wijzigen', { onderwerpId: puntId, casusId, huishoudenId });
  return requirePunt(scope, casusId, puntId);
}

export async function endAandachtspunt(scope: DbScope, gezien: PuntVersie): Promise<{ id: string }> {
  const { casusId, puntId } = gezien;
  const { huishoudenId } = await requireMeewerken(scope, casusId);
  const nu = await requirePunt(scope, casusId, puntId);
  if (!(await endAandachtspuntRij(scope, gezien))) throw verouderd(nu);
  await endTaken(scope, { casusId, soort: 'aandachtspunt', bronId: puntId }, 'gedaan');
  await log(scope, 'wijzigen', { onderwerpId: puntId, casusId, huishoudenId });
  return { id: puntId };
}

/** A casus that ends has no visits to prepare. */
export async function endAandachtspunten(scope: DbScope, casusId: string): Promise<void> {
  for (const { id, versie } of await listAandachtspunten(scope, casusId)) {
    await endAandachtspuntRij(scope, { casusId, puntId: id, versie });
    await endTaken(scope, { casusId, soort: 'aandachtspunt', bronId: id });
  }
}
