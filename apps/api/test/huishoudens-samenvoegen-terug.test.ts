import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasus, giveToegang } from './maak-casus.ts';
import { createDubbel, merge, paren, stopCasus, unmerge } from './maak-gezinsleven.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const lees = async (wie: PersoonNaam, id: string) =>
  (await test.als(wie, { url: `/huishoudens/${id}` })).json();
const schrijf = (wie: PersoonNaam, casusId: string, lidId: string | null, woorden: string) =>
  test.als(wie, {
    method: 'POST',
    url: `/casussen/${casusId}/canvas/situaties`,
    sleutel: true,
    body: { kapitaalvorm: 'economisch', lidId, woorden },
  });
const lidVan = async (tabel: string, casusId: string): Promise<string[]> =>
  (
    await test.eigenaar.query(`select lid_id from ${tabel} where casus_id = $1 order by lid_id`, [casusId])
  ).rows.map((r: { lid_id: string }) => r.lid_id);

describe('terugdraaien', () => {
  async function createSamen() {
    const { blijft, weg } = await createDubbel(test);
    const { id } = (await merge(test, 'anna', blijft, weg, paren(weg, blijft))).json();
    return { blijft, weg, id: id as string };
  }

  it('maakt er weer twee van, en laat wat erna kwam in de casus waar het staat', async () => {
    const blijft = await createCasus(test, 'anna');
    const weg = await createCasus(test, 'anna');
    await stopCasus(test, blijft, 'anna');
    const samen = (await merge(test, 'anna', blijft, weg, paren(weg, blijft))).json();
    await schrijf('anna', weg.casusId, blijft.leden.zoon, 'Na het samenvoegen.');
    expect((await unmerge(test, 'anna', blijft, samen.id)).statusCode).toBe(204);
    const [links, rechts] = [await lees('anna', blijft.huishoudenId), await lees('anna', weg.huishoudenId)];
    expect(links.leden.map((l: { id: string }) => l.id).sort()).toEqual(Object.values(blijft.leden).sort());
    expect(rechts.leden.map((l: { id: string }) => l.id).sort()).toEqual(Object.values(weg.leden).sort());
    expect(rechts.casussen.map((c: { id: string }) => c.id)).toEqual([weg.casusId]);
    expect(await lidVan('situatie', weg.casusId)).toEqual([weg.leden.zoon]);
  });

  it('staat in de levensloop van het gezin, met tot wanneer het terug kan', async () => {
    const { blijft, id } = await createSamen();
    const url = `/huishoudens/${blijft.huishoudenId}/levensloop`;
    const [stap] = (await test.als('anna', { url })).json().items;
    expect(stap).toMatchObject({ id, soort: 'samengevoegd', naam: 'Castanje', magTerug: true, door: 'Anna' });
    await unmerge(test, 'anna', blijft, id);
    expect((await test.als('anna', { url })).json().items[0]).toMatchObject({ magTerug: false });
    expect((await test.als('gerda', { url })).statusCode).toBe(404);
  });

  it('kan één keer', async () => {
    const { blijft, id } = await createSamen();
    expect((await unmerge(test, 'anna', blijft, id)).statusCode).toBe(204);
    expect((await unmerge(test, 'anna', blijft, id)).json().code).toBe('al_teruggedraaid');
  });

  it('weigert na dertig dagen', async () => {
    const { blijft, id } = await createSamen();
    await test.eigenaar.query(`update samenvoeging set op = op - interval '31 days' where id = $1`, [id]);
    const laat = await unmerge(test, 'anna', blijft, id);
    expect([laat.statusCode, laat.json().code]).toEqual([409, 'te_laat_terug']);
  });

  it('is voor wie voor het gezin staat', async () => {
    const { blijft, id } = await createSamen();
    await giveToegang(test, blijft.casusId, 'zoe', 'meewerken');
    expect((await unmerge(test, 'zoe', blijft, id)).statusCode).toBe(403);
    expect((await unmerge(test, 'gerda', blijft, id)).statusCode).toBe(404);
    expect((await unmerge(test, 'xander', blijft, id)).statusCode).toBe(404);
  });

  it('wacht op een latere samenvoeging', async () => {
    const { blijft, id } = await createSamen();
    const derde = await createCasus(test, 'anna');
    await stopCasus(test, derde, 'anna');
    expect((await merge(test, 'anna', derde, blijft)).statusCode).toBe(201);
    const antwoord = await unmerge(test, 'anna', blijft, id);
    expect([404, 409]).toContain(antwoord.statusCode);
    expect((await lees('anna', blijft.huishoudenId)).id).toBe(derde.huishoudenId);
  });
});

describe('tegelijk', () => {
  it('voegt A bij B of B bij A, nooit allebei', async () => {
    for (let ronde = 0; ronde < 4; ronde += 1) {
      const { blijft, weg } = await createDubbel(test);
      const [heen, weer] = await Promise.all([
        merge(test, 'anna', blijft, weg),
        merge(test, 'anna', weg, blijft),
      ]);
      expect([heen.statusCode, weer.statusCode].sort()).toEqual([201, 404]);
      const { rows } = await test.eigenaar.query(
        'select count(*)::int as n from huishouden where id = any($1) and opgegaan_in_id is not null',
        [[blijft.huishoudenId, weg.huishoudenId]],
      );
      expect(rows[0].n).toBe(1);
    }
  });

  it('voegt maar één keer samen', async () => {
    const { blijft, weg } = await createDubbel(test);
    const beide = await Promise.all([1, 2].map(() => merge(test, 'anna', blijft, weg)));
    expect(beide.map((a) => a.statusCode).sort()).toEqual([201, 404]);
  });

  it('opent geen casus bij een gezin dat op dat moment opgaat', async () => {
    for (let ronde = 0; ronde < 4; ronde += 1) {
      const { blijft, weg } = await createDubbel(test);
      const body = {
        huishoudenId: weg.huishoudenId,
        aanmelding: '',
        contactpersoonId: test.wereld.gebruiker.anna.id,
      };
      const [samen, open] = await Promise.all([
        merge(test, 'anna', blijft, weg),
        test.als('anna', { method: 'POST', url: '/casussen', sleutel: true, body }),
      ]);
      // One plan either way: who came second is refused.
      expect([
        [201, 404],
        [201, 409],
        [409, 201],
      ]).toContainEqual([samen.statusCode, open.statusCode]);
      const { rows } = await test.eigenaar.query(
        `select count(*)::int as n from casus c join huishouden h on h.netwerk_id = c.netwerk_id and h.id = c.huishouden_id
          where h.id = any($1) and h.opgegaan_in_id is not null`,
        [[blijft.huishoudenId, weg.huishoudenId]],
      );
      expect(rows[0].n).toBe(0);
    }
  });
});
