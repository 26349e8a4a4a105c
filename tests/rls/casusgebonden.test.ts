import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFonds } from '../../apps/api/test/maak-aanvraag.ts';
import { createCasus, type TestCasus } from '../../apps/api/test/maak-casus.ts';
import { seedLijsten } from '../../apps/api/test/tafereel.ts';
import { startTestApp, type TestApp } from '../../apps/api/test/test-app.ts';
import type { PersoonNaam } from '../../apps/api/test/wereld.ts';
import { fillCasus } from './tafereel.ts';

let test: TestApp;
let casus: TestCasus;
let eigen: TestCasus;
let tabellen: Tabel[];

interface Tabel {
  naam: string;
  /** Which rows are of the dossier of Anna, as SQL over `t`. */
  vanAnna: string;
  kolommen: string[];
}

/** How a table hangs on a dossier, the strongest way first. A table with one of these columns is one of them. */
const banden: readonly [kolom: string, waar: (casus: TestCasus) => string][] = [
  ['casus_id', (c) => `t.casus_id = '${c.casusId}'`],
  ['huishouden_id', (c) => `t.huishouden_id = '${c.huishoudenId}'`],
  ['aanvraag_id', (c) => `t.aanvraag_id in (select id from aanvraag where casus_id = '${c.casusId}')`],
  ['gesprek_id', (c) => `t.gesprek_id in (select id from gesprek where casus_id = '${c.casusId}')`],
  ['berekening_id', (c) => `t.berekening_id in (select id from berekening where casus_id = '${c.casusId}')`],
  [
    'lid_id',
    (c) => `t.lid_id in (select lid_id from huishouden_lid where huishouden_id = '${c.huishoudenId}')`,
  ],
];
const zelf: Record<string, (casus: TestCasus) => string> = {
  casus: (c) => `t.id = '${c.casusId}'`,
  huishouden: (c) => `t.id = '${c.huishoudenId}'`,
  lid: (c) => `t.id = any('{${Object.values(c.leden).join()}}')`,
};
// Everyone sees their own looks; lines come in by log_actie() alone.
const anders = ['logregel'];

async function listTabellen(): Promise<Tabel[]> {
  const { rows } = await test.eigenaar.query<{ naam: string; kolommen: string[] }>(
    `select table_name as naam, array_agg(column_name::text order by ordinal_position) as kolommen
       from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE' group by 1 order by 1`,
  );
  return rows.flatMap(({ naam, kolommen }) => {
    const band = zelf[naam] ?? banden.find(([kolom]) => kolommen.includes(kolom))?.[1];
    return band && !anders.includes(naam) ? [{ naam, kolommen, vanAnna: band(casus) }] : [];
  });
}

beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  await seedLijsten(test);
  casus = await fillCasus(test, await createFonds(test));
  eigen = await createCasus(test, 'zoe', 'Linde');
  tabellen = await listTabellen();
});
afterAll(() => test.stop());

type Uitkomst = { aantal: number } | { code: string };

