import type { createPrijslijstBody } from '@naast/contract/prijslijst-beheer';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { veldfout } from '../platform/problem.ts';
import { savePrijzen } from './prijs.queries.ts';
import { hasPrijslijst, listPrijzen } from './prijslijst.queries.ts';
import { insertPrijslijst, requirePrijslijst } from './prijslijst-beheer.queries.ts';

/** Begins a concept, empty or with the prices of another list. @throws Problem 400 when that list does not exist */
export async function createPrijslijst(scope: DbScope, body: z.output<typeof createPrijslijstBody>) {
  const { kopieVan, ...velden } = body;
  if (kopieVan && !(await hasPrijslijst(scope, kopieVan))) {
    throw veldfout('kopieVan', 'lijst_onbekend', 'Deze prijslijst bestaat niet.');
  }
  const id = uuidv7();
  await insertPrijslijst(scope, { id, ...velden });
  if (kopieVan) await savePrijzen(scope, id, await listPrijzen(scope, kopieVan));
  const lijst = await requirePrijslijst(scope, id);
  await logActie(scope, {
    actie: 'aanmaken',
    onderwerp: 'prijslijst',
    onderwerpId: id,
    doel: 'prijzen bijhouden',
    aantal: lijst.aantalPrijzen,
  });
  return lijst;
}
