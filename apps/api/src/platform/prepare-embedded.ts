import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { EmbeddedPostgres } from './embedded-postgres.ts';

/** The two connections the product needs: the app's own role, and the owner for migrations. */
export interface Verbindingen {
  app: string;
  eigenaar: string;
}

interface Geheimen {
  app: string;
  eigenaar: string;
}

function readGeheimen(dataMap: string): Geheimen {
  const bestand = join(dataMap, 'naast-rollen.json');
  if (existsSync(bestand)) return JSON.parse(readFileSync(bestand, 'utf8')) as Geheimen;
  const geheimen = {
    app: randomBytes(24).toString('base64url'),
    eigenaar: randomBytes(24).toString('base64url'),
  };
  writeFileSync(bestand, JSON.stringify(geheimen), { mode: 0o600 });
  return geheimen;
}

/** SQL that makes the two roles; also what docker/postgres does for an external server. */
const rollenSql = (geheimen: Geheimen): string => `
  do $$ begin
    if not exists (select from pg_roles where rolname = 'naast_eigenaar') then create role naast_eigenaar login; end if;
    if not exists (select from pg_roles where rolname = 'naast_app') then create role naast_app login; end if;
  end $$;
  alter role naast_eigenaar password '${geheimen.eigenaar}';
  alter role naast_app password '${geheimen.app}';`;

/** Makes the roles and the database when they are not there yet. Harmless to repeat. */
export async function prepareEmbedded(server: EmbeddedPostgres, database = 'naast'): Promise<Verbindingen> {
  const geheimen = readGeheimen(server.dataMap);
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  try {
    await client.query(rollenSql(geheimen));
    const bestaat = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (bestaat.rowCount === 0) await client.query(`create database "${database}" owner naast_eigenaar`);
  } finally {
    await client.end();
  }
  return {
    app: server.url(database, { naam: 'naast_app', wachtwoord: geheimen.app }),
    eigenaar: server.url(database, { naam: 'naast_eigenaar', wachtwoord: geheimen.eigenaar }),
  };
}
