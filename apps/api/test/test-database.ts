import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { createPool } from '../src/platform/database.ts';

/** A database of its own for one test file, cloned from the migrated template. */
export interface TestDatabase {
  /** As the app's own role: no ownership, policies apply. */
  pool: pg.Pool;
  /** As the owner: for setting the scene and looking at what is really there. */
  eigenaar: pg.Pool;
  appUrl: string;
  eigenaarUrl: string;
  stop: () => Promise<void>;
}

const metDatabase = (url: string, database: string): string => {
  const adres = new URL(url);
  adres.pathname = `/${database}`;
  return adres.href;
};

async function asBeheer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('server');
  const naam = `naast_${randomBytes(6).toString('hex')}`;
  const sjabloon = new URL(server.eigenaar).pathname.slice(1);
  await asBeheer(server.beheer, `create database ${naam} template ${sjabloon} owner naast_eigenaar`);
  const appUrl = metDatabase(server.app, naam);
  const eigenaarUrl = metDatabase(server.eigenaar, naam);
  const pool = createPool(appUrl);
  const eigenaar = createPool(eigenaarUrl, 5);
  return {
    pool,
    eigenaar,
    appUrl,
    eigenaarUrl,
    stop: async () => {
      await Promise.all([pool.end(), eigenaar.end()]);
      // The owner of another server may not end the app's connections; without force it waits for them to go.
      await asBeheer(server.beheer, `drop database if exists ${naam}`).catch(() =>
        asBeheer(server.beheer, `drop database if exists ${naam} with (force)`),
      );
    },
  };
}
