import type { OpenBankregel } from '@naast/contract/bank';
import type { TeMatchen } from '@naast/domain/betalingen';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** Transfers that a bank line may be about: on their way, or paid and perhaps coming back. */
export async function listTeMatchen(scope: DbScope): Promise<(TeMatchen & { houder: string })[]> {
  const { rows } = await sql<TeMatchen & { houder: string }>`
    -- A line of a whole order names one of its payments, with more money than that one.
    with gezien as (
      select q.id, q.opdracht_id, bool_or(-r.bedrag_cent > q.bedrag_cent) as heel
        from bankregel r join betaalpost q on q.netwerk_id = r.netwerk_id and q.id = r.post_id
       where r.netwerk_id = ${scope.gebruiker.netwerkId} and r.bedrag_cent < 0 and r.uitslag in ('betaling', 'geen')
       group by 1, 2)
    select p.id as "postId", p.code, o.code as "opdrachtCode", p.bedrag_cent as "bedragCent", p.iban, p.houder, p.stand,
           g.id is not null or h.opdracht_id is not null as gezien
      from betaalpost p join betaalopdracht o on o.netwerk_id = p.netwerk_id and o.id = p.opdracht_id
      left join gezien g on g.id = p.id
      left join (select distinct opdracht_id from gezien where heel) h on h.opdracht_id = p.opdracht_id
     where p.netwerk_id = ${scope.gebruiker.netwerkId} and o.stand in ('vrijgegeven', 'verzonden', 'verwerkt', 'vervallen')
     order by p.code, p.id`.execute(scope.db);
  return rows;
}

/** Which of these lines were handled before. */
export async function listBekend(scope: DbScope, vingerafdrukken: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ vingerafdruk: string }>`
    select vingerafdruk from bankregel
     where netwerk_id = ${scope.gebruiker.netwerkId} and vingerafdruk = any(${vingerafdrukken}::text[])`.execute(
    scope.db,
  );
  return new Set(rows.map(({ vingerafdruk }) => vingerafdruk));
}

export interface TeBewaren {
  vingerafdruk: string;
  boekdatum: string;
  bedragCent: number;
  tegenrekening: string;
  tegennaam: string;
  kenmerk: string;
  omschrijving: string;
  /** `geen`: nothing to book, the bank only confirms. */
  uitslag: 'betaling' | 'retour' | 'geen' | 'open';
  reden: string;
  retourReden: string;
  postIds: readonly string[];
}

export async function storeBestand(
  scope: DbScope,
  bestand: { id: string; naam: string; soort: string; sha256: string },
  regels: readonly TeBewaren[],
): Promise<number> {
  const { rows } = await sql<{ nieuw: number }>`
    select store_bankbestand(${bestand.id}, ${bestand.naam}, ${bestand.soort}, ${bestand.sha256},
      ${JSON.stringify(regels)}::jsonb, ${scope.nu.toISOString()}) as nieuw`.execute(scope.db);
  return rows[0]?.nieuw ?? 0;
}

/** What became of the lines of one file. */
export async function countUitslagen(scope: DbScope, bestandId: string) {
  const { rows } = await sql<{ betaald: number; bevestigd: number; retour: number; open: number }>`
    select count(*) filter (where uitslag = 'betaling')::int as betaald,
           count(*) filter (where uitslag = 'geen')::int as bevestigd, count(*) filter (where uitslag = 'retour')::int as retour,
           count(*) filter (where uitslag = 'open')::int as open
      from bankregel where netwerk_id = ${scope.gebruiker.netwerkId} and bestand_id = ${bestandId}`.execute(
    scope.db,
  );
  return rows[0] ?? { betaald: 0, bevestigd: 0, retour: 0, open: 0 };
}

/** Lines that somebody has to look at, the oldest first. */
export async function listOpenRegels(scope: DbScope): Promise<OpenBankregel[]> {
  const { rows } = await sql<OpenBankregel>`
    select r.id, b.naam as bestand, r.boekdatum, r.bedrag_cent as "bedragCent", r.tegenrekening, r.tegennaam, r.kenmerk,
           r.omschrijving, r.reden, b.op,
           case when p.id is not null then json_build_object('id', p.id, 'code', p.code, 'opdrachtId', p.opdracht_id) end as post
      from bankregel r
      join bankbestand b on b.netwerk_id = r.netwerk_id and b.id = r.bestand_id
      left join betaalpost p on p.netwerk_id = r.netwerk_id and p.id = r.post_id
     where r.netwerk_id = ${scope.gebruiker.netwerkId} and r.uitslag = 'open'
     order by r.boekdatum, r.id limit 200`.execute(scope.db);
  return rows;
}

export async function handleRegel(
  scope: DbScope,
  id: string,
  { hoe, postId, reden }: { hoe: string; postId: string | null; reden: string },
): Promise<void> {
  await sql`select handle_bankregel(${id}, ${hoe}, ${postId}, ${reden}, ${scope.nu.toISOString()})`.execute(
    scope.db,
  );
}
