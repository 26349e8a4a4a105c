import type { NieuwsCasus } from '@naast/contract/mijn-werk';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { noteBezoek } from './bezoek.queries.ts';
import { listNieuws, type NieuwsRij } from './nieuws.queries.ts';

const hoogstens = 20;

/** Rows that come casus by casus, as one entry for each casus. */
function groupByCasus(rijen: readonly NieuwsRij[]): NieuwsCasus[] {
  const perCasus = new Map<string, NieuwsCasus>();
  for (const { casusId, casusCode, huishouden, ...regel } of rijen) {
    const casus = perCasus.get(casusId) ?? { casusId, casusCode, huishouden, regels: [] };
    casus.regels.push(regel);
    perCasus.set(casusId, casus);
  }
  return [...perCasus.values()];
}

/** Notes the visit, and answers what others changed since the one before it; at most twenty casussen. */
export async function readNieuws(
  scope: DbScope,
): Promise<{ sinds: string | null; items: NieuwsCasus[]; meer: boolean }> {
  const sinds = await noteBezoek(scope);
  const casussen = sinds === null ? [] : groupByCasus(await listNieuws(scope, sinds, hoogstens + 1));
  const items = casussen.slice(0, hoogstens);
  await logActie(scope, { actie: 'lezen', onderwerp: 'nieuws', aantal: items.length });
  return { sinds, items, meer: casussen.length > hoogstens };
}
