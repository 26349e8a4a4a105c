import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasus, type TestCasus } from './maak-casus.ts';
import { dagOver } from './maak-casusleven.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let vertrekId: string;
let casussen: TestCasus[];
const id = (wie: PersoonNaam) => test.wereld.gebruiker[wie].id;
const post = (wie: PersoonNaam, url: string, body: object = {}) =>
  test.als(wie, { method: 'POST', url, body, sleutel: true });
const begin = (wie: PersoonNaam, wieVertrekt: PersoonNaam) =>
  post(wie, '/vertrekken', {
    gebruikerId: id(wieVertrekt),
    laatsteDag: dagOver(test, 30),
    reden: 'Nieuwe baan.',
  });
const lees = async () => (await test.als('tina', { url: `/vertrekken/${vertrekId}` })).json();
const verdeel = (verdeling: { casusId: string; naarId: string }[], wie: PersoonNaam = 'tina') =>
  post(wie, `/vertrekken/${vertrekId}/overdrachten`, { verdeling });
const rondAf = async (wie: PersoonNaam = 'tina') =>
  test.als(wie, { method: 'POST', url: `/vertrekken/${vertrekId}/afronding`, versie: (await lees()).versie });

beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  casussen = [];
  for (const naam of ['Een', 'Twee', 'Drie']) casussen.push(await createCasus(test, 'bram', naam));
  vertrekId = (await begin('tina', 'bram')).json().id;
});
afterAll(() => test.stop());

