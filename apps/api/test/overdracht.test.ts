import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasus, giveToegang } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const id = (wie: PersoonNaam) => test.wereld.gebruiker[wie].id;

const stelVoor = (wie: PersoonNaam, casusId: string, naar: PersoonNaam) =>
  test.als(wie, {
    method: 'POST',
    url: `/casussen/${casusId}/overdrachten`,
    sleutel: true,
    body: { naarId: id(naar), reden: 'Ik ga met verlof.', antwoordGezin: 'Moeder vindt het goed.' },
  });
const beslis = (wie: PersoonNaam, overdrachtId: string, hoe: 'acceptatie' | 'afwijzing' | 'intrekking') =>
  test.als(wie, {
    method: 'POST',
    url: `/overdrachten/${overdrachtId}/${hoe}`,
    ...(hoe === 'acceptatie' ? { sleutel: true } : {}),
  });
const contactpersoon = async (casusId: string) =>
  (
    await test.eigenaar.query<{ gebruiker_id: string }>(
      'select gebruiker_id from contactpersoon where casus_id = $1 and upper_inf(periode)',
      [casusId],
    )
  ).rows.map((rij) => rij.gebruiker_id);

/** Number of contactpersonen at every edge between the opening of the casus and now: must be one everywhere. */
const aantallen = async (casusId: string) =>
  (
    await test.eigenaar.query<{ n: number }>(
      `select distinct (select count(*) from contactpersoon cp where cp.casus_id = c.id and cp.periode @> m.op) as n
         from casus c
         cross join lateral (
           select c.gemaakt_op as op union select greatest(now(), c.gewijzigd_op)
           union select lower(periode) from contactpersoon where casus_id = c.id
           union select lower(periode) - interval '1 microsecond' from contactpersoon
                  where casus_id = c.id and lower(periode) > c.gemaakt_op) m
        where c.id = $1`,
      [casusId],
    )
  ).rows.map((rij) => rij.n);

