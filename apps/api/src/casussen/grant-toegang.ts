import type { grantToegangBody } from '@naast/contract/toegang';
import { hasRecht } from '@naast/domain/gebruikers';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';
import { vandaag } from '../platform/vandaag.ts';
import { requireMeewerken } from './casus.read.ts';
import { listCollegaRollen, lockHuishouden } from './collega.queries.ts';
import { endToegang, endToegangVan, insertToegang } from './toegang.queries.ts';

/** @throws Problem 404 when hidden, 403 for everyone but the contactpersoon, 409 when the casus is closed */
async function requireContactpersoon(scope: DbScope, casusId: string): Promise<{ huishoudenId: string }> {
  const toegang = await requireMeewerken(scope, casusId);
  if (toegang.isContactpersoon) return toegang;
  throw new Problem(403, 'alleen_contactpersoon', 'Alleen de contactpersoon regelt wie toegang heeft.');
}

async function checkInvoer(scope: DbScope, invoer: z.infer<typeof grantToegangBody>): Promise<void> {
  if (invoer.gebruikerId === scope.gebruiker.id)
    throw veldfout('gebruikerId', 'zichzelf', 'Jij bent de contactpersoon en hebt al toegang.');
  if (invoer.tot && invoer.tot < vandaag(scope.nu))
    throw veldfout('tot', 'in_het_verleden', 'Kies vandaag of een dag daarna.');
  if (!hasRecht(await listCollegaRollen(scope, invoer.gebruikerId), 'casus.lezen'))
    throw veldfout(
      'gebruikerId',
      'geen_casuswerk',
      'Deze collega kan geen casussen openen. Kies iemand anders.',
    );
}

/** Gives a colleague toegang; what they had before ends, so there is one at a time and all of it is kept. */
export async function grantToegang(
  scope: DbScope,
  casusId: string,
  invoer: z.infer<typeof grantToegangBody>,
): Promise<{ id: string }> {
  const { huishoudenId } = await requireContactpersoon(scope, casusId);
  await checkInvoer(scope, invoer);
  await lockHuishouden(scope, huishoudenId);
  const id = uuidv7();
  await endToegangVan(scope, casusId, invoer.gebruikerId);
  await insertToegang(scope, id, casusId, invoer);
  await logActie(scope, { actie: 'aanmaken', onderwerp: 'toegang', onderwerpId: id, huishoudenId, casusId });
  return { id };
}

/** Ends a toegang from this moment on. */
export async function revokeToegang(scope: DbScope, casusId: string, toegangId: string): Promise<void> {
  const { huishoudenId } = await requireContactpersoon(scope, casusId);
  if (!(await endToegang(scope, casusId, toegangId))) throw nietGevonden();
  await logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'toegang',
    onderwerpId: toegangId,
    huishoudenId,
    casusId,
  });
}