/** One statement as the app's own role in the scope of this person; nothing of it stays. */
async function tryAls(wie: PersoonNaam, sql: string, waarden: unknown[] = []): Promise<Uitkomst> {
  const { id, netwerkId } = test.wereld.gebruiker[wie];
  const client = await test.pool.connect();
  try {
    await client.query('begin');
    await client.query(
      `select set_config('naast.gebruiker_id', $1, true), set_config('naast.netwerk_id', $2, true)`,
      [id, netwerkId],
    );
    const { rowCount } = await client.query(sql, waarden);
    return { aantal: rowCount ?? 0 };
  } catch (fout) {
    return { code: String((fout as { code?: string }).code) };
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const readRijen = async ({ naam, vanAnna }: Tabel): Promise<Record<string, unknown>[]> =>
  (await test.eigenaar.query(`select to_jsonb(t) as rij from ${naam} t where ${vanAnna}`)).rows.map(
    ({ rij }) => rij,
  );

/** Refused by a grant, a policy, or a rule of the fonds: never accepted, and never a broken key that says it exists. */
const isGeweigerd = (uitkomst: Uitkomst): boolean =>
  'code' in uitkomst && (uitkomst.code === '42501' || uitkomst.code.startsWith('NA'));
const doetNiets = (uitkomst: Uitkomst): boolean =>
  isGeweigerd(uitkomst) || ('aantal' in uitkomst && uitkomst.aantal === 0);

/** Puts a copy of a row of Anna's dossier in, with ids of its own. */
async function tryInsert(
  wie: PersoonNaam,
  { naam, kolommen }: Tabel,
  rij: Record<string, unknown>,
): Promise<Uitkomst> {
  const { rows } = await test.eigenaar.query<{ kolom: string }>(
    `select column_name as kolom from information_schema.columns
      where table_name = $1 and (is_identity = 'YES' or is_generated = 'ALWAYS')`,
    [naam],
  );
  const vast = rows.map(({ kolom }) => kolom);
  const gezet = kolommen.filter((kolom) => !vast.includes(kolom));
  // Under their own name: a policy on who wrote it must not be the only thing that says no.
  const { anna } = test.wereld.gebruiker;
  const eigenNaam = Object.fromEntries(
    Object.entries(rij).map(([kolom, waarde]) => [
      kolom,
      waarde === anna.id ? test.wereld.gebruiker[wie].id : waarde,
    ]),
  );
  const kopie = { ...eigenNaam, ...(zelf[naam] || !kolommen.includes('id') ? {} : { id: randomUUID() }) };
  return tryAls(
    wie,
    `insert into ${naam} (${gezet.join()}) select ${gezet.join()} from jsonb_populate_record(null::${naam}, $1)`,
    [JSON.stringify(kopie)],
  );
}

const vreemden = ['zoe', 'theo', 'petra', 'erik', 'bea', 'xander', 'xenia'] as const;
// The praktijkverbinder gets the tasks that searches leave: that is what zoektreffer is for.
const magTochZien = (wie: PersoonNaam, naam: string): boolean => wie === 'petra' && naam === 'zoektreffer';
// Gerda was told that she may look along; that she read it is hers to say. The melding of another is not.
const vanAnderen = (wie: PersoonNaam, { naam, vanAnna }: Tabel): string =>
  naam === 'melding' ? `${vanAnna} and t.gebruiker_id <> '${test.wereld.gebruiker[wie].id}'` : vanAnna;

describe('elke tabel van een casus', () => {
  it('heeft in dit tafereel een rij: een nieuwe tabel hoort erbij', async () => {
    for (const tabel of tabellen) expect((await readRijen(tabel)).length, tabel.naam).toBeGreaterThan(0);
    expect(tabellen.length).toBeGreaterThan(35);
  });

  it.each(vreemden)('is onzichtbaar voor %s', async (wie) => {
    for (const { naam, vanAnna } of tabellen.filter((tabel) => !magTochZien(wie, tabel.naam)))
      expect(doetNiets(await tryAls(wie, `select 1 from ${naam} t where ${vanAnna}`)), naam).toBe(true);
  });

  it.each([...vreemden, 'gerda'] as const)('neemt geen rij aan van %s', async (wie) => {
    for (const tabel of tabellen) {
      // Everyone may search, and a search leaves a treffer under the seeker's own name; a person is nobody's yet.
      if (['zoektreffer', 'lid', 'huishouden'].includes(tabel.naam)) continue;
      // What Gerda may look at, she may begin a draft about: under her own name, seen by her alone.
      if (wie === 'gerda' && tabel.naam === 'kladje') continue;
      const [rij] = await readRijen(tabel);
      expect(
        isGeweigerd(await tryInsert(wie, tabel, rij ?? {})),
        `${tabel.naam} ${JSON.stringify(await tryInsert(wie, tabel, rij ?? {}))}`,
      ).toBe(true);
    }
  });

  it.each([...vreemden, 'gerda'] as const)('laat zich door %s niet wijzigen of wissen', async (wie) => {
    for (const tabel of tabellen.filter(({ naam }) => !magTochZien(wie, naam))) {
      const { naam, kolommen } = tabel;
      const waar = vanAnderen(wie, tabel);
      for (const kolom of kolommen) {
        const uitkomst = await tryAls(wie, `update ${naam} t set ${kolom} = ${kolom} where ${waar}`);
        // PostgreSQL says "generated" before it looks at rights.
        expect(
          doetNiets(uitkomst) || ('code' in uitkomst && uitkomst.code === '428C9'),
          `${naam}.${kolom}`,
        ).toBe(true);
      }
      expect(doetNiets(await tryAls(wie, `delete from ${naam} t where ${waar}`)), naam).toBe(true);
    }
  });

  it('laat zich niet onder een andere casus schuiven door wie er zelf mag werken', async () => {
    const sleutels = [
      'casus_id',
      'huishouden_id',
      'aanvraag_id',
      'lid_id',
      'gebruiker_id',
      'naar_id',
      'van_id',
      'netwerk_id',
      'id',
    ];
    const gezien: string[] = [];
    for (const { naam, kolommen } of tabellen)
      for (const kolom of kolommen.filter((k) => sleutels.includes(k))) {
        // Texts may be about another lid or colleague; the dossier they hang on may not change.
        if (
          ['lid_id', 'gebruiker_id'].includes(kolom) &&
          ['situatie', 'afspraak', 'eigen_woorden', 'bijlage'].includes(naam)
        )
          continue;
        const { rows } = await test.pool.query(`select has_column_privilege($1, $2, 'update') as mag`, [
          naam,
          kolom,
        ]);
        const stempelt = await test.eigenaar.query(
          `select from pg_trigger where tgrelid = $1::regclass and tgname = 'a_stempel'`,
          [naam],
        );
        if (rows[0].mag && stempelt.rowCount === 0) gezien.push(`${naam}.${kolom}`);
      }
    expect(gezien).toEqual([]);
  });
});

describe('wie in de eigen casus mag werken', () => {
  it('haalt geen lid van een ander huishouden binnen', async () => {
    const uitkomst = await tryAls(
      'zoe',
      `insert into huishouden_lid (netwerk_id, huishouden_id, lid_id, gezinsrol) values ($1, $2, $3, 'kind')`,
      [test.wereld.netwerkA, eigen.huishoudenId, casus.leden.zoon],
    );
    expect(uitkomst).toEqual({ code: '42501' });
  });

  it('geeft als vervanger of meewerker geen toegang weg, wijst zichzelf niet aan en stelt geen overdracht voor', async () => {
    const { netwerkA, gebruiker } = test.wereld;
    const waarden = [netwerkA, randomUUID(), casus.casusId, gebruiker.bram.id, gebruiker.zoe.id];
    // Bram stands in for Anna: he may work on everything, but who belongs to the casus is not his.
    const pogingen = [
      `insert into toegang (netwerk_id, id, casus_id, verleend_door, gebruiker_id, niveau, reden) values ($1, $2, $3, $4, $5, 'kijken', 'x')`,
      `insert into vervanger (netwerk_id, id, casus_id, aangewezen_door, gebruiker_id, vanaf) values ($1, $2, $3, $4, $5, '2099-01-01')`,
      `insert into overdracht (netwerk_id, id, casus_id, van_id, naar_id, reden, stand) values ($1, $2, $3, $4, $5, 'x', 'voorgesteld')`,
    ];
    for (const sql of pogingen) expect(await tryAls('bram', sql, waarden), sql).toEqual({ code: '42501' });
  });

  it('telt de exemplaren van een vreemde casus niet', async () => {
    expect(
      doetNiets(await tryAls('zoe', 'select 1 where next_exemplaar($1) is not null', [casus.casusId])),
    ).toBe(true);
    expect(await tryAls('anna', 'select 1 where next_exemplaar($1) is not null', [casus.casusId])).toEqual({
      aantal: 1,
    });
  });
});
