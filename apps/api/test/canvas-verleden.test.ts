import type { CanvasAntwoord, CanvasVerleden } from '@naast/contract/canvas';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CanvasProef, startCanvasProef } from './canvas-proef.ts';
import { giveToegang } from './maak-casus.ts';

let proef: CanvasProef;
beforeAll(async () => {
  proef = await startCanvasProef();
});
afterAll(() => proef.test.stop());
beforeEach(() => proef.nieuweCasus());

const verleden = async (vraag = ''): Promise<CanvasVerleden> => {
  const antwoord = await proef.test.als('anna', { url: proef.url(`/verleden${vraag}`) });
  expect(antwoord.statusCode, antwoord.body).toBe(200);
  return antwoord.json();
};
const later = (minuten: number) => {
  proef.test.klok.nu = new Date(proef.test.klok.nu.getTime() + minuten * 60_000);
};
const dagVan = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment);
/** What the canvas of now and of then share; who may write is of now only. */
const zonderMag = ({ mag, ...canvas }: CanvasAntwoord) => canvas;

describe('het canvas op een dag', () => {
  it('is zoals het aan het eind van die dag was', async () => {
    const dag = dagVan(proef.test.klok.nu);
    const gkb = await proef.add('belemmeringen', { soort: 'systeem', omschrijving: 'GKB wacht' });
    await proef.add('doorbraken', { titel: 'Wonen', breekt: [gkb.id] });
    await proef.put('anna', '/blokken/2', 1, { tekst: 'Rust in huis.' });
    const toen = await proef.read();
    later(60 * 24 * 3);
    await proef.remove(`/belemmeringen/${gkb.id}`, 1);
    await proef.put('anna', '/blokken/2', 2, { tekst: 'Rust en een baan.' });

    expect(zonderMag((await verleden(`?op=${dag}`)).canvas)).toEqual(zonderMag(toen));
    expect((await verleden()).canvas.blokken[1]?.tekst).toBe('Rust en een baan.');
    expect((await verleden(`?op=${dag}`)).canvas.mag).toBe('kijken');
  });

  it('telt de dag zoals hij in Nederland is', async () => {
    proef.test.klok.nu = new Date('2027-01-14T22:59:00Z');
    const { id } = await proef.add('prioriteiten', { tekst: 'net voor twaalf' });
    proef.test.klok.nu = new Date('2027-01-14T23:01:00Z');
    await proef.patch('anna', `/prioriteiten/${id}`, 1, { tekst: 'net na twaalf' });
    expect((await verleden('?op=2027-01-14')).canvas.prioriteiten[0]?.tekst).toBe('net voor twaalf');
    expect((await verleden('?op=2027-01-15')).canvas.prioriteiten[0]?.tekst).toBe('net na twaalf');
  });

  it('is leeg voordat er iets stond, en wijst naar de eerste verandering', async () => {
    await proef.add('prioriteiten', { tekst: 'huis' });
    const leeg = await verleden('?op=2001-01-01');
    expect([leeg.stap, leeg.vorige, leeg.canvas.prioriteiten]).toEqual([null, null, []]);
    const eerste = await verleden(`?nr=${leeg.volgende}`);
    expect([eerste.canvas.prioriteiten[0]?.tekst, eerste.volgende]).toEqual(['huis', null]);
  });

  it('is van een nieuw canvas leeg, zonder stappen', async () => {
    expect(await verleden()).toMatchObject({ stap: null, vorige: null, volgende: null });
  });
});

describe('stap voor stap terug', () => {
  it('neemt wat iemand achter elkaar aan één ding schreef als één stap', async () => {
    await giveToegang(proef.test, proef.casus.casusId, 'gerda', 'meewerken');
    const { id } = await proef.add('prioriteiten', { tekst: 'h' });
    await proef.patch('anna', `/prioriteiten/${id}`, 1, { tekst: 'hu' });
    await proef.patch('anna', `/prioriteiten/${id}`, 2, { tekst: 'huis' });
    await proef.patch('gerda', `/prioriteiten/${id}`, 3, { tekst: 'huis houden' });
    later(10);
    await proef.patch('gerda', `/prioriteiten/${id}`, 4, { tekst: 'in dit huis blijven' });

    const teksten: string[] = [];
    const namen: string[] = [];
    for (let nu: CanvasVerleden | undefined = await verleden(); nu; ) {
      teksten.push(nu.canvas.prioriteiten[0]?.tekst ?? '');
      namen.push(nu.stap?.door.naam ?? '');
      nu = nu.vorige === null ? undefined : await verleden(`?nr=${nu.vorige}`);
    }
    expect(teksten).toEqual(['in dit huis blijven', 'huis houden', 'huis']);
    expect(namen).toEqual(['Gerda', 'Gerda', 'Anna']);
  });

  it('komt vooruit weer bij nu', async () => {
    const { id } = await proef.add('prioriteiten', { tekst: 'huis' });
    await proef.add('prioriteiten', { tekst: 'werk' });
    await proef.remove(`/prioriteiten/${id}`, 1);
    let nu = await verleden('?nr=0');
    while (nu.volgende !== null) nu = await verleden(`?nr=${nu.volgende}`);
    expect(zonderMag(nu.canvas)).toEqual(zonderMag(await proef.read()));
  });
});

