import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const lees = async (wie: PersoonNaam, id: string) =>
  (await test.als(wie, { url: `/huishoudens/${id}` })).json();
const familie = async (wie: PersoonNaam, { huishoudenId }: TestCasus) =>
  (await test.als(wie, { url: `/huishoudens/${huishoudenId}/familie` })).json();
const erbij = (wie: PersoonNaam, { huishoudenId }: TestCasus, lidId: string) =>
  test.als(wie, {
    method: 'POST',
    url: `/huishoudens/${huishoudenId}/leden`,
    sleutel: true,
    body: { lidId, gezinsrol: 'kind' },
  });
const band = (wie: PersoonNaam, { huishoudenId }: TestCasus, ouderId: string, kindId: string) =>
  test.als(wie, {
    method: 'POST',
    url: `/huishoudens/${huishoudenId}/familiebanden`,
    sleutel: true,
    body: { ouderId, kindId },
  });
const zoek = (wie: PersoonNaam, { huishoudenId }: TestCasus, naam: string) =>
  test.als(wie, { method: 'POST', url: `/huishoudens/${huishoudenId}/leden/_zoek`, body: { naam } });
const shield = async (een: TestCasus, ander: TestCasus) => {
  for (const { huishoudenId } of [een, ander])
    await test.eigenaar.query(
      `insert into afscherming (netwerk_id, huishouden_id, groep_id, door, op) values ($1, $2, $3, $4, now())`,
      [test.wereld.netwerkA, huishoudenId, een.huishoudenId, test.wereld.gebruiker.anna.id],
    );
};
const geboren = (lidId: string, jaar: number) =>
  test.eigenaar.query('update lid set geboortejaar = $2 where id = $1', [lidId, jaar]);

describe('een kind in twee gezinnen', () => {
  it('staat in allebei, met waar het ook woont', async () => {
    const [een, ander] = [await createCasus(test, 'anna', 'Eik'), await createCasus(test, 'anna', 'Berk')];
    expect((await erbij('anna', ander, een.leden.dochter)).statusCode).toBe(201);
    expect((await lees('anna', een.huishoudenId)).ookElders).toEqual([
      { lidId: een.leden.dochter, huishouden: { id: ander.huishoudenId, naam: 'Berk' } },
    ]);
    expect((await lees('anna', ander.huishoudenId)).ookElders).toEqual([
      { lidId: een.leden.dochter, huishouden: { id: een.huishoudenId, naam: 'Eik' } },
    ]);
  });

  it('toont dat alleen aan wie het andere gezin mag zien', async () => {
    const [een, ander] = [await createCasus(test, 'anna'), await createCasus(test, 'anna')];
    await erbij('anna', ander, een.leden.dochter);
    await giveToegang(test, een.casusId, 'zoe', 'meewerken');
    const gezien = await lees('zoe', een.huishoudenId);
    expect(gezien.ookElders).toEqual([]);
    expect(JSON.stringify(gezien)).not.toContain(ander.huishoudenId);
  });

  it('vindt alleen leden van gezinnen die je ziet, en zegt waar je mag meewerken', async () => {
    const [hier, mijn, kijk, vreemd] = [
      await createCasus(test, 'bram', 'Hier'),
      await createCasus(test, 'bram', 'Mijn'),
      await createCasus(test, 'zoe', 'Kijk'),
      await createCasus(test, 'zoe', 'Vreemd'),
    ];
    await giveToegang(test, kijk.casusId, 'bram', 'kijken');
    const { items } = (await zoek('bram', hier, 'Noor')).json();
    const gevonden = items.map((i: { id: string; magErbij: boolean }) => [i.id, i.magErbij]);
    expect(gevonden).toContainEqual([mijn.leden.dochter, true]);
    expect(gevonden).toContainEqual([kijk.leden.dochter, false]);
    expect(JSON.stringify(items)).not.toContain(vreemd.leden.dochter);
    expect(JSON.stringify(items)).not.toContain(hier.leden.dochter);
  });

  it('bestaat niet voor wie het andere gezin niet ziet; wie er alleen kijkt, mag het niet', async () => {
    const [hier, ander] = [await createCasus(test, 'bram'), await createCasus(test, 'zoe')];
    const onbekend = await erbij('bram', hier, ander.leden.zoon);
    expect([onbekend.statusCode, onbekend.json().errors[0].code]).toEqual([400, 'onbekend']);
    await giveToegang(test, ander.casusId, 'bram', 'kijken');
    expect((await erbij('bram', hier, ander.leden.zoon)).statusCode).toBe(403);
    expect((await zoek('gerda', hier, 'Noor')).statusCode).toBe(404);
  });

  it('bestaat niet tussen gezinnen die uit elkaar zijn gehouden', async () => {
    const [een, ander] = [await createCasus(test, 'anna'), await createCasus(test, 'anna')];
    await shield(een, ander);
    expect((await erbij('anna', ander, een.leden.zoon)).statusCode).toBe(400);
    expect(JSON.stringify((await zoek('anna', ander, 'Daan')).json())).not.toContain(een.leden.zoon);
  });
});

