import type { Indexreeks } from '@naast/contract/indexreeksen';
import type { Prijslijst } from '@naast/contract/prijslijst';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maak, namen, prijs, rij } from './maak-prijsbestand.ts';
import { openRekenkamer, type Rekenkamer, withRegel } from './rekenkamer.ts';

let kamer: Rekenkamer;
beforeAll(async () => {
  kamer = await openRekenkamer();
});
afterAll(() => kamer.test.stop());

const doe = (
  method: 'POST' | 'PATCH' | 'DELETE',
  url: string,
  { body, versie }: { body?: object; versie?: number } = {},
) =>
  kamer.test.als('bea', {
    method,
    url,
    body,
    ...(method === 'POST' ? { sleutel: true } : {}),
    ...(versie === undefined ? {} : { versie }),
  });

async function createReeks(code: string): Promise<Indexreeks> {
  const antwoord = await doe('POST', '/indexreeksen', { body: { code, naam: `Reeks ${code}` } });
  expect(antwoord.statusCode, antwoord.body).toBe(201);
  return antwoord.json();
}
async function addCijfer(reeks: Indexreeks, jaar: number, mutatieProcent: number): Promise<Indexreeks> {
  const antwoord = await doe('POST', `/indexreeksen/${reeks.id}/cijfers`, {
    versie: reeks.versie,
    body: { jaar, mutatieProcent, bron: 'CAO-lonen' },
  });
  expect(antwoord.statusCode, antwoord.body).toBe(200);
  return antwoord.json();
}
async function createLijst(): Promise<Prijslijst> {
  const body = { naam: `Lijst ${crypto.randomUUID()}`, geldigVanaf: '2025-01-01', bron: 'Eigen' };
  return (await doe('POST', '/prijslijsten', { body })).json();
}

describe('een eigen indexreeks', () => {
  it('begint, krijgt cijfers, een andere naam en gaat weer weg', async () => {
    let reeks = await addCijfer(await addCijfer(await createReeks('bouw'), 2024, 5), 2062, 4);
    const anders = await doe('PATCH', `/indexreeksen/${reeks.id}`, {
      versie: reeks.versie,
      body: { naam: 'Bouwkosten' },
    });
    expect(anders.json()).toMatchObject({ naam: 'Bouwkosten', code: 'bouw' });
    const gewist = await doe('DELETE', `/indexreeksen/${reeks.id}/cijfers/2062`, {
      versie: anders.json().versie,
    });
    reeks = gewist.json();
    expect(reeks.cijfers.map(({ jaar }) => jaar)).toEqual([2024]);
    expect((await doe('DELETE', `/indexreeksen/${reeks.id}`, { versie: reeks.versie })).statusCode).toBe(204);
    expect((await kamer.test.als('bea', { url: '/indexreeksen' })).body).not.toContain('Bouwkosten');
  });

  it('heeft een code die nog niet bestaat', async () => {
    await createReeks('dubbel');
    for (const code of ['dubbel', 'geen', 'cpi', 'Met spatie']) {
      const antwoord = await doe('POST', '/indexreeksen', { body: { code, naam: 'X' } });
      expect(antwoord.json(), code).toMatchObject({ status: 400, errors: [{ veld: 'code' }] });
    }
  });

  it('laat twee wijzigingen tegelijk niet over elkaar heen gaan', async () => {
    const reeks = await createReeks('race');
    const antwoorden = await Promise.all(
      ['Een', 'Twee'].map((naam) =>
        doe('PATCH', `/indexreeksen/${reeks.id}`, { versie: reeks.versie, body: { naam } }),
      ),
    );
    expect(antwoorden.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 412]);
  });

  it('gaat niet weg zolang een prijs ermee meestijgt, en de consumentenprijzen nooit', async () => {
    const reeks = await createReeks('in_gebruik');
    const lijst = await createLijst();
    const erbij = await doe('POST', `/prijslijsten/${lijst.id}/prijzen`, {
      versie: lijst.versie,
      body: { ...prijs, index: 'in_gebruik' },
    });
    expect(erbij.statusCode, erbij.body).toBe(201);
    const weg = await doe('DELETE', `/indexreeksen/${reeks.id}`, { versie: reeks.versie });
    expect(weg.json()).toMatchObject({ status: 409, code: 'indexreeks_in_gebruik' });
    const { items } = (await kamer.test.als('bea', { url: '/indexreeksen' })).json();
    const cpi = items.find(({ code }: Indexreeks) => code === 'cpi');
    const vast = await doe('DELETE', `/indexreeksen/${cpi.id}`, { versie: cpi.versie });
    expect(vast.json()).toMatchObject({ status: 409, code: 'indexreeks_vast' });
  });

  it.each(['anna', 'vera', 'cor'] as const)('is niet te veranderen door %s', async (wie) => {
    const body = { code: 'stiekem', naam: 'Stiekem' };
    const antwoord = await kamer.test.als(wie, { method: 'POST', url: '/indexreeksen', body, sleutel: true });
    expect(antwoord.statusCode).toBe(403);
  });

  it('bestaat niet voor een ander netwerk', async () => {
    const reeks = await createReeks('van_ons');
    const antwoord = await kamer.test.als('xenia', {
      method: 'PATCH',
      url: `/indexreeksen/${reeks.id}`,
      versie: reeks.versie,
      body: { naam: 'Van jullie' },
    });
    expect(antwoord.statusCode).toBe(404);
  });
});

