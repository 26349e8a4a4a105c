import { randomUUID } from 'node:crypto';
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
import { Browser, deelnemer, openCasus } from './browser.ts';
import { opruimen, startNaast, tijdelijkeMap } from './start-naast.ts';

/** A server on a port of our own choice: the second call joins the one that the first started. */
async function startOp(map: string, poort: string): Promise<EmbeddedPostgres> {
  await startEmbeddedPostgres(map, { port: poort });
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

/** Kills the server and starts it again on the same port, as a supervisor would. */
async function killEnStart(server: EmbeddedPostgres, map: string, poort: string): Promise<void> {
  const pid = Number(readFileSync(join(server.dataMap, 'postmaster.pid'), 'utf8').split('\n')[0]);
  process.kill(pid, 'SIGKILL');
  while (!isWeg(pid)) await setImmediate();
  // Its children hold the memory for a moment; until they are gone it cannot start.
  for (let gestart = false; !gestart; ) {
    gestart = await startOp(map, poort).then(
      () => true,
      () => false,
    );
    await setImmediate();
  }
}

describe('kill -9 van de database terwijl er geschreven wordt', () => {
  it('verliest niets dat bevestigd was, en de API gaat verder zonder opnieuw te starten', async () => {
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
    const url = `/casussen/${casusId}/deelnemers`;

    let bevestigd = 0;
    const storingen = new Set<number>();
    const ids = new Map<string, string>();
    // As the web client does: the same key again until it is kept.
    const write = async (naam: string): Promise<void> => {
      const sleutel = randomUUID();
      for (;;) {
        const { status, body } = await browser.send('POST', url, deelnemer(naam), sleutel);
        if (status === 201) {
          ids.set(naam, body.id);
          bevestigd += 1;
          return;
        }
        storingen.add(status);
      }
    };
    let opnieuw: Promise<void> | undefined;
    const schrijvers = Array.from({ length: 4 }, async (_, wie) => {
      for (let i = 0; i < 30; i++) {
        await write(`${wie}-${i}`);
        if (bevestigd >= 40 && !opnieuw) {
          opnieuw = killEnStart(server, map, dbPoort);
        }
      }
    });
    await Promise.all(schrijvers);
    await opnieuw;

    expect([...storingen].filter((status) => status !== 503)).toEqual([]);
    const items = (await browser.get(url)).body.items;
    expect(new Map(items.map(({ naam, id }) => [naam, id]))).toEqual(ids);
    expect(items).toHaveLength(120);
    expect(naast.proces.exitCode).toBeNull();
  });
});
