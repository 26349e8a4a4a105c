import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

interface Dossiers {
  casusId?: string | undefined;
  huishoudenId?: string | undefined;
  aanvraagId?: string | undefined;
}

/** True when the gebruiker sees everything that is named here. */
export async function seesDossiers(scope: DbScope, over: Dossiers): Promise<boolean> {
  const [casusId, huishoudenId, aanvraagId] = [over.casusId, over.huishoudenId, over.aanvraagId].map(
    (id) => id ?? null,
  );
  const { rows } = await sql<{ ziet: boolean }>`
    select (${casusId}::uuid is null or ${casusId}::uuid = any(array(select zichtbare_casussen())))
       and (${huishoudenId}::uuid is null or ${huishoudenId}::uuid = any(array(select zichtbare_huishoudens())))
       and (${aanvraagId}::uuid is null or ${aanvraagId}::uuid = any(array(select zichtbare_aanvragen()))) as ziet`.execute(
    scope.db,
  );
  return rows[0]?.ziet === true;
}
