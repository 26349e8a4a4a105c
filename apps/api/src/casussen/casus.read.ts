import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import { noteDossier } from '../platform/gezien.ts';
import { nietGevonden, Problem } from '../platform/problem.ts';

/** What the signed-in gebruiker is to one casus. */
export interface CasusToegang {
  casusId: string;
  huishoudenId: string;
  code: string;
  fase: string;
  mag: 'kijken' | 'meewerken';
  isContactpersoon: boolean;
}

/** The casus as far as the gebruiker may see it; undefined when absent or hidden. */
export async function findCasusToegang(scope: DbScope, casusId: string): Promise<CasusToegang | undefined> {
  const { rows } = await sql<CasusToegang>`
    select id as "casusId", huishouden ->> 'id' as "huishoudenId", code, fase,
           case when rollen && array['contactpersoon', 'vervanger', 'meewerker'] then 'meewerken' else 'kijken' end as mag,
           'contactpersoon' = any(rollen) as "isContactpersoon"
      from casushoofd(${casusId})`.execute(scope.db);
  if (rows[0]) noteDossier(scope, rows[0]);
  return rows[0];
}

/** First line of every use case that reads a casus. @throws Problem 404 when it is absent or hidden. */
export async function requireKijken(scope: DbScope, casusId: string): Promise<CasusToegang> {
  const toegang = await findCasusToegang(scope, casusId);
  if (!toegang) throw nietGevonden();
  return toegang;
}

/**
 * First line of every use case that changes a casus.
 * @throws Problem 404 when hidden, 403 when the gebruiker may only look, 409 when the casus is closed.
 */
export async function requireMeewerken(scope: DbScope, casusId: string): Promise<CasusToegang> {
  const toegang = await requireKijken(scope, casusId);
  if (toegang.mag !== 'meewerken') {
    throw new Problem(
      403,
      'alleen_kijken',
      'Je mag dit zien, maar niet veranderen. Vraag de contactpersoon om mee te werken.',
    );
  }
  if (toegang.fase === 'afgesloten' || toegang.fase === 'gestopt') {
    throw new Problem(409, 'casus_dicht', 'Deze casus is afgesloten. Er verandert niets meer.');
  }
  return toegang;
}
