import type { Deelnemerskaart } from '@naast/contract/deelnemerskaart';
import type { Lijstprijs } from '@naast/contract/prijslijst';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasus, giveToegang } from './maak-casus.ts';
import { openRekenkamer, type Rekenkamer } from './rekenkamer.ts';
import type { PersoonNaam } from './wereld.ts';

let kamer: Rekenkamer;
let prijzen: Map<string, Lijstprijs>;

beforeAll(async () => {
  kamer = await openRekenkamer();
  const lijst = (await kamer.test.als('anna', { url: '/prijslijsten' })).json().items[0].id;
  const { items } = (await kamer.test.als('anna', { url: `/prijslijsten/${lijst}/prijzen` })).json();
  prijzen = new Map(items.map((prijs: Lijstprijs) => [prijs.code, prijs]));
});
afterAll(() => kamer.test.stop());

const prijsId = (code: string): string => prijzen.get(code)?.id ?? code;
const huisarts = { soort: 'professional', naam: 'Huisarts', organisatie: 'Praktijk', rol: '', aanbod: '' };
const product = (code: string, aantal = 1, per = 'jaar') => ({ prijsId: prijsId(code), aantal, per });

const put = (casusId: string, body: object, wie: PersoonNaam = 'anna') =>
  kamer.test.als(wie, { method: 'POST', url: `/casussen/${casusId}/deelnemers`, sleutel: true, body });
const kaart = async (casusId: string): Promise<Deelnemerskaart> =>
  (await kamer.test.als('anna', { url: `/casussen/${casusId}/deelnemerskaart` })).json();
const nieuweCasus = async (naam: string) => (await createCasus(kamer.test, 'anna', naam)).casusId;

describe('wat vandaag kost', () => {
  it('is per product, per jaar en per betaler, in prijzen van nu', async () => {
    const casusId = await nieuweCasus('Kaart');
    await put(casusId, { ...huisarts, producten: [product('ZVW-02', 11), product('ZVW-08', 8)] });
    await put(casusId, { ...huisarts, naam: 'Begeleider', producten: [product('WMO-02', 1, 'week')] });
    await put(casusId, { ...huisarts, naam: 'Gemeente', producten: [product('PW-01', 1, 'maand')] });
    const uitkomst = await kaart(casusId);
    expect(uitkomst.lijnen.map(({ prijs, perJaar }) => [prijs.code, perJaar])).toEqual([
      ['ZVW-02', 11],
      ['ZVW-08', 8],
      ['WMO-02', 52],
      ['PW-01', 12],
    ]);
    // The worked example says for 52 hours of WMO-02 in year 1: € 3.686,22.
    expect(uitkomst.lijnen[2]?.jaarCent).toBe(368_622);
    expect(uitkomst.overdrachtCent).toBe(12 * 136_906);
    const som = (soort: string) =>
      uitkomst.lijnen.filter((l) => l.prijs.soort === soort).reduce((t, l) => t + (l.jaarCent ?? 0), 0);
    expect(uitkomst.kostenCent).toBe(som('kosten'));
    expect(uitkomst.perBatenhouder).toEqual([
      { batenhouder: 'gemeente_participatiewet', kostenCent: 0, overdrachtCent: 12 * 136_906 },
      { batenhouder: 'gemeente_wmo', kostenCent: 368_622, overdrachtCent: 0 },
      {
        batenhouder: 'zorgverzekeraar',
        kostenCent: uitkomst.kostenCent - 368_622,
        overdrachtCent: 0,
      },
    ]);
  });

  it('telt wie gestopt is niet mee, maar laat wel zien hoeveel professionals er toen waren', async () => {
    const casusId = await nieuweCasus('Verloop');
    const weg = { vanaf: '2025-01-01', tot: '2025-06-30', producten: [product('WMO-02', 1, 'week')] };
    await put(casusId, { ...huisarts, naam: 'Weg', ...weg });
    await put(casusId, { ...huisarts, naam: 'Blijft', vanaf: '2025-03-01' });
    await put(casusId, { ...huisarts, naam: 'Zus', soort: 'eigen_kring', vanaf: '2025-02-01' });
    const { items, lijnen, kostenCent, verloop } = await kaart(casusId);
    expect(items.map(({ naam, betrokken }) => [naam, betrokken])).toEqual([
      ['Zus', true],
      ['Weg', false],
      ['Blijft', true],
    ]);
    expect([lijnen, kostenCent]).toEqual([[], 0]);
    expect(verloop).toEqual([
      { vanaf: '2025-01-01', professionals: 1, organisaties: 1 },
      { vanaf: '2025-03-01', professionals: 2, organisaties: 1 },
      { vanaf: '2025-07-01', professionals: 1, organisaties: 1 },
    ]);
  });

  it('is nul zolang niemand een product heeft', async () => {
    const casusId = await nieuweCasus('Leeg');
    await put(casusId, huisarts);
    expect(await kaart(casusId)).toMatchObject({ lijnen: [], kostenCent: 0, perBatenhouder: [] });
  });
});

