import { v7 as uuidv7 } from 'uuid';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { vandaag } from '../platform/vandaag.ts';
import * as queries from './boekingen.queries.ts';
import { requireFondsjaar } from './require-fonds.ts';

/** What can go along to a next year now, and what went before. @throws Problem 404 */
export async function readJaarwisselingen(scope: DbScope, fondsId: string) {
  const { fonds } = await requireFondsjaar(scope, fondsId, 'grootboek');
  const ditJaar = Number(vandaag(scope.nu).slice(0, 4));
  const [proeven, items] = await Promise.all([
    queries.listProeven(scope, fondsId, ditJaar),
    queries.listJaarwisselingen(scope, fondsId),
    logActie(scope, {
      actie: 'lezen',
      onderwerp: 'grootboek',
      onderwerpId: fondsId,
      doel: 'jaarwisseling bekijken',
    }),
  ]);
  return { fonds, proeven, items };
}

type Wisseling = Omit<Parameters<typeof queries.changeJaar>[1], 'id' | 'fondsId'>;

/** Moves what is free or promised to the next year. @throws Problem 403, 404 or 409 */
export async function bookJaarwisseling(scope: DbScope, fondsId: string, wisseling: Wisseling) {
  const id = uuidv7();
  await requireFondsjaar(scope, fondsId, 'grootboek');
  await queries.changeJaar(scope, { ...wisseling, id, fondsId });
  await logActie(scope, {
    actie: 'aanmaken',
    onderwerp: 'jaarwisseling',
    onderwerpId: id,
    doel: 'fonds beheren',
  });
  return { id };
}
