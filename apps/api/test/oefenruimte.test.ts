import type { Mij } from '@naast/contract/gebruikers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasus } from './maak-casus.ts';
import { Browser, gaBinnen, maakKamer, openBrowser } from './maak-oefenruimte.ts';
import { seedLijsten } from './tafereel.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  await seedLijsten(test);
});
afterAll(() => test.stop());

const mij = async (browser: Browser) => (await browser.vraag('GET', '/mij')).json<Mij>();
const casussen = async (browser: Browser) =>
  (await browser.vraag('GET', '/casussen')).json<{ items: { id: string }[] }>().items;

describe('een oefenruimte', () => {
  it('is er binnen een paar seconden, met verzonnen mensen en drie verzonnen gezinnen', async () => {
    const anna = await openBrowser(test, 'anna');
    expect((await anna.vraag('GET', '/oefenruimte')).json()).toMatchObject({ stand: 'geen', personen: [] });
    const begin = performance.now();
    const klaar = await maakKamer(anna);
    expect(performance.now() - begin).toBeLessThan(30_000);
    expect(klaar).toMatchObject({ stand: 'klaar', stap: klaar.stappen, binnen: false });
    expect(new Set(klaar.personen.flatMap((p) => p.rollen))).toEqual(
      new Set(['professional', 'teamleider', 'commissielid']),
    );
    expect(klaar.personen[0]?.naam).toBe('Anna');
  });

  it('laat je erin zonder wachtwoord, als een ander, en terug als jezelf', async () => {
    const anna = await openBrowser(test, 'anna');
    const binnen = await gaBinnen(anna);
    expect(binnen.statusCode).toBe(200);
    expect(binnen.json()).toMatchObject({ netwerk: { naam: 'Oefenruimte', oefen: true } });
    expect(await casussen(anna)).toHaveLength(2);
    expect((await gaBinnen(anna, 'Tamar')).json()).toMatchObject({ rollen: ['teamleider'] });
    const terug = await anna.vraag('DELETE', '/login/oefenruimte');
    expect(terug.json()).toMatchObject({ naam: 'Anna', netwerk: { oefen: false } });
    expect(await mij(anna)).toMatchObject({ id: test.wereld.gebruiker.anna.id });
  });

  it('schrijft in het echte netwerk wie wanneer ging oefenen en terugkwam', async () => {
    const { rows } = await test.eigenaar.query(
      `select actie from logregel where onderwerp = 'oefenruimte' and gebruiker_id = $1 order by id`,
      [test.wereld.gebruiker.anna.id],
    );
    expect(rows.map(({ actie }) => actie)).toEqual(['aanmaken', 'inloggen', 'uitloggen']);
  });

  it('laat het hele verhaal spelen: drie stemmen en een besluit', async () => {
    const anna = await openBrowser(test, 'anna');
    await gaBinnen(anna, 'Vanja');
    const { rows } = await test.eigenaar.query(
      `select a.id from aanvraag a join netwerk n on n.id = a.netwerk_id where n.soort = 'oefen'`,
    );
    const url = `/aanvragen/${rows[0].id}`;
    await anna.vraag('POST', `${url}/behandeling`);
    for (const wie of ['Vanja', 'Emre', 'Lies']) {
      await gaBinnen(anna, wie);
      const stem = await anna.vraag('POST', `${url}/stemmen`, { keuze: 'voor', reden: 'Een dak eerst.' });
      expect(stem.statusCode, stem.body).toBeLessThan(300);
    }
    await gaBinnen(anna, 'Vanja');
    const [regel] = (await anna.vraag('GET', url)).json().regels;
    const besluit = await anna.vraag('POST', `${url}/besluit`, {
      uitkomst: 'toegekend',
      motivering: 'Drie keer voor.',
      regels: [{ regelId: regel.id, toegekendCent: regel.bedragCent, voorwaarde: '' }],
    });
    expect(besluit.statusCode, besluit.body).toBeLessThan(300);
  });

  it('zet OEFENING op elke pagina van elk PDF', async () => {
    const anna = await openBrowser(test, 'anna');
    await gaBinnen(anna);
    const [casus] = await casussen(anna);
    const stuk = (
      await anna.vraag('POST', `/casussen/${casus?.id}/exports`, {
        ontvanger: 'Groep',
        doel: 'toets',
        metNamen: false,
      })
    ).json();
    const pdf = await anna.vraag('GET', `/casussen/${casus?.id}/exports/${stuk.id}/pdf`);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.body).toMatch(/\/Contents \[\d+ 0 R \d+ 0 R \d+ 0 R\]/);
    expect(Number(pdf.headers['content-length'])).toBe(pdf.rawPayload.length);
  });
});