describe('een deelnemer met producten', () => {
  it('houdt bij veranderen het kenmerk van een product dat blijft', async () => {
    const casusId = await nieuweCasus('Blijft');
    const eerst = await put(casusId, {
      ...huisarts,
      producten: [product('ZVW-02', 11), product('ZVW-08', 8)],
    });
    const [a, b] = eerst.json().producten;
    const url = `/casussen/${casusId}/deelnemers/${eerst.json().id}`;
    const producten = [{ ...b, aantal: 10 }, product('ZVW-01', 2)];
    const anders = await kamer.test.als('anna', { method: 'PATCH', url, versie: 1, body: { producten } });
    expect(anders.json().producten).toMatchObject([
      { id: b.id, aantal: 10, per: 'jaar' },
      { prijsId: prijsId('ZVW-01'), aantal: 2 },
    ]);
    expect(JSON.stringify(anders.json())).not.toContain(a.id);
    const naam = await kamer.test.als('anna', { method: 'PATCH', url, versie: 2, body: { naam: 'Dokter' } });
    expect(naam.json().producten).toHaveLength(2);
  });

  it('verliest ze als het iemand uit de eigen kring blijkt, en gaat er met product en al af', async () => {
    const casusId = await nieuweCasus('Kring');
    const eerst = await put(casusId, { ...huisarts, producten: [product('ZVW-02')] });
    const url = `/casussen/${casusId}/deelnemers/${eerst.json().id}`;
    const wijzig = (versie: number, body: object) =>
      kamer.test.als('anna', { method: 'PATCH', url, versie, body });
    const fout = await wijzig(1, { soort: 'eigen_kring' });
    expect(fout.json().errors).toMatchObject([{ veld: 'producten', code: 'product_bij_eigen_kring' }]);
    expect((await wijzig(1, { soort: 'eigen_kring', producten: [] })).statusCode).toBe(200);
    const terug = await wijzig(2, { soort: 'professional', producten: [product('ZVW-02')] });
    expect(terug.json()).toMatchObject({ soort: 'professional', versie: 3 });
    expect((await kamer.test.als('anna', { method: 'DELETE', url, versie: 3 })).statusCode).toBe(204);
    expect((await kaart(casusId)).lijnen).toEqual([]);
  });

  it('die tegelijk verandert, verandert één keer', async () => {
    const casusId = await nieuweCasus('Samen');
    const eerst = await put(casusId, huisarts);
    const url = `/casussen/${casusId}/deelnemers/${eerst.json().id}`;
    const wijzig = (code: string) =>
      kamer.test.als('anna', { method: 'PATCH', url, versie: 1, body: { producten: [product(code)] } });
    const codes = await Promise.all([wijzig('ZVW-01'), wijzig('ZVW-02'), wijzig('ZVW-08')]);
    expect(codes.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412, 412]);
    expect((await kaart(casusId)).lijnen).toHaveLength(1);
  });
});

