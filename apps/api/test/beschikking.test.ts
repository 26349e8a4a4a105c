import { readTekst } from '@naast/pdf/voorbeeld/lees-pdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  besluitBody,
  createFonds,
  createInBehandeling,
  createIngediend,
  decide,
  drieVoor,
  stap,
  type TestAanvraag,
  type TestFonds,
} from './maak-aanvraag.ts';
import { createCasus, giveToegang } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
let toegekend: TestAanvraag;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  fonds = await createFonds(test);
  toegekend = await createBesloten();
});
afterAll(() => test.stop());

/** A decided aanvraag on a casus where Bram works along and Gerda looks along. */
async function createBesloten(over: object = {}): Promise<TestAanvraag> {
  const casus = await createCasus(test, 'anna');
  await giveToegang(test, casus.casusId, 'bram', 'meewerken');
  await giveToegang(test, casus.casusId, 'gerda', 'kijken');
  const aanvraag = await createInBehandeling(test, fonds, { casus, stemmen: drieVoor });
  const besluit = await decide(test, aanvraag.id, over);
  expect(besluit.statusCode, besluit.body).toBe(201);
  return aanvraag;
}

/** Refused as it has to be: first the family says what it thinks of it. */
async function createAfgewezen(): Promise<TestAanvraag> {
  const aanvraag = await createInBehandeling(test, fonds, {
    stemmen: { vera: 'tegen', mo: 'tegen', sanne: 'tegen' },
  });
  const voornemen = { soort: 'voornemen', vraag: 'Wij willen nee zeggen. Wat vindt u?' };
  const gevraagd = await stap(test, 'vera', aanvraag.id, 'vragen', voornemen);
  expect(gevraagd.statusCode, gevraagd.body).toBe(201);
  const pad = `vragen/${gevraagd.json().vraagId}/antwoord`;
  const antwoord = await stap(test, 'anna', aanvraag.id, pad, { antwoord: 'Dan raken wij ons huis kwijt.' });
  expect(antwoord.statusCode, antwoord.body).toBe(201);
  for (const wie of ['vera', 'mo', 'sanne'] as const)
    await stap(test, wie, aanvraag.id, 'stemmen', { keuze: 'tegen', reden: 'Het kan ergens anders.' });
  const { regels } = await besluitBody(test, aanvraag.id);
  const niets = regels.map((regel) => ({ ...regel, toegekendCent: 0 }));
  const besluit = await decide(test, aanvraag.id, { uitkomst: 'afgewezen', regels: niets });
  expect(besluit.statusCode, besluit.body).toBe(201);
  return aanvraag;
}

const lees = (wie: PersoonNaam, id = toegekend.id) => test.als(wie, { url: `/aanvragen/${id}/beschikking` });
const register = (wie: PersoonNaam, id = toegekend.id) =>
  test.als(wie, { url: `/aanvragen/${id}/beschikkingen` });
const maak = (wie: PersoonNaam, id = toegekend.id, body: object = { ontvanger: 'het gezin' }) =>
  test.als(wie, { method: 'POST', url: `/aanvragen/${id}/beschikkingen`, body, sleutel: true });
const haalPdf = (wie: PersoonNaam, exportId: string, id = toegekend.id) =>
  test.als(wie, { url: `/aanvragen/${id}/beschikkingen/${exportId}/pdf` });

async function printTekst(wie: PersoonNaam, exportId: string, id = toegekend.id): Promise<string> {
  const pdf = await haalPdf(wie, exportId, id);
  expect(pdf.statusCode, pdf.body.slice(0, 200)).toBe(200);
  expect(pdf.headers['content-type']).toBe('application/pdf');
  return (await readTekst(new Uint8Array(pdf.rawPayload))).replace(/\s+/g, ' ');
}

