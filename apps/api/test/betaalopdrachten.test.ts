import { opdrachtOvergangen, planTermijnen } from '@naast/domain/betalingen';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  besluitBody,
  createFonds,
  createInBehandeling,
  decide,
  drieVoor,
  stap,
  type TestFonds,
} from './maak-aanvraag.ts';
import * as maak from './maak-betaling.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  fonds = await createFonds(test);
  await maak.setFondsrekening(test, fonds);
});
afterAll(() => test.stop());

const lees = async (id: string, wie: 'bas' | 'bob' | 'cor' = 'bas') =>
  (await test.als(wie, { url: `/betaalopdrachten/${id}` })).json();

describe('het plan van een regel', () => {
  it('volgt uit het besluit: één keer, op de dag van het besluit', async () => {
    const { id } = await maak.createBesloten(test, fonds);
    expect(await maak.termijnenVan(test, id)).toMatchObject([
      { nr: 1, cent: 196_500, stand: 'gepland', op: maak.vandaag(test) },
    ]);
  });

  it('of elke maand, met de rest in de laatste maand; de database en het domein plannen hetzelfde', async () => {
    const aanvraag = await createInBehandeling(test, fonds, { stemmen: drieVoor });
    await maak.makeMaandelijks(test, aanvraag.id, { maanden: 6, cent: 32_750, vanaf: '2026-11-01' });
    const body = await besluitBody(test, aanvraag.id);
    const regels = body.regels.map((r) => ({ ...r, toegekendCent: 100_000 }));
    expect((await decide(test, aanvraag.id, { uitkomst: 'deels', regels })).statusCode).toBe(201);
    const plan = planTermijnen({
      cent: 100_000,
      termijn: 'maandelijks',
      aantalMaanden: 6,
      besloten: maak.vandaag(test),
      vanafMaand: '2026-11-01',
      betaaldag: 15,
    });
    const termijnen = await maak.termijnenVan(test, aanvraag.id);
    expect(termijnen.map(({ nr, op, cent }) => ({ nr, geplandOp: op, bedragCent: cent }))).toEqual(plan);
    expect(plan.at(-1)).toEqual({ nr: 6, geplandOp: '2027-04-15', bedragCent: 16_670 });
  });

  it('stopt met een reden, en dan valt de rest vrij in het fonds', async () => {
    const { id, regelId } = await maak.createBesloten(test, fonds);
    const stop = await stap(test, 'bas', id, 'stopzetting', { regelId, reden: 'Het gezin verhuist.' });
    expect(stop.statusCode).toBe(201);
    expect(await maak.termijnenVan(test, id)).toMatchObject([{ stand: 'vervallen' }]);
    const { rows } = await test.eigenaar.query(
      `select soort, vrij_cent as vrij, omschrijving from grootboek_mutatie where regel_id = $1 order by nr desc limit 1`,
      [regelId],
    );
    expect(rows).toMatchObject([{ soort: 'vrijval', vrij: 196_500 }]);
    expect(rows[0].omschrijving).toContain('Het gezin verhuist.');
    const nog = await stap(test, 'bas', id, 'stopzetting', { regelId, reden: 'Nog eens.' });
    expect(nog.json()).toMatchObject({ status: 409 });
  });
});