describe('wie het canvas niet mag zien', () => {
  it('ziet ook niet hoe het was', async () => {
    const antwoord = await proef.test.als('zoe', { url: proef.url('/verleden') });
    expect(antwoord.statusCode).toBe(404);
  });

  it('een dag die niet bestaat krijgt een bericht', async () => {
    const antwoord = await proef.test.als('anna', { url: proef.url('/verleden?op=2026-02-31') });
    expect([antwoord.statusCode, antwoord.json().errors[0].veld]).toEqual([400, 'op']);
  });

  it('terugkijken staat in het logboek', async () => {
    await verleden();
    const { rows } = await proef.test.eigenaar.query(
      `select count(*)::int as aantal from logregel where casus_id = $1 and onderwerp = 'canvas_verleden'`,
      [proef.casus.casusId],
    );
    expect(rows[0].aantal).toBe(1);
  });
});

describe('alle veranderingen achter elkaar', () => {
  type Item = { id: string; versie: number };
  const lijsten = ['situaties', 'belemmeringen', 'prioriteiten', 'doorbraken', 'afspraken'] as const;
  const begin = {
    situaties: { kapitaalvorm: 'sociaal' },
    belemmeringen: { soort: 'systeem' },
    prioriteiten: {},
    doorbraken: {},
    afspraken: {},
  };
  const tekstVeld = {
    situaties: 'woorden',
    belemmeringen: 'omschrijving',
    prioriteiten: 'tekst',
    doorbraken: 'zin',
    afspraken: 'wat',
  };
  const koppelVeld = { belemmeringen: 'veroorzaakt', prioriteiten: 'belemmeringen', doorbraken: 'breekt' };
  const daad = fc.record({
    soort: fc.constantFrom('maak', 'schrijf', 'koppel', 'weg', 'terug', 'orde', 'blok', 'woorden'),
    lijst: fc.constantFrom(...lijsten),
    plek: fc.nat({ max: 5 }),
    tekst: fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'é', ' ', '"', '\n', '☀') }),
  });
  type Daad = typeof daad extends fc.Arbitrary<infer D> ? D : never;

  /** Does one random thing to the canvas, as a user of the API would; what is refused changes nothing. */
  async function act(
    { soort, lijst, plek, tekst }: Daad,
    weg: { lijst: string; id: string }[],
  ): Promise<void> {
    const nu = await proef.read();
    const items: readonly Item[] = nu[lijst];
    const item = items[plek % Math.max(items.length, 1)];
    const pad = `/${lijst}/${item?.id}`;
    if (soort === 'maak') await proef.add(lijst, { ...begin[lijst], [tekstVeld[lijst]]: tekst });
    if (soort === 'schrijf' && item)
      await proef.patch('anna', pad, item.versie, { [tekstVeld[lijst]]: tekst });
    if (soort === 'koppel' && item && lijst in koppelVeld) {
      const ids = nu.belemmeringen.map((b) => b.id).filter((id, i) => id !== item.id && (i + plek) % 2 === 0);
      const veld = koppelVeld[lijst as keyof typeof koppelVeld];
      await proef.patch('anna', pad, item.versie, { [veld]: ids });
    }
    if (soort === 'weg' && item) {
      await proef.remove(pad, item.versie);
      weg.push({ lijst, id: item.id });
    }
    const terug = weg.at(-1);
    if (soort === 'terug' && terug)
      await proef.test.als('anna', { method: 'POST', url: proef.url(`/${terug.lijst}/${terug.id}/herstel`) });
    const blok = 3 + lijsten.indexOf(lijst) + (lijst === 'situaties' ? 0 : 1);
    const versie = nu.volgordes.find((v) => v.blok === blok)?.versie ?? 1;
    if (soort === 'orde')
      await proef.put('anna', `/volgordes/${blok}`, versie, { ids: items.map((i) => i.id).toReversed() });
    if (soort === 'blok') await proef.put('anna', '/blokken/4', nu.blokken[2]?.versie ?? 1, { tekst });
    const stem = nu.eigenWoorden[plek % nu.eigenWoorden.length];
    if (soort === 'woorden' && stem)
      await proef.put('anna', `/eigen-woorden/${stem.lidId}`, stem.versie, { woorden: tekst });
  }

  it('geven precies het canvas van nu, en van elk moment ertussen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(daad, { minLength: 4, maxLength: 14 }), async (daden) => {
        await proef.nieuweCasus();
        const weg: { lijst: string; id: string }[] = [];
        const gezien: { nr: number; canvas: CanvasAntwoord }[] = [];
        for (const d of daden) {
          later(6);
          await act(d, weg);
          const nu = await verleden();
          gezien.push({ nr: nu.stap?.nr ?? 0, canvas: await proef.read() });
          expect(zonderMag(nu.canvas)).toEqual(zonderMag(await proef.read()));
        }
        const middelste = gezien[Math.floor(gezien.length / 2)] as (typeof gezien)[number];
        expect(zonderMag((await verleden(`?nr=${middelste.nr}`)).canvas)).toEqual(
          zonderMag(middelste.canvas),
        );
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
