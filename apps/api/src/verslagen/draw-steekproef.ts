import type { Steekproef } from '@naast/contract/verslag-steekproef';
import { drawSteekproef as draw, type SteekproefWijze } from '@naast/domain/verslagen';
import { v7 as uuidv7 } from 'uuid';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem } from '../platform/problem.ts';
import { requireFondsjaar } from './require-fonds.ts';
import * as queries from './steekproef.queries.ts';

type Actie = Parameters<typeof logActie>[1]['actie'];
const log = (scope: DbScope, actie: Actie, onderwerpId: string) =>
  logActie(scope, { actie, onderwerp: 'steekproef', onderwerpId, doel: 'fonds controleren' });

/** The steekproeven of a fonds. @throws Problem 404 */
export async function readSteekproeven(scope: DbScope, fondsId: string) {
  await requireFondsjaar(scope, fondsId, 'controle');
  const [items] = await Promise.all([queries.listSteekproeven(scope, fondsId), log(scope, 'lezen', fondsId)]);
  return { items };
}

/** Draws a sample from the payments of a budgetjaar and keeps how it was drawn. @throws Problem 403, 404 or 409 */
export async function startSteekproef(
  scope: DbScope,
  fondsId: string,
  hoe: { budgetjaar: number; wijze: SteekproefWijze; grootte: number; zaad: number },
) {
  await requireFondsjaar(scope, fondsId, 'controle');
  const betalingen = await queries.listBetalingen(scope, { fondsId, budgetjaar: hoe.budgetjaar });
  const laatste = betalingen.at(-1);
  if (!laatste)
    throw new Problem(
      409,
      'geen_betalingen',
      'In dit jaar is nog niets betaald. Er is niets om uit te trekken.',
    );
  const id = uuidv7();
  const mutatieIds = draw(betalingen, hoe).map((betaling) => betaling.id);
  await queries.insertSteekproef(scope, { ...hoe, id, fondsId, totNr: laatste.nr, mutatieIds });
  await log(scope, 'aanmaken', id);
  return { id };
}

/** One steekproef with what was found; drawn again to show that it can be. @throws Problem 404 */
export async function readSteekproef(
  scope: DbScope,
  { id: fondsId, steekproefId }: { id: string; steekproefId: string },
  actie: 'lezen' | 'exporteren',
): Promise<Steekproef> {
  const { fonds } = await requireFondsjaar(scope, fondsId, 'controle');
  const [kop] = await queries.listSteekproeven(scope, fondsId, steekproefId);
  if (!kop) throw nietGevonden();
  const [items, betalingen] = await Promise.all([
    queries.listSteekproefRegels(scope, steekproefId),
    queries.listBetalingen(scope, { fondsId, budgetjaar: kop.budgetjaar, totNr: kop.totNr }),
    log(scope, actie, steekproefId),
  ]);
  const opnieuw = draw(betalingen, kop).map(({ id }) => id);
  const herhaalbaar =
    opnieuw.length === items.length && items.every(({ mutatieId }, i) => mutatieId === opnieuw[i]);
  return { ...kop, fonds, herhaalbaar, items };
}

type Bevinding = Parameters<typeof queries.insertBevinding>[1];

/** Keeps what the controleur found. @throws Problem 403, 404 or 409 */
export async function addBevinding(scope: DbScope, fondsId: string, bevinding: Bevinding) {
  await requireFondsjaar(scope, fondsId, 'controle');
  const [kop] = await queries.listSteekproeven(scope, fondsId, bevinding.steekproefId);
  if (!kop) throw nietGevonden();
  const nr = await queries.insertBevinding(scope, bevinding);
  await log(scope, 'wijzigen', bevinding.steekproefId);
  return { nr };
}
