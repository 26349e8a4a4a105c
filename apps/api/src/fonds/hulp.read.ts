import type { Hulp } from '@naast/contract/fonds-stappen';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import { veldfout } from '../platform/problem.ts';
import { withWeigering } from './weigering.ts';

/**
 * Who helps now, kept beside the besluit in the same transaction. A refusal without a next step is not taken.
 * @throws Problem 400 at `hulpDaarna.wie` when a refusal comes without it.
 */
export async function noteHulp(
  scope: DbScope,
  aanvraagId: string,
  besluitId: string,
  { afgewezen, hulp }: { afgewezen: boolean; hulp: Hulp | undefined },
): Promise<void> {
  if (!hulp) {
    if (afgewezen) throw veldfout('hulpDaarna.wie', 'hulp_nodig', 'Schrijf op wie het gezin nu helpt.');
    return;
  }
  await withWeigering(
    sql`select note_hulp(${aanvraagId}, ${besluitId}, ${hulp.wie}, ${hulp.wat}, ${hulp.wanneer})`.execute(
      scope.db,
    ),
  );
}