describe('een deelnemer wordt geweigerd', () => {
  const weiger = async (body: object) => {
    const antwoord = await put(await nieuweCasus('Weiger'), { ...huisarts, ...body });
    expect(antwoord.statusCode).toBe(400);
    return antwoord.json().errors.map(({ veld, code }: { veld: string; code: string }) => [veld, code]);
  };

  it.each([
    ['een referentieprijs', () => [product('PW-05')], 'producten.0.prijsId', 'prijs_is_referentie'],
    [
      'een prijs die niet bestaat',
      () => [{ ...product('ZVW-02'), prijsId: '0190a0b0-0000-7000-8000-000000000000' }],
      'producten.0.prijsId',
      'prijs_onbekend',
    ],
    [
      'twee keer hetzelfde product',
      () => [product('ZVW-02'), product('ZVW-02', 2)],
      'producten.1.prijsId',
      'product_dubbel',
    ],
  ] as const)('met %s', async (_wat, producten, veld, code) => {
    expect(await weiger({ producten: producten() })).toEqual([[veld, code]]);
  });

  it('met een hoeveelheid die niet kan', async () => {
    expect((await weiger({ producten: [product('ZVW-02', 0)] }))[0]?.[0]).toBe('producten.0.aantal');
    expect((await weiger({ producten: [product('ZVW-02', 0.00001)] }))[0]?.[0]).toBe('producten.0.aantal');
  });

  it('met een laatste dag voor de eerste', async () => {
    expect(await weiger({ vanaf: '2026-02-02', tot: '2026-02-01' })).toEqual([['tot', 'tot_voor_vanaf']]);
  });

  it('met een prijs uit een ander netwerk', async () => {
    const { rows } = await kamer.test.eigenaar.query(
      `select id from prijs where netwerk_id = $1 and code = 'ZVW-02'`,
      [kamer.test.wereld.netwerkB],
    );
    const producten = [{ ...product('ZVW-02'), prijsId: rows[0].id }];
    expect(await weiger({ producten })).toEqual([['producten.0.prijsId', 'prijs_onbekend']]);
  });

  it('ook door de database, met een referentieprijs of bij eigen kring', async () => {
    const casusId = await nieuweCasus('Database');
    const wie = await put(casusId, { ...huisarts, producten: [product('ZVW-02')] });
    const { id } = wie.json();
    const zet = (sql: string, waarden: unknown[]) =>
      expect(kamer.test.eigenaar.query(sql, waarden)).rejects.toMatchObject({
        constraint: 'deelnemer_product_past',
      });
    await zet('update deelnemer_product set prijs_id = $2 where deelnemer_id = $1', [id, prijsId('PW-05')]);
    await zet(`update deelnemer set soort = 'eigen_kring' where id = $1`, [id]);
  });
});

describe('de kaart van deelnemers', () => {
  it('is er alleen voor wie de casus ziet, en kijken is niet veranderen', async () => {
    const casusId = await nieuweCasus('Rechten');
    await giveToegang(kamer.test, casusId, 'gerda', 'kijken');
    const url = `/casussen/${casusId}/deelnemerskaart`;
    for (const wie of ['anna', 'gerda', 'tina'] as const)
      expect((await kamer.test.als(wie, { url })).statusCode).toBe(200);
    for (const wie of ['bram', 'xander', 'vera'] as const)
      expect((await kamer.test.als(wie, { url })).statusCode).toBe(404);
    const met = { ...huisarts, producten: [product('ZVW-02')] };
    expect((await put(casusId, met, 'gerda')).statusCode).toBe(403);
    expect((await put(casusId, met, 'bram')).statusCode).toBe(404);
  });

  it('staat bij wie keek mee', async () => {
    const casusId = await nieuweCasus('Inzage');
    await kamer.test.als('tina', { url: `/casussen/${casusId}/deelnemerskaart` });
    const { rows } = await kamer.test.eigenaar.query(
      `select onderwerp from logregel where casus_id = $1 and gebruiker_id = $2`,
      [casusId, kamer.test.wereld.gebruiker.tina.id],
    );
    expect(rows).toContainEqual({ onderwerp: 'deelnemers' });
  });
});