describe('de index van een prijs', () => {
  it('is een reeks die er is: anders weigeren we bij het veld en bij de rij', async () => {
    const lijst = await createLijst();
    const los = await doe('POST', `/prijslijsten/${lijst.id}/prijzen`, {
      versie: lijst.versie,
      body: { ...prijs, index: 'bestaat_niet' },
    });
    expect(los.json()).toMatchObject({ status: 400, errors: [{ veld: 'index', code: 'index_onbekend' }] });
    const inhoud = Buffer.from(maak([namen, rij({ index: 'bestaat_niet' })])).toString('base64');
    const controle = await doe('POST', `/prijslijsten/${lijst.id}/import/_controle`, { body: { inhoud } });
    expect(controle.json()).toMatchObject({
      goed: false,
      fouten: [{ rij: 2, kolom: 'index', code: 'keuze_onbekend' }],
    });
  });

  it('gaat mee in een bestand, met code of met naam', async () => {
    await createReeks('huur');
    const lijst = await createLijst();
    const csv = maak([namen, rij({ code: 'A', index: 'huur' }), rij({ code: 'B', index: 'Reeks huur' })]);
    const gelezen = await doe('POST', `/prijslijsten/${lijst.id}/import`, {
      versie: lijst.versie,
      body: { inhoud: Buffer.from(csv).toString('base64') },
    });
    expect(gelezen.statusCode, gelezen.body).toBe(200);
    const uit = (await kamer.test.als('bea', { url: `/prijslijsten/${lijst.id}/export` })).body;
    expect(uit.split('\r\n').filter((regel) => regel.includes(';huur;'))).toHaveLength(2);
  });

  it('bepaalt hoe de prijs naar het rekenjaar gaat; de consumentenprijzen blijven voor de rest', async () => {
    let reeks = await createReeks('zorglonen');
    for (const jaar of [2023, 2024, 2025]) reeks = await addCijfer(reeks, jaar, 10);
    const { items } = (await kamer.test.als('anna', { url: '/prijslijsten' })).json();
    const basis = items.find(({ stand }: Prijslijst) => stand === 'vastgesteld');
    const kopie = (
      await doe('POST', '/prijslijsten', {
        body: { naam: 'Met lonen', geldigVanaf: '2025-01-01', bron: 'Eigen', kopieVan: basis.id },
      })
    ).json();
    const code = withRegel({}).regels[0]?.prijs.code ?? '';
    const eerder = (await kamer.test.als('bea', { url: `/prijslijsten/${kopie.id}/prijzen` }))
      .json()
      .items.find((p: { code: string }) => p.code === code);
    const { id, kiesbaar: _kiesbaar, ...velden } = eerder;
    const anders = await kamer.test.als('bea', {
      method: 'PUT',
      url: `/prijslijsten/${kopie.id}/prijzen/${id}`,
      versie: kopie.versie,
      body: { ...velden, index: 'zorglonen', peiljaar: 2023 },
    });
    expect(anders.statusCode, anders.body).toBe(200);
    await doe('POST', `/prijslijsten/${kopie.id}/vaststelling`, {
      versie: anders.json().versie,
      body: { geldigVanaf: '2025-01-01', geldigTot: null },
    });
    const begonnen = await kamer.begin({
      prijslijstId: kopie.id,
      invoer: { ...withRegel({}), rekenjaar: 2025 },
    });
    expect(begonnen.statusCode, begonnen.body).toBe(201);
    const { invoer, uitkomst, indexcijfers, redenen } = begonnen.json();
    expect(redenen).toEqual([]);
    expect(indexcijfers).toContainEqual({ jaar: 2025, mutatieProcent: 10, reeks: 'zorglonen' });
    const [regel] = invoer.regels;
    const cel = uitkomst.cellen.regels.find(
      (c: { id: string; jaar: number }) => c.id === regel.id && c.jaar === 1,
    );
    // Two years of ten per cent, exactly.
    expect(cel.zonderCent).toBe(Math.round(regel.aantalZonder * regel.prijs.bedragCent * 1.21));
  });
});