describe('een betaling komt niet in een opdracht', () => {
  const weiger = async (id: string, code: string) => {
    const [termijn] = await maak.termijnenVan(test, id);
    expect((await maak.verzamel(test, fonds, [termijn?.id ?? ''])).json()).toMatchObject({
      status: 409,
      code,
    });
  };

  it('zolang niet aan de voorwaarde is voldaan; daarna wel, en er staat door wie en waarmee', async () => {
    const { id, regelId } = await maak.createBesloten(test, fonds, { voorwaarde: 'Intrekking op schrift.' });
    await weiger(id, 'beletsel_voorwaarde');
    const vervuld = await stap(test, 'anna', id, 'voorwaarden', {
      regelId,
      waarmee: 'Brief van 4 november.',
    });
    expect(vervuld.statusCode).toBe(201);
    const { regels } = (await test.als('bas', { url: `/aanvragen/${id}/uitvoering` })).json();
    expect(regels[0]).toMatchObject({
      voorwaardeOpen: false,
      vervulling: { waarmee: 'Brief van 4 november.', door: 'Anna' },
    });
    expect(await maak.createOpdracht(test, fonds, [{ id }])).toBeTruthy();
    expect(
      (await stap(test, 'anna', id, 'voorwaarden', { regelId, waarmee: 'Nog eens.' })).json(),
    ).toMatchObject({ status: 409, code: 'geen_voorwaarde_open' });
  });

  it('zonder rekening', async () => {
    const { id } = await maak.createBesloten(test, fonds, { zonderRekening: true });
    await weiger(id, 'beletsel_rekening');
  });

  it('zolang de regel stilstaat', async () => {
    const { id, regelId } = await maak.createBesloten(test, fonds);
    expect((await stap(test, 'anna', id, 'pauze', { regelId, reden: 'Even wachten.' })).statusCode).toBe(201);
    await weiger(id, 'beletsel_pauze');
    expect((await stap(test, 'anna', id, 'pauze', { regelId, reden: 'Nog eens.' })).json()).toMatchObject({
      code: 'al_gepauzeerd',
    });
    expect((await stap(test, 'bas', id, 'hervatting', { regelId })).statusCode).toBe(201);
    expect((await stap(test, 'bas', id, 'hervatting', { regelId })).json()).toMatchObject({
      code: 'niet_gepauzeerd',
    });
    await maak.createOpdracht(test, fonds, [{ id }]);
  });

  it('voor zijn dag', async () => {
    const { id } = await maak.createBesloten(test, fonds);
    await test.eigenaar.query(`update betaaltermijn set gepland_op = gepland_op + 1 where aanvraag_id = $1`, [
      id,
    ]);
    await weiger(id, 'te_vroeg');
  });

  it('als hij al in een andere staat', async () => {
    const aanvraag = await maak.createBesloten(test, fonds);
    await maak.createOpdracht(test, fonds, [aanvraag]);
    await weiger(aanvraag.id, 'al_in_opdracht');
  });

  it('na een rekening die na het besluit is veranderd, tot een betaler haar bekeek', async () => {
    const { id, regelId } = await maak.createBesloten(test, fonds);
    const nieuw = {
      regelId,
      iban: 'nl20 ingb 0001 2345 67',
      houder: 'Andere B.V.',
      kenmerk: '',
      reden: 'Nieuwe bank.',
    };
    const voorstel = await stap(test, 'anna', id, 'rekeningwijzigingen', nieuw);
    expect(voorstel.statusCode).toBe(201);
    await weiger(id, 'beletsel_wijziging');
    const oordeel = (wie: 'anna' | 'bas') =>
      stap(test, wie, id, `rekeningwijzigingen/${voorstel.json().id}/oordeel`, {
        akkoord: true,
        toelichting: '',
      });
    expect((await oordeel('anna')).statusCode).toBe(403);
    expect((await oordeel('bas')).statusCode).toBe(201);
    expect((await oordeel('bas')).json()).toMatchObject({ code: 'al_beoordeeld' });
    const opdracht = await maak.createOpdracht(test, fonds, [{ id }]);
    expect((await lees(opdracht)).posten).toMatchObject([{ iban: maak.anderIban, houder: 'Andere B.V.' }]);
  });

  it('ook niet als de rekening bij de regel zelf is veranderd', async () => {
    const { id, regelId } = await maak.createBesloten(test, fonds);
    await test.eigenaar.query(`update aanvraag_regel_rekening set iban = $2 where regel_id = $1`, [
      regelId,
      maak.anderIban,
    ]);
    await weiger(id, 'beletsel_wijziging');
  });

  it('zonder rekening van het fonds', async () => {
    const kaal = await createFonds(test);
    const { id } = await maak.createBesloten(test, kaal);
    const [termijn] = await maak.termijnenVan(test, id);
    expect((await maak.verzamel(test, kaal, [termijn?.id ?? ''])).json()).toMatchObject({
      status: 409,
      code: 'geen_fondsrekening',
    });
  });

  it('van wie er zelf over stemde', async () => {
    const { id } = await maak.createBesloten(test, fonds);
    await test.eigenaar.query(
      `insert into gebruiker_rol (netwerk_id, gebruiker_id, rol) values ($1, $2, 'betaler') on conflict do nothing`,
      [test.wereld.netwerkA, test.wereld.gebruiker.koen.id],
    );
    const ander = await maak.createBesloten(test, fonds, { stemmen: { ...drieVoor, koen: 'voor' } });
    const [termijn] = await maak.termijnenVan(test, ander.id);
    const [eigen] = await maak.termijnenVan(test, id);
    expect((await maak.verzamel(test, fonds, [termijn?.id ?? ''], { wie: 'koen' })).statusCode).toBe(403);
    expect(eigen?.stand).toBe('gepland');
  });
});

