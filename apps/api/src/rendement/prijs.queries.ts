import type { Prijsregel } from '@naast/domain/prijslijst';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { DbScope } from '../platform/db-scope.ts';

const toRij = (prijs: Prijsregel) => ({
  code: prijs.code,
  omschrijving: prijs.omschrijving,
  eenheid: prijs.eenheid,
  bedrag_cent: prijs.bedragCent,
  bedrag_laag_cent: prijs.bedragLaagCent,
  bedrag_hoog_cent: prijs.bedragHoogCent,
  peiljaar: prijs.peiljaar,
  index: prijs.index,
  batenhouder: prijs.batenhouder,
  soort: prijs.soort,
  leefgebied: prijs.leefgebied,
  vermijdbaar: prijs.vermijdbaar,
  gebruik: prijs.gebruik,
  betrouwbaarheid: prijs.betrouwbaarheid,
  bron: prijs.bron,
  bron_adres: prijs.bronAdres,
});

/** Adds prices to a list; a code that is there already gets the new price. In one statement, however many. */
export async function savePrijzen(
  scope: DbScope,
  prijslijstId: string,
  prijzen: readonly Prijsregel[],
): Promise<void> {
  if (prijzen.length === 0) return;
  const rijen = JSON.stringify(prijzen.map((prijs) => ({ id: uuidv7(), ...toRij(prijs) })));
  await sql`insert into prijs (netwerk_id, prijslijst_id, id, code, omschrijving, eenheid, bedrag_cent, bedrag_laag_cent,
      bedrag_hoog_cent, peiljaar, index, batenhouder, soort, leefgebied, vermijdbaar, gebruik, betrouwbaarheid, bron, bron_adres)
    select ${scope.gebruiker.netwerkId}::uuid, ${prijslijstId}::uuid, id, code, omschrijving, eenheid, bedrag_cent, bedrag_laag_cent,
      bedrag_hoog_cent, peiljaar, index, batenhouder, soort, leefgebied, vermijdbaar, gebruik, betrouwbaarheid, bron, bron_adres
      from jsonb_to_recordset(${rijen}::jsonb) as p (id uuid, code text, omschrijving text, eenheid text, bedrag_cent bigint,
        bedrag_laag_cent bigint, bedrag_hoog_cent bigint, peiljaar smallint, index text, batenhouder text, soort text,
        leefgebied text, vermijdbaar text, gebruik text, betrouwbaarheid text, bron text, bron_adres text)
    on conflict on constraint prijs_code do update set omschrijving = excluded.omschrijving, eenheid = excluded.eenheid,
      bedrag_cent = excluded.bedrag_cent, bedrag_laag_cent = excluded.bedrag_laag_cent,
      bedrag_hoog_cent = excluded.bedrag_hoog_cent, peiljaar = excluded.peiljaar, index = excluded.index,
      batenhouder = excluded.batenhouder, soort = excluded.soort, leefgebied = excluded.leefgebied,
      vermijdbaar = excluded.vermijdbaar, gebruik = excluded.gebruik, betrouwbaarheid = excluded.betrouwbaarheid,
      bron = excluded.bron, bron_adres = excluded.bron_adres`.execute(scope.db);
}

/** Takes the prices with these codes out of a list. */
export async function deletePrijzen(
  scope: DbScope,
  prijslijstId: string,
  codes: readonly string[],
): Promise<void> {
  if (codes.length === 0) return;
  await sql`delete from prijs where netwerk_id = ${scope.gebruiker.netwerkId} and prijslijst_id = ${prijslijstId}
    and code = any(${codes}::text[])`.execute(scope.db);
}

interface Plek {
  prijslijstId: string;
  prijsId: string;
}

/** Adds one price; unlike `savePrijzen` it never writes over one with the same code. */
export async function insertPrijs(
  scope: DbScope,
  { prijslijstId, prijsId }: Plek,
  prijs: Prijsregel,
): Promise<void> {
  const { netwerkId } = scope.gebruiker;
  await scope.db
    .insertInto('prijs')
    .values({ netwerk_id: netwerkId, prijslijst_id: prijslijstId, id: prijsId, ...toRij(prijs) })
    .execute();
}

/** @returns false when the list has no such price */
export async function updatePrijs(scope: DbScope, plek: Plek, prijs: Prijsregel): Promise<boolean> {
  const { numUpdatedRows } = await scope.db
    .updateTable('prijs')
    .set(toRij(prijs))
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('prijslijst_id', '=', plek.prijslijstId)
    .where('id', '=', plek.prijsId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** @returns false when the list has no such price */
export async function deletePrijs(scope: DbScope, plek: Plek): Promise<boolean> {
  const { numDeletedRows } = await scope.db
    .deleteFrom('prijs')
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('prijslijst_id', '=', plek.prijslijstId)
    .where('id', '=', plek.prijsId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
