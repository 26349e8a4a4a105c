import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { dagOver, doe } from './maak-casusleven.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
});
afterAll(() => test.stop());

const id = (wie: PersoonNaam) => test.wereld.gebruiker[wie].id;
const vraag = (extra: object = {}) => ({
  trede: 'praktijkverbinder',
  vraag: 'Wie kan dit losmaken?',
  antwoordVoor: dagOver(test, 14),
  ...extra,
});
const stel = (casus: TestCasus, extra: object, wie: PersoonNaam = 'anna') =>
  doe(test, wie, casus, 'opschalingen', vraag(extra));
const antwoord = (casus: TestCasus, opschalingId: string, wie: PersoonNaam) =>
  doe(test, wie, casus, `opschalingen/${opschalingId}/antwoord`, { antwoord: 'Ik bel de corporatie.' });
const ziet = async (wie: PersoonNaam, { casusId }: TestCasus) =>
  (await test.als(wie, { url: `/casussen/${casusId}` })).statusCode;
const meldingen = async (wie: PersoonNaam) =>
  (await test.als(wie, { url: '/meldingen' })).json().items.map((m: { soort: string }) => m.soort);
const taak = async ({ casusId }: TestCasus) =>
  (await test.als('anna', { url: `/casussen/${casusId}/taken` })).json().items[0];

