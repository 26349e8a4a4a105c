import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres.ts';
import { migrate } from '../src/platform/migrate.ts';
import { prepareEmbedded } from '../src/platform/prepare-embedded.ts';

/** The server the suites run on; `naast_sjabloon` is the migrated template each file clones. */
export interface TestServer {
  app: string;
  eigenaar: string;
  /** Connection that may create databases. */
  beheer: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    server: TestServer;
  }
}

export const sjabloon = 'naast_sjabloon';

const metDatabase = (url: string, database: string): string => {
  const adres = new URL(url);
  adres.pathname = `/${database}`;
  return adres.href;
};

/** DATABASE_URL and DATABASE_URL_EIGENAAR run the suites against another PostgreSQL; the owner needs CREATEDB. */
async function useExternal(app: string, eigenaar: string, project: TestProject) {
  const beheer = new pg.Client({ connectionString: eigenaar });
  await beheer.connect();
  // Every project of one run makes its own.
  const naam = `${sjabloon}_${randomBytes(4).toString('hex')}`;
  await beheer.query(`create database ${naam}`);
  await migrate(metDatabase(eigenaar, naam));
  project.provide('server', {
    app: metDatabase(app, naam),
    eigenaar: metDatabase(eigenaar, naam),
    beheer: eigenaar,
  });
  return async () => {
    await beheer.query(`drop database ${naam} with (force)`);
    await beheer.end();
  };
}

export default async function setup(project: TestProject) {
  const { DATABASE_URL, DATABASE_URL_EIGENAAR } = process.env;
  if (DATABASE_URL && DATABASE_URL_EIGENAAR) return useExternal(DATABASE_URL, DATABASE_URL_EIGENAAR, project);
  const map = mkdtempSync(join(tmpdir(), 'naast-test-'));
  const server = await startEmbeddedPostgres(map, {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '300',
  });
  const verbindingen = await prepareEmbedded(server, sjabloon);
  await migrate(verbindingen.eigenaar);
  project.provide('server', { ...verbindingen, beheer: server.url('postgres') });
  return () => {
    server.stop();
    rmSync(map, { recursive: true, force: true });
  };
}
