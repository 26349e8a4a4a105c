import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasus, giveToegang } from './maak-casus.ts';
import { createDubbel, merge, paren, shieldDeel, stopCasus } from './maak-gezinsleven.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const lees = async (wie: PersoonNaam, id: string) =>
  (await test.als(wie, { url: `/huishoudens/${id}` })).json();
const schrijf = (wie: PersoonNaam, casusId: string, lidId: string | null, woorden: string) =>
  test.als(wie, {
    method: 'POST',
    url: `/casussen/${casusId}/canvas/situaties`,
    sleutel: true,
    body: { kapitaalvorm: 'economisch', lidId, woorden },
  });
const lidVan = async (tabel: string, casusId: string): Promise<string[]> =>
  (
    await test.eigenaar.query(`select lid_id from ${tabel} where casus_id = $1 order by lid_id`, [casusId])
  ).rows.map((r: { lid_id: string }) => r.lid_id);

describe('het voorbeeld', () => {
  it('zet de twee naast elkaar, met wie dezelfde is en wat er meegaat', async () => {
    const { blijft, weg } = await createDubbel(test);
    const { body, statusCode } = await test.als('anna', {
      url: `/huishoudens/${blijft.huishoudenId}/samenvoegen/${weg.huishoudenId}`,
    });
    expect(statusCode).toBe(200);
    const voorbeeld = JSON.parse(body);
    expect(voorbeeld).toMatchObject({
      beletsels: [],
      fondsBeslist: false,
      blijft: { naam: 'Kastanje', gesprekken: 0 },
      weg: { naam: 'Castanje', casussen: [{ id: weg.casusId, fase: 'gestopt' }] },
    });
    expect(voorbeeld.dubbelen).toHaveLength(3);
    expect(voorbeeld.dubbelen).toEqual(expect.arrayContaining(paren(weg, blijft)));
  });

  it('noemt twee open casussen, en dat je niet voor beide staat', async () => {
    const [een, twee] = [await createCasus(test, 'anna'), await createCasus(test, 'zoe')];
    await giveToegang(test, twee.casusId, 'anna', 'meewerken');
    const { body } = await test.als('anna', {
      url: `/huishoudens/${een.huishoudenId}/samenvoegen/${twee.huishoudenId}`,
    });
    expect(JSON.parse(body).beletsels).toEqual(['niet_van_beide', 'beide_open']);
  });

  it('bestaat niet voor wie een van de twee niet ziet', async () => {
    const [een, twee] = [await createCasus(test, 'anna'), await createCasus(test, 'zoe')];
    const url = `/huishoudens/${een.huishoudenId}/samenvoegen/${twee.huishoudenId}`;
    for (const wie of ['anna', 'zoe', 'gerda', 'xander'] as const)
      expect((await test.als(wie, { url })).statusCode).toBe(404);
  });

  it('stelt voor wie het kan zijn, alleen uit wat je ziet', async () => {
    const naam = `Wilgenroosje ${uuidv7().slice(-6)}`;
    const [een, twee] = [await createCasus(test, 'bram', naam), await createCasus(test, 'bram', naam)];
    const verborgen = await createCasus(test, 'gerda', naam);
    const { items } = (
      await test.als('bram', { url: `/huishoudens/${een.huishoudenId}/mogelijk-dezelfde` })
    ).json();
    const ids = items.map((i: { id: string }) => i.id);
    expect(ids[0]).toBe(twee.huishoudenId);
    expect(ids).not.toContain(een.huishoudenId);
    expect(ids).not.toContain(verborgen.huishoudenId);
  });
});