describe('opschalen', () => {
  it('laat wie gevraagd is meekijken tot het antwoord er is', async () => {
    const casus = await createCasus(test, 'anna', 'Ladder');
    expect(await ziet('petra', casus)).toBe(404);
    const { id: vraagId, kijktMee } = (await stel(casus, { aanGebruikerId: id('petra') })).json();
    expect(kijktMee).toBe(true);
    expect(await ziet('petra', casus)).toBe(200);
    expect(
      (await doe(test, 'petra', casus, 'notities', { dag: '2026-11-01', tekst: 'x', voor: 'casus' }))
        .statusCode,
    ).toBe(403);
    const [aanPetra] = (await test.als('petra', { url: '/opschalingen' })).json().items;
    expect(aanPetra).toMatchObject({ id: vraagId, casusCode: casus.code, vraag: 'Wie kan dit losmaken?' });
    expect(await meldingen('petra')).toEqual(['opschaling_gevraagd']);
    expect(await taak(casus)).toMatchObject({
      soort: 'opschaling',
      wanneer: dagOver(test, 14),
      stand: 'open',
    });
    const klaar = await antwoord(casus, vraagId, 'petra');
    expect(klaar.statusCode).toBe(200);
    expect(klaar.json()).toMatchObject({ antwoord: 'Ik bel de corporatie.', kijktMee: false });
    expect(await ziet('petra', casus)).toBe(404);
    expect((await test.als('petra', { url: '/opschalingen' })).json().items).toEqual([]);
    expect((await taak(casus)).stand).toBe('gedaan');
    expect(await meldingen('anna')).toContain('opschaling_beantwoord');
    const { rows } = await test.eigenaar.query(
      'select reden, ingetrokken_op from toegang where casus_id = $1',
      [casus.casusId],
    );
    expect(rows[0].reden).toContain('vraag');
    expect(rows[0].ingetrokken_op).toBeTruthy();
  });

  it('neemt de teamleider en wie al meekijkt niets af', async () => {
    const casus = await createCasus(test, 'anna', 'Zag het al');
    await giveToegang(test, casus.casusId, 'gerda', 'kijken');
    for (const wie of ['gerda', 'tina'] as const) {
      const { id: vraagId, kijktMee } = (
        await stel(casus, { aanGebruikerId: id(wie), trede: 'teamleider' })
      ).json();
      expect(kijktMee).toBe(false);
      expect((await antwoord(casus, vraagId, wie)).statusCode).toBe(200);
      expect(await ziet(wie, casus)).toBe(200);
    }
  });

  it('houdt wie op twee vragen wacht erbij tot beide beantwoord zijn', async () => {
    const casus = await createCasus(test, 'anna', 'Twee vragen');
    const een = (await stel(casus, { aanGebruikerId: id('petra') })).json().id;
    const twee = (await stel(casus, { aanGebruikerId: id('petra'), vraag: 'En dit?' })).json().id;
    await antwoord(casus, een, 'petra');
    expect(await ziet('petra', casus)).toBe(200);
    await antwoord(casus, twee, 'petra');
    expect(await ziet('petra', casus)).toBe(404);
  });

  it('kan ook aan wie geen account heeft; het antwoord schrijf je zelf op', async () => {
    const casus = await createCasus(test, 'anna', 'Bestuur');
    const { id: vraagId } = (await stel(casus, { trede: 'bestuur', aanWie: 'De wethouder' })).json();
    expect((await antwoord(casus, vraagId, 'anna')).json()).toMatchObject({
      aanWie: 'De wethouder',
      beantwoordDoor: 'Anna',
    });
    const vervolg = await test.als('anna', {
      method: 'PATCH',
      url: `/casussen/${casus.casusId}/opschalingen/${vraagId}`,
      versie: 2,
      body: { vervolg: 'hoger' },
    });
    expect(vervolg.json().vervolg).toBe('hoger');
    expect((await antwoord(casus, vraagId, 'anna')).statusCode).toBe(409);
  });

  it('krijgt meer tijd met dezelfde taak, en kan worden ingetrokken', async () => {
    const casus = await createCasus(test, 'anna', 'Later');
    const { id: vraagId } = (await stel(casus, { aanGebruikerId: id('petra') })).json();
    const url = `/casussen/${casus.casusId}/opschalingen/${vraagId}`;
    const later = { antwoordVoor: dagOver(test, 20) };
    expect((await test.als('anna', { method: 'PATCH', url, versie: 9, body: later })).statusCode).toBe(412);
    expect((await test.als('anna', { method: 'PATCH', url, versie: 1, body: later })).statusCode).toBe(200);
    expect(
      (await test.als('anna', { method: 'PATCH', url, versie: 2, body: { vervolg: 'hoger' } })).json().code,
    ).toBe('nog_geen_antwoord');
    expect((await taak(casus)).wanneer).toBe(dagOver(test, 20));
    expect((await test.als('anna', { method: 'POST', url: `${url}/intrekking` })).statusCode).toBe(200);
    expect(await ziet('petra', casus)).toBe(404);
    expect((await taak(casus)).stand).toBe('vervallen');
    expect((await test.als('anna', { method: 'POST', url: `${url}/intrekking` })).statusCode).toBe(409);
  });

  it('antwoorden en intrekken tegelijk: één van de twee, en nooit toegang die blijft hangen', async () => {
    for (let i = 0; i < 6; i++) {
      const casus = await createCasus(test, 'anna', `Race ${i}`);
      const { id: vraagId } = (await stel(casus, { aanGebruikerId: id('petra') })).json();
      const url = `/casussen/${casus.casusId}/opschalingen/${vraagId}/intrekking`;
      const [ja, weg] = await Promise.all([
        antwoord(casus, vraagId, 'petra'),
        test.als('anna', { method: 'POST', url }),
      ]);
      expect([ja.statusCode, weg.statusCode].filter((s) => s === 200)).toHaveLength(1);
      expect(await ziet('petra', casus)).toBe(404);
    }
  });

  it('stopt met de casus: de vraag is ingetrokken en niemand kijkt nog mee', async () => {
    const casus = await createCasus(test, 'anna', 'Stopt');
    await stel(casus, { aanGebruikerId: id('petra') });
    const body = { gebeurtenis: 'stoppen', reden: 'Verhuisd.' };
    await test.als('anna', { method: 'POST', url: `/casussen/${casus.casusId}/fase`, versie: 1, body });
    expect(await ziet('petra', casus)).toBe(404);
    const { items } = (await test.als('anna', { url: `/casussen/${casus.casusId}/opschalingen` })).json();
    expect(items[0].ingetrokkenOp).toBeTruthy();
    expect((await stel(casus, { aanWie: 'Iemand' })).statusCode).toBe(409);
  });

  it.each([
    ['jezelf', () => ({ aanGebruikerId: id('anna') }), 'aanGebruikerId'],
    ['wie geen casussen opent', () => ({ aanGebruikerId: id('vera') }), 'aanGebruikerId'],
    ['iemand van een ander netwerk', () => ({ aanGebruikerId: id('xander') }), 'aanGebruikerId'],
    ['niemand', () => ({ aanWie: ' ' }), 'aanWie'],
    [
      'voor een dag die voorbij is',
      () => ({ aanWie: 'Iemand', antwoordVoor: dagOver(test, -1) }),
      'antwoordVoor',
    ],
  ])('vraag je niet aan %s', async (_wat, extra, veld) => {
    const weigering = await stel(await createCasus(test, 'anna', 'Fout'), extra());
    expect(weigering.statusCode).toBe(400);
    expect(weigering.json().errors[0].veld).toBe(veld);
  });

  it('geeft een vervanger of meewerker geen toegang weg', async () => {
    const casus = await createCasus(test, 'anna', 'Meewerker');
    await giveToegang(test, casus.casusId, 'bram', 'meewerken');
    expect((await stel(casus, { aanGebruikerId: id('petra') }, 'bram')).json().code).toBe(
      'alleen_contactpersoon',
    );
    expect(await ziet('petra', casus)).toBe(404);
    expect((await stel(casus, { aanGebruikerId: id('tina') }, 'bram')).statusCode).toBe(201);
  });

  it('is niet van wie meekijkt, en bestaat niet voor anderen', async () => {
    const casus = await createCasus(test, 'anna', 'Geweigerd');
    await giveToegang(test, casus.casusId, 'gerda', 'kijken');
    const { id: vraagId } = (await stel(casus, { aanWie: 'Iemand' })).json();
    for (const wie of ['gerda', 'tina'] as const) {
      expect((await stel(casus, { aanWie: 'Iemand' }, wie)).statusCode, wie).toBe(403);
      expect((await antwoord(casus, vraagId, wie)).json().code, wie).toBe('niet_aan_jou');
    }
    for (const wie of ['bram', 'theo', 'petra', 'xander', 'vera'] as const)
      expect((await antwoord(casus, vraagId, wie)).statusCode, wie).toBe(404);
  });
});