describe('een collega vertrekt', () => {
  it('de teamleider ziet het team, met hoeveel casussen ieder heeft', async () => {
    const { items } = (await test.als('tina', { url: '/teamleden' })).json();
    expect(items.map((lid: { naam: string }) => lid.naam)).toEqual(['Anna', 'Bram']);
    expect(items[1]).toMatchObject({ openCasussen: 3, vertrekId });
  });

  it('begint één keer, ook op hetzelfde moment', async () => {
    const twee = await Promise.all([begin('tina', 'anna'), begin('tina', 'anna')]);
    expect(twee.map((a) => a.statusCode).toSorted()).toEqual([201, 409]);
    expect((await begin('tina', 'bram')).json().code).toBe('al_begonnen');
  });

  it.each(['zoe', 'gerda', 'xander', 'tina'] as const)(
    'niet voor %s: die zit niet in het team',
    async (wie) => {
      const antwoord = await begin('tina', wie);
      expect(antwoord.statusCode).toBe(400);
      expect(antwoord.json().errors[0].veld).toBe('gebruikerId');
    },
  );

  it('is alleen voor de teamleider van dat team', async () => {
    for (const wie of ['anna', 'bram', 'petra', 'vera', 'bea'] as const) {
      expect((await begin(wie, 'anna')).statusCode, wie).toBe(403);
      expect((await test.als(wie, { url: `/vertrekken/${vertrekId}` })).statusCode, wie).toBe(403);
    }
    for (const wie of ['theo', 'xenia'] as const) {
      expect((await test.als(wie, { url: `/vertrekken/${vertrekId}` })).statusCode, wie).toBe(404);
      expect(
        (await verdeel([{ casusId: casussen[0]?.casusId ?? '', naarId: id('zoe') }], wie)).statusCode,
      ).toBe(404);
    }
  });

  it('verdeelt: aan één voor alles of per casus, en zegt per casus hoe het ging', async () => {
    const [een, twee, drie] = casussen as [TestCasus, TestCasus, TestCasus];
    const vreemd = await createCasus(test, 'zoe', 'Van een ander');
    const antwoord = await verdeel([
      { casusId: een.casusId, naarId: id('anna') },
      { casusId: twee.casusId, naarId: id('gerda') },
      { casusId: drie.casusId, naarId: id('vera') },
      { casusId: vreemd.casusId, naarId: id('anna') },
    ]);
    const uitkomst = Object.fromEntries(
      antwoord.json().items.map((i: { casusId: string; uitkomst: string }) => [i.casusId, i.uitkomst]),
    );
    expect(uitkomst).toEqual({
      [een.casusId]: 'voorgesteld',
      [twee.casusId]: 'voorgesteld',
      [drie.casusId]: 'geen_professional',
      [vreemd.casusId]: 'niet_meer_van_collega',
    });
    const nogmaals = await verdeel([{ casusId: een.casusId, naarId: id('zoe') }]);
    expect(nogmaals.json().items[0].uitkomst).toBe('al_voorgesteld');
    expect((await verdeel([{ casusId: drie.casusId, naarId: id('bram') }])).json().items[0].uitkomst).toBe(
      'zelfde_persoon',
    );
  });

  it('is een gewone overdracht: elk zegt zelf ja of nee, en het gezin kan later antwoorden', async () => {
    const [aanAnna] = (await test.als('anna', { url: '/overdrachten' })).json().items;
    expect(aanAnna).toMatchObject({ reden: 'Nieuwe baan.', antwoordGezin: '', doorTeamleider: true });
    const zegt = await post('tina', `/overdrachten/${aanAnna.id}/antwoorden`, {
      antwoord: 'Liever Anna dan Zoe.',
    });
    expect(zegt.json().antwoordGezin).toBe('Liever Anna dan Zoe.');
    expect((await test.als('anna', { url: '/overdrachten' })).json().items[0].antwoordGezin).toBe(
      'Liever Anna dan Zoe.',
    );
    expect((await post('anna', `/overdrachten/${aanAnna.id}/acceptatie`)).statusCode).toBe(200);
    const [aanGerda] = (await test.als('gerda', { url: '/overdrachten' })).json().items;
    await test.als('gerda', { method: 'POST', url: `/overdrachten/${aanGerda.id}/afwijzing` });
    const { casussen: stand } = await lees();
    expect(
      stand.map((c: { nogTeDoen: boolean; overdracht: { stand: string } | null }) => [
        c.nogTeDoen,
        c.overdracht?.stand ?? null,
      ]),
    ).toEqual([
      [false, 'geaccepteerd'],
      [true, 'afgewezen'],
      [true, null],
    ]);
    expect((await rondAf()).json().code).toBe('nog_casussen');
    const later = await post('anna', `/overdrachten/${aanAnna.id}/antwoorden`, {
      antwoord: 'Het gaat goed zo.',
    });
    expect(later.json().antwoordGezin).toBe('Het gaat goed zo.');
  });

  it('van een casus die naar een ander team ging, blijft de code en niet het gezin', async () => {
    const [, twee, drie] = casussen as [TestCasus, TestCasus, TestCasus];
    await verdeel([twee, drie].map(({ casusId }) => ({ casusId, naarId: id('gerda') })));
    for (const { id: overdrachtId } of (await test.als('gerda', { url: '/overdrachten' })).json().items)
      expect((await post('gerda', `/overdrachten/${overdrachtId}/acceptatie`)).statusCode).toBe(200);
    const { casussen: stand } = await lees();
    const over = stand.find((c: { casusId: string }) => c.casusId === twee.casusId);
    expect(over).toMatchObject({ code: twee.code, huishoudenNaam: null, nogTeDoen: false });
    expect((await rondAf()).json().afgerondOp).toBeTruthy();
    expect((await verdeel([{ casusId: twee.casusId, naarId: id('zoe') }])).json().code).toBe('al_afgerond');
  });

  it('laat de teamleider daarna geen lopende casus meer overdragen van wie blijft', async () => {
    const { casusId } = await createCasus(test, 'bram', 'Toch gebleven');
    const antwoord = await post('tina', `/casussen/${casusId}/overdrachten`, {
      naarId: id('gerda'),
      reden: 'x',
      antwoordGezin: '',
    });
    expect(antwoord.statusCode).toBe(403);
  });
});
