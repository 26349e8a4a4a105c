import type { Nazorgmoment, noteNazorgBody } from '@naast/contract/nazorg';
import type * as z from 'zod/mini';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';
import { vandaag } from '../platform/vandaag.ts';
import { verouderd } from '../platform/versie.ts';
import { planTaak } from '../taken/plan.read.ts';
import { endTaken } from '../taken/taken.read.ts';
import { type CasusFeiten, requireFeiten } from './casusrol.queries.ts';
import {
  endNazorg,
  findNazorg,
  insertNazorg,
  type MomentVersie,
  type NazorgInvoer,
  updateNazorg,
} from './nazorg.queries.ts';

/**
 * Nazorg goes on after the casus is closed, by who was contactpersoon last or, when that one left, the teamleider.
 * @throws Problem 404 when hidden, 403 for who only looks along
 */
async function requireNazorg(scope: DbScope, casusId: string): Promise<CasusFeiten> {
  const feiten = await requireFeiten(scope, casusId);
  const meewerkend = ['contactpersoon', 'vervanger', 'meewerker', 'teamleider'] as const;
  if (meewerkend.some((rol) => feiten.rollen.includes(rol))) return feiten;
  throw new Problem(403, 'alleen_kijken', 'Je mag dit zien, maar niet veranderen. Vraag de contactpersoon.');
}

function checkDag(scope: DbScope, veld: string, dag: string): void {
  if (dag < vandaag(scope.nu)) throw veldfout(veld, 'in_het_verleden', 'Kies vandaag of een dag daarna.');
}

const putTaak = (scope: DbScope, casusId: string, id: string, { wanneer, wat, wie }: NazorgInvoer) =>
  planTaak(scope, {
    casusId,
    soort: 'nazorg',
    wat: `Nazorg: ${wat} (${wie})`.slice(0, 500),
    wanneer,
    bronId: id,
  });

const log = (scope: DbScope, { casusId, huishoudenId }: CasusFeiten, onderwerpId: string, nieuw = false) =>
  logActie(scope, {
    actie: nieuw ? 'aanmaken' : 'wijzigen',
    onderwerp: 'nazorg',
    onderwerpId,
    casusId,
    huishoudenId,
  });

async function require(scope: DbScope, casusId: string, id: string): Promise<Nazorgmoment> {
  const moment = await findNazorg(scope, casusId, id);
  if (!moment) throw nietGevonden();
  return moment;
}

/** Keeps one day with the taak that brings it back; the caller has checked who asks. */
export async function addNazorg(scope: DbScope, casusId: string, moment: NazorgInvoer): Promise<string> {
  const id = await insertNazorg(scope, casusId, moment);
  await putTaak(scope, casusId, id, moment);
  return id;
}

/** The days that closing a casus asks for. @throws Problem 400 at the field of a day that is gone */
export async function addNazorgmomenten(
  scope: DbScope,
  casusId: string,
  momenten: readonly NazorgInvoer[],
): Promise<void> {
  for (const [i, moment] of momenten.entries()) {
    checkDag(scope, `nazorgmomenten.${i}.wanneer`, moment.wanneer);
    await addNazorg(scope, casusId, moment);
  }
}

export async function createNazorgmoment(
  scope: DbScope,
  casusId: string,
  moment: NazorgInvoer,
): Promise<Nazorgmoment> {
  const feiten = await requireNazorg(scope, casusId);
  checkDag(scope, 'wanneer', moment.wanneer);
  const id = await addNazorg(scope, casusId, moment);
  await log(scope, feiten, id, true);
  return require(scope, casusId, id);
}

/** @throws Problem 412 when somebody was first, 409 when the day has been */
async function refuse(scope: DbScope, { casusId, momentId }: MomentVersie): Promise<never> {
  const nu = await require(scope, casusId, momentId);
  if (nu.uitkomst) throw new Problem(409, 'al_geweest', 'Er is al opgeschreven hoe het ging.');
  throw verouderd(nu);
}

/** Another day or other words; its taak moves along. */
export async function updateNazorgmoment(
  scope: DbScope,
  gezien: MomentVersie,
  invoer: NazorgInvoer,
): Promise<Nazorgmoment> {
  const { casusId, momentId } = gezien;
  const feiten = await requireNazorg(scope, casusId);
  const oud = await require(scope, casusId, momentId);
  if (invoer.wanneer !== oud.wanneer) checkDag(scope, 'wanneer', invoer.wanneer);
  if (!(await updateNazorg(scope, gezien, invoer))) return refuse(scope, gezien);
  await putTaak(scope, casusId, momentId, invoer);
  await log(scope, feiten, momentId);
  return require(scope, casusId, momentId);
}

/** How it went. Not reached: another day can be put at once. */
export async function noteNazorg(
  scope: DbScope,
  gezien: MomentVersie,
  invoer: z.infer<typeof noteNazorgBody>,
): Promise<Nazorgmoment> {
  const { casusId, momentId } = gezien;
  const feiten = await requireNazorg(scope, casusId);
  const moment = await require(scope, casusId, momentId);
  if (!(await endNazorg(scope, gezien, invoer))) return refuse(scope, gezien);
  await endTaken(scope, { casusId, soort: 'nazorg', bronId: momentId }, 'gedaan');
  if (invoer.opnieuwOp) {
    checkDag(scope, 'opnieuwOp', invoer.opnieuwOp);
    await addNazorg(scope, casusId, { wanneer: invoer.opnieuwOp, wat: moment.wat, wie: moment.wie });
  }
  await log(scope, feiten, momentId);
  return require(scope, casusId, momentId);
}