describe('een overdracht', () => {
  it('is een voorstel van de een en een ja van de ander; dat ja is het moment', async () => {
    const { casusId, code } = await createCasus(test, 'anna', 'Overdracht');
    const voorstel = await stelVoor('anna', casusId, 'gerda');
    expect(voorstel.statusCode).toBe(201);
    expect(voorstel.json()).toMatchObject({
      huishoudenNaam: 'Overdracht',
      stand: 'voorgesteld',
      doorTeamleider: false,
    });
    expect((await test.als('gerda', { url: `/casussen/${casusId}` })).statusCode).toBe(404);
    const [aanGerda] = (await test.als('gerda', { url: '/overdrachten' })).json().items;
    expect(aanGerda).toMatchObject({
      casusCode: code,
      huishoudenNaam: null,
      van: { naam: 'Anna' },
      reden: 'Ik ga met verlof.',
      antwoordGezin: 'Moeder vindt het goed.',
    });
    const ja = await beslis('gerda', aanGerda.id, 'acceptatie');
    expect(ja.json()).toEqual({ casusId });
    expect(await contactpersoon(casusId)).toEqual([id('gerda')]);
    expect(
      (await test.als('gerda', { url: `/casussen/${casusId}` })).json().mijnRechten.isContactpersoon,
    ).toBe(true);
    expect((await test.als('anna', { url: `/casussen/${casusId}` })).statusCode).toBe(404);
    expect((await test.als('gerda', { url: '/overdrachten' })).json().items).toEqual([]);
    expect(await aantallen(casusId)).toEqual([1]);
  });

  it('kan worden afgewezen of ingetrokken; dan verandert er niets', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Nee');
    for (const [wie, hoe] of [
      ['gerda', 'afwijzing'],
      ['anna', 'intrekking'],
    ] as const) {
      const { id: overdrachtId } = (await stelVoor('anna', casusId, 'gerda')).json();
      expect((await beslis(wie, overdrachtId, hoe)).statusCode).toBe(204);
      expect((await beslis('gerda', overdrachtId, 'acceptatie')).statusCode).toBe(409);
      expect((await beslis(wie, overdrachtId, hoe)).statusCode).toBe(409);
    }
    expect(await contactpersoon(casusId)).toEqual([id('anna')]);
    const { items } = (await test.als('anna', { url: `/casussen/${casusId}/tijdlijn` })).json();
    expect(items.map((i: { soort: string }) => i.soort)).toEqual(
      expect.arrayContaining(['overdracht_afgewezen', 'overdracht_ingetrokken', 'overdracht_voorgesteld']),
    );
  });

  it('is er maar één tegelijk', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Een');
    const twee = await Promise.all([stelVoor('anna', casusId, 'gerda'), stelVoor('anna', casusId, 'zoe')]);
    expect(twee.map((a) => a.statusCode).sort()).toEqual([201, 409]);
  });

  it('vervalt als de casus stopt', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Gestopt');
    const { id: overdrachtId } = (await stelVoor('anna', casusId, 'gerda')).json();
    await test.als('anna', {
      method: 'POST',
      url: `/casussen/${casusId}/fase`,
      versie: 1,
      body: { gebeurtenis: 'stoppen', reden: 'Verhuisd.' },
    });
    expect((await beslis('gerda', overdrachtId, 'acceptatie')).statusCode).toBe(409);
    expect((await stelVoor('anna', casusId, 'gerda')).statusCode).toBe(409);
  });

  it.each([
    ['de contactpersoon zelf', 'anna'],
    ['een teamleider', 'tina'],
    ['een commissielid', 'vera'],
    ['een professional van een ander netwerk', 'xander'],
  ] as const)('gaat niet naar %s', async (_wat, naar) => {
    const { casusId } = await createCasus(test, 'anna', 'Naar wie');
    const antwoord = await stelVoor('anna', casusId, naar);
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().errors[0].veld).toBe('naarId');
  });

  it('stelt alleen de contactpersoon voor', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Wie stelt voor');
    await giveToegang(test, casusId, 'gerda', 'meewerken');
    for (const wie of ['gerda', 'tina'] as const)
      expect((await stelVoor(wie, casusId, 'zoe')).statusCode, wie).toBe(403);
    for (const wie of ['bram', 'theo', 'xander', 'xenia', 'vera', 'bea'] as const)
      expect((await stelVoor(wie, casusId, 'zoe')).statusCode, wie).toBe(404);
  });

  it('beslist alleen wie het aangaat', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Wie beslist');
    const { id: overdrachtId } = (await stelVoor('anna', casusId, 'gerda')).json();
    for (const wie of ['anna', 'tina'] as const)
      expect((await beslis(wie, overdrachtId, 'acceptatie')).statusCode, wie).toBe(403);
    expect((await beslis('anna', overdrachtId, 'afwijzing')).statusCode).toBe(403);
    expect((await beslis('tina', overdrachtId, 'intrekking')).statusCode).toBe(403);
    expect((await beslis('gerda', overdrachtId, 'intrekking')).statusCode).toBe(403);
    for (const wie of ['bram', 'xander', 'vera'] as const) {
      expect((await beslis(wie, overdrachtId, 'acceptatie')).statusCode, wie).toBe(404);
      expect((await beslis(wie, overdrachtId, 'afwijzing')).statusCode, wie).toBe(404);
      expect((await beslis(wie, overdrachtId, 'intrekking')).statusCode, wie).toBe(404);
    }
  });

  it('stelt de teamleider voor als de contactpersoon er niet meer werkt', async () => {
    const { casusId } = await createCasus(test, 'bram', 'Vertrokken');
    expect((await stelVoor('tina', casusId, 'gerda')).statusCode).toBe(403);
    await test.eigenaar.query('update gebruiker set actief = false where id = $1', [id('bram')]);
    const voorstel = await stelVoor('tina', casusId, 'gerda');
    await test.eigenaar.query('update gebruiker set actief = true where id = $1', [id('bram')]);
    expect(voorstel.json()).toMatchObject({ doorTeamleider: true, van: { naam: 'Bram' } });
    expect((await beslis('gerda', voorstel.json().id, 'acceptatie')).statusCode).toBe(200);
    expect(await contactpersoon(casusId)).toEqual([id('gerda')]);
  });
});

describe('twee tegelijk', () => {
  it('accepteren gebeurt één keer', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Twee keer ja');
    const { id: overdrachtId } = (await stelVoor('anna', casusId, 'gerda')).json();
    const antwoorden = await Promise.all([1, 2, 3].map(() => beslis('gerda', overdrachtId, 'acceptatie')));
    expect(antwoorden.map((a) => a.statusCode).sort()).toEqual([200, 409, 409]);
    expect(await aantallen(casusId)).toEqual([1]);
  });

  it('accepteren en intrekken: één van de twee wint', async () => {
    for (let i = 0; i < 8; i++) {
      const { casusId } = await createCasus(test, 'anna', `Race ${i}`);
      const { id: overdrachtId } = (await stelVoor('anna', casusId, 'gerda')).json();
      const [ja, terug] = await Promise.all([
        beslis('gerda', overdrachtId, 'acceptatie'),
        beslis('anna', overdrachtId, 'intrekking'),
      ]);
      const gewonnen = ja.statusCode === 200;
      // Who came just too late meets a decision, or no longer sees the casus at all.
      expect(gewonnen ? [409, 404] : [204]).toContain(terug.statusCode);
      expect(ja.statusCode).toBe(gewonnen ? 200 : 409);
      expect(await contactpersoon(casusId)).toEqual([id(gewonnen ? 'gerda' : 'anna')]);
      expect(await aantallen(casusId)).toEqual([1]);
    }
  });

  it('accepteren en de casus stoppen: nooit een open voorstel op een gestopte casus', async () => {
    for (let i = 0; i < 8; i++) {
      const { casusId } = await createCasus(test, 'anna', `Stop ${i}`);
      const { id: overdrachtId } = (await stelVoor('anna', casusId, 'gerda')).json();
      const [ja, stop] = await Promise.all([
        beslis('gerda', overdrachtId, 'acceptatie'),
        test.als('anna', {
          method: 'POST',
          url: `/casussen/${casusId}/fase`,
          versie: 1,
          body: { gebeurtenis: 'stoppen', reden: 'x' },
        }),
      ]);
      for (const antwoord of [ja, stop]) expect([200, 403, 404, 409, 412]).toContain(antwoord.statusCode);
      const { rows } = await test.eigenaar.query(
        `select 1 from overdracht where casus_id = $1 and stand = 'voorgesteld'`,
        [casusId],
      );
      expect(rows).toEqual([]);
      expect(await aantallen(casusId)).toEqual([1]);
    }
  });
});

