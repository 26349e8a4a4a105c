import type { createCasusBody } from '@naast/contract/casussen';
import { listBsnWaarschuwingen } from '@naast/domain/huishoudens';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { findConstraint, isGeweigerd } from '../platform/constraint.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';
import { openCasus } from './casus.queries.ts';
import { findCasusToegang } from './casus.read.ts';

/** What the database refused, in words for the screen. */
function toWeigering(fout: unknown): unknown {
  if (isGeweigerd(fout)) return nietGevonden();
  switch (findConstraint(fout)) {
    case 'casus_een_open':
      return new Problem(409, 'casus_bestaat', 'Dit huishouden heeft al een casus. Er is altijd één plan.');
    case 'huishouden_opgegaan':
      return new Problem(
        409,
        'huishouden_opgegaan',
        'Dit gezin is samengevoegd met een ander. Open dat gezin.',
      );
    case 'contactpersoon_professional':
      return veldfout('contactpersoonId', 'geen_professional', 'Kies een collega die professional is.');
    default:
      return fout;
  }
}

/**
 * Opens the one casus of a huishouden. Two at the same moment: one gets it, the other a 409.
 * Whoever opens it for a colleague no longer sees it: `zichtbaar` is false.
 */
export async function createCasus(scope: DbScope, invoer: z.infer<typeof createCasusBody>) {
  const id = uuidv7();
  const code = await openCasus(scope, { ...invoer, id, periodeId: uuidv7() }).catch((fout: unknown) => {
    throw toWeigering(fout);
  });
  await logActie(scope, {
    actie: 'aanmaken',
    onderwerp: 'casus',
    onderwerpId: id,
    huishoudenId: invoer.huishoudenId,
    casusId: id,
  });
  const zichtbaar = (await findCasusToegang(scope, id)) !== undefined;
  const waarschuwingen = listBsnWaarschuwingen({ aanmelding: invoer.aanmelding });
  return { id, code, zichtbaar, waarschuwingen };
}