describe('een oefenruimte en de rest van de wereld', () => {
  it('bestaat niet voor een ander: die kan er niet in, en ziet er niets van', async () => {
    const anna = await openBrowser(test, 'anna');
    const { personen } = (await anna.vraag('GET', '/oefenruimte')).json();
    await gaBinnen(anna);
    const [casus] = await casussen(anna);
    const bram = await openBrowser(test, 'bram');
    expect((await bram.vraag('GET', `/casussen/${casus?.id}`)).statusCode).toBe(404);
    expect((await bram.vraag('GET', '/oefenruimte')).json().personen).toEqual([]);
    for (const { id } of personen)
      expect((await bram.vraag('POST', '/login/oefenruimte', { persoonId: id })).statusCode).toBe(404);
    await maakKamer(bram);
    expect((await bram.vraag('POST', '/login/oefenruimte', { persoonId: personen[0].id })).statusCode).toBe(
      404,
    );
    await gaBinnen(bram);
    expect((await bram.vraag('GET', `/casussen/${casus?.id}`)).statusCode).toBe(404);
  });

  it('ziet het echte netwerk niet, en het echte netwerk haar niet', async () => {
    const echt = await createCasus(test, 'anna');
    const anna = await openBrowser(test, 'anna');
    const voor = await casussen(anna);
    await gaBinnen(anna);
    expect((await anna.vraag('GET', `/casussen/${echt.casusId}`)).statusCode).toBe(404);
    expect((await anna.vraag('GET', `/casussen/${echt.casusId}/canvas`)).statusCode).toBe(404);
    const gezocht = await anna.vraag('POST', '/gebruikers/_zoek', { zoek: 'Bram' });
    expect(gezocht.json().items).toEqual([]);
    const gezin = await anna.vraag('POST', '/huishoudens/_zoek', { naam: 'Esdoorn', wijk: 'Oefenwijk' });
    expect(gezin.json().items).toHaveLength(1);
    await anna.vraag('DELETE', '/login/oefenruimte');
    expect(await casussen(anna)).toEqual(voor);
    const buiten = await anna.vraag('POST', '/huishoudens/_zoek', { naam: 'Esdoorn', wijk: 'Oefenwijk' });
    expect(buiten.json().items).toEqual([]);
  });

  it('laat niemand met een wachtwoord binnen, ook niet op het adres van een verzonnen mens', async () => {
    const { rows } = await test.eigenaar.query(
      `select email, (select count(*)::int from wachtwoord w where w.gebruiker_id = g.id) as n
         from gebruiker g where email like 'oefen-%'`,
    );
    expect(rows.every(({ n, email }) => n === 0 && email.endsWith('.invalid'))).toBe(true);
  });

  it('krijgt geen e-mail, hoeveel meldingen er ook liggen', async () => {
    const { rows } = await test.eigenaar.query(
      `select count(*)::int as n from melding m join netwerk n on n.id = m.netwerk_id where n.soort = 'oefen'`,
    );
    expect(rows[0].n).toBeGreaterThan(0);
    const wachtenden = await test.eigenaar.query(
      `select n.soort from mail_wachtenden(now() + interval '1 day') w join netwerk n on n.id = w.netwerk_id`,
    );
    expect(wachtenden.rows.filter(({ soort }) => soort === 'oefen')).toEqual([]);
  });
});

