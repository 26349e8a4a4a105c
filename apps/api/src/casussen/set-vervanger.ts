import type { setVervangerBody } from '@naast/contract/toegang';
import { isOpen } from '@naast/domain/casussen';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';
import { vandaag } from '../platform/vandaag.ts';
import { type CasusFeiten, requireFeitenMetSlot } from './casusrol.queries.ts';
import { listCollegaRollen } from './collega.queries.ts';
import { endVervanger as end, insertVervanger, makeRuimte } from './vervanger.queries.ts';

/** @throws Problem 403 for who is neither contactpersoon nor teamleider, 409 when the casus is closed */
async function requireAanwijzen(scope: DbScope, casusId: string): Promise<CasusFeiten> {
  const feiten = await requireFeitenMetSlot(scope, casusId);
  if (!feiten.rollen.includes('contactpersoon') && !feiten.rollen.includes('teamleider'))
    throw new Problem(
      403,
      'alleen_contactpersoon',
      'Alleen de contactpersoon of de teamleider regelt de vervanger.',
    );
  if (!isOpen(feiten.fase))
    throw new Problem(409, 'casus_dicht', 'Deze casus is afgesloten. Er verandert niets meer.');
  return feiten;
}

async function checkInvoer(
  scope: DbScope,
  feiten: CasusFeiten,
  invoer: z.infer<typeof setVervangerBody>,
): Promise<void> {
  if (invoer.gebruikerId === feiten.contactpersoonId)
    throw veldfout('gebruikerId', 'zichzelf', 'Deze collega is zelf de contactpersoon.');
  if (invoer.vanaf < vandaag(scope.nu))
    throw veldfout('vanaf', 'in_het_verleden', 'Kies vandaag of een dag daarna.');
  if (invoer.tot && invoer.tot < invoer.vanaf)
    throw veldfout('tot', 'voor_het_begin', 'De laatste dag ligt voor de eerste dag.');
  if (!(await listCollegaRollen(scope, invoer.gebruikerId)).includes('professional'))
    throw veldfout('gebruikerId', 'geen_professional', 'Kies een collega die professional is.');
}

/** Names who stands in for the contactpersoon; there is never more than one at a time. */
export async function setVervanger(
  scope: DbScope,
  casusId: string,
  invoer: z.infer<typeof setVervangerBody>,
): Promise<{ id: string }> {
  const feiten = await requireAanwijzen(scope, casusId);
  await checkInvoer(scope, feiten, invoer);
  const { huishoudenId } = feiten;
  const id = uuidv7();
  await makeRuimte(scope, casusId, invoer.vanaf);
  await insertVervanger(scope, { ...invoer, id, casusId });
  await logActie(scope, {
    actie: 'aanmaken',
    onderwerp: 'vervanger',
    onderwerpId: id,
    huishoudenId,
    casusId,
  });
  return { id };
}

/** The vervanging stops at this moment. */
export async function endVervanger(scope: DbScope, casusId: string, vervangerId: string): Promise<void> {
  const { huishoudenId } = await requireAanwijzen(scope, casusId);
  if (!(await end(scope, casusId, vervangerId))) throw nietGevonden();
  await logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'vervanger',
    onderwerpId: vervangerId,
    huishoudenId,
    casusId,
  });
}
