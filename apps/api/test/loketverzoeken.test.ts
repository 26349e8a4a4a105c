import { loketOvergangen } from '@naast/domain/loketverzoeken';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asGebruiker, fillCanvas } from './maak-aanvraag.ts';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { maakLoketverzoek } from './maak-loketverzoek.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let casus: TestCasus;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  casus = await createCasus(test, 'anna');
  await giveToegang(test, casus.casusId, 'gerda', 'kijken');
});
afterAll(() => test.stop());

const stap = (id: string, body: object, wie: PersoonNaam = 'anna') =>
  test.als(wie, { method: 'POST', url: `/loketverzoeken/${id}/stappen`, body, sleutel: true });
const lees = async (id: string) => (await test.als('anna', { url: `/loketverzoeken/${id}` })).json();
const wijzig = (id: string, versie: number, body: object, wie: PersoonNaam = 'anna') =>
  test.als(wie, { method: 'PATCH', url: `/loketverzoeken/${id}`, versie, body });
const vandaag = () => test.klok.nu.toISOString().slice(0, 10);

describe('een verzoek aan een loket', () => {
  it('begint met een brief die uit de doorbraak komt', async () => {
    const { id } = await maakLoketverzoek(test, casus, { route: 'hardheidsclausule', akkoord: false });
    const verzoek = await lees(id);
    expect(verzoek).toMatchObject({
      stand: 'concept',
      route: 'hardheidsclausule',
      termijnDagen: 56,
      akkoordOp: null,
    });
    expect(verzoek.brief).toContain(
      'Ik schrijf u namens familie Kastanje. Ik ben medewerker WIJ van WIJ Groningen.',
    );
    for (const deel of [
      'De huurachterstand gaat in één keer weg.',
      'Het doel van de wet',
      'Marja tekent zelf.',
      'Noodfonds: al gebruikt.',
    ])
      expect(verzoek.brief).toContain(deel);
    expect(verzoek.mijn).toMatchObject({
      magWijzigen: true,
      magBrief: false,
      acties: ['versturen', 'intrekken'],
    });
  });

  it('gaat pas weg als het gezin zei wat er gedeeld mag worden', async () => {
    const { id, versie } = await maakLoketverzoek(test, casus, { akkoord: false });
    expect((await stap(id, { gebeurtenis: 'versturen', hoe: 'post' })).json().code).toBe('toestemming_nodig');
    const brief = {
      method: 'POST',
      url: `/loketverzoeken/${id}/brieven`,
      body: { ontvanger: 'Loket' },
      sleutel: true,
    } as const;
    expect((await test.als('anna', brief)).json().code).toBe('toestemming_nodig');
    await wijzig(id, versie, { deelt: ['namen'], akkoordDoor: 'Marja', akkoordOp: vandaag() });
    expect((await test.als('anna', brief)).statusCode).toBe(201);
    expect((await stap(id, { gebeurtenis: 'versturen', hoe: 'post' })).statusCode).toBe(201);
  });

  it('vraagt het ja opnieuw als er een ander loket meeleest of meer wordt gedeeld', async () => {
    for (const over of [{ loket: 'Een ander loket' }, { deelt: ['namen', 'geld', 'gezondheid'] }]) {
      const { id, versie } = await maakLoketverzoek(test, casus);
      expect((await wijzig(id, versie, over)).json()).toMatchObject({ akkoordOp: null, akkoordDoor: '' });
    }
    const { id, versie } = await maakLoketverzoek(test, casus);
    expect(
      (await wijzig(id, versie, { deelt: ['namen'], brief: 'Korter.' })).json().akkoordOp,
    ).not.toBeNull();
  });

  it('loopt van concept naar antwoord en uitkomst, met een dag voor het antwoord', async () => {
    const { id } = await maakLoketverzoek(test, casus);
    const weg = (await stap(id, { gebeurtenis: 'versturen', hoe: 'mail', op: '2026-11-01' })).json();
    expect(weg).toMatchObject({
      stand: 'verstuurd',
      verstuurdOp: '2026-11-01',
      uiterlijkOp: '2026-12-27',
      mijn: { magWijzigen: false },
    });
    expect((await wijzig(id, weg.versie, { brief: 'Anders' })).json().code).toBe('brief_verstuurd');
    const body = {
      gebeurtenis: 'antwoord_noteren',
      op: '2026-11-10',
      toelichting: 'Zij betalen de helft.',
      uitkomst: 'deels_toekennen',
      vervolg: 'De rest vragen wij het fonds.',
    };
    const klaar = (await stap(id, body)).json();
    expect(klaar).toMatchObject({
      stand: 'deels',
      antwoord: 'Zij betalen de helft.',
      vervolg: 'De rest vragen wij het fonds.',
    });
    expect(klaar.geschiedenis.map((g: { naar: string }) => g.naar)).toEqual([
      'verstuurd',
      'antwoord_ontvangen',
      'deels',
    ]);
    expect(
      (await stap(id, { gebeurtenis: 'heropenen', toelichting: 'Verkeerd aangeklikt.' })).json().stand,
    ).toBe('antwoord_ontvangen');
    expect((await stap(id, { gebeurtenis: 'afwijzen' })).json().stand).toBe('afgewezen');
  });

  it.each([
    [{ gebeurtenis: 'versturen' }, 'hoe'],
    [{ gebeurtenis: 'versturen', hoe: 'post', op: '2099-01-01' }, 'op'],
    [{ gebeurtenis: 'intrekken' }, 'toelichting'],
  ])('noemt het veld dat mist: %j', async (body, veld) => {
    const { id } = await maakLoketverzoek(test, casus);
    expect((await stap(id, body)).json().errors[0].veld).toBe(veld);
  });

  it('weigert elke stap die niet in de tabel staat, ook in gewone SQL', async () => {
    const { rows } = await test.eigenaar.query(
      'select van, gebeurtenis, naar from loketverzoek_overgangen()',
    );
    expect(rows).toEqual(loketOvergangen);
    const { id } = await maakLoketverzoek(test, casus);
    for (const gebeurtenis of ['antwoord_noteren', 'toekennen', 'heropenen'])
      expect((await stap(id, { gebeurtenis, toelichting: 'x' })).json().code).toBe('verkeerde_stand');
    await expect(
      asGebruiker(test, 'anna', async (db) =>
        sql`update loketverzoek set stand = 'toegekend' where id = ${id}`.execute(db),
      ),
    ).rejects.toMatchObject({ constraint: 'verkeerde_stand' });
  });

  it('laat bij tweemaal tegelijk versturen er één door', async () => {
    const { id } = await maakLoketverzoek(test, casus);
    const antwoorden = await Promise.all(
      [1, 2, 3].map(() => stap(id, { gebeurtenis: 'versturen', hoe: 'post' })),
    );
    expect(antwoorden.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 409, 409]);
    expect((await lees(id)).geschiedenis).toHaveLength(1);
  });

  it('staat in de lijst, en een doorbraak zonder verzoek wordt aangeboden', async () => {
    const eigen = await createCasus(test, 'anna');
    const doorbraakId = await fillCanvas(test, eigen, 'anna');
    const url = `/casussen/${eigen.casusId}/loketverzoeken`;
    await asGebruiker(test, 'anna', async (db) =>
      sql`update doorbraak set route = 'partner_betaalt' where id = ${doorbraakId}`.execute(db),
    );
    expect((await test.als('anna', { url })).json()).toMatchObject({
      items: [],
      doorbraken: [{ id: doorbraakId, route: 'partner_betaalt' }],
    });
    expect(
      (await test.als('anna', { method: 'POST', url, body: { doorbraakId }, sleutel: true })).statusCode,
    ).toBe(201);
    expect((await test.als('anna', { url })).json()).toMatchObject({
      items: [{ stand: 'concept', route: 'partner_betaalt' }],
      doorbraken: [],
    });
  });

  it('vraagt een route als de doorbraak er geen naar een loket heeft, en een doorbraak van deze casus', async () => {
    const doorbraakId = await fillCanvas(test, casus, 'anna');
    const url = `/casussen/${casus.casusId}/loketverzoeken`;
    expect(
      (await test.als('anna', { method: 'POST', url, body: { doorbraakId }, sleutel: true })).json().errors[0]
        .veld,
    ).toBe('route');
    const vreemd = await fillCanvas(test, await createCasus(test, 'zoe'), 'zoe');
    const antwoord = await test.als('anna', {
      method: 'POST',
      url,
      body: { doorbraakId: vreemd, route: 'hardheidsclausule' },
      sleutel: true,
    });
    expect(antwoord.json().errors[0].veld).toBe('doorbraakId');
  });

  it('weigert wie kijkt, wie de casus niet ziet, en een oude versie', async () => {
    const { id, versie } = await maakLoketverzoek(test, casus);
    expect((await wijzig(id, versie, { brief: 'x' }, 'gerda')).statusCode).toBe(403);
    expect((await stap(id, { gebeurtenis: 'versturen', hoe: 'post' }, 'gerda')).statusCode).toBe(403);
    for (const wie of ['zoe', 'theo', 'vera', 'xander'] as const) {
      expect((await test.als(wie, { url: `/loketverzoeken/${id}` })).statusCode, wie).toBe(404);
      expect((await stap(id, { gebeurtenis: 'versturen', hoe: 'post' }, wie)).statusCode, wie).toBe(404);
    }
    expect((await wijzig(id, versie - 1, { brief: 'x' })).statusCode).toBe(412);
  });

  it('maakt een genummerde brief die bij elke druk dezelfde bytes geeft, alleen voor wie hem maakte', async () => {
    const { id } = await maakLoketverzoek(test, casus);
    await giveToegang(test, casus.casusId, 'bram', 'meewerken');
    const body = { ontvanger: 'Loket Inkomen' };
    const gemaakt = await test.als('anna', {
      method: 'POST',
      url: `/loketverzoeken/${id}/brieven`,
      body,
      sleutel: true,
    });
    expect(gemaakt.json()).toMatchObject({
      soort: 'loketbrief',
      metNamen: true,
      reden: 'Met toestemming van Marja',
    });
    const url = `/loketverzoeken/${id}/brieven/${gemaakt.json().id}/pdf`;
    const [een, twee] = [await test.als('anna', { url }), await test.als('anna', { url })];
    expect(een.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(een.rawPayload.equals(twee.rawPayload)).toBe(true);
    expect((await test.als('bram', { url })).statusCode).toBe(404);
    expect((await test.als('bram', { url: `/loketverzoeken/${id}/brieven` })).json().items).toHaveLength(1);
  });
});

