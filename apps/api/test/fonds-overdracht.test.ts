import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createConcept,
  createFonds,
  createInBehandeling,
  decide,
  drieVoor,
  stap,
  type TestAanvraag,
  type TestFonds,
} from './maak-aanvraag.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp();
  fonds = await createFonds(test);
});
afterAll(() => test.stop());

async function draagOver({ casusId }: TestAanvraag): Promise<void> {
  const voorstel = await test.als('anna', {
    method: 'POST',
    url: `/casussen/${casusId}/overdrachten`,
    sleutel: true,
    body: { naarId: test.wereld.gebruiker.zoe.id, reden: 'Ik ga weg.', antwoordGezin: 'Goed.' },
  });
  const url = `/overdrachten/${voorstel.json().id}/acceptatie`;
  expect((await test.als('zoe', { method: 'POST', url, sleutel: true })).statusCode).toBe(200);
}

async function metVraag(): Promise<{ aanvraag: TestAanvraag; vraagId: string }> {
  const aanvraag = await createInBehandeling(test, fonds, { stemmen: drieVoor });
  const vraag = { soort: 'vraag', vraag: 'Hoe zit dit?' };
  return { aanvraag, vraagId: (await stap(test, 'mo', aanvraag.id, 'vragen', vraag)).json().vraagId };
}
const antwoordt = (wie: 'anna' | 'zoe' | 'bram', { id }: TestAanvraag, vraagId: string) =>
  stap(test, wie, id, `vragen/${vraagId}/antwoord`, { antwoord: 'Zo zit het.' });

describe('na een overdracht van de casus', () => {
  it('beantwoordt de nieuwe contactpersoon de vraag van de commissie, en gaat de aanvraag verder', async () => {
    const { aanvraag, vraagId } = await metVraag();
    expect((await antwoordt('zoe', aanvraag, vraagId)).statusCode).toBe(404);
    await draagOver(aanvraag);
    const gezien = (await test.als('zoe', { url: `/aanvragen/${aanvraag.id}` })).json();
    expect(gezien.mijn.acties).toEqual(expect.arrayContaining(['beantwoorden', 'intrekken']));
    const kaart = async (wie: 'anna' | 'zoe' | 'mo') =>
      (await test.als(wie, { url: '/aanvragen?stand=aanvulling_gevraagd&aantal=100' }))
        .json()
        .items.find(({ id }: { id: string }) => id === aanvraag.id);
    expect((await kaart('zoe')).magAntwoorden).toBe(true);
    expect((await kaart('mo')).magAntwoorden).toBe(false);
    expect((await antwoordt('zoe', aanvraag, vraagId)).json()).toMatchObject({ stand: 'in_behandeling' });
  });

  it('trekt de nieuwe contactpersoon in als het gezin dat wil', async () => {
    const { aanvraag } = await metVraag();
    await draagOver(aanvraag);
    const weg = await stap(test, 'zoe', aanvraag.id, 'intrekking', { namens: 'gezin', reden: 'Opgelost.' });
    expect(weg.json()).toMatchObject({ stand: 'ingetrokken' });
  });

  it('ziet iemand die niet bij de casus hoort de vraag nog steeds niet', async () => {
    const { aanvraag, vraagId } = await metVraag();
    await draagOver(aanvraag);
    expect((await antwoordt('bram', aanvraag, vraagId)).statusCode).toBe(404);
  });
});

describe('een concept na een overdracht', () => {
  const begin = () => createConcept(test, fonds);
  const neemOver = (wie: 'anna' | 'zoe' | 'bram' | 'tina', id: string) =>
    test.als(wie, { method: 'POST', url: `/aanvragen/${id}/overname`, sleutel: true });
  const dienIn = async (wie: 'anna' | 'zoe', { id }: TestAanvraag) => {
    const { versie } = (await test.als(wie, { url: `/aanvragen/${id}` })).json();
    return test.als(wie, { method: 'POST', url: `/aanvragen/${id}/indiening`, versie, sleutel: true });
  };

  it('neemt de nieuwe contactpersoon over, en die dient het in', async () => {
    const aanvraag = await begin();
    await draagOver(aanvraag);
    expect((await test.als('zoe', { url: `/aanvragen/${aanvraag.id}` })).json().mijn).toMatchObject({
      magOvernemen: true,
      magWijzigen: true,
    });
    expect((await dienIn('zoe', aanvraag)).statusCode).toBe(403);
    const na = await neemOver('zoe', aanvraag.id);
    expect(na.json()).toMatchObject({
      aanvrager: { id: test.wereld.gebruiker.zoe.id },
      mijn: { magOvernemen: false, acties: expect.arrayContaining(['indienen']) },
    });
    expect((await neemOver('zoe', aanvraag.id)).statusCode).toBe(200);
    expect((await dienIn('zoe', aanvraag)).json()).toMatchObject({ stand: 'ingediend' });
    expect((await neemOver('zoe', aanvraag.id)).statusCode).toBe(409);
  });

  it('neemt niemand anders over', async () => {
    const aanvraag = await begin();
    expect((await neemOver('tina', aanvraag.id)).statusCode).toBe(403);
    expect((await neemOver('zoe', aanvraag.id)).statusCode).toBe(404);
    await draagOver(aanvraag);
    expect((await neemOver('anna', aanvraag.id)).statusCode).toBe(404);
  });
});

describe('de tijdlijn van de casus', () => {
  it('vertelt wat er met de aanvraag gebeurde, zonder te noemen wie stemde of besloot', async () => {
    const { aanvraag, vraagId } = await metVraag();
    await antwoordt('anna', aanvraag, vraagId);
    await decide(test, aanvraag.id);
    const { items } = (await test.als('anna', { url: `/casussen/${aanvraag.casusId}/tijdlijn` })).json();
    const stappen = items.filter(({ soort }: { soort: string }) => soort === 'aanvraag');
    expect(new Set(stappen.map(({ naar }: { naar: string }) => naar))).toEqual(
      new Set(['indienen', 'vraag_stellen', 'hervatten', 'besluiten']),
    );
    expect(stappen.find(({ naar }: { naar: string }) => naar === 'besluiten')).toMatchObject({
      van: 'toegekend',
      door: null,
    });
  });
});