describe('precies één contactpersoon, op elk moment', () => {
  it('blijft waar na elke reeks van overdrachten, ook met een klok die achterloopt', async () => {
    const mensen = ['anna', 'bram', 'zoe', 'gerda'] as const;
    const stap = fc.record({
      naar: fc.constantFrom(...mensen),
      hoe: fc.constantFrom('acceptatie', 'acceptatie', 'afwijzing', 'intrekking'),
      klok: fc.integer({ min: -5_000, max: 60_000 }),
    });
    const begin = test.klok.nu;
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { minLength: 1, maxLength: 8 }), async (stappen) => {
        test.klok.nu = begin;
        const { casusId } = await createCasus(test, 'anna', 'Reeks');
        let wie: PersoonNaam = 'anna';
        for (const { naar, hoe, klok } of stappen) {
          test.klok.nu = new Date(test.klok.nu.getTime() + klok);
          const voorstel = await stelVoor(wie, casusId, naar);
          expect(voorstel.statusCode).toBe(naar === wie ? 400 : 201);
          if (naar === wie) continue;
          const antwoord = await beslis(hoe === 'intrekking' ? wie : naar, voorstel.json().id, hoe);
          expect([200, 204]).toContain(antwoord.statusCode);
          if (hoe === 'acceptatie') wie = naar;
        }
        expect(await contactpersoon(casusId)).toEqual([id(wie)]);
        expect(await aantallen(casusId)).toEqual([1]);
      }),
      { numRuns: 12 },
    );
    test.klok.nu = begin;
  });

  const weigert = async (casusId: string, wat: string) =>
    test.eigenaar.query(wat, [casusId]).then(
      () => 'gelukt',
      (fout: { constraint: string }) => fout.constraint,
    );

  it.each([
    [
      'een tweede tegelijk',
      `insert into contactpersoon select netwerk_id, gen_random_uuid(), casus_id, gebruiker_id, periode from contactpersoon where casus_id = $1`,
      'contactpersoon_geen_overlap',
    ],
    [
      'een einde zonder opvolger',
      `update contactpersoon set periode = tstzrange(lower(periode), lower(periode) + interval '1 day') where casus_id = $1`,
      'contactpersoon_altijd',
    ],
    ['verwijderen', 'delete from contactpersoon where casus_id = $1', 'contactpersoon_altijd'],
    [
      'een begin na het openen van de casus',
      `update contactpersoon set periode = tstzrange(lower(periode) + interval '1 hour', null) where casus_id = $1`,
      'contactpersoon_altijd',
    ],
    [
      'een gat',
      `with oud as (update contactpersoon set periode = tstzrange(lower(periode), lower(periode) + interval '1 day')
                     where casus_id = $1 returning *)
       insert into contactpersoon select netwerk_id, gen_random_uuid(), casus_id, gebruiker_id,
              tstzrange(upper(periode) + interval '1 second', null) from oud`,
      'contactpersoon_geen_gat',
    ],
  ])('weigert de database zelf, ook aan de eigenaar: %s', async (_wat, opdracht, constraint) => {
    const { casusId } = await createCasus(test, 'anna', 'Gewone SQL');
    expect(await weigert(casusId, opdracht)).toBe(constraint);
    expect(await aantallen(casusId)).toEqual([1]);
  });

  it('en een casus zonder contactpersoon bestaat niet', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Zonder');
    const kopie = `insert into casus (netwerk_id, id, huishouden_id, code, fase, gestopt_reden, gemaakt_door)
      select netwerk_id, gen_random_uuid(), huishouden_id, 'NA-1999-' || lpad((random() * 9999)::int::text, 4, '0'),
             'gestopt', 'x', gemaakt_door from casus where id = $1`;
    expect(await weigert(casusId, kopie)).toBe('contactpersoon_altijd');
  });

  it('de app zelf mag contactpersonen niet aanraken', async () => {
    const { casusId } = await createCasus(test, 'anna', 'App');
    await expect(
      test.pool.query('update contactpersoon set gebruiker_id = $2 where casus_id = $1', [
        casusId,
        id('bram'),
      ]),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
