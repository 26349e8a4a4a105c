import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asGebruiker } from './maak-aanvraag.ts';
import { createCasus, giveToegang } from './maak-casus.ts';
import { seedLijsten } from './tafereel.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  await seedLijsten(test);
});
afterAll(() => test.stop());

const nieuw = (over: object = {}) => ({
  naam: `Potje ${Math.random().toString(36).slice(2)}`,
  soort: 'fonds',
  voorWie: 'Gezinnen in Selwerd.',
  bedoeldVoor: 'Een fiets of een laptop.',
  trefwoorden: 'fiets, laptop',
  domeinen: ['passend_onderwijs'],
  link: 'https://potje.example',
  termijn: 'Twee weken.',
  actief: true,
  ...over,
});
const maak = (over: object = {}, wie: PersoonNaam = 'bea') =>
  test.als(wie, { method: 'POST', url: '/regelingen', body: nieuw(over), sleutel: true });
const zoek = async (wie: PersoonNaam, woord: string, ookBeeindigd = false) =>
  (await test.als(wie, { method: 'POST', url: '/regelingen/_zoek', body: { woord, ookBeeindigd } })).json()
    .items;

describe('de lijst van regelingen', () => {
  it('houdt de beheerder bij; iedereen met een casus kan zoeken, op elk woord en zonder accenten', async () => {
    const { naam, id } = (await maak({ voorWie: 'Gezinnen met een café.' })).json();
    expect((await zoek('anna', `CAFE ${naam}`)).map((r: { id: string }) => r.id)).toEqual([id]);
    expect(await zoek('anna', `${naam} bestaatniet`)).toEqual([]);
    expect(await zoek('xander', naam)).toEqual([]);
  });

  it('bewaart elke versie, met wie en wanneer', async () => {
    const eerste = (await maak()).json();
    const { id, versie, ...body } = eerste;
    const tweede = await test.als('bea', {
      method: 'PUT',
      url: `/regelingen/${id}`,
      versie,
      body: { ...body, termijn: 'Eén week.' },
    });
    expect(tweede.json()).toMatchObject({ versie: 2, termijn: 'Eén week.' });
    const { items } = (await test.als('anna', { url: `/regelingen/${id}/versies` })).json();
    expect(items.map((v: { versie: number; termijn: string }) => [v.versie, v.termijn])).toEqual([
      [2, 'Eén week.'],
      [1, 'Twee weken.'],
    ]);
    const stil = test.eigenaar.query(`update regeling_versie set termijn = 'x' where regeling_id = $1`, [id]);
    await expect(stil).rejects.toMatchObject({ constraint: 'blijft_zoals_het_was' });
  });

  it('geeft wie te laat komt de nieuwe terug', async () => {
    const { id, versie, ...body } = (await maak()).json();
    const zet = (termijn: string) =>
      test.als('bea', { method: 'PUT', url: `/regelingen/${id}`, versie, body: { ...body, termijn } });
    const antwoorden = await Promise.all([zet('a'), zet('b')]);
    expect(antwoorden.map((a) => a.statusCode).sort()).toEqual([200, 412]);
  });

  it('laat een beëindigde regeling uit de keuze, en houdt haar vindbaar', async () => {
    const { id, versie, ...body } = (await maak()).json();
    await test.als('bea', {
      method: 'PUT',
      url: `/regelingen/${id}`,
      versie,
      body: { ...body, actief: false },
    });
    expect(await zoek('anna', body.naam)).toEqual([]);
    expect((await zoek('anna', body.naam, true))[0]).toMatchObject({ id, actief: false });
  });

  it('weigert een naam die er al staat, en een link die niet klopt, bij het veld', async () => {
    const { naam } = (await maak()).json();
    expect((await maak({ naam })).json().errors[0]).toMatchObject({ veld: 'naam', code: 'bestaat' });
    expect((await maak({ link: 'http://onveilig.example' })).json().errors[0].veld).toBe('link');
  });

  it.each(['anna', 'tina', 'vera', 'fleur', 'cor'] as const)('neemt niets aan van %s', async (wie) => {
    expect((await maak({}, wie)).statusCode).toBe(403);
    const direct = asGebruiker(test, wie, (db, netwerkId) =>
      sql`insert into regeling (netwerk_id, id, naam) values (${netwerkId}, gen_random_uuid(), 'Stiekem')`.execute(
        db,
      ),
    );
    await expect(direct).rejects.toMatchObject({ code: '42501' });
  });

  it('is van het eigen netwerk: een beheerder van een ander vindt hem niet', async () => {
    const { id, versie, ...body } = (await maak()).json();
    const zet = await test.als('xenia', { method: 'PUT', url: `/regelingen/${id}`, versie, body });
    expect(zet.statusCode).toBe(404);
  });
});

