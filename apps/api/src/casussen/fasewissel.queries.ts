import type { Fase, FasewisselInvoer } from '@naast/domain/casussen';
import { v7 as uuidv7 } from 'uuid';
import type { DbScope } from '../platform/db-scope.ts';

/** The fase from which the casus was last stopped. */
export async function findFaseVoorStop(scope: DbScope, casusId: string): Promise<Fase | undefined> {
  const rij = await scope.db
    .selectFrom('fasewissel')
    .select('van')
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('casus_id', '=', casusId)
    .where('naar', '=', 'gestopt')
    .orderBy('op', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (rij?.van ?? undefined) as Fase | undefined;
}

export async function insertFasewissel(
  scope: DbScope,
  wissel: { casusId: string; van: Fase; naar: Fase; reden: string },
): Promise<void> {
  await scope.db
    .insertInto('fasewissel')
    .values({
      netwerk_id: scope.gebruiker.netwerkId,
      id: uuidv7(),
      casus_id: wissel.casusId,
      van: wissel.van,
      naar: wissel.naar,
      reden: wissel.reden,
      door: scope.gebruiker.id,
      op: scope.nu.toISOString(),
    })
    .execute();
}

/** Keeps what closing asked for; `ontheffing` is the reason of the teamleider who let it go without. */
export async function insertAfsluiting(
  scope: DbScope,
  casusId: string,
  invoer: FasewisselInvoer,
): Promise<void> {
  await scope.db
    .insertInto('afsluiting')
    .values({
      netwerk_id: scope.gebruiker.netwerkId,
      id: uuidv7(),
      casus_id: casusId,
      evaluatie: invoer.evaluatie?.trim() ?? '',
      nazorgplan: invoer.nazorgplan?.trim() ?? '',
      leerpunt: invoer.leerpunt?.trim() ?? '',
      ontheffing: invoer.gebeurtenis === 'ontheffen' ? (invoer.reden?.trim() ?? null) : null,
      door: scope.gebruiker.id,
      op: scope.nu.toISOString(),
    })
    .execute();
}

/** A casus that ends takes its open proposal with it. */
export async function withdrawOpenOverdracht(scope: DbScope, casusId: string): Promise<void> {
  await scope.db
    .updateTable('overdracht')
    .set((eb) => ({
      stand: 'ingetrokken',
      beslist_op: scope.nu.toISOString(),
      versie: eb('versie', '+', 1),
    }))
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('casus_id', '=', casusId)
    .where('stand', '=', 'voorgesteld')
    .execute();
}
