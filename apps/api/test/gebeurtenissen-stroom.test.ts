import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../src/app.ts';
import { createPool } from '../src/platform/database.ts';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { follow, listen, signIn, TestStroom } from './maak-stroom.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let adres: string;
const cookies = new Map<PersoonNaam, string>();
const open: TestStroom[] = [];
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  adres = await listen(test.app);
});
afterAll(async () => {
  for (const stroom of open) stroom.stop();
  await test.stop();
});

async function cookieVan(wie: PersoonNaam): Promise<string> {
  if (!cookies.has(wie)) cookies.set(wie, await signIn(test, wie));
  return cookies.get(wie) ?? '';
}

async function volg(wie: PersoonNaam, { casusId }: TestCasus, bij = adres): Promise<TestStroom> {
  const stroom = await follow(bij, casusId, await cookieVan(wie));
  open.push(stroom);
  return stroom;
}

const schrijf = (wie: PersoonNaam, { casusId }: TestCasus, blok: number, tekst: string, versie = 1) =>
  test.als(wie, {
    method: 'PUT',
    url: `/casussen/${casusId}/canvas/blokken/${blok}`,
    body: { tekst },
    versie,
  });
const opBlok = ({ blok }: Record<string, unknown>) => blok === 4;
describe('de stroom houdt op', () => {
  const sluitMet = async (stroom: TestStroom, soort: 'weg' | 'vol' | 'vernieuw') => {
    await stroom.next(soort);
    await stroom.einde;
    return stroom.berichten.at(-1)?.soort;
  };

  it('meteen als de toegang wordt ingetrokken, en zegt daarna niets meer', async () => {
    const casus = await createCasus(test, 'anna', 'Intrekken');
    await giveToegang(test, casus.casusId, 'gerda', 'meewerken');
    const stroom = await volg('gerda', casus);
    const { items } = (await test.als('anna', { url: `/casussen/${casus.casusId}/toegang` })).json();
    const url = `/casussen/${casus.casusId}/toegang/${items[0].id}/intrekking`;
    expect((await test.als('anna', { method: 'POST', url })).statusCode).toBe(204);
    expect(await sluitMet(stroom, 'weg')).toBe('weg');
    await schrijf('anna', casus, 1, 'Zonder Gerda');
    expect(stroom.berichten.filter(({ gegevens }) => gegevens.blok === 1)).toEqual([]);
    expect((await TestStroom.open(adres, casus.casusId, await cookieVan('gerda'))).status).toBe(404);
  });

  it('bij de eerste gebeurtenis nadat de toegang verliep', async () => {
    const casus = await createCasus(test, 'anna', 'Verlopen');
    await giveToegang(test, casus.casusId, 'gerda', 'kijken');
    const stroom = await volg('gerda', casus);
    await test.eigenaar.query(`alter table toegang disable trigger z_vertel`);
    await test.eigenaar.query(`update toegang set tot = now() - interval '1 minute' where casus_id = $1`, [
      casus.casusId,
    ]);
    await test.eigenaar.query(`alter table toegang enable trigger z_vertel`);
    await schrijf('anna', casus, 1, 'Na de einddatum');
    expect(await sluitMet(stroom, 'weg')).toBe('weg');
    expect(stroom.berichten.map(({ gegevens }) => gegevens.blok)).not.toContain(1);
  });

  it('als de login bijna voorbij is: opnieuw verbinden met een verse', async () => {
    const casus = await createCasus(test, 'anna', 'Verval');
    const { id, netwerkId } = test.wereld.gebruiker.anna;
    const token = test.app.jwt.sign(
      { sub: id, nw: netwerkId, rol: ['professional'], lg: id },
      { expiresIn: '1s' },
    );
    const stroom = await follow(adres, casus.casusId, `naast-toegang=${token}`);
    expect(await sluitMet(stroom, 'vernieuw')).toBe('vernieuw');
  });

  it('bij de oudste als iemand hem te vaak open heeft', async () => {
    const casus = await createCasus(test, 'zoe', 'Vensters');
    const eerste = await volg('zoe', casus);
    const meer = await Promise.all(Array.from({ length: 6 }, () => volg('zoe', casus)));
    expect(await sluitMet(eerste, 'vol')).toBe('vol');
    await schrijf('zoe', casus, 1, 'Nog zes');
    await Promise.all(meer.map((stroom) => stroom.next('wijziging')));
    for (const stroom of meer) stroom.stop();
  });
});

/** A second API on the same database, as behind a balancer. */
async function startTweede(): Promise<{ bij: string; stop: () => Promise<void> }> {
  const pool = createPool(test.appUrl, 5);
  const app = await buildApp({ ...test.app.deps, pool });
  const bij = await listen(app);
  return {
    bij,
    stop: async () => {
      await app.close();
      await pool.end();
    },
  };
}

describe('twee API’s op één database', () => {
  it('vertellen elkaar wat er veranderde en wie er is', async () => {
    const casus = await createCasus(test, 'anna', 'Twee');
    await giveToegang(test, casus.casusId, 'bram', 'meewerken');
    const tweede = await startTweede();
    const stroom = await volg('anna', casus, tweede.bij);
    const bram = await volg('bram', casus);
    await stroom.next('aanwezig');
    await schrijf('bram', casus, 4, 'Via de eerste');
    expect(await stroom.next('wijziging', opBlok)).toMatchObject({
      blok: 4,
      door: test.wereld.gebruiker.bram.id,
    });
    const lijst = (await test.als('anna', { url: `/casussen/${casus.casusId}/aanwezigen` })).json();
    expect(lijst.items).toMatchObject([{ naam: 'Bram', schrijft: null }]);
    bram.stop();
    await tweede.stop();
    await stroom.einde;
  });

  it('sluiten hun stromen als ze stoppen, zonder te wachten', async () => {
    const casus = await createCasus(test, 'anna', 'Stoppen');
    const tweede = await startTweede();
    const stroom = await volg('anna', casus, tweede.bij);
    await tweede.stop();
    await stroom.einde;
    const { rows } = await test.eigenaar.query('select from aanwezig where casus_id = $1', [casus.casusId]);
    expect(rows).toEqual([]);
  });
});

describe('de verbinding waarop we luisteren', () => {
  it('komt vanzelf terug, en dan leest iedereen opnieuw', async () => {
    const casus = await createCasus(test, 'anna', 'Terug');
    const stroom = await volg('anna', casus);
    const { rowCount } = await test.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'naast-luisteraar' and datname = current_database()`,
    );
    expect(rowCount).toBeGreaterThan(0);
    await stroom.next('opnieuw');
    await schrijf('anna', casus, 4, 'Weer te horen');
    expect(await stroom.next('wijziging', opBlok)).toMatchObject({ blok: 4 });
  });
});
