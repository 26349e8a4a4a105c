import type { Bijlage } from '@naast/contract/bijlagen';
import type { BijlageSoort, ScanStand } from '@naast/domain/bijlagen';
import { type RawBuilder, sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

export interface BijlageRij extends Omit<Bijlage, 'mag'> {
  casusId: string;
  huishoudenId: string | null;
  zietCasus: boolean;
  magBewerken: boolean;
}

// Who does not see the casus gets no name of a file: names of people are in there.
const rijen = (scope: DbScope, waar: RawBuilder<unknown>) => sql<BijlageRij>`
  select b.id, b.soort, b.grootte, b.omschrijving, b.scan, b.versie, b.casus_id as "casusId",
         b.voor_commissie as "voorCommissie", b.is_rekening as "isRekening", b.toegevoegd_op as op, b.verwijderd_op as "verwijderdOp",
         case when b.casus_id = any(z.ids) then b.naam else 'bijlage' end as naam,
         case when b.casus_id = any(z.ids) then g.naam end as door,
         case when b.casus_id = any(z.ids) then b.lid_id end as "lidId",
         case when b.casus_id = any(z.ids) then b.leefgebied end as leefgebied,
         b.casus_id = any(z.ids) as "zietCasus",
         b.casus_id = any(array(select bewerkbare_casussen())) as "magBewerken",
         c.huishouden_id as "huishoudenId",
         case when a.id is not null then jsonb_build_object('id', a.id, 'code', a.code) end as aanvraag
    from bijlage b
    cross join (select array(select zichtbare_casussen()) as ids) z
    left join casus c on c.netwerk_id = b.netwerk_id and c.id = b.casus_id
    left join aanvraag a on a.netwerk_id = b.netwerk_id and a.id = b.aanvraag_id
    left join gebruiker g on g.netwerk_id = b.netwerk_id and g.id = b.toegevoegd_door
   where b.netwerk_id = ${scope.gebruiker.netwerkId} and ${waar}
   order by b.toegevoegd_op desc, b.id desc limit 500`;

/** What stands there, removed ones left out. */
export async function listBijlagen(
  scope: DbScope,
  bij: { casusId: string } | { aanvraagId: string },
): Promise<BijlageRij[]> {
  const waar =
    'casusId' in bij
      ? sql`b.casus_id = ${bij.casusId} and b.verwijderd_op is null`
      : sql`b.aanvraag_id = ${bij.aanvraagId} and b.verwijderd_op is null`;
  return (await rijen(scope, waar).execute(scope.db)).rows;
}

/** One bijlage, also when it was removed; undefined when it is absent or hidden. */
export async function findBijlage(scope: DbScope, id: string): Promise<BijlageRij | undefined> {
  return (await rijen(scope, sql`b.id = ${id}`).execute(scope.db)).rows[0];
}

export interface NieuweBijlage {
  id: string;
  casusId: string;
  aanvraagId: string | null;
  naam: string;
  soort: BijlageSoort;
  scan: ScanStand;
  bytes: Uint8Array;
  sha256: string;
}

/** The line and its bytes together; of a refused file there are no bytes. */
export async function insertBijlage(scope: DbScope, nieuw: NieuweBijlage): Promise<void> {
  const { netwerkId, id: gebruikerId } = scope.gebruiker;
  await sql`insert into bijlage (netwerk_id, id, casus_id, aanvraag_id, naam, soort, grootte, scan, toegevoegd_door, toegevoegd_op)
    values (${netwerkId}, ${nieuw.id}, ${nieuw.casusId}, ${nieuw.aanvraagId}, ${nieuw.naam}, ${nieuw.soort},
            ${nieuw.bytes.length}, ${nieuw.scan}, ${gebruikerId}, ${scope.nu.toISOString()})`.execute(
    scope.db,
  );
  if (nieuw.scan === 'geweigerd') return;
  await sql`insert into bijlage_inhoud (netwerk_id, bijlage_id, casus_id, bytes, sha256)
    values (${netwerkId}, ${nieuw.id}, ${nieuw.casusId}, ${Buffer.from(nieuw.bytes)}, ${nieuw.sha256})`.execute(
    scope.db,
  );
}

/** Changes the line when it still has this versie. @returns false when it has another. */
export async function updateBijlage(
  scope: DbScope,
  id: string,
  versie: number,
  {
    omschrijving,
    voorCommissie,
    isRekening,
  }: Partial<Pick<Bijlage, 'omschrijving' | 'voorCommissie' | 'isRekening'>>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`update bijlage
      set omschrijving = coalesce(${omschrijving ?? null}, omschrijving), voor_commissie = coalesce(${voorCommissie ?? null}, voor_commissie),
          is_rekening = coalesce(${isRekening ?? null}, is_rekening), versie = versie + 1
    where netwerk_id = ${scope.gebruiker.netwerkId} and id = ${id} and versie = ${versie} and verwijderd_op is null`.execute(
    scope.db,
  );
  return numAffectedRows === 1n;
}

/** Removes, or puts back with `op` null. @returns false when it had another versie or was so already. */
export async function markVerwijderd(
  scope: DbScope,
  id: string,
  versie: number,
  op: string | null,
): Promise<boolean> {
  const { numAffectedRows } = await sql`update bijlage set verwijderd_op = ${op}, versie = versie + 1
    where netwerk_id = ${scope.gebruiker.netwerkId} and id = ${id} and versie = ${versie}
      and (verwijderd_op is null) = ${op !== null}`.execute(scope.db);
  return numAffectedRows === 1n;
}

/** The bytes; undefined when they are gone, refused or hidden. */
export async function findInhoud(scope: DbScope, id: string): Promise<Buffer | undefined> {
  const { rows } = await sql<{ bytes: Buffer }>`select bytes from bijlage_inhoud
    where netwerk_id = ${scope.gebruiker.netwerkId} and bijlage_id = ${id}`.execute(scope.db);
  return rows[0]?.bytes;
}

/** Really throws away what was removed more than thirty days ago, in this netwerk. */
export async function wisBijlagen(scope: DbScope): Promise<void> {
  await sql`select wis_bijlagen(${scope.nu.toISOString()})`.execute(scope.db);
}
