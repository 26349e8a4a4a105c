import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectMap } from '../../apps/api/src/platform/config.ts';
import { migrate } from '../../apps/api/src/platform/migrate.ts';
import { createTestDatabase, type TestDatabase } from '../../apps/api/test/test-database.ts';

let database: TestDatabase;
let map: string;
beforeAll(async () => {
  database = await createTestDatabase();
  map = mkdtempSync(join(tmpdir(), 'naast-migraties-'));
  cpSync(join(projectMap, 'migrations'), map, { recursive: true });
});
afterAll(async () => {
  rmSync(map, { recursive: true, force: true });
  await database.stop();
});

const schema = async (): Promise<string> => {
  const { rows } = await database.eigenaar.query(
    `select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
      where table_schema = 'public' order by 1, 2`,
  );
  return JSON.stringify(rows);
};

describe('migreren', () => {
  it('doet een tweede keer niets', async () => {
    const voor = await schema();
    expect(await migrate(database.eigenaarUrl, map)).toEqual([]);
    expect(await schema()).toBe(voor);
  });

  it('laat van een migratie die halverwege stopt niets achter, en zegt welke het was', async () => {
    const voor = await schema();
    const stuk = join(map, '9001_stuk.sql');
    writeFileSync(stuk, 'create table half (id int); insert into bestaat_niet values (1);');
    await expect(migrate(database.eigenaarUrl, map)).rejects.toThrow(/9001_stuk is halverwege gestopt/);
    expect(await schema()).toBe(voor);
    rmSync(stuk);
    expect(await migrate(database.eigenaarUrl, map)).toEqual([]);
  });

  it('weigert een database waar een migratie aan ontbreekt', async () => {
    const leeg = mkdtempSync(join(tmpdir(), 'naast-leeg-'));
    await expect(migrate(database.eigenaarUrl, leeg)).rejects.toThrow(/past niet bij deze versie/);
    rmSync(leeg, { recursive: true });
  });

  it('doet twee keer tegelijk één keer', async () => {
    const naam = join(map, '9002_tegelijk.sql');
    writeFileSync(naam, 'create table tegelijk (id int);');
    const uitkomsten = await Promise.all([
      migrate(database.eigenaarUrl, map),
      migrate(database.eigenaarUrl, map),
    ]);
    expect(uitkomsten.flat()).toEqual(['9002_tegelijk']);
  });

  it('zegt het als de database niet te bereiken is', async () => {
    await expect(migrate('postgres://niemand@127.0.0.1:1/niets')).rejects.toThrow(/niet te bereiken/);
  });
});
