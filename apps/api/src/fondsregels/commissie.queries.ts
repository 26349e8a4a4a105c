import type { Commissielid } from '@naast/contract/fonds-commissie';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** Every period of every member: now and later first, then the past, newest first. */
export async function listCommissieleden(scope: DbScope, fondsId: string): Promise<Commissielid[]> {
  const { rows } = await sql<Commissielid>`
    select c.id, json_build_object('id', g.id, 'naam', g.naam, 'functie', g.functie) as gebruiker, lg.naam as vervangt,
           case when c.is_voorzitter then 'voorzitter' when c.plaatsvervangt_id is not null then 'plaatsvervanger' else 'lid' end as rol,
           c.vanaf, c.tot, w.wanneer, b.naam as "benoemdDoor", e.naam as "beeindigdDoor", c.versie
      from commissielid c
      join gebruiker g on g.netwerk_id = c.netwerk_id and g.id = c.gebruiker_id
      left join commissielid l on l.netwerk_id = c.netwerk_id and l.id = c.plaatsvervangt_id
      left join gebruiker lg on lg.netwerk_id = l.netwerk_id and lg.id = l.gebruiker_id
      left join gebruiker b on b.netwerk_id = c.netwerk_id and b.id = c.benoemd_door
      left join gebruiker e on e.netwerk_id = c.netwerk_id and e.id = c.beeindigd_door
      cross join lateral (select case when c.tot < vandaag() then 'voorbij' when c.vanaf > vandaag() then 'straks' else 'nu' end as wanneer) w
     where c.netwerk_id = ${scope.gebruiker.netwerkId} and c.fonds_id = ${fondsId}
     order by w.wanneer = 'voorbij', w.wanneer, case when w.wanneer = 'voorbij' then c.tot end desc, c.is_voorzitter desc,
              c.plaatsvervangt_id is not null, g.naam, c.vanaf, c.id`.execute(scope.db);
  return rows;
}

export async function findCommissielid(scope: DbScope, fondsId: string, lidId: string) {
  return (await listCommissieleden(scope, fondsId)).find(({ id }) => id === lidId);
}

export interface NieuwLid {
  id: string;
  gebruikerId: string;
  rol: Commissielid['rol'];
  plaatsvervangtId: string | null;
  vanaf: string;
  tot: string | null;
}

export async function insertCommissielid(scope: DbScope, fondsId: string, lid: NieuwLid): Promise<void> {
  await sql`select add_commissielid(${fondsId}, ${lid.id}, ${lid.gebruikerId}, ${lid.vanaf}::date, ${lid.tot}::date,
    ${lid.rol === 'voorzitter'}, ${lid.rol === 'plaatsvervanger' ? lid.plaatsvervangtId : null}, ${scope.nu.toISOString()})`.execute(
    scope.db,
  );
}

/** @returns false when the period has another versie. */
export async function endCommissielid(scope: DbScope, lidId: string, versie: number, laatsteDag: string) {
  const { rows } = await sql<{ gelukt: boolean }>`
    select end_commissielid(${lidId}, ${versie}, ${laatsteDag}::date, ${scope.nu.toISOString()}) as gelukt`.execute(
    scope.db,
  );
  return rows[0]?.gelukt ?? false;
}

/** @returns false when the period has another versie. */
export async function makeVoorzitter(
  scope: DbScope,
  lidId: string,
  versie: number,
  { vanaf, nieuwId, oudId }: { vanaf: string; nieuwId: string; oudId: string },
) {
  const { rows } = await sql<{ gelukt: boolean }>`
    select set_voorzitter(${lidId}, ${versie}, ${vanaf}::date, ${nieuwId}, ${oudId}, ${scope.nu.toISOString()}) as gelukt`.execute(
    scope.db,
  );
  return rows[0]?.gelukt ?? false;
}
