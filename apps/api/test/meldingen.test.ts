import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runRonde } from '../src/meldingen/run-ronde.ts';
import { createMailer, type Mailer } from '../src/platform/mailer.ts';
import {
  asGebruiker,
  createConcept,
  createFonds,
  createInBehandeling,
  createIngediend,
  decide,
  drieVoor,
  stap,
  submit,
  type TestFonds,
} from './maak-aanvraag.ts';
import { createCasus, giveToegang } from './maak-casus.ts';
import { type Mailserver, startMailserver } from './mailserver.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
let server: Mailserver;
let mailer: Mailer;
beforeAll(async () => {
  test = await startTestApp();
  fonds = await createFonds(test);
  server = await startMailserver();
  mailer = createMailer({ smtp: server.url, mailVan: 'Naast <naast@voorbeeld.nl>' }) as Mailer;
});
afterAll(async () => {
  mailer.close();
  await server.stop();
  await test.stop();
});
beforeEach(async () => {
  await test.eigenaar.query('delete from melding');
  await test.eigenaar.query('delete from melding_voorkeur');
  server.post.length = 0;
  server.weigert.clear();
});

interface Rij {
  soort: string;
  aanvraag: { id: string } | null;
}
// In the order of the alphabet: the clock of a test stands still, so one moment holds them all.
const soorten = async (wie: PersoonNaam, over?: string): Promise<string[]> =>
  (await test.als(wie, { url: '/meldingen?aantal=100' }))
    .json()
    .items.filter(({ aanvraag }: Rij) => over === undefined || aanvraag?.id === over)
    .map(({ soort }: Rij) => soort)
    .sort();
const ongelezen = async (wie: PersoonNaam): Promise<number> =>
  (await test.als(wie, { url: '/meldingen/telling' })).json().ongelezen;
const later = (ms: number) => () => new Date(test.klok.nu.getTime() + ms);
const ronde = (ms = 5 * 60_000) =>
  runRonde({ pool: test.pool, nu: later(ms), adres: 'https://naast.voorbeeld.nl', mailer });
const aan = (wie: PersoonNaam) => test.wereld.gebruiker[wie].email;
const postVoor = (wie: PersoonNaam) =>
  server.post.filter(({ to }) => to?.some(({ address }) => address === aan(wie)));
const kies = async (wie: PersoonNaam, mail: string) => {
  const { versie } = (await test.als(wie, { url: '/meldingen/voorkeur' })).json();
  return test.als(wie, { method: 'PUT', url: '/meldingen/voorkeur', versie, body: { mail } });
};
const dag = 24 * 60 * 60_000;

