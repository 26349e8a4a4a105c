import { type Gesprekgebeurtenis, type Gesprekstand, nextStand } from '@naast/domain/gesprekken';
import { requireMeewerken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import { findGesprek, type GesprekRij, updateStand } from './gesprekken.queries.ts';

export interface Gesprekstaat {
  id: string;
  stand: Gesprekstand;
  afgerondOp: string | null;
  versie: number;
}

const toStaat = ({ id, stand, afgerondOp, versie }: GesprekRij): Gesprekstaat => ({
  id,
  stand,
  afgerondOp,
  versie,
});

/** Pauses, resumes or finishes a gesprek. @throws Problem 403, 404, 409 or 412. */
export async function changeStand(
  scope: DbScope,
  gesprekId: string,
  gebeurtenis: Gesprekgebeurtenis,
  versie: number,
): Promise<Gesprekstaat> {
  const gesprek = await findGesprek(scope, gesprekId);
  if (!gesprek) throw nietGevonden();
  const { casusId, huishoudenId } = await requireMeewerken(scope, gesprek.casusId);
  if (gesprek.versie !== versie) throw verouderd(toStaat(gesprek));
  const stap = nextStand(gesprek.stand, gebeurtenis);
  if (!stap.ok) throw new Problem(409, stap.code, stap.bericht);
  const gelukt = await updateStand(scope, gesprekId, versie, stap.stand);
  const huidig = await findGesprek(scope, gesprekId);
  if (!huidig) throw nietGevonden();
  if (!gelukt) throw verouderd(toStaat(huidig));
  await logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'gesprek',
    onderwerpId: gesprekId,
    casusId,
    huishoudenId,
  });
  return toStaat(huidig);
}
