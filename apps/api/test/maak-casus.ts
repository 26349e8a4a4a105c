import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { withGebruiker } from '../src/platform/db-scope.ts';
import type { TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

export interface TestCasus {
  casusId: string;
  huishoudenId: string;
  code: string;
  leden: { moeder: string; zoon: string; dochter: string };
}

/** A household of three with an open casus whose contactpersoon is `wie`, made as the app makes it. */
export async function createCasus(test: TestApp, wie: PersoonNaam, naam = 'Kastanje'): Promise<TestCasus> {
  const { id, netwerkId } = test.wereld.gebruiker[wie];
  const gebruiker = { id, netwerkId, rollen: ['professional' as const], loginId: uuidv7() };
  const leden = { moeder: uuidv7(), zoon: uuidv7(), dochter: uuidv7() };
  const [huishoudenId, casusId] = [uuidv7(), uuidv7()];
  const nu = test.klok.nu.toISOString();
  const code = await withGebruiker(
    test.pool,
    gebruiker,
    { nu: test.klok.nu, traceId: 'test' },
    async ({ db }) => {
      await sql`insert into huishouden (netwerk_id, id, naam, wijk, gemaakt_door) values (${netwerkId}, ${huishoudenId}, ${naam}, 'Selwerd', ${id})`.execute(
        db,
      );
      const rijen = [
        [leden.moeder, 'Marja', 1988, 'ouder'],
        [leden.zoon, 'Daan', 2009, 'kind'],
        [leden.dochter, 'Noor', 2014, 'kind'],
      ] as const;
      for (const [lid, lidNaam, jaar, rol] of rijen) {
        await sql`insert into lid (netwerk_id, id, naam, geboortejaar) values (${netwerkId}, ${lid}, ${lidNaam}, ${jaar})`.execute(
          db,
        );
        await sql`insert into huishouden_lid (netwerk_id, huishouden_id, lid_id, gezinsrol) values (${netwerkId}, ${huishoudenId}, ${lid}, ${rol})`.execute(
          db,
        );
      }
      const { rows } = await sql<{
        code: string;
      }>`select next_casuscode('NA', ${test.klok.nu.getFullYear()}::smallint) as code`.execute(db);
      const nieuw = rows[0]?.code ?? '';
      await sql`select open_casus(${casusId}, ${huishoudenId}, ${nieuw}, 'Aangemeld door school', ${uuidv7()}, ${id}, ${nu})`.execute(
        db,
      );
      return nieuw;
    },
  );
  return { casusId, huishoudenId, code, leden };
}

/** Gives someone toegang, straight in the database. */
export async function giveToegang(
  test: TestApp,
  casusId: string,
  aan: PersoonNaam,
  niveau: 'kijken' | 'meewerken',
) {
  const { id, netwerkId } = test.wereld.gebruiker[aan];
  await test.eigenaar.query(
    `insert into toegang (netwerk_id, id, casus_id, gebruiker_id, niveau, reden, verleend_door) values ($1, $2, $3, $4, $5, 'test', $4)`,
    [netwerkId, uuidv7(), casusId, id, niveau],
  );
}
