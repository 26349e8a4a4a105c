import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { projectMap } from '../../apps/api/src/platform/config.ts';
import { findVrijePoort, startEmbeddedPostgres } from '../../apps/api/src/platform/embedded-postgres.ts';

const opruimen: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const ruimOp of opruimen.splice(0).reverse()) await ruimOp();
});

function tijdelijkeMap(): string {
  const map = mkdtempSync(join(tmpdir(), 'naast-start-'));
  opruimen.push(() => rmSync(map, { recursive: true, force: true }));
  return map;
}

interface Loop {
  proces: ChildProcess;
  uitvoer: () => string;
  /** Resolves when the text has been printed; rejects when the process ends first. */
  zegt: (tekst: string) => Promise<void>;
  einde: Promise<number | null>;
}

function startNaast(env: NodeJS.ProcessEnv): Loop {
  const proces = spawn(process.execPath, ['apps/api/src/server.ts'], {
    cwd: projectMap,
    env: { PATH: process.env.PATH, NAAST_DEMO: 'nee', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let uitvoer = '';
  const luisteraars = new Set<() => void>();
  const lees = (stuk: Buffer) => {
    uitvoer += stuk.toString();
    for (const luister of luisteraars) luister();
  };
  proces.stdout?.on('data', lees);
  proces.stderr?.on('data', lees);
  const einde = new Promise<number | null>((klaar) => proces.once('close', klaar));
  opruimen.push(async () => {
    if (proces.exitCode === null && proces.signalCode === null) proces.kill('SIGTERM');
    await einde;
  });
  const zegt = (tekst: string) =>
    new Promise<void>((klaar, fout) => {
      const kijk = () => uitvoer.includes(tekst) && klaar();
      luisteraars.add(kijk);
      kijk();
      einde.then(() => fout(new Error(`gestopt voordat "${tekst}" verscheen:\n${uitvoer}`)));
    });
  return { proces, uitvoer: () => uitvoer, zegt, einde };
}

describe('starten', () => {
  it('draait, stopt netjes op SIGTERM en start een tweede keer zonder iets te veranderen', async () => {
    const dataMap = tijdelijkeMap();
    const poort = String(await findVrijePoort());
    const eerste = startNaast({ NAAST_DATA: dataMap, PORT: poort });
    await eerste.zegt(`Naast draait op http://127.0.0.1:${poort}`);
    expect((await fetch(`http://127.0.0.1:${poort}/health/ready`)).status).toBe(200);
    eerste.proces.kill('SIGTERM');
    expect(await eerste.einde).toBe(0);
    const tweede = startNaast({ NAAST_DATA: dataMap, PORT: poort });
    await tweede.zegt('Naast draait op');
    expect(tweede.uitvoer()).not.toContain('bijgewerkt');
  });

  it('zegt dat de poort bezet is en stopt met een foutcode', async () => {
    const bezet = createServer();
    await new Promise<void>((klaar) => bezet.listen(0, '127.0.0.1', klaar));
    opruimen.push(() => new Promise((klaar) => bezet.close(() => klaar())));
    const adres = bezet.address();
    const poort = String(adres && typeof adres === 'object' ? adres.port : 0);
    const loop = startNaast({ NAAST_DATA: tijdelijkeMap(), PORT: poort });
    expect(await loop.einde).toBe(1);
    expect(loop.uitvoer()).toContain(`Poort ${poort} is bezet`);
  });

  it('zegt dat de database niet te bereiken is en stopt met een foutcode', async () => {
    const loop = startNaast({
      NAAST_DATA: tijdelijkeMap(),
      PORT: String(await findVrijePoort()),
      DATABASE_URL: 'postgres://naast_app:x@127.0.0.1:1/naast',
      DATABASE_URL_EIGENAAR: 'postgres://naast_eigenaar:x@127.0.0.1:1/naast',
    });
    expect(await loop.einde).toBe(1);
    expect(loop.uitvoer()).toContain('De database is niet te bereiken');
  });

  it('weigert een app-rol die eigenaar is van de tabellen', async () => {
    const server = await startEmbeddedPostgres(tijdelijkeMap(), { fsync: 'off' });
    opruimen.push(() => server.stop());
    const url = server.url('postgres');
    const loop = startNaast({
      NAAST_DATA: tijdelijkeMap(),
      PORT: String(await findVrijePoort()),
      DATABASE_URL: url,
      DATABASE_URL_EIGENAAR: url,
    });
    expect(await loop.einde).toBe(1);
    expect(loop.uitvoer()).toMatch(/mag te veel|does not exist/);
  });

  it('start na kill -9 van de API gewoon weer, op dezelfde gegevens', async () => {
    const dataMap = tijdelijkeMap();
    const poort = String(await findVrijePoort());
    const eerste = startNaast({ NAAST_DATA: dataMap, PORT: poort });
    await eerste.zegt('Naast draait op');
    eerste.proces.kill('SIGKILL');
    await eerste.einde;
    const tweede = startNaast({ NAAST_DATA: dataMap, PORT: poort });
    await tweede.zegt('Naast draait op');
    expect((await fetch(`http://127.0.0.1:${poort}/health/ready`)).status).toBe(200);
  });
});

describe('als root', () => {
  const isRoot = process.getuid?.() === 0;

  it.runIf(isRoot)(
    'gaan data en programma naar een plek waar PostgreSQL wel bij mag, als het project onder een dichte map staat',
    async () => {
      const thuis = tijdelijkeMap();
      expect(statSync(thuis).mode & 0o077).toBe(0);
      const server = await startEmbeddedPostgres(join(thuis, 'data'), { fsync: 'off' });
      opruimen.push(() => {
        server.stop();
        rmSync(join(server.dataMap, '..'), { recursive: true, force: true });
      });
      expect(server.dataMap.startsWith('/var/lib/naast/')).toBe(true);
      expect(readFileSync(join(server.dataMap, 'PG_VERSION'), 'utf8').trim()).toMatch(/^\d+$/);
      expect(statSync(server.dataMap).uid).not.toBe(0);
    },
  );
});