describe('de tekst voor het Landelijk Maatwerkloket', () => {
  it('noemt geen namen, wel wat er eerder gevraagd is, en is een export in het logboek', async () => {
    const casus = await createCasus(test, 'anna', 'Loket');
    const { id: eerder } = (
      await stel(casus, { trede: 'bestuur', aanWie: 'De directie', vraag: 'Mag Marja dit?' })
    ).json();
    await antwoord(casus, eerder, 'anna');
    const { id: vraagId } = (
      await stel(casus, {
        trede: 'maatwerkloket',
        aanWie: 'PMM',
        vraag: 'Daan en Marja Kastanje zitten vast.',
      })
    ).json();
    const url = `/casussen/${casus.casusId}/opschalingen/${vraagId}/tekst`;
    const { tekst } = (await test.als('anna', { url })).json();
    for (const naam of ['Daan', 'Marja', 'Loket ']) expect(tekst).not.toContain(naam);
    for (const deel of [casus.code, 'Het bestuur', 'Ik bel de corporatie.', 'ouder ('])
      expect(tekst).toContain(deel);
    const { rows } = await test.eigenaar.query(
      `select 1 from logregel where casus_id = $1 and actie = 'exporteren' and onderwerp = 'opschaling'`,
      [casus.casusId],
    );
    expect(rows).toHaveLength(1);
    expect((await test.als('tina', { url })).statusCode).toBe(403);
    expect((await test.als('anna', { url: url.replace(vraagId, eerder) })).statusCode).toBe(409);
  });
});
