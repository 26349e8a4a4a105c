import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runRonde } from '../src/meldingen/run-ronde.ts';
import { createFonds, createIngediend, type TestFonds } from './maak-aanvraag.ts';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { liftApart, startApart } from './maak-veiligheid.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  fonds = await createFonds(test);
});
afterAll(() => test.stop());

const get = async (wie: PersoonNaam, url: string) => (await test.als(wie, { url })).json();
const ledenApart = async (wie: PersoonNaam, { casusId }: TestCasus) =>
  (await get(wie, `/casussen/${casusId}`)).huishouden.ledenApart;

async function maak(): Promise<TestCasus> {
  const casus = await createCasus(test, 'anna');
  await giveToegang(test, casus.casusId, 'bram', 'meewerken');
  await giveToegang(test, casus.casusId, 'gerda', 'kijken');
  return casus;
}
async function apart(): Promise<TestCasus> {
  const casus = await maak();
  expect((await startApart(test, casus.casusId)).statusCode).toBe(201);
  return casus;
}

describe('de leden apart zetten', () => {
  it.each(['anna', 'tina'] as const)('werkt meteen als %s het doet', async (wie) => {
    const casus = await maak();
    expect(await ledenApart('bram', casus)).toBe(false);
    expect((await startApart(test, casus.casusId, wie)).statusCode).toBe(201);
    for (const lezer of ['anna', 'bram', 'gerda', 'tina'] as const)
      expect(await ledenApart(lezer, casus)).toBe(true);
  });

  it.each([
    ['gerda', 403],
    ['bram', 403],
    ['zoe', 404],
    ['theo', 404],
    ['petra', 404],
    ['vera', 404],
    ['bea', 404],
    ['xander', 404],
    ['xenia', 404],
  ] as const)('kan %s niet (%i)', async (wie, status) => {
    const casus = await maak();
    expect((await startApart(test, casus.casusId, wie)).statusCode).toBe(status);
    expect(await ledenApart('anna', casus)).toBe(false);
  });

  it('kan de vorige contactpersoon niet, en de nieuwe wel', async () => {
    const casus = await maak();
    const over = { naarId: test.wereld.gebruiker.zoe.id, reden: 'Verlof.', antwoordGezin: '' };
    const voorstel = await test.als('anna', {
      method: 'POST',
      url: `/casussen/${casus.casusId}/overdrachten`,
      body: over,
      sleutel: true,
    });
    await test.als('zoe', {
      method: 'POST',
      url: `/overdrachten/${voorstel.json().id}/acceptatie`,
      sleutel: true,
    });
    expect((await startApart(test, casus.casusId, 'anna')).statusCode).toBe(404);
    expect((await startApart(test, casus.casusId, 'zoe')).statusCode).toBe(201);
  });

  it.each([{}, { reden: '  ' }])('gaat bij gevaar ook zonder reden: %j', async (body) => {
    const casus = await maak();
    const antwoord = await test.als('anna', {
      method: 'POST',
      url: `/casussen/${casus.casusId}/veiligheid`,
      body,
      sleutel: true,
    });
    expect(antwoord.statusCode, antwoord.body).toBe(201);
    expect(await ledenApart('anna', casus)).toBe(true);
    const { verloop } = await get('anna', `/casussen/${casus.casusId}/veiligheid`);
    expect(verloop).toMatchObject([{ reden: null, gestartDoor: 'Anna' }]);
  });

  it('gaat één keer, ook als twee het tegelijk doen', async () => {
    const casus = await maak();
    const antwoorden = await Promise.all([
      startApart(test, casus.casusId, 'anna'),
      startApart(test, casus.casusId, 'tina'),
    ]);
    expect(antwoorden.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
  });
});

describe('opheffen', () => {
  it('noteert wie en waarom, en dat blijft te lezen', async () => {
    const casus = await apart();
    expect((await liftApart(test, casus.casusId, 'tina')).statusCode).toBe(204);
    expect(await ledenApart('gerda', casus)).toBe(false);
    const { verloop } = await get('anna', `/casussen/${casus.casusId}/veiligheid`);
    expect(verloop).toMatchObject([
      {
        reden: 'Zij is bang voor hem.',
        gestartDoor: 'Anna',
        opgehevenDoor: 'Tina',
        opheffingReden: 'Hij woont nu ergens anders.',
      },
    ]);
    expect((await liftApart(test, casus.casusId)).statusCode).toBe(409);
  });

  it('vraagt een reden, op het veld', async () => {
    const casus = await apart();
    const antwoord = await test.als('anna', {
      method: 'POST',
      url: `/casussen/${casus.casusId}/veiligheid/opheffing`,
      body: { reden: '  ' },
      sleutel: true,
    });
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().errors[0].veld).toBe('reden');
    expect(await ledenApart('anna', casus)).toBe(true);
  });

  it.each([
    ['gerda', 403],
    ['bram', 403],
    ['zoe', 404],
    ['xenia', 404],
  ] as const)('kan %s niet (%i)', async (wie, status) => {
    const casus = await apart();
    expect((await liftApart(test, casus.casusId, wie)).statusCode).toBe(status);
    expect(await ledenApart('anna', casus)).toBe(true);
  });
});

