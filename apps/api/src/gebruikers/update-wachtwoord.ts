import { hash, verify } from '@node-rs/argon2';
import type { DbScope } from '../platform/db-scope.ts';
import { veldfout } from '../platform/problem.ts';
import { logActie } from './logregel.queries.ts';

/** argon2id with the parameters OWASP advises (19 MiB, 2 passes). */
export const hashWachtwoord = (wachtwoord: string): Promise<string> =>
  hash(wachtwoord, { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 });

/** Changes the own password and ends every other login of this gebruiker. */
export async function updateWachtwoord(
  scope: DbScope,
  invoer: { huidig: string; nieuw: string },
): Promise<void> {
  const eigen = await scope.db
    .selectFrom('wachtwoord')
    .select('hash')
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('gebruiker_id', '=', scope.gebruiker.id)
    .executeTakeFirst();
  if (!eigen || !(await verify(eigen.hash, invoer.huidig))) {
    throw veldfout('huidig', 'wachtwoord_onjuist', 'Dit is niet je huidige wachtwoord.');
  }
  if (invoer.huidig === invoer.nieuw) {
    throw veldfout('nieuw', 'wachtwoord_gelijk', 'Kies een ander wachtwoord dan je nu hebt.');
  }
  await scope.db
    .updateTable('wachtwoord')
    .set({ hash: await hashWachtwoord(invoer.nieuw), veranderd_op: scope.nu.toISOString() })
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('gebruiker_id', '=', scope.gebruiker.id)
    .execute();
  await endLogins(scope, 'wachtwoord');
  await logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'wachtwoord',
    onderwerpId: scope.gebruiker.id,
    doel: 'eigen wachtwoord',
  });
}

async function endLogins(scope: DbScope, reden: string): Promise<void> {
  await scope.db
    .updateTable('login')
    .set({ ingetrokken_op: scope.nu.toISOString(), ingetrokken_reden: reden })
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('gebruiker_id', '=', scope.gebruiker.id)
    .where('id', '<>', scope.gebruiker.loginId)
    .where('ingetrokken_op', 'is', null)
    .execute();
}
