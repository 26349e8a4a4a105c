import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  type EmbeddedPostgres,
  findVrijePoort,
  startEmbeddedPostgres,
} from '../../apps/api/src/platform/embedded-postgres.ts';
import { prepareEmbedded } from '../../apps/api/src/platform/prepare-embedded.ts';
import { follow, TestStroom } from '../../apps/api/test/maak-stroom.ts';
import { Browser, deelnemer, openCasus } from './browser.ts';
import { opruimen, startNaast, tijdelijkeMap } from './start-naast.ts';

/** A server on a port of our own choice: the second call joins the one that the first started. */
async function startOp(map: string, port: string): Promise<EmbeddedPostgres> {
  await startEmbeddedPostgres(map, { port });
  return startEmbeddedPostgres(map);
}

const isWeg = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
};

/** Kills the database and starts it again on the same port, as a supervisor would. */
async function restart(server: EmbeddedPostgres, map: string, port: string): Promise<void> {
  const pid = Number(readFileSync(join(server.dataMap, 'postmaster.pid'), 'utf8').split('\n')[0]);
  process.kill(pid, 'SIGKILL');
  while (!isWeg(pid)) await setImmediate();
  // Its children hold the memory for a moment; until they are gone it cannot start.
  for (let gestart = false; !gestart; await setImmediate())
    gestart = await startOp(map, port).then(
      () => true,
      () => false,
    );
}

describe('de database begint opnieuw terwijl pagina’s meelezen', () => {
  it('wie volgt hoort daarna weer wat er verandert, zonder dat de API opnieuw start', async () => {
    const map = tijdelijkeMap();
    const dbPoort = String(await findVrijePoort());
    const server = await startOp(map, dbPoort);
    opruimen.push(async () => (await startEmbeddedPostgres(map)).stop());
    const { app, eigenaar } = await prepareEmbedded(server);
    const poort = String(await findVrijePoort());
    const naast = startNaast({
      NAAST_DATA: tijdelijkeMap(),
      PORT: poort,
      NAAST_DEMO: 'mensen',
      DATABASE_URL: app,
      DATABASE_URL_EIGENAAR: eigenaar,
    });
    await naast.zegt('Naast draait op');
    const browser = new Browser(poort);
    const casusId = await openCasus(browser, await browser.logIn());
    const adres = `http://127.0.0.1:${poort}`;
    const eerste = await follow(adres, casusId, browser.cookie);

    await restart(server, map, dbPoort);
    // Presence did not survive, so the stream ends and the page connects again; until the database answers that is a 503.
    await eerste.einde;
    let tweede = await TestStroom.open(adres, casusId, browser.cookie);
    while (tweede.status !== 200) tweede = await TestStroom.open(adres, casusId, browser.cookie);
    await tweede.next('klaar');
    expect(
      (await browser.send('POST', `/casussen/${casusId}/deelnemers`, deelnemer('Na de storing'))).status,
    ).toBe(201);
    expect(await tweede.next('wijziging', ({ onderwerp }) => onderwerp === 'deelnemers')).toMatchObject({
      casusId,
    });
    tweede.stop();
    expect(naast.proces.exitCode).toBeNull();
  });
});
