import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasus, giveToegang } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const kastanje = {
  naam: 'Kastanje',
  wijk: 'Selwerd',
  leden: [
    { naam: 'Marja', gezinsrol: 'ouder', geboortejaar: 1988 },
    { naam: 'Daan', gezinsrol: 'kind', geboortejaar: 2009, geboortemaand: 4 },
  ],
};

const create = (wie: PersoonNaam, body: object = kastanje, sleutel: string | true = true) =>
  test.als(wie, { method: 'POST', url: '/huishoudens', body, sleutel });
const zoek = (wie: PersoonNaam, body: object) =>
  test.als(wie, { method: 'POST', url: '/huishoudens/_zoek', body });
const logregels = async (waar: string) =>
  (
    await test.eigenaar.query(
      `select actie, onderwerp, aantal, doel from logregel where ${waar} order by op, id`,
    )
  ).rows;

describe('een huishouden aanmaken', () => {
  it('bewaart het met zijn leden, en alleen wie het aanmaakte ziet het', async () => {
    const antwoord = await create('anna');
    expect(antwoord.statusCode).toBe(201);
    expect(antwoord.json()).toMatchObject({
      naam: 'Kastanje',
      taal: 'Nederlands',
      magWijzigen: true,
      versie: 1,
      casussen: [],
      leden: [
        { naam: 'Marja', gezinsrol: 'ouder', geboortejaar: 1988, geboortemaand: null },
        { naam: 'Daan', gezinsrol: 'kind', geboortejaar: 2009, geboortemaand: 4 },
      ],
    });
    const url = `/huishoudens/${antwoord.json().id}`;
    expect((await test.als('anna', { url })).statusCode).toBe(200);
    for (const ander of ['bram', 'tina', 'gerda', 'xander'] as const) {
      expect((await test.als(ander, { url })).statusCode).toBe(404);
    }
  });

  it('staat in de lijst van wie het begon, tot er een casus is', async () => {
    const { id } = (await create('bram', { ...kastanje, naam: 'Begonnen' })).json();
    const begonnen = async (wie: PersoonNaam) =>
      (await test.als(wie, { url: '/huishoudens' })).json().items.map((h: { id: string }) => h.id);
    expect(await begonnen('bram')).toEqual([id]);
    expect(await begonnen('tina')).toEqual([]);
    const body = { huishoudenId: id, aanmelding: '', contactpersoonId: test.wereld.gebruiker.bram.id };
    await test.als('bram', { method: 'POST', url: '/casussen', sleutel: true, body });
    expect(await begonnen('bram')).toEqual([]);
    expect((await test.als('vera', { url: '/huishoudens' })).statusCode).toBe(404);
  });

  it('maakt bij dezelfde sleutel maar één huishouden', async () => {
    const naam = 'Tweelingdorp';
    const eerste = await create('anna', { ...kastanje, naam }, 'sleutel-tweeling');
    const tweede = await create('anna', { ...kastanje, naam }, 'sleutel-tweeling');
    expect(tweede.json().id).toBe(eerste.json().id);
    const { rows } = await test.eigenaar.query('select 1 from huishouden where naam = $1', [naam]);
    expect(rows).toHaveLength(1);
  });

  it('noemt elk fout veld in het Nederlands', async () => {
    const antwoord = await create('anna', {
      naam: ' ',
      wijk: 'x'.repeat(101),
      leden: [{ naam: 'A', gezinsrol: 'oom' }],
    });
    expect(antwoord.statusCode).toBe(400);
    const velden = antwoord.json().errors.map((e: { veld: string }) => e.veld);
    expect(velden).toEqual(expect.arrayContaining(['naam', 'wijk', 'leden.0.gezinsrol']));
  });

  it.each([
    ['een maand zonder jaar', { geboortemaand: 3 }],
    ['een jaar dat nog moet komen', { geboortejaar: 2099 }],
  ])('weigert %s bij het lid zelf', async (_wat, geboorte) => {
    const antwoord = await create('anna', {
      ...kastanje,
      leden: [{ naam: 'Noor', gezinsrol: 'kind', ...geboorte }],
    });
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().errors[0].veld).toBe('leden.0.geboortejaar');
  });

  it('waarschuwt voor een BSN in vrije tekst, maar weigert niet', async () => {
    const antwoord = await create('anna', { ...kastanje, bereikbaar: 'BSN 111222333, bel na zessen' });
    expect(antwoord.statusCode).toBe(201);
    expect(antwoord.json().waarschuwingen).toMatchObject([{ veld: 'bereikbaar', code: 'bsn' }]);
  });

  it.each(['vera', 'fleur', 'bea', 'erik'] as const)('laat %s dit niet doen', async (wie) => {
    expect((await create(wie)).statusCode).toBe(403);
  });
});

