import { v7 as uuidv7 } from 'uuid';
import type { TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

/** Somebody who has the casus open, straight in the database. @returns the id of the stream */
export async function insertAanwezig(
  test: TestApp,
  casusId: string,
  wie: PersoonNaam = 'anna',
): Promise<string> {
  const { id, netwerkId } = test.wereld.gebruiker[wie];
  const stroomId = uuidv7();
  await test.eigenaar.query(
    `insert into aanwezig (netwerk_id, casus_id, stroom_id, gebruiker_id, login_id) values ($1, $2, $3, $4, $5)`,
    [netwerkId, casusId, stroomId, id, uuidv7()],
  );
  return stroomId;
}
