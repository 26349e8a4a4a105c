import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const dag = (over = 0) => new Date(test.klok.nu.getTime() + over * 86_400_000).toISOString().slice(0, 10);
const verhuis = (wie: PersoonNaam, van: TestCasus, over: object = {}) =>
  test.als(wie, {
    method: 'POST',
    url: `/huishoudens/${van.huishoudenId}/verhuizingen`,
    sleutel: true,
    body: {
      leden: [{ lidId: van.leden.zoon, gezinsrol: 'ouder' }],
      dag: dag(-3),
      naam: 'Daan',
      wijk: 'Paddepoel',
      ...over,
    },
  });
const terug = (wie: PersoonNaam, van: TestCasus, id: string) =>
  test.als(wie, { method: 'POST', url: `/huishoudens/${van.huishoudenId}/verhuizingen/${id}/terugdraaiing` });
const lees = async (wie: PersoonNaam, id: string) =>
  (await test.als(wie, { url: `/huishoudens/${id}` })).json();
const namen = (h: { leden: { naam: string }[] }) => h.leden.map((l) => l.naam);
const openCasus = (wie: PersoonNaam, huishoudenId: string, contactpersoon: PersoonNaam = wie) =>
  test.als(wie, {
    method: 'POST',
    url: '/casussen',
    sleutel: true,
    body: { huishoudenId, aanmelding: '', contactpersoonId: test.wereld.gebruiker[contactpersoon].id },
  });

describe('een lid verhuist naar een eigen huishouden', () => {
  it('staat daar, en blijft in het oude als verhuisd', async () => {
    const van = await createCasus(test, 'anna');
    const antwoord = await verhuis('anna', van);
    expect(antwoord.statusCode).toBe(201);
    const { huishoudenId } = antwoord.json();
    expect(namen(await lees('anna', huishoudenId))).toEqual(['Daan']);
    const oud = await lees('anna', van.huishoudenId);
    expect(namen(oud)).toEqual(['Marja', 'Noor']);
    expect(oud.verhuisd).toEqual([
      { id: van.leden.zoon, naam: 'Daan', op: dag(-3), naar: { id: huishoudenId, naam: 'Daan' } },
    ]);
  });

  it('laat op het canvas staan wat er gezegd is', async () => {
    const van = await createCasus(test, 'anna');
    const canvas = `/casussen/${van.casusId}/canvas`;
    await test.als('anna', {
      method: 'POST',
      url: `${canvas}/situaties`,
      sleutel: true,
      body: { kapitaalvorm: 'economisch', lidId: van.leden.zoon, woorden: 'Ik wil weg.' },
    });
    await verhuis('anna', van);
    const { situaties, leden } = (await test.als('anna', { url: canvas })).json();
    expect(leden.map((l: { naam: string }) => l.naam)).toEqual(['Marja', 'Daan', 'Noor']);
    expect(situaties[0]).toMatchObject({ lidId: van.leden.zoon, woorden: 'Ik wil weg.' });
  });

  it('kan een eigen casus krijgen; wie die niet ziet, ziet niet waarheen', async () => {
    const van = await createCasus(test, 'anna');
    const { huishoudenId } = (await verhuis('anna', van)).json();
    expect((await openCasus('anna', huishoudenId, 'zoe')).statusCode).toBe(201);
    expect((await lees('anna', van.huishoudenId)).verhuisd[0]).toMatchObject({ naam: 'Daan', naar: null });
    expect((await test.als('anna', { url: `/huishoudens/${huishoudenId}` })).statusCode).toBe(404);
    expect(namen(await lees('zoe', huishoudenId))).toEqual(['Daan']);
  });

  it('neemt meer mensen tegelijk mee', async () => {
    const van = await createCasus(test, 'anna');
    const leden = [
      { lidId: van.leden.moeder, gezinsrol: 'ouder' },
      { lidId: van.leden.dochter, gezinsrol: 'kind' },
    ];
    const { huishoudenId } = (await verhuis('anna', van, { leden })).json();
    expect(namen(await lees('anna', huishoudenId))).toEqual(['Marja', 'Noor']);
  });

  it.each([
    ['een dag die nog moet komen', () => ({ dag: dag(2) }), 'dag'],
    ['iemand die hier niet woont', () => ({ leden: [{ lidId: dochterElders, gezinsrol: 'kind' }] }), 'leden'],
    [
      'twee keer dezelfde',
      (c: TestCasus) => ({ leden: [1, 2].map(() => ({ lidId: c.leden.zoon, gezinsrol: 'kind' })) }),
      'leden',
    ],
  ])('weigert %s bij het veld', async (_wat, over, veld) => {
    const van = await createCasus(test, 'anna');
    const antwoord = await verhuis('anna', van, over(van));
    expect([antwoord.statusCode, antwoord.json().errors[0].veld]).toEqual([400, veld]);
  });
  const dochterElders = '00000000-0000-7000-8000-000000000001';

  it('is voor wie meewerkt', async () => {
    const van = await createCasus(test, 'anna');
    await giveToegang(test, van.casusId, 'gerda', 'kijken');
    expect((await verhuis('gerda', van)).statusCode).toBe(403);
    expect((await verhuis('tina', van)).statusCode).toBe(403);
    for (const wie of ['zoe', 'theo', 'xander'] as const)
      expect((await verhuis(wie, van)).statusCode).toBe(404);
  });

  it('gaat niet vanuit een gezin dat voor de veiligheid uit elkaar is gehouden', async () => {
    const van = await createCasus(test, 'anna');
    await test.eigenaar.query(
      `insert into veiligheid (netwerk_id, id, huishouden_id, casus_id, reden, gestart_door, gestart_op)
       values ($1, gen_random_uuid(), $2, $3, 'Onveilig.', $4, now())`,
      [test.wereld.netwerkA, van.huishoudenId, van.casusId, test.wereld.gebruiker.anna.id],
    );
    expect((await verhuis('anna', van)).json().code).toBe('afgeschermd');
  });
});

