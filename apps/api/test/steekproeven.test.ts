import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asGebruiker, createFonds, type TestFonds } from './maak-aanvraag.ts';
import { createToegekend, post, settle } from './maak-verslag.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  fonds = await createFonds(test);
  for (const bedragCent of [20_000, 40_000, 90_000, 700_000]) {
    const aanvraag = await createToegekend(test, fonds, { bedragCent });
    await settle(test, aanvraag, bedragCent - 10_000);
    await settle(test, aanvraag, 10_000);
  }
}, 60_000);
afterAll(() => test.stop());

const url = (pad = '') => `/fondsen/${fonds.fondsId}/steekproeven${pad}`;
const trek = (over: object = {}, wie: PersoonNaam = 'cor') =>
  post(test, wie, url(), { budgetjaar: fonds.jaar, wijze: 'aselect', grootte: 3, zaad: 42, ...over });
const lees = async (id: string, wie: PersoonNaam = 'cor') =>
  (await test.als(wie, { url: url(`/${id}`) })).json();
const bevind = (id: string, over: object = {}, wie: PersoonNaam = 'cor') =>
  post(test, wie, url(`/${id}/posten/1/bevindingen`), {
    oordeel: 'in_orde',
    bevinding: '',
    gezien: 0,
    ...over,
  });
const plekken = ({ items }: { items: { mutatieId: string }[] }) => items.map(({ mutatieId }) => mutatieId);

describe('een steekproef', () => {
  it('is met hetzelfde zaad opnieuw te trekken, ook als er later wordt betaald', async () => {
    const eerste = (await trek()).json().id;
    const nog = (await trek()).json().id;
    expect(plekken(await lees(nog))).toEqual(plekken(await lees(eerste)));
    const later = await createToegekend(test, fonds, { bedragCent: 5_000 });
    await settle(test, later, 5_000);
    expect(await lees(eerste)).toMatchObject({ herhaalbaar: true, omvang: 8, regels: 3, gecontroleerd: 0 });
  });

  it('neemt naar bedrag uit elke laag, en nooit meer dan er is', async () => {
    const id = (await trek({ wijze: 'naar_bedrag', grootte: 2 })).json().id;
    const bedragen = (await lees(id)).items.map(({ bedragCent }: { bedragCent: number }) => bedragCent);
    expect(bedragen).toContain(690_000);
    const alles = (await trek({ grootte: 500 })).json().id;
    expect((await lees(alles)).items.length).toBeGreaterThanOrEqual(8);
  });

  it('bewaart wat er is gevonden, met wie en wanneer; een latere bevinding komt erbij', async () => {
    const id = (await trek()).json().id;
    expect((await bevind(id)).json()).toEqual({ nr: 1 });
    expect((await bevind(id, { oordeel: 'fout', bevinding: 'Btw ontbreekt.', gezien: 1 })).json()).toEqual({
      nr: 2,
    });
    const steekproef = await lees(id, 'fleur');
    expect(steekproef).toMatchObject({ gecontroleerd: 1, fouten: 1 });
    expect(steekproef.items[0]).toMatchObject({
      bevindingNr: 2,
      bevinding: { oordeel: 'fout', tekst: 'Btw ontbreekt.', door: 'Cor' },
    });
    const { rows } = await test.eigenaar.query(
      'select oordeel from steekproef_bevinding where steekproef_id = $1 order by nr',
      [id],
    );
    expect(rows).toEqual([{ oordeel: 'in_orde' }, { oordeel: 'fout' }]);
  });

  it('schrijft niet over een bevinding heen die je niet zag, ook niet tegelijk', async () => {
    const id = (await trek()).json().id;
    const antwoorden = await Promise.all([1, 2, 3].map(() => bevind(id)));
    expect(antwoorden.map((a) => a.statusCode).sort()).toEqual([201, 409, 409]);
    expect((await bevind(id)).json().code).toBe('bevinding_verouderd');
  });

  it('vraagt bij een fout om een uitleg', async () => {
    const id = (await trek()).json().id;
    expect((await bevind(id, { oordeel: 'fout' })).json()).toMatchObject({
      status: 400,
      errors: [{ veld: 'bevinding' }],
    });
  });

  it('laat niemand controleren wat die zelf besliste of betaalde', async () => {
    const id = (await trek({ grootte: 500 })).json().id;
    for (const wie of ['vera', 'bas'] as const) {
      await test.eigenaar.query(
        `insert into gebruiker_rol (netwerk_id, gebruiker_id, rol) values ($1, $2, 'controleur')`,
        [test.wereld.netwerkA, test.wereld.gebruiker[wie].id],
      );
      const doe = asGebruiker(test, wie, (db) =>
        sql`select check_steekproef_regel(${id}, 1::smallint, 0::smallint, 'in_orde', '', now())`.execute(db),
      );
      await expect(doe).rejects.toMatchObject({ constraint: 'vier_mensen' });
      await test.eigenaar.query(`delete from gebruiker_rol where gebruiker_id = $1 and rol = 'controleur'`, [
        test.wereld.gebruiker[wie].id,
      ]);
    }
  });

  it('gaat mee als rekenblad en als PDF, zonder namen', async () => {
    const id = (await trek()).json().id;
    const csv = await test.als('fleur', { url: url(`/${id}/csv`) });
    expect(csv.body).toContain('Zaad;42');
    for (const naam of ['Cor', 'Bas', 'Marja', 'Anna']) expect(csv.body).not.toContain(`;${naam};`);
    const pdf = await test.als('cor', { url: url(`/${id}/pdf`) });
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('kan niet uit een jaar zonder betalingen, en niet van een ander fonds zijn', async () => {
    expect((await trek({ budgetjaar: 2003 })).json()).toMatchObject({ status: 409, code: 'geen_betalingen' });
    const ander = await createFonds(test);
    const id = (await trek()).json().id;
    expect((await test.als('cor', { url: `/fondsen/${ander.fondsId}/steekproeven/${id}` })).statusCode).toBe(
      404,
    );
  });

  it.each(['fleur', 'bas', 'vera', 'anna', 'xenia'] as const)(
    'wordt niet getrokken of ingevuld door %s',
    async (wie) => {
      const id = (await trek()).json().id;
      expect((await trek({}, wie)).statusCode).toBe(403);
      expect((await bevind(id, {}, wie)).statusCode).toBe(403);
    },
  );

  it.each(['bas', 'vera', 'anna', 'bea'] as const)('is niet te lezen door %s', async (wie) => {
    const id = (await trek()).json().id;
    for (const pad of ['', `/${id}`, `/${id}/csv`, `/${id}/pdf`])
      expect((await test.als(wie, { url: url(pad) })).statusCode, pad).toBe(403);
  });

  it('verandert nooit meer, ook niet door de eigenaar van de tabellen', async () => {
    const id = (await trek()).json().id;
    await expect(
      test.eigenaar.query('update steekproef set zaad = 1 where id = $1', [id]),
    ).rejects.toMatchObject({
      constraint: 'blijft_zoals_het_was',
    });
    await bevind(id);
    await expect(test.eigenaar.query('delete from steekproef_bevinding')).rejects.toMatchObject({
      constraint: 'blijft_zoals_het_was',
    });
  });
});
