import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createConcept,
  createFonds,
  createIngediend,
  demoMandaat,
  submit,
  type TestFonds,
} from './maak-aanvraag.ts';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import {
  createDelen,
  type Deel,
  liftApart,
  splitCasus,
  splits,
  splitsBody,
  startApart,
} from './maak-veiligheid.ts';
import { seedLijsten } from './tafereel.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  await seedLijsten(test);
  fonds = await createFonds(test, { mandaat: demoMandaat });
});
afterAll(() => test.stop());

const post = (wie: PersoonNaam, url: string, body?: object) =>
  test.als(wie, { method: 'POST', url, ...(body ? { body } : {}), sleutel: true });
const get = async (wie: PersoonNaam, url: string) => (await test.als(wie, { url })).json();
const status = async (wie: PersoonNaam, url: string) => (await test.als(wie, { url })).statusCode;
const toegang = (wie: PersoonNaam, casusId: string, aan: PersoonNaam) =>
  post(wie, `/casussen/${casusId}/toegang`, {
    gebruikerId: test.wereld.gebruiker[aan].id,
    niveau: 'kijken',
    reden: 'Kijkt mee.',
  });

describe('een huishouden splitsen', () => {
  it('geeft elk deel een eigen huishouden, casus en contactpersoon, en het nieuwe een leeg canvas', async () => {
    const { ander, casusId } = await createDelen(test);
    const nieuw = await get('zoe', `/casussen/${ander.casusId}`);
    expect(nieuw.contactpersoon.naam).toBe('Zoe');
    expect(nieuw.leden.map(({ naam }: { naam: string }) => naam).sort()).toEqual(['Marja', 'Noor']);
    expect(nieuw.huishouden).toMatchObject({ naam: 'Wilg', ledenApart: true, stukkenMogen: true });
    const canvas = await get('zoe', `/casussen/${ander.casusId}/canvas`);
    expect(canvas.blokken.every(({ tekst }: { tekst: string }) => tekst === '')).toBe(true);
    const oud = await get('anna', `/casussen/${casusId}`);
    expect(oud.contactpersoon.naam).toBe('Anna');
    expect(oud.leden.map(({ naam }: { naam: string }) => naam).sort()).toEqual(['Daan', 'Noor']);
  });

  it.each(['anna', 'bram', 'gerda', 'tina'] as const)('laat %s het nieuwe deel niet zien', async (wie) => {
    const { ander } = await createDelen(test);
    expect(await status(wie, `/casussen/${ander.casusId}`)).toBe(404);
    expect(await status(wie, `/huishoudens/${ander.huishoudenId}`)).toBe(404);
  });

  it('laat de contactpersoon van het nieuwe deel het oude niet zien, en haar teamleider ook niet', async () => {
    const { ander, casusId } = await createDelen(test);
    expect(await status('zoe', `/casussen/${casusId}`)).toBe(404);
    expect(await status('theo', `/casussen/${casusId}`)).toBe(404);
    expect(await status('theo', `/casussen/${ander.casusId}`)).toBe(200);
  });

  it('laat een teamleider van allebei alleen het eerste zien, tenzij zij is genoemd', async () => {
    const casus = await createCasus(test, 'zoe');
    await startApart(test, casus.casusId, 'zoe');
    expect((await splits(test, casus, { contactpersoon: 'anna' }, 'zoe')).statusCode).toBe(204);
    const eigen = await createCasus(test, 'anna');
    const deel = await splitCasus(test, eigen, { contactpersoon: 'bram' });
    expect(await status('tina', `/casussen/${eigen.casusId}`)).toBe(200);
    expect(await status('tina', `/casussen/${deel.ander.casusId}`)).toBe(404);
    const derde = await createCasus(test, 'anna');
    const lezers = [{ gebruikerId: test.wereld.gebruiker.tina.id, reden: 'Houdt beide delen in de gaten.' }];
    const genoemd = await splitCasus(test, derde, { contactpersoon: 'bram', lezers });
    expect(await status('tina', `/casussen/${derde.casusId}`)).toBe(200);
    expect(await status('tina', `/casussen/${genoemd.ander.casusId}`)).toBe(200);
  });

  it('laat wie genoemd is en elders werkt meekijken in het nieuwe deel', async () => {
    const lezers = [{ gebruikerId: test.wereld.gebruiker.gerda.id, reden: 'Regelt de schulden van beiden.' }];
    const { ander, casusId } = await createDelen(test, { lezers });
    expect(await status('gerda', `/casussen/${casusId}`)).toBe(200);
    expect(await status('gerda', `/casussen/${ander.casusId}`)).toBe(200);
    expect(await status('bram', `/casussen/${ander.casusId}`)).toBe(404);
  });

  it('blijft gesplitst als het apart zetten is opgeheven', async () => {
    const { ander, casusId } = await createDelen(test);
    expect((await liftApart(test, casusId)).statusCode).toBe(204);
    expect((await liftApart(test, ander.casusId, 'zoe')).statusCode).toBe(204);
    expect(await status('anna', `/casussen/${ander.casusId}`)).toBe(404);
    expect(await status('zoe', `/casussen/${casusId}`)).toBe(404);
    expect((await toegang('zoe', ander.casusId, 'gerda')).json().code).toBe('afgeschermd');
  });

  it('geeft wie splitst geen gegevens van het nieuwe deel terug', async () => {
    const casus = await createCasus(test, 'anna');
    await startApart(test, casus.casusId);
    const antwoord = await splits(test, casus);
    expect([antwoord.statusCode, antwoord.body]).toEqual([204, '']);
  });

  it('neemt mee wat over een lid is geschreven, onder nieuwe nummers, en laat het in het oude deel niet meer zien', async () => {
    const casus = await createCasus(test, 'anna');
    const { moeder, zoon } = casus.leden;
    const canvas = `/casussen/${casus.casusId}/canvas`;
    const van = { kapitaalvorm: 'mentaal', leefgebied: 'psychische_gezondheid' };
    const rij = (
      await post('anna', `${canvas}/situaties`, { ...van, lidId: moeder, woorden: 'MEE-MOEDER' })
    ).json();
    await post('anna', `${canvas}/situaties`, { ...van, lidId: zoon, woorden: 'BLIJFT-ZOON' });
    await test.als('anna', {
      method: 'PUT',
      url: `${canvas}/eigen-woorden/${moeder}`,
      versie: 1,
      body: { woorden: 'WENS-MOEDER' },
    });
    await post('anna', `${canvas}/afspraken`, { lidId: moeder, wat: 'AFSPRAAK-MOEDER' });
    const { ander } = await splitCasus(test, casus);
    const nieuw = JSON.stringify(await get('zoe', `/casussen/${ander.casusId}/canvas`));
    for (const merk of ['MEE-MOEDER', 'WENS-MOEDER', 'AFSPRAAK-MOEDER']) expect(nieuw).toContain(merk);
    expect(nieuw).not.toMatch(new RegExp(`BLIJFT-ZOON|${rij.id}|${moeder}`));
    const oud = [canvas, `${canvas}/wijzigingen?aantal=100`, `${canvas}/verleden`];
    for (const url of oud) {
      const tekst = JSON.stringify(await get('anna', url));
      expect(tekst).not.toMatch(/MEE-MOEDER|WENS-MOEDER|AFSPRAAK-MOEDER/);
    }
    expect(JSON.stringify(await get('anna', canvas))).toContain('BLIJFT-ZOON');
  });

  it('neemt notities en gebeurtenissen van een lid mee, met wat er gebeurt in de tijd', async () => {
    const casus = await createCasus(test, 'anna');
    const { moeder } = casus.leden;
    const url = `/casussen/${casus.casusId}`;
    await post('anna', `${url}/notities`, {
      dag: '2026-11-01',
      tekst: 'NOTITIE-MOEDER',
      lidId: moeder,
      voor: 'casus',
    });
    const gebeurtenis = {
      soort: 'ziek',
      lidId: moeder,
      datum: '2026-11-02',
      toelichting: 'ZIEK-MOEDER',
      punten: [],
    };
    await post('anna', `${url}/levensgebeurtenissen`, gebeurtenis);
    const lees = async (wie: PersoonNaam, id: string) =>
      JSON.stringify([
        await get(wie, `/casussen/${id}/notities`),
        await get(wie, `/casussen/${id}/levensgebeurtenissen`),
        await get(wie, `/casussen/${id}/tijdlijn`),
      ]);
    expect(await lees('anna', casus.casusId)).toMatch(/NOTITIE-MOEDER.*ZIEK-MOEDER/);
    const { ander } = await splitCasus(test, casus);
    expect(await lees('zoe', ander.casusId)).toMatch(/NOTITIE-MOEDER.*ZIEK-MOEDER/);
    expect(await lees('anna', casus.casusId)).not.toMatch(/NOTITIE-MOEDER|ZIEK-MOEDER/);
  });

  it('laat spullen staan als wie splitst dat kiest', async () => {
    const casus = await createCasus(test, 'anna');
    const { moeder, zoon, dochter } = casus.leden;
    const canvas = `/casussen/${casus.casusId}/canvas`;
    await post('anna', `${canvas}/situaties`, {
      kapitaalvorm: 'mentaal',
      lidId: moeder,
      woorden: 'BLIJFT-HIER',
    });
    const leden = [
      { lidId: moeder, waar: 'gaat', spullen: 'blijft' },
      { lidId: zoon, waar: 'blijft', spullen: 'blijft' },
      { lidId: dochter, waar: 'blijft', spullen: 'blijft' },
    ];
    const { ander } = await splitCasus(test, casus, { leden });
    expect(JSON.stringify(await get('anna', canvas))).toContain('BLIJFT-HIER');
    expect(JSON.stringify(await get('zoe', `/casussen/${ander.casusId}/canvas`))).not.toContain(
      'BLIJFT-HIER',
    );
  });
});

