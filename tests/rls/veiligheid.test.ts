import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasus, giveToegang, type TestCasus } from '../../apps/api/test/maak-casus.ts';
import { createDelen, type Deel, startApart } from '../../apps/api/test/maak-veiligheid.ts';
import { seedLijsten } from '../../apps/api/test/tafereel.ts';
import { startTestApp, type TestApp } from '../../apps/api/test/test-app.ts';
import type { PersoonNaam } from '../../apps/api/test/wereld.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  await seedLijsten(test);
});
afterAll(() => test.stop());

/** Plain SQL as the app's own role in the scope of this person; what it did is kept. */
async function als(wie: PersoonNaam, sql: string, ...waarden: unknown[]) {
  const { id, netwerkId } = test.wereld.gebruiker[wie];
  const client = await test.pool.connect();
  try {
    await client.query('begin');
    await client.query(
      `select set_config('naast.gebruiker_id', $1, true), set_config('naast.netwerk_id', $2, true)`,
      [id, netwerkId],
    );
    const uitkomst = await client.query(sql, waarden);
    await client.query('commit');
    return uitkomst;
  } catch (fout) {
    await client.query('rollback');
    throw fout;
  } finally {
    client.release();
  }
}
const aantal = async (wie: PersoonNaam, sql: string, ...waarden: unknown[]) =>
  (await als(wie, sql, ...waarden)).rowCount;

