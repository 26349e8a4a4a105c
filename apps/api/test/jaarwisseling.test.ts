import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asGebruiker,
  besluitBody,
  createFonds,
  createInBehandeling,
  drieVoor,
  stap,
  type TestFonds,
} from './maak-aanvraag.ts';
import { createToegekend, post, settle } from './maak-verslag.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let begin: Date;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  begin = test.klok.nu;
});
afterAll(() => test.stop());

const budget = 250_000_00;
const uitleg = 'Het college nam het over op 12 januari.';

/** Works with the clock in the next year. */
async function volgendJaar<T>(work: () => Promise<T>): Promise<T> {
  test.klok.nu = new Date(`${begin.getFullYear() + 1}-01-15T10:00:00Z`);
  try {
    return await work();
  } finally {
    test.klok.nu = begin;
  }
}

const saldi = async (fondsId: string) =>
  (
    await test.eigenaar.query(
      `select vrij_cent as vrij, verplicht_cent as verplicht, betaald_cent as betaald
         from grootboek_saldo where fonds_id = $1 order by budgetjaar`,
      [fondsId],
    )
  ).rows;

const wissel = (fonds: TestFonds, over: object = {}, wie: PersoonNaam = 'fleur') =>
  post(test, wie, `/fondsen/${fonds.fondsId}/jaarwisselingen`, {
    vanJaar: fonds.jaar,
    meeVrij: true,
    meeVerplicht: true,
    vrijCent: budget,
    verplichtCent: 0,
    uitleg,
    ...over,
  });

/** A fonds with € 1.000 promised and € 400 of it paid. */
async function createMetOpen() {
  const fonds = await createFonds(test);
  const aanvraag = await createToegekend(test, fonds, { bedragCent: 100_000 });
  await settle(test, aanvraag, 40_000);
  return { fonds, aanvraag, bedragen: { vrijCent: budget - 100_000, verplichtCent: 60_000 } };
}