describe('splitsen weigert', () => {
  it.each([
    ['bram', 403],
    ['gerda', 403],
    ['theo', 404],
    ['zoe', 404],
    ['petra', 404],
    ['xenia', 404],
  ] as const)('%s (%i)', async (wie, verwacht) => {
    const casus = await createCasus(test, 'anna');
    await giveToegang(test, casus.casusId, 'bram', 'meewerken');
    await giveToegang(test, casus.casusId, 'gerda', 'kijken');
    await startApart(test, casus.casusId);
    expect((await splits(test, casus, {}, wie)).statusCode).toBe(verwacht);
  });

  it('zolang de leden niet apart zijn', async () => {
    const casus = await createCasus(test, 'anna');
    expect((await splits(test, casus)).json().code).toBe('niet_apart');
  });

  const metApart = async (): Promise<TestCasus> => {
    const casus = await createCasus(test, 'anna');
    await giveToegang(test, casus.casusId, 'bram', 'meewerken');
    await startApart(test, casus.casusId);
    return casus;
  };

  it('dezelfde contactpersoon, en iemand die al bij het eerste deel staat', async () => {
    const casus = await metApart();
    expect((await splits(test, casus, { contactpersoon: 'anna' })).json().code).toBe('zelfde_contactpersoon');
    expect((await splits(test, casus, { contactpersoon: 'bram' })).json().code).toBe('afgeschermd');
    expect((await splits(test, casus, { contactpersoon: 'vera' })).json().errors[0].veld).toBe(
      'contactpersoonId',
    );
    expect((await splits(test, casus, { contactpersoon: 'xander' })).json().errors[0].veld).toBe(
      'contactpersoonId',
    );
  });

  it('een verdeling die niet klopt, ook in de database zelf', async () => {
    const casus = await metApart();
    const { leden } = splitsBody(test, casus);
    const fout = [...leden.slice(0, 1), { lidId: casus.leden.zoon, waar: 'gaat', spullen: 'mee' }];
    expect((await splits(test, casus, { leden: fout })).json().errors[0]).toMatchObject({
      veld: 'leden',
      code: 'niet_iedereen',
    });
    const plan = {
      naam: 'X',
      wijk: '',
      contactpersoonId: test.wereld.gebruiker.zoe.id,
      leden: fout,
      lezers: [],
    };
    const { id, netwerkId } = test.wereld.gebruiker.anna;
    const client = await test.pool.connect();
    await client.query('begin');
    await client.query(
      `select set_config('naast.gebruiker_id', $1, true), set_config('naast.netwerk_id', $2, true)`,
      [id, netwerkId],
    );
    const geweigerd = client.query(`select split_huishouden($1, $2, now(), 'test')`, [
      casus.casusId,
      JSON.stringify(plan),
    ]);
    await expect(geweigerd).rejects.toMatchObject({ constraint: 'splitsing_past_niet' });
    await client.query('rollback');
    client.release();
  });
});

