import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFonds, hulpNa, stap, type TestFonds } from './maak-aanvraag.ts';
import { behandel, createBezwaar, dag, registreer } from './maak-bezwaar.ts';
import {
  bedrag,
  besluitOver,
  createBesloten,
  herzie,
  pay,
  regelsMet,
  spend,
  stemOver,
} from './maak-herziening.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  fonds = await createFonds(test, { budgetCent: 100_000_000 });
});
afterAll(() => test.stop());

const lees = async (wie: PersoonNaam, id: string) =>
  (await test.als(wie, { url: `/aanvragen/${id}/bezwaren` })).json();

/** Half granted, and the family does not agree; Koen did not vote and handles it. */
async function createBehandeld(over: object = {}) {
  const { id } = await createBesloten(test, fonds);
  await herzie(test, id, { cent: 100_000 });
  const bezwaarId = await createBezwaar(test, id, over);
  expect((await behandel(test, id, bezwaarId, 'behandeling')).statusCode).toBe(201);
  return { id, bezwaarId };
}

async function createGehoord() {
  const { id, bezwaarId } = await createBehandeld();
  await behandel(test, id, bezwaarId, 'ontvankelijkheid', { ontvankelijk: true, reden: '' });
  await behandel(test, id, bezwaarId, 'hoorzitting', {
    gehoordOp: dag(test),
    verslag: 'Zij legden het uit.',
  });
  return { id, bezwaarId };
}

const uitkomst = (soort: string, regels: object[] = []) => ({
  uitkomst: soort,
  motivering: 'Daarom.',
  regels,
});

describe('een bezwaar registreren', () => {
  it.each(['anna', 'vera', 'fleur'] as const)('kan %s', async (wie) => {
    const { id } = await createBesloten(test, fonds);
    expect((await registreer(test, id, {}, wie)).statusCode).toBe(201);
  });

  it.each(['tina', 'bas', 'cor'] as const)('kan %s niet', async (wie) => {
    const { id } = await createBesloten(test, fonds);
    expect((await registreer(test, id, {}, wie)).statusCode).toBe(403);
  });

  it('wacht daarna op een behandelaar: wie er buiten stond, leest dat en kan het nemen', async () => {
    const { id } = await createBesloten(test, fonds);
    await createBezwaar(test, id);
    const { items } = await lees('koen', id);
    expect(items).toMatchObject([{ behandelaar: null, mijn: { magNemen: true, behandelIk: false } }]);
  });

  it('bestaat niet voor een ander netwerk', async () => {
    const { id } = await createBesloten(test, fonds);
    expect((await registreer(test, id, {}, 'xander')).statusCode).toBe(404);
  });

  it('rekent de termijnen uit en haalt namen weg', async () => {
    const { id } = await createBesloten(test, fonds);
    await createBezwaar(test, id);
    const { items, soort } = await lees('vera', id);
    expect(soort).toBe('bezwaar');
    expect(items[0]).toMatchObject({ opTijd: true, ontvankelijk: null, behandelaar: null });
    expect(items[0].termijnEinde > dag(test) && items[0].beslisVoor > items[0].termijnEinde).toBe(true);
    expect(items[0].inhoud).not.toContain('Marja');
  });

  it('ziet wie alleen betaalt niet', async () => {
    const { id } = await createBesloten(test, fonds);
    await createBezwaar(test, id);
    expect((await lees('bas', id)).items).toEqual([]);
  });

  it('heet bij een stichting een klacht, zonder termijn om in te dienen', async () => {
    const stichting = await createFonds(test);
    await test.eigenaar.query('alter table fonds_versie disable trigger nooit_anders');
    await test.eigenaar.query(`update fonds_versie set rechtsvorm = 'stichting' where fonds_id = $1`, [
      stichting.fondsId,
    ]);
    await test.eigenaar.query('alter table fonds_versie enable trigger nooit_anders');
    const { id } = await createBesloten(test, stichting);
    await createBezwaar(test, id, { bekendOp: dag(test, -300) });
    expect((await lees('anna', id)).items[0]).toMatchObject({
      soort: 'klacht',
      termijnEinde: null,
      opTijd: true,
    });
  });

  it.each([
    ['ontvangenOp', { ontvangenOp: '2099-01-01' }],
    ['bekendOp', { bekendOp: '2098-01-01' }],
  ])('zegt bij %s wat er niet klopt', async (veld, over) => {
    const { id } = await createBesloten(test, fonds);
    expect((await registreer(test, id, over)).json()).toMatchObject({ status: 400, errors: [{ veld }] });
  });

  it('loopt niet twee keer tegelijk', async () => {
    const { id } = await createBesloten(test, fonds);
    await createBezwaar(test, id);
    expect((await registreer(test, id)).json().code).toBe('bezwaar_loopt');
  });

  it('gaat over een besluit dat er is', async () => {
    const { id } = await createBesloten(test, fonds);
    const andere = await createBesloten(test, fonds);
    expect((await registreer(test, id, { besluitId: andere.id })).statusCode).toBe(404);
  });
});

