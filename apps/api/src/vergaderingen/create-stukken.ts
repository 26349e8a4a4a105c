import type { Stukken } from '@naast/contract/vergaderingen';
import type { Agenda } from '@naast/pdf/agenda-document';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { getAanvraag, requireAanvraag } from '../fonds/aanvraag.read.ts';
import { logAanvraag } from '../fonds/stap.read.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { listPunten } from './agenda.queries.ts';
import { requireVergadering } from './change-vergadering.ts';
import { composePunt } from './compose-agenda.ts';
import { listAdviseurs, listInspraak } from './inbreng.queries.ts';
import { listStukken } from './vergadering.queries.ts';

const geenMag = { mag: { noteren: false, vragen: false }, teVragen: [] };

async function nextExemplaar(scope: DbScope, vergaderingId: string): Promise<number> {
  const { rows } = await sql<{ nr: number | null }>`
    select next_stukkenexemplaar(${vergaderingId}) as nr`.execute(scope.db);
  if (!rows[0]?.nr) throw nietGevonden();
  return rows[0].nr;
}

/** Makes one numbered copy of the agenda with its packs, and writes the look into every dossier it holds. */
export async function createStukken(scope: DbScope, id: string, ontvanger: string): Promise<Stukken> {
  const vergadering = await requireVergadering(scope, id);
  const exportId = uuidv7();
  const punten: Agenda['punten'][number][] = [];
  // One after the other: a long agenda keeps one connection busy, not the memory.
  for (const punt of await listPunten(scope, id)) {
    const aanvraagId = punt.aanvraag.id;
    const [rij, aanvraag, inspraak, adviseurs] = await Promise.all([
      requireAanvraag(scope, aanvraagId),
      getAanvraag(scope, aanvraagId),
      listInspraak(scope, aanvraagId),
      listAdviseurs(scope, aanvraagId),
    ]);
    await logAanvraag(scope, 'exporteren', rij);
    punten.push(composePunt(punt, aanvraag, { inspraak, adviseurs, ...geenMag }));
  }
  const exemplaarNummer = await nextExemplaar(scope, id);
  const document: Agenda = {
    fonds: vergadering.fonds.naam,
    begintOp: vergadering.begintOp,
    plaats: vergadering.plaats,
    punten,
    ontvanger,
    exemplaarNummer,
    exportId: exportId.slice(-12),
  };
  await sql`insert into vergadering_export (netwerk_id, id, vergadering_id, exemplaar_nummer, ontvanger, document, gemaakt_door, gemaakt_op)
    values (${scope.gebruiker.netwerkId}, ${exportId}, ${id}, ${exemplaarNummer}, ${ontvanger},
            ${JSON.stringify(document)}::jsonb, ${scope.gebruiker.id}, ${scope.nu.toISOString()})`.execute(
    scope.db,
  );
  const gemaakt = (await listStukken(scope, id)).find((stuk) => stuk.id === exportId);
  if (!gemaakt) throw new Error('exemplaar is niet terug te vinden');
  return gemaakt;
}

/** The kept copy. Only who made it prints it again. @throws Problem 404. */
export async function readStukken(
  scope: DbScope,
  { id, stukkenId }: { id: string; stukkenId: string },
): Promise<{ document: Agenda; gemaaktOp: string }> {
  const { rows } = await sql<{ document: Agenda; gemaaktOp: string }>`
    select document, gemaakt_op as "gemaaktOp" from vergadering_export
     where netwerk_id = ${scope.gebruiker.netwerkId} and vergadering_id = ${id} and id = ${stukkenId}
       and gemaakt_door = ${scope.gebruiker.id}`.execute(scope.db);
  if (!rows[0]) throw nietGevonden();
  return rows[0];
}
