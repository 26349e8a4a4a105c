import type { Stukken } from '@naast/contract/vergaderingen';
import type { Agenda } from '@naast/pdf/agenda-document';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { getAanvraag, requireAanvraag } from '../fonds/aanvraag.read.ts';
import { logAanvraag } from '../fonds/stap.read.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { mogenStukken, requireStukken } from '../veiligheid/stukken.read.ts';
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
    // The commissie reads that one on the screen; it does not say why it is not printed.
    if (!(await mogenStukken(scope, rij.casusId))) continue;
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

interface Exemplaar {
  document: Agenda;
  gemaaktOp: string;
  /** The aanvragen in it that the gebruiker still sees. */
  aanvraagIds: string[];
}

/**
 * The kept copy, printed again by who made it, for as long as they see every pack in it. It is an export of each.
 * @throws Problem 404; 409 while leden of a household in it are apart
 */
export async function readStukken(
  scope: DbScope,
  { id, stukkenId }: { id: string; stukkenId: string },
): Promise<Omit<Exemplaar, 'aanvraagIds'>> {
  await requireVergadering(scope, id);
  const { rows } = await sql<Exemplaar>`
    select e.document, e.gemaakt_op as "gemaaktOp",
           array(select a.id from jsonb_array_elements(e.document -> 'punten') p
                   join aanvraag a on a.netwerk_id = e.netwerk_id and a.code = p ->> 'code' order by a.id) as "aanvraagIds"
      from vergadering_export e
     where e.netwerk_id = ${scope.gebruiker.netwerkId} and e.vergadering_id = ${id} and e.id = ${stukkenId}
       and e.gemaakt_door = ${scope.gebruiker.id}`.execute(scope.db);
  const [exemplaar] = rows;
  if (!exemplaar || exemplaar.aanvraagIds.length < exemplaar.document.punten.length) throw nietGevonden();
  for (const aanvraagId of exemplaar.aanvraagIds) {
    const rij = await requireAanvraag(scope, aanvraagId);
    await requireStukken(scope, rij.casusId);
    await logAanvraag(scope, 'exporteren', rij);
  }
  return exemplaar;
}
