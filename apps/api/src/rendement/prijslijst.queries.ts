import type { Lijstprijs, Prijslijst } from '@naast/contract/prijslijst';
import { checkKiesbaar } from '@naast/domain/berekening';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** All price lists of the netwerk, the newest first; or only the one with this id. */
export async function listPrijslijsten(scope: DbScope, id?: string): Promise<Prijslijst[]> {
  const { rows } = await sql<Prijslijst>`
    select l.id, l.naam, l.nummer, l.stand, l.geldig_vanaf as "geldigVanaf", l.geldig_tot as "geldigTot", l.bron,
           l.herkomst, l.versie, (select count(*)::int from prijs p where p.netwerk_id = l.netwerk_id and p.prijslijst_id = l.id) as "aantalPrijzen"
      from prijslijst l
     where l.netwerk_id = ${scope.gebruiker.netwerkId} and (${id ?? null}::uuid is null or l.id = ${id ?? null})
     order by l.geldig_vanaf desc, l.nummer desc, l.id`.execute(scope.db);
  return rows;
}

export interface Prijsvraag {
  woord?: string | undefined;
  leefgebied?: string | undefined;
  batenhouder?: string | undefined;
  /** Only these codes. */
  codes?: readonly string[] | undefined;
}

type Prijsrij = Omit<Lijstprijs, 'kiesbaar'>;

/** Prices of one list, by code. Every word of `woord` must occur, in any order, accents and capitals aside. */
export async function listPrijzen(
  scope: DbScope,
  prijslijstId: string,
  vraag: Prijsvraag = {},
): Promise<Lijstprijs[]> {
  const { rows } = await sql<Prijsrij>`
    select p.id, p.code, p.omschrijving, p.eenheid, p.bedrag_cent as "bedragCent", p.bedrag_laag_cent as "bedragLaagCent",
           p.bedrag_hoog_cent as "bedragHoogCent", p.peiljaar, p.index, p.batenhouder, p.soort, p.leefgebied, p.vermijdbaar,
           p.gebruik, p.betrouwbaarheid, p.bron, p.bron_adres as "bronAdres"
      from prijs p
     where p.netwerk_id = ${scope.gebruiker.netwerkId} and p.prijslijst_id = ${prijslijstId}
       and (${vraag.leefgebied ?? null}::text is null or p.leefgebied = ${vraag.leefgebied ?? null})
       and (${vraag.batenhouder ?? null}::text is null or p.batenhouder = ${vraag.batenhouder ?? null})
       and (${vraag.codes ?? null}::text[] is null or p.code = any(${vraag.codes ?? null}::text[]))
       and not exists (select from regexp_split_to_table(zoektekst(${vraag.woord ?? ''}), '\\s+') as w (woord)
                        where position(w.woord in zoektekst(concat_ws(' ', p.code, p.omschrijving, p.eenheid))) = 0)
     order by p.code`.execute(scope.db);
  return rows.map((rij) => ({ ...rij, kiesbaar: checkKiesbaar(rij).kiesbaar }));
}

/** Whether this netwerk has the price list. */
export async function hasPrijslijst(scope: DbScope, prijslijstId: string): Promise<boolean> {
  const rij = await scope.db
    .selectFrom('prijslijst')
    .select('id')
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', prijslijstId)
    .executeTakeFirst();
  return rij !== undefined;
}

/**
 * The decided price list that is in force on the day of the request, the newest when there are several.
 * @param opvolgerVan - rather the list that takes the place of this one: of the same origin, and of own lists the one
 * that bears its name
 */
export async function findGeldigePrijslijst(
  scope: DbScope,
  prijslijstId: string | undefined,
  opvolgerVan?: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from prijslijst l
     where netwerk_id = ${scope.gebruiker.netwerkId} and stand = 'vastgesteld'
       and (${prijslijstId ?? null}::uuid is null or id = ${prijslijstId ?? null})
       and geldig_vanaf <= ${scope.nu.toISOString()}::timestamptz::date
       and (geldig_tot is null or geldig_tot >= ${scope.nu.toISOString()}::timestamptz::date)
     order by exists (
       select from prijslijst eerder
        where eerder.netwerk_id = l.netwerk_id and eerder.id = ${opvolgerVan ?? null} and eerder.herkomst = l.herkomst
          and (l.herkomst = 'landelijk' or eerder.naam = l.naam)) desc,
       geldig_vanaf desc, nummer desc, id limit 1`.execute(scope.db);
  return rows[0]?.id;
}

export interface Indexcijfer {
  jaar: number;
  mutatieProcent: number;
  bron: string;
}

/** The consumer price index of the netwerk, by year. */
export async function listIndexcijfers(scope: DbScope): Promise<Indexcijfer[]> {
  return scope.db
    .selectFrom('indexcijfer as c')
    .innerJoin('indexreeks as r', (j) =>
      j.onRef('r.netwerk_id', '=', 'c.netwerk_id').onRef('r.id', '=', 'c.indexreeks_id'),
    )
    .select(['c.jaar', 'c.mutatie_procent as mutatieProcent', 'c.bron'])
    .where('c.netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('r.code', '=', 'cpi')
    .orderBy('c.jaar')
    .execute();
}
