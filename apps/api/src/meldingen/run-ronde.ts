import { findHerinnering, isMailTijd, vooruitDagen } from '@naast/domain/meldingen';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { withGebruiker, withSysteem } from '../platform/db-scope.ts';
import type { Mailer } from '../platform/mailer.ts';
import { composeMail } from './compose-mail.ts';
import {
  claimMeldingen,
  insertDagen,
  insertHerinnering,
  keepMailmoment,
  listTermijnen,
  listWachtenden,
  postponeMail,
  type Wachtende,
} from './mail.queries.ts';

export interface RondeDeps {
  pool: pg.Pool;
  nu: () => Date;
  /** Where browsers reach Naast, for the link in the e-mail. */
  adres: string;
  mailer?: Mailer | undefined;
}

/** Tells who decides or owes an answer that a term is near. Twice the same day tells nothing new. */
export function remind({ pool, nu }: RondeDeps): Promise<void> {
  return withSysteem(pool, { nu: nu() }, async (scope) => {
    for (const lopend of await listTermijnen(scope)) {
      const herinnering = findHerinnering(lopend, scope.nu.toISOString());
      if (herinnering) await insertHerinnering(scope, { ...lopend, ...herinnering });
    }
    await insertDagen(scope, vooruitDagen);
  });
}

/** One e-mail to one gebruiker: kept as mailed only when the mail server took it. */
function mailOne({ pool, nu, adres }: RondeDeps, mailer: Mailer, wie: Wachtende): Promise<void> {
  const { gebruikerId: id, netwerkId, email } = wie;
  const gebruiker = { id, netwerkId, rollen: [], loginId: uuidv7() };
  return withGebruiker(pool, gebruiker, { nu: nu(), traceId: 'meldingen' }, async (scope) => {
    const meldingen = await claimMeldingen(scope);
    if (meldingen.length === 0) return;
    await keepMailmoment(scope);
    await mailer.send(composeMail(email, meldingen, adres));
  });
}

/**
 * One round: reminders first, then the e-mail of everyone whose time it is. A mail server that fails for one person
 * is asked again later, and does not keep the others waiting.
 * @returns how many e-mails went out and how many failed
 */
export async function runRonde(deps: RondeDeps): Promise<{ verstuurd: number; mislukt: number }> {
  await remind(deps);
  const uitslag = { verstuurd: 0, mislukt: 0 };
  const { mailer } = deps;
  if (!mailer) return uitslag;
  const nu = deps.nu();
  const wachtenden = await withSysteem(deps.pool, { nu }, listWachtenden);
  for (const wie of wachtenden.filter((wie) => isMailTijd(wie, nu.toISOString()))) {
    try {
      await mailOne(deps, mailer, wie);
      uitslag.verstuurd += 1;
    } catch {
      // The reason may hold an address; that it failed is all that is kept.
      uitslag.mislukt += 1;
      await withSysteem(deps.pool, { nu }, (scope) => postponeMail(scope, wie));
    }
  }
  return uitslag;
}