describe('een betaalopdracht', () => {
  it('heeft in de database en het domein dezelfde overgangen', async () => {
    const { rows } = await test.eigenaar.query(
      'select van, gebeurtenis, naar, wie from opdracht_overgangen()',
    );
    expect(rows).toEqual(opdrachtOvergangen);
  });

  it('gaat van concept naar verwerkt, en dan is de aanvraag uitbetaald', async () => {
    const twee = [await maak.createBesloten(test, fonds), await maak.createBesloten(test, fonds)];
    const id = await maak.createOpdracht(test, fonds, twee);
    expect(await lees(id)).toMatchObject({
      stand: 'concept',
      aantal: 2,
      totaalCent: 393_000,
      acties: ['laten_vervallen'],
      zelfVoorbereid: true,
    });
    expect(await lees(id, 'bob')).toMatchObject({
      acties: ['vrijgeven', 'laten_vervallen'],
      zelfVoorbereid: false,
    });
    expect(await lees(id, 'cor')).toMatchObject({ acties: [] });
    expect((await maak.opdrachtStap(test, 'bob', id, 'vrijgave', undefined, 1)).json()).toMatchObject({
      stand: 'vrijgegeven',
    });
    expect((await maak.opdrachtStap(test, 'bas', id, 'verzending')).json()).toMatchObject({
      stand: 'verzonden',
    });
    const klaar = await maak.opdrachtStap(test, 'bas', id, 'verwerking', {
      postIds: null,
      reden: 'Gezien bij de bank.',
    });
    expect(klaar.json()).toMatchObject({ stand: 'verwerkt' });
    const { rows } = await test.eigenaar.query('select distinct stand from aanvraag where id = any($1)', [
      twee.map((a) => a.id),
    ]);
    expect(rows).toEqual([{ stand: 'uitbetaald' }]);
    expect(
      (await lees(id)).geschiedenis.map(
        (g: { gebeurtenis: string; door: string }) => `${g.gebeurtenis} ${g.door}`,
      ),
    ).toEqual(['vrijgeven Bob', 'verzenden Bas', 'verwerken Bas', 'met_de_hand Bas']);
  });

  it('wordt niet vrijgegeven door wie haar maakte, ook niet in de database', async () => {
    const id = await maak.createOpdracht(test, fonds, [await maak.createBesloten(test, fonds)]);
    expect((await maak.opdrachtStap(test, 'bas', id, 'vrijgave', undefined, 1)).json()).toMatchObject({
      status: 403,
      code: 'zelf_voorbereid',
    });
    await expect(
      test.eigenaar.query(
        `update betaalopdracht set vrijgegeven_door = voorbereid_door, vrijgegeven_op = now(), stand = 'vrijgegeven' where id = $1`,
        [id],
      ),
    ).rejects.toMatchObject({ constraint: 'vrijgave_door_een_tweede' });
  });

  it('wordt niet vrijgegeven door wie over een van de aanvragen besliste', async () => {
    await test.eigenaar.query(
      `insert into gebruiker_rol (netwerk_id, gebruiker_id, rol) values ($1, $2, 'betaler') on conflict do nothing`,
      [test.wereld.netwerkA, test.wereld.gebruiker.mo.id],
    );
    const id = await maak.createOpdracht(test, fonds, [await maak.createBesloten(test, fonds)]);
    expect((await maak.opdrachtStap(test, 'mo', id, 'vrijgave', undefined, 1)).statusCode).toBe(403);
  });

  it('wordt niet vrijgegeven als er iets aan veranderde: stilgezet, andere rekening', async () => {
    const aanvraag = await maak.createBesloten(test, fonds);
    const id = await maak.createOpdracht(test, fonds, [aanvraag]);
    await stap(test, 'anna', aanvraag.id, 'pauze', { regelId: aanvraag.regelId, reden: 'Wacht even.' });
    expect((await lees(id)).posten).toMatchObject([{ beletsel: 'pauze' }]);
    expect((await maak.opdrachtStap(test, 'bob', id, 'vrijgave', undefined, 1)).json()).toMatchObject({
      status: 409,
      code: 'beletsel_pauze',
    });
  });

  it('kent de versie: wie een betaling eruit haalt, laat de ander opnieuw kijken', async () => {
    const twee = [await maak.createBesloten(test, fonds), await maak.createBesloten(test, fonds)];
    const id = await maak.createOpdracht(test, fonds, twee);
    const [post] = await maak.postenVan(test, id);
    expect(
      (await maak.opdrachtStap(test, 'bob', id, `posten/${post?.id}/verwijdering`, { reden: 'Dubbel.' }))
        .statusCode,
    ).toBe(201);
    expect((await maak.opdrachtStap(test, 'bob', id, 'vrijgave', undefined, 1)).statusCode).toBe(412);
    expect((await maak.opdrachtStap(test, 'bob', id, 'vrijgave', undefined, 2)).statusCode).toBe(201);
    expect(await lees(id)).toMatchObject({ aantal: 1, totaalCent: 196_500 });
  });

  it('vervalt als de laatste betaling eruit is, en die staat dan weer op de lijst', async () => {
    const aanvraag = await maak.createBesloten(test, fonds);
    const id = await maak.createOpdracht(test, fonds, [aanvraag]);
    const [post] = await maak.postenVan(test, id);
    const na = await maak.opdrachtStap(test, 'bas', id, `posten/${post?.id}/verwijdering`, {
      reden: 'Dubbel.',
    });
    expect(na.json()).toMatchObject({ stand: 'vervallen' });
    expect(await maak.termijnenVan(test, aanvraag.id)).toMatchObject([{ stand: 'gepland' }]);
    await maak.createOpdracht(test, fonds, [aanvraag]);
  });

  it('vervalt na verzenden alleen door een tweede betaler, en nooit als er al iets is betaald', async () => {
    const aanvraag = await maak.createBesloten(test, fonds);
    const id = await maak.createVerzonden(test, fonds, [aanvraag]);
    const weg = (wie: 'bas' | 'bob') =>
      maak.opdrachtStap(test, wie, id, 'vervallenverklaring', { reden: 'De bank weigerde het bestand.' });
    expect((await weg('bas')).json()).toMatchObject({ status: 403, code: 'zelf_voorbereid' });
    expect((await weg('bob')).json()).toMatchObject({ stand: 'vervallen' });
    const tweede = await maak.createVerzonden(test, fonds, [aanvraag]);
    await maak.opdrachtStap(test, 'bas', tweede, 'verwerking', { postIds: null, reden: 'Gezien.' });
    expect(
      (await maak.opdrachtStap(test, 'bob', tweede, 'vervallenverklaring', { reden: 'Toch niet.' })).json(),
    ).toMatchObject({ status: 409 });
  });

  it('laat een tweede betaler eruit halen wat de bank weigerde; de rest loopt door', async () => {
    const twee = [await maak.createBesloten(test, fonds), await maak.createBesloten(test, fonds)];
    const id = await maak.createVerzonden(test, fonds, twee);
    const [post, ander] = await maak.postenVan(test, id);
    const reden = 'De bank weigerde: rekening onjuist.';
    const weg = (wie: 'bas' | 'bob') =>
      maak.opdrachtStap(test, wie, id, `posten/${post?.id}/verwijdering`, { reden });
    expect((await weg('bas')).json()).toMatchObject({ status: 403, code: 'zelf_voorbereid' });
    expect((await weg('bob')).json()).toMatchObject({ stand: 'verzonden' });
    expect((await weg('bob')).statusCode).toBe(404);
    const met = await maak.opdrachtStap(test, 'bas', id, 'verwerking', {
      postIds: [ander?.id],
      reden: 'Gezien op het afschrift.',
    });
    expect(met.json()).toMatchObject({ stand: 'verwerkt' });
    const { geschiedenis, totaalCent } = await lees(id);
    expect(totaalCent).toBe(196_500);
    expect(geschiedenis).toContainEqual(
      expect.objectContaining({ gebeurtenis: 'geweigerd', reden: `${post?.code}: ${reden}` }),
    );
    const standen = (await Promise.all(twee.map((een) => maak.termijnenVan(test, een.id)))).flat();
    expect(standen.map(({ stand }) => stand).sort()).toEqual(['betaald', 'gepland']);
  });

  it('is verwerkt als het laatste wat nog openstond geweigerd is', async () => {
    const twee = [await maak.createBesloten(test, fonds), await maak.createBesloten(test, fonds)];
    const id = await maak.createVerzonden(test, fonds, twee);
    const [post, ander] = await maak.postenVan(test, id);
    await maak.opdrachtStap(test, 'bas', id, 'verwerking', { postIds: [ander?.id], reden: 'Gezien.' });
    const weg = await maak.opdrachtStap(test, 'bob', id, `posten/${post?.id}/verwijdering`, {
      reden: 'Geweigerd.',
    });
    expect(weg.json()).toMatchObject({ stand: 'verwerkt' });
  });

  it('geeft pas een bestand na de vrijgave', async () => {
    const id = await maak.createOpdracht(test, fonds, [await maak.createBesloten(test, fonds)]);
    expect((await test.als('bas', { url: `/betaalopdrachten/${id}/pain` })).json()).toMatchObject({
      status: 409,
      code: 'niet_vrijgegeven',
    });
    await maak.opdrachtStap(test, 'bob', id, 'vrijgave', undefined, 1);
    const pain = await test.als('bas', { url: `/betaalopdrachten/${id}/pain` });
    expect(pain.headers['content-type']).toContain('application/xml');
    expect(pain.body).toContain('<CtrlSum>1965.00</CtrlSum>');
    expect((await test.als('bas', { url: `/betaalopdrachten/${id}/pain` })).body).toBe(pain.body);
    const csv = await test.als('cor', { url: `/betaalopdrachten/${id}/csv` });
    expect(csv.body.startsWith('\uFEFFOpdracht;')).toBe(true);
    expect(csv.body).toContain(`${maak.testIban};1965,00;`);
    expect((await test.als('cor', { url: `/betaalopdrachten/${id}/pain` })).statusCode).toBe(403);
    const { rows } = await test.eigenaar.query(
      `select count(*)::int as n from logregel where actie = 'exporteren' and onderwerp_id = $1`,
      [id],
    );
    expect(rows[0].n).toBe(3);
  });

  it('is er voor niemand anders dan betaler en controleur', async () => {
    const id = await maak.createOpdracht(test, fonds, [await maak.createBesloten(test, fonds)]);
    for (const wie of ['anna', 'vera', 'fleur', 'bea', 'xenia'] as const)
      expect((await test.als(wie, { url: `/betaalopdrachten/${id}` })).statusCode, wie).toBe(403);
    expect((await test.als('bas', { url: `/betaalopdrachten/${uuidv7()}` })).statusCode).toBe(404);
  });
});

describe('met de hand', () => {
  it('is een betaling buiten een opdracht vast te leggen, met een reden; wat in een opdracht staat niet', async () => {
    const { id, regelId } = await maak.createBesloten(test, fonds);
    const hand = (over: object = {}) =>
      stap(test, 'bas', id, 'uitbetaling', {
        regelId,
        soort: 'betaling',
        bedragCent: 96_500,
        toelichting: 'Contant betaald.',
        ...over,
      });
    expect((await hand({ toelichting: '' })).json()).toMatchObject({ status: 409, code: 'reden_nodig' });
    expect((await hand()).json()).toMatchObject({ stand: 'besloten' });
    expect(await maak.termijnenVan(test, id)).toMatchObject([
      { cent: 100_000, stand: 'gepland' },
      { cent: 96_500, stand: 'betaald' },
    ]);
    const opdracht = await maak.createOpdracht(test, fonds, [{ id }]);
    expect((await hand({ bedragCent: 100_000 })).json()).toMatchObject({
      status: 409,
      code: 'termijn_in_opdracht',
    });
    expect((await lees(opdracht)).totaalCent).toBe(100_000);
  });
});
