import type { Overdracht } from '@naast/contract/overdrachten';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem } from '../platform/problem.ts';
import { requireFeiten } from './casusrol.queries.ts';
import {
  acceptInDatabase,
  closeOverdracht,
  findOverdracht,
  insertAntwoordGezin,
} from './overdrachten.queries.ts';

const alBeslist = () =>
  new Problem(409, 'al_beslist', 'Over deze overdracht is al beslist. Kijk op de casus hoe het nu is.');

const nietAanJou = () => new Problem(403, 'niet_aan_jou', 'Deze overdracht is niet aan jou voorgesteld.');

async function requireOverdracht(scope: DbScope, id: string): Promise<Overdracht> {
  const overdracht = await findOverdracht(scope, id);
  if (!overdracht) throw nietGevonden();
  return overdracht;
}

const log = (scope: DbScope, { id, casusId }: Pick<Overdracht, 'id' | 'casusId'>) =>
  logActie(scope, { actie: 'wijzigen', onderwerp: 'overdracht', onderwerpId: id, casusId });

/** Acceptance is the transaction: from this moment the gebruiker is the contactpersoon. */
export async function acceptOverdracht(scope: DbScope, id: string): Promise<{ casusId: string }> {
  // The database looks past the policies when it accepts; what is hidden by them is not there to be accepted.
  await requireOverdracht(scope, id);
  const uitkomst = await acceptInDatabase(scope, id);
  switch (uitkomst) {
    case 'geaccepteerd': {
      const overdracht = await requireOverdracht(scope, id);
      await log(scope, overdracht);
      return { casusId: overdracht.casusId };
    }
    case 'onbekend':
      throw nietAanJou();
    case 'al_beslist':
      throw alBeslist();
    case 'casus_dicht':
      throw new Problem(409, 'casus_dicht', 'Deze casus is intussen afgesloten.');
    case 'geen_professional':
      throw new Problem(403, 'geen_professional', 'Alleen een professional kan contactpersoon zijn.');
    case 'contactpersoon_gewijzigd':
      throw new Problem(409, 'contactpersoon_gewijzigd', 'Er is intussen een andere contactpersoon.');
    default:
      uitkomst satisfies never;
      throw nietGevonden();
  }
}

/** The proposed colleague says no; the contactpersoon stays. */
export async function rejectOverdracht(scope: DbScope, id: string): Promise<void> {
  const overdracht = await requireOverdracht(scope, id);
  if (overdracht.naar.id !== scope.gebruiker.id) throw nietAanJou();
  if (!(await closeOverdracht(scope, id, 'afgewezen'))) throw alBeslist();
  await log(scope, overdracht);
}

/** What the family says to it, also when it follows later. @throws Problem 404 when hidden, 403 for who only looks along */
export async function noteAntwoordGezin(scope: DbScope, id: string, antwoord: string): Promise<Overdracht> {
  const overdracht = await requireOverdracht(scope, id);
  const { rollen } = await requireFeiten(scope, overdracht.casusId);
  if (!rollen.some((rol) => rol !== 'kijker'))
    throw new Problem(403, 'alleen_kijken', 'Alleen wie met het gezin werkt, schrijft hun antwoord op.');
  await insertAntwoordGezin(scope, overdracht, antwoord);
  await log(scope, overdracht);
  return requireOverdracht(scope, id);
}

/** The contactpersoon, or the teamleider who proposed it, takes the proposal back. */
export async function withdrawOverdracht(scope: DbScope, id: string): Promise<void> {
  const overdracht = await requireOverdracht(scope, id);
  if (!(await mayWithdraw(scope, overdracht)))
    throw new Problem(403, 'alleen_contactpersoon', 'Alleen wie de overdracht voorstelt, trekt hem in.');
  if (!(await closeOverdracht(scope, id, 'ingetrokken'))) throw alBeslist();
  await log(scope, overdracht);
}

async function mayWithdraw(scope: DbScope, overdracht: Overdracht): Promise<boolean> {
  if (overdracht.van.id === scope.gebruiker.id) return true;
  if (!overdracht.doorTeamleider || overdracht.naar.id === scope.gebruiker.id) return false;
  return (await requireFeiten(scope, overdracht.casusId)).rollen.includes('teamleider');
}
