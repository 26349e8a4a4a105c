import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasus } from './maak-casus.ts';
import { dagOver } from './maak-casusleven.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
});
afterAll(() => test.stop());

const id = (wie: PersoonNaam) => test.wereld.gebruiker[wie].id;
const post = (wie: PersoonNaam, url: string, body: object = {}) =>
  test.als(wie, { method: 'POST', url, body, sleutel: true });
const stelVoor = (wie: PersoonNaam, casusId: string, naar: PersoonNaam) =>
  post(wie, `/casussen/${casusId}/overdrachten`, { naarId: id(naar), reden: 'Verlof.', antwoordGezin: '' });

interface Stand {
  contactpersoon: string[];
  vervangers: string[];
  voorstellen: { van_id: string; naar_id: string }[];
  fase: string;
}

/** What must hold after any race: one contactpersoon, who is no vervanger of themselves, and no proposal that hangs. */
async function checkStand(casusId: string): Promise<Stand> {
  const { rows } = await test.eigenaar.query<Stand>(
    `select c.fase, array(select gebruiker_id::text from contactpersoon where casus_id = c.id and upper_inf(periode)) as contactpersoon,
            array(select gebruiker_id::text from vervanger where casus_id = c.id and ingetrokken_op is null) as vervangers,
            (select coalesce(json_agg(o), '[]') from overdracht o where casus_id = c.id and stand = 'voorgesteld') as voorstellen
       from casus c where c.id = $1`,
    [casusId],
  );
  const [stand] = rows;
  if (!stand) throw new Error('casus weg');
  const [wie = ''] = stand.contactpersoon;
  expect(stand.contactpersoon).toHaveLength(1);
  expect(stand.vervangers).not.toContain(wie);
  expect(stand.voorstellen.length).toBeLessThanOrEqual(1);
  for (const voorstel of stand.voorstellen) {
    // A proposal of somebody who no longer is contactpersoon could never be accepted nor taken back.
    expect(voorstel.van_id).toBe(wie);
    expect(stand.fase).not.toBe('gestopt');
  }
  return stand;
}

const keren = Array.from({ length: 6 }, (_, i) => i);

describe('een overdracht en iets anders tegelijk', () => {
  it.each(keren)('aannemen en een vervanger aanwijzen (%i)', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Vervanger');
    const { id: overdrachtId } = (await stelVoor('anna', casusId, 'gerda')).json();
    const [ja, vervanger] = await Promise.all([
      post('gerda', `/overdrachten/${overdrachtId}/acceptatie`),
      post('anna', `/casussen/${casusId}/vervangers`, { gebruikerId: id('gerda'), vanaf: dagOver(test, 0) }),
    ]);
    expect(ja.statusCode).toBe(200);
    // First: it ends with the hand-over. Second: Anna sees the casus no more, or Gerda is the contactpersoon herself.
    expect([201, 400, 404]).toContain(vervanger.statusCode);
    expect((await checkStand(casusId)).contactpersoon).toEqual([id('gerda')]);
  });

  it.each(keren)('aannemen en opnieuw voorstellen aan een ander (%i)', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Opnieuw');
    const { id: overdrachtId } = (await stelVoor('anna', casusId, 'gerda')).json();
    const [ja, opnieuw] = await Promise.all([
      post('gerda', `/overdrachten/${overdrachtId}/acceptatie`),
      stelVoor('anna', casusId, 'zoe'),
    ]);
    expect(ja.statusCode).toBe(200);
    expect([404, 409]).toContain(opnieuw.statusCode);
    await checkStand(casusId);
  });

  it.each(keren)('voorstellen en de casus stoppen (%i)', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Stoppen');
    const [voorstel, stop] = await Promise.all([
      stelVoor('anna', casusId, 'gerda'),
      test.als('anna', {
        method: 'POST',
        url: `/casussen/${casusId}/fase`,
        versie: 1,
        body: { gebeurtenis: 'stoppen', reden: 'Verhuisd.' },
      }),
    ]);
    expect(stop.statusCode).toBe(200);
    expect([201, 409]).toContain(voorstel.statusCode);
    expect((await checkStand(casusId)).voorstellen).toEqual([]);
  });

  it('twee collega’s: alleen wie gevraagd is kan aannemen, en maar een keer', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Twee');
    const { id: overdrachtId } = (await stelVoor('anna', casusId, 'gerda')).json();
    const antwoorden = await Promise.all(
      (['gerda', 'zoe', 'gerda', 'bram'] as const).map((wie) =>
        post(wie, `/overdrachten/${overdrachtId}/acceptatie`),
      ),
    );
    expect(antwoorden.map((a) => a.statusCode).toSorted()).toEqual([200, 404, 404, 409]);
    expect((await checkStand(casusId)).contactpersoon).toEqual([id('gerda')]);
  });
});

describe('alles van een vertrekkende collega en één casus apart', () => {
  let vertrekId: string;
  beforeAll(async () => {
    const antwoord = await post('tina', '/vertrekken', {
      gebruikerId: id('bram'),
      laatsteDag: dagOver(test, 30),
      reden: 'Nieuwe baan.',
    });
    vertrekId = antwoord.json().id;
  });
  const verdeel = (casusId: string, naar: PersoonNaam) =>
    post('tina', `/vertrekken/${vertrekId}/overdrachten`, { verdeling: [{ casusId, naarId: id(naar) }] });

  it.each(keren)('er staat één voorstel, van wie eerst was (%i)', async () => {
    const { casusId } = await createCasus(test, 'bram', 'Samen');
    const [apart, alles] = await Promise.all([stelVoor('bram', casusId, 'gerda'), verdeel(casusId, 'zoe')]);
    const uitkomst = alles.json().items[0].uitkomst;
    expect([apart.statusCode, uitkomst]).toEqual(
      uitkomst === 'voorgesteld' ? [409, 'voorgesteld'] : [201, 'al_voorgesteld'],
    );
    expect((await checkStand(casusId)).voorstellen).toHaveLength(1);
  });

  it.each(keren)('wordt de casus net apart aangenomen, dan is hij niet meer te verdelen (%i)', async () => {
    const { casusId } = await createCasus(test, 'bram', 'Net weg');
    const { id: overdrachtId } = (await stelVoor('bram', casusId, 'gerda')).json();
    const [ja, alles] = await Promise.all([
      post('gerda', `/overdrachten/${overdrachtId}/acceptatie`),
      verdeel(casusId, 'zoe'),
    ]);
    expect(ja.statusCode).toBe(200);
    expect(['al_voorgesteld', 'niet_meer_van_collega']).toContain(alles.json().items[0].uitkomst);
    expect((await checkStand(casusId)).contactpersoon).toEqual([id('gerda')]);
  });

  it('twee keer verdelen tegelijk stelt elke casus een keer voor', async () => {
    const casussen = [await createCasus(test, 'bram', 'Een'), await createCasus(test, 'bram', 'Twee')];
    const een = casussen.map(({ casusId }) => ({ casusId, naarId: id('zoe') }));
    const url = `/vertrekken/${vertrekId}/overdrachten`;
    const twee = await Promise.all([
      post('tina', url, { verdeling: een }),
      post('tina', url, { verdeling: een.toReversed() }),
    ]);
    const uitkomsten = twee.flatMap((a) => a.json().items.map((i: { uitkomst: string }) => i.uitkomst));
    expect(uitkomsten.toSorted()).toEqual(['al_voorgesteld', 'al_voorgesteld', 'voorgesteld', 'voorgesteld']);
    for (const { casusId } of casussen) await checkStand(casusId);
  });
});
