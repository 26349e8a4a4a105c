import type { GrootboekFilter, Herkomst, Totalen } from '@naast/contract/verslag-grootboek';
import { addSaldo, leegSaldo, mutatieSoorten } from '@naast/domain/fonds';
import { checkAansluiting } from '@naast/domain/verslagen';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import * as queries from './grootboek.queries.ts';
import { type Fondsjaar, requireFondsjaar } from './require-fonds.ts';

const perPagina = 50;

const log = (scope: DbScope, onderwerpId: string, actie: 'lezen' | 'exporteren' = 'lezen') =>
  logActie(scope, { actie, onderwerp: 'grootboek', onderwerpId, doel: 'grootboek bekijken' });

/** One page of the grootboek, the newest mutatie first. @throws Problem 404 */
export async function readGrootboek(
  scope: DbScope,
  fondsId: string,
  { na, ...filter }: GrootboekFilter & { na?: number | undefined },
) {
  const kop = await requireFondsjaar(scope, fondsId, 'grootboek', filter.budgetjaar);
  const selectie = { ...filter, fondsId, budgetjaar: kop.saldo.budgetjaar };
  const [rijen] = await Promise.all([
    queries.listMutaties(scope, selectie, { voor: na, aantal: perPagina + 1 }),
    log(scope, fondsId),
  ]);
  const items = rijen.slice(0, perPagina);
  return { ...kop, items, volgende: rijen.length > perPagina ? (items.at(-1)?.nr ?? null) : null };
}

/** The mutaties that fit the filter added up, and whether the whole year adds up. @throws Problem 404 */
export async function readTotalen(
  scope: DbScope,
  fondsId: string,
  filter: GrootboekFilter,
): Promise<Totalen> {
  const kop = await requireFondsjaar(scope, fondsId, 'grootboek', filter.budgetjaar);
  const [totalen] = await Promise.all([sumGrootboek(scope, kop, filter), log(scope, fondsId)]);
  return totalen;
}

async function sumGrootboek(scope: DbScope, { fonds, saldo }: Fondsjaar, filter: GrootboekFilter) {
  const { budgetjaar } = saldo;
  const [soorten, feiten, wijken] = await Promise.all([
    queries.listTotalen(scope, { ...filter, fondsId: fonds.id, budgetjaar }),
    queries.findAansluiting(scope, fonds.id, budgetjaar),
    queries.listWijken(scope, fonds.id, budgetjaar),
  ]);
  const perSoort = mutatieSoorten.flatMap((soort) => soorten.filter((rij) => rij.soort === soort));
  const som = perSoort.reduce(addSaldo, leegSaldo);
  const totaal = { ...som, aantal: perSoort.reduce((n, { aantal }) => n + aantal, 0) };
  return { budgetjaar, perSoort, totaal, aansluiting: feiten ? checkAansluiting(feiten) : [], wijken };
}

/** Where one mutatie comes from and what became of its money. @throws Problem 404 */
export async function readMutatie(scope: DbScope, fondsId: string, mutatieId: string): Promise<Herkomst> {
  const [herkomst, spoor] = await Promise.all([
    queries.findHerkomst(scope, fondsId, mutatieId),
    queries.listSpoor(scope, mutatieId),
  ]);
  if (!herkomst) throw nietGevonden();
  await log(scope, fondsId);
  return { ...herkomst, spoor };
}

/** The mutaties for a file: at most `aantal`, the oldest first, with their totals. @throws Problem 404 */
export async function exportGrootboek(
  scope: DbScope,
  fondsId: string,
  filter: GrootboekFilter,
  aantal: number,
) {
  const kop = await requireFondsjaar(scope, fondsId, 'grootboek', filter.budgetjaar);
  const selectie = { ...filter, fondsId, budgetjaar: kop.saldo.budgetjaar };
  const [rijen, totalen] = await Promise.all([
    queries.listMutaties(scope, selectie, { aantal }),
    sumGrootboek(scope, kop, filter),
    log(scope, fondsId, 'exporteren'),
  ]);
  return { ...kop, filter, ...totalen, items: rijen.reverse() };
}
export type GrootboekUitvoer = Awaited<ReturnType<typeof exportGrootboek>>;