describe('wat een huishouden met een regeling deed', () => {
  const lijst = async (wie: PersoonNaam, casusId: string) =>
    test.als(wie, { url: `/casussen/${casusId}/regelingen` });
  const zet = (wie: PersoonNaam, casusId: string, regelingId: string, versie: number, over: object = {}) =>
    test.als(wie, {
      method: 'PUT',
      url: `/casussen/${casusId}/regelingen/${regelingId}`,
      versie,
      body: { stand: 'aangevraagd', op: '2026-11-01', notitie: 'Samen ingevuld.', ...over },
    });

  it('staat naast de hele lijst, en wordt bewaard met datum en notitie', async () => {
    const { casusId } = await createCasus(test, 'anna');
    const [eerste] = (await lijst('anna', casusId)).json().items;
    expect(eerste.gebruik).toMatchObject({ stand: null, versie: 0 });
    const bewaard = await zet('anna', casusId, eerste.regeling.id, 0);
    expect(bewaard.json().gebruik).toMatchObject({ stand: 'aangevraagd', op: '2026-11-01', versie: 1 });
    const later = await zet('anna', casusId, eerste.regeling.id, 1, { stand: 'gebruikt', op: null });
    expect(later.json().gebruik).toMatchObject({ stand: 'gebruikt', op: null, versie: 2 });
  });

  it('verliest van twee schrijvers niets: de tweede krijgt 412', async () => {
    const { casusId } = await createCasus(test, 'anna');
    const [{ regeling }] = (await lijst('anna', casusId)).json().items;
    const antwoorden = await Promise.all([0, 0].map((versie) => zet('anna', casusId, regeling.id, versie)));
    expect(antwoorden.map((a) => a.statusCode).sort()).toEqual([200, 412]);
  });

  it('blijft zichtbaar als de regeling later wordt beëindigd', async () => {
    const { casusId } = await createCasus(test, 'anna');
    const { id, versie, ...body } = (await maak()).json();
    await zet('anna', casusId, id, 0, { stand: 'afgewezen' });
    await test.als('bea', {
      method: 'PUT',
      url: `/regelingen/${id}`,
      versie,
      body: { ...body, actief: false },
    });
    const { items } = (await lijst('anna', casusId)).json();
    expect(items.find((i: { regeling: { id: string } }) => i.regeling.id === id).gebruik.stand).toBe(
      'afgewezen',
    );
  });

  it('schrijft niet wie alleen kijkt, en ziet niet wie er niet bij hoort', async () => {
    const { casusId } = await createCasus(test, 'anna');
    await giveToegang(test, casusId, 'gerda', 'kijken');
    const [{ regeling }] = (await lijst('gerda', casusId)).json().items;
    expect((await zet('gerda', casusId, regeling.id, 0)).statusCode).toBe(403);
    for (const wie of ['zoe', 'theo', 'vera', 'bea', 'xander'] as const) {
      expect((await lijst(wie, casusId)).statusCode, wie).toBe(404);
      expect((await zet(wie, casusId, regeling.id, 0)).statusCode, wie).toBe(404);
    }
  });

  it('telt als kijken en wijzigen in het dossier', async () => {
    const { casusId } = await createCasus(test, 'anna');
    const [{ regeling }] = (await lijst('anna', casusId)).json().items;
    await zet('anna', casusId, regeling.id, 0);
    const { rows } = await test.eigenaar.query(
      `select actie from logregel where casus_id = $1 and onderwerp = 'regelingen' order by actie`,
      [casusId],
    );
    expect(rows.map(({ actie }) => actie)).toEqual(['lezen', 'wijzigen']);
  });
});
