import type { addCommissielidBody } from '@naast/contract/fonds-commissie';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, veldfout } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import {
  endCommissielid,
  findCommissielid,
  insertCommissielid,
  makeVoorzitter,
} from './commissie.queries.ts';
import { requireFonds } from './read-uitleg.ts';
import { withFondsWeigering } from './weigering.ts';

const logWijziging = (scope: DbScope, fondsId: string) =>
  logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'fonds',
    onderwerpId: fondsId,
    doel: 'commissie van het fonds samenstellen',
  });

/** @throws Problem 400 at the field, 403 for who decides in this commissie, 404. */
export async function addLid(scope: DbScope, fondsId: string, body: z.infer<typeof addCommissielidBody>) {
  await requireFonds(scope, fondsId);
  const invoer = { ...body, plaatsvervangtId: body.plaatsvervangtId ?? null, tot: body.tot ?? null };
  if (invoer.tot !== null && invoer.tot < invoer.vanaf)
    throw veldfout('tot', 'einde_voor_begin', 'De laatste dag ligt voor de eerste.');
  if (invoer.rol === 'plaatsvervanger' && invoer.plaatsvervangtId === null)
    throw veldfout('plaatsvervangtId', 'verplicht', 'Kies voor wie deze persoon invalt.');
  const id = uuidv7();
  await withFondsWeigering(insertCommissielid(scope, fondsId, { ...invoer, id }), 'vanaf');
  await logWijziging(scope, fondsId);
  return { id, versie: 1 };
}

interface Lid {
  id: string;
  lidId: string;
}

async function requireLid(scope: DbScope, { id, lidId }: Lid) {
  const lid = await findCommissielid(scope, id, lidId);
  if (!lid) throw nietGevonden();
  return lid;
}

/** Ends a period on its last day. @throws Problem 400 at the field, 403, 404, 409 when it is over, 412 when stale. */
export async function endLid(scope: DbScope, wie: Lid, versie: number, laatsteDag: string) {
  await requireLid(scope, wie);
  const gelukt = await withFondsWeigering(
    endCommissielid(scope, wie.lidId, versie, laatsteDag),
    'laatsteDag',
  );
  const lid = await requireLid(scope, wie);
  if (!gelukt) throw verouderd(lid);
  await logWijziging(scope, wie.id);
  return { id: lid.id, versie: lid.versie };
}

/** Makes a member voorzitter; the one before stays as a member. @throws Problem 400, 403, 404, 409, 412. */
export async function setVoorzitter(scope: DbScope, wie: Lid, versie: number, vanaf: string) {
  const lid = await requireLid(scope, wie);
  const nieuwId = uuidv7();
  const gelukt = await withFondsWeigering(
    makeVoorzitter(scope, wie.lidId, versie, { vanaf, nieuwId, oudId: uuidv7() }),
  );
  if (!gelukt) throw verouderd(lid);
  await logWijziging(scope, wie.id);
  return { id: nieuwId };
}
