import type { Casus } from '@naast/contract/casussen';
import { type Casusrol, isOpen } from '@naast/domain/casussen';
import { type SqlBool, sql } from 'kysely';
import { logExpressie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';

const meewerkend: readonly Casusrol[] = ['contactpersoon', 'vervanger', 'meewerker'];

type CasusRij = Omit<Casus, 'mijnRechten'> & { rollen: Casusrol[]; log?: unknown };

const kolommen = sql`id, code, fase, gestopt_reden as "gestoptReden", aanmelding, volgende_datum as "volgendeDatum", versie,
  gemaakt_op as "gemaaktOp", gewijzigd_op as "gewijzigdOp", huishouden, leden, contactpersoon, vervanger, rollen`;

/** The casus with its head. Undefined when absent or hidden. */
export async function findCasus(scope: DbScope, casusId: string): Promise<Casus | undefined> {
  const { rows } = await sql<CasusRij>`select ${kolommen} from casushoofd(${casusId})`.execute(scope.db);
  return toCasus(rows[0]);
}

/** Opens the casus: the read and its audit line in one statement, because this is the most opened page. */
export async function openCasusRij(scope: DbScope, casusId: string): Promise<Casus | undefined> {
  const log = logExpressie(scope, { actie: 'lezen', onderwerp: 'casus', onderwerpId: casusId, casusId });
  const { rows } = await sql<CasusRij>`select ${kolommen}, ${log} as log from casushoofd(${casusId})`.execute(
    scope.db,
  );
  return toCasus(rows[0]);
}

function toCasus(rij: CasusRij | undefined): Casus | undefined {
  if (!rij) return undefined;
  const { rollen, log: _log, ...casus } = rij;
  const mag = isOpen(casus.fase) && rollen.some((rol) => meewerkend.includes(rol)) ? 'meewerken' : 'kijken';
  return { ...casus, mijnRechten: { mag, isContactpersoon: rollen.includes('contactpersoon'), rollen } };
}

/** What can be changed of a casus; undefined leaves it as it is. */
export interface CasusWijziging {
  fase?: Casus['fase'];
  gestopt_reden?: string | null;
  aanmelding?: string | undefined;
  volgende_datum?: string | null | undefined;
}

/** Changes the casus; false when somebody else was first. */
export async function updateCasusRij(
  scope: DbScope,
  casusId: string,
  versie: number,
  wijziging: CasusWijziging,
): Promise<boolean> {
  const { numUpdatedRows } = await scope.db
    .updateTable('casus')
    .set({ ...wijziging, versie: versie + 1, gewijzigd_op: scope.nu.toISOString() })
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', casusId)
    .where('versie', '=', versie)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Opens a casus and gives it its contactpersoon, in one act of the database. */
export async function openCasus(
  scope: DbScope,
  casus: {
    id: string;
    huishoudenId: string;
    aanmelding: string;
    contactpersoonId: string;
    periodeId: string;
  },
): Promise<string> {
  const jaar = scope.nu.getFullYear();
  const { rows } = await sql<{
    code: string;
  }>`select next_casuscode('NA', ${jaar}::smallint) as code`.execute(scope.db);
  const code = rows[0]?.code ?? '';
  await sql<SqlBool>`select open_casus(${casus.id}, ${casus.huishoudenId}, ${code}, ${casus.aanmelding},
    ${casus.periodeId}, ${casus.contactpersoonId}, ${scope.nu.toISOString()})`.execute(scope.db);
  return code;
}
