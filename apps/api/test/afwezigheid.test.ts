import { addDagen } from '@naast/domain/taken';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { vandaag } from '../src/platform/vandaag.ts';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let casus: TestCasus;
let dag: string;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  dag = vandaag(test.klok.nu);
});
beforeEach(async () => {
  await test.eigenaar.query('update afwezigheid set beeindigd_op = now() where beeindigd_op is null');
  await test.eigenaar.query(`update vervanger set ingetrokken_op = now() where ingetrokken_op is null`);
  casus = await createCasus(test, 'anna', `Kastanje ${uuidv7()}`);
});
afterAll(() => test.stop());

const idVan = (wie: PersoonNaam) => test.wereld.gebruiker[wie].id;
const meld = (wie: PersoonNaam, waarnemer: PersoonNaam, vanaf = dag, tot = addDagen(dag, 7)) =>
  test.als(wie, {
    method: 'POST',
    url: '/mij/afwezigheid',
    body: { waarnemerId: idVan(waarnemer), vanaf, tot },
    sleutel: true,
  });
const stop = (wie: PersoonNaam, id: string) =>
  test.als(wie, { method: 'POST', url: `/mij/afwezigheid/${id}/einde` });
const ziet = async (wie: PersoonNaam, { casusId } = casus) =>
  (await test.als(wie, { url: `/casussen/${casusId}` })).statusCode;
const mag = async (wie: PersoonNaam) =>
  (await test.als(wie, { url: `/casussen/${casus.casusId}` })).json().mijnRechten?.mag;
const fout = (antwoord: { json: () => { errors?: { veld: string; code: string }[] } }) =>
  antwoord.json().errors?.map(({ veld, code }) => `${veld}: ${code}`);

