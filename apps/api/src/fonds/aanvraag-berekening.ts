import type { AanvraagBerekening } from '@naast/contract/fonds-berekening';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem } from '../platform/problem.ts';
import { requireAanvraag, seesBerekening } from './aanvraag.read.ts';
import { logAanvraag } from './log-aanvraag.ts';

type Bevroren = Pick<AanvraagBerekening, 'naam' | 'invoer' | 'indexcijfers' | 'uitkomst'> &
  Partial<Pick<AanvraagBerekening, 'prijslijst'>>;

/**
 * The frozen berekening of an aanvraag with every cell, gevoelige regels included; writes the audit line.
 * @throws Problem 404 when the aanvraag is absent or hidden, or has no frozen berekening; 403 for who only pays out
 */
export async function readAanvraagBerekening(
  scope: DbScope,
  aanvraagId: string,
): Promise<AanvraagBerekening> {
  const rij = await requireAanvraag(scope, aanvraagId);
  if (!seesBerekening(rij)) {
    throw new Problem(
      403,
      'berekening_niet_voor_jou',
      'Alleen de commissie, de controleur en wie bij de casus hoort, zien de hele berekening.',
    );
  }
  const [pakket] = await Promise.all([findBevroren(scope, aanvraagId), logAanvraag(scope, 'lezen', rij)]);
  if (!pakket) throw nietGevonden();
  const { naam, prijslijst = null, invoer, indexcijfers, uitkomst } = pakket.berekening;
  return {
    aanvraag: { id: rij.id, code: rij.code, casusCode: rij.casusCode, fonds: rij.fonds.naam },
    naam,
    prijslijst,
    invoer,
    indexcijfers,
    uitkomst,
    gemaaktOp: pakket.gemaaktOp,
  };
}

async function findBevroren(scope: DbScope, aanvraagId: string) {
  const { rows } = await sql<{ berekening: Bevroren; gemaaktOp: string }>`
    select berekening, gemaakt_op as "gemaaktOp" from aanvraag_pakket
     where netwerk_id = ${scope.gebruiker.netwerkId} and aanvraag_id = ${aanvraagId} and berekening is not null`.execute(
    scope.db,
  );
  return rows[0];
}