describe('wat er volgt als leden apart zijn', () => {
  it('is de reden alleen voor wie de casus leidt', async () => {
    const casus = await apart();
    const van = async (wie: PersoonNaam) =>
      (await get(wie, `/casussen/${casus.casusId}/veiligheid`)).verloop.length;
    expect([await van('anna'), await van('tina'), await van('bram'), await van('gerda')]).toEqual([
      1, 1, 0, 0,
    ]);
  });

  it('zijn lezers een functie en een organisatie, voor iedereen, tot het is opgeheven', async () => {
    const casus = await maak();
    await get('gerda', `/casussen/${casus.casusId}`);
    const lezers = async (wie: PersoonNaam) =>
      JSON.stringify(await get(wie, `/casussen/${casus.casusId}/inzage`));
    expect(await lezers('anna')).toContain('"Gerda"');
    await startApart(test, casus.casusId);
    for (const wie of ['anna', 'bram', 'tina'] as const) {
      const tekst = await lezers(wie);
      expect(tekst).toContain('Schuldhulpverlener');
      expect(tekst).not.toContain('"Gerda"');
      expect(tekst).not.toContain(test.wereld.gebruiker.gerda.id);
    }
    const gekozen = async (wie: PersoonNaam) =>
      (await get(wie, `/casussen/${casus.casusId}/toegang`)).items.map(
        ({ gebruiker }: { gebruiker: { naam: string } }) => gebruiker.naam,
      );
    expect(await gekozen('bram')).not.toContain('Gerda');
    expect(await gekozen('anna')).toContain('Gerda');
    await liftApart(test, casus.casusId);
    expect(await lezers('bram')).toContain('"Gerda"');
  });

  it('zijn de contactgegevens voor contactpersoon, vervanger en teamleider, en komen ze daarna terug', async () => {
    const casus = await maak();
    const url = `/huishoudens/${casus.huishoudenId}`;
    const wijzig = async (wie: PersoonNaam, bereikbaar: string) => {
      const { versie } = await get(wie, url);
      return test.als(wie, { method: 'PATCH', url, versie, body: { bereikbaar } });
    };
    await wijzig('anna', '06 11 22 33 44');
    await startApart(test, casus.casusId);
    const zien = async (wie: PersoonNaam) => (await get(wie, url)).bereikbaar;
    expect([await zien('anna'), await zien('tina')]).toEqual(['06 11 22 33 44', '06 11 22 33 44']);
    expect([await zien('bram'), await zien('gerda')]).toEqual(['', '']);
    expect((await wijzig('bram', '06 99 99 99 99')).statusCode).toBe(200);
    expect(await zien('anna')).toBe('06 11 22 33 44');
    await wijzig('anna', '06 55 55 55 55');
    expect([await zien('anna'), await zien('bram')]).toEqual(['06 55 55 55 55', '']);
    await liftApart(test, casus.casusId);
    expect(await zien('bram')).toBe('06 55 55 55 55');
  });

  it('ziet de vervanger de contactgegevens zolang hij vervangt', async () => {
    const casus = await maak();
    const url = `/huishoudens/${casus.huishoudenId}`;
    await test.als('anna', { method: 'PATCH', url, versie: 1, body: { bereikbaar: '06 11' } });
    await startApart(test, casus.casusId);
    await test.als('anna', {
      method: 'POST',
      url: `/casussen/${casus.casusId}/vervangers`,
      body: { gebruikerId: test.wereld.gebruiker.zoe.id, vanaf: test.klok.nu.toISOString().slice(0, 10) },
      sleutel: true,
    });
    expect((await get('zoe', url)).bereikbaar).toBe('06 11');
  });

  it('gaat er geen stuk de deur uit, ook geen exemplaar van eerder', async () => {
    const casus = await maak();
    const url = `/casussen/${casus.casusId}/exports`;
    const body = { ontvanger: 'Groep', doel: 'toets', metNamen: false };
    const maakStuk = () => test.als('anna', { method: 'POST', url, body, sleutel: true });
    const eerder = (await maakStuk()).json().id;
    const print = () => test.als('anna', { url: `${url}/${eerder}/pdf` });
    expect((await print()).statusCode).toBe(200);
    await startApart(test, casus.casusId);
    for (const antwoord of [await maakStuk(), await print()]) {
      expect(antwoord.statusCode).toBe(409);
      expect(antwoord.json().code).toBe('leden_apart');
    }
    await liftApart(test, casus.casusId);
    expect((await print()).statusCode).toBe(200);
    expect((await maakStuk()).statusCode).toBe(201);
  });

  it('gaat er geen melding en geen e-mail over deze casus, en daarna weer wel', async () => {
    const casus = await maak();
    await startApart(test, casus.casusId);
    const aanvraag = await createIngediend(test, fonds, { casus });
    const vragen = await test.als('vera', {
      method: 'POST',
      url: `/aanvragen/${aanvraag.id}/behandeling`,
      sleutel: true,
    });
    expect(vragen.statusCode).toBe(201);
    await test.als('vera', {
      method: 'POST',
      url: `/aanvragen/${aanvraag.id}/vragen`,
      body: { soort: 'vraag', vraag: 'Waarom?' },
      sleutel: true,
    });
    await giveToegang(test, casus.casusId, 'zoe', 'kijken');
    const brieven: string[] = [];
    const mailer = {
      send: async ({ tekst }: { tekst: string }) => void brieven.push(tekst),
      close: () => undefined,
    };
    // An hour later: also who wants it all in one e-mail has waited long enough.
    const straks = new Date(test.klok.nu.getTime() + 3_600_000);
    const ronde = () =>
      runRonde({ pool: test.pool, nu: () => straks, adres: 'http://naast', mailer: mailer as never });
    const code = (await get('anna', `/aanvragen/${aanvraag.id}`)).code;
    const meldingen = async (wie: PersoonNaam) => JSON.stringify(await get(wie, '/meldingen'));
    await ronde();
    for (const wie of ['anna', 'zoe', 'mo', 'vera'] as const) {
      expect(await meldingen(wie)).not.toContain(code);
      expect(await meldingen(wie)).not.toContain(casus.casusId);
    }
    expect(brieven.join()).not.toContain(code);
    await liftApart(test, casus.casusId);
    expect(await meldingen('anna')).toContain(code);
    expect(await meldingen('mo')).toContain(code);
    await ronde();
    expect(brieven.join()).toContain(code);
  });

  it('laat bij wie keek niet zien dat iemand naar Veiligheid of de meldcode keek', async () => {
    const casus = await maak();
    await get('anna', `/casussen/${casus.casusId}/veiligheid`);
    await get('anna', `/casussen/${casus.casusId}/meldcode`);
    for (const wie of ['bram', 'gerda', 'tina'] as const) {
      const tekst = JSON.stringify(await get(wie, `/casussen/${casus.casusId}/inzage`));
      expect(tekst).not.toMatch(/meldcode|veiligheid|afscherming/);
    }
    expect(JSON.stringify(await get('anna', `/casussen/${casus.casusId}/inzage`))).toContain('meldcode');
  });
});

