import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFonds, type TestFonds } from './maak-aanvraag.ts';
import { createToegekend, settle } from './maak-verslag.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
let eerste: Awaited<ReturnType<typeof createToegekend>>;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  fonds = await createFonds(test);
  eerste = await createToegekend(test, fonds, { bedragCent: 150_000 });
  await settle(test, eerste, 100_000);
  await settle(test, eerste, 20_000, 'vrijval');
  await createToegekend(test, fonds, { bedragCent: 70_000 });
});
afterAll(() => test.stop());

const get = (wie: PersoonNaam, pad = '', van = fonds.fondsId) =>
  test.als(wie, { url: `/fondsen/${van}/grootboek${pad}` });
const lees = async (pad = '', wie: PersoonNaam = 'bas') => (await get(wie, pad)).json();

interface Kolommen {
  vrijCent: number;
  verplichtCent: number;
  betaaldCent: number;
}
interface Regel extends Kolommen {
  id: string;
  nr: number;
  soort: string;
  na: Kolommen;
}

describe('het grootboek als verslag', () => {
  it('laat bij elke mutatie de stand daarna zien, en die loopt door', async () => {
    const { items, saldo } = (await lees()) as { items: Regel[]; saldo: Kolommen };
    expect(items.map(({ nr, soort }) => [nr, soort])).toEqual([
      [5, 'toekenning'],
      [4, 'vrijval'],
      [3, 'betaling'],
      [2, 'toekenning'],
      [1, 'budget'],
    ]);
    for (const [plek, regel] of items.entries()) {
      const vorige = items[plek + 1]?.na ?? { vrijCent: 0, verplichtCent: 0, betaaldCent: 0 };
      for (const kolom of ['vrijCent', 'verplichtCent', 'betaaldCent'] as const)
        expect(regel.na[kolom]).toBe(vorige[kolom] + regel[kolom]);
    }
    expect(items[0]?.na).toEqual({
      vrijCent: 250_000_00 - 200_000,
      verplichtCent: 100_000,
      betaaldCent: 100_000,
    });
    expect(saldo).toMatchObject(items[0]?.na ?? {});
  });

  it.each([
    ['soort=betaling', [3]],
    ['soort=budget&domein=wonen', []],
    ['domein=wonen', [5, 4, 3, 2]],
    ['domein=passend_onderwijs', []],
    ['wijk=Selwerd', [5, 4, 3, 2]],
    ['wijk=Beijum', []],
    ['zoek=huurACHTERSTAND', [5, 2]],
    ['zoek=budget', [1]],
    ['zoek=100%25', []],
    ['na=3', [2, 1]],
    ['budgetjaar=2001', []],
  ])('filtert op %s', async (vraag, nummers) => {
    const { items } = await lees(`?${vraag}`);
    expect(items.map(({ nr }: Regel) => nr)).toEqual(nummers);
  });

  it('filtert op één aanvraag, en telt precies die op', async () => {
    const { items } = await lees('?soort=betaling');
    const { code, id } = items[0].aanvraag;
    expect(id).toBe(eerste.id);
    const vraag = `?aanvraag=${code}`;
    expect((await lees(vraag)).items.map(({ nr }: Regel) => nr)).toEqual([4, 3, 2]);
    const { totaal, perSoort } = await lees(`/totalen${vraag}`);
    expect(totaal).toEqual({ aantal: 3, vrijCent: -130_000, verplichtCent: 30_000, betaaldCent: 100_000 });
    expect(perSoort.map(({ soort }: Regel) => soort)).toEqual(['toekenning', 'betaling', 'vrijval']);
  });

  it('telt op tot het saldo en zegt dat het aansluit', async () => {
    const { totaal, aansluiting, wijken } = await lees('/totalen');
    const { saldo } = await lees();
    expect(totaal).toMatchObject({ aantal: 5, vrijCent: saldo.vrijCent, verplichtCent: saldo.verplichtCent });
    expect(aansluiting).toHaveLength(4);
    expect(aansluiting.every(({ klopt }: { klopt: boolean }) => klopt)).toBe(true);
    expect(wijken).toEqual(['Selwerd']);
  });

  it('opent van elke mutatie de aanvraag, het besluit, de regel, de betaling en de weg van het geld', async () => {
    const { items } = await lees('?soort=betaling');
    const herkomst = await lees(`/${items[0].id}`);
    expect(herkomst).toMatchObject({
      aanvraag: { id: eerste.id, wijk: 'Selwerd', stand: 'besloten' },
      besluit: { uitkomst: 'toegekend' },
      regel: { ontvanger: 'De corporatie', toegekendCent: 150_000, domein: 'wonen' },
      voorwaardeVervuld: 'Volgens de rekening.',
      verantwoording: null,
    });
    expect(herkomst.spoor.map(({ soort }: Regel) => soort)).toEqual(['toekenning', 'betaling', 'vrijval']);
    const budget = (await lees('?soort=budget')).items[0];
    expect(await lees(`/${budget.id}`)).toMatchObject({ aanvraag: null, regel: null, spoor: [{ nr: 1 }] });
  });

  it('bladert in stukken van vijftig, zonder een regel te missen', async () => {
    const vol = await createFonds(test);
    await test.eigenaar.query(
      `insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent, omschrijving, door, op)
       select $1, gen_random_uuid(), $2, $3, 'budget', n, 0, 0, 'Erbij', $4, now() from generate_series(1, 119) n`,
      [test.wereld.netwerkA, vol.fondsId, vol.jaar, test.wereld.gebruiker.fleur.id],
    );
    const nummers: number[] = [];
    let na = '';
    for (let keer = 0; keer < 3; keer++) {
      const blad = (await get('fleur', na, vol.fondsId)).json();
      nummers.push(...blad.items.map(({ nr }: Regel) => nr));
      na = blad.volgende === null ? '' : `?na=${blad.volgende}`;
    }
    expect(na).toBe('');
    expect(nummers).toEqual(Array.from({ length: 120 }, (_, i) => 120 - i));
  });
});

