import type { Rol } from '@naast/domain/gebruikers';
import { sql } from 'kysely';
import type { DbScope, SysteemScope } from '../platform/db-scope.ts';

// Before a login there is no gebruiker: these call the named SECURITY DEFINER functions of migration 0001.

export interface LoginKandidaat {
  gebruikerId: string | null;
  hash: string | null;
  teVaak: boolean;
}

export async function findKandidaat(scope: SysteemScope, email: string): Promise<LoginKandidaat> {
  const { rows } = await sql<LoginKandidaat>`
    select gebruiker_id as "gebruikerId", hash, te_vaak as "teVaak"
      from login_zoek(${email}, ${scope.nu.toISOString()})`.execute(scope.db);
  return rows[0] ?? { gebruikerId: null, hash: null, teVaak: false };
}

export async function countMislukking(scope: SysteemScope, email: string): Promise<void> {
  await sql`select login_mislukt(${email}, ${scope.nu.toISOString()})`.execute(scope.db);
}

export interface NieuweLogin {
  gebruikerId: string;
  loginId: string;
  tokenHash: Buffer;
  idleMinuten: number;
  maxUren: number;
}

export async function beginLogin(scope: SysteemScope, login: NieuweLogin): Promise<void> {
  await sql`select login_begin(${login.gebruikerId}, ${login.loginId}, ${login.tokenHash}, ${scope.nu.toISOString()},
    make_interval(mins => ${login.idleMinuten}), make_interval(hours => ${login.maxUren}))`.execute(scope.db);
}

export type Vernieuwing = {
  uitkomst: 'vernieuwd' | 'verlopen' | 'hergebruik' | 'geparkeerd' | 'onbekend';
  gebruikerId: string | null;
  loginId: string | null;
};

export async function rotateToken(
  scope: SysteemScope,
  oud: Buffer,
  nieuw: Buffer,
  idleMinuten: number,
): Promise<Vernieuwing> {
  const { rows } = await sql<Vernieuwing>`
    select uitkomst, gebruiker_id as "gebruikerId", login_id as "loginId"
      from login_vernieuw(${oud}, ${nieuw}, ${scope.nu.toISOString()}, make_interval(mins => ${idleMinuten}))`.execute(
    scope.db,
  );
  return rows[0] ?? { uitkomst: 'onbekend', gebruikerId: null, loginId: null };
}

export async function findLoginGebruiker(
  scope: SysteemScope,
  gebruikerId: string,
): Promise<{ netwerkId: string; rollen: Rol[]; oefen: boolean } | undefined> {
  const { rows } = await sql<{ netwerkId: string; rollen: Rol[]; oefen: boolean }>`
    select netwerk_id as "netwerkId", rollen, oefen from login_gebruiker(${gebruikerId})`.execute(scope.db);
  return rows[0];
}

export async function listDemoRollen(scope: SysteemScope) {
  const { rows } = await sql<{ gebruikerId: string; naam: string; functie: string; uitleg: string }>`
    select gebruiker_id as "gebruikerId", naam, functie, uitleg from demo_rollen()`.execute(scope.db);
  return rows;
}

export async function endLogin(scope: DbScope): Promise<void> {
  await scope.db
    .updateTable('login')
    .set({ ingetrokken_op: scope.nu.toISOString(), ingetrokken_reden: 'uitgelogd' })
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', scope.gebruiker.loginId)
    .where('ingetrokken_op', 'is', null)
    .execute();
}
