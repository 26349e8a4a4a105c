import type { AfsprakenAntwoord } from '@naast/contract/afspraken';
import { composeBericht, listVoorGezin } from '@naast/domain/taken';
import { listAfspraken } from '../canvas/canvas.read.ts';
import { requireKijken, requireMeewerken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';
import { vandaag } from '../platform/vandaag.ts';
import { listTaken } from '../taken/taken.read.ts';
import { hideAfgeschermd } from '../veiligheid/afscherming.read.ts';
import { findBriefhoofd, listNamen, mogenStukken } from './afspraken.queries.ts';

/** Afspraken and taken of one casus. @throws Problem 404 when it is hidden. */
export async function readAfspraken(scope: DbScope, casusId: string): Promise<AfsprakenAntwoord> {
  const [, rond, taken] = await Promise.all([
    requireKijken(scope, casusId),
    listAfspraken(scope, casusId),
    listTaken(scope, casusId),
    logActie(scope, { actie: 'lezen', onderwerp: 'afspraken', casusId }),
  ]);
  const { leden, gebruikers, afspraken } = rond;
  return {
    afspraken,
    taken,
    leden: leden.map(({ id, naam, gezinsrol }) => ({ id, naam, gezinsrol })),
    gebruikers,
  };
}

export const geenAfspraken = (): Problem =>
  new Problem(409, 'geen_afspraken', 'Er staat nog geen afspraak om aan het gezin te geven.');

/** @throws Problem 409 while leden of the household are apart */
export async function requireStukken(scope: DbScope, casusId: string): Promise<void> {
  if (await mogenStukken(scope, casusId)) return;
  throw new Problem(
    409,
    'leden_apart',
    'De leden van dit gezin staan apart. Er gaat nu geen brief of bericht uit.',
  );
}

/**
 * What is told to the family, or to one lid of it.
 * @throws Problem 400 when the lid is of another household, 409 while leden are apart.
 */
export async function prepareVoorGezin(scope: DbScope, casusId: string, lidId: string | null) {
  await requireStukken(scope, casusId);
  // It lies on the kitchen table: what is shielded of the one is not told to the others.
  await hideAfgeschermd(scope);
  const [rond, hoofd] = await Promise.all([listAfspraken(scope, casusId), findBriefhoofd(scope, casusId)]);
  if (!hoofd) throw nietGevonden();
  const lid = rond.leden.find(({ id }) => id === lidId);
  if (lidId !== null && !lid) throw veldfout('lidId', 'onbekend', 'Kies iemand van dit gezin.');
  return { hoofd, lid, rond, afspraken: listVoorGezin(rond, lidId, vandaag(scope.nu)) };
}

/**
 * The open afspraken as a short message without surnames.
 * @throws Problem 404 when hidden, 403 for who only looks along, 409 when closed or nothing is open, 400 for a lid of elsewhere.
 */
export async function writeBericht(scope: DbScope, casusId: string, lidId: string | null): Promise<string> {
  const { huishoudenId } = await requireMeewerken(scope, casusId);
  const { hoofd, rond, afspraken } = await prepareVoorGezin(scope, casusId, lidId);
  const mensen = [...rond.leden, ...rond.gebruikers].map(({ naam }) => naam);
  const namen = [...mensen, hoofd.schrijver, ...(await listNamen(scope, casusId))];
  const open = afspraken.filter(({ stand }) => stand === 'open');
  if (open.length === 0) throw geenAfspraken();
  await logActie(scope, {
    actie: 'exporteren',
    onderwerp: 'afspraken',
    casusId,
    huishoudenId,
    doel: 'bericht aan het gezin',
  });
  return composeBericht(open, { namen, huishouden: hoofd.huishouden, groet: hoofd.schrijver });
}
