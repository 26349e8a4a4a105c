import type { DbScope } from './db-scope.ts';

/** A dossier that this request opened. `casusId` is null for a household by itself. */
export interface Dossier {
  casusId: string | null;
  huishoudenId: string;
}

/**
 * Remembers that the gebruiker was let into this dossier. An answer that is given outside the work itself, a repeat
 * or a 412, is checked and counted by it.
 */
export function noteDossier(scope: DbScope, dossier: Dossier): void {
  scope.gezien.set(dossier.casusId ?? dossier.huishoudenId, dossier);
}