describe('de brief lezen', () => {
  it('kan pas na het besluit', async () => {
    const aanvraag = await createIngediend(test, fonds);
    const antwoord = await lees('anna', aanvraag.id);
    expect(antwoord.statusCode).toBe(409);
    expect(antwoord.json().code).toBe('geen_besluit');
    expect((await maak('anna', aanvraag.id)).statusCode).toBe(409);
  });

  it('noemt de naam van het gezin alleen voor wie de casus ziet', async () => {
    for (const wie of ['anna', 'bram', 'gerda', 'tina'] as const) {
      expect((await lees(wie)).json().aanhef).toBe('Beste familie Kastanje,');
    }
    for (const wie of ['vera', 'koen', 'fleur', 'bas', 'cor'] as const) {
      const { body } = await lees(wie);
      expect(body).not.toContain('Kastanje');
      expect(body).toContain(`Beste huishouden ${toegekend.code}`);
    }
  });

  it.each(['zoe', 'theo', 'bea', 'xander', 'xenia'] as const)('bestaat niet voor %s', async (wie) => {
    expect((await lees(wie)).statusCode).toBe(404);
    expect((await register(wie)).statusCode).toBe(404);
  });

  it('van een college zegt dat bezwaar kan binnen zes weken', async () => {
    const { body } = await lees('anna');
    expect(body).toContain('binnen zes weken na de dag van verzending');
    expect(body).toContain('Algemene wet bestuursrecht');
  });

  it('van een afwijzing zegt wat het gezin vond en wat nu kan', async () => {
    const { id } = await createAfgewezen();
    const { body } = await lees('anna', id);
    expect(body).toContain('Dan raken wij ons huis kwijt.');
    expect(body).toContain('Een nee van het fonds is geen nee tegen u.');
    expect(body).toContain('Wie u helpt: Gerda van de kredietbank');
    // What somebody else does is no advice to do something.
    expect(body).not.toContain('Dit kunt u nu doen');
  });

  it('staat in het logboek', async () => {
    const aanvraag = await createBesloten();
    await lees('gerda', aanvraag.id);
    const { rows } = await test.eigenaar.query(
      `select actie, gebruiker_id from logregel where onderwerp = 'beschikking' and onderwerp_id = $1`,
      [aanvraag.id],
    );
    expect(rows).toEqual([{ actie: 'lezen', gebruiker_id: test.wereld.gebruiker.gerda.id }]);
  });
});