describe('de jaarwisseling', () => {
  it('laat eerst zien wat er mee zou gaan, en neemt dat dan mee in paren die samen nul zijn', async () => {
    const { fonds, bedragen } = await createMetOpen();
    await volgendJaar(async () => {
      const url = `/fondsen/${fonds.fondsId}/jaarwisselingen`;
      const vooraf = (await test.als('fleur', { url })).json();
      expect(vooraf.proeven).toMatchObject([
        { vanJaar: fonds.jaar, ...bedragen, aantalRegels: 1, vrijKan: true, verplichtKan: true },
      ]);
      expect((await wissel(fonds, bedragen)).statusCode).toBe(201);
      const { items, proeven } = (await test.als('cor', { url })).json();
      expect(proeven).toEqual([]);
      expect(items).toMatchObject([
        { vanJaar: fonds.jaar, ...bedragen, aantalRegels: 1, uitleg, door: 'Fleur' },
      ]);
    });
    expect(await saldi(fonds.fondsId)).toEqual([
      { vrij: 0, verplicht: 0, betaald: 40_000 },
      { vrij: budget - 100_000, verplicht: 60_000, betaald: 0 },
    ]);
    const { rows } = await test.eigenaar.query(
      `select count(*)::int as aantal, sum(vrij_cent)::int as vrij, sum(verplicht_cent)::int as verplicht from grootboek_mutatie
        where fonds_id = $1 and paar_id is not null group by paar_id`,
      [fonds.fondsId],
    );
    expect(rows).toEqual([
      { aantal: 2, vrij: 0, verplicht: 0 },
      { aantal: 2, vrij: 0, verplicht: 0 },
    ]);
  });

  it('betaalt daarna uit het nieuwe jaar, en geeft daar ook vrij', async () => {
    const { fonds, aanvraag, bedragen } = await createMetOpen();
    await volgendJaar(async () => {
      await wissel(fonds, bedragen);
      expect((await settle(test, aanvraag, 50_000)).statusCode).toBe(201);
      expect((await settle(test, aanvraag, 10_001)).json()).toMatchObject({ status: 409 });
      const laatste = await settle(test, aanvraag, 10_000, 'vrijval');
      expect(laatste.json()).toMatchObject({ stand: 'uitbetaald' });
    });
    expect(await saldi(fonds.fondsId)).toEqual([
      { vrij: 0, verplicht: 0, betaald: 40_000 },
      { vrij: budget - 90_000, verplicht: 0, betaald: 50_000 },
    ]);
  });

  it('brengt wat terugkomt naar het jaar waarin het betaald is', async () => {
    const { fonds, aanvraag, bedragen } = await createMetOpen();
    await volgendJaar(() => wissel(fonds, bedragen));
    await test.eigenaar.query(
      `insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent,
         besluit_id, regel_id, omschrijving, door, op)
       select m.netwerk_id, gen_random_uuid(), m.fonds_id, m.budgetjaar + 1, 'terugontvangst', 40000, 0, -40000, m.besluit_id,
              m.regel_id, 'Terug', m.door, now() from grootboek_mutatie m where m.regel_id = $1 and m.soort = 'betaling'`,
      [aanvraag.regelId],
    );
    expect(await saldi(fonds.fondsId)).toMatchObject([{ vrij: 40_000, betaald: 0 }, { verplicht: 60_000 }]);
  });

  it('neemt ook alleen het vrije geld mee: toezeggingen worden dan uit het oude jaar betaald', async () => {
    const { fonds, aanvraag, bedragen } = await createMetOpen();
    await volgendJaar(async () => {
      await wissel(fonds, { ...bedragen, meeVerplicht: false });
      expect((await settle(test, aanvraag, 60_000)).statusCode).toBe(201);
    });
    expect(await saldi(fonds.fondsId)).toEqual([
      { vrij: 0, verplicht: 0, betaald: 100_000 },
      { vrij: budget - 100_000, verplicht: 0, betaald: 0 },
    ]);
  });

  it('wordt een tweede keer geweigerd, ook tegelijk', async () => {
    const { fonds, bedragen } = await createMetOpen();
    await volgendJaar(async () => {
      const antwoorden = await Promise.all([1, 2, 3].map(() => wissel(fonds, bedragen)));
      expect(antwoorden.map((a) => a.statusCode).sort()).toEqual([201, 409, 409]);
      expect((await wissel(fonds, { ...bedragen, meeVrij: false })).json().code).toBe('jaar_al_gewisseld');
    });
  });

  it('kan later nog mee wat de eerste keer bleef', async () => {
    const { fonds, bedragen } = await createMetOpen();
    await volgendJaar(async () => {
      await wissel(fonds, { ...bedragen, meeVrij: false });
      expect((await wissel(fonds, { ...bedragen, meeVerplicht: false })).statusCode).toBe(201);
    });
    expect(await saldi(fonds.fondsId)).toMatchObject([{ vrij: 0, verplicht: 0 }, { verplicht: 60_000 }]);
  });

  it.each([
    ['het jaar loopt nog', {}, 409, 'jaar_loopt_nog', false],
    ['de stand is veranderd', { vrijCent: budget - 1 }, 409, 'saldo_veranderd', true],
    ['er is niets gekozen om mee te nemen', { meeVrij: false }, 409, 'niets_over', true],
    ['de uitleg is te kort', { uitleg: 'kort' }, 400, 'ongeldige_invoer', true],
    ['dat jaar heeft geen grootboek', { vanJaar: 2003 }, 404, 'niet_gevonden', true],
  ])('wordt geweigerd als %s', async (_waarom, over, status, code, isLater) => {
    const fonds = await createFonds(test);
    const doe = () => wissel(fonds, over);
    const antwoord = await (isLater ? volgendJaar(doe) : doe());
    expect(antwoord.json()).toMatchObject({ status, code });
    expect(await saldi(fonds.fondsId)).toEqual([{ vrij: budget, verplicht: 0, betaald: 0 }]);
  });

  it.each(['vera', 'bas', 'cor', 'anna', 'xenia'] as const)('is niet voor %s', async (wie) => {
    const fonds = await createFonds(test);
    expect((await volgendJaar(() => wissel(fonds, {}, wie))).statusCode).toBe(403);
    await expect(
      asGebruiker(test, wie, (db) =>
        sql`select change_jaar(${uuidv7()}, ${fonds.fondsId}, ${fonds.jaar}::smallint, true, true, ${budget}, 0, ${uitleg}, now() + interval '1 year')`.execute(
          db,
        ),
      ),
    ).rejects.toMatchObject({ code: 'NA403' });
  });
});

