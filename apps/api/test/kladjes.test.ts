import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forgetKladjes } from '../src/kladjes/kladjes.queries.ts';
import { withSysteem } from '../src/platform/db-scope.ts';
import { createFonds, createIngediend } from './maak-aanvraag.ts';
import { createCasus, giveToegang } from './maak-casus.ts';
import { makeKladje, nieuwePlek } from './maak-kladje.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
const begin = new Date();
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());
beforeEach(() => {
  test.klok.nu = begin;
});

const put = (wie: PersoonNaam, plek: string, versie: number, inhoud: unknown, over: object = {}) =>
  test.als(wie, {
    method: 'PUT',
    url: `/kladjes/${plek}`,
    versie,
    body: { inhoud: typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud), ...over },
  });
const get = (wie: PersoonNaam, plek: string) => test.als(wie, { url: `/kladjes/${plek}` });
const plekken = async (wie: PersoonNaam): Promise<string[]> =>
  (await test.als(wie, { url: '/kladjes' })).json().items.map(({ plek }: { plek: string }) => plek);
const later = (dagen: number) => {
  test.klok.nu = new Date(begin.getTime() + dagen * 24 * 60 * 60_000);
};

describe('een kladje', () => {
  it('staat er weer zoals het getypt is, met vreemde tekens en al', async () => {
    const plek = nieuwePlek();
    const inhoud = { reden: 'Zij wil “rust”\n\u0000 \ud83d\ude00', aantal: 3, wie: ['a', null] };
    expect((await put('anna', plek, 0, inhoud)).json()).toMatchObject({ plek, versie: 1 });
    const terug = (await get('anna', plek)).json();
    expect(JSON.parse(terug.inhoud)).toEqual(inhoud);
    expect(terug.gewijzigdOp).toBe(begin.toISOString());
    expect(await plekken('anna')).toContain(plek);
  });

  it('bestaat niet voor een ander, ook niet voor een naaste collega, de teamleider of de beheerder', async () => {
    const plek = await makeKladje(test, 'anna');
    for (const wie of ['bram', 'tina', 'bea', 'xenia'] as const) {
      expect((await get(wie, plek)).statusCode).toBe(404);
      expect((await put(wie, plek, 1, { reden: 'van mij' })).statusCode).toBe(404);
      expect((await test.als(wie, { method: 'DELETE', url: `/kladjes/${plek}` })).statusCode).toBe(204);
      expect(await plekken(wie)).not.toContain(plek);
    }
    expect((await get('anna', plek)).json().versie).toBe(1);
  });

  it('kan van twee mensen op dezelfde plek liggen zonder elkaar te raken', async () => {
    const plek = await makeKladje(test, 'anna');
    await put('bram', plek, 0, { reden: 'van Bram' });
    expect((await get('bram', plek)).json().inhoud).toContain('van Bram');
    expect((await get('anna', plek)).json().inhoud).not.toContain('van Bram');
  });

  it('is weg na het versturen, en komt dan niet terug door een late bewaring', async () => {
    const plek = await makeKladje(test, 'anna');
    for (const _keer of [1, 2])
      expect((await test.als('anna', { method: 'DELETE', url: `/kladjes/${plek}` })).statusCode).toBe(204);
    expect((await put('anna', plek, 1, { reden: 'te laat' })).statusCode).toBe(404);
    expect((await get('anna', plek)).statusCode).toBe(404);
  });

  it('verdwijnt uit zicht als de toegang tot de casus stopt, en komt terug als die terugkomt', async () => {
    const casus = await createCasus(test, 'anna');
    await giveToegang(test, casus.casusId, 'bram', 'kijken');
    const plek = await makeKladje(test, 'bram', { casusId: casus.casusId });
    const toegang = (op: Date | null, door: string | null) =>
      test.eigenaar.query(
        'update toegang set ingetrokken_op = $1, ingetrokken_door = $2 where casus_id = $3',
        [op, door, casus.casusId],
      );
    await toegang(begin, test.wereld.gebruiker.anna.id);
    expect((await get('bram', plek)).statusCode).toBe(404);
    expect((await put('bram', plek, 1, { reden: 'x' })).statusCode).toBe(404);
    expect(await plekken('bram')).not.toContain(plek);
    await toegang(null, null);
    expect((await get('bram', plek)).statusCode).toBe(200);
  });

  it('begint niet over een casus, gezin of aanvraag die je niet ziet', async () => {
    const casus = await createCasus(test, 'anna');
    const { id: aanvraagId } = await createIngediend(test, await createFonds(test));
    for (const over of [{ casusId: casus.casusId }, { huishoudenId: casus.huishoudenId }, { aanvraagId }])
      expect((await put('zoe', nieuwePlek(), 0, { reden: 'x' }, over)).statusCode).toBe(404);
    expect((await put('vera', nieuwePlek(), 0, { reden: 'x' }, { aanvraagId })).statusCode).toBe(200);
  });

  it('is na dertig dagen vergeten, dag voor dag gerekend vanaf het laatste woord', async () => {
    const [oud, nieuw] = [await makeKladje(test, 'anna'), await makeKladje(test, 'anna')];
    later(20);
    await put('anna', nieuw, 1, { reden: 'weer verder' });
    later(29.9);
    expect((await get('anna', oud)).statusCode).toBe(200);
    later(30);
    expect((await get('anna', oud)).statusCode).toBe(404);
    expect((await put('anna', oud, 1, { reden: 'x' })).statusCode).toBe(404);
    const weg = await withSysteem(test.pool, { nu: test.klok.nu }, forgetKladjes);
    expect(weg).toBeGreaterThan(0);
    const { rows } = await test.eigenaar.query('select plek from kladje where plek = any($1)', [
      [oud, nieuw],
    ]);
    expect(rows).toEqual([{ plek: nieuw }]);
  });

  it('kan op dezelfde plek opnieuw beginnen als het oude voorbij zijn dagen is, ook voor het is opgeruimd', async () => {
    const plek = await makeKladje(test, 'anna');
    later(31);
    expect((await put('anna', plek, 0, { reden: 'opnieuw' })).json().versie).toBe(1);
  });
});

