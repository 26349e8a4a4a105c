import type { Export } from '@naast/contract/sessies';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import { ledenApart, stukVerouderd } from '../veiligheid/stukken.read.ts';

/** A copy to be put in the register. `document` is what the PDF is printed from. */
export interface NieuweExport {
  id: string;
  soort: Export['soort'];
  casusId: string;
  aanvraagId?: string;
  loketverzoekId?: string;
  exemplaarNummer: number;
  ontvanger: string;
  doel: string;
  metNamen: boolean;
  reden: string;
  document: unknown;
}

/** The number of the next copy of this casus; whoever asks at the same moment waits. */
export async function nextExemplaar(scope: DbScope, casusId: string): Promise<number> {
  const { rows } = await sql<{ nummer: number }>`select next_exemplaar(${casusId}) as nummer`.execute(
    scope.db,
  );
  return rows[0]?.nummer ?? 1;
}

export async function insertExport(scope: DbScope, nieuw: NieuweExport): Promise<void> {
  await scope.db
    .insertInto('export')
    .values({
      netwerk_id: scope.gebruiker.netwerkId,
      id: nieuw.id,
      soort: nieuw.soort,
      casus_id: nieuw.casusId,
      aanvraag_id: nieuw.aanvraagId ?? null,
      loketverzoek_id: nieuw.loketverzoekId ?? null,
      exemplaar_nummer: nieuw.exemplaarNummer,
      ontvanger: nieuw.ontvanger,
      doel: nieuw.doel,
      met_namen: nieuw.metNamen,
      reden: nieuw.reden,
      document: JSON.stringify(nieuw.document),
      gemaakt_door: scope.gebruiker.id,
      gemaakt_op: scope.nu.toISOString(),
    })
    .execute();
}

const regels = (scope: DbScope) =>
  scope.db
    .selectFrom('export as e')
    .innerJoin('gebruiker as g', (j) =>
      j.onRef('g.netwerk_id', '=', 'e.netwerk_id').onRef('g.id', '=', 'e.gemaakt_door'),
    )
    .select([
      'e.id',
      sql<Export['soort']>`e.soort`.as('soort'),
      'e.exemplaar_nummer as exemplaarNummer',
      sql<
        string | null
      >`case when not e.met_namen or e.casus_id = any(array(select zichtbare_casussen())) then e.ontvanger end`.as(
        'ontvanger',
      ),
      'e.doel',
      'e.aanvraag_id as aanvraagId',
    ])
    .select(['e.met_namen as metNamen', 'e.reden', 'g.naam as gemaaktDoor', 'e.gemaakt_op as gemaaktOp'])
    .select((eb) => eb('e.gemaakt_door', '=', scope.gebruiker.id).$castTo<boolean>().as('vanMij'))
    .where('e.netwerk_id', '=', scope.gebruiker.netwerkId);

/** The register of a casus, newest copy first. */
export function listExports(scope: DbScope, casusId: string): Promise<Export[]> {
  return regels(scope)
    .where('e.casus_id', '=', casusId)
    .orderBy('e.exemplaar_nummer', 'desc')
    .limit(500)
    .execute();
}

export function listBeschikkingen(scope: DbScope, aanvraagId: string): Promise<Export[]> {
  return regels(scope)
    .where('e.aanvraag_id', '=', aanvraagId)
    .orderBy('e.exemplaar_nummer', 'desc')
    .limit(500)
    .execute();
}

/** The copies of one letter to a loket, newest first. */
export function listLoketbrieven(scope: DbScope, loketverzoekId: string): Promise<Export[]> {
  return regels(scope)
    .where('e.loketverzoek_id', '=', loketverzoekId)
    .orderBy('e.exemplaar_nummer', 'desc')
    .limit(500)
    .execute();
}

// Printed from rows about each lid; of other kinds a new copy says the same as the old one.
const overLeden: readonly Export['soort'][] = ['casusstuk', 'afsprakenbrief'];

/** One copy with what it is printed from. @throws Problem 409 while the leden are apart, or were not yet when it was made */
export async function findExport(
  scope: DbScope,
  bij: { casusId: string } | { aanvraagId: string },
  exportId: string,
) {
  const query = regels(scope)
    .select(['e.document', 'e.casus_id as casusId', 'e.gemaakt_door as gemaaktDoorId'])
    .select(sql<boolean>`stukken_mogen(e.casus_id)`.as('mag'))
    .select(sql<boolean>`is_van_voor_splitsing(e.casus_id, e.gemaakt_op)`.as('vanVoorSplitsing'))
    .where('e.id', '=', exportId);
  const rij = await ('casusId' in bij
    ? query.where('e.casus_id', '=', bij.casusId)
    : query.where('e.aanvraag_id', '=', bij.aanvraagId)
  ).executeTakeFirst();
  if (rij && !rij.mag) throw ledenApart();
  if (rij?.vanVoorSplitsing && overLeden.includes(rij.soort)) throw stukVerouderd();
  return rij;
}