describe('wie bij het ene deel staat', () => {
  it('krijgt geen toegang tot het andere, wordt er geen vervanger en geen contactpersoon', async () => {
    const { ander } = await createDelen(test);
    expect((await toegang('zoe', ander.casusId, 'gerda')).json().code).toBe('afgeschermd');
    const { gebruiker } = test.wereld;
    const vanaf = test.klok.nu.toISOString().slice(0, 10);
    const vervanger = await post('zoe', `/casussen/${ander.casusId}/vervangers`, {
      gebruikerId: gebruiker.bram.id,
      vanaf,
    });
    expect(vervanger.json().code).toBe('afgeschermd');
    const voorstel = await post('zoe', `/casussen/${ander.casusId}/overdrachten`, {
      naarId: gebruiker.bram.id,
      reden: 'Verlof.',
      antwoordGezin: '',
    });
    expect([voorstel.statusCode, voorstel.json().code]).toEqual([409, 'afgeschermd']);
    expect(await status('bram', `/casussen/${ander.casusId}`)).toBe(404);
  });

  it('vindt het andere deel niet bij zoeken, en er komt geen taak van', async () => {
    const { ander } = await createDelen(test, { naam: 'Zilverspar' });
    const zoek = async (wie: PersoonNaam) =>
      (await post(wie, '/huishoudens/_zoek', { naam: 'Zilverspar' })).json();
    for (const wie of ['anna', 'bram', 'gerda', 'tina'] as const)
      expect(await zoek(wie)).toEqual({ items: [], mogelijkBekend: null });
    const treffers = () =>
      test.eigenaar.query('select from zoektreffer where huishouden_id = $1', [ander.huishoudenId]);
    expect((await treffers()).rowCount).toBe(0);
    expect((await zoek('petra')).mogelijkBekend).toBeTruthy();
    expect((await treffers()).rowCount).toBe(1);
  });

  it('ziet als praktijkverbinder het andere deel niet in de zoektreffers', async () => {
    const { ander, casusId } = await createDelen(test, { naam: 'Goudenregen' });
    await post('petra', '/huishoudens/_zoek', { naam: 'Goudenregen' });
    expect(JSON.stringify(await get('petra', '/zoektreffers'))).toContain('Goudenregen');
    await giveToegang(test, casusId, 'petra', 'kijken');
    expect(JSON.stringify(await get('petra', '/zoektreffers'))).not.toContain('Goudenregen');
    expect(await status('petra', `/casussen/${ander.casusId}`)).toBe(404);
  });
});