describe('twee tabbladen met hetzelfde formulier', () => {
  it('merken het van elkaar: het tweede krijgt te zien wat er staat', async () => {
    const plek = await makeKladje(test, 'anna');
    const uitslagen = await Promise.all(['een', 'twee'].map((reden) => put('anna', plek, 1, { reden })));
    expect(uitslagen.map((u) => u.statusCode).sort()).toEqual([200, 412]);
    const gewonnen = uitslagen.find((u) => u.statusCode === 200)?.json();
    const verloren = uitslagen.find((u) => u.statusCode === 412)?.json();
    expect(verloren.huidig).toEqual(gewonnen);
  });

  it('beginnen op hetzelfde moment maar één kladje', async () => {
    const plek = nieuwePlek();
    const uitslagen = await Promise.all([1, 2, 3, 4].map((n) => put('anna', plek, 0, { n })));
    expect(uitslagen.map((u) => u.statusCode).sort()).toEqual([200, 412, 412, 412]);
  });
});

describe('wat een kladje weigert', () => {
  it.each([
    ['geen JSON', 'zomaar', 400],
    ['een lijst', '[]', 400],
    ['niets', '', 400],
    ['een rauw nulteken', '{"a":"\u0000"}', 400],
    ['te veel tekens', `{"a":"${'x'.repeat(60_000)}"}`, 400],
    ['te veel bytes', `{"a":"${'€'.repeat(30_000)}"}`, 400],
  ])('%s', async (_wat, inhoud, status) => {
    const antwoord = await put('anna', nieuwePlek(), 0, inhoud);
    expect(antwoord.statusCode).toBe(status);
    expect(antwoord.json().errors[0].veld).toBe('inhoud');
  });

  it('een plek met een naam erin, en een bewaring zonder versie', async () => {
    expect((await put('anna', 'huishouden-kastanje', 0, {})).statusCode).toBe(400);
    const zonder = await test.als('anna', {
      method: 'PUT',
      url: `/kladjes/${nieuwePlek()}`,
      body: { inhoud: '{}' },
    });
    expect(zonder.statusCode).toBe(428);
  });

  it('meer dan vijfhonderd kladjes van één persoon', async () => {
    const { id, netwerkId } = test.wereld.gebruiker.erik;
    await test.eigenaar.query(
      `insert into kladje (netwerk_id, gebruiker_id, plek, inhoud, gemaakt_op, gewijzigd_op)
       select $1, $2, gen_random_uuid(), '{}', $3, $3 from generate_series(1, 500) n`,
      [netwerkId, id, begin],
    );
    expect((await put('erik', nieuwePlek(), 0, {})).json().code).toBe('te_veel_kladjes');
  });
});

