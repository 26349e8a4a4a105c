import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepAanwezig } from '../src/gebeurtenissen/aanwezig.queries.ts';
import { withSysteem } from '../src/platform/db-scope.ts';
import { insertAanwezig } from './maak-aanwezig.ts';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { follow, listen, signIn, type TestStroom } from './maak-stroom.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let adres: string;
const open: TestStroom[] = [];
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  adres = await listen(test.app);
});
afterAll(async () => {
  for (const stroom of open) stroom.stop();
  await test.stop();
});

async function volg(wie: PersoonNaam, { casusId }: TestCasus): Promise<TestStroom & { id: string }> {
  const stroom = await follow(adres, casusId, await signIn(test, wie));
  open.push(stroom);
  return Object.assign(stroom, { id: String((await stroom.next('klaar')).stroomId) });
}

const lijst = async (wie: PersoonNaam, { casusId }: TestCasus) =>
  (await test.als(wie, { url: `/casussen/${casusId}/aanwezigen` })).json().items;
const zetPlek = async (wie: PersoonNaam, { casusId }: TestCasus, stroomId: string, body: object) =>
  (await test.als(wie, { method: 'PUT', url: `/casussen/${casusId}/aanwezigen/${stroomId}`, body }))
    .statusCode;

async function samen(naam: string): Promise<TestCasus> {
  const casus = await createCasus(test, 'anna', naam);
  await giveToegang(test, casus.casusId, 'bram', 'meewerken');
  await giveToegang(test, casus.casusId, 'gerda', 'kijken');
  return casus;
}

describe('wie deze casus nu open heeft', () => {
  it('staat er voor de anderen, ook wie alleen kijkt; jijzelf niet', async () => {
    const casus = await samen('Aanwezig');
    const anna = await volg('anna', casus);
    expect(await lijst('anna', casus)).toEqual([]);
    await volg('gerda', casus);
    await anna.next('aanwezig');
    expect(await lijst('anna', casus)).toMatchObject([
      { naam: 'Gerda', functie: 'Schuldhulpverlener', organisatie: 'GKB', schrijft: null },
    ]);
    expect(await lijst('gerda', casus)).toMatchObject([{ naam: 'Anna' }]);
  });

  it('staat er één keer, hoeveel vensters die ook open heeft', async () => {
    const casus = await samen('Twee vensters');
    await Promise.all([volg('bram', casus), volg('bram', casus)]);
    expect(await lijst('anna', casus)).toHaveLength(1);
  });

  it('is weg zodra het venster dichtgaat, en de anderen horen dat', async () => {
    const casus = await samen('Vertrek');
    const [anna, bram] = [await volg('anna', casus), await volg('bram', casus)];
    await anna.next('aanwezig');
    const gezien = anna.berichten.length;
    bram.stop();
    await bram.einde;
    await anna.next(
      'aanwezig',
      (gegevens) => anna.berichten.findIndex((b) => b.gegevens === gegevens) >= gezien,
    );
    expect(await lijst('anna', casus)).toEqual([]);
  });

  it('is niet te zien voor wie de casus niet ziet', async () => {
    const casus = await samen('Vreemden');
    await volg('anna', casus);
    for (const wie of ['zoe', 'theo', 'petra', 'vera', 'bea', 'xander', 'xenia'] as const)
      expect((await test.als(wie, { url: `/casussen/${casus.casusId}/aanwezigen` })).statusCode, wie).toBe(
        404,
      );
  });

  it('laat geen regels achter in het logboek', async () => {
    const casus = await samen('Stil');
    const bram = await volg('bram', casus);
    const tel = async () =>
      (
        await test.eigenaar.query('select count(*)::int as n from logregel where casus_id = $1', [
          casus.casusId,
        ])
      ).rows[0].n;
    const eerst = await tel();
    await lijst('anna', casus);
    await zetPlek('bram', casus, bram.id, { onderwerp: 'canvas', blok: 3 });
    expect(await tel()).toBe(eerst);
  });
});

