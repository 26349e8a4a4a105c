import type { Inbreng } from '@naast/contract/inbreng';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

const netwerk = (scope: DbScope) => scope.gebruiker.netwerkId;

export async function listInspraak(scope: DbScope, aanvraagId: string): Promise<Inbreng['inspraak']> {
  const { rows } = await sql<Inbreng['inspraak'][number]>`
    select i.id, i.wie, i.hoe, i.woorden, g.naam as "genoteerdDoor", i.op
      from inspraak i
      join gebruiker g on g.netwerk_id = i.netwerk_id and g.id = i.genoteerd_door
     where i.netwerk_id = ${netwerk(scope)} and i.aanvraag_id = ${aanvraagId}
     order by i.op, i.id`.execute(scope.db);
  return rows;
}

export async function listAdviseurs(scope: DbScope, aanvraagId: string): Promise<Inbreng['adviseurs']> {
  const { rows } = await sql<Inbreng['adviseurs'][number]>`
    select d.id, g.naam, g.functie, d.gevraagd_op as "gevraagdOp", d.advies, d.advies_op as "adviesOp",
           d.gebruiker_id = ${scope.gebruiker.id} as "vanMij", d.versie
      from adviseur d
      join gebruiker g on g.netwerk_id = d.netwerk_id and g.id = d.gebruiker_id
     where d.netwerk_id = ${netwerk(scope)} and d.aanvraag_id = ${aanvraagId} and d.ingetrokken_op is null
     order by d.gevraagd_op, d.id`.execute(scope.db);
  return rows;
}

export async function findMag(scope: DbScope, aanvraagId: string): Promise<Inbreng['mag']> {
  const { rows } = await sql<Inbreng['mag']>`
    select open and (leidt or werkt) as noteren, open and leidt as vragen
      from (select a.stand in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd') as open,
                   a.fonds_id = any(array(select geleide_fondsen())) as leidt,
                   a.casus_id = any(array(select bewerkbare_casussen())) as werkt
              from aanvraag a where a.netwerk_id = ${netwerk(scope)} and a.id = ${aanvraagId}) x`.execute(
    scope.db,
  );
  return rows[0] ?? { noteren: false, vragen: false };
}

/** Ervaringsdeskundigen without a hand in this aanvraag who were not asked yet. */
export async function listTeVragen(scope: DbScope, aanvraagId: string): Promise<Inbreng['teVragen']> {
  const { rows } = await sql<Inbreng['teVragen'][number]>`
    select g.id, g.naam, g.functie
      from gebruiker_rol r
      join gebruiker g on g.netwerk_id = r.netwerk_id and g.id = r.gebruiker_id
     where r.netwerk_id = ${netwerk(scope)} and r.rol = 'ervaringsdeskundige' and kan_adviseren(${aanvraagId}, g.id)
       and not exists (select from adviseur d where d.netwerk_id = r.netwerk_id and d.aanvraag_id = ${aanvraagId}
                         and d.gebruiker_id = g.id and d.ingetrokken_op is null)
     order by g.naam, g.id`.execute(scope.db);
  return rows;
}

interface NieuweInspraak {
  id: string;
  aanvraagId: string;
  wie: string;
  hoe: string;
  woorden: string;
}

export async function insertInspraak(scope: DbScope, nieuw: NieuweInspraak): Promise<void> {
  await sql`insert into inspraak (netwerk_id, id, aanvraag_id, wie, hoe, woorden, genoteerd_door, op)
    values (${netwerk(scope)}, ${nieuw.id}, ${nieuw.aanvraagId}, ${nieuw.wie}, ${nieuw.hoe}, ${nieuw.woorden},
            ${scope.gebruiker.id}, ${scope.nu.toISOString()})`.execute(scope.db);
}

export async function insertAdviseur(
  scope: DbScope,
  nieuw: { id: string; aanvraagId: string; gebruikerId: string },
): Promise<void> {
  await sql`insert into adviseur (netwerk_id, id, aanvraag_id, gebruiker_id, gevraagd_door, gevraagd_op)
    values (${netwerk(scope)}, ${nieuw.id}, ${nieuw.aanvraagId}, ${nieuw.gebruikerId}, ${scope.gebruiker.id},
            ${scope.nu.toISOString()})`.execute(scope.db);
}

/** @returns false when it has another versie by now. */
export async function endAdviseur(scope: DbScope, id: string, versie: number): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update adviseur set ingetrokken_op = ${scope.nu.toISOString()}, versie = versie + 1
     where netwerk_id = ${netwerk(scope)} and id = ${id} and versie = ${versie}`.execute(scope.db);
  return numAffectedRows === 1n;
}

/** @returns false when it has another versie by now, or is not theirs. */
export async function saveAdvies(
  scope: DbScope,
  id: string,
  versie: number,
  advies: string,
): Promise<boolean> {
  const nu = scope.nu.toISOString();
  const { numAffectedRows } = await sql`
    update adviseur set advies = ${advies}, advies_op = ${nu}, versie = versie + 1
     where netwerk_id = ${netwerk(scope)} and id = ${id} and versie = ${versie}
       and gebruiker_id = ${scope.gebruiker.id}`.execute(scope.db);
  return numAffectedRows === 1n;
}