describe('zoeken voor het aanmaken', () => {
  it.each(['Castanje', 'familie Kastanje', 'KASTANYE', 'Kastannje'])(
    'vindt het eigen huishouden ook als %s',
    async (naam) => {
      await createCasus(test, 'zoe', 'Kastanje');
      const antwoord = await zoek('zoe', { naam, wijk: 'Selwerd' });
      expect(antwoord.statusCode).toBe(200);
      expect(antwoord.json().items[0]).toMatchObject({ naam: 'Kastanje', geboortejaren: [1988, 2009, 2014] });
    },
  );

  it('vindt een huishouden op de naam van een lid', async () => {
    const { huishoudenId } = await createCasus(test, 'zoe', 'Populier');
    await test.eigenaar.query(
      `update lid set naam = 'Şerife Yılmaz' where id in (select lid_id from huishouden_lid where huishouden_id = $1 and gezinsrol = 'ouder')`,
      [huishoudenId],
    );
    const antwoord = await zoek('zoe', { naam: 'Serife Jilmas' });
    expect(antwoord.json().items.map((t: { id: string }) => t.id)).toContain(huishoudenId);
  });

  it('geeft van wat je niet mag zien alleen de vaste zin, hoeveel het er ook zijn', async () => {
    await createCasus(test, 'gerda', 'Waterlelie');
    const een = await zoek('anna', { naam: 'Waterlelie' });
    await createCasus(test, 'gerda', 'Waterlelie');
    const twee = await zoek('anna', { naam: 'Waterlelie' });
    expect(een.json()).toEqual({
      items: [],
      mogelijkBekend: 'Mogelijk is dit gezin al bekend. De praktijkverbinder neemt contact op.',
    });
    expect(twee.json()).toEqual(een.json());
  });

  it('laat het eigen huishouden niet verdwijnen achter tien even gelijke die je niet mag zien', async () => {
    for (let i = 0; i < 10; i++) await createCasus(test, 'gerda', 'Duizendblad');
    const { huishoudenId } = await createCasus(test, 'zoe', 'Duizendblad');
    const antwoord = await zoek('zoe', { naam: 'Duizendblad' });
    expect(antwoord.json().items.map((t: { id: string }) => t.id)).toEqual([huishoudenId]);
  });

  it('weegt wijk en geboortejaren mee', async () => {
    await createCasus(test, 'gerda', 'Den Braber');
    const verborgen = async (body: object) => (await zoek('anna', body)).json().mogelijkBekend !== null;
    expect(await verborgen({ naam: 'Den Brabander', wijk: 'Selwerd', geboortejaren: [1988] })).toBe(true);
    expect(await verborgen({ naam: 'Den Brabander', wijk: 'Selwerd', geboortejaren: [1950] })).toBe(false);
    expect(await verborgen({ naam: 'Brabander', wijk: 'Paddepoel' })).toBe(false);
  });

  it('vindt niets in een ander netwerk', async () => {
    await createCasus(test, 'gerda', 'Zonnebloem');
    expect((await zoek('xander', { naam: 'Zonnebloem' })).json()).toEqual({
      items: [],
      mogelijkBekend: null,
    });
  });

  it('schrijft in het logboek alleen hoeveel er gevonden is', async () => {
    await zoek('bram', { naam: 'Waterlelie' });
    const regels = await logregels(`gebruiker_id = '${test.wereld.gebruiker.bram.id}' and actie = 'zoeken'`);
    expect(regels).toEqual([
      {
        actie: 'zoeken',
        onderwerp: 'huishouden',
        aantal: 2,
        doel: 'zoeken voor het aanmaken van een huishouden',
      },
    ]);
  });

  it('remt wie namen zit te raden', async () => {
    const codes: number[] = [];
    for (let i = 0; i < 31; i++) codes.push((await zoek('petra', { naam: `Naam ${i}` })).statusCode);
    expect(codes.slice(0, 30)).toEqual(Array(30).fill(200));
    expect(codes[30]).toBe(429);
  });
});

describe('een zoektreffer', () => {
  const open = async () => (await test.als('petra', { url: '/zoektreffers' })).json().items;

  it('is één taak voor de praktijkverbinder, tot die is afgehandeld', async () => {
    await createCasus(test, 'gerda', 'Klaproos');
    await zoek('anna', { naam: 'Klaproos' });
    await zoek('anna', { naam: 'klaproos' });
    const treffers = (await open()).filter(
      (t: { huishoudenNaam: string }) => t.huishoudenNaam === 'Klaproos',
    );
    expect(treffers).toMatchObject([{ zoekerNaam: 'Anna', contactpersoonNaam: 'Gerda' }]);
    const afhandeling = { method: 'POST', url: `/zoektreffers/${treffers[0].id}/afhandeling` } as const;
    expect((await test.als('petra', afhandeling)).statusCode).toBe(204);
    expect((await test.als('petra', afhandeling)).statusCode).toBe(404);
    expect((await open()).some((t: { id: string }) => t.id === treffers[0].id)).toBe(false);
  });

  it.each(['anna', 'tina', 'bea'] as const)('is niet te zien voor %s', async (wie) => {
    expect((await test.als(wie, { url: '/zoektreffers' })).statusCode).toBe(403);
  });
});

