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

const moment = (dagen: number) => ({ wanneer: dagOver(test, dagen), wat: 'Bellen', wie: 'Anna' });

async function sluit(casus: TestCasus, extra: object = {}) {
  await test.eigenaar.query(`update casus set fase = 'nazorg' where id = $1`, [casus.casusId]);
  return test.als('anna', {
    method: 'POST',
    url: `/casussen/${casus.casusId}/fase`,
    versie: 1,
    body: {
      gebeurtenis: 'afsluiten',
      evaluatie: 'Beter.',
      nazorgplan: 'Wij bellen.',
      leerpunt: 'Eerder.',
      ...extra,
    },
  });
}
const taken = async (wie: PersoonNaam, { casusId }: TestCasus) =>
  (await test.als(wie, { url: `/casussen/${casusId}/taken` })).json().items as {
    soort: string;
    wanneer: string;
    stand: string;
    wat: string;
  }[];
const lijst = async (wie: PersoonNaam, { casusId }: TestCasus) =>
  (await test.als(wie, { url: `/casussen/${casusId}/nazorg` })).json().items;
const noteer = (wie: PersoonNaam, { casusId }: TestCasus, id: string, body: object, versie = 1) =>
  test.als(wie, { method: 'POST', url: `/casussen/${casusId}/nazorg/${id}/uitkomst`, versie, body });

describe('nazorg', () => {
  it('krijgt bij het afsluiten dagen, en elke dag komt terug als taak', async () => {
    const casus = await createCasus(test, 'anna', 'Slot');
    const antwoord = await sluit(casus, { nazorgmomenten: [moment(30), moment(90)] });
    expect(antwoord.json().fase).toBe('afgesloten');
    expect(await taken('anna', casus)).toMatchObject([
      { soort: 'nazorg', stand: 'open', wanneer: dagOver(test, 30), wat: 'Nazorg: Bellen (Anna)' },
      { soort: 'nazorg', stand: 'open', wanneer: dagOver(test, 90) },
    ]);
  });

  it('bewaart wat bij het afsluiten is opgeschreven, ook voor wie later kijkt', async () => {
    const casus = await createCasus(test, 'anna', 'Opgeschreven');
    const afsluiting = async () =>
      (await test.als('tina', { url: `/casussen/${casus.casusId}/nazorg` })).json().afsluiting;
    expect(await afsluiting()).toBeNull();
    await sluit(casus);
    expect(await afsluiting()).toMatchObject({ evaluatie: 'Beter.', leerpunt: 'Eerder.', door: 'Anna' });
  });

  it('sluit niet half af: een dag in het verleden wijst naar zijn veld', async () => {
    const casus = await createCasus(test, 'anna', 'Half');
    const antwoord = await sluit(casus, { nazorgmomenten: [moment(30), moment(-1)] });
    expect(antwoord.json().errors[0].veld).toBe('nazorgmomenten.1.wanneer');
    expect((await test.als('anna', { url: `/casussen/${casus.casusId}` })).json().fase).toBe('nazorg');
    expect(await lijst('anna', casus)).toEqual([]);
  });

  it('gaat door na het afsluiten: wie laatst contactpersoon was schrijft op hoe het ging', async () => {
    const casus = await createCasus(test, 'anna', 'Daarna');
    await sluit(casus, { nazorgmomenten: [moment(30)] });
    const [{ id }] = await lijst('anna', casus);
    const gemist = await noteer('anna', casus, id, {
      uitkomst: 'niet_gelukt',
      toelichting: 'Niemand thuis.',
      opnieuwOp: dagOver(test, 40),
    });
    expect(gemist.json()).toMatchObject({ uitkomst: 'niet_gelukt', klaarDoor: 'Anna' });
    expect(await lijst('anna', casus)).toMatchObject([
      { uitkomst: 'niet_gelukt' },
      { uitkomst: null, wanneer: dagOver(test, 40), wat: 'Bellen' },
    ]);
    expect((await taken('anna', casus)).map(({ stand }) => stand)).toEqual(['gedaan', 'open']);
    expect((await noteer('anna', casus, id, { uitkomst: 'gesproken', toelichting: '' }, 2)).json().code).toBe(
      'al_geweest',
    );
    expect((await doe(test, 'anna', casus, 'nazorg', moment(60))).statusCode).toBe(201);
  });

  it('is van de teamleider als de contactpersoon vertrokken is', async () => {
    const casus = await createCasus(test, 'bram', 'Zonder Bram');
    const { id } = (await doe(test, 'bram', casus, 'nazorg', moment(30))).json();
    await test.eigenaar.query('update gebruiker set actief = false where id = $1', [
      test.wereld.gebruiker.bram.id,
    ]);
    const antwoord = await noteer('tina', casus, id, {
      uitkomst: 'gesproken',
      toelichting: 'Het gaat goed.',
    });
    await test.eigenaar.query('update gebruiker set actief = true where id = $1', [
      test.wereld.gebruiker.bram.id,
    ]);
    expect(antwoord.json().klaarDoor).toBe('Tina');
    expect((await taken('tina', casus))[0]?.stand).toBe('gedaan');
  });

  it('kan verzet worden: de taak gaat mee, en terug mag ook', async () => {
    const casus = await createCasus(test, 'anna', 'Verzet');
    const { id } = (await doe(test, 'anna', casus, 'nazorg', moment(30))).json();
    const verzet = (dagen: number, versie: number) =>
      test.als('anna', {
        method: 'PUT',
        url: `/casussen/${casus.casusId}/nazorg/${id}`,
        versie,
        body: moment(dagen),
      });
    expect((await verzet(45, 1)).json().wanneer).toBe(dagOver(test, 45));
    expect((await verzet(30, 1)).statusCode).toBe(412);
    await verzet(30, 2);
    expect(await taken('anna', casus)).toMatchObject([{ wanneer: dagOver(test, 30), stand: 'open' }]);
    expect((await verzet(-1, 3)).statusCode).toBe(400);
  });

  it('twee tegelijk: één schrijft op hoe het ging', async () => {
    const casus = await createCasus(test, 'anna', 'Twee tegelijk');
    const { id } = (await doe(test, 'anna', casus, 'nazorg', moment(30))).json();
    const body = { uitkomst: 'gesproken', toelichting: '' };
    const twee = await Promise.all([noteer('anna', casus, id, body), noteer('tina', casus, id, body)]);
    expect(twee.map((a) => a.statusCode).toSorted()).toEqual([200, 409]);
  });

  it('is niet van wie alleen meekijkt, en bestaat niet voor anderen', async () => {
    const casus = await createCasus(test, 'anna', 'Geweigerd');
    await giveToegang(test, casus.casusId, 'gerda', 'kijken');
    const { id } = (await doe(test, 'anna', casus, 'nazorg', moment(30))).json();
    const body = { uitkomst: 'gesproken', toelichting: '' };
    expect((await noteer('gerda', casus, id, body)).statusCode).toBe(403);
    expect((await doe(test, 'gerda', casus, 'nazorg', moment(30))).statusCode).toBe(403);
    for (const wie of ['zoe', 'theo', 'xander', 'vera'] as const)
      expect((await noteer(wie, casus, id, body)).statusCode, wie).toBe(404);
  });
});
