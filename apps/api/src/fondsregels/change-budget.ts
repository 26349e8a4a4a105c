import type { changeBudgetBody } from '@naast/contract/fonds-regels';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, veldfout } from '../platform/problem.ts';
import { insertBudget } from './fonds-regels.queries.ts';
import { withFondsWeigering } from './weigering.ts';

interface Kolommen {
  budgetjaar: number;
  vrijCent: number;
  verplichtCent: number;
  betaaldCent: number;
}

/**
 * Raises the budget of a year, or lowers it with an explained correctie that never takes more than what is free.
 * @throws Problem 400 at the field, 403 for who decides about the money, 404.
 */
export async function changeBudget(
  scope: DbScope,
  fondsId: string,
  { budgetjaar, soort, bedragCent, toelichting }: z.infer<typeof changeBudgetBody>,
): Promise<Kolommen> {
  const ditJaar = scope.nu.getFullYear();
  if (budgetjaar < ditJaar - 1 || budgetjaar > ditJaar + 5)
    throw veldfout(
      'budgetjaar',
      'jaar_ver_weg',
      `Kies een jaar van ${ditJaar - 1} tot en met ${ditJaar + 5}.`,
    );
  const cent = soort === 'verhogen' ? bedragCent : -bedragCent;
  await withFondsWeigering(insertBudget(scope, fondsId, { id: uuidv7(), budgetjaar, cent, toelichting }));
  await logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'grootboek',
    onderwerpId: fondsId,
    doel: 'budget van het fonds vaststellen',
  });
  const { rows } = await sql<Kolommen>`
    select budgetjaar, vrij_cent as "vrijCent", verplicht_cent as "verplichtCent", betaald_cent as "betaaldCent"
      from grootboek_saldo
     where netwerk_id = ${scope.gebruiker.netwerkId} and fonds_id = ${fondsId} and budgetjaar = ${budgetjaar}`.execute(
    scope.db,
  );
  if (!rows[0]) throw nietGevonden();
  return rows[0];
}
