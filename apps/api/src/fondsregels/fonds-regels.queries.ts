import type { FondsRegels, FondsUitleg, VolledigeRegels } from '@naast/contract/fonds-regels';
import { type RawBuilder, sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import { mandaatregelsVan } from './mandaatregels.read.ts';

/** The columns of a `fonds_versie v` with its mandaatregels, as a select list. */
export const regelKolommen: RawBuilder<unknown> = sql`
  v.id, v.nr, v.geldig_vanaf as "geldigVanaf", v.vastgesteld_op as "vastgesteldOp", v.toelichting, v.rechtsvorm, v.grondslag,
  v.orgaan, v.adres, v.rechtbank, v.domeinen, v.gebied, v.maximum_cent as "maximumCent",
  v.streeftermijn_dagen as "streeftermijnDagen", v.beslistermijn_dagen as "beslistermijnDagen", v.herinner_dagen as "herinnerDagen",
  (select g.naam from gebruiker g where g.netwerk_id = v.netwerk_id and g.id = v.vastgesteld_door) as "vastgesteldDoor",
  ${mandaatregelsVan} as mandaatregels`;

/** The versie that holds now. */
export async function findRegelsNu(scope: DbScope, fondsId: string): Promise<FondsRegels | undefined> {
  const { rows } = await sql<FondsRegels>`
    select ${regelKolommen} from fonds_versie v
     where v.netwerk_id = ${scope.gebruiker.netwerkId} and v.id = fonds_versie_nu(${fondsId})`.execute(
    scope.db,
  );
  return rows[0];
}

/** What was set last and has not begun yet; what was set before it will not begin any more. */
export async function findRegelsStraks(scope: DbScope, fondsId: string): Promise<FondsRegels | undefined> {
  const { rows } = await sql<FondsRegels>`
    select ${regelKolommen} from fonds_versie v
     where v.netwerk_id = ${scope.gebruiker.netwerkId} and v.fonds_id = ${fondsId} and v.geldig_vanaf > vandaag()
       and not exists (select from fonds_versie l where l.netwerk_id = v.netwerk_id and l.fonds_id = v.fonds_id and l.nr > v.nr)`.execute(
    scope.db,
  );
  return rows[0];
}

export async function findVersie(scope: DbScope, fondsId: string, versieId: string) {
  const { rows } = await sql<FondsRegels>`
    select ${regelKolommen} from fonds_versie v
     where v.netwerk_id = ${scope.gebruiker.netwerkId} and v.fonds_id = ${fondsId} and v.id = ${versieId}`.execute(
    scope.db,
  );
  return rows[0];
}

/** Newest first. */
export async function listVersies(scope: DbScope, fondsId: string): Promise<FondsUitleg['versies']> {
  const { rows } = await sql<FondsUitleg['versies'][number]>`
    select v.id, v.nr, v.geldig_vanaf as "geldigVanaf", g.naam as "vastgesteldDoor", v.vastgesteld_op as "vastgesteldOp", v.toelichting
      from fonds_versie v left join gebruiker g on g.netwerk_id = v.netwerk_id and g.id = v.vastgesteld_door
     where v.netwerk_id = ${scope.gebruiker.netwerkId} and v.fonds_id = ${fondsId} order by v.nr desc`.execute(
    scope.db,
  );
  return rows;
}

/** Who sits in the commissie today. */
export async function listZittend(scope: DbScope, fondsId: string): Promise<FondsUitleg['commissie']> {
  const { rows } = await sql<FondsUitleg['commissie'][number]>`
    select g.naam, g.functie, lg.naam as vervangt,
           case when c.is_voorzitter then 'voorzitter' when c.plaatsvervangt_id is not null then 'plaatsvervanger' else 'lid' end as rol
      from commissielid c
      join gebruiker g on g.netwerk_id = c.netwerk_id and g.id = c.gebruiker_id
      left join commissielid l on l.netwerk_id = c.netwerk_id and l.id = c.plaatsvervangt_id
      left join gebruiker lg on lg.netwerk_id = l.netwerk_id and lg.id = l.gebruiker_id
     where c.netwerk_id = ${scope.gebruiker.netwerkId} and c.fonds_id = ${fondsId}
       and vandaag() >= c.vanaf and (c.tot is null or vandaag() <= c.tot)
     order by c.is_voorzitter desc, c.plaatsvervangt_id is not null, g.naam, c.id`.execute(scope.db);
  return rows;
}

export async function listFondsNamen(scope: DbScope): Promise<{ id: string; naam: string }[]> {
  return scope.db
    .selectFrom('fonds')
    .select(['id', 'naam'])
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .orderBy('naam')
    .orderBy('id')
    .execute();
}

/** @returns the number of the new versie; 0 when somebody set another one since `gezien`. */
export async function insertRegels(
  scope: DbScope,
  fondsId: string,
  gezien: number,
  regels: VolledigeRegels & { id: string; mandaatregels: readonly { id: string }[] },
): Promise<number> {
  const { rows } = await sql<{ nr: number }>`
    select set_fonds_regels(${fondsId}, ${regels.id}, ${gezien}, ${JSON.stringify(regels)}::jsonb,
      ${scope.nu.toISOString()}) as nr`.execute(scope.db);
  return rows[0]?.nr ?? 0;
}

export async function insertBudget(
  scope: DbScope,
  fondsId: string,
  wijziging: { id: string; budgetjaar: number; cent: number; toelichting: string },
): Promise<void> {
  await sql`select change_budget(${fondsId}, ${wijziging.id}, ${wijziging.budgetjaar}::smallint, ${wijziging.cent}::bigint,
    ${wijziging.toelichting}, ${scope.nu.toISOString()})`.execute(scope.db);
}