describe('generaties', () => {
  it('loopt over gezinnen heen, en hoort bij allebei', async () => {
    const [oma, gezin] = [await createCasus(test, 'anna', 'Oma'), await createCasus(test, 'anna', 'Moeder')];
    await geboren(oma.leden.moeder, 1955);
    expect((await band('anna', gezin, oma.leden.moeder, gezin.leden.moeder)).statusCode).toBe(201);
    expect((await band('anna', gezin, gezin.leden.moeder, gezin.leden.zoon)).statusCode).toBe(201);
    for (const kant of [oma, gezin]) {
      const { leden, banden } = await familie('anna', kant);
      expect(banden).toHaveLength(2);
      expect(leden.map((l: { id: string }) => l.id)).toEqual(
        expect.arrayContaining([oma.leden.moeder, gezin.leden.moeder, gezin.leden.zoon]),
      );
    }
  });

  it('toont niets, ook geen aantal, over een gezin dat je niet ziet', async () => {
    const [oma, gezin] = [await createCasus(test, 'anna', 'Oma'), await createCasus(test, 'anna', 'Moeder')];
    await geboren(oma.leden.moeder, 1955);
    await band('anna', gezin, oma.leden.moeder, gezin.leden.moeder);
    await giveToegang(test, gezin.casusId, 'zoe', 'meewerken');
    const { leden, banden } = await familie('zoe', gezin);
    expect(banden).toEqual([]);
    expect(leden).toHaveLength(3);
    expect((await test.als('gerda', { url: `/huishoudens/${gezin.huishoudenId}/familie` })).statusCode).toBe(
      404,
    );
  });

  it('toont en maakt niets tussen gezinnen die uit elkaar zijn gehouden', async () => {
    const [een, ander] = [await createCasus(test, 'anna'), await createCasus(test, 'anna')];
    await geboren(een.leden.moeder, 1955);
    await band('anna', een, een.leden.moeder, ander.leden.moeder);
    await shield(een, ander);
    expect((await familie('anna', een)).banden).toEqual([]);
    expect((await band('anna', een, een.leden.moeder, ander.leden.zoon)).statusCode).toBe(400);
  });

  it.each([
    ['een kind dat ouder is dan zijn ouder', 'zoon', 'moeder', 400, 'jaren_kloppen_niet'],
    ['iemand met zichzelf', 'zoon', 'zoon', 400, 'zelfde'],
  ] as const)('weigert %s', async (_wat, ouder, kind, status, code) => {
    const gezin = await createCasus(test, 'anna');
    const antwoord = await band('anna', gezin, gezin.leden[ouder], gezin.leden[kind]);
    expect([antwoord.statusCode, antwoord.json().errors[0].code]).toEqual([status, code]);
  });

  it('weigert een kring en een dubbele, ook als twee het tegelijk doen', async () => {
    const gezin = await createCasus(test, 'anna');
    const { moeder, zoon } = gezin.leden;
    await test.eigenaar.query('update lid set geboortejaar = null where id = any($1)', [[moeder, zoon]]);
    const heen = await Promise.all([band('anna', gezin, moeder, zoon), band('anna', gezin, zoon, moeder)]);
    expect(heen.map((a) => a.statusCode).sort()).toEqual([201, expect.any(Number)]);
    expect((await familie('anna', gezin)).banden).toHaveLength(1);
    const [{ ouderId, kindId }] = (await familie('anna', gezin)).banden;
    expect((await band('anna', gezin, ouderId, kindId)).statusCode).toBe(409);
  });

  it('bestaat niet voor een lid dat je niet ziet, en gaat niet over twee mensen van elders', async () => {
    const [gezin, ander] = [await createCasus(test, 'anna'), await createCasus(test, 'zoe')];
    expect((await band('anna', gezin, gezin.leden.moeder, ander.leden.zoon)).statusCode).toBe(400);
    const derde = await createCasus(test, 'anna');
    expect((await band('anna', gezin, derde.leden.moeder, derde.leden.zoon)).statusCode).toBe(400);
  });

  it('is te maken en los te maken door wie meewerkt', async () => {
    const gezin = await createCasus(test, 'anna');
    const { id } = (await band('anna', gezin, gezin.leden.moeder, gezin.leden.zoon)).json();
    const los = (wie: PersoonNaam) =>
      test.als(wie, { method: 'DELETE', url: `/huishoudens/${gezin.huishoudenId}/familiebanden/${id}` });
    await giveToegang(test, gezin.casusId, 'gerda', 'kijken');
    expect((await los('gerda')).statusCode).toBe(403);
    expect((await los('zoe')).statusCode).toBe(404);
    expect((await los('anna')).statusCode).toBe(204);
    expect((await los('anna')).statusCode).toBe(404);
    expect((await band('anna', gezin, gezin.leden.moeder, gezin.leden.zoon)).statusCode).toBe(201);
  });
});
