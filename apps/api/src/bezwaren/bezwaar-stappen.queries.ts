import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

// Every step is one function of the database: it takes the locks and looks who may.
const nu = (scope: DbScope) => scope.nu.toISOString();

export interface Plek {
  id: string;
  bezwaarId: string;
}

export const registerBezwaar = (
  scope: DbScope,
  { id, bezwaarId }: Plek,
  besluitId: string,
  gegevens: object,
) =>
  sql`select register_bezwaar(${id}, ${bezwaarId}, ${besluitId}, ${JSON.stringify(gegevens)}::jsonb, ${nu(scope)})`.execute(
    scope.db,
  );

export const takeBezwaar = (scope: DbScope, { id, bezwaarId }: Plek) =>
  sql`select take_bezwaar(${id}, ${bezwaarId})`.execute(scope.db);

export const judgeOntvankelijk = (scope: DbScope, { id, bezwaarId }: Plek, wel: boolean, reden: string) =>
  sql`select judge_ontvankelijk(${id}, ${bezwaarId}, ${wel}, ${reden})`.execute(scope.db);

export const postponeBezwaar = (scope: DbScope, { id, bezwaarId }: Plek, reden: string, nieuw: string) =>
  sql`select postpone_bezwaar(${id}, ${bezwaarId}, ${reden}, ${nieuw}, ${nu(scope)})`.execute(scope.db);

export const hearBezwaar = (scope: DbScope, { id, bezwaarId }: Plek, dag: string | null, verslag: string) =>
  sql`select hear_bezwaar(${id}, ${bezwaarId}, ${dag}, ${verslag})`.execute(scope.db);

export const decideBezwaar = (
  scope: DbScope,
  { id, bezwaarId }: Plek,
  uitkomst: { soort: string; motivering: string; herzieningId: string; regels: readonly object[] },
) =>
  sql`select decide_bezwaar(${id}, ${bezwaarId}, ${uitkomst.soort}, ${uitkomst.motivering}, ${uitkomst.herzieningId},
    ${JSON.stringify(uitkomst.regels)}::jsonb, ${nu(scope)})`.execute(scope.db);

export const withdrawBezwaar = (scope: DbScope, { id, bezwaarId }: Plek, reden: string) =>
  sql`select withdraw_bezwaar(${id}, ${bezwaarId}, ${reden}, ${nu(scope)})`.execute(scope.db);