describe('een huishouden veranderen', () => {
  it('kan de contactpersoon; een oudere versie krijgt de huidige tekst terug', async () => {
    const { huishoudenId } = await createCasus(test, 'anna', 'Eik');
    const url = `/huishoudens/${huishoudenId}`;
    const goed = await test.als('anna', { method: 'PATCH', url, versie: 1, body: { wijk: 'Paddepoel' } });
    expect(goed.json()).toMatchObject({ wijk: 'Paddepoel', naam: 'Eik', versie: 2 });
    expect(goed.headers.etag).toBe('"2"');
    const oud = await test.als('anna', { method: 'PATCH', url, versie: 1, body: { wijk: 'Vinkhuizen' } });
    expect(oud.statusCode).toBe(412);
    expect(oud.json().huidig).toMatchObject({ wijk: 'Paddepoel', versie: 2 });
    expect((await test.als('anna', { method: 'PATCH', url, body: {} })).statusCode).toBe(428);
  });

  it('kan niet met alleen kijken, en bestaat niet voor een ander', async () => {
    const { huishoudenId, casusId } = await createCasus(test, 'anna', 'Beuk');
    await giveToegang(test, casusId, 'bram', 'kijken');
    const verander = {
      method: 'PATCH',
      url: `/huishoudens/${huishoudenId}`,
      versie: 1,
      body: { naam: 'X' },
    } as const;
    expect((await test.als('bram', verander)).statusCode).toBe(403);
    expect((await test.als('tina', verander)).statusCode).toBe(403);
    for (const ander of ['zoe', 'theo', 'gerda', 'xander', 'vera', 'bea'] as const) {
      expect((await test.als(ander, verander)).statusCode).toBe(404);
    }
  });
});

describe('de leden', () => {
  it('komen erbij, veranderen en gaan weg zonder dat hun verleden verdwijnt', async () => {
    const { huishoudenId, leden } = await createCasus(test, 'anna', 'Linde');
    const url = `/huishoudens/${huishoudenId}/leden`;
    const nieuw = await test.als('anna', {
      method: 'POST',
      url,
      sleutel: true,
      body: { naam: 'Opa Jan', gezinsrol: 'ander' },
    });
    expect(nieuw.statusCode).toBe(201);
    const anders = await test.als('anna', {
      method: 'PATCH',
      url: `${url}/${nieuw.json().id}`,
      versie: 1,
      body: { geboortejaar: 1950, gezinsrol: 'ouder' },
    });
    expect(anders.json()).toMatchObject({
      naam: 'Opa Jan',
      geboortejaar: 1950,
      gezinsrol: 'ouder',
      versie: 2,
    });
    const weg = await test.als('anna', { method: 'DELETE', url: `${url}/${leden.zoon}` });
    expect(weg.statusCode).toBe(204);
    const na = (await test.als('anna', { url: `/huishoudens/${huishoudenId}` })).json();
    expect(na.leden.map((l: { naam: string }) => l.naam).sort()).toEqual(['Marja', 'Noor', 'Opa Jan']);
    const { rows } = await test.eigenaar.query('select naam from lid where id = $1', [leden.zoon]);
    expect(rows).toEqual([{ naam: 'Daan' }]);
  });

  it('kunnen bij twee huishoudens horen (co-ouderschap)', async () => {
    const moeder = await createCasus(test, 'anna', 'Iep');
    const vader = await createCasus(test, 'anna', 'Els');
    const body = { lidId: moeder.leden.dochter, gezinsrol: 'kind' };
    const url = `/huishoudens/${vader.huishoudenId}/leden`;
    expect((await test.als('anna', { method: 'POST', url, sleutel: true, body })).statusCode).toBe(201);
    const ids = (await test.als('anna', { url: `/huishoudens/${vader.huishoudenId}` }))
      .json()
      .leden.map((l: { id: string }) => l.id);
    expect(ids).toContain(moeder.leden.dochter);
  });

  it('worden niet uit een verborgen huishouden gehaald', async () => {
    const vreemd = await createCasus(test, 'gerda', 'Ahorn');
    const eigen = await createCasus(test, 'anna', 'Wilg');
    const antwoord = await test.als('anna', {
      method: 'POST',
      url: `/huishoudens/${eigen.huishoudenId}/leden`,
      sleutel: true,
      body: { lidId: vreemd.leden.zoon, gezinsrol: 'kind' },
    });
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().errors[0].veld).toBe('lidId');
  });

  it('vragen een naam, en een jaar bij een maand', async () => {
    const { huishoudenId, leden } = await createCasus(test, 'anna', 'Vlier');
    const url = `/huishoudens/${huishoudenId}/leden`;
    const zonder = await test.als('anna', {
      method: 'POST',
      url,
      sleutel: true,
      body: { gezinsrol: 'kind' },
    });
    expect(zonder.json().errors[0].veld).toBe('naam');
    const maand = await test.als('anna', {
      method: 'PATCH',
      url: `${url}/${leden.zoon}`,
      versie: 1,
      body: { geboortejaar: null, geboortemaand: 4 },
    });
    expect(maand.json().errors[0].veld).toBe('geboortejaar');
  });
});
