import type { FondsUitleg } from '@naast/contract/fonds-regels';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import {
  findRegelsNu,
  findRegelsStraks,
  listFondsNamen,
  listVersies,
  listZittend,
} from './fonds-regels.queries.ts';

/** @throws Problem 404 when there is no such fonds in this netwerk. */
export async function requireFonds(scope: DbScope, fondsId: string): Promise<{ id: string; naam: string }> {
  const fonds = (await listFondsNamen(scope)).find(({ id }) => id === fondsId);
  if (!fonds) throw nietGevonden();
  return fonds;
}

/** What anyone in the netwerk may know: the rules of now and later, and who decides. @throws Problem 404. */
export async function readUitleg(scope: DbScope, fondsId: string): Promise<FondsUitleg> {
  const fonds = await requireFonds(scope, fondsId);
  const [nu, straks, versies, commissie] = await Promise.all([
    findRegelsNu(scope, fondsId),
    findRegelsStraks(scope, fondsId),
    listVersies(scope, fondsId),
    listZittend(scope, fondsId),
  ]);
  return { fonds, versie: versies[0]?.nr ?? 0, nu: nu ?? null, straks: straks ?? null, versies, commissie };
}
