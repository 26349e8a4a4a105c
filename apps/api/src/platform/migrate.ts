import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import pg from 'pg';
import { ConfigFout, projectMap } from './config.ts';

/** Plain SQL files, in the order of their names, as Kysely migrations. */
async function readMigraties(map: string): Promise<Record<string, Migration>> {
  const namen = (await readdir(map)).filter((naam) => naam.endsWith('.sql')).sort();
  const paren = namen.map(async (naam): Promise<[string, Migration]> => {
    const tekst = await readFile(join(map, naam), 'utf8');
    return [
      naam.replace(/\.sql$/, ''),
      {
        up: (db) =>
          sql
            .raw(tekst)
            .execute(db)
            .then(() => undefined),
      },
    ];
  });
  return Object.fromEntries(await Promise.all(paren));
}

/**
 * Brings the database up to date as its owner. All pending migrations run in one transaction: one that stops
 * halfway leaves nothing behind. @returns the names that were run. @throws ConfigFout with the failing name.
 */
export async function migrate(eigenaarUrl: string, map = join(projectMap, 'migrations')): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: eigenaarUrl, max: 1 });
  pool.on('error', () => {});
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: () => readMigraties(map) },
      migrationTableName: 'naast_migratie',
      migrationLockTableName: 'naast_migratie_slot',
    });
    const { error, results } = await migrator.migrateToLatest();
    const mislukt = results?.find((r) => r.status === 'Error')?.migrationName;
    if (error) throw describeFout(error, mislukt);
    return (results ?? []).map((r) => r.migrationName);
  } finally {
    await db.destroy();
  }
}

function describeFout(cause: unknown, migratie: string | undefined): ConfigFout {
  const oorzaak = cause instanceof Error ? cause.message : String(cause);
  if (migratie) {
    return new ConfigFout(
      `Migratie ${migratie} is halverwege gestopt; er is niets van bewaard en de database is zoals hij was. ${oorzaak}`,
      { cause },
    );
  }
  if (/corrupted migrations/.test(oorzaak)) {
    return new ConfigFout(`De database past niet bij deze versie van Naast: ${oorzaak}`, { cause });
  }
  return new ConfigFout(`De database is niet te bereiken of niet bij te werken: ${oorzaak}`, { cause });
}
