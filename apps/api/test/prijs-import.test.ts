import type { Prijslijst } from '@naast/contract/prijslijst';
import { writePrijsbestand } from '@naast/domain/prijslijst';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maak, metRij, namen, prijs, rij } from './maak-prijsbestand.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
});
afterAll(() => test.stop());

const alsInhoud = (csv: string) => ({ inhoud: Buffer.from(csv).toString('base64') });
const begin = async (): Promise<Prijslijst> => {
  const body = { naam: 'Lijst', geldigVanaf: '2026-01-01', bron: 'Eigen' };
  return (await test.als('bea', { method: 'POST', url: '/prijslijsten', body, sleutel: true })).json();
};
const controleer = async (id: string, csv: string) =>
  (
    await test.als('bea', {
      method: 'POST',
      url: `/prijslijsten/${id}/import/_controle`,
      body: alsInhoud(csv),
    })
  ).json();
const leesIn = (id: string, csv: string, versie: number, sleutel: string | true = true) =>
  test.als('bea', {
    method: 'POST',
    url: `/prijslijsten/${id}/import`,
    body: alsInhoud(csv),
    versie,
    sleutel,
  });
const exporteer = (id: string) => test.als('anna', { url: `/prijslijsten/${id}/export` });

describe('prijzen inlezen', () => {
  it('10.000 prijzen gaan erin en komen er precies zo weer uit', async () => {
    const { id } = await begin();
    const prijzen = Array.from({ length: 10_000 }, (_, i) => ({
      ...prijs,
      code: `P-${String(i).padStart(5, '0')}`,
      omschrijving: `Prijs "${i}"; met\nregels`,
      bedragCent: 5000 + i,
      bedragHoogCent: null,
    }));
    const csv = writePrijsbestand(prijzen);
    const { statusCode, body } = await leesIn(id, csv, 1);
    expect(statusCode, body).toBe(200);
    const uit = await exporteer(id);
    expect(uit.headers['content-disposition']).toBe('attachment; filename="lijst-1.csv"');
    expect(uit.rawPayload.equals(Buffer.from(csv))).toBe(true);
    expect(await controleer(id, csv)).toMatchObject({ goed: true, gelijk: 10_000, nieuw: 0, gewijzigd: 0 });
  }, 60_000);

  it('telt vooraf wat er verandert, en bewaart dan nog niets', async () => {
    const { id } = await begin();
    const eerst = maak([namen, rij({ code: 'A' }), rij({ code: 'B' }), rij({ code: 'C' })]);
    await leesIn(id, eerst, 1);
    const daarna = maak([namen, rij({ code: 'A' }), rij({ code: 'B', bedrag: '65,00' }), rij({ code: 'D' })]);
    const { voorproef, ...geteld } = await controleer(id, daarna);
    expect(geteld).toEqual({
      ...{ goed: true, aantalRijen: 3, aantalFouten: 0, fouten: [] },
      ...{ nieuw: 1, gewijzigd: 1, verwijderd: 1, gelijk: 1, versie: 2 },
    });
    expect(voorproef).toMatchObject({
      nieuw: [{ code: 'D', bedragCent: 6440 }],
      gewijzigd: [
        { oud: { bedragCent: 6440 }, nieuw: { code: 'B', bedragCent: 6500 }, velden: ['bedragCent'] },
      ],
      verwijderd: [{ code: 'C' }],
    });
    expect((await exporteer(id)).body).toContain('\r\nC;');
    await leesIn(id, daarna, 2);
    const prijzen = (await test.als('bea', { url: `/prijslijsten/${id}/prijzen` })).json().items;
    expect(prijzen.map(({ code, bedragCent }: typeof prijs) => [code, bedragCent])).toEqual([
      ['A', 6440],
      ['B', 6500],
      ['D', 6440],
    ]);
  });

  it('laat zien hoe een bedrag met een punt is gelezen, en van veel rijen alleen de eerste', async () => {
    const { id } = await begin();
    const rijen = Array.from({ length: 30 }, (_, i) =>
      rij({ code: `P-${i}`, bedrag: '1.234', bedrag_hoog: '' }),
    );
    const { nieuw, voorproef } = await controleer(id, maak([namen, ...rijen]));
    expect([nieuw, voorproef.nieuw.length]).toEqual([30, 20]);
    expect(voorproef.nieuw[0]).toMatchObject({ code: 'P-0', bedragCent: 123_400 });
  });

  it('bewaart niets zolang er één rij fout is, en zegt welke', async () => {
    const { id } = await begin();
    const csv = maak([namen, rij({ code: 'A' }), rij({ code: 'B', bedrag: '-1' })]);
    const fout = {
      rij: 3,
      kolom: 'bedrag',
      code: 'bedrag_negatief',
      bericht: 'Een bedrag is nooit lager dan nul.',
    };
    expect(await controleer(id, csv)).toMatchObject({
      goed: false,
      aantalRijen: 2,
      aantalFouten: 1,
      fouten: [fout],
    });
    expect((await leesIn(id, csv, 1)).json()).toMatchObject({
      status: 400,
      code: 'bestand_met_fouten',
      errors: [{ veld: 'inhoud', bericht: 'Rij 3, bedrag: Een bedrag is nooit lager dan nul.' }],
    });
    const lijst = (await test.als('bea', { url: `/prijslijsten/${id}` })).json();
    expect(lijst).toMatchObject({ versie: 1, aantalPrijzen: 0 });
  });

  it('doet hetzelfde verzoek maar één keer', async () => {
    const { id } = await begin();
    const antwoorden = [
      await leesIn(id, metRij({}), 1, 'zelfde-sleutel'),
      await leesIn(id, metRij({}), 1, 'zelfde-sleutel'),
    ];
    expect(antwoorden.map((a) => [a.statusCode, a.json().versie])).toEqual([
      [200, 2],
      [200, 2],
    ]);
  });

  it('weigert wie een oude versie zag, en twee tegelijk', async () => {
    const { id } = await begin();
    const beide = await Promise.all([leesIn(id, metRij({}), 1), leesIn(id, metRij({ code: 'B' }), 1)]);
    expect(beide.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 412]);
    expect((await leesIn(id, metRij({}), 1)).statusCode).toBe(412);
  });

  it('weigert een bestand van meer dan 5 MB', async () => {
    const { id } = await begin();
    const antwoord = await leesIn(id, 'x'.repeat(5 * 1024 * 1024 + 2), 1);
    expect(antwoord.json()).toMatchObject({ status: 400, errors: [{ veld: 'inhoud' }] });
  });

  it('elke export staat in het logboek', async () => {
    const { id } = await begin();
    await exporteer(id);
    const { rows } = await test.eigenaar.query(
      `select aantal from logregel where actie = 'exporteren' and onderwerp_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ aantal: 0 }]);
    expect((await test.als('xander', { url: `/prijslijsten/${id}/export` })).statusCode).toBe(404);
    expect((await test.als('bas', { url: `/prijslijsten/${id}/export` })).statusCode).toBe(403);
  });
});
