import { type RawBuilder, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { DbScope } from '../platform/db-scope.ts';

/** One look, search, change or export, as the audit log keeps it. Ids only, never contents. */
export interface Logregel {
  actie: 'lezen' | 'zoeken' | 'aanmaken' | 'wijzigen' | 'exporteren' | 'inloggen' | 'uitloggen';
  /** The kind of thing, as in BEGRIPPEN.md: `casus`, `canvas`, `aanvraag`. */
  onderwerp: string;
  onderwerpId?: string | undefined;
  huishoudenId?: string | undefined;
  casusId?: string | undefined;
  /** Why (doelbinding); the ordinary reason is the support itself. */
  doel?: string;
  /** For a search: how many were found. */
  aantal?: number;
}

/** The audit line as an expression, for a read that writes its own line: no row seen, no line written. */
export const logExpressie = (scope: DbScope, regel: Logregel): RawBuilder<void> =>
  sql<void>`log_actie(${uuidv7()}, ${scope.nu.toISOString()}, ${regel.actie}, ${regel.onderwerp},
    ${regel.onderwerpId ?? null}, ${regel.huishoudenId ?? null}, ${regel.casusId ?? null},
    ${regel.doel ?? 'ondersteuning van het huishouden'}, ${regel.aantal ?? null}, ${scope.traceId})`;

/** Writes the audit line in the transaction of what it tells about: kept together, or neither. */
export async function logActie(scope: DbScope, regel: Logregel): Promise<void> {
  await sql`select ${logExpressie(scope, regel)}`.execute(scope.db);
}
