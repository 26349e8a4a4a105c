import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const gezien = async (wie: 'anna' | 'bram') =>
  (await test.als(wie, { url: '/mij' })).json().rondleidingGezien as boolean;

describe('de rondleiding', () => {
  it('komt op de eerste dag, en is daarna per gebruiker onthouden', async () => {
    expect(await gezien('anna')).toBe(false);
    expect((await test.als('anna', { method: 'PUT', url: '/mij/rondleiding' })).statusCode).toBe(204);
    expect(await gezien('anna')).toBe(true);
    expect(await gezien('bram')).toBe(false);
  });

  it('twee keer tegelijk overslaan is één keer', async () => {
    const antwoorden = await Promise.all(
      [1, 2].map(() => test.als('bram', { method: 'PUT', url: '/mij/rondleiding' })),
    );
    expect(antwoorden.map((a) => a.statusCode)).toEqual([204, 204]);
    const { rows } = await test.eigenaar.query(
      'select count(*)::int as n from rondleiding where gebruiker_id = $1',
      [test.wereld.gebruiker.bram.id],
    );
    expect(rows[0].n).toBe(1);
  });
});
