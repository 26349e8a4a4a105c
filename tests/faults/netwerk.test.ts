import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { verify } from '@node-rs/argon2';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectMap } from '../../apps/api/src/platform/config.ts';
import { createTestDatabase, type TestDatabase } from '../../apps/api/test/test-database.ts';

const run = promisify(execFile);
let database: TestDatabase;
let map: string;
beforeAll(async () => {
  database = await createTestDatabase();
  map = mkdtempSync(join(tmpdir(), 'naast-netwerk-'));
  chmodSync(map, 0o755);
});
afterAll(async () => {
  rmSync(map, { recursive: true, force: true });
  await database.stop();
});

const inrichting = {
  netwerk: 'Veenkoloniën',
  verwerkingsverantwoordelijken: ['Gemeente Voorbeeld'],
  organisaties: { wij: { naam: 'WIJ Voorbeeld', soort: 'welzijn' } },
  teams: { noord: { organisatie: 'wij', naam: 'Team Noord' } },
  gebruikers: {
    anna: {
      naam: 'Anna Jansen',
      email: 'Anna@voorbeeld.nl',
      functie: 'Medewerker',
      team: 'noord',
      rollen: ['professional'],
    },
  },
};

async function makeNetwerk(inhoud: object): Promise<{ stdout: string; stderr: string; code: number }> {
  const bestand = join(map, 'inrichting.json');
  writeFileSync(bestand, JSON.stringify(inhoud));
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: database.appUrl,
    DATABASE_URL_EIGENAAR: database.eigenaarUrl,
  };
  return run(process.execPath, ['apps/api/src/netwerk.ts', bestand], { cwd: projectMap, env }).then(
    (goed) => ({ ...goed, code: 0 }),
    (fout: { stdout: string; stderr: string; code: number }) => fout,
  );
}

describe('een eigen netwerk', () => {
  it('krijgt mensen met een eerste wachtwoord, de prijslijst en de vragenlijst', async () => {
    const { stdout } = await makeNetwerk(inrichting);
    const wachtwoord = /anna@voorbeeld\.nl\t(\S+)/.exec(stdout)?.[1] ?? '';
    const client = new pg.Client({ connectionString: database.eigenaarUrl });
    await client.connect();
    const { rows } = await client.query(
      'select hash, (select count(*)::int from prijs) as prijzen from wachtwoord',
    );
    await client.end();
    expect(await verify(rows[0].hash, wachtwoord)).toBe(true);
    expect(rows[0].prijzen).toBe(70);
  });

  it('komt er niet half als een e-mailadres al in gebruik is', async () => {
    const { code, stderr } = await makeNetwerk({ ...inrichting, netwerk: 'Nog een' });
    expect(code).toBe(1);
    expect(stderr).toContain('al in gebruik');
    const { rows } = await database.eigenaar.query('select naam from netwerk');
    expect(rows).toEqual([{ naam: 'Veenkoloniën' }]);
  });

  it('zegt in het Nederlands wat er in het bestand niet klopt', async () => {
    const { code, stderr } = await makeNetwerk({
      ...inrichting,
      organisaties: { wij: { naam: '', soort: 'iets' } },
    });
    expect(code).toBe(1);
    expect(stderr).toContain('organisaties.wij.naam: Vul dit in.');
  });
});
