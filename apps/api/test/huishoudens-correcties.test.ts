import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createFonds,
  createInBehandeling,
  createIngediend,
  decide,
  drieVoor,
  type TestFonds,
} from './maak-aanvraag.ts';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { answer, beginGesprek } from './maak-gesprek.ts';
import { paren, shieldDeel, stopCasus } from './maak-gezinsleven.ts';
import { seedLijsten } from './tafereel.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp();
  await seedLijsten(test);
  fonds = await createFonds(test);
});
afterAll(() => test.stop());

/** A household of `wie` without an open casus. */
async function createLeeg(wie: PersoonNaam = 'anna') {
  const leeg = await createCasus(test, wie, 'Goede gezin');
  await stopCasus(test, leeg, wie);
  return leeg;
}
const verplaats = (
  wie: PersoonNaam,
  { casusId }: TestCasus,
  naarId: string,
  { versie = 1, dubbelen = [] as object[] } = {},
) =>
  test.als(wie, {
    method: 'POST',
    url: `/casussen/${casusId}/verplaatsingen`,
    versie,
    sleutel: true,
    body: { naarId, dubbelen, reden: 'Verkeerde naam gekozen.' },
  });
const situatie = async (casus: TestCasus, lidId: string | null, woorden = 'Ik slaap slecht.') =>
  (
    await test.als('anna', {
      method: 'POST',
      url: `/casussen/${casus.casusId}/canvas/situaties`,
      sleutel: true,
      body: { kapitaalvorm: 'mentaal', lidId, woorden },
    })
  ).json();
const zeg = (casus: TestCasus, lidId: string, woorden: string, versie = 1) =>
  test.als('anna', {
    method: 'PUT',
    url: `/casussen/${casus.casusId}/canvas/eigen-woorden/${lidId}`,
    versie,
    body: { woorden },
  });
const correct = (wie: PersoonNaam, { casusId }: TestCasus, body: object) =>
  test.als(wie, {
    method: 'POST',
    url: `/casussen/${casusId}/lidcorrecties`,
    sleutel: true,
    body: { verwissel: false, ...body },
  });
const opgeschreven = async (wie: PersoonNaam, { casusId }: TestCasus) =>
  (await test.als(wie, { url: `/casussen/${casusId}/opgeschreven` })).json();