describe('de cookies van wie oefent', () => {
  const vernieuw = (browser: Browser) => browser.vraag('POST', '/login/vernieuwing');

  it('vernieuwen de oefening, en na terugkomst weer het echte werk', async () => {
    const zoe = await openBrowser(test, 'zoe');
    await maakKamer(zoe);
    await gaBinnen(zoe);
    expect((await vernieuw(zoe)).statusCode).toBe(204);
    expect(await mij(zoe)).toMatchObject({ netwerk: { oefen: true } });
    await zoe.vraag('DELETE', '/login/oefenruimte');
    expect((await vernieuw(zoe)).statusCode).toBe(204);
    expect(await mij(zoe)).toMatchObject({ naam: 'Zoe', netwerk: { oefen: false } });
  });

  it('van voor het oefenen doen niets meer, en zijn geen diefstal', async () => {
    const zoe = await openBrowser(test, 'zoe');
    const tabblad = new Browser(test, zoe);
    await gaBinnen(zoe);
    const oud = await vernieuw(tabblad);
    expect(oud.statusCode).toBe(401);
    expect(oud.cookies).toEqual([]);
    expect((await vernieuw(zoe)).statusCode).toBe(204);
    expect((await zoe.vraag('DELETE', '/login/oefenruimte')).statusCode).toBe(200);
    expect((await vernieuw(zoe)).statusCode).toBe(204);
  });

  it('van de oefening zijn na terugkomst op', async () => {
    const zoe = await openBrowser(test, 'zoe');
    await gaBinnen(zoe);
    const binnen = new Browser(test, zoe);
    await zoe.vraag('DELETE', '/login/oefenruimte');
    expect((await vernieuw(new Browser(test, binnen))).statusCode).toBe(401);
    expect((await binnen.vraag('DELETE', '/login/oefenruimte')).statusCode).toBe(409);
    expect(await mij(zoe)).toMatchObject({ naam: 'Zoe' });
  });

  it('die gestolen waren, nemen oefening en echt werk samen mee', async () => {
    const zoe = await openBrowser(test, 'zoe');
    await gaBinnen(zoe);
    const dief = new Browser(test, zoe);
    await vernieuw(zoe);
    expect((await vernieuw(dief)).statusCode).toBe(401);
    expect((await zoe.vraag('DELETE', '/login/oefenruimte')).statusCode).toBe(409);
    expect((await vernieuw(zoe)).statusCode).toBe(401);
  });

  it('houden op als je uitlogt: oefening en echt werk', async () => {
    const zoe = await openBrowser(test, 'zoe');
    await gaBinnen(zoe);
    const kopie = new Browser(test, zoe);
    await zoe.vraag('DELETE', '/login');
    expect((await vernieuw(new Browser(test, kopie))).statusCode).toBe(401);
    expect((await kopie.vraag('DELETE', '/login/oefenruimte')).statusCode).toBe(409);
  });

  it('houden op als de echte gebruiker is gestopt', async () => {
    const gerda = await openBrowser(test, 'gerda');
    await maakKamer(gerda);
    await gaBinnen(gerda);
    await test.eigenaar.query('update gebruiker set actief = false where id = $1', [
      test.wereld.gebruiker.gerda.id,
    ]);
    expect((await vernieuw(new Browser(test, gerda))).statusCode).toBe(401);
    expect((await gerda.vraag('DELETE', '/login/oefenruimte')).statusCode).toBe(409);
    expect((await gaBinnen(gerda)).statusCode).toBe(404);
    expect((await gerda.vraag('POST', '/oefenruimte')).statusCode).toBe(404);
    await test.eigenaar.query('update gebruiker set actief = true where id = $1', [
      test.wereld.gebruiker.gerda.id,
    ]);
  });

  it('duren niet langer dan de echte login: tien uur in het geheel', async () => {
    const zoe = await openBrowser(test, 'zoe');
    await gaBinnen(zoe);
    const { rows } = await test.eigenaar.query(
      `select l.verloopt_op = e.verloopt_op as gelijk from oefenlogin o
         join login l on l.id = o.login_id join login e on e.id = o.echt_login_id`,
    );
    expect(rows.every(({ gelijk }) => gelijk)).toBe(true);
  });
});