describe('een verhuizing terugdraaien', () => {
  it('zet iedereen terug, en het nieuwe adres verwijst naar het oude gezin', async () => {
    const van = await createCasus(test, 'anna');
    const { id, huishoudenId } = (await verhuis('anna', van)).json();
    expect((await terug('anna', van, id)).statusCode).toBe(204);
    const oud = await lees('anna', huishoudenId);
    expect(oud.id).toBe(van.huishoudenId);
    expect(namen(oud)).toEqual(['Marja', 'Daan', 'Noor']);
    expect(oud.verhuisd).toEqual([]);
    expect((await test.als('anna', { url: '/huishoudens' })).body).not.toContain(huishoudenId);
    expect((await terug('anna', van, id)).json().code).toBe('al_teruggedraaid');
  });

  it('stopt de eigen casus waarin nog niets gebeurde', async () => {
    const van = await createCasus(test, 'anna');
    const { id, huishoudenId } = (await verhuis('anna', van)).json();
    const casus = (await openCasus('anna', huishoudenId)).json();
    expect((await terug('anna', van, id)).statusCode).toBe(204);
    const oud = await lees('anna', van.huishoudenId);
    expect(oud.casussen).toContainEqual({ id: casus.id, code: casus.code, fase: 'gestopt' });
  });

  it('weigert als er in het nieuwe gezin al iets gebeurde', async () => {
    const van = await createCasus(test, 'anna');
    const { id, huishoudenId } = (await verhuis('anna', van)).json();
    await test.als('anna', {
      method: 'POST',
      url: `/huishoudens/${huishoudenId}/leden`,
      sleutel: true,
      body: { naam: 'Baby', gezinsrol: 'kind' },
    });
    const antwoord = await terug('anna', van, id);
    expect([antwoord.statusCode, antwoord.json().code]).toEqual([409, 'nieuw_gezin_leeft']);
  });

  it('stopt niet de casus van een collega', async () => {
    const van = await createCasus(test, 'anna');
    const { id, huishoudenId } = (await verhuis('anna', van)).json();
    await openCasus('anna', huishoudenId, 'zoe');
    expect((await terug('anna', van, id)).json().code).toBe('nieuw_gezin_leeft');
  });

  it('kan dertig dagen lang, door wie meewerkt', async () => {
    const van = await createCasus(test, 'anna');
    await giveToegang(test, van.casusId, 'gerda', 'kijken');
    const { id } = (await verhuis('anna', van)).json();
    expect((await terug('gerda', van, id)).statusCode).toBe(403);
    expect((await terug('zoe', van, id)).statusCode).toBe(404);
    await test.eigenaar.query(`update verhuizing set op = op - interval '31 days' where id = $1`, [id]);
    expect((await terug('anna', van, id)).json().code).toBe('te_laat_terug');
  });
});