describe('een casus bij het verkeerde gezin', () => {
  it('gaat naar het goede gezin, met wie dezelfde is, en kan terug', async () => {
    const [casus, goed] = [await createCasus(test, 'anna', 'Verkeerd'), await createLeeg()];
    await situatie(casus, casus.leden.zoon);
    const voorbeeld = await test.als('anna', {
      url: `/casussen/${casus.casusId}/verplaatsing/${goed.huishoudenId}`,
    });
    expect(voorbeeld.json()).toMatchObject({
      beletsels: [],
      genoemd: [{ naam: 'Daan' }],
      dubbelen: [{ weg: casus.leden.zoon, blijft: goed.leden.zoon }],
    });
    const gedaan = await verplaats('anna', casus, goed.huishoudenId, { dubbelen: paren(casus, goed) });
    expect([gedaan.statusCode, gedaan.json().huishoudenId]).toEqual([201, goed.huishoudenId]);
    const { huishouden } = (await test.als('anna', { url: `/casussen/${casus.casusId}` })).json();
    expect(huishouden.id).toBe(goed.huishoudenId);
    const terug = () =>
      test.als('anna', {
        method: 'POST',
        url: `/casussen/${casus.casusId}/verplaatsingen/${gedaan.json().id}/terugdraaiing`,
      });
    expect((await terug()).statusCode).toBe(204);
    const weer = (await test.als('anna', { url: `/casussen/${casus.casusId}` })).json();
    expect(weer.huishouden.id).toBe(casus.huishoudenId);
    const { situaties } = (await test.als('anna', { url: `/casussen/${casus.casusId}/canvas` })).json();
    expect(situaties[0].lidId).toBe(casus.leden.zoon);
    expect((await terug()).json().code).toBe('al_teruggedraaid');
  });

  it('vraagt van iedereen over wie iets is opgeschreven wie dat daar is', async () => {
    const [casus, goed] = [await createCasus(test, 'anna'), await createLeeg()];
    await situatie(casus, casus.leden.zoon);
    expect((await verplaats('anna', casus, goed.huishoudenId)).json().code).toBe('leden_passen_niet');
  });

  it('mag de contactpersoon of de teamleider, van gezinnen die bestaan voor hen', async () => {
    const [casus, goed] = [await createCasus(test, 'anna'), await createLeeg()];
    for (const { casusId } of [casus, goed]) await giveToegang(test, casusId, 'bram', 'meewerken');
    expect((await verplaats('bram', casus, goed.huishoudenId)).json().code).toBe('niet_van_casus');
    expect((await verplaats('zoe', casus, goed.huishoudenId)).statusCode).toBe(404);
    const vreemd = await createLeeg('gerda');
    expect((await verplaats('anna', casus, vreemd.huishoudenId)).statusCode).toBe(404);
    expect((await verplaats('tina', casus, goed.huishoudenId)).statusCode).toBe(201);
  });

  it('weigert een gezin met een open casus, hetzelfde gezin, en een oude versie', async () => {
    const [casus, open] = [await createCasus(test, 'anna'), await createCasus(test, 'anna')];
    expect((await verplaats('anna', casus, open.huishoudenId)).json().code).toBe('casus_een_open');
    expect((await verplaats('anna', casus, casus.huishoudenId)).json().code).toBe('zelfde_huishouden');
    const goed = await createLeeg();
    expect((await verplaats('anna', casus, goed.huishoudenId, { versie: 9 })).statusCode).toBe(412);
  });

  it('houdt één open casus per gezin, ook als twee tegelijk komen', async () => {
    for (let ronde = 0; ronde < 3; ronde += 1) {
      const goed = await createLeeg();
      const twee = [await createCasus(test, 'anna'), await createCasus(test, 'anna')];
      const beide = await Promise.all(twee.map((casus) => verplaats('anna', casus, goed.huishoudenId)));
      expect(beide.map((a) => a.statusCode).sort()).toEqual([201, 409]);
    }
  });

  it('wacht op een aanvraag die loopt; na een besluit mag alleen de teamleider het', async () => {
    const goed = await createLeeg();
    const loopt = await createIngediend(test, fonds, {});
    const versie = async ({ casusId }: TestCasus) =>
      (await test.als('anna', { url: `/casussen/${casusId}` })).json().versie as number;
    const wacht = await verplaats('anna', loopt, goed.huishoudenId, { versie: await versie(loopt) });
    expect(wacht.json().code).toBe('aanvraag_loopt');
    const besloten = await createInBehandeling(test, fonds, { stemmen: drieVoor });
    await decide(test, besloten.id);
    const zelf = await verplaats('anna', besloten, goed.huishoudenId, { versie: await versie(besloten) });
    expect([zelf.statusCode, zelf.json().code]).toEqual([403, 'alleen_teamleider_na_aanvraag']);
    const leider = await verplaats('tina', besloten, goed.huishoudenId, { versie: await versie(besloten) });
    expect(leider.statusCode).toBe(201);
    const { rows } = await test.eigenaar.query('select huishouden_id from aanvraag where casus_id = $1', [
      besloten.casusId,
    ]);
    expect(rows).toEqual([{ huishouden_id: goed.huishoudenId }]);
  });
});