describe('het grootboek als bestand', () => {
  it('gaat naar Nederlands Excel met alle regels, op volgorde, en zonder namen', async () => {
    const antwoord = await get('cor', '/csv');
    expect(antwoord.headers['content-disposition']).toBe(
      `attachment; filename="grootboek-${fonds.jaar}.csv"`,
    );
    expect(antwoord.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const regels = antwoord.body.split('\r\n');
    expect(regels.filter((regel) => /^\d+;/.test(regel)).map((regel) => regel.split(';')[0])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    expect(regels.find((regel) => regel.startsWith('3;'))).toMatch(/;0,00;-1000,00;1000,00;/);
    expect(antwoord.body).toContain('Het grootboek sluit aan');
    for (const naam of ['Vera', 'Bas', 'Fleur', 'Marja', 'Anna']) expect(antwoord.body).not.toContain(naam);
  });

  it('gaat als PDF mee', async () => {
    const antwoord = await get('fleur', '/pdf?soort=betaling');
    expect(antwoord.statusCode, antwoord.body.slice(0, 200)).toBe(200);
    expect(antwoord.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('laat een spoor achter van wie het meenam', async () => {
    await get('bas', '/csv');
    const { rowCount } = await test.eigenaar.query(
      `select 1 from logregel where gebruiker_id = $1 and actie = 'exporteren' and onderwerp = 'grootboek' and onderwerp_id = $2`,
      [test.wereld.gebruiker.bas.id, fonds.fondsId],
    );
    expect(rowCount).toBe(1);
  });
});

describe('wie het grootboek niet ziet', () => {
  it.each([
    ['anna', 403],
    ['tina', 403],
    ['erik', 403],
    ['bea', 403],
    ['xander', 403],
    ['xenia', 404],
  ] as const)('%s krijgt %d, ook voor de totalen en de bestanden', async (wie, status) => {
    for (const pad of ['', '/totalen', '/csv', '/pdf'])
      expect((await get(wie, pad)).statusCode, pad).toBe(status);
  });

  it('een commissielid van een ander fonds krijgt 404', async () => {
    const ander = await createFonds(test, { leden: ['sanne'] });
    for (const pad of ['', '/totalen', '/csv'])
      expect((await get('mo', pad, ander.fondsId)).statusCode).toBe(404);
    const { items } = (await get('sanne', '', ander.fondsId)).json();
    expect((await get('mo', `/${items[0].id}`, ander.fondsId)).statusCode).toBe(404);
  });

  it('een mutatie van een ander fonds is er niet', async () => {
    const ander = await createFonds(test);
    const { items } = (await get('bas', '', ander.fondsId)).json();
    expect((await get('bas', `/${items[0].id}`)).statusCode).toBe(404);
  });
});