describe('het fonds over beide delen', () => {
  const vraagAan = (delen: Deel, bedragCent: number) =>
    createConcept(test, fonds, {
      casus: { ...delen, casusId: delen.ander.casusId, huishoudenId: delen.ander.huishoudenId },
      wie: 'zoe',
      bedragCent,
    });

  it('telt alles van twaalf maanden mee voor het mandaat, als som', async () => {
    const casus = await createCasus(test, 'anna');
    await createIngediend(test, fonds, { casus, bedragCent: 450_000 });
    const delen = await splitCasus(test, casus);
    const concept = await vraagAan(delen, 60_000);
    expect((await submit(test, concept, 'zoe')).statusCode).toBe(201);
    const { rows } = await test.eigenaar.query(
      `select a.twaalf_maanden_cent as som, m.wijze from aanvraag a join mandaatregel m on m.id = a.mandaatregel_id where a.id = $1`,
      [concept.id],
    );
    expect(rows[0]).toEqual({ som: 510_000, wijze: 'commissie' });
    const gezien = JSON.stringify(await get('zoe', `/aanvragen/${concept.id}`));
    expect(gezien).not.toContain('450000');
    expect(gezien).not.toContain(casus.code);
  });

  it('laat niemand van het ene deel beslissen over het andere, en laat het hem niet zien', async () => {
    const casus = await createCasus(test, 'anna');
    await giveToegang(test, casus.casusId, 'mo', 'kijken');
    await giveToegang(test, casus.casusId, 'gerda', 'kijken');
    const delen = await splitCasus(test, casus);
    const klein = await vraagAan(delen, 40_000);
    await submit(test, klein, 'zoe');
    const groot = await vraagAan(delen, 900_000);
    await submit(test, groot, 'zoe');
    for (const wie of ['gerda', 'anna', 'tina'] as const)
      expect(await status(wie, `/aanvragen/${klein.id}`)).toBe(404);
    expect(await status('mo', `/aanvragen/${groot.id}`)).toBe(404);
    expect(await status('vera', `/aanvragen/${groot.id}`)).toBe(200);
    const { rows } = await test.eigenaar.query(
      `select is_betrokken(netwerk_id, huishouden_id, $2, now() - interval '24 months') as mo from aanvraag where id = $1`,
      [groot.id, test.wereld.gebruiker.mo.id],
    );
    expect(rows[0].mo).toBe(true);
  });
});
