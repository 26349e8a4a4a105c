import type { Deelnemerskaart } from '@naast/contract/deelnemerskaart';
import { calculateVandaag, countProfessionals, isBetrokken, type Vandaag } from '@naast/domain/deelnemers';
import { listRekenjaren } from '@naast/domain/rendement';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { vandaag } from '../platform/vandaag.ts';
import { getCpi } from '../rendement/prijzen.read.ts';
import { requireKijken } from './casus.read.ts';
import { listDeelnemers } from './deelnemers.queries.ts';
import { type Kaartrij, listKaartrijen } from './kaartlijnen.queries.ts';

/**
 * Everyone around the household, what those who are there today cost per year and per payer, and how many
 * professionals there were over time.
 * @throws Problem 404 when the casus is absent or hidden
 */
export async function readDeelnemerskaart(scope: DbScope, casusId: string): Promise<Deelnemerskaart> {
  const [, deelnemers, rijen, cpi] = await Promise.all([
    requireKijken(scope, casusId),
    listDeelnemers(scope, casusId),
    listKaartrijen(scope, casusId),
    getCpi(scope),
    logActie(scope, { actie: 'lezen', onderwerp: 'deelnemers', casusId }),
  ]);
  const dag = vandaag(scope.nu);
  const items = deelnemers.map((wie) => ({ ...wie, betrokken: isBetrokken(wie, dag) }));
  const er = new Set(items.flatMap(({ id, betrokken }) => (betrokken ? [id] : [])));
  const rekenjaar = listRekenjaren(cpi).at(-1) ?? null;
  const som =
    rekenjaar === null
      ? undefined
      : calculateVandaag(
          rijen.filter(({ deelnemerId }) => er.has(deelnemerId)),
          rekenjaar,
          cpi,
        );
  return { items, rekenjaar, ...toKosten(som), verloop: countProfessionals(items, dag) };
}

function toKosten(som: Vandaag<Kaartrij> | undefined) {
  if (!som) return { lijnen: [], kostenCent: 0, overdrachtCent: 0, perBatenhouder: [] };
  const lijnen = som.lijnen.map(({ deelnemerId, productId, prijs, perJaar, jaarCent }) => {
    const { index: _index, ...zichtbaar } = prijs;
    return { deelnemerId, productId, prijs: zichtbaar, perJaar, jaarCent };
  });
  return { ...som, lijnen };
}
