import type { Saldo } from '@naast/contract/fonds';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { vandaag } from '../platform/vandaag.ts';
import { findFondsMetSaldi } from './fonds.queries.ts';

/** One fonds in one budgetjaar, with the years to choose from (newest first). */
export interface Fondsjaar {
  fonds: { id: string; naam: string };
  saldo: Saldo;
  budgetjaren: number[];
}

const legeKolommen = { vrijCent: 0, verplichtCent: 0, betaaldCent: 0 };

/**
 * First line of every use case here: the fonds in the asked budgetjaar, or else in the one of now, or else its newest.
 * @throws Problem 404 when there is no such fonds, or its grootboek or controle is not for me
 */
export async function requireFondsjaar(
  scope: DbScope,
  fondsId: string,
  wat: 'grootboek' | 'controle',
  gevraagd?: number,
): Promise<Fondsjaar> {
  const fonds = await findFondsMetSaldi(scope, fondsId);
  if (!fonds || !(wat === 'grootboek' ? fonds.magGrootboek : fonds.magControle)) throw nietGevonden();
  const { id, naam, saldi } = fonds;
  const budgetjaren = saldi.map((saldo) => saldo.budgetjaar);
  const nu = Number(vandaag(scope.nu).slice(0, 4));
  const budgetjaar = gevraagd ?? (budgetjaren.includes(nu) ? nu : (budgetjaren[0] ?? nu));
  const saldo = saldi.find((rij) => rij.budgetjaar === budgetjaar) ?? { budgetjaar, ...legeKolommen };
  return { fonds: { id, naam }, saldo, budgetjaren };
}