describe('meldingen in de app', () => {
  it('gaan bij een indiening naar wie beslist, niet naar wie het zelf deed', async () => {
    const aanvraag = await createIngediend(test, fonds);
    for (const wie of ['vera', 'mo', 'sanne', 'koen'] as const)
      expect(await soorten(wie)).toEqual(['aanvraag_ingediend']);
    for (const wie of ['anna', 'tina', 'fleur', 'bas', 'cor', 'xenia'] as const)
      expect(await soorten(wie)).toEqual([]);
    const { items } = (await test.als('vera', { url: '/meldingen' })).json();
    expect(items[0]).toMatchObject({ aanvraag: { id: aanvraag.id }, casusId: null, gelezenOp: null });
  });

  it('gaan niet naar een commissielid dat hier niet mag beslissen', async () => {
    const casus = await createCasus(test, 'anna');
    await giveToegang(test, casus.casusId, 'mo', 'kijken');
    await test.eigenaar.query('delete from melding');
    await createIngediend(test, fonds, { casus });
    expect(await soorten('mo')).toEqual([]);
    expect(await soorten('vera')).toEqual(['aanvraag_ingediend']);
  });

  it('volgen een aanvraag van vraag tot controle, bij wie het aangaat', async () => {
    const aanvraag = await createInBehandeling(test, fonds, { stemmen: drieVoor });
    const { vraagId } = (
      await stap(test, 'mo', aanvraag.id, 'vragen', { soort: 'vraag', vraag: 'Hoe zit dit?' })
    ).json();
    await stap(test, 'anna', aanvraag.id, `vragen/${vraagId}/antwoord`, { antwoord: 'Zo.' });
    await decide(test, aanvraag.id);
    expect(await soorten('anna')).toEqual(['besluit_genomen', 'vraag_gesteld']);
    expect(await soorten('mo')).toEqual(['aanvraag_ingediend', 'vraag_beantwoord']);
    expect(await soorten('bas')).toEqual(['betalen']);
    expect(await soorten('cor')).toEqual([]);
  });

  it('roepen bij een afwijzing geen betaler', async () => {
    const aanvraag = await createInBehandeling(test, fonds, {
      stemmen: { vera: 'tegen', mo: 'tegen', sanne: 'tegen' },
    });
    const { vraagId } = (
      await stap(test, 'vera', aanvraag.id, 'vragen', { soort: 'voornemen', vraag: 'We denken aan nee.' })
    ).json();
    expect(await soorten('anna')).toEqual(['zienswijze_gevraagd']);
    await stap(test, 'anna', aanvraag.id, `vragen/${vraagId}/antwoord`, { antwoord: 'Jammer.' });
    const { rows } = await test.eigenaar.query('select id from aanvraag_regel where aanvraag_id = $1', [
      aanvraag.id,
    ]);
    const regels = rows.map(({ id }) => ({ regelId: id, toegekendCent: 0, voorwaarde: '' }));
    const besluit = await decide(test, aanvraag.id, { uitkomst: 'afgewezen', regels });
    expect(besluit.statusCode).toBeLessThan(300);
    expect(await soorten('bas')).toEqual([]);
  });

  it('verdwijnen met wat je niet meer mag zien', async () => {
    const casus = await createCasus(test, 'anna');
    await giveToegang(test, casus.casusId, 'bram', 'kijken');
    expect(await soorten('bram')).toEqual(['toegang_gekregen']);
    await test.eigenaar.query(
      'update toegang set ingetrokken_op = now(), ingetrokken_door = verleend_door where casus_id = $1',
      [casus.casusId],
    );
    expect(await soorten('bram')).toEqual([]);
    expect(await ongelezen('bram')).toBe(0);
  });

  it('vertellen van een voorstel tot overdracht zonder de casus te noemen', async () => {
    const casus = await createCasus(test, 'anna');
    const voorstel = await test.als('anna', {
      method: 'POST',
      url: `/casussen/${casus.casusId}/overdrachten`,
      sleutel: true,
      body: { naarId: test.wereld.gebruiker.zoe.id, reden: 'Ik ga weg.', antwoordGezin: 'Goed.' },
    });
    expect(voorstel.statusCode).toBe(201);
    const { items } = (await test.als('zoe', { url: '/meldingen' })).json();
    expect(items).toEqual([
      expect.objectContaining({ soort: 'overdracht_voorgesteld', casusId: null, aanvraag: null }),
    ]);
  });

  it('zijn gelezen als je dat zegt, tot en met het moment dat je zag', async () => {
    await createIngediend(test, fonds);
    await createIngediend(test, fonds);
    const { items } = (await test.als('vera', { url: '/meldingen' })).json();
    const lees = (body: object) =>
      test.als('vera', { method: 'POST', url: '/meldingen/gelezen', sleutel: true, body });
    expect((await lees({ ids: [items[1].id] })).json()).toEqual({ ongelezen: 1 });
    expect((await lees({ totEnMet: items[0].op })).json()).toEqual({ ongelezen: 0 });
    expect(await ongelezen('mo')).toBe(2);
  });

  it('zijn gelezen als je de aanvraag opent', async () => {
    const aanvraag = await createIngediend(test, fonds);
    await createIngediend(test, fonds);
    await test.als('vera', { url: `/aanvragen/${aanvraag.id}` });
    expect([await ongelezen('vera'), await ongelezen('mo')]).toEqual([1, 2]);
  });

  it('van een ander kun je niet lezen of als gelezen aanmerken', async () => {
    await createIngediend(test, fonds);
    const { items } = (await test.als('vera', { url: '/meldingen' })).json();
    await test.als('mo', {
      method: 'POST',
      url: '/meldingen/gelezen',
      sleutel: true,
      body: { ids: [items[0].id] },
    });
    expect(await ongelezen('vera')).toBe(1);
    const gezien = await asGebruiker(test, 'mo', async (db) =>
      sql<{ wie: string }>`select distinct gebruiker_id as wie from melding`.execute(db),
    );
    expect(gezien.rows).toEqual([{ wie: test.wereld.gebruiker.mo.id }]);
  });

  it('komen bladzijde voor bladzijde', async () => {
    for (let keer = 0; keer < 3; keer += 1) await createIngediend(test, fonds);
    const eerste = (await test.als('vera', { url: '/meldingen?aantal=2' })).json();
    const tweede = (await test.als('vera', { url: `/meldingen?aantal=2&na=${eerste.volgende}` })).json();
    expect([eerste.items.length, tweede.items.length, tweede.volgende]).toEqual([2, 1, null]);
  });

  it('komen er één keer als twee de laatste stap tegelijk zetten', async () => {
    const aanvraag = await createConcept(test, fonds);
    const sleutel = uuidv7();
    const indienen = () =>
      test.als('anna', {
        method: 'POST',
        url: `/aanvragen/${aanvraag.id}/indiening`,
        versie: aanvraag.versie,
        sleutel,
      });
    await Promise.all([indienen(), indienen(), submit(test, aanvraag)]);
    expect(await soorten('vera')).toEqual(['aanvraag_ingediend']);
  });
});

