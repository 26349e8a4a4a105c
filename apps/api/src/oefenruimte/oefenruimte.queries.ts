import type { Oefenruimte } from '@naast/contract/oefenruimte';
import type { Rol } from '@naast/domain/gebruikers';
import { sql } from 'kysely';
import type { DbScope, SysteemScope } from '../platform/db-scope.ts';
import type { Inrichting } from './inrichting.ts';

// The app may not make a netwerk: these call the named SECURITY DEFINER functions of migration 0033, which make, enter and
// throw away an oefenruimte and nothing else.

interface Gevonden {
  kamer: boolean;
  bouwt: boolean;
  mislukt: boolean;
  stap: number;
  stappen: number;
  klaarOp: string | null;
  binnen: boolean | null;
  personen: Oefenruimte['personen'];
}

function readStand({ kamer, bouwt, mislukt }: Gevonden): Oefenruimte['stand'] {
  if (bouwt) return 'bezig';
  if (mislukt) return 'mislukt';
  return kamer ? 'klaar' : 'geen';
}

/** The own oefenruimte, from the real login or from inside. */
export async function findOefenruimte(scope: DbScope): Promise<Oefenruimte> {
  const { rows } = await sql<Gevonden>`select * from mijn_oefenruimte(${scope.nu.toISOString()})`.execute(
    scope.db,
  );
  const [rij] = rows;
  if (!rij) return { stand: 'geen', stap: 0, stappen: 1, klaarOp: null, binnen: false, personen: [] };
  const { stap, stappen, klaarOp, binnen, personen } = rij;
  return { stand: readStand(rij), stap, stappen, klaarOp, binnen: binnen ?? false, personen };
}

/** @returns false while another one is being built. */
export async function beginOefenruimte(
  scope: DbScope,
  { netwerkId, gegevens }: Inrichting,
): Promise<boolean | null> {
  const { rows } = await sql<{ begonnen: boolean | null }>`
    select oefenruimte_begin(${netwerkId}, ${JSON.stringify(gegevens)}::jsonb, ${scope.nu.toISOString()}) as begonnen`.execute(
    scope.db,
  );
  return rows[0]?.begonnen ?? null;
}

export async function keepStap(scope: DbScope, netwerkId: string, stap: number): Promise<void> {
  await sql`select oefenruimte_stap(${netwerkId}, ${stap}::smallint, ${scope.nu.toISOString()})`.execute(
    scope.db,
  );
}

export async function endBouw(scope: DbScope, netwerkId: string, gelukt: boolean): Promise<void> {
  await sql`select oefenruimte_eind(${netwerkId}, ${gelukt}, ${scope.nu.toISOString()})`.execute(scope.db);
}

interface NieuweLogin {
  loginId: string;
  tokenHash: Buffer;
  idleMinuten: number;
}

/** Who practises, and the real gebruiker and login behind it. */
export interface Bezoek {
  netwerkId: string;
  echtNetwerkId: string;
  echtGebruikerId: string;
  echtLoginId: string;
}

/** Undefined: not the own oefenruimte, nobody who can be chosen, or a login that has ended. */
export async function beginBezoek(
  scope: DbScope,
  persoonId: string,
  { loginId, tokenHash, idleMinuten }: NieuweLogin,
): Promise<Bezoek | undefined> {
  const { rows } = await sql<Bezoek>`
    select netwerk_id as "netwerkId", echt_netwerk_id as "echtNetwerkId", echt_gebruiker_id as "echtGebruikerId",
           echt_login_id as "echtLoginId"
      from oefenruimte_binnen(${persoonId}, ${scope.gebruiker.loginId}, ${loginId}, ${tokenHash},
        ${scope.nu.toISOString()}, make_interval(mins => ${idleMinuten}))`.execute(scope.db);
  return rows[0];
}

export interface Terug {
  netwerkId: string;
  gebruikerId: string;
  loginId: string;
}

/** Undefined when this login is no practice, or has ended. */
export async function endBezoek(
  scope: DbScope,
  { tokenHash, idleMinuten }: Omit<NieuweLogin, 'loginId'>,
): Promise<Terug | undefined> {
  const { rows } = await sql<Terug>`
    select netwerk_id as "netwerkId", gebruiker_id as "gebruikerId", login_id as "loginId"
      from oefenruimte_terug(${scope.gebruiker.loginId}, ${tokenHash}, ${scope.nu.toISOString()},
        make_interval(mins => ${idleMinuten}))`.execute(scope.db);
  return rows[0];
}

export async function findRollen(scope: DbScope, gebruikerId: string): Promise<Rol[]> {
  const { rows } = await sql<{
    rollen: Rol[];
  }>`select rollen from login_gebruiker(${gebruikerId})`.execute(scope.db);
  return rows[0]?.rollen ?? [];
}

export async function listOude(scope: SysteemScope): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select netwerk_id as id from oude_oefenruimtes(${scope.nu.toISOString()})`.execute(scope.db);
  return rows.map(({ id }) => id);
}

/** Throws everything of one left oefenruimte away; the database refuses any other netwerk. */
export async function wipe(scope: SysteemScope, netwerkId: string): Promise<void> {
  await sql`select wis_oefenruimte(${netwerkId})`.execute(scope.db);
}
