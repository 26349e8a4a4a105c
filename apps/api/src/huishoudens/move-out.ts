import type { moveOut as contract } from '@naast/contract/huishoudens-familie';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { Problem, veldfout } from '../platform/problem.ts';
import { vandaag } from '../platform/vandaag.ts';
import { insertHuishouden } from './huishoudens.queries.ts';
import { requireHuishouden, requireWijzigbaar } from './require-huishouden.ts';
import {
  endAsVerhuisd,
  insertVerhuizing,
  isVeiligheidBegonnen,
  startLeden,
  undoVerhuizing,
} from './verhuizingen.queries.ts';
import { withWeigering } from './weigering.ts';

const logVerhuizing = (scope: DbScope, huishoudenId: string, onderwerpId: string, doel: string) =>
  logActie(scope, { actie: 'wijzigen', onderwerp: 'verhuizing', onderwerpId, huishoudenId, doel });

/** Leden start a huishouden of their own; what was said in the old one stays there. */
export async function moveOut(
  scope: DbScope,
  huishoudenId: string,
  { leden, dag, naam, wijk }: z.infer<typeof contract.schema.body>,
): Promise<{ id: string; huishoudenId: string }> {
  const { leden: aanwezig } = await requireWijzigbaar(scope, huishoudenId);
  const wie = leden.map(({ lidId }) => lidId);
  if (new Set(wie).size < wie.length || !wie.every((id) => aanwezig.some((lid) => lid.id === id)))
    throw veldfout('leden', 'onbekend', 'Kies mensen die nu bij dit gezin horen.');
  if (dag > vandaag(scope.nu))
    throw veldfout('dag', 'in_de_toekomst', 'Dit ligt in de toekomst. Kies een dag tot en met vandaag.');
  // Whoever has to stay apart is not brought elsewhere from here: that is what splitting is for.
  if (await isVeiligheidBegonnen(scope, huishoudenId)) {
    throw new Problem(
      409,
      'afgeschermd',
      'Dit gezin is voor de veiligheid uit elkaar gehouden. Regel dit bij Veiligheid.',
    );
  }
  const [id, naarId] = [uuidv7(), uuidv7()];
  await insertHuishouden(scope, naarId, { naam, wijk });
  await endAsVerhuisd(scope, huishoudenId, leden, dag);
  await startLeden(scope, naarId, leden, dag);
  await insertVerhuizing(scope, { id, huishoudenId, naarId, leden: wie, dag });
  await logVerhuizing(scope, huishoudenId, id, 'leden gingen in een eigen huishouden wonen');
  await logVerhuizing(scope, naarId, id, 'leden gingen in een eigen huishouden wonen');
  return { id, huishoudenId: naarId };
}

/** They belong to the old huishouden again. @throws Problem 404, 403 or 409 when it cannot be taken back */
export async function undoMoveOut(scope: DbScope, huishoudenId: string, verhuizingId: string): Promise<void> {
  await requireHuishouden(scope, huishoudenId);
  await withWeigering(undoVerhuizing(scope, verhuizingId));
  await logVerhuizing(scope, huishoudenId, verhuizingId, 'de verhuizing was een vergissing');
}
