import type { Product, ProductBody } from '@naast/contract/deelnemers';
import type { Veldfout } from '@naast/contract/problem';
import { checkKiesbaar } from '@naast/domain/berekening';
import { checkDeelnemer, type Deelname } from '@naast/domain/deelnemers';
import { v7 as uuidv7 } from 'uuid';
import type { DbScope } from '../platform/db-scope.ts';
import { Problem } from '../platform/problem.ts';
import { type Keuzeprijs, listKeuzeprijzen } from '../rendement/prijzen.read.ts';

/**
 * Refuses a deelnemer that cannot be, each reason at its field. A price that the deelnemer has already may stay, also
 * when its list has ended.
 * @throws Problem 400 with every refused field
 */
export async function requireDeelname(
  scope: DbScope,
  deelname: Deelname,
  bestaand: readonly Product[],
): Promise<void> {
  const behouden = new Set(bestaand.map(({ prijsId }) => prijsId));
  const nieuw = deelname.producten.filter(({ prijsId }) => !behouden.has(prijsId));
  const prijzen = await listKeuzeprijzen(
    scope,
    nieuw.map(({ prijsId }) => prijsId),
  );
  const perId = new Map(prijzen.map((prijs) => [prijs.id, prijs]));
  const fouten: Veldfout[] = checkDeelnemer(deelname);
  for (const [i, { prijsId }] of deelname.producten.entries()) {
    const weigering = behouden.has(prijsId) ? undefined : refusePrijs(perId.get(prijsId));
    if (weigering) fouten.push({ veld: `producten.${i}.prijsId`, ...weigering });
  }
  if (fouten.length === 0) return;
  throw new Problem(400, 'ongeldige_invoer', 'Kijk naar de velden die we noemen.', { errors: fouten });
}

function refusePrijs(prijs: Keuzeprijs | undefined): Pick<Veldfout, 'code' | 'bericht'> | undefined {
  if (!prijs || prijs.stand === 'concept') {
    return { code: 'prijs_onbekend', bericht: 'Deze prijs staat niet in een vastgestelde prijslijst.' };
  }
  const oordeel = checkKiesbaar(prijs);
  if (!oordeel.kiesbaar) return { code: oordeel.code, bericht: oordeel.bericht };
  if (prijs.geldt) return undefined;
  return {
    code: 'prijslijst_geldt_niet',
    bericht: 'Deze prijslijst geldt nu niet. Kies de prijs uit een andere lijst.',
  };
}

/** A product that was there keeps its id, so that a berekening still knows where its regel came from. */
export function nameProducten(producten: readonly ProductBody[], bestaand: readonly Product[]): Product[] {
  return producten.map(({ id, prijsId, aantal, per }) => {
    const oud = bestaand.find((ander) => ander.id === id) ?? bestaand.find((a) => a.prijsId === prijsId);
    return { id: oud?.id ?? uuidv7(), prijsId, aantal, per };
  });
}
