import type { SplitsBody } from '@naast/contract/veiligheid';
import { listBsnWaarschuwingen } from '@naast/domain/huishoudens';
import { checkSplitsing } from '@naast/domain/veiligheid';
import { v7 as uuidv7 } from 'uuid';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { Problem, veldfout } from '../platform/problem.ts';
import { requireRegelen } from './separate-leden.ts';
import { listBekwaam, nextCode, runSplitsing, type VeiligheidFeiten } from './veiligheid.queries.ts';

function checkLeden(feiten: VeiligheidFeiten, { leden }: SplitsBody): void {
  const errors = checkSplitsing(feiten.leden, leden);
  if (errors.length > 0)
    throw new Problem(400, 'ongeldige_invoer', 'Kijk naar de velden die we noemen.', { errors });
}

async function checkMensen(scope: DbScope, { contactpersoonId, lezers }: SplitsBody): Promise<void> {
  const bekwaam = await listBekwaam(scope, [
    contactpersoonId,
    ...lezers.map(({ gebruikerId }) => gebruikerId),
  ]);
  if (!bekwaam.some(({ id, professional }) => id === contactpersoonId && professional))
    throw veldfout('contactpersoonId', 'geen_professional', 'Kies een collega die professional is.');
  const vreemd = lezers.findIndex(({ gebruikerId }) => !bekwaam.some(({ id }) => id === gebruikerId));
  if (vreemd >= 0)
    throw veldfout(
      `lezers.${vreemd}.gebruikerId`,
      'geen_casuswerk',
      'Deze collega kan geen casussen openen. Kies iemand anders.',
    );
}

/**
 * Makes two households of one, each with its own casus. Who splits gets no ids of the new part: they do not see it.
 * @throws Problem 404, 403, 409 when leden are not apart or a contactpersoon cannot be, 400 per field
 */
export async function splitHuishouden(scope: DbScope, casusId: string, invoer: SplitsBody): Promise<void> {
  const feiten = await requireRegelen(scope, casusId);
  if (!feiten.apart)
    throw new Problem(409, 'niet_apart', 'Zet de leden eerst apart. Daarna kun je het huishouden splitsen.');
  checkLeden(feiten, invoer);
  if (listBsnWaarschuwingen({ naam: invoer.naam }).length > 0)
    throw veldfout('naam', 'bsn', 'Dit lijkt op een burgerservicenummer. Gebruik een naam.');
  await checkMensen(scope, invoer);
  await runSplitsing(scope, casusId, {
    ...invoer,
    huishoudenId: uuidv7(),
    casusId: uuidv7(),
    code: await nextCode(scope),
    leden: invoer.leden.map((lid) => ({ ...lid, nieuwId: uuidv7() })),
  });
  await logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'veiligheid',
    casusId,
    huishoudenId: feiten.huishoudenId,
    doel: 'veiligheid van de leden',
  });
}
