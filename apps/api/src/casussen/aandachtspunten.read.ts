import { aandachtspuntNamen } from '@naast/domain/casussen';
import type { DbScope } from '../platform/db-scope.ts';
import { listAandachtspunten } from './aandachtspunten.queries.ts';

/** What visitors know of this family, in the words the family reads; without what is not safe to tell, or expired. */
export async function listBezoekpunten(scope: DbScope, casusId: string): Promise<string[]> {
  const punten = await listAandachtspunten(scope, casusId);
  return punten
    .filter(({ gezinZiet, verlopen }) => gezinZiet && !verlopen)
    .map(({ soort, toelichting }) => [aandachtspuntNamen[soort], toelichting].filter(Boolean).join(': '));
}