describe('ik ben er even niet', () => {
  it('laat de waarnemer in die dagen in elke open casus meewerken, en daarna niet meer', async () => {
    expect(await ziet('zoe')).toBe(404);
    const antwoord = await meld('anna', 'zoe');
    expect(antwoord.statusCode, antwoord.body).toBe(201);
    expect(antwoord.json()).toMatchObject({ waarnemer: { naam: 'Zoe' }, overgeslagen: [] });
    expect(antwoord.json().aantalCasussen).toBeGreaterThan(0);
    expect(await mag('zoe')).toBe('meewerken');
    expect((await stop('anna', antwoord.json().id)).statusCode).toBe(204);
    expect(await ziet('zoe')).toBe(404);
  });

  it('geeft de waarnemer nog niets te zien voor de eerste dag', async () => {
    await meld('anna', 'zoe', addDagen(dag, 1));
    expect(await ziet('zoe')).toBe(404);
  });

  it('houdt de vervanger die een casus al had, en noemt die casus', async () => {
    await test.als('anna', {
      method: 'POST',
      url: `/casussen/${casus.casusId}/vervangers`,
      body: { gebruikerId: idVan('bram'), vanaf: dag, tot: addDagen(dag, 2) },
      sleutel: true,
    });
    const { overgeslagen } = (await meld('anna', 'zoe')).json();
    expect(overgeslagen).toMatchObject([
      { casusId: casus.casusId, vervanger: 'Bram', vanaf: dag, tot: addDagen(dag, 2) },
    ]);
    expect(await ziet('zoe')).toBe(404);
    expect(await mag('bram')).toBe('meewerken');
  });

  it('vertelt het de waarnemer, bij het begin en bij het einde', async () => {
    const { id } = (await meld('anna', 'zoe')).json();
    const soorten = async () =>
      (await test.als('zoe', { url: '/meldingen' })).json().items.map((m: { soort: string }) => m.soort);
    expect(await soorten()).toContain('waarneming_gevraagd');
    const bij = (await test.als('zoe', { url: '/mij/afwezigheid' })).json();
    expect(bij.waarnemingen).toMatchObject([{ id, collega: { naam: 'Anna' }, vanaf: dag }]);
    await stop('anna', id);
    expect(await soorten()).toContain('waarneming_gestopt');
  });

  it('zegt collega’s wie er niet is en wie waarneemt, alleen in die dagen', async () => {
    const bekijk = async (wie: PersoonNaam) =>
      (await test.als(wie, { url: `/gebruikers/${idVan('anna')}/afwezigheid` })).json();
    await meld('anna', 'zoe', addDagen(dag, 1), addDagen(dag, 2));
    expect(await bekijk('gerda')).toEqual({ afwezig: null });
    const { id } = (await meld('anna', 'zoe', dag, dag)).json();
    expect(await bekijk('gerda')).toMatchObject({ afwezig: { tot: dag, waarnemer: { naam: 'Zoe' } } });
    const gevonden = await test.als('gerda', {
      method: 'POST',
      url: '/gebruikers/_zoek',
      body: { zoek: 'anna' },
    });
    expect(gevonden.json().items[0].afwezig).toEqual({ tot: dag, waarnemer: 'Zoe' });
    await stop('anna', id);
    expect(await bekijk('gerda')).toEqual({ afwezig: null });
    expect((await bekijk('xander')).code).toBe('niet_gevonden');
  });

  it('geeft een casus die er in die dagen bij komt dezelfde waarnemer', async () => {
    await meld('anna', 'zoe');
    const nieuw = await createCasus(test, 'anna', `Linde ${uuidv7()}`);
    expect(await ziet('zoe', nieuw)).toBe(200);
  });

  it('neemt de waarnemer weg van een casus die naar een ander gaat', async () => {
    await meld('anna', 'zoe');
    const { id } = (
      await test.als('anna', {
        method: 'POST',
        url: `/casussen/${casus.casusId}/overdrachten`,
        body: { naarId: idVan('gerda'), reden: 'verlof', antwoordGezin: 'goed' },
        sleutel: true,
      })
    ).json();
    expect(await ziet('zoe')).toBe(200);
    const ja = await test.als('gerda', {
      method: 'POST',
      url: `/overdrachten/${id}/acceptatie`,
      sleutel: true,
    });
    expect(ja.statusCode, ja.body).toBe(200);
    expect(await ziet('zoe')).toBe(404);
  });

  it('slaat een casus over waar de waarnemer naast een afgeschermd deel staat, en zegt niet waarom', async () => {
    const ander = await createCasus(test, 'zoe', `Deel ${uuidv7()}`);
    for (const { huishoudenId } of [casus, ander])
      await test.eigenaar.query(
        'insert into afscherming (netwerk_id, huishouden_id, groep_id, door, op) values ($1, $2, $3, $4, now())',
        [test.wereld.netwerkA, huishoudenId, casus.huishoudenId, idVan('anna')],
      );
    const antwoord = await meld('anna', 'zoe');
    expect(antwoord.statusCode, antwoord.body).toBe(201);
    expect(antwoord.json().overgeslagen).toEqual([
      expect.objectContaining({ casusId: casus.casusId, vervanger: null, vanaf: null, tot: null }),
    ]);
    expect(await ziet('zoe')).toBe(404);
    await stop('anna', antwoord.json().id);
  });

  it('houdt wie waarneemt buiten het besluit over geld voor het gezin', async () => {
    await meld('anna', 'zoe');
    const { rows } = await test.eigenaar.query(
      `select is_betrokken($1, $2, $3, now() - interval '24 months') as ja`,
      [test.wereld.netwerkA, casus.huishoudenId, idVan('zoe')],
    );
    expect(rows[0].ja).toBe(true);
  });
});

