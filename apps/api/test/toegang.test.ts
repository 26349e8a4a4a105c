import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasus, giveToegang } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const id = (wie: PersoonNaam) => test.wereld.gebruiker[wie].id;
const dag = (over: number) => new Date(Date.now() + over * 86_400_000).toISOString().slice(0, 10);

const verleen = (wie: PersoonNaam, casusId: string, aan: PersoonNaam, extra: object = {}) =>
  test.als(wie, {
    method: 'POST',
    url: `/casussen/${casusId}/toegang`,
    sleutel: true,
    body: { gebruikerId: id(aan), niveau: 'kijken', reden: 'Samen om tafel.', ...extra },
  });
const status = async (wie: PersoonNaam, casusId: string) =>
  (await test.als(wie, { url: `/casussen/${casusId}` })).statusCode;

describe('toegang', () => {
  it('opent de casus voor een collega, en intrekken sluit haar meteen', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Toegang');
    expect(await status('gerda', casusId)).toBe(404);
    const antwoord = await verleen('anna', casusId, 'gerda', { tot: dag(7) });
    expect(antwoord.statusCode).toBe(201);
    expect(await status('gerda', casusId)).toBe(200);
    const lijst = (await test.als('gerda', { url: `/casussen/${casusId}/toegang` })).json();
    expect(lijst.items).toMatchObject([
      {
        gebruiker: { naam: 'Gerda' },
        niveau: 'kijken',
        reden: 'Samen om tafel.',
        verleendDoor: 'Anna',
        tot: dag(7),
      },
    ]);
    const intrekking = `/casussen/${casusId}/toegang/${antwoord.json().id}/intrekking`;
    expect((await test.als('anna', { method: 'POST', url: intrekking })).statusCode).toBe(204);
    expect(await status('gerda', casusId)).toBe(404);
    expect((await test.als('anna', { method: 'POST', url: intrekking })).statusCode).toBe(404);
  });

  it('is er één per collega: een nieuwe vervangt de oude, de oude blijft bewaard', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Niveau');
    const antwoorden = await Promise.all([
      verleen('anna', casusId, 'gerda'),
      verleen('anna', casusId, 'gerda', { niveau: 'meewerken' }),
      verleen('anna', casusId, 'gerda'),
    ]);
    expect(antwoorden.map((a) => a.statusCode)).toEqual([201, 201, 201]);
    await verleen('anna', casusId, 'gerda', { niveau: 'meewerken' });
    const lijst = (await test.als('anna', { url: `/casussen/${casusId}/toegang` })).json();
    expect(lijst.items).toMatchObject([{ niveau: 'meewerken' }]);
    const { rows } = await test.eigenaar.query('select count(*) as n from toegang where casus_id = $1', [
      casusId,
    ]);
    expect(rows).toEqual([{ n: 4 }]);
  });

  it('die verlopen is, geeft niets meer', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Verlopen');
    await giveToegang(test, casusId, 'gerda', 'meewerken');
    await test.eigenaar.query(`update toegang set tot = now() - interval '1 minute' where casus_id = $1`, [
      casusId,
    ]);
    expect(await status('gerda', casusId)).toBe(404);
    expect((await verleen('anna', casusId, 'gerda')).statusCode).toBe(201);
  });

  it.each([
    ['aan jezelf', 'anna', {}, 'gebruikerId'],
    ['aan wie geen casussen opent', 'vera', {}, 'gebruikerId'],
    ['aan een ander netwerk', 'xander', {}, 'gebruikerId'],
    ['zonder reden', 'gerda', { reden: ' ' }, 'reden'],
    ['tot gisteren', 'gerda', { tot: dag(-2) }, 'tot'],
  ] as const)('gaat niet %s', async (_wat, aan, extra, veld) => {
    const { casusId } = await createCasus(test, 'anna', 'Weigering');
    const antwoord = await verleen('anna', casusId, aan, extra);
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().errors[0].veld).toBe(veld);
  });

  it('geeft alleen de contactpersoon', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Wie geeft');
    await giveToegang(test, casusId, 'gerda', 'meewerken');
    for (const wie of ['gerda', 'tina'] as const)
      expect((await verleen(wie, casusId, 'zoe')).statusCode, wie).toBe(403);
    for (const wie of ['bram', 'theo', 'xander', 'vera', 'bea'] as const)
      expect((await verleen(wie, casusId, 'zoe')).statusCode, wie).toBe(404);
  });

  it('kan ook niet buiten de app om met gewone SQL', async () => {
    const { casusId } = await createCasus(test, 'anna', 'SQL');
    const client = await test.pool.connect();
    try {
      await client.query('begin');
      await client.query(
        `select set_config('naast.gebruiker_id', $1, true), set_config('naast.netwerk_id', $2, true)`,
        [id('bram'), test.wereld.netwerkA],
      );
      const zelf = client.query(
        `insert into toegang (netwerk_id, id, casus_id, gebruiker_id, niveau, reden, verleend_door)
         values ($1, gen_random_uuid(), $2, $3, 'meewerken', 'x', $3)`,
        [test.wereld.netwerkA, casusId, id('bram')],
      );
      await expect(zelf).rejects.toMatchObject({ code: '42501' });
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});

describe('de vervanger', () => {
  const wijsAan = (wie: PersoonNaam, casusId: string, aan: PersoonNaam, extra: object = {}) =>
    test.als(wie, {
      method: 'POST',
      url: `/casussen/${casusId}/vervangers`,
      sleutel: true,
      body: { gebruikerId: id(aan), vanaf: dag(0), ...extra },
    });

  it('werkt mee in afwezigheid, en niet meer als het stopt', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Vakantie');
    const antwoord = await wijsAan('anna', casusId, 'zoe', { tot: dag(14) });
    expect(antwoord.statusCode).toBe(201);
    const casus = (await test.als('zoe', { url: `/casussen/${casusId}` })).json();
    expect(casus).toMatchObject({
      vervanger: { naam: 'Zoe', tot: dag(14), vervangerId: antwoord.json().id },
      contactpersoon: { naam: 'Anna' },
      mijnRechten: { mag: 'meewerken', rollen: ['vervanger'] },
    });
    const stop = `/casussen/${casusId}/vervangers/${antwoord.json().id}/intrekking`;
    expect((await test.als('zoe', { method: 'POST', url: stop })).statusCode).toBe(403);
    expect((await test.als('tina', { method: 'POST', url: stop })).statusCode).toBe(204);
    expect(await status('zoe', casusId)).toBe(404);
  });

  it('ziet nog niets voor de eerste dag', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Straks');
    await wijsAan('anna', casusId, 'zoe', { vanaf: dag(5) });
    expect(await status('zoe', casusId)).toBe(404);
    expect((await test.als('anna', { url: `/casussen/${casusId}` })).json().vervanger.naam).toBe('Zoe');
  });

  it('is er altijd hoogstens één tegelijk', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Een tegelijk');
    await wijsAan('anna', casusId, 'zoe');
    await Promise.all([wijsAan('anna', casusId, 'gerda'), wijsAan('tina', casusId, 'bram')]);
    const { rows } = await test.eigenaar.query(
      'select count(*) as n from vervanger where casus_id = $1 and ingetrokken_op is null',
      [casusId],
    );
    expect(rows).toEqual([{ n: 1 }]);
    expect(await status('zoe', casusId)).toBe(404);
  });

  it('maakt plaats op de dag dat de volgende begint', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Estafette');
    await wijsAan('anna', casusId, 'zoe');
    await wijsAan('anna', casusId, 'gerda', { vanaf: dag(10) });
    expect((await test.als('zoe', { url: `/casussen/${casusId}` })).json().vervanger).toMatchObject({
      naam: 'Zoe',
      tot: dag(9),
    });
  });

  it.each([
    ['de contactpersoon zelf', 'anna', {}, 'gebruikerId'],
    ['iemand die geen professional is', 'vera', {}, 'gebruikerId'],
    ['iemand van een ander netwerk', 'xander', {}, 'gebruikerId'],
    ['vanaf gisteren', 'zoe', { vanaf: dag(-2) }, 'vanaf'],
    ['met een einde voor het begin', 'zoe', { vanaf: dag(5), tot: dag(4) }, 'tot'],
  ] as const)('is niet %s', async (_wat, aan, extra, veld) => {
    const { casusId } = await createCasus(test, 'anna', 'Geen vervanger');
    const antwoord = await wijsAan('anna', casusId, aan, extra);
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().errors[0].veld).toBe(veld);
  });

  it('wordt niet aangewezen door een meewerker of een vreemde', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Wie wijst aan');
    await giveToegang(test, casusId, 'gerda', 'meewerken');
    expect((await wijsAan('gerda', casusId, 'zoe')).statusCode).toBe(403);
    for (const wie of ['bram', 'theo', 'xander', 'vera'] as const)
      expect((await wijsAan(wie, casusId, 'zoe')).statusCode, wie).toBe(404);
  });
});
