import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createConcept,
  createFonds,
  createInBehandeling,
  createIngediend,
  decide,
  drieVoor,
  regel,
  stap,
  submit,
  type TestFonds,
} from './maak-aanvraag.ts';
import { createCasus, giveToegang } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  fonds = await createFonds(test);
});
afterAll(() => test.stop());

const rondes = Array.from({ length: 8 }, (_, i) => i);

describe('tegelijk', () => {
  it('bewaren en indienen: één van beide, en in het pakket staat nooit een naam die net is getypt', async () => {
    for (const ronde of rondes) {
      const aanvraag = await createConcept(test, fonds);
      await giveToegang(test, aanvraag.casusId, 'bram', 'meewerken');
      const bewaar = () =>
        test.als('bram', {
          method: 'PATCH',
          url: `/aanvragen/${aanvraag.id}`,
          versie: aanvraag.versie,
          body: { toelichting: `Marja ${ronde}`, regels: [regel({ wat: 'Nieuwe regel voor Marja' })] },
        });
      const [bewaard, ingediend] = await Promise.all([bewaar(), submit(test, aanvraag)]);
      const codes = [bewaard.statusCode, ingediend.statusCode];
      expect([
        [200, 412],
        [409, 201],
        [412, 201],
      ]).toContainEqual(codes);
      const gezien = (await test.als('anna', { url: `/aanvragen/${aanvraag.id}` })).json();
      if (ingediend.statusCode === 201) expect(JSON.stringify(gezien.regels)).not.toContain('Marja');
      else expect(gezien.toelichting).toBe(`Marja ${ronde}`);
    }
  });

  it('toegang intrekken en de casus veranderen: daarna verandert er niets meer', async () => {
    for (const _ of rondes) {
      const { casusId } = await createCasus(test, 'anna');
      const { id } = (
        await test.als('anna', {
          method: 'POST',
          url: `/casussen/${casusId}/toegang`,
          body: { gebruikerId: test.wereld.gebruiker.bram.id, niveau: 'meewerken', reden: 'samen' },
          sleutel: true,
        })
      ).json();
      const url = `/casussen/${casusId}/canvas/blokken/1`;
      const schrijf = (versie: number) =>
        test.als('bram', { method: 'PUT', url, versie, body: { tekst: `v${versie}` } });
      const [eerste, ingetrokken] = await Promise.all([
        schrijf(1),
        test.als('anna', { method: 'POST', url: `/casussen/${casusId}/toegang/${id}/intrekking` }),
      ]);
      expect(ingetrokken.statusCode).toBe(204);
      expect([200, 404]).toContain(eerste.statusCode);
      expect((await schrijf(2)).statusCode).toBe(404);
    }
  });

  it('twee keer een fase verder: één keer, en de ander ziet hoe het nu is', async () => {
    const { casusId } = await createCasus(test, 'anna');
    const stappen = await Promise.all(
      [1, 2].map(() =>
        test.als('anna', {
          method: 'POST',
          url: `/casussen/${casusId}/fase`,
          versie: 1,
          sleutel: true,
          body: { gebeurtenis: 'verder' },
        }),
      ),
    );
    expect(stappen.map((s) => s.statusCode).sort()).toEqual([200, 412]);
    const { rows } = await test.eigenaar.query(
      'select count(*)::int as n from fasewissel where casus_id = $1',
      [casusId],
    );
    expect(rows[0].n).toBe(2);
  });

  it('acht betalingen van samen te veel: nooit meer dan toegekend', async () => {
    const { id } = await createInBehandeling(test, fonds, { stemmen: drieVoor });
    await decide(test, id);
    const { rows } = await test.eigenaar.query('select id from aanvraag_regel where aanvraag_id = $1', [id]);
    const betaal = () =>
      stap(test, 'bas', id, 'uitbetaling', {
        regelId: rows[0].id,
        soort: 'betaling',
        bedragCent: 50_000,
        toelichting: 'Op de rekening van de corporatie.',
      });
    const codes = (await Promise.all(rondes.map(betaal))).map((a) => a.statusCode);
    expect(codes.filter((code) => code === 201)).toHaveLength(3);
    expect(codes.filter((code) => code === 409)).toHaveLength(5);
    const som = await test.eigenaar.query(
      'select sum(bedrag_cent)::int as som from betaling where aanvraag_id = $1',
      [id],
    );
    expect(som.rows[0].som).toBe(150_000);
  });

  it('een besluit kent nooit meer toe dan gevraagd, per regel niet en niet door een regel twee keer te noemen', async () => {
    const { id } = await createInBehandeling(test, fonds, { stemmen: drieVoor });
    const { rows } = await test.eigenaar.query('select id from aanvraag_regel where aanvraag_id = $1', [id]);
    const regelId = rows[0].id;
    const een = { regelId, toegekendCent: 100_000, voorwaarde: '' };
    const pogingen = [
      { uitkomst: 'toegekend', regels: [{ ...een, toegekendCent: 196_501 }] },
      { uitkomst: 'deels', regels: [een, een] },
      { uitkomst: 'deels', regels: [] },
      { uitkomst: 'toegekend', regels: [een] },
      { uitkomst: 'deels', regels: [{ ...een, regelId: id }] },
    ];
    for (const poging of pogingen)
      expect((await decide(test, id, poging)).json().code).toBe('regels_passen_niet');
    expect((await decide(test, id, { uitkomst: 'deels', regels: [een] })).statusCode).toBe(201);
  });

  it('een aanvraag van een ander huishouden blijft buiten de regels van deze', async () => {
    const [een, ander] = [await createConcept(test, fonds), await createIngediend(test, fonds)];
    const { rows } = await test.eigenaar.query('select id from aanvraag_regel where aanvraag_id = $1', [
      ander.id,
    ]);
    const bewaard = await test.als('anna', {
      method: 'PATCH',
      url: `/aanvragen/${een.id}`,
      versie: een.versie,
      body: { regels: [{ ...regel(), id: rows[0].id }], doorbraakIds: [een.doorbraakId] },
    });
    expect(bewaard.statusCode).toBe(200);
    expect(bewaard.json().regels[0].id).not.toBe(rows[0].id);
    const gestolen = await test.als('anna', {
      method: 'PATCH',
      url: `/aanvragen/${een.id}`,
      versie: bewaard.json().versie,
      body: { doorbraakIds: [ander.doorbraakId] },
    });
    expect(gestolen.statusCode).toBe(400);
  });
});
