import { randomUUID } from 'node:crypto';
import type { TestCasus } from '../../apps/api/test/maak-casus.ts';
import type { TestApp } from '../../apps/api/test/test-app.ts';

/** A leefgebied that was shielded once, a step of the meldcode, and contact data that stand aside. */
async function addDelen(test: TestApp, { casusId, huishoudenId, leden }: TestCasus): Promise<void> {
  const { anna, gerda } = test.wereld.gebruiker;
  const deelId = randomUUID();
  const doe = (tekst: string, ...waarden: unknown[]) =>
    test.eigenaar.query(tekst, [test.wereld.netwerkA, ...waarden]);
  await doe(
    `insert into afgeschermd_deel (netwerk_id, id, casus_id, lid_id, leefgebied, wie, met_eigen_woorden, door, op, opgeheven_door, opgeheven_op)
     values ($1, $2, $3, $4, 'wonen', 'genoemd', true, $5, now(), $5, now())`,
    deelId,
    casusId,
    leden.zoon,
    anna.id,
  );
  await doe(
    'insert into afgeschermd_deel_lezer (netwerk_id, casus_id, deel_id, gebruiker_id) values ($1, $2, $3, $4)',
    casusId,
    deelId,
    gerda.id,
  );
  await doe(
    `insert into meldcode_notitie (netwerk_id, id, casus_id, stap, tekst, door, op) values ($1, $2, $3, 1, 'Gezien.', $4, now())`,
    randomUUID(),
    casusId,
    anna.id,
  );
  await doe(
    `insert into huishouden_contact (netwerk_id, huishouden_id, bereikbaar) values ($1, $2, '050 123 45 67')`,
    huishoudenId,
  );
}

/** Leden that were apart once, and a household that is one part of a split; nothing of it stands in the way of the rest. */
export async function addVeiligheid(test: TestApp, casus: TestCasus): Promise<void> {
  const { anna, tina } = test.wereld.gebruiker;
  const doe = (tekst: string, ...waarden: unknown[]) =>
    test.eigenaar.query(tekst, [test.wereld.netwerkA, casus.huishoudenId, anna.id, ...waarden]);
  await doe(
    `insert into veiligheid (netwerk_id, huishouden_id, gestart_door, id, casus_id, reden, gestart_op)
     values ($1, $2, $3, $4, $5, 'Zorgen.', now())`,
    randomUUID(),
    casus.casusId,
  );
  await doe(
    `update veiligheid set opgeheven_op = now(), opgeheven_door = $3, opheffing_reden = 'Het is rustig.'
      where netwerk_id = $1 and huishouden_id = $2`,
  );
  await doe(
    'insert into afscherming (netwerk_id, huishouden_id, groep_id, door, op) values ($1, $2, $2, $3, now())',
  );
  await doe(
    `insert into afscherming_lezer (netwerk_id, huishouden_id, genoemd_door, gebruiker_id, reden, op)
     values ($1, $2, $3, $4, 'Teamleider', now())`,
    tina.id,
  );
  await addDelen(test, casus);
}
