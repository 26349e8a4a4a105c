import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFonds, createIngediend, decide, demoMandaat, stap, type TestFonds } from './maak-aanvraag.ts';
import { hear, propose, stemOver } from './maak-herziening.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp();
  fonds = await createFonds(test, { mandaat: demoMandaat });
});
afterAll(() => test.stop());

const ziet = async (wie: PersoonNaam, id: string) =>
  (await test.als(wie, { url: `/aanvragen/${id}` })).statusCode;

/** Zoe and Theo decided together. */
async function beslisMetTwee(): Promise<string> {
  const { id } = await createIngediend(test, fonds, { bedragCent: 400_00 });
  await stap(test, 'zoe', id, 'behandeling');
  for (const wie of ['zoe', 'theo'] as const)
    await stap(test, wie, id, 'stemmen', { keuze: 'voor', reden: 'Dit helpt.' });
  const besluit = await decide(test, id, {}, 'zoe');
  if (besluit.statusCode !== 201) throw new Error(besluit.body);
  return id;
}

describe('een nieuw besluit waar twee collega’s beslissen', () => {
  it('kan door een ander dan de eerste keer: wie mag stemmen, ziet het pakket', async () => {
    const id = await beslisMetTwee();
    expect(await ziet('petra', id)).toBe(404);
    const { id: herziening } = (await propose(test, id, { cent: 300_00 }, 'fleur')).json();
    await hear(test, id, herziening);
    expect(await ziet('petra', id)).toBe(200);
    expect((await stemOver(test, id, herziening, 'petra')).statusCode).toBe(201);
    expect((await stemOver(test, id, herziening, 'theo')).statusCode).toBe(201);
    expect(await ziet('petra', id)).toBe(200);
    expect(await ziet('xander', id)).toBe(404);
  });

  it('is na afloop weer dicht voor wie niet stemde', async () => {
    const id = await beslisMetTwee();
    const { id: herziening } = (await propose(test, id, { cent: 300_00 }, 'fleur')).json();
    await hear(test, id, herziening);
    expect(await ziet('petra', id)).toBe(200);
    await stap(test, 'fleur', id, `herzieningen/${herziening}/stopzetting`, { reden: 'Toch niet nodig.' });
    expect(await ziet('petra', id)).toBe(404);
    expect(await ziet('zoe', id)).toBe(200);
  });
});
