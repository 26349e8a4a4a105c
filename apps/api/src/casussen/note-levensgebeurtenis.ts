import type {
  createLevensgebeurtenisBody,
  Komt,
  Levensgebeurtenis,
  VoorzienLid,
} from '@naast/contract/levensgebeurtenissen';
import { findLevenspunt, foresee18, levensNamen, planPunt } from '@naast/domain/casussen';
import type * as z from 'zod/mini';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';
import { vandaag } from '../platform/vandaag.ts';
import { verouderd } from '../platform/versie.ts';
import { planTaak } from '../taken/plan.read.ts';
import { endTaken } from '../taken/taken.read.ts';
import { requireMeewerken } from './casus.read.ts';
import { requireLid } from './leden.read.ts';
import {
  cancelRij,
  findLevensgebeurtenis,
  type Geboorte,
  insertLevensgebeurtenis,
  insertPunt,
  listEigenGeboorten,
  listGeboorten,
} from './levensgebeurtenissen.queries.ts';

type Invoer = z.infer<typeof createLevensgebeurtenisBody>;

/** Who turns 18 soon and was not looked at yet. */
export async function listVoorzien(scope: DbScope, casusId: string): Promise<VoorzienLid[]> {
  const leden = await listGeboorten(scope, casusId);
  return toVoorzien(scope, leden).map(({ casusId: _id, casusCode: _code, ...voorzien }) => voorzien);
}

/** The same over every casus of the contactpersoon, first day first. */
export function listEigenVoorzien(scope: DbScope): Promise<Komt[]> {
  const jaar = scope.nu.getFullYear();
  // Turning 18 between three months ago and a year from now.
  return listEigenGeboorten(scope, jaar - 19, jaar - 17).then((leden) => toVoorzien(scope, leden));
}

function toVoorzien(scope: DbScope, leden: readonly Geboorte[]): Komt[] {
  // One lid can live in two households.
  return leden
    .flatMap((lid) => {
      const [komt] = foresee18([lid], vandaag(scope.nu));
      if (!komt) return [];
      const { casusId, casusCode, id, naam } = lid;
      const { soort, datum, precies } = komt;
      return [{ soort, lid: { id, naam }, datum, precies, casusId, casusCode }];
    })
    .sort((a, b) => a.datum.localeCompare(b.datum) || a.lid.id.localeCompare(b.lid.id));
}

async function checkInvoer(scope: DbScope, casusId: string, invoer: Invoer): Promise<void> {
  if (invoer.soort === 'wordt_18' && !invoer.lidId)
    throw veldfout('lidId', 'too_small', 'Kies wie 18 wordt.');
  if (invoer.lidId) await requireLid(scope, casusId, invoer.lidId);
  const codes = (invoer.punten ?? []).map(({ code }) => code);
  if (new Set(codes).size !== codes.length || codes.some((code) => !findLevenspunt(invoer.soort, code)))
    throw veldfout('punten', 'onbekend_punt', 'Kies alleen wat in de lijst staat, elk punt één keer.');
}

/** Each thing to arrange is a taak of its own. It names no person: a list of taken is read over a shoulder. */
async function putPunten(scope: DbScope, casusId: string, id: string, { soort, punten }: Invoer) {
  const dag = vandaag(scope.nu);
  for (const { code, wanneer } of punten ?? []) {
    const punt = findLevenspunt(soort, code);
    if (!punt) continue;
    const op = planPunt({ dagen: 0 }, wanneer, dag);
    const puntId = await insertPunt(scope, { casusId, gebeurtenisId: id, code, wanneer: op });
    const wat = `${levensNamen[soort]}: ${punt.wat}`;
    await planTaak(scope, { casusId, soort: 'levensgebeurtenis', wat, wanneer: op, bronId: puntId });
  }
}

/** Notes what happens, with what is to be arranged. @throws Problem 409 when it was noted already */
export async function createLevensgebeurtenis(
  scope: DbScope,
  casusId: string,
  invoer: Invoer,
): Promise<Levensgebeurtenis> {
  const { huishoudenId } = await requireMeewerken(scope, casusId);
  await checkInvoer(scope, casusId, invoer);
  const id = await insertLevensgebeurtenis(scope, casusId, invoer);
  if (!id) throw new Problem(409, 'staat_er_al', 'Dit staat er al. Kijk in de lijst.');
  if (!invoer.nietNodig) await putPunten(scope, casusId, id, invoer);
  await logActie(scope, {
    actie: 'aanmaken',
    onderwerp: 'levensgebeurtenis',
    onderwerpId: id,
    casusId,
    huishoudenId,
  });
  const gebeurtenis = await findLevensgebeurtenis(scope, casusId, id);
  if (!gebeurtenis) throw nietGevonden();
  return gebeurtenis;
}

/** It does not happen, or was a mistake: what was still to be arranged ends with it. */
export async function cancelLevensgebeurtenis(
  scope: DbScope,
  gezien: { casusId: string; gebeurtenisId: string; versie: number },
): Promise<{ id: string }> {
  const { casusId, gebeurtenisId } = gezien;
  const { huishoudenId } = await requireMeewerken(scope, casusId);
  const gebeurtenis = await findLevensgebeurtenis(scope, casusId, gebeurtenisId);
  if (!gebeurtenis) throw nietGevonden();
  if (!(await cancelRij(scope, gezien))) throw verouderd(gebeurtenis);
  for (const { id } of gebeurtenis.punten)
    await endTaken(scope, { casusId, soort: 'levensgebeurtenis', bronId: id });
  await logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'levensgebeurtenis',
    onderwerpId: gebeurtenisId,
    casusId,
    huishoudenId,
  });
  return { id: gebeurtenisId };
}
