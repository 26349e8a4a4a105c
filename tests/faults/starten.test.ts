import { readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findVrijePoort, startEmbeddedPostgres } from '../../apps/api/src/platform/embedded-postgres.ts';
import { opruimen, startNaast, tijdelijkeMap } from './start-naast.ts';

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