describe('iets bij de verkeerde persoon', () => {
  it('gaat van de situatie, met geschiedenis', async () => {
    const casus = await createCasus(test, 'anna');
    const { id } = await situatie(casus, casus.leden.zoon);
    const body = { soort: 'situatie', itemId: id, naarLidId: casus.leden.dochter };
    expect((await correct('anna', casus, body)).statusCode).toBe(201);
    expect((await correct('anna', casus, body)).json().code).toBe('zelfde_lid');
    const { items, correcties } = await opgeschreven('anna', casus);
    expect(items[0]).toMatchObject({ soort: 'situatie', lidId: casus.leden.dochter });
    expect(correcties).toMatchObject([{ van: 'Daan', naar: 'Noor', door: 'Anna', verwisseld: false }]);
    const { rows } = await test.eigenaar.query(
      `select 1 from canvas_wijziging where casus_id = $1 and soort = 'situatie' and actie = 'gewijzigd'`,
      [casus.casusId],
    );
    expect(rows).toHaveLength(1);
  });

  it('gaat van eigen woorden; wie er al iets heeft staan, wisselt', async () => {
    const casus = await createCasus(test, 'anna');
    const { zoon, dochter } = casus.leden;
    await zeg(casus, zoon, 'Ik wil een fiets.');
    const body = { soort: 'eigen_woorden', itemId: zoon, naarLidId: dochter };
    expect((await correct('anna', casus, body)).statusCode).toBe(201);
    const woorden = async () => {
      const { eigenWoorden } = (await test.als('anna', { url: `/casussen/${casus.casusId}/canvas` })).json();
      return [zoon, dochter].map(
        (lid) => eigenWoorden.find((w: { lidId: string }) => w.lidId === lid).woorden,
      );
    };
    expect(await woorden()).toEqual(['', 'Ik wil een fiets.']);
    await zeg(casus, zoon, 'Ik wil gamen.', 3);
    const vol = await correct('anna', casus, body);
    expect([vol.statusCode, vol.json().code]).toEqual([409, 'ander_heeft_ook']);
    expect((await correct('anna', casus, { ...body, verwissel: true })).statusCode).toBe(201);
    expect(await woorden()).toEqual(['Ik wil een fiets.', 'Ik wil gamen.']);
  });

  it('gaat van een antwoord, ook als het gesprek klaar is; twee antwoorden wisselen', async () => {
    const casus = await createCasus(test, 'anna');
    const { moeder, zoon } = casus.leden;
    const gesprekId = await beginGesprek(test, 'anna', casus, { leden: [moeder, zoon] });
    const code = await findLidvraag();
    for (const [lidId, waarde] of [
      [moeder, 4],
      [zoon, 8],
    ] as const)
      expect((await answer(test, 'anna', gesprekId, code, { lidId, waarde })).statusCode).toBeLessThan(300);
    await test.eigenaar.query(`update gesprek set stand = 'afgerond', afgerond_op = now() where id = $1`, [
      gesprekId,
    ]);
    const rij = async () =>
      (
        await test.eigenaar.query(
          'select id, lid_id, waarde from antwoord where gesprek_id = $1 and vraag_code = $2 order by waarde',
          [gesprekId, code],
        )
      ).rows;
    const [{ id }] = await rij();
    const body = { soort: 'antwoord', itemId: id, naarLidId: zoon };
    expect((await correct('anna', casus, body)).json().code).toBe('ander_heeft_ook');
    expect((await correct('anna', casus, { ...body, verwissel: true })).statusCode).toBe(201);
    expect((await rij()).map((r: { lid_id: string }) => r.lid_id)).toEqual([zoon, moeder]);
  });

  it('gaat van een afspraak', async () => {
    const casus = await createCasus(test, 'anna');
    const { id } = (
      await test.als('anna', {
        method: 'POST',
        url: `/casussen/${casus.casusId}/canvas/afspraken`,
        sleutel: true,
        body: { wat: 'Bellen', lidId: casus.leden.moeder },
      })
    ).json();
    const body = { soort: 'afspraak', itemId: id, naarLidId: casus.leden.zoon };
    expect((await correct('anna', casus, body)).statusCode).toBe(201);
    expect((await opgeschreven('anna', casus)).items[0]).toMatchObject({
      lidId: casus.leden.zoon,
      tekst: 'Bellen',
    });
  });

  it('is voor wie meewerkt, en voor leden van dit gezin', async () => {
    const [casus, ander] = [await createCasus(test, 'anna'), await createCasus(test, 'anna')];
    await giveToegang(test, casus.casusId, 'gerda', 'kijken');
    const { id } = await situatie(casus, casus.leden.zoon);
    const body = { soort: 'situatie', itemId: id, naarLidId: casus.leden.dochter };
    expect((await correct('gerda', casus, body)).statusCode).toBe(403);
    for (const wie of ['zoe', 'theo', 'xander'] as const)
      expect((await correct(wie, casus, body)).statusCode).toBe(404);
    expect((await correct('anna', casus, { ...body, naarLidId: ander.leden.zoon })).statusCode).toBe(404);
    expect((await correct('anna', ander, { ...body, naarLidId: ander.leden.zoon })).statusCode).toBe(404);
  });

  it('laat een gevoelig antwoord alleen aan de contactpersoon zien', async () => {
    const casus = await createCasus(test, 'anna');
    await giveToegang(test, casus.casusId, 'bram', 'meewerken');
    const gesprekId = await beginGesprek(test, 'anna', casus);
    const code = await findLidvraag();
    await answer(test, 'anna', gesprekId, code, { lidId: casus.leden.moeder, waarde: 3 });
    await test.eigenaar.query('alter table antwoord disable trigger antwoord_klopt');
    await test.eigenaar.query('update antwoord set gevoelig = true where gesprek_id = $1', [gesprekId]);
    await test.eigenaar.query('alter table antwoord enable trigger antwoord_klopt');
    const { rows } = await test.eigenaar.query('select id from antwoord where gesprek_id = $1', [gesprekId]);
    expect((await opgeschreven('anna', casus)).items).toHaveLength(1);
    expect((await opgeschreven('bram', casus)).items).toEqual([]);
    const body = { soort: 'antwoord', itemId: rows[0].id, naarLidId: casus.leden.zoon };
    expect((await correct('bram', casus, body)).statusCode).toBe(404);
  });

  it('bestaat niet voor wie een afgeschermd deel niet ziet, en gaat daar ook niet heen', async () => {
    const casus = await createCasus(test, 'anna');
    const { zoon, dochter } = casus.leden;
    await giveToegang(test, casus.casusId, 'bram', 'meewerken');
    const { id } = await situatie(casus, zoon);
    const open = await situatie(casus, dochter);
    await zeg(casus, zoon, 'Ik wil rust.');
    await shieldDeel(test, casus, zoon);
    const body = { soort: 'situatie', itemId: id, naarLidId: dochter };
    expect((await correct('bram', casus, body)).statusCode).toBe(404);
    const woorden = { soort: 'eigen_woorden', itemId: zoon, naarLidId: dochter };
    expect((await correct('bram', casus, woorden)).statusCode).toBe(404);
    const erheen = await correct('bram', casus, { ...body, itemId: open.id, naarLidId: zoon });
    expect([erheen.statusCode, erheen.json().code]).toEqual([409, 'deel_afgeschermd']);
    expect((await opgeschreven('bram', casus)).items.map((i: { itemId: string }) => i.itemId)).toEqual([
      open.id,
    ]);
    expect((await correct('anna', casus, body)).statusCode).toBe(201);
  });
});

/** A question on a scale that is asked of each lid. */
async function findLidvraag(): Promise<string> {
  const { rows } = await test.eigenaar.query<{ code: string }>(
    `select v ->> 'code' as code from vragenlijst_versie vv, jsonb_path_query(vv.inhoud,
       '$.secties[*] ? (@.per == "lid").vragen[*] ? (@.soort == "schaal" && @.gevoelig != true)') v
      where vv.netwerk_id = $1 and vv.stand = 'gepubliceerd' limit 1`,
    [test.wereld.netwerkA],
  );
  return rows[0]?.code ?? '';
}
