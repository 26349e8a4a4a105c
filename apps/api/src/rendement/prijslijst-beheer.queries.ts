import type { Prijslijst } from '@naast/contract/prijslijst';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import { listPrijslijsten } from './prijslijst.queries.ts';

/** One price list of the netwerk. @throws Problem 404 */
export async function requirePrijslijst(scope: DbScope, id: string): Promise<Prijslijst> {
  const lijst = (await listPrijslijsten(scope, id))[0];
  if (!lijst) throw nietGevonden();
  return lijst;
}

export interface NieuweLijst {
  id: string;
  naam: string;
  geldigVanaf: string;
  bron: string;
  herkomst?: Prijslijst['herkomst'] | undefined;
}

// Two who begin a version of one list at the same moment get numbers after each other.
const lockNummers = ({ db, gebruiker }: DbScope) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`prijslijst ${gebruiker.netwerkId}`}, 0))`.execute(db);

/** Another name, source or herkomst for a concept; under another name it is the next version of that one. */
export async function renameLijst(
  scope: DbScope,
  id: string,
  { naam, bron, herkomst }: Pick<Prijslijst, 'naam' | 'bron' | 'herkomst'>,
): Promise<void> {
  await lockNummers(scope);
  await sql`update prijslijst l set bron = ${bron}, herkomst = ${herkomst}, naam = ${naam},
      nummer = case when l.naam = ${naam} then l.nummer else (select coalesce(max(a.nummer), 0) + 1 from prijslijst a
                 where a.netwerk_id = l.netwerk_id and a.naam = ${naam}) end
    where l.netwerk_id = ${scope.gebruiker.netwerkId} and l.id = ${id}`.execute(scope.db);
}

/** The list with all its prices; the policies let only a concept go. */
export async function deleteLijst(scope: DbScope, id: string): Promise<void> {
  const { netwerkId } = scope.gebruiker;
  await scope.db
    .deleteFrom('prijs')
    .where('netwerk_id', '=', netwerkId)
    .where('prijslijst_id', '=', id)
    .execute();
  await scope.db.deleteFrom('prijslijst').where('netwerk_id', '=', netwerkId).where('id', '=', id).execute();
}

/** Adds a concept as the next version under its name. */
export async function insertPrijslijst(scope: DbScope, nieuw: NieuweLijst): Promise<void> {
  const { netwerkId } = scope.gebruiker;
  await lockNummers(scope);
  await sql`insert into prijslijst (netwerk_id, id, naam, nummer, geldig_vanaf, bron, herkomst)
    select ${netwerkId}::uuid, ${nieuw.id}::uuid, ${nieuw.naam}, coalesce(max(nummer), 0) + 1, ${nieuw.geldigVanaf}::date, ${nieuw.bron}, ${nieuw.herkomst ?? 'eigen'}
      from prijslijst where netwerk_id = ${netwerkId} and naam = ${nieuw.naam}`.execute(scope.db);
}

interface Stap {
  id: string;
  versie: number;
  /** The stand the list must have now. */
  van: Prijslijst['stand'];
  naar?: Prijslijst['stand'];
  geldigVanaf?: string;
  geldigTot?: string | null;
}

const vast: Record<Prijslijst['stand'], string> = {
  concept: 'Deze prijslijst is nog een concept. Stel haar eerst vast.',
  vastgesteld: 'Deze prijslijst is vastgesteld. Begin een nieuwe versie om iets te veranderen.',
  vervallen: 'Deze prijslijst is vervallen. Begin een nieuwe versie om iets te veranderen.',
};

/**
 * Takes the list for a change: whoever comes second with the same versie gets 412.
 * @throws Problem 404, 409 when the list has another stand, or 412
 */
export async function claimPrijslijst(scope: DbScope, stap: Stap): Promise<void> {
  const { numUpdatedRows } = await scope.db
    .updateTable('prijslijst')
    .set({
      versie: stap.versie + 1,
      ...(stap.naar === undefined ? {} : { stand: stap.naar }),
      ...(stap.geldigVanaf === undefined ? {} : { geldig_vanaf: stap.geldigVanaf }),
      ...(stap.geldigTot === undefined ? {} : { geldig_tot: stap.geldigTot }),
    })
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', stap.id)
    .where('versie', '=', stap.versie)
    .where('stand', '=', stap.van)
    .executeTakeFirst();
  if (numUpdatedRows === 1n) return;
  const huidig = await requirePrijslijst(scope, stap.id);
  if (huidig.stand !== stap.van) throw new Problem(409, 'prijslijst_stand', vast[huidig.stand]);
  throw verouderd(huidig);
}
