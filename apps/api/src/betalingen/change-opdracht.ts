import type { OpdrachtDetail } from '@naast/contract/betaalopdrachten';
import { listOpdrachtGebeurtenissen, metBankbestand } from '@naast/domain/betalingen';
import { withWeigering } from '../fonds/stap.read.ts';
import { type Logregel, logActie } from '../gebruikers/logregel.queries.ts';
import { markGelezenOverOpdracht } from '../meldingen/meldingen.read.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import * as opdrachten from './opdracht.queries.ts';

const log = (scope: DbScope, actie: Logregel['actie'], id: string, aantal?: number) =>
  logActie(scope, {
    actie,
    onderwerp: 'betaalopdracht',
    onderwerpId: id,
    doel: 'uitbetalen wat is toegekend',
    ...(aantal === undefined ? {} : { aantal }),
  });

/** An order with its payments and what this gebruiker can do with it. @throws Problem 404 when absent or hidden. */
export async function readOpdracht(scope: DbScope, id: string): Promise<OpdrachtDetail> {
  const [rij, posten, geschiedenis] = await Promise.all([
    opdrachten.findOpdracht(scope, id),
    opdrachten.listPosten(scope, id),
    opdrachten.listGebeurtenissen(scope, id),
  ]);
  if (!rij) throw nietGevonden();
  await Promise.all([log(scope, 'lezen', id, posten.length), markGelezenOverOpdracht(scope, id)]);
  const isBetaler = scope.gebruiker.rollen.includes('betaler');
  return {
    ...rij,
    posten,
    geschiedenis,
    acties: isBetaler ? listOpdrachtGebeurtenissen(rij.stand, rij.zelfVoorbereid) : [],
  };
}

/** Where the order is after a step. */
export interface NaOpdracht {
  id: string;
  stand: OpdrachtDetail['stand'];
  versie: number;
}

/** One step of an order; the database refuses what may not. @throws Problem 403, 404, 409 */
export async function stepOpdracht(
  scope: DbScope,
  id: string,
  step: () => Promise<void>,
): Promise<NaOpdracht> {
  await withWeigering(step());
  const rij = await opdrachten.findOpdracht(scope, id);
  if (!rij) throw nietGevonden();
  await log(scope, 'wijzigen', id);
  return { id: rij.id, stand: rij.stand, versie: rij.versie };
}

/** The second person releases exactly what they looked at. @throws Problem 412 when the order changed meanwhile. */
export const releaseOpdracht = (scope: DbScope, id: string, versie: number): Promise<NaOpdracht> =>
  stepOpdracht(scope, id, async () => {
    const gelukt = await opdrachten.releaseOpdracht(scope, id, versie);
    if (!gelukt) throw verouderd(await opdrachten.findOpdracht(scope, id));
  });

/** What goes into a file: only after the release, and without what was taken out. @throws Problem 404, 409 */
export async function readVoorBestand(scope: DbScope, id: string) {
  const [rij, alle] = await Promise.all([
    opdrachten.findOpdracht(scope, id),
    opdrachten.listPosten(scope, id),
  ]);
  if (!rij) throw nietGevonden();
  if (!metBankbestand(rij.stand) || !rij.vrijgegevenOp)
    throw new Problem(409, 'niet_vrijgegeven', 'Een tweede betaler moet deze opdracht eerst vrijgeven.');
  const posten = alle.filter(({ stand }) => stand !== 'vervallen');
  await log(scope, 'exporteren', id, posten.length);
  return { ...rij, vrijgegevenOp: rij.vrijgegevenOp, posten };
}