describe('een collega is er even niet', () => {
  const meldVoor = (wie: PersoonNaam, collega: PersoonNaam, waarnemer: PersoonNaam) =>
    test.als(wie, {
      method: 'POST',
      url: `/teamleden/${idVan(collega)}/afwezigheid`,
      body: { waarnemerId: idVan(waarnemer), vanaf: dag, tot: addDagen(dag, 7) },
      sleutel: true,
    });
  const stopVoor = (wie: PersoonNaam, collega: PersoonNaam, id: string) =>
    test.als(wie, { method: 'POST', url: `/teamleden/${idVan(collega)}/afwezigheid/${id}/einde` });
  const annaInTeam = async () =>
    (await test.als('tina', { url: '/teamleden' }))
      .json()
      .items.find(({ id }: { id: string }) => id === idVan('anna'));

  it('laat de teamleider een zieke collega melden: de waarnemer werkt meteen mee, en het staat in het team', async () => {
    const antwoord = await meldVoor('tina', 'anna', 'zoe');
    expect(antwoord.statusCode, antwoord.body).toBe(201);
    expect(antwoord.json()).toMatchObject({
      waarnemer: { naam: 'Zoe' },
      gemeldDoor: 'Tina',
      overgeslagen: [],
    });
    expect(await mag('zoe')).toBe('meewerken');
    expect((await annaInTeam()).afwezig).toMatchObject({ tot: addDagen(dag, 7), waarnemer: 'Zoe' });
    const { rows } = await test.eigenaar.query(
      'select aangewezen_door from vervanger where casus_id = $1 and ingetrokken_op is null',
      [casus.casusId],
    );
    expect(rows).toEqual([{ aangewezen_door: idVan('tina') }]);
    expect((await stopVoor('tina', 'anna', antwoord.json().id)).statusCode).toBe(204);
    expect(await ziet('zoe')).toBe(404);
    expect((await annaInTeam()).afwezig).toBeNull();
  });

  it('laat de collega zien wie het meldde, en zelf zeggen dat die er weer is', async () => {
    const { id } = (await meldVoor('tina', 'anna', 'zoe')).json();
    const bij = (await test.als('anna', { url: '/mij/afwezigheid' })).json();
    expect(bij.items).toMatchObject([{ id, gemeldDoor: 'Tina' }]);
    expect((await stop('anna', id)).statusCode).toBe(204);
    expect(await ziet('zoe')).toBe(404);
    expect((await stopVoor('tina', 'anna', id)).statusCode).toBe(404);
  });

  it('noemt de teamleider geen casus die voor diegene is afgeschermd', async () => {
    await test.eigenaar.query(
      'insert into afscherming (netwerk_id, huishouden_id, groep_id, door, op) values ($1, $2, $2, $3, now())',
      [test.wereld.netwerkA, casus.huishoudenId, idVan('anna')],
    );
    expect(await ziet('tina')).toBe(404);
    const antwoord = await meldVoor('tina', 'anna', 'zoe');
    expect(antwoord.statusCode, antwoord.body).toBe(201);
    expect(antwoord.body).not.toContain(casus.casusId);
    expect(await ziet('zoe')).toBe(404);
    const bijAnna = (await test.als('anna', { url: '/mij/afwezigheid' })).json();
    expect(bijAnna.items[0].overgeslagen).toContainEqual(
      expect.objectContaining({ casusId: casus.casusId, vervanger: null }),
    );
  });

  it('weigert wie geen teamleider is, en een collega uit een ander team of netwerk', async () => {
    expect((await meldVoor('bram', 'anna', 'zoe')).statusCode).toBe(403);
    expect((await meldVoor('tina', 'zoe', 'bram')).statusCode).toBe(404);
    expect((await meldVoor('tina', 'xander', 'zoe')).statusCode).toBe(404);
    const vanAnna = (await meld('anna', 'bram')).json();
    expect((await stopVoor('tina', 'anna', vanAnna.id)).statusCode).toBe(404);
    const { id } = (await meld('zoe', 'gerda')).json();
    expect((await stopVoor('tina', 'zoe', id)).statusCode).toBe(404);
    expect((await stopVoor('tina', 'anna', id)).statusCode).toBe(404);
  });

  it('weigert de collega als eigen waarnemer, en dagen die al gemeld zijn', async () => {
    expect(fout(await meldVoor('tina', 'anna', 'anna'))).toEqual(['waarnemerId: zichzelf']);
    await meld('anna', 'zoe');
    expect((await meldVoor('tina', 'anna', 'gerda')).json().code).toBe('al_afwezig');
  });
});