describe('een exemplaar maken', () => {
  it('heeft de ontvanger op de brief en de naam van het gezin', async () => {
    const gemaakt = await maak('anna');
    expect(gemaakt.statusCode, gemaakt.body).toBe(201);
    const tekst = await printTekst('anna', gemaakt.json().id);
    expect(tekst).toContain('Voor: het gezin');
    expect(tekst).toContain('Beste familie Kastanje');
  });

  it('heeft voor de commissie de code in plaats van de naam', async () => {
    const gemaakt = await maak('mo', toegekend.id, { ontvanger: 'archief' });
    expect(gemaakt.json()).toMatchObject({ metNamen: false, ontvanger: 'archief' });
    const tekst = await printTekst('mo', gemaakt.json().id);
    expect(tekst).toContain(`Beste huishouden ${toegekend.code}`);
    expect(tekst).not.toContain('Kastanje');
  });

  it.each([
    ['gerda', 403],
    ['fleur', 403],
    ['bas', 403],
    ['cor', 403],
    ['zoe', 404],
    ['theo', 404],
    ['xander', 404],
    ['xenia', 404],
  ] as const)('lukt niet voor %s', async (wie, status) => {
    expect((await maak(wie)).statusCode).toBe(status);
  });

  it('vraagt voor wie het is', async () => {
    const antwoord = await maak('anna', toegekend.id, { ontvanger: '  ' });
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().errors[0]).toMatchObject({ veld: 'ontvanger' });
  });

  it('telt door in de nummers van de casus, samen met de casusstukken', async () => {
    const { id, casusId } = await createBesloten();
    const stuk = { ontvanger: 'Casuïstiekgroep', doel: 'omgekeerde toets', metNamen: false };
    const url = `/casussen/${casusId}/exports`;
    const casusstuk = await test.als('anna', { method: 'POST', url, body: stuk, sleutel: true });
    const antwoorden = await Promise.all([maak('anna', id), maak('bram', id), maak('mo', id)]);
    const nummers = antwoorden.map((antwoord) => antwoord.json().exemplaarNummer);
    expect(casusstuk.json().exemplaarNummer).toBe(1);
    expect(nummers.toSorted()).toEqual([2, 3, 4]);
    const { items } = (await test.als('anna', { url })).json();
    expect(items.map((regel: { soort: string }) => regel.soort).toSorted()).toEqual([
      'beschikking',
      'beschikking',
      'beschikking',
      'casusstuk',
    ]);
  });

  it('geeft elke keer dezelfde bytes, ook als het gezin later anders heet', async () => {
    const { id, huishoudenId } = await createBesloten();
    const exportId = (await maak('anna', id)).json().id;
    const eerste = (await haalPdf('anna', exportId, id)).rawPayload;
    await test.eigenaar.query(`update huishouden set naam = 'Beuk' where id = $1`, [huishoudenId]);
    expect((await haalPdf('anna', exportId, id)).rawPayload.equals(eerste)).toBe(true);
  });

  it('is alleen op te halen door wie het maakte', async () => {
    const { id } = (await maak('anna')).json();
    for (const wie of ['bram', 'tina', 'vera'] as const)
      expect((await haalPdf(wie, id)).statusCode).toBe(404);
  });

  it('houdt de datum van het eerste exemplaar voor het gezin, zodat de bezwaartermijn niet verschuift', async () => {
    const { id } = await createBesloten();
    const verzend = async (wie: PersoonNaam, op: string) => {
      const gemaakt = await maak(wie, id);
      await test.eigenaar.query('update export set gemaakt_op = $2 where id = $1', [gemaakt.json().id, op]);
    };
    await verzend('mo', '2026-03-01T10:00:00Z');
    await verzend('anna', '2026-03-04T23:30:00Z');
    await verzend('bram', '2026-04-20T10:00:00Z');
    for (const wie of ['anna', 'vera'] as const) {
      const { body } = await lees(wie, id);
      expect(body).toContain('Wij verzenden deze brief op 5 maart 2026.');
      expect(body).toContain('uiterlijk op 16 april 2026');
    }
    const nogEen = (await maak('anna', id)).json().id;
    expect(await printTekst('anna', nogEen, id)).toContain('uiterlijk op 16 april 2026');
  });

  it('staat in het logboek, bij het maken en bij elke keer ophalen', async () => {
    const { id } = (await maak('anna')).json();
    await haalPdf('anna', id);
    const { rows } = await test.eigenaar.query('select actie, doel from logregel where onderwerp_id = $1', [
      id,
    ]);
    const regel = { actie: 'exporteren', doel: 'beschikking uitreiken' };
    expect(rows).toEqual([regel, regel]);
  });
});

describe('het register van de brief', () => {
  it('zegt wie een exemplaar mag maken', async () => {
    for (const wie of ['anna', 'bram', 'tina', 'vera', 'koen'] as const)
      expect((await register(wie)).json().magMaken, wie).toBe(true);
    for (const wie of ['gerda', 'fleur', 'bas', 'cor'] as const)
      expect((await register(wie)).json().magMaken, wie).toBe(false);
  });

  it('verbergt de ontvanger van een brief met naam voor wie de casus niet ziet', async () => {
    const { id } = await createBesloten();
    await maak('anna', id, { ontvanger: 'mevrouw Kastanje' });
    await maak('mo', id, { ontvanger: 'archief' });
    const ontvangers = async (wie: PersoonNaam) =>
      (await register(wie, id)).json().items.map((regel: { ontvanger: string | null }) => regel.ontvanger);
    expect(await ontvangers('gerda')).toEqual(['archief', 'mevrouw Kastanje']);
    expect(await ontvangers('vera')).toEqual(['archief', null]);
  });

  it('kan niet veranderen', async () => {
    await expect(
      test.pool.query(`update export set ontvanger = 'iemand anders' where soort = 'beschikking'`),
    ).rejects.toThrow(/permission denied/);
    await expect(test.pool.query(`delete from export where soort = 'beschikking'`)).rejects.toThrow(
      /permission denied/,
    );
  });
});
