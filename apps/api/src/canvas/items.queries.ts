import type { ItemLijst } from '@naast/contract/canvas-items';
import { type RawBuilder, sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import { type ItemSoort, type ItemVan, itemSoorten, type Koppeling } from './item-soorten.ts';

type Velden = Readonly<Record<string, unknown>>;

// A link to something removed stays, so that putting it back brings the link back too; it is only not shown.
const koppelingKolom = ({ veld, tabel, van, naar }: Koppeling): RawBuilder<unknown> => sql`
  array(select k.${sql.ref(naar)} from ${sql.table(tabel)} k
          join belemmering b on b.netwerk_id = k.netwerk_id and b.id = k.${sql.ref(naar)} and b.verwijderd_op is null
         where k.netwerk_id = i.netwerk_id and k.casus_id = i.casus_id and k.${sql.ref(van)} = i.id order by 1) as ${sql.ref(veld)}`;

function kolommen(soort: ItemSoort): RawBuilder<unknown> {
  const eigen = Object.entries({ ...soort.kolommen, ...soort.alleenLezen }).map(
    ([veld, kolom]) => sql`i.${sql.ref(kolom)} as ${sql.ref(veld)}`,
  );
  return sql`i.id, i.versie, i.gewijzigd_op as "gewijzigdOp", i.gewijzigd_door as "gewijzigdDoor",
    i.verwijderd_op as "verwijderdOp", ${sql.join([...eigen, ...(soort.koppeling ? [koppelingKolom(soort.koppeling)] : [])])}`;
}

const opDezeCasus = (scope: DbScope, casusId: string) =>
  sql`i.netwerk_id = ${scope.gebruiker.netwerkId} and i.casus_id = ${casusId}`;

/** The items of one kind as they came; removed ones left out. */
export async function listItems<L extends ItemLijst>(
  scope: DbScope,
  lijst: L,
  casusId: string,
): Promise<ItemVan<L>[]> {
  const soort = itemSoorten[lijst];
  const { rows } = await sql<ItemVan<L>>`
    select ${kolommen(soort)} from ${sql.table(soort.tabel)} i
     where ${opDezeCasus(scope, casusId)} and i.verwijderd_op is null order by i.gemaakt_op, i.id`.execute(
    scope.db,
  );
  return rows;
}

/** One item, also when it is removed. */
export async function findItem<L extends ItemLijst>(
  scope: DbScope,
  lijst: L,
  casusId: string,
  itemId: string,
): Promise<ItemVan<L> | undefined> {
  const soort = itemSoorten[lijst];
  const { rows } = await sql<ItemVan<L>>`
    select ${kolommen(soort)} from ${sql.table(soort.tabel)} i
     where ${opDezeCasus(scope, casusId)} and i.id = ${itemId}`.execute(scope.db);
  return rows[0];
}

/** Which of these ids are items of this kind on this casus, removed ones included. */
export async function listBekendeIds(
  scope: DbScope,
  soort: ItemSoort,
  casusId: string,
  ids: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select i.id from ${sql.table(soort.tabel)} i
     where ${opDezeCasus(scope, casusId)} and i.id = any(${ids}::uuid[]) order by i.id`.execute(scope.db);
  return rows.map((rij) => rij.id);
}

const eigenVelden = (soort: ItemSoort, velden: Velden): [kolom: string, waarde: unknown][] =>
  Object.entries(soort.kolommen).flatMap(([veld, kolom]): [string, unknown][] =>
    velden[veld] === undefined ? [] : [[kolom, velden[veld]]],
  );

export async function insertItem(
  scope: DbScope,
  soort: ItemSoort,
  casusId: string,
  id: string,
  velden: Velden,
): Promise<void> {
  const paren = eigenVelden(soort, velden);
  const namen = ['netwerk_id', 'id', 'casus_id', ...paren.map(([kolom]) => kolom)].map((k) => sql.ref(k));
  const waarden = [scope.gebruiker.netwerkId, id, casusId, ...paren.map(([, waarde]) => waarde)];
  await sql`insert into ${sql.table(soort.tabel)} (${sql.join(namen)}) values (${sql.join(waarden)})`.execute(
    scope.db,
  );
}

/** False when the item is gone, or no longer at this versie. */
export async function updateItem(
  scope: DbScope,
  soort: ItemSoort,
  casusId: string,
  wat: { id: string; versie: number; velden: Velden },
): Promise<boolean> {
  const zetten = eigenVelden(soort, wat.velden).map(([kolom, waarde]) => sql`${sql.ref(kolom)} = ${waarde}`);
  const { numAffectedRows } = await sql`
    update ${sql.table(soort.tabel)} i set ${sql.join([sql`versie = i.versie + 1`, ...zetten])}
     where ${opDezeCasus(scope, casusId)} and i.id = ${wat.id} and i.versie = ${wat.versie} and i.verwijderd_op is null`.execute(
    scope.db,
  );
  return numAffectedRows === 1n;
}

/** Removes softly; false when the item is gone already, or no longer at this versie. */
export async function archiveItem(
  scope: DbScope,
  soort: ItemSoort,
  casusId: string,
  wat: { id: string; versie: number },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update ${sql.table(soort.tabel)} i set versie = i.versie + 1, verwijderd_op = ${scope.nu.toISOString()}
     where ${opDezeCasus(scope, casusId)} and i.id = ${wat.id} and i.versie = ${wat.versie} and i.verwijderd_op is null`.execute(
    scope.db,
  );
  return numAffectedRows === 1n;
}

/** Puts a removed item back; one that is there stays as it is. */
export async function restoreItem(
  scope: DbScope,
  soort: ItemSoort,
  casusId: string,
  id: string,
): Promise<void> {
  await sql`
    update ${sql.table(soort.tabel)} i set versie = i.versie + 1, verwijderd_op = null
     where ${opDezeCasus(scope, casusId)} and i.id = ${id} and i.verwijderd_op is not null`.execute(scope.db);
}

/** Makes the links of an item exactly these. */
export async function replaceKoppelingen(
  scope: DbScope,
  { tabel, van, naar }: Koppeling,
  casusId: string,
  itemId: string,
  ids: readonly string[],
): Promise<void> {
  const netwerkId = scope.gebruiker.netwerkId;
  await Promise.all([
    sql`delete from ${sql.table(tabel)} k using belemmering b
         where k.netwerk_id = ${netwerkId} and k.casus_id = ${casusId} and k.${sql.ref(van)} = ${itemId}
           and k.${sql.ref(naar)} <> all(${ids}::uuid[])
           and b.netwerk_id = k.netwerk_id and b.id = k.${sql.ref(naar)} and b.verwijderd_op is null`.execute(
      scope.db,
    ),
    sql`insert into ${sql.table(tabel)} (netwerk_id, casus_id, ${sql.ref(van)}, ${sql.ref(naar)})
        select ${netwerkId}, ${casusId}, ${itemId}, naar from unnest(${ids}::uuid[]) as naar
        on conflict do nothing`.execute(scope.db),
  ]);
}
