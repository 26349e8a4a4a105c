import type { Gesprek } from '@naast/contract/gesprekken';
import { requireKijken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { listAntwoorden } from './antwoorden.queries.ts';
import { findGesprek, listGespreksLeden } from './gesprekken.queries.ts';
import { showVragenlijst } from './load-gesprekken.ts';
import { listRegelingen } from './vragenlijsten.queries.ts';

/** One gesprek as the run screen needs it. @throws Problem 404 when absent or hidden. */
export async function getGesprek(scope: DbScope, gesprekId: string): Promise<Gesprek> {
  const rij = await findGesprek(scope, gesprekId);
  if (!rij) throw nietGevonden();
  const { casusId } = rij;
  const { isContactpersoon, mag, huishoudenId } = await requireKijken(scope, casusId);
  const [leden, antwoorden, regelingen] = await Promise.all([
    listGespreksLeden(scope, casusId),
    listAntwoorden(scope, casusId, isContactpersoon),
    listRegelingen(scope),
    logActie(scope, { actie: 'lezen', onderwerp: 'gesprek', onderwerpId: gesprekId, casusId, huishoudenId }),
  ]);
  return {
    id: rij.id,
    casusId,
    meetmoment: rij.meetmoment,
    omvang: rij.omvang,
    stand: rij.stand,
    wijze: rij.wijze,
    gehoudenOp: rij.gehoudenOp,
    jaar: rij.jaar,
    begonnenOp: rij.begonnenOp,
    afgerondOp: rij.afgerondOp,
    mag,
    isContactpersoon,
    vragenlijst: showVragenlijst(rij.inhoud, regelingen, isContactpersoon),
    leden: leden.filter((lid) => lid.gesprekId === gesprekId),
    antwoorden: antwoorden.filter((antwoord) => antwoord.gesprekId === gesprekId),
    versie: rij.versie,
  };
}
