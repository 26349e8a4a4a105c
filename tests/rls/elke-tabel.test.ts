import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../apps/api/test/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.stop());

// The two tables of the migrator belong to the owner alone.
const vanMigrator = ['naast_migratie', 'naast_migratie_slot'];

const eigenTabellen = async (): Promise<string[]> => {
  const { rows } = await database.eigenaar.query<{ naam: string }>(
    `select relname as naam from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and relname <> all($1) order by 1`,
    [vanMigrator],
  );
  return rows.map((rij) => rij.naam);
};

describe('elke tabel', () => {
  it('heeft row level security aan en minstens één policy', async () => {
    const { rows } = await database.eigenaar.query<{ naam: string }>(
      `select relname as naam from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and relname <> all($1)
        and (not relrowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid))`,
      [vanMigrator],
    );
    expect(rows.map((rij) => rij.naam)).toEqual([]);
  });

  it('is leeg voor een verbinding zonder gebruiker', async () => {
    for (const tabel of await eigenTabellen()) {
      const antwoord = await database.pool
        .query(`select count(*)::int as n from ${tabel}`)
        .catch((fout: Error) => fout.message);
      if (typeof antwoord === 'string') expect(antwoord, tabel).toContain('permission denied');
      else expect(antwoord.rows[0].n, tabel).toBe(0);
    }
  });

  it('begint haar sleutel en indexen met netwerk_id', async () => {
    const zonder = ['netwerk', 'loginpoging'];
    const { rows } = await database.eigenaar.query<{ tabel: string }>(
      `select distinct c.relname as tabel
         from pg_index i join pg_class c on c.oid = i.indrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where c.relnamespace = 'public'::regnamespace and i.indisprimary and a.attname <> 'netwerk_id' and c.relname <> all($1)`,
      [[...zonder, ...vanMigrator]],
    );
    expect(rows.map((rij) => rij.tabel)).toEqual([]);
  });

  it('is niet van de app: die bezit niets en maakt niets', async () => {
    const { rows } = await database.pool.query(
      `select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole as "machtig",
              (select count(*)::int from pg_class where relowner = r.oid) as bezit,
              has_schema_privilege(current_user, 'public', 'create') as "magMaken"
         from pg_roles r where rolname = current_user`,
    );
    expect(rows[0]).toEqual({ machtig: false, bezit: 0, magMaken: false });
  });

  it('die alleen mag groeien, geeft de app geen recht om te wijzigen of te wissen', async () => {
    for (const tabel of [
      'logregel',
      'fasewissel',
      'canvas_wijziging',
      'grootboek_mutatie',
      'aanvraag_gebeurtenis',
      'aanvraag_pakket',
    ]) {
      const { rows } = await database.pool.query(
        `select has_table_privilege($1, 'update') or has_any_column_privilege($1, 'update') as wijzigen, has_table_privilege($1, 'delete') as wissen`,
        [tabel],
      );
      expect(rows[0], tabel).toEqual({ wijzigen: false, wissen: false });
    }
  });
});

describe('elke functie die langs de policies kijkt', () => {
  it('heeft een vast zoekpad en is niet voor iedereen', async () => {
    const { rows } = await database.eigenaar.query<{ naam: string }>(
      `select p.proname as naam from pg_proc p
        where p.pronamespace = 'public'::regnamespace and p.prosecdef
          and (not coalesce(p.proconfig::text like '%search_path=public, pg_temp%', false)
               or has_function_privilege('public', p.oid, 'execute'))`,
    );
    expect(rows.map((rij) => rij.naam)).toEqual([]);
  });
});