describe('delen van een gesplitst huishouden', () => {
  let delen: Deel;
  beforeAll(async () => {
    delen = await createDelen(test);
  });

  it.each(['anna', 'bram', 'gerda', 'tina'] as const)('bestaan niet voor %s, in geen tabel', async (wie) => {
    const { casusId, huishoudenId, moeder } = delen.ander;
    expect(await aantal(wie, 'select from casus where id = $1', casusId)).toBe(0);
    expect(await aantal(wie, 'select from huishouden where id = $1', huishoudenId)).toBe(0);
    expect(await aantal(wie, 'select from lid where id = $1', moeder)).toBe(0);
    expect(await aantal(wie, 'select from contactpersoon where casus_id = $1', casusId)).toBe(0);
    expect(await aantal(wie, 'select from veiligheid where huishouden_id = $1', huishoudenId)).toBe(0);
    expect(await aantal(wie, 'select from casushoofd($1)', casusId)).toBe(0);
  });

  it('zijn afgeschermd van elkaar, en van niemand anders', async () => {
    const vreemd = await createCasus(test, 'anna', 'Vlier');
    const { rows } = await als(
      'anna',
      'select zijn_afgeschermd($1, $2) as paar, zijn_afgeschermd($2, $1) as om, zijn_afgeschermd($1, $1) as zelf, zijn_afgeschermd($1, $3) as vreemd',
      delen.huishoudenId,
      delen.ander.huishoudenId,
      vreemd.huishoudenId,
    );
    expect(rows[0]).toEqual({ paar: true, om: true, zelf: false, vreemd: false });
  });

  it('laten ook met een gewone insert niemand van het ene bij het andere', async () => {
    const { gerda, zoe, netwerk } = {
      ...test.wereld.gebruiker,
      netwerk: test.wereld.netwerkA,
    };
    const sql = `insert into toegang (netwerk_id, id, casus_id, gebruiker_id, niveau, reden, verleend_door)
      values ($1, $2, $3, $4, 'kijken', 'x', $5)`;
    await expect(
      als('zoe', sql, netwerk, randomUUID(), delen.ander.casusId, gerda.id, zoe.id),
    ).rejects.toMatchObject({
      constraint: 'afgeschermd',
    });
    await expect(
      test.eigenaar.query(
        `insert into contactpersoon (netwerk_id, id, casus_id, gebruiker_id, periode) values ($1, $2, $3, $4, tstzrange(now(), null))`,
        [netwerk, randomUUID(), delen.ander.casusId, gerda.id],
      ),
    ).rejects.toThrow();
  });

  it('geven de app zelf geen zicht op wie waar afgeschermd is', async () => {
    for (const tabel of ['afscherming', 'afscherming_lezer'])
      await expect(als('anna', `select from ${tabel}`)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('een afgeschermd deel', () => {
  let casus: TestCasus;
  const waarden = () => [test.wereld.netwerkA, casus.casusId, casus.leden.zoon];
  const rij = `insert into situatie (netwerk_id, id, casus_id, lid_id, kapitaalvorm, leefgebied, woorden)
    values ($1, gen_random_uuid(), $2, $3, 'mentaal', 'psychische_gezondheid', 'GEHEIM')`;
  const geheim = `select from situatie where casus_id = $1 and woorden = 'GEHEIM'`;

  beforeAll(async () => {
    casus = await createCasus(test, 'anna');
    await giveToegang(test, casus.casusId, 'bram', 'meewerken');
    await giveToegang(test, casus.casusId, 'gerda', 'kijken');
    await als('anna', rij, ...waarden());
    await als(
      'anna',
      `insert into afgeschermd_deel (netwerk_id, id, casus_id, lid_id, leefgebied, wie, met_eigen_woorden, door, op)
       values ($1, $4, $2, $3, 'psychische_gezondheid', 'genoemd', true, $5, now())`,
      ...waarden(),
      '01890000-0000-7000-8000-0000000000de',
      test.wereld.gebruiker.anna.id,
    );
    await als(
      'anna',
      'insert into afgeschermd_deel_lezer (netwerk_id, casus_id, deel_id, gebruiker_id) values ($1, $2, $3, $4)',
      test.wereld.netwerkA,
      casus.casusId,
      '01890000-0000-7000-8000-0000000000de',
      test.wereld.gebruiker.gerda.id,
    );
  });

  it('ziet wie is genoemd, en de contactpersoon; de meewerker en de teamleider niet', async () => {
    const ziet = (wie: PersoonNaam) => aantal(wie, geheim, casus.casusId);
    expect([await ziet('anna'), await ziet('gerda'), await ziet('bram'), await ziet('tina')]).toEqual([
      1, 1, 0, 0,
    ]);
    const geschiedenis = `select from canvas_wijziging where casus_id = $1 and na ->> 'woorden' = 'GEHEIM'`;
    expect(await aantal('gerda', geschiedenis, casus.casusId)).toBe(1);
    expect(await aantal('bram', geschiedenis, casus.casusId)).toBe(0);
    expect(await aantal('bram', 'select from afgeschermd_deel where casus_id = $1', casus.casusId)).toBe(0);
  });

  it('geldt ook voor wat er met een praatpunt gedaan is', async () => {
    const code = `jsonb_path_query_first(inhoud, '$.secties[*].vragen[*] ? (@.naar.leefgebied == "psychische_gezondheid" && @.gevoelig != true)') ->> 'code'`;
    await test.eigenaar.query(
      `with v as (select *, ${code} as code from vragenlijst_versie where netwerk_id = $1 and stand = 'gepubliceerd' and ${code} is not null limit 1),
       g as (insert into gesprek (netwerk_id, id, casus_id, vragenlijst_versie_id, meetmoment, omvang, begonnen_op, begonnen_door)
         select netwerk_id, gen_random_uuid(), $2, id, 'start', 'heel', now(), $4 from v returning id)
       insert into antwoord (netwerk_id, id, casus_id, gesprek_id, lid_id, vraag_code, waarde, wil_bespreken, gevoelig, leefgebied, op, door)
         select $1, gen_random_uuid(), $2, g.id, $3, v.code, '"iets"', true, false, 'psychische_gezondheid', now(), $4 from g, v`,
      [...waarden(), test.wereld.gebruiker.anna.id],
    );
    await test.eigenaar.query(
      `insert into praatpunt (netwerk_id, antwoord_id, casus_id, opgepakt, door, op)
       select netwerk_id, id, casus_id, 'GEHEIM', door, now() from antwoord where casus_id = $1`,
      [casus.casusId],
    );
    const ziet = (wie: PersoonNaam) =>
      aantal(wie, 'select from praatpunt where casus_id = $1', casus.casusId);
    expect([await ziet('anna'), await ziet('gerda'), await ziet('bram'), await ziet('tina')]).toEqual([
      1, 1, 0, 0,
    ]);
  });

  it('geldt in elke tabel die over een lid of een antwoord gaat', async () => {
    const { rows } = await test.eigenaar.query<{ tabel: string }>(
      `select distinct c.table_name::text as tabel from information_schema.columns c
        join information_schema.columns k on k.table_schema = 'public' and k.table_name = c.table_name and k.column_name = 'casus_id'
       where c.table_schema = 'public' and c.column_name in ('lid_id', 'antwoord_id', 'bijlage_id')
         and not exists (select from pg_policies p where p.tablename = c.table_name and p.policyname = 'afgeschermd' and p.permissive = 'RESTRICTIVE')
       order by 1`,
    );
    // The part itself is for who shields it; a signature says who signed, and nothing of a leefgebied.
    expect(rows.map(({ tabel }) => tabel)).toEqual(['afgeschermd_deel', 'handtekening']);
  });

  it('wordt door een ander niet gewijzigd, en wat hij erover wil schrijven wordt in woorden geweigerd', async () => {
    expect(
      await aantal('bram', `update situatie set woorden = 'weg' where casus_id = $1`, casus.casusId),
    ).toBe(0);
    await expect(als('bram', rij, ...waarden())).rejects.toMatchObject({ constraint: 'deel_afgeschermd' });
    const leeg = rij.replace("'psychische_gezondheid', 'GEHEIM'", "'lichamelijke_gezondheid', ''");
    await als('bram', leeg, ...waarden());
    const erheen = `update situatie set leefgebied = 'psychische_gezondheid' where casus_id = $1 and woorden = ''`;
    await expect(als('bram', erheen, casus.casusId)).rejects.toMatchObject({
      constraint: 'deel_afgeschermd',
    });
  });

  it('is er voor niemand zolang er iets wordt gemaakt dat de deur uit gaat', async () => {
    expect(await aantal('anna', geheim, casus.casusId)).toBe(1);
    const { id, netwerkId } = test.wereld.gebruiker.anna;
    const client = await test.pool.connect();
    await client.query('begin');
    await client.query(
      `select set_config('naast.gebruiker_id', $1, true), set_config('naast.netwerk_id', $2, true), set_config('naast.zonder_afgeschermd', '1', true)`,
      [id, netwerkId],
    );
    expect((await client.query(geheim, [casus.casusId])).rowCount).toBe(0);
    await client.query('rollback');
    client.release();
  });

  it('kiest als lezer alleen wie de casus ziet', async () => {
    await expect(
      als(
        'anna',
        'insert into afgeschermd_deel_lezer (netwerk_id, casus_id, deel_id, gebruiker_id) values ($1, $2, $3, $4)',
        test.wereld.netwerkA,
        casus.casusId,
        '01890000-0000-7000-8000-0000000000de',
        test.wereld.gebruiker.theo.id,
      ),
    ).rejects.toMatchObject({ constraint: 'geen_toegang' });
  });
});

describe('leden apart', () => {
  it('zet een ander er niet bij of af met gewone SQL', async () => {
    const casus = await createCasus(test, 'anna');
    await giveToegang(test, casus.casusId, 'bram', 'meewerken');
    const sql = `insert into veiligheid (netwerk_id, id, huishouden_id, casus_id, reden, gestart_door, gestart_op)
      values ($1, $2, $3, $4, 'x', $5, now())`;
    for (const wie of ['bram', 'zoe', 'theo'] as const)
      await expect(
        als(
          wie,
          sql,
          test.wereld.netwerkA,
          randomUUID(),
          casus.huishoudenId,
          casus.casusId,
          test.wereld.gebruiker[wie].id,
        ),
      ).rejects.toMatchObject({ code: '42501' });
    await startApart(test, casus.casusId);
    const op = `update veiligheid set opgeheven_op = now(), opgeheven_door = $2, opheffing_reden = 'x' where huishouden_id = $1`;
    expect(await aantal('bram', op, casus.huishoudenId, test.wereld.gebruiker.bram.id)).toBe(0);
    expect(await aantal('tina', op, casus.huishoudenId, test.wereld.gebruiker.tina.id)).toBe(1);
    await expect(
      test.eigenaar.query(`update veiligheid set opheffing_reden = 'anders' where huishouden_id = $1`, [
        casus.huishoudenId,
      ]),
    ).rejects.toThrow();
  });
});
