import type { Bijlage, updateBijlageBody } from '@naast/contract/bijlagen';
import { createSchoon } from '@naast/domain/canvas';
import type * as z from 'zod/mini';
import { getCanvas, listOverigeNamen } from '../canvas/canvas.read.ts';
import { requireMeewerken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import { type BijlageRij, markVerwijderd, updateBijlage } from './bijlagen.queries.ts';
import { describeBijlage, requireBijlage } from './read-bijlagen.ts';
import { withBijlageWeigering } from './weigering.ts';

type Wijziging = z.infer<typeof updateBijlageBody>;

async function requireEigen(scope: DbScope, id: string): Promise<BijlageRij> {
  const rij = await requireBijlage(scope, id);
  if (!rij.zietCasus) throw new Problem(403, 'alleen_kijken', 'Je mag dit zien, maar niet veranderen.');
  await requireMeewerken(scope, rij.casusId);
  return rij;
}

async function logEnLees(scope: DbScope, { id, casusId, huishoudenId }: BijlageRij): Promise<Bijlage> {
  const [rij] = await Promise.all([
    requireBijlage(scope, id),
    logActie(scope, {
      actie: 'wijzigen',
      onderwerp: 'bijlage',
      onderwerpId: id,
      casusId,
      ...(huishoudenId ? { huishoudenId } : {}),
    }),
  ]);
  return describeBijlage(rij);
}

/**
 * Says what a file is and who may see it. What others read holds no known names: they give way as in the aanvraag.
 * @throws Problem 404, 403, 409 when the commissie has it, 412 when stale, 400 beside a casus or a refused file.
 */
export async function changeBijlage(
  scope: DbScope,
  id: string,
  versie: number,
  wijziging: Wijziging,
): Promise<Bijlage> {
  const rij = await requireEigen(scope, id);
  if (rij.verwijderdOp) throw nietGevonden();
  const gedeeld = (wijziging.voorCommissie ?? rij.voorCommissie) || (wijziging.isRekening ?? rij.isRekening);
  if (gedeeld && (!rij.aanvraag || rij.scan === 'geweigerd'))
    throw veldfout(
      'voorCommissie',
      'geen_aanvraag',
      'Alleen een bijlage van een aanvraag kan naar de commissie.',
    );
  const omschrijving = wijziging.omschrijving ?? rij.omschrijving;
  const netjes = gedeeld ? await hideNamen(scope, rij.casusId, omschrijving) : omschrijving;
  const gelukt = await withBijlageWeigering(
    updateBijlage(scope, id, versie, { ...wijziging, omschrijving: netjes }),
  );
  if (!gelukt) throw verouderd(describeBijlage(await requireBijlage(scope, id)));
  return logEnLees(scope, rij);
}

async function hideNamen(scope: DbScope, casusId: string, tekst: string): Promise<string> {
  if (tekst.trim() === '') return '';
  const [canvas, overigeNamen] = await Promise.all([
    getCanvas(scope, casusId),
    listOverigeNamen(scope, casusId),
  ]);
  const peildatum = scope.nu.toISOString().slice(0, 10);
  return createSchoon({ canvas, leden: canvas.leden, peildatum, overigeNamen })(tekst).slice(0, 300);
}

/** Takes a file away; it can be put back for thirty days. @throws Problem 404, 403, 409, 412. */
export async function removeBijlage(scope: DbScope, id: string, versie: number): Promise<Bijlage> {
  const rij = await requireEigen(scope, id);
  if (rij.verwijderdOp) return describeBijlage(rij);
  const gelukt = await withBijlageWeigering(markVerwijderd(scope, id, versie, scope.nu.toISOString()));
  if (!gelukt) throw verouderd(describeBijlage(await requireBijlage(scope, id)));
  return logEnLees(scope, rij);
}

/** Puts a removed file back. @throws Problem 404, 403, 409. */
export async function restoreBijlage(scope: DbScope, id: string): Promise<Bijlage> {
  const rij = await requireEigen(scope, id);
  if (rij.verwijderdOp) await withBijlageWeigering(markVerwijderd(scope, id, rij.versie, null));
  return logEnLees(scope, rij);
}