describe('samenvoegen', () => {
  it('brengt casussen en leden samen, maakt van dubbelen één, en laat het oude adres doorverwijzen', async () => {
    const { blijft, weg } = await createDubbel(test);
    await test.eigenaar.query(`insert into lid (netwerk_id, id, naam) values ($1, $2, 'Opa')`, [
      test.wereld.netwerkA,
      '00000000-0000-7000-8000-00000000aa01',
    ]);
    await test.eigenaar.query(
      `insert into huishouden_lid (netwerk_id, huishouden_id, lid_id, gezinsrol) values ($1, $2, $3, 'ander')`,
      [test.wereld.netwerkA, weg.huishoudenId, '00000000-0000-7000-8000-00000000aa01'],
    );
    const { statusCode } = await merge(test, 'anna', blijft, weg, paren(weg, blijft));
    expect(statusCode).toBe(201);
    const nu = await lees('anna', weg.huishoudenId);
    expect(nu.id).toBe(blijft.huishoudenId);
    expect(nu.leden.map((l: { naam: string }) => l.naam).sort()).toEqual(['Daan', 'Marja', 'Noor', 'Opa']);
    expect(nu.casussen.map((c: { id: string }) => c.id).sort()).toEqual([blijft.casusId, weg.casusId].sort());
    const { rows } = await test.eigenaar.query(
      `select actie, onderwerp from logregel where onderwerp = 'samenvoeging' and huishouden_id = any($1)`,
      [[blijft.huishoudenId, weg.huishoudenId]],
    );
    expect(rows).toHaveLength(2);
  });

  it('zet wat over de dubbele was opgeschreven bij wie het bleek te zijn, met geschiedenis', async () => {
    const blijft = await createCasus(test, 'anna');
    const weg = await createCasus(test, 'anna');
    await schrijf('anna', weg.casusId, weg.leden.zoon, 'Ik wil werken.');
    await test.als('anna', {
      method: 'PUT',
      url: `/casussen/${weg.casusId}/canvas/eigen-woorden/${weg.leden.zoon}`,
      versie: 1,
      body: { woorden: 'Rust.' },
    });
    await stopCasus(test, blijft, 'anna');
    const gedaan = await merge(test, 'anna', blijft, weg, paren(weg, blijft));
    expect(gedaan.statusCode).toBe(201);
    expect(await lidVan('situatie', weg.casusId)).toEqual([blijft.leden.zoon]);
    const canvas = (await test.als('anna', { url: `/casussen/${weg.casusId}/canvas` })).json();
    expect(canvas.eigenWoorden.find((w: { lidId: string }) => w.lidId === blijft.leden.zoon).woorden).toBe(
      'Rust.',
    );
    expect(canvas.leden.map((l: { naam: string }) => l.naam).sort()).toEqual(['Daan', 'Marja', 'Noor']);
    const { rows } = await test.eigenaar.query(
      `select voor ->> 'lid_id' as van, na ->> 'lid_id' as naar from canvas_wijziging
        where casus_id = $1 and soort = 'situatie' and actie = 'gewijzigd'`,
      [weg.casusId],
    );
    expect(rows).toEqual([{ van: weg.leden.zoon, naar: blijft.leden.zoon }]);
  });

  it('houdt afgeschermd wat van de dubbele was afgeschermd, en toont wie eerder keek', async () => {
    const [blijft, weg] = [await createCasus(test, 'anna'), await createCasus(test, 'anna')];
    await stopCasus(test, blijft, 'anna');
    const { casusId, leden } = weg;
    await giveToegang(test, casusId, 'bram', 'meewerken');
    await test.als('bram', { url: `/huishoudens/${weg.huishoudenId}` });
    await schrijf('anna', casusId, leden.zoon, 'Geheim.');
    await shieldDeel(test, weg, leden.zoon);
    expect((await merge(test, 'anna', blijft, weg, paren(weg, blijft))).statusCode).toBe(201);
    expect(await lidVan('situatie', casusId)).toEqual([blijft.leden.zoon]);
    const gezien = async (wie: PersoonNaam, pad: string) =>
      (await test.als(wie, { url: `/casussen/${casusId}/${pad}` })).body;
    expect(await gezien('anna', 'canvas')).toContain('Geheim.');
    for (const pad of ['canvas', 'opgeschreven', 'canvas/geschiedenis'])
      expect(await gezien('bram', pad)).not.toContain('Geheim.');
    expect(await gezien('anna', 'inzage')).toContain('Bram');
  });

  it('vindt het gezin ook onder de oude naam', async () => {
    const blijft = await createCasus(test, 'zoe', 'Duizendblad');
    const weg = await createCasus(test, 'zoe', 'Vergeetmijnietje');
    await stopCasus(test, weg, 'zoe');
    await merge(test, 'zoe', blijft, weg);
    const zoek = await test.als('zoe', {
      method: 'POST',
      url: '/huishoudens/_zoek',
      body: { naam: 'Vergeetmijnietje' },
    });
    expect(zoek.json()).toMatchObject({ items: [{ id: blijft.huishoudenId }], mogelijkBekend: null });
    const vreemde = await test.als('gerda', {
      method: 'POST',
      url: '/huishoudens/_zoek',
      body: { naam: 'Vergeetmijnietje' },
    });
    expect(vreemde.json().items).toEqual([]);
    expect(vreemde.json().mogelijkBekend).not.toBeNull();
  });

  it('mag de teamleider die beide ziet, en de praktijkverbinder die erbij is gehaald', async () => {
    const team = await createDubbel(test, 'anna', 'bram');
    expect((await merge(test, 'tina', team.blijft, team.weg)).statusCode).toBe(201);
    const los = await createDubbel(test, 'anna', 'zoe');
    for (const { casusId } of [los.blijft, los.weg]) await giveToegang(test, casusId, 'petra', 'kijken');
    expect((await merge(test, 'petra', los.blijft, los.weg)).statusCode).toBe(201);
  });

  it('weigert wie wel beide ziet maar niet voor beide staat', async () => {
    const { blijft, weg } = await createDubbel(test, 'anna', 'zoe');
    await giveToegang(test, weg.casusId, 'anna', 'meewerken');
    const antwoord = await merge(test, 'anna', blijft, weg);
    expect([antwoord.statusCode, antwoord.json().code]).toEqual([403, 'niet_van_beide']);
  });

  it.each(['anna', 'theo', 'petra', 'xander', 'vera'] as const)('bestaat niet voor %s', async (wie) => {
    const { blijft, weg } = await createDubbel(test, 'anna', 'gerda');
    expect((await merge(test, wie, blijft, weg)).statusCode).toBe(404);
  });

  it('weigert twee open casussen, zichzelf, en dubbelen die niet kloppen', async () => {
    const [een, twee] = [await createCasus(test, 'anna'), await createCasus(test, 'anna')];
    expect((await merge(test, 'anna', een, twee)).json().code).toBe('beide_open');
    expect((await merge(test, 'anna', een, een)).statusCode).toBe(404);
    await stopCasus(test, twee, 'anna');
    const fout = [{ weg: een.leden.zoon, blijft: een.leden.dochter }];
    expect((await merge(test, 'anna', een, twee, fout)).json().code).toBe('dubbelen_kloppen_niet');
    const [paar] = paren(twee, een);
    const dubbelop = await merge(test, 'anna', een, twee, [paar as object, paar as object]);
    expect([dubbelop.statusCode, dubbelop.json().errors[0].veld]).toEqual([400, 'dubbelen']);
  });

  it('weigert gezinnen die voor de veiligheid uit elkaar zijn gehouden', async () => {
    const { blijft, weg } = await createDubbel(test);
    for (const { huishoudenId } of [blijft, weg]) {
      await test.eigenaar.query(
        `insert into afscherming (netwerk_id, huishouden_id, groep_id, door, op) values ($1, $2, $3, $4, now())`,
        [test.wereld.netwerkA, huishoudenId, blijft.huishoudenId, test.wereld.gebruiker.anna.id],
      );
    }
    expect((await merge(test, 'anna', blijft, weg)).json().code).toBe('afgeschermd');
  });

  it('begint niets meer bij het gezin dat opging', async () => {
    const { blijft, weg } = await createDubbel(test);
    await merge(test, 'anna', blijft, weg);
    const lid = await test.als('anna', {
      method: 'POST',
      url: `/huishoudens/${weg.huishoudenId}/leden`,
      sleutel: true,
      body: { naam: 'Nieuw', gezinsrol: 'kind' },
    });
    expect([lid.statusCode, lid.json().code]).toEqual([409, 'huishouden_opgegaan']);
    expect((await merge(test, 'anna', weg, blijft)).statusCode).toBe(404);
    const casus = await test.als('anna', {
      method: 'POST',
      url: '/casussen',
      sleutel: true,
      body: {
        huishoudenId: weg.huishoudenId,
        aanmelding: '',
        contactpersoonId: test.wereld.gebruiker.anna.id,
      },
    });
    expect(casus.statusCode).toBe(404);
  });
});