describe('de kluissleutel', () => {
  const sleutel = async (wie: PersoonNaam): Promise<string> =>
    (await test.als(wie, { url: '/mij/kluissleutel' })).json().sleutel;

  it('is van één persoon, telkens dezelfde, 256 bits, en wordt nergens bewaard onderweg', async () => {
    const eerste = await test.als('anna', { url: '/mij/kluissleutel' });
    expect(eerste.headers['cache-control']).toBe('no-store');
    expect(Buffer.from(eerste.json().sleutel, 'base64')).toHaveLength(32);
    expect(await sleutel('anna')).toBe(eerste.json().sleutel);
    expect(await sleutel('bram')).not.toBe(eerste.json().sleutel);
  });

  it('is er maar één als hij tien keer tegelijk voor het eerst gevraagd wordt', async () => {
    const sleutels = await Promise.all(Array.from({ length: 10 }, () => sleutel('zoe')));
    expect(new Set(sleutels).size).toBe(1);
  });

  it('krijgt niemand zonder login', async () => {
    expect((await test.app.inject({ url: '/api/v1/mij/kluissleutel' })).statusCode).toBe(401);
  });
});

describe('een pagina van iemand die er niet meer is', () => {
  const metNaam = (voor: PersoonNaam) => ({ 'naast-gebruiker': test.wereld.gebruiker[voor].id });

  it('schrijft niets onder de naam van wie daarna inlogde, en leest ook niets', async () => {
    const casus = await createCasus(test, 'anna');
    const url = `/casussen/${casus.casusId}/canvas/blokken/1`;
    const body = { tekst: 'Van Bram' };
    const vreemd = await test.als('anna', { method: 'PUT', url, body, versie: 1, headers: metNaam('bram') });
    expect(vreemd.statusCode).toBe(401);
    expect(vreemd.json().code).toBe('andere_gebruiker');
    expect((await test.als('anna', { url: '/mij/kluissleutel', headers: metNaam('bram') })).statusCode).toBe(
      401,
    );
    const eigen = await test.als('anna', { method: 'PUT', url, body, versie: 1, headers: metNaam('anna') });
    expect(eigen.statusCode).toBe(200);
  });
});

describe('een item dat de browser zelf een naam gaf', () => {
  const id = '01890000-0000-7000-8000-0000000000e1';

  it('komt er één keer, ook als het nog eens gestuurd wordt, en houdt zijn naam', async () => {
    const { casusId } = await createCasus(test, 'anna');
    const url = `/casussen/${casusId}/canvas/prioriteiten`;
    const vraag = {
      method: 'POST',
      url,
      body: { id, tekst: 'Rust' },
      sleutel: 'sleutel-van-de-browser',
    } as const;
    const [een, twee] = await Promise.all([test.als('anna', vraag), test.als('anna', vraag)]);
    expect([een.statusCode, twee.statusCode]).toEqual([201, 201]);
    expect(een.json()).toMatchObject({ id, tekst: 'Rust', versie: 1 });
    const canvas = (await test.als('anna', { url: `/casussen/${casusId}/canvas` })).json();
    expect(canvas.prioriteiten.map((p: { id: string }) => p.id)).toEqual([id]);
  });

  it('neemt de naam van een ander item niet over', async () => {
    const { casusId } = await createCasus(test, 'zoe', 'Linde');
    const url = `/casussen/${casusId}/canvas/prioriteiten`;
    const antwoord = await test.als('zoe', { method: 'POST', url, body: { id }, sleutel: true });
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().errors[0]).toMatchObject({ veld: 'id', code: 'bestaat_al' });
  });
});
