import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findVrijePoort } from '../../apps/api/src/platform/embedded-postgres.ts';
import { Browser, deelnemer, openCasus } from './browser.ts';
import { startNaast, tijdelijkeMap } from './start-naast.ts';

interface Schrijfactie {
  sleutel: string;
  naam: string;
  /** Set when the server said that it was kept. */
  id?: string;
}

/** Writes one after the other until the server is gone; keeps what was sent and what was acknowledged. */
async function writeOn(browser: Browser, casusId: string, wie: number, opBevestigd: () => void) {
  const acties: Schrijfactie[] = [];
  for (let i = 0; ; i++) {
    const actie: Schrijfactie = { sleutel: randomUUID(), naam: `${wie}-${i}` };
    acties.push(actie);
    try {
      const antwoord = await browser.send(
        'POST',
        `/casussen/${casusId}/deelnemers`,
        deelnemer(actie.naam),
        actie.sleutel,
      );
      expect(antwoord.status).toBe(201);
      actie.id = antwoord.body.id;
    } catch {
      // The server is gone: whether this one was kept is for the repeat to find out.
      return acties;
    }
    opBevestigd();
  }
}

describe('kill -9 van de API terwijl er geschreven wordt', () => {
  it('verliest niets dat bevestigd was, en een herhaling schrijft niets twee keer', async () => {
    const dataMap = tijdelijkeMap();
    const poort = String(await findVrijePoort());
    const env = { NAAST_DATA: dataMap, PORT: poort, NAAST_DEMO: 'mensen' };
    const eerste = startNaast(env);
    await eerste.zegt('Naast draait op');
    const browser = new Browser(poort);
    const casusId = await openCasus(browser, await browser.logIn());
    let bevestigd = 0;
    const schrijvers = Array.from({ length: 8 }, (_, wie) =>
      writeOn(browser, casusId, wie, () => {
        bevestigd += 1;
        if (bevestigd === 60) eerste.proces.kill('SIGKILL');
      }),
    );
    const acties = (await Promise.all(schrijvers)).flat();
    await eerste.einde;

    const tweede = startNaast(env);
    await tweede.zegt('Naast draait op');
    const lijst = async () => (await browser.get(`/casussen/${casusId}/deelnemers`)).body.items;
    const gevonden = new Set((await lijst()).map(({ id }) => id));
    const weg = acties.filter(({ id }) => id !== undefined && !gevonden.has(id));
    expect(weg).toEqual([]);
    expect(acties.filter(({ id }) => id !== undefined).length).toBeGreaterThanOrEqual(60);

    for (const { naam, sleutel, id } of acties) {
      const herhaald = await browser.send(
        'POST',
        `/casussen/${casusId}/deelnemers`,
        deelnemer(naam),
        sleutel,
      );
      expect(herhaald.status).toBe(201);
      if (id !== undefined) expect(herhaald.body.id).toBe(id);
    }
    const namen = (await lijst()).map(({ naam }) => naam).sort();
    expect(namen).toEqual(acties.map(({ naam }) => naam).sort());
  }, 120_000);
});
