import type { Mij } from '@naast/contract/gebruikers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser, gaBinnen, maakKamer, openBrowser, wachtOpKamer } from './maak-oefenruimte.ts';
import { seedLijsten } from './tafereel.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  await seedLijsten(test);
});
afterAll(() => test.stop());

const mij = async (browser: Browser) => (await browser.vraag('GET', '/mij')).json<Mij>();
const telNetwerken = async (soort: string): Promise<number> =>
  (await test.eigenaar.query('select count(*)::int as n from netwerk where soort = $1', [soort])).rows[0].n;

describe('opnieuw beginnen', () => {
  it('geeft een nieuwe oefenruimte; van de oude blijft niets over', async () => {
    const mo = await openBrowser(test, 'mo');
    await maakKamer(mo);
    await gaBinnen(mo);
    const oud = (await mij(mo)).netwerk.id;
    await mo.vraag('POST', '/gebruikers/_zoek', { zoek: 'x' });
    await maakKamer(mo);
    await gaBinnen(mo);
    expect((await mij(mo)).netwerk.id).not.toBe(oud);
    await expect.poll(() => countRijen(oud), { timeout: 30_000 }).toBe(0);
  });

  it('twee keer tegelijk bouwt er één, en twee keer tegelijk erin geeft twee keer dezelfde', async () => {
    const vera = await openBrowser(test, 'vera');
    const voor = await telNetwerken('oefen');
    const antwoorden = await Promise.all([1, 2, 3].map(() => vera.vraag('POST', '/oefenruimte')));
    expect(antwoorden.map((a) => a.statusCode)).toEqual([202, 202, 202]);
    await wachtOpKamer(vera);
    expect(await telNetwerken('oefen')).toBe(voor + 1);
    const [een, twee] = [new Browser(test, vera), new Browser(test, vera)];
    const binnen = await Promise.all([gaBinnen(een), gaBinnen(twee)]);
    expect(binnen.map((a) => a.statusCode)).toEqual([200, 200]);
    expect((await mij(een)).netwerk.id).toBe((await mij(twee)).netwerk.id);
    const weg = await Promise.all([een, twee].map((b) => b.vraag('DELETE', '/login/oefenruimte')));
    expect(weg.map((a) => a.statusCode).sort()).toEqual([200, 409]);
  });
});

async function countRijen(netwerkId: string): Promise<number> {
  const { rows } = await test.eigenaar.query<{ naam: string }>(
    `select c.relname as naam from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'netwerk_id'
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not a.attisdropped`,
  );
  const tellingen = rows.map(({ naam }) => `(select count(*) from ${naam} where netwerk_id = $1)`);
  const { rows: som } = await test.eigenaar.query(
    `select (${tellingen.join(' + ')} + (select count(*) from netwerk where id = $1))::int as n`,
    [netwerkId],
  );
  return som[0].n;
}

describe('weggooien', () => {
  it('kan alleen een verlaten oefenruimte: nooit een echt netwerk, nooit een die in gebruik is', async () => {
    const tina = await openBrowser(test, 'tina');
    await maakKamer(tina);
    await gaBinnen(tina);
    const kamer = (await mij(tina)).netwerk.id;
    for (const id of [test.wereld.netwerkA, kamer])
      await expect(test.pool.query('select wis_oefenruimte($1)', [id])).rejects.toMatchObject({
        constraint: 'alleen_oefenruimte',
      });
    expect((await test.eigenaar.query('select from netwerk where id = $1', [kamer])).rowCount).toBe(1);
  });

  it('kan ook de eigenaar van de database niet van een echt netwerk maken', async () => {
    const { netwerkA, netwerkB, gebruiker } = test.wereld;
    await expect(
      test.eigenaar.query(
        `update netwerk set soort = 'oefen', oefen_netwerk_id = $2, oefen_gebruiker_id = $3 where id = $1`,
        [netwerkA, netwerkB, gebruiker.xander.id],
      ),
    ).rejects.toMatchObject({ constraint: 'netwerk_soort_vast' });
    await expect(
      test.eigenaar.query('update netwerk set weg_sinds = now() where id = $1', [netwerkA]),
    ).rejects.toMatchObject({ constraint: 'netwerk_oefen' });
    await expect(test.pool.query(`update netwerk set weg_sinds = now()`)).rejects.toThrow(
      /permission denied/,
    );
  });

  it('blijft verboden met de instelling alleen: die zet een app zelf', async () => {
    const client = await test.eigenaar.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('naast.wist', $1, true)`, [test.wereld.netwerkA]);
      const { rows } = await client.query('select wordt_gewist($1) as ja', [test.wereld.netwerkA]);
      expect(rows[0].ja).toBe(false);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('gaat langs elke bewaker: ook wie er later bij komt, laat een verlaten oefenruimte gaan', async () => {
    const { rows } = await test.eigenaar.query<{ naam: string }>(
      `select distinct p.proname as naam from pg_trigger t join pg_proc p on p.oid = t.tgfoid
        where not t.tgisinternal and (t.tgtype & 8) <> 0 and (t.tgtype & 1) <> 0 and p.prosrc not like '%wordt_gewist%'`,
    );
    expect(rows.map(({ naam }) => naam)).toEqual([]);
  });

  it('neemt na negentig dagen ook mee waar niemand meer komt', async () => {
    const cor = await openBrowser(test, 'cor');
    await maakKamer(cor);
    const { rows } = await test.eigenaar.query('select kamer_id from oefenruimte where gebruiker_id = $1', [
      test.wereld.gebruiker.cor.id,
    ]);
    await test.eigenaar.query(
      `update oefenruimte set binnen_op = now() - interval '91 days' where gebruiker_id = $1`,
      [test.wereld.gebruiker.cor.id],
    );
    const bas = await openBrowser(test, 'bas');
    await maakKamer(bas);
    await gaBinnen(bas);
    await expect.poll(() => countRijen(rows[0].kamer_id), { timeout: 30_000 }).toBe(0);
    expect((await cor.vraag('GET', '/oefenruimte')).json()).toMatchObject({ stand: 'geen' });
  });
});
