import { checkFamilieband } from '@naast/domain/huishoudens';
import { v7 as uuidv7 } from 'uuid';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { findConstraint } from '../platform/constraint.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';
import { endFamilieband, insertFamilieband, listZichtbareLeden, readFamilie } from './familie.queries.ts';
import { requireWijzigbaar } from './require-huishouden.ts';
import { withWeigering } from './weigering.ts';

const bestaat = () => new Problem(409, 'bestaat', 'Deze twee staan al als ouder en kind.');

function assertBand(oordeel: ReturnType<typeof checkFamilieband>): void {
  switch (oordeel) {
    case 'goed':
      return;
    case 'zelfde':
      throw veldfout('kindId', oordeel, 'Kies twee verschillende mensen.');
    case 'bestaat':
      throw bestaat();
    case 'kring':
      throw veldfout('kindId', oordeel, 'Zo zou iemand zijn eigen voorouder zijn. Kijk na wie de ouder is.');
    case 'te_veel_ouders':
      throw veldfout('kindId', oordeel, 'Iemand kan hier hoogstens vier ouders hebben.');
    case 'jaren_kloppen_niet':
      throw veldfout('kindId', oordeel, 'De geboortejaren passen niet bij ouder en kind. Kijk ze na.');
    default:
      oordeel satisfies never;
  }
}

/** Says who is whose parent. One of the two lives in this household; the other is somebody you may see. */
export async function addFamilieband(
  scope: DbScope,
  huishoudenId: string,
  { ouderId, kindId }: { ouderId: string; kindId: string },
): Promise<{ id: string }> {
  const huishouden = await requireWijzigbaar(scope, huishoudenId);
  const leden = await listZichtbareLeden(scope, huishoudenId, [ouderId, kindId]);
  const [ouder, kind] = [leden.find((l) => l.id === ouderId), leden.find((l) => l.id === kindId)];
  if (!ouder || !kind || !huishouden.leden.some((l) => l.id === ouderId || l.id === kindId))
    throw veldfout(ouder ? 'kindId' : 'ouderId', 'onbekend', 'Deze persoon kennen we niet.');
  const { banden } = await readFamilie(scope, huishoudenId);
  assertBand(checkFamilieband(ouder, kind, banden));
  const id = uuidv7();
  await withWeigering(insertFamilieband(scope, { id, ouderId, kindId })).catch((fout: unknown) => {
    throw findConstraint(fout) === 'familieband_een' ? bestaat() : fout;
  });
  await logActie(scope, { actie: 'aanmaken', onderwerp: 'familieband', onderwerpId: id, huishoudenId });
  return { id };
}

/** @throws Problem 404 when there is no such band here */
export async function removeFamilieband(scope: DbScope, huishoudenId: string, bandId: string): Promise<void> {
  await requireWijzigbaar(scope, huishoudenId);
  const { banden } = await readFamilie(scope, huishoudenId);
  if (!banden.some((b) => b.id === bandId) || !(await endFamilieband(scope, bandId))) throw nietGevonden();
  await logActie(scope, { actie: 'wijzigen', onderwerp: 'familieband', onderwerpId: bandId, huishoudenId });
}
