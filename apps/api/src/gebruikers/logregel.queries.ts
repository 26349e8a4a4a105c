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

/** Writes the audit line in the transaction of what it tells about: kept together, or neither. */
export async function logActie(scope: DbScope, regel: Logregel): Promise<void> {
  await scope.db
    .insertInto('logregel')
    .values({
      netwerk_id: scope.gebruiker.netwerkId,
      id: uuidv7(),
      op: scope.nu.toISOString(),
      gebruiker_id: scope.gebruiker.id,
      actie: regel.actie,
      onderwerp: regel.onderwerp,
      onderwerp_id: regel.onderwerpId ?? null,
      huishouden_id: regel.huishoudenId ?? null,
      casus_id: regel.casusId ?? null,
      doel: regel.doel ?? 'ondersteuning van het huishouden',
      aantal: regel.aantal ?? null,
      trace_id: scope.traceId,
    })
    .execute();
}