describe('een bezwaar behandelen', () => {
  it.each(['vera', 'mo', 'sanne'] as const)('mag %s niet: die besliste mee', async (wie) => {
    const { id } = await createBesloten(test, fonds);
    const bezwaarId = await createBezwaar(test, id);
    const antwoord = await behandel(test, id, bezwaarId, 'behandeling', undefined, wie);
    expect(antwoord.json()).toMatchObject({ status: 403, code: 'bezwaar_niet_onafhankelijk' });
  });

  it('mag de fondsbeheerder niet die de regels vaststelde', async () => {
    const { id } = await createBesloten(test, fonds);
    const bezwaarId = await createBezwaar(test, id);
    expect((await behandel(test, id, bezwaarId, 'behandeling', undefined, 'fleur')).statusCode).toBe(403);
  });

  it('doet alleen wie het op zich nam', async () => {
    const { id } = await createBesloten(test, fonds);
    const bezwaarId = await createBezwaar(test, id);
    const stapje = behandel(test, id, bezwaarId, 'hoorzitting', { gehoordOp: null, verslag: 'x' });
    expect((await stapje).json().code).toBe('bezwaar_andere_behandelaar');
  });

  it('telt te laat alleen mee met een reden', async () => {
    const { id, bezwaarId } = await createBehandeld({ bekendOp: dag(test, -60) });
    expect((await lees('anna', id)).items[0].opTijd).toBe(false);
    const kaal = await behandel(test, id, bezwaarId, 'ontvankelijkheid', { ontvankelijk: true, reden: '' });
    expect(kaal.json().code).toBe('reden_nodig');
    const met = { ontvankelijk: true, reden: 'Moeder lag in het ziekenhuis.' };
    expect((await behandel(test, id, bezwaarId, 'ontvankelijkheid', met)).statusCode).toBe(201);
  });

  it('kan één keer worden uitgesteld', async () => {
    const { id, bezwaarId } = await createBehandeld();
    const eerst = (await lees('anna', id)).items[0].beslisVoor;
    const reden = { reden: 'Wij wachten op een brief.' };
    expect((await behandel(test, id, bezwaarId, 'verdaging', reden)).statusCode).toBe(201);
    expect((await lees('anna', id)).items[0].beslisVoor > eerst).toBe(true);
    expect((await behandel(test, id, bezwaarId, 'verdaging', reden)).json().code).toBe('al_verdaagd');
  });

  it('vraagt eerst of het meetelt en wat het gezin zegt', async () => {
    const { id, bezwaarId } = await createBehandeld();
    const afdoen = () => behandel(test, id, bezwaarId, 'uitkomst', uitkomst('ongegrond'));
    expect((await afdoen()).json().code).toBe('ontvankelijk_nodig');
    await behandel(test, id, bezwaarId, 'ontvankelijkheid', { ontvankelijk: true, reden: '' });
    expect((await afdoen()).json().code).toBe('horen_nodig');
    const weg = await behandel(test, id, bezwaarId, 'uitkomst', uitkomst('niet_ontvankelijk'));
    expect(weg.json().code).toBe('uitkomst_past_niet');
  });
});

describe('de uitkomst van een bezwaar', () => {
  it('ongegrond: het besluit blijft, met redenen', async () => {
    const { id, bezwaarId } = await createGehoord();
    expect((await behandel(test, id, bezwaarId, 'uitkomst', uitkomst('ongegrond'))).statusCode).toBe(201);
    const { items } = await lees('anna', id);
    expect(items[0]).toMatchObject({ uitkomst: 'ongegrond', motivering: 'Daarom.' });
    expect(items[0].afgedaanOp).not.toBeNull();
    const nogEens = await behandel(test, id, bezwaarId, 'uitkomst', uitkomst('ongegrond'));
    expect(nogEens.json().code).toBe('bezwaar_klaar');
  });

  it('gegrond: de commissie stemt over een beter besluit, en dan is het klaar', async () => {
    const { id, bezwaarId } = await createGehoord();
    const regels = await regelsMet(test, id, bedrag);
    expect((await behandel(test, id, bezwaarId, 'uitkomst', uitkomst('gegrond', regels))).statusCode).toBe(
      201,
    );
    const { herzieningId, afgedaanOp } = (await lees('anna', id)).items[0];
    expect(afgedaanOp).toBeNull();
    for (const wie of ['vera', 'mo', 'sanne'] as const)
      expect((await stemOver(test, id, herzieningId, wie)).statusCode).toBe(201);
    expect((await besluitOver(test, id, herzieningId)).json()).toMatchObject({ stand: 'aangenomen' });
    expect((await lees('anna', id)).items[0].afgedaanOp).not.toBeNull();
  });

  it('gegrond, maar de commissie is tegen: het gaat terug naar de behandelaar', async () => {
    const { id, bezwaarId } = await createGehoord();
    await behandel(test, id, bezwaarId, 'uitkomst', uitkomst('gegrond', await regelsMet(test, id, bedrag)));
    const { herzieningId } = (await lees('anna', id)).items[0];
    for (const wie of ['vera', 'mo', 'sanne'] as const) await stemOver(test, id, herzieningId, wie, 'tegen');
    await besluitOver(test, id, herzieningId);
    expect((await lees('koen', id)).items[0]).toMatchObject({ uitkomst: null, mijn: { behandelIk: true } });
  });

  it('maakt het nooit slechter', async () => {
    const { id, bezwaarId } = await createGehoord();
    const minder = uitkomst('gegrond', await regelsMet(test, id, 1));
    expect((await behandel(test, id, bezwaarId, 'uitkomst', minder)).json().code).toBe('bezwaar_verlaagt');
    const leeg = await behandel(test, id, bezwaarId, 'uitkomst', uitkomst('gegrond'));
    expect(leeg.json().code).toBe('regels_passen_niet');
  });

  it('het gezin kan het intrekken, een commissielid niet', async () => {
    const { id, bezwaarId } = await createBehandeld();
    const trekIn = (wie: PersoonNaam) =>
      behandel(test, id, bezwaarId, 'intrekking', { reden: 'Toch goed.' }, wie);
    expect((await trekIn('mo')).statusCode).toBe(403);
    expect((await trekIn('anna')).statusCode).toBe(201);
    expect((await lees('vera', id)).items[0].uitkomst).toBe('ingetrokken');
  });
});

