import type { Taak } from '@naast/contract/taken';
import type { TaakSoort, TaakStand } from '@naast/domain/taken';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { DbScope } from '../platform/db-scope.ts';

const kolommen = sql`t.id, t.casus_id as "casusId", t.soort, t.wat, t.wanneer, t.bron_id as "bronId", t.stand,
  case when g.id is not null then json_build_object('id', g.id, 'naam', g.naam) end as gebruiker,
  t.klaar_op as "klaarOp", k.naam as "klaarDoor", t.versie`;
const bron = sql`taak t
  left join gebruiker g on g.netwerk_id = t.netwerk_id and g.id = t.gebruiker_id
  left join gebruiker k on k.netwerk_id = t.netwerk_id and k.id = t.klaar_door`;

/** The taken of a casus, first day first; empty when the casus is hidden. */
export async function listTaken(scope: DbScope, casusId: string): Promise<Taak[]> {
  const { rows } = await sql<Taak>`
    select ${kolommen} from ${bron}
     where t.netwerk_id = ${scope.gebruiker.netwerkId} and t.casus_id = ${casusId}
     order by t.wanneer, t.id limit 500`.execute(scope.db);
  return rows;
}

export async function findTaak(scope: DbScope, casusId: string, id: string): Promise<Taak | undefined> {
  const { rows } = await sql<Taak>`
    select ${kolommen} from ${bron}
     where t.netwerk_id = ${scope.gebruiker.netwerkId} and t.casus_id = ${casusId} and t.id = ${id}`.execute(
    scope.db,
  );
  return rows[0];
}

/** @returns false when somebody changed it first */
export async function updateStand(
  scope: DbScope,
  wat: { casusId: string; id: string; versie: number; stand: TaakStand },
): Promise<boolean> {
  const open = wat.stand === 'open';
  const { numAffectedRows } = await sql`
    update taak set stand = ${wat.stand}, versie = versie + 1, klaar_op = ${open ? null : scope.nu.toISOString()},
           klaar_door = ${open ? null : scope.gebruiker.id}
     where netwerk_id = ${scope.gebruiker.netwerkId} and casus_id = ${wat.casusId} and id = ${wat.id}
       and versie = ${wat.versie}`.execute(scope.db);
  return numAffectedRows === 1n;
}

/** A taak as another feature asks for it. */
export interface NieuweTaak {
  casusId: string;
  soort: TaakSoort;
  /** 1–500 characters, and no names. */
  wat: string;
  /** `YYYY-MM-DD`. */
  wanneer: string;
  /** Somebody who sees the casus; absent means whoever is contactpersoon at that moment. */
  gebruikerId?: string | null | undefined;
  bronId?: string | null | undefined;
}

export async function insertTaak(scope: DbScope, nieuw: NieuweTaak): Promise<void> {
  await sql`insert into taak (netwerk_id, id, casus_id, soort, wat, wanneer, gebruiker_id, bron_id, gemaakt_op, gemaakt_door)
    values (${scope.gebruiker.netwerkId}, ${uuidv7()}, ${nieuw.casusId}, ${nieuw.soort}, ${nieuw.wat}, ${nieuw.wanneer}::date,
            ${nieuw.gebruikerId ?? null}, ${nieuw.bronId ?? null}, ${scope.nu.toISOString()}, ${scope.gebruiker.id})
    on conflict do nothing`.execute(scope.db);
}

export async function endOpen(
  scope: DbScope,
  bij: { casusId: string; soort: TaakSoort; bronId: string },
  stand: Exclude<TaakStand, 'open'>,
): Promise<void> {
  await sql`
    update taak set stand = ${stand}, versie = versie + 1, klaar_op = ${scope.nu.toISOString()}, klaar_door = ${scope.gebruiker.id}
     where netwerk_id = ${scope.gebruiker.netwerkId} and casus_id = ${bij.casusId} and soort = ${bij.soort}
       and bron_id = ${bij.bronId} and stand = 'open'`.execute(scope.db);
}
