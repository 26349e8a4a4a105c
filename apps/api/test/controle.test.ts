import { addSaldo, leegSaldo, type Saldo } from '@naast/domain/fonds';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFonds, createIngediend, type TestFonds } from './maak-aanvraag.ts';
import { createAfgewezen, createToegekend, settle } from './maak-verslag.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
});
afterAll(() => test.stop());

const get = (wie: PersoonNaam, fonds: TestFonds, pad = '') =>
  test.als(wie, { url: `/fondsen/${fonds.fondsId}/controle${pad}` });
const lees = async (fonds: TestFonds, pad = '') => (await get('cor', fonds, pad)).json();

interface Rij extends Saldo {
  domein?: string;
  wijk?: string | null;
  maand?: string;
  huishoudens?: number | null;
}
const som = (rijen: readonly Saldo[]): Saldo =>
  rijen.reduce<Saldo>((totaal, { vrijCent, verplichtCent, betaaldCent }) => {
    return addSaldo(totaal, { vrijCent, verplichtCent, betaaldCent });
  }, leegSaldo);

describe('de controle', () => {
  it('telt per domein, per wijk en per maand op tot het grootboek, na welke geschiedenis ook', async () => {
    const stap = fc.oneof(
      fc.record({ soort: fc.constant('toekenning' as const), cent: fc.integer({ min: 100, max: 90_000 }) }),
      fc.record({
        soort: fc.constantFrom('betaling' as const, 'vrijval' as const),
        plek: fc.nat(3),
        cent: fc.integer({ min: 1, max: 60_000 }),
      }),
      fc.record({ soort: fc.constant('budget' as const), cent: fc.integer({ min: 1, max: 50_000 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { minLength: 1, maxLength: 8 }), async (stappen) => {
        const fonds = await createFonds(test);
        const open: Awaited<ReturnType<typeof createToegekend>>[] = [];
        for (const deze of stappen) {
          if (deze.soort === 'toekenning')
            open.push(await createToegekend(test, fonds, { bedragCent: deze.cent }));
          else if (deze.soort === 'budget') await addBudget(fonds, deze.cent);
          else {
            const aanvraag = open[deze.plek % Math.max(1, open.length)];
            if (aanvraag) await settle(test, aanvraag, deze.cent, deze.soort);
          }
        }
        await checkControle(fonds);
      }),
      { numRuns: 6 },
    );
  }, 180_000);

  async function addBudget(fonds: TestFonds, cent: number): Promise<void> {
    await test.eigenaar.query(
      `insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent, omschrijving, door, op)
       values ($1, gen_random_uuid(), $2, $3, 'budget', $4, 0, 0, 'Erbij', $5, now())`,
      [test.wereld.netwerkA, fonds.fondsId, fonds.jaar, cent, test.wereld.gebruiker.fleur.id],
    );
  }

  /** Everything once more, added up here from the bare rows. */
  async function checkControle(fonds: TestFonds): Promise<void> {
    const controle = await lees(fonds);
    const { rows } = await test.eigenaar.query<Saldo & { domein: string | null; maand: string }>(
      `select m.vrij_cent as "vrijCent", m.verplicht_cent as "verplichtCent", m.betaald_cent as "betaaldCent", r.domein,
              to_char(m.op at time zone 'Europe/Amsterdam', 'YYYY-MM') as maand
         from grootboek_mutatie m left join aanvraag_regel r on r.id = m.regel_id where m.fonds_id = $1`,
      [fonds.fondsId],
    );
    const heel = som(rows);
    const { budgetjaar: _, ...saldo } = controle.saldo;
    expect(saldo).toEqual(heel);
    for (const kant of ['perDomein', 'perWijk', 'perMaand'] as const)
      expect(som(controle[kant])).toEqual(heel);
    const wonen = controle.perDomein.find((rij: Rij) => rij.domein === 'wonen');
    expect(som(wonen ? [wonen] : [])).toEqual(som(rows.filter(({ domein }) => domein === 'wonen')));
    expect(controle.perMaand.at(-1).na).toEqual(heel);
    expect(controle.aansluiting.every(({ klopt }: { klopt: boolean }) => klopt)).toBe(true);
  }

  it('laat aantallen huishoudens pas vanaf vijf zien, bedragen altijd, en dagen pas vanaf vijf', async () => {
    const fonds = await createFonds(test);
    for (let nr = 0; nr < 4; nr++) {
      const aanvraag = await createToegekend(test, fonds);
      await settle(test, aanvraag, 100_000);
    }
    const wonen = async () => (await lees(fonds)).perDomein.find((rij: Rij) => rij.domein === 'wonen');
    expect(await wonen()).toMatchObject({ huishoudens: null, betaaldCent: 400_000 });
    const besluit = async () =>
      (await lees(fonds)).doorlooptijden.find(({ stap }: { stap: string }) => stap === 'besluit');
    expect(await besluit()).toEqual({ stap: 'besluit', aantal: null, p25: null, p50: null, p75: null });
    await createToegekend(test, fonds);
    expect(await wonen()).toMatchObject({ huishoudens: 5, betaaldCent: 400_000, verplichtCent: 100_000 });
    expect(await besluit()).toEqual({ stap: 'besluit', aantal: 5, p25: 0, p50: 0, p75: 0 });
    const { bijstand } = await lees(fonds);
    expect(bijstand).toEqual([
      { oordeel: 'onbekend', aanvragen: 5, gevraagdCent: 500_000, toegekendCent: 500_000 },
    ]);
  }, 60_000);

  it('telt aanvragen per stand en per ouderdom', async () => {
    const fonds = await createFonds(test);
    await createIngediend(test, fonds);
    await createIngediend(test, fonds);
    const toen = test.klok.nu;
    test.klok.nu = new Date(toen.getTime() + 10 * 86_400_000);
    try {
      expect((await lees(fonds)).standen).toEqual([
        { stand: 'ingediend', groepen: [0, 2, 0, 0, 0], aantal: 2, gevraagdCent: 393_000 },
      ]);
    } finally {
      test.klok.nu = toen;
    }
  });

  it('telt een afwijzing niet bij wat nog betaald moet worden', async () => {
    const fonds = await createFonds(test);
    await createToegekend(test, fonds);
    await createAfgewezen(test, fonds);
    expect((await lees(fonds)).standen).toEqual([
      expect.objectContaining({ stand: 'besloten', aantal: 1 }),
      expect.objectContaining({ stand: 'afgewezen', aantal: 1 }),
    ]);
    expect((await get('fleur', fonds, '/csv')).body).toMatch(/\nAfgewezen;1;1;/);
  });

  it('gaat mee als rekenblad en als PDF, en dat laat een spoor achter', async () => {
    const fonds = await createFonds(test);
    await createToegekend(test, fonds);
    const csv = await get('fleur', fonds, '/csv');
    expect(csv.body).toMatch(/Wonen;minder dan 5 of niet getoond;-1000,00;1000,00;0,00/);
    const pdf = await get('cor', fonds, '/pdf');
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    const { rows } = await test.eigenaar.query(
      `select count(*)::int as aantal from logregel where actie = 'exporteren' and onderwerp_id = $1`,
      [fonds.fondsId],
    );
    expect(rows).toEqual([{ aantal: 2 }]);
  });

  it.each(['vera', 'mo', 'bas', 'anna', 'tina', 'erik', 'bea', 'xander', 'xenia'] as const)(
    'is niet voor %s, ook niet als bestand',
    async (wie) => {
      const fonds = await createFonds(test);
      for (const pad of ['', '/csv', '/pdf']) expect((await get(wie, fonds, pad)).statusCode, pad).toBe(403);
    },
  );

  it('kent geen fonds van een ander netwerk', async () => {
    const fonds = { fondsId: '01890000-0000-7000-8000-000000000000', jaar: 2026 };
    expect((await get('cor', fonds)).statusCode).toBe(404);
  });

  it('noemt wat na de wettelijke termijn nog geen besluit heeft, met de dagen erover', async () => {
    const fonds = await createFonds(test);
    const [laat, opTijd] = [await createIngediend(test, fonds), await createIngediend(test, fonds)];
    await test.eigenaar.query('alter table aanvraag_gebeurtenis disable trigger user');
    await test.eigenaar.query(
      "update aanvraag_gebeurtenis set op = op - interval '59 days' where aanvraag_id = $1",
      [laat.id],
    );
    await test.eigenaar.query('alter table aanvraag_gebeurtenis enable trigger user');
    const { teLaat } = await lees(fonds);
    expect(teLaat).toEqual([expect.objectContaining({ id: laat.id, stand: 'ingediend', dagen: 3 })]);
    expect(JSON.stringify(teLaat)).not.toContain(opTijd.id);
    expect((await get('cor', fonds, '/csv')).body).toContain('Over de wettelijke termijn');
  });
});