describe('wat niet kan', () => {
  it.each([
    ['jezelf', 'anna', dagen(0, 3), 'waarnemerId: zichzelf'],
    ['een beheerder', 'bea', dagen(0, 3), 'waarnemerId: geen_professional'],
    ['een collega van een ander netwerk', 'xander', dagen(0, 3), 'waarnemerId: geen_professional'],
    ['een dag in het verleden', 'zoe', dagen(-1, 3), 'vanaf: in_het_verleden'],
    ['een einde voor het begin', 'zoe', dagen(3, 2), 'tot: voor_het_begin'],
    ['meer dan een jaar', 'zoe', dagen(0, 500), 'tot: te_lang'],
  ] as const)('%s', async (_wat, waarnemer, [van, tot], verwacht) => {
    const antwoord = await meld('anna', waarnemer, addDagen(dag, van), addDagen(dag, tot));
    expect(antwoord.statusCode).toBe(400);
    expect(fout(antwoord)).toEqual([verwacht]);
  });

  it('een collega die hier niet meer werkt', async () => {
    await test.eigenaar.query('update gebruiker set actief = false where id = $1', [idVan('zoe')]);
    expect(fout(await meld('anna', 'zoe'))).toEqual(['waarnemerId: geen_professional']);
    await test.eigenaar.query('update gebruiker set actief = true where id = $1', [idVan('zoe')]);
  });

  it('een waarnemer die er dan zelf ook niet is', async () => {
    await meld('zoe', 'gerda', addDagen(dag, 3), addDagen(dag, 5));
    expect(fout(await meld('anna', 'zoe', dag, addDagen(dag, 3)))).toEqual(['waarnemerId: zelf_afwezig']);
    expect((await meld('anna', 'zoe', dag, addDagen(dag, 2))).statusCode).toBe(201);
  });

  it('dagen die je al meldde', async () => {
    await meld('anna', 'zoe', dag, addDagen(dag, 5));
    const antwoord = await meld('anna', 'bram', addDagen(dag, 5), addDagen(dag, 9));
    expect(antwoord.statusCode).toBe(409);
    expect(antwoord.json().code).toBe('al_afwezig');
  });

  it('de afwezigheid van een ander stoppen, of twee keer', async () => {
    const { id } = (await meld('anna', 'zoe')).json();
    for (const wie of ['zoe', 'tina', 'bram', 'xander'] as const)
      expect((await stop(wie, id)).statusCode).toBe(404);
    expect((await stop('anna', id)).statusCode).toBe(204);
    expect((await stop('anna', id)).statusCode).toBe(404);
  });

  it.each([
    ['een collega voor een collega', 'bram', 'anna', 'bram'],
    ['een teamleider voor een ander team', 'tina', 'zoe', 'tina'],
    ['een teamleider in de naam van de collega', 'tina', 'anna', 'anna'],
  ] as const)('rechtstreeks in de database: %s', async (_wat, wie, collega, gemeldDoor) => {
    const client = await test.pool.connect();
    await client.query('begin');
    await client.query(
      `select set_config('naast.gebruiker_id', $1, true), set_config('naast.netwerk_id', $2, true)`,
      [idVan(wie), test.wereld.netwerkA],
    );
    const poging = client.query(
      `insert into afwezigheid (netwerk_id, id, gebruiker_id, waarnemer_id, vanaf, tot, gemaakt_op, gemeld_door)
       values ($1, $2, $3, $4, current_date, current_date, now(), $5)`,
      [test.wereld.netwerkA, uuidv7(), idVan(collega), idVan('gerda'), idVan(gemeldDoor)],
    );
    await expect(poging).rejects.toThrow(/row-level security/);
    await client.query('rollback');
    client.release();
  });
});

describe('tegelijk', () => {
  it('komt van twee meldingen die elkaar overlappen er één door', async () => {
    const beide = await Promise.all([meld('anna', 'zoe'), meld('anna', 'bram', addDagen(dag, 2))]);
    expect(beide.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    const { rows } = await test.eigenaar.query(
      'select count(*)::int as n from vervanger where casus_id = $1 and ingetrokken_op is null',
      [casus.casusId],
    );
    expect(rows[0].n).toBe(1);
  });

  it('worden twee collega’s niet elkaars waarnemer in dezelfde dagen', async () => {
    const beide = await Promise.all([meld('anna', 'zoe'), meld('zoe', 'anna')]);
    expect(beide.map(({ statusCode }) => statusCode).sort()).toEqual([201, 400]);
  });

  it('houdt een casus die in dat ogenblik wordt overgedragen geen oude waarnemer over', async () => {
    const { id } = (
      await test.als('anna', {
        method: 'POST',
        url: `/casussen/${casus.casusId}/overdrachten`,
        body: { naarId: idVan('gerda'), reden: 'verlof', antwoordGezin: 'goed' },
        sleutel: true,
      })
    ).json();
    await Promise.all([
      meld('anna', 'zoe'),
      test.als('gerda', { method: 'POST', url: `/overdrachten/${id}/acceptatie`, sleutel: true }),
    ]);
    expect(await ziet('gerda')).toBe(200);
    expect(await ziet('zoe')).toBe(404);
  });

  it('telt een casus waarop iemand al meekijkt gewoon mee', async () => {
    await giveToegang(test, casus.casusId, 'zoe', 'kijken');
    await meld('anna', 'zoe');
    expect(await mag('zoe')).toBe('meewerken');
  });
});

function dagen(van: number, tot: number): readonly [number, number] {
  return [van, tot];
}