describe('meldingen per e-mail', () => {
  it('komen in één mail, zonder namen, bedragen of casussen', async () => {
    const aanvraag = await createIngediend(test, fonds);
    await createIngediend(test, fonds);
    expect(await ronde()).toMatchObject({ mislukt: 0 });
    const [mail, ...meer] = postVoor('vera');
    expect(meer).toEqual([]);
    expect(mail?.subject).toBe('Naast: 2 meldingen');
    expect(mail?.text).toContain('https://naast.voorbeeld.nl/meldingen');
    const { rows } = await test.eigenaar.query(
      'select a.code, c.code as casus, h.naam, h.wijk from aanvraag a join casus c on c.id = a.casus_id join huishouden h on h.id = a.huishouden_id where a.id = $1',
      [aanvraag.id],
    );
    expect(mail?.text).toContain(rows[0].code);
    for (const verboden of [
      rows[0].casus,
      rows[0].naam,
      rows[0].wijk,
      'Anna',
      'Marja',
      '1.965',
      '€',
      'Testfonds',
    ])
      expect(mail?.text, verboden).not.toContain(verboden);
    expect(mail?.html).toBeUndefined();
  });

  it('komen niet twee keer, ook niet van twee rondes tegelijk', async () => {
    await createIngediend(test, fonds);
    await Promise.all([ronde(), ronde(), ronde()]);
    await ronde(10 * 60_000);
    for (const wie of ['vera', 'mo', 'sanne', 'koen'] as const) expect(postVoor(wie)).toHaveLength(1);
  });

  it('komen niet over wat je in de app al las', async () => {
    await createIngediend(test, fonds);
    await test.als('vera', {
      method: 'POST',
      url: '/meldingen/gelezen',
      sleutel: true,
      body: { totEnMet: later(1000)().toISOString() },
    });
    await ronde();
    expect(postVoor('vera')).toEqual([]);
    expect(postVoor('mo')).toHaveLength(1);
  });

  it('wachten bij een keuze voor één keer per dag op zeven uur, en komen niet bij geen e-mail', async () => {
    expect((await kies('vera', 'dagelijks')).statusCode).toBe(200);
    expect((await kies('mo', 'geen')).statusCode).toBe(200);
    await createIngediend(test, fonds);
    await ronde();
    expect([postVoor('vera').length, postVoor('mo').length, postVoor('sanne').length]).toEqual([0, 0, 1]);
    await ronde(dag + 60_000);
    expect([postVoor('vera').length, postVoor('mo').length]).toEqual([1, 0]);
  });

  it('gaan voor de anderen door als één adres geweigerd wordt, en worden later opnieuw geprobeerd', async () => {
    server.weigert.add(aan('vera'));
    await createIngediend(test, fonds);
    expect(await ronde()).toEqual({ verstuurd: 3, mislukt: 1 });
    server.weigert.clear();
    expect(await ronde(5 * 60_000 + 1000)).toEqual({ verstuurd: 0, mislukt: 0 });
    expect(await ronde(10 * 60_000)).toEqual({ verstuurd: 1, mislukt: 0 });
    expect(postVoor('vera')).toHaveLength(1);
  });

  it('vertellen niets over wat iemand intussen niet meer mag zien', async () => {
    const casus = await createCasus(test, 'anna');
    await giveToegang(test, casus.casusId, 'bram', 'kijken');
    await test.eigenaar.query(
      'update toegang set ingetrokken_op = now(), ingetrokken_door = verleend_door where casus_id = $1',
      [casus.casusId],
    );
    await ronde();
    expect(postVoor('bram')).toEqual([]);
  });

  it('gaan niet naar wie niet meer actief is', async () => {
    await createIngediend(test, fonds);
    await test.eigenaar.query('update gebruiker set actief = false where id = $1', [
      test.wereld.gebruiker.koen.id,
    ]);
    await ronde();
    await test.eigenaar.query('update gebruiker set actief = true where id = $1', [
      test.wereld.gebruiker.koen.id,
    ]);
    expect(postVoor('koen')).toEqual([]);
  });

  it('weigeren een keuze op een oude versie', async () => {
    await kies('vera', 'dagelijks');
    const oud = await test.als('vera', {
      method: 'PUT',
      url: '/meldingen/voorkeur',
      versie: 1,
      body: { mail: 'geen' },
    });
    expect(oud.statusCode).toBe(412);
  });
});

describe('herinneringen', () => {
  it('komen één keer, bij wie nog kan beslissen of antwoord moet geven', async () => {
    const aanvraag = await createInBehandeling(test, fonds);
    await test.eigenaar.query('delete from melding');
    for (const dagen of [20, 50, 50, 51]) await ronde(dagen * dag);
    expect(await soorten('vera', aanvraag.id)).toEqual(['streef_voorbij', 'termijn_nadert']);
    await ronde(60 * dag);
    expect(await soorten('vera', aanvraag.id)).toEqual([
      'streef_voorbij',
      'termijn_nadert',
      'termijn_voorbij',
    ]);
    expect(await soorten('anna', aanvraag.id)).toEqual([]);
    await stap(test, 'mo', aanvraag.id, 'vragen', { soort: 'vraag', vraag: 'Hoe zit dit?' });
    await test.eigenaar.query('delete from melding');
    for (const dagen of [6, 8, 9]) await ronde(dagen * dag);
    expect(await soorten('anna', aanvraag.id)).toHaveLength(1);
  });
});
