import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { follow, listen, signIn, TestStroom } from './maak-stroom.ts';
import { seedLijsten } from './tafereel.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let adres: string;
const cookies = new Map<PersoonNaam, string>();
const open: TestStroom[] = [];
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  await seedLijsten(test);
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

async function volg(wie: PersoonNaam, { casusId }: TestCasus): Promise<TestStroom> {
  const stroom = await follow(adres, casusId, await cookieVan(wie));
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
const maakItem = async (wie: PersoonNaam, { casusId }: TestCasus, lijst: string, body: object) =>
  (
    await test.als(wie, { method: 'POST', url: `/casussen/${casusId}/canvas/${lijst}`, body, sleutel: true })
  ).json();

describe('de gebeurtenissen van een casus', () => {
  it('zeggen wat er veranderde met alleen verwijzingen, ook aan wie alleen kijkt', async () => {
    const casus = await createCasus(test, 'anna', 'Samen');
    await giveToegang(test, casus.casusId, 'gerda', 'kijken');
    const stroom = await volg('gerda', casus);
    await schrijf('anna', casus, 4, 'Wij hebben een hond');
    expect(await stroom.next('wijziging', opBlok)).toEqual({
      casusId: casus.casusId,
      onderwerp: 'canvas',
      blok: 4,
      id: null,
      versie: 2,
      door: test.wereld.gebruiker.anna.id,
    });
    const item = await maakItem('anna', casus, 'situaties', {
      kapitaalvorm: 'economisch',
      woorden: 'Schulden',
    });
    expect(await stroom.next('wijziging', ({ id }) => id === item.id)).toMatchObject({ blok: 3, versie: 1 });
    expect(JSON.stringify(stroom.berichten)).not.toMatch(/hond|Schulden|economisch|Anna|Marja/);
  });

  it.each([
    ['het gesprek', 'gesprek', async (c: TestCasus) => startGesprek(c)],
    ['de deelnemers', 'deelnemers', async (c: TestCasus) => post(c, 'deelnemers', deelnemer)],
    ['wie erbij hoort', 'mensen', async (c: TestCasus) => giveToegang(test, c.casusId, 'zoe', 'kijken')],
    ['de casus', 'casus', async (c: TestCasus) => setFase(c)],
    ['het gezin', 'gezin', async (c: TestCasus) => renameHuishouden(c)],
  ] as const)('gaan ook over %s', async (_wat, onderwerp, doe) => {
    const casus = await createCasus(test, 'anna', 'Onderwerpen');
    const stroom = await volg('anna', casus);
    await doe(casus);
    expect(await stroom.next('wijziging', (g) => g.onderwerp === onderwerp)).toMatchObject({ blok: null });
  });

  it('zijn er niet voor wie de casus niet mag zien, en niet zonder login', async () => {
    const casus = await createCasus(test, 'anna', 'Dicht');
    for (const wie of ['bram', 'theo', 'petra', 'vera', 'bea', 'xander', 'xenia'] as const)
      expect((await TestStroom.open(adres, casus.casusId, await cookieVan(wie))).status, wie).toBe(404);
    expect((await TestStroom.open(adres, casus.casusId, '')).status).toBe(401);
    const zonderStroom = await test.als('anna', { url: `/casussen/${casus.casusId}/gebeurtenissen` });
    expect(zonderStroom.statusCode).toBe(406);
  });

  it('komen alleen bij wie die casus open heeft', async () => {
    const [mijn, ander] = [await createCasus(test, 'anna', 'Mijn'), await createCasus(test, 'zoe', 'Ander')];
    const elders = await createCasus(test, 'xander', 'Elders');
    const stromen = await Promise.all([volg('zoe', ander), volg('xander', elders), volg('anna', mijn)]);
    await schrijf('anna', mijn, 1, 'Alleen hier');
    await stromen[2]?.next('wijziging');
    await schrijf('zoe', ander, 1, 'En daar');
    await schrijf('xander', elders, 1, 'En elders');
    for (const [i, { casusId }] of [ander, elders].entries()) {
      await stromen[i]?.next('wijziging');
      expect(new Set(stromen[i]?.berichten.map(({ gegevens }) => gegevens.casusId))).toEqual(
        new Set([casusId]),
      );
    }
  });

  it('zwijgen over een gevoelig antwoord tegen wie het niet mag lezen', async () => {
    const casus = await createCasus(test, 'anna', 'Gevoelig');
    await giveToegang(test, casus.casusId, 'bram', 'meewerken');
    const gesprekId = await startGesprek(casus);
    const stroom = await volg('bram', casus);
    const vast = `insert into antwoord (netwerk_id, id, casus_id, gesprek_id, vraag_code, waarde, gevoelig, op, door)
      select g.netwerk_id, gen_random_uuid(), g.casus_id, g.id, v ->> 'code', '"x"', false, now(), g.begonnen_door
        from gesprek g join vragenlijst_versie vv on vv.netwerk_id = g.netwerk_id and vv.id = g.vragenlijst_versie_id,
             jsonb_path_query(vv.inhoud, '$.secties[*].vragen[*]') v
       where g.id = $1 and coalesce((v ->> 'gevoelig')::boolean, false) = $2 limit 1 returning id`;
    const geheim = (await test.eigenaar.query(vast, [gesprekId, true])).rows[0].id;
    const gewoon = (await test.eigenaar.query(vast, [gesprekId, false])).rows[0].id;
    await stroom.next('wijziging', ({ id }) => id === gewoon);
    expect(stroom.berichten.filter(({ gegevens }) => gegevens.id === geheim)).toEqual([]);
  });

  it('voegen wat vlak na elkaar komt samen tot de laatste versie', async () => {
    const casus = await createCasus(test, 'anna', 'Vlug');
    const stroom = await volg('anna', casus);
    await test.eigenaar.query(
      `select pg_notify('naast_casus', json_build_object('casusId', $1::text, 'onderwerp', 'canvas', 'tabel', 'canvas_blok',
         'blok', 1, 'id', null, 'versie', n, 'door', null)::text) from generate_series(1, 50) n`,
      [casus.casusId],
    );
    expect(await stroom.next('wijziging', ({ versie }) => versie === 50)).toMatchObject({ blok: 1 });
    expect(stroom.berichten.filter(({ gegevens }) => gegevens.blok === 1)).toHaveLength(1);
  });

  it('zeggen bij heel veel tegelijk alleen: lees alles opnieuw', async () => {
    const casus = await createCasus(test, 'anna', 'Veel');
    const stroom = await volg('anna', casus);
    await test.eigenaar.query(
      `select pg_notify('naast_casus', json_build_object('casusId', $1::text, 'onderwerp', 'bijlagen', 'tabel', 'toegang',
         'blok', null, 'id', gen_random_uuid(), 'versie', n, 'door', null)::text) from generate_series(1, 400) n`,
      [casus.casusId],
    );
    await stroom.next('opnieuw');
    expect(stroom.berichten.filter(({ gegevens }) => gegevens.onderwerp === 'bijlagen')).toEqual([]);
  });
});

const deelnemer = { soort: 'eigen_kring', naam: 'Oma', organisatie: '', rol: '', aanbod: '' };

async function post({ casusId }: TestCasus, pad: string, body: object): Promise<string> {
  const antwoord = await test.als('anna', {
    method: 'POST',
    url: `/casussen/${casusId}/${pad}`,
    body,
    sleutel: true,
  });
  expect(antwoord.statusCode, antwoord.body).toBe(201);
  return antwoord.json().id;
}

async function startGesprek(casus: TestCasus): Promise<string> {
  const { rows } = await test.eigenaar.query(
    `insert into gesprek (netwerk_id, id, casus_id, vragenlijst_versie_id, meetmoment, omvang, begonnen_op, begonnen_door)
     select netwerk_id, gen_random_uuid(), $1, id, 'start', 'heel', now(), $2 from vragenlijst_versie
      where netwerk_id = $3 and stand = 'gepubliceerd' limit 1 returning id`,
    [casus.casusId, test.wereld.gebruiker.anna.id, test.wereld.netwerkA],
  );
  return rows[0].id;
}

const setFase = ({ casusId }: TestCasus) =>
  test.als('anna', {
    method: 'POST',
    url: `/casussen/${casusId}/fase`,
    body: { gebeurtenis: 'verder' },
    versie: 1,
  });

const renameHuishouden = ({ huishoudenId }: TestCasus) =>
  test.eigenaar.query(`update huishouden set naam = 'Nieuw', versie = versie + 1 where id = $1`, [
    huishoudenId,
  ]);

describe('een casus waar veiligheid speelt', () => {
  async function alsAnna(opdracht: string, waarden: unknown[]): Promise<void> {
    const { id, netwerkId } = test.wereld.gebruiker.anna;
    const client = await test.eigenaar.connect();
    await client.query('begin');
    await client.query(
      `select set_config('naast.netwerk_id', $1, true), set_config('naast.gebruiker_id', $2, true)`,
      [netwerkId, id],
    );
    await client.query(opdracht, [netwerkId, id, ...waarden]);
    await client.query('commit');
    client.release();
  }
  const zetApart = ({ casusId, huishoudenId }: TestCasus) =>
    alsAnna(
      `insert into veiligheid (netwerk_id, id, gestart_door, huishouden_id, casus_id, reden, gestart_op)
       values ($1, gen_random_uuid(), $2, $3, $4, 'proef', now())`,
      [huishoudenId, casusId],
    );
  const schermAf = ({ casusId, leden }: TestCasus) =>
    alsAnna(
      `insert into afgeschermd_deel (netwerk_id, id, door, casus_id, lid_id, leefgebied, wie, met_eigen_woorden, op)
       values ($1, gen_random_uuid(), $2, $3, $4, 'inkomen_schulden', 'contactpersoon', true, now())`,
      [casusId, leden.moeder],
    );

  it('zegt niets over een afgeschermd leefgebied, behalve tegen wie het wel ziet', async () => {
    const casus = await createCasus(test, 'anna', 'Afgeschermd');
    await giveToegang(test, casus.casusId, 'bram', 'meewerken');
    const [anna, bram] = [await volg('anna', casus), await volg('bram', casus)];
    await schermAf(casus);
    await bram.next('opnieuw');
    const deel = { kapitaalvorm: 'economisch', leefgebied: 'inkomen_schulden', lidId: casus.leden.moeder };
    const geheim = await maakItem('anna', casus, 'situaties', deel);
    const gewoon = await maakItem('anna', casus, 'situaties', { kapitaalvorm: 'sociaal' });
    await anna.next('wijziging', ({ id }) => id === geheim.id);
    await bram.next('wijziging', ({ id }) => id === gewoon.id);
    expect(JSON.stringify(bram.berichten)).not.toContain(geheim.id);
  });

  it('zegt niet wie er kijkt of schrijft', async () => {
    const casus = await createCasus(test, 'anna', 'Apart');
    await giveToegang(test, casus.casusId, 'bram', 'meewerken');
    const [anna, bram] = [await volg('anna', casus), await volg('bram', casus)];
    await zetApart(casus);
    await anna.next('opnieuw');
    const lijst = (await test.als('anna', { url: `/casussen/${casus.casusId}/aanwezigen` })).json();
    expect(lijst.items).toMatchObject([{ gebruikerId: null, naam: null, organisatie: 'WIJ Groningen' }]);
    await schrijf('bram', casus, 4, 'Zonder naam');
    expect(await anna.next('wijziging', opBlok)).toMatchObject({ blok: 4, door: null });
    expect(await bram.next('wijziging', opBlok)).toMatchObject({ door: test.wereld.gebruiker.bram.id });
  });
});

describe('een look per stroom', () => {
  it('staat één keer in het logboek, niet per gebeurtenis', async () => {
    const casus = await createCasus(test, 'anna', 'Logboek');
    await giveToegang(test, casus.casusId, 'gerda', 'kijken');
    const stroom = await volg('gerda', casus);
    await schrijf('anna', casus, 1, 'een');
    await schrijf('anna', casus, 4, 'twee');
    await stroom.next('wijziging', ({ blok }) => blok === 4);
    const { rows } = await test.eigenaar.query(
      'select actie, onderwerp from logregel where casus_id = $1 and gebruiker_id = $2',
      [casus.casusId, test.wereld.gebruiker.gerda.id],
    );
    expect(rows).toEqual([{ actie: 'lezen', onderwerp: 'casus' }]);
  });
});
