import type { CreateGesprekBody } from '@naast/contract/gesprekken';
import { v7 as uuidv7 } from 'uuid';
import { requireMeewerken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { veldfout } from '../platform/problem.ts';
import { vandaag } from '../platform/vandaag.ts';
import { insertGesprek, insertGesprekLeden, listHuishoudenLeden } from './gesprekken.queries.ts';
import { listGepubliceerd } from './vragenlijsten.queries.ts';

/** Begins a gesprek with the published version. @throws Problem 400, 403, 404 or 409. */
export async function createGesprek(
  scope: DbScope,
  casusId: string,
  body: CreateGesprekBody,
): Promise<{ id: string; versie: number }> {
  const { huishoudenId } = await requireMeewerken(scope, casusId);
  const [[lijst], huishouden] = await Promise.all([
    listGepubliceerd(scope, body.vragenlijstId),
    listHuishoudenLeden(scope, huishoudenId),
  ]);
  if (!lijst) {
    throw veldfout('vragenlijstId', 'vragenlijst_onbekend', 'Deze vragenlijst is er niet. Kies een andere.');
  }
  if (body.leden.some((lid) => !huishouden.includes(lid))) {
    throw veldfout('leden', 'lid_onbekend', 'Kies alleen mensen uit dit huishouden.');
  }
  const gesprek = {
    id: uuidv7(),
    casusId,
    versieId: lijst.versieId,
    meetmoment: body.meetmoment,
    omvang: body.omvang,
    ...readWijze(scope, body),
    leden: [...new Set(body.leden)],
  };
  await Promise.all([
    insertGesprek(scope, gesprek),
    insertGesprekLeden(scope, gesprek),
    logActie(scope, {
      actie: 'aanmaken',
      onderwerp: 'gesprek',
      onderwerpId: gesprek.id,
      casusId,
      huishoudenId,
    }),
  ]);
  return { id: gesprek.id, versie: 1 };
}

/** Typed in afterwards has a day on which it was held; at the table has none. */
function readWijze(scope: DbScope, { wijze = 'samen', gehoudenOp }: CreateGesprekBody) {
  if (wijze === 'samen') return { wijze, gehoudenOp: null };
  if (gehoudenOp === undefined) {
    throw veldfout('gehoudenOp', 'verplicht', 'Vul in op welke dag het gesprek was.');
  }
  if (gehoudenOp > vandaag(scope.nu)) {
    throw veldfout('gehoudenOp', 'toekomst', 'Deze dag moet nog komen. Kies de dag waarop het gesprek was.');
  }
  return { wijze, gehoudenOp };
}