describe('de jaarwisseling tegelijk met besluiten en betalingen', () => {
  const wisselInSql = (fonds: TestFonds) =>
    asGebruiker(test, 'fleur', async (db) => {
      const { rows } = await sql<{ vrij: number; verplicht: number }>`
        select vrij_cent as vrij, verplicht_cent as verplicht from grootboek_saldo
         where fonds_id = ${fonds.fondsId} and budgetjaar = ${fonds.jaar}`.execute(db);
      const { vrij, verplicht } = rows[0] ?? { vrij: 0, verplicht: 0 };
      await sql`select change_jaar(${uuidv7()}, ${fonds.fondsId}, ${fonds.jaar}::smallint, true, true, ${vrij}, ${verplicht}, ${uitleg},
        ${`${fonds.jaar + 1}-01-15T10:00:00Z`})`.execute(db);
    }).then(
      () => 'gewisseld',
      (fout: { constraint?: string }) => fout.constraint ?? String(fout),
    );

  it('gaat geen cent verloren, komt geen kolom onder nul en wacht niemand voor altijd', async () => {
    for (let ronde = 0; ronde < 3; ronde++) {
      const fonds = await createFonds(test);
      const open = [];
      for (let i = 0; i < 4; i++) open.push(await createToegekend(test, fonds, { bedragCent: 50_000 }));
      const nieuw = [];
      for (let i = 0; i < 6; i++)
        nieuw.push(await createInBehandeling(test, fonds, { bedragCent: 30_000, stemmen: drieVoor }));
      const bodies = await Promise.all(nieuw.map(({ id }) => besluitBody(test, id)));
      const [besluiten, betalingen, ...wisselingen] = await Promise.all([
        Promise.all(nieuw.map(({ id }, i) => stap(test, 'vera', id, 'besluit', bodies[i]))),
        Promise.all(open.map((aanvraag) => settle(test, aanvraag, 20_000))),
        wisselInSql(fonds),
        wisselInSql(fonds),
      ]);
      for (const antwoord of besluiten) expect([201, 409], antwoord.body).toContain(antwoord.statusCode);
      // A payment finds its line in whichever year it is by then.
      for (const antwoord of betalingen) expect(antwoord.statusCode, antwoord.body).toBe(201);
      for (const uitkomst of wisselingen)
        expect(['gewisseld', 'saldo_veranderd', 'jaar_al_gewisseld']).toContain(uitkomst);
      await checkSom(fonds, besluiten.filter((a) => a.statusCode === 201).length);
    }
  }, 120_000);

  async function checkSom(fonds: TestFonds, toegekend: number): Promise<void> {
    const standen = await saldi(fonds.fondsId);
    const som = (kolom: string) => standen.reduce((totaal, rij) => totaal + rij[kolom], 0);
    expect([som('vrij'), som('verplicht'), som('betaald')]).toEqual([
      budget - 200_000 - toegekend * 30_000,
      120_000 + toegekend * 30_000,
      80_000,
    ]);
    const { rows } = await test.eigenaar.query(
      `select count(*)::int as fout from (select 1 from grootboek_mutatie where fonds_id = $1 and regel_id is not null
        group by regel_id, budgetjaar having sum(verplicht_cent) < 0) x`,
      [fonds.fondsId],
    );
    expect(rows).toEqual([{ fout: 0 }]);
  }
});
