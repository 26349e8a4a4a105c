import { randomUUID } from 'node:crypto';
import type { TestApp } from './test-app.ts';

interface Vraag {
  casusId: string;
  soort?: string;
  wat?: string;
  /** `YYYY-MM-DD`; today when absent. */
  wanneer?: string;
  gebruikerId?: string | null;
}

/** A taak as another part of the dossier would leave it, straight in the database and in the name of Anna. */
export async function insertTaak(test: TestApp, vraag: Vraag): Promise<string> {
  const id = randomUUID();
  await test.eigenaar.query(
    `insert into taak (netwerk_id, id, casus_id, soort, wat, wanneer, gebruiker_id, gemaakt_door)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      test.wereld.netwerkA,
      id,
      vraag.casusId,
      vraag.soort ?? 'overig',
      vraag.wat ?? 'Bel nog een keer.',
      vraag.wanneer ?? test.klok.nu.toISOString().slice(0, 10),
      vraag.gebruikerId ?? null,
      test.wereld.gebruiker.anna.id,
    ],
  );
  return id;
}