describe('de brieven over een bezwaar', () => {
  const brief = async (id: string, keuze: string) =>
    test.als('anna', { url: `/aanvragen/${id}/beschikking?brief=${keuze}` });

  it('zijn er bij ontvangst en bij het antwoord, als archiefexemplaar', async () => {
    const { id, bezwaarId } = await createGehoord();
    expect((await brief(id, `${bezwaarId}:ontvangst`)).json().onderwerp).toBe(
      'Wij hebben uw bezwaar ontvangen',
    );
    expect((await brief(id, `${bezwaarId}:antwoord`)).statusCode).toBe(404);
    await behandel(test, id, bezwaarId, 'uitkomst', uitkomst('ongegrond'));
    expect((await brief(id, `${bezwaarId}:antwoord`)).body).toContain('in beroep gaan');
    const url = `/aanvragen/${id}/beschikkingen`;
    const body = { ontvanger: 'het gezin', brief: `${bezwaarId}:antwoord` };
    const gemaakt = await test.als('anna', { method: 'POST', url, body, sleutel: true });
    const pdf = await test.als('anna', { url: `${url}/${gemaakt.json().id}/pdf` });
    expect(pdf.rawPayload.toString('latin1')).toContain('<pdfaid:part>2</pdfaid:part>');
  });

  it('noemen elk besluit apart; zonder keuze het besluit dat geldt', async () => {
    const { id } = await createBehandeld();
    const { items } = (await test.als('vera', { url: `/aanvragen/${id}/brieven` })).json();
    expect(items.map((item: { naam: string }) => item.naam).sort()).toEqual([
      'Besluit: gewijzigd',
      'Besluit: toegekend',
      'Ontvangst van het bezwaar',
    ]);
    const gewoon = await test.als('anna', { url: `/aanvragen/${id}/beschikking` });
    expect(gewoon.json().onderwerp).toContain('Nieuw besluit over uw aanvraag');
  });
});

describe('bezwaar en verantwoording', () => {
  it('tegelijk: een lopend bezwaar wordt nooit overgeslagen', async () => {
    for (let ronde = 0; ronde < 4; ronde++) {
      const { id } = await createBesloten(test, fonds);
      await pay(test, id, bedrag);
      await spend(test, id);
      const [bezwaar, oordeel] = await Promise.all([
        registreer(test, id),
        stap(test, 'cor', id, 'verantwoording', { oordeel: 'Goed.' }),
      ]);
      expect(bezwaar.statusCode).toBe(201);
      if (oordeel.statusCode !== 201) expect(oordeel.json().code).toBe('bezwaar_loopt');
    }
  });
});

describe('een weigering', () => {
  it('zonder wie nu helpt wordt niet vastgelegd, ook niet door de database', async () => {
    expect(hulpNa.wie).not.toBe('');
    const { id } = await createBesloten(test, fonds);
    const zonder = test.eigenaar.query(
      `insert into besluit (netwerk_id, id, aanvraag_id, uitkomst, motivering, telling, voorzitter_id, genomen_op, vervangt_id)
       select netwerk_id, gen_random_uuid(), aanvraag_id, 'afgewezen', 'x', telling, voorzitter_id, now(), id from besluit where aanvraag_id = $1`,
      [id],
    );
    await expect(zonder).rejects.toMatchObject({ constraint: 'hulp_nodig' });
  });
});