describe('de meldcode', () => {
  const noteer = (wie: PersoonNaam, casusId: string, tekst = 'Blauwe plek gezien.') =>
    test.als(wie, {
      method: 'POST',
      url: `/casussen/${casusId}/meldcode/notities`,
      body: { stap: 1, tekst },
      sleutel: true,
    });

  it('bewaart notities voor de contactpersoon, de vervanger en wie de leden apart zette', async () => {
    const casus = await maak();
    expect((await noteer('anna', casus.casusId)).statusCode).toBe(201);
    expect((await noteer('tina', casus.casusId)).statusCode).toBe(403);
    await startApart(test, casus.casusId, 'tina');
    expect((await noteer('tina', casus.casusId, 'Overlegd.')).statusCode).toBe(201);
    const items = async (wie: PersoonNaam) => (await get(wie, `/casussen/${casus.casusId}/meldcode`)).items;
    expect((await items('anna')).map(({ tekst }: { tekst: string }) => tekst)).toEqual([
      'Blauwe plek gezien.',
      'Overlegd.',
    ]);
    expect(await items('tina')).toHaveLength(2);
    expect([await items('bram'), await items('gerda')]).toEqual([[], []]);
  });

  it.each([
    ['bram', 403],
    ['gerda', 403],
    ['zoe', 404],
    ['xenia', 404],
  ] as const)('neemt van %s niets aan (%i)', async (wie, status) => {
    const casus = await maak();
    expect((await noteer(wie, casus.casusId)).statusCode).toBe(status);
  });

  it('laat een notitie zoals zij is, ook voor de eigenaar van de tabel', async () => {
    const casus = await maak();
    const { id } = (await noteer('anna', casus.casusId)).json();
    await expect(
      test.eigenaar.query(`update meldcode_notitie set tekst = 'anders' where id = $1`, [id]),
    ).rejects.toThrow();
    await expect(test.eigenaar.query('delete from meldcode_notitie where id = $1', [id])).rejects.toThrow();
  });

  it('weigert een stap die niet bestaat en een lege notitie', async () => {
    const casus = await maak();
    const antwoord = await test.als('anna', {
      method: 'POST',
      url: `/casussen/${casus.casusId}/meldcode/notities`,
      body: { stap: 6, tekst: '' },
      sleutel: uuidv7(),
    });
    expect(antwoord.json().errors.map(({ veld }: { veld: string }) => veld)).toEqual(['stap', 'tekst']);
  });
});
