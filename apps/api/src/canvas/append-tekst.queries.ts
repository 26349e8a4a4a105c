import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** Adds words under what stands there: nobody's text is replaced, whoever writes at the same moment. */
export async function appendBlok(
  scope: DbScope,
  casusId: string,
  { blok, tekst }: { blok: number; tekst: string },
): Promise<void> {
  await sql`
    insert into canvas_blok as oud (netwerk_id, casus_id, blok, tekst, versie)
    values (${scope.gebruiker.netwerkId}, ${casusId}, ${blok}, ${tekst}, 2)
    on conflict (netwerk_id, casus_id, blok) do update
      set tekst = concat_ws(E'\n', nullif(oud.tekst, ''), excluded.tekst), versie = oud.versie + 1`.execute(
    scope.db,
  );
}

/** The same for what one lid says. */
export async function appendEigenWoorden(
  scope: DbScope,
  casusId: string,
  { lidId, tekst }: { lidId: string; tekst: string },
): Promise<void> {
  await sql`
    insert into eigen_woorden as oud (netwerk_id, casus_id, lid_id, woorden, versie)
    values (${scope.gebruiker.netwerkId}, ${casusId}, ${lidId}, ${tekst}, 2)
    on conflict (netwerk_id, casus_id, lid_id) do update
      set woorden = concat_ws(E'\n', nullif(oud.woorden, ''), excluded.woorden), versie = oud.versie + 1`.execute(
    scope.db,
  );
}
