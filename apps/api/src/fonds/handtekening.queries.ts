import type { Handtekening } from '@naast/contract/fonds-handtekening';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** Newest first, lapsed ones too; empty for who does not see the casus. */
export async function listHandtekeningen(scope: DbScope, aanvraagId: string): Promise<Handtekening[]> {
  const { rows } = await sql<Handtekening>`
    select h.id, h.wijze, h.naam, h.tekst, h.streken, h.bijlage_id as "bijlageId", h.getekend_op as "getekendOp",
           g.naam as "genoteerdDoor", h.vervallen_op as "vervallenOp", h.vervallen_reden as "vervallenReden"
      from handtekening h join gebruiker g on g.netwerk_id = h.netwerk_id and g.id = h.genoteerd_door
     where h.netwerk_id = ${scope.gebruiker.netwerkId} and h.aanvraag_id = ${aanvraagId}
     order by h.genoteerd_op desc, h.id desc limit 50`.execute(scope.db);
  return rows;
}

/** How and when the valid one was signed, for everyone who sees the aanvraag; undefined when there is none. */
export async function findGeldigeHandtekening(scope: DbScope, aanvraagId: string) {
  const { rows } = await sql<Pick<Handtekening, 'wijze' | 'getekendOp'>>`
    select wijze, getekend_op as "getekendOp" from handtekening_kort(${aanvraagId})`.execute(scope.db);
  return rows[0];
}

export interface NieuweHandtekening {
  id: string;
  casusId: string;
  aanvraagId: string;
  wijze: Handtekening['wijze'];
  naam: string;
  tekst: string;
  streken: Handtekening['streken'];
  bijlageId: string | null;
  getekendOp: string;
}

/** The trigger hashes what is asked at this moment, and lets an earlier one lapse. */
export async function insertHandtekening(scope: DbScope, nieuw: NieuweHandtekening): Promise<void> {
  const streken = nieuw.streken && JSON.stringify(nieuw.streken);
  await sql`insert into handtekening (netwerk_id, id, casus_id, aanvraag_id, wijze, naam, tekst, streken, bijlage_id, getekend_op,
      vraag_sha256, genoteerd_door, genoteerd_op)
    values (${scope.gebruiker.netwerkId}, ${nieuw.id}, ${nieuw.casusId}, ${nieuw.aanvraagId}, ${nieuw.wijze}, ${nieuw.naam}, ${nieuw.tekst},
            ${streken}::jsonb, ${nieuw.bijlageId}, ${nieuw.getekendOp}, '', ${scope.gebruiker.id}, ${scope.nu.toISOString()})`.execute(
    scope.db,
  );
}

export async function lapseHandtekening(scope: DbScope, aanvraagId: string): Promise<void> {
  await sql`select remove_handtekening(${aanvraagId}, ${scope.nu.toISOString()})`.execute(scope.db);
}
