import type { createNotitieBody, Notitie, updateNotitieBody } from '@naast/contract/notities';
import { listBsnWaarschuwingen } from '@naast/domain/huishoudens';
import type * as z from 'zod/mini';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import { requireMeewerken } from './casus.read.ts';
import { requireLid } from './leden.read.ts';
import {
  findNotitie,
  insertNotitie,
  type NotitieVersie,
  setWeg,
  updateNotitieRij,
} from './notities.queries.ts';

async function requireNotitie(scope: DbScope, casusId: string, id: string): Promise<Notitie> {
  const notitie = await findNotitie(scope, casusId, id);
  if (!notitie) throw nietGevonden();
  return notitie;
}

/** @throws Problem 404 when hidden, 403 for who did not write it, 409 when the casus is closed */
async function requireEigen(scope: DbScope, { casusId, notitieId }: NotitieVersie) {
  const { huishoudenId } = await requireMeewerken(scope, casusId);
  const notitie = await requireNotitie(scope, casusId, notitieId);
  if (notitie.door.id !== scope.gebruiker.id)
    throw new Problem(403, 'niet_van_jou', 'Alleen wie de notitie schreef, mag haar veranderen.');
  return { huishoudenId, notitie };
}

const log = (
  scope: DbScope,
  actie: 'aanmaken' | 'wijzigen',
  wat: { onderwerpId: string; casusId: string; huishoudenId: string },
) => logActie(scope, { actie, onderwerp: 'notitie', ...wat });

const metWaarschuwing = (notitie: Notitie) => ({
  ...notitie,
  waarschuwingen: listBsnWaarschuwingen({ tekst: notitie.tekst }),
});

export async function createNotitie(
  scope: DbScope,
  casusId: string,
  invoer: z.infer<typeof createNotitieBody>,
) {
  const { huishoudenId } = await requireMeewerken(scope, casusId);
  if (invoer.lidId) await requireLid(scope, casusId, invoer.lidId);
  const id = await insertNotitie(scope, casusId, invoer);
  await log(scope, 'aanmaken', { onderwerpId: id, casusId, huishoudenId });
  return metWaarschuwing(await requireNotitie(scope, casusId, id));
}

/** @throws Problem 412 with the present text when it was changed elsewhere */
export async function updateNotitie(
  scope: DbScope,
  gezien: NotitieVersie,
  invoer: z.infer<typeof updateNotitieBody>,
) {
  const { huishoudenId, notitie } = await requireEigen(scope, gezien);
  if (!(await updateNotitieRij(scope, gezien, invoer))) throw verouderd(notitie);
  const { casusId, notitieId } = gezien;
  await log(scope, 'wijzigen', { onderwerpId: notitieId, casusId, huishoudenId });
  return metWaarschuwing(await requireNotitie(scope, casusId, notitieId));
}

/** Takes a notitie away, or puts it back; the text is kept. */
export async function removeNotitie(scope: DbScope, gezien: NotitieVersie, weg: boolean): Promise<Notitie> {
  const { huishoudenId, notitie } = await requireEigen(scope, gezien);
  if (!(await setWeg(scope, gezien, weg))) throw verouderd(notitie);
  const { casusId, notitieId } = gezien;
  await log(scope, 'wijzigen', { onderwerpId: notitieId, casusId, huishoudenId });
  return requireNotitie(scope, casusId, notitieId);
}