describe('een loket dat niet op tijd antwoordt', () => {
  const teLaat = async (wie: PersoonNaam): Promise<string[]> =>
    (await test.als(wie, { url: '/loketverzoeken' })).json().items.map(({ id }: { id: string }) => id);
  const verstuurd = async (dagenOver: number): Promise<string> => {
    const { id } = await maakLoketverzoek(test, casus);
    expect((await stap(id, { gebeurtenis: 'versturen', hoe: 'post', op: vandaag() })).statusCode).toBe(201);
    await test.eigenaar.query(
      'update loketverzoek set verstuurd_op = $2::date - 60, uiterlijk_op = $2::date - $3::int where id = $1',
      [id, vandaag(), dagenOver],
    );
    return id;
  };

  it('staat bij het werk van wie de brief schreef, tot er een antwoord is', async () => {
    const [laat, opTijd] = [await verstuurd(3), await verstuurd(0)];
    expect(await teLaat('anna')).toContain(laat);
    expect(await teLaat('anna')).not.toContain(opTijd);
    const antwoord = { gebeurtenis: 'antwoord_noteren', op: vandaag(), toelichting: 'Het mag.' };
    expect((await stap(laat, antwoord)).statusCode).toBe(201);
    expect(await teLaat('anna')).not.toContain(laat);
  });

  it('staat niet bij wie alleen meekijkt, van een andere organisatie of een ander netwerk is', async () => {
    const laat = await verstuurd(3);
    for (const wie of ['gerda', 'zoe', 'xenia'] as const) expect(await teLaat(wie)).not.toContain(laat);
  });

  it('mag zo lang doen als in de lijst van regelingen staat, en dat kun je veranderen', async () => {
    const nieuw = await test.als('bea', {
      method: 'POST',
      url: '/regelingen',
      sleutel: true,
      body: {
        naam: 'Bijstand voor kosten die je niet ziet aankomen',
        soort: 'bijzondere_bijstand',
        voorWie: 'Weinig inkomen',
        bedoeldVoor: '',
        trefwoorden: '',
        domeinen: [],
        link: '',
        termijn: 'Het hele jaar. Antwoord binnen 6 weken.',
        actief: true,
      },
    });
    expect(nieuw.statusCode).toBe(201);
    const { id, versie } = await maakLoketverzoek(test, casus);
    expect((await lees(id)).termijnDagen).toBe(42);
    expect((await wijzig(id, versie, { termijnDagen: 20 })).json().termijnDagen).toBe(20);
    expect((await wijzig(id, versie + 1, { termijnDagen: 0 })).statusCode).toBe(400);
  });
});