describe('waar iemand schrijft', () => {
  it('staat er met het blok, en gaat weer weg', async () => {
    const casus = await samen('Schrijven');
    const [anna, bram] = [await volg('anna', casus), await volg('bram', casus)];
    await anna.next('aanwezig');
    expect(await zetPlek('bram', casus, bram.id, { onderwerp: 'canvas', blok: 3 })).toBe(204);
    expect(await lijst('anna', casus)).toMatchObject([{ schrijft: { onderwerp: 'canvas', blok: 3 } }]);
    expect(await zetPlek('bram', casus, bram.id, { onderwerp: 'gesprek' })).toBe(204);
    expect(await lijst('anna', casus)).toMatchObject([{ schrijft: { onderwerp: 'gesprek', blok: null } }]);
    expect(await zetPlek('bram', casus, bram.id, { onderwerp: null })).toBe(204);
    expect(await lijst('anna', casus)).toMatchObject([{ naam: 'Bram', schrijft: null }]);
  });

  it('blijft verborgen bij iets dat de lezer niet mag zien', async () => {
    const casus = await samen('Verborgen');
    const [ander, bram] = [await createCasus(test, 'zoe', 'Ander'), await volg('bram', casus)];
    const zichtbaar = casus.leden.moeder;
    const url = `/casussen/${casus.casusId}/canvas/eigen-woorden/${zichtbaar}`;
    await test.als('anna', { method: 'PUT', url, body: { woorden: 'Rust' }, versie: 1 });
    expect(await zetPlek('bram', casus, bram.id, { onderwerp: 'canvas', blok: 2, itemId: zichtbaar })).toBe(
      204,
    );
    expect(await lijst('anna', casus)).toMatchObject([{ schrijft: { blok: 2 } }]);
    await zetPlek('bram', casus, bram.id, { onderwerp: 'canvas', blok: 2, itemId: ander.leden.moeder });
    expect(await lijst('anna', casus)).toMatchObject([{ naam: 'Bram', schrijft: null }]);
  });

  it('zegt alleen wie er mag schrijven, en alleen over het eigen venster', async () => {
    const casus = await samen('Eigen plek');
    const [gerda, bram] = [await volg('gerda', casus), await volg('bram', casus)];
    const plek = { onderwerp: 'canvas', blok: 1 };
    expect(await zetPlek('gerda', casus, gerda.id, plek)).toBe(403);
    expect(await zetPlek('anna', casus, bram.id, plek)).toBe(404);
    expect(await zetPlek('zoe', casus, bram.id, plek)).toBe(404);
    expect(await zetPlek('bram', casus, bram.id, { onderwerp: 'canvas', blok: 12 })).toBe(400);
  });
});

describe('een venster waar niemand meer voor spreekt', () => {
  const zetTerug = (stroomId: string, seconden: number) =>
    test.eigenaar.query(
      `update aanwezig set gezien_op = now() - $2 * interval '1 second' where stroom_id = $1`,
      [stroomId, seconden],
    );
  const keep = (ids: string[]) =>
    withSysteem(test.pool, { nu: new Date() }, (scope) => keepAanwezig(scope, ids));

  it('is binnen een halve minuut niet meer aanwezig', async () => {
    const casus = await samen('Gecrasht');
    const stroomId = await insertAanwezig(test, casus.casusId, 'bram');
    const bij = await volg('anna', casus);
    await zetTerug(stroomId, 26);
    expect(await lijst('anna', casus)).toEqual([]);
    const gezien = bij.berichten.length;
    expect(await keep([bij.id])).toEqual([]);
    await bij.next(
      'aanwezig',
      (gegevens) => bij.berichten.findIndex((b) => b.gegevens === gegevens) >= gezien,
    );
    const { rows } = await test.eigenaar.query('select from aanwezig where stroom_id = $1', [stroomId]);
    expect(rows).toEqual([]);
  });

  it('hoort dat het kwijt is, of dat de casus niet meer te zien is', async () => {
    const casus = await samen('Nagaan');
    const [anna, bram, gerda] = (await Promise.all(
      (['anna', 'bram', 'gerda'] as const).map((wie) => insertAanwezig(test, casus.casusId, wie)),
    )) as [string, string, string];
    await test.eigenaar.query('delete from aanwezig where stroom_id = $1', [anna]);
    await test.eigenaar.query(
      `update toegang set tot = now() - interval '1 minute' where casus_id = $1 and gebruiker_id = $2`,
      [casus.casusId, test.wereld.gebruiker.gerda.id],
    );
    expect(await keep([anna, bram, gerda])).toEqual([
      { stroomId: anna, reden: 'kwijt' },
      { stroomId: gerda, reden: 'weg' },
    ]);
  });

  it('van wie is uitgelogd, gaat dicht', async () => {
    const casus = await samen('Uitgelogd');
    const bram = await volg('bram', casus);
    await test.eigenaar.query(
      `update login set ingetrokken_op = now(), ingetrokken_reden = 'beheer'
        where id = (select login_id from aanwezig where stroom_id = $1)`,
      [bram.id],
    );
    expect(await keep([bram.id])).toEqual([{ stroomId: bram.id, reden: 'weg' }]);
    // The process itself asks every few seconds.
    await bram.next('weg');
    await bram.einde;
  });
});
