import type { createOpschalingBody, Opschaling } from '@naast/contract/opschalingen';
import { tredeUitleg, type Vervolg } from '@naast/domain/casussen';
import { hasRecht } from '@naast/domain/gebruikers';
import type * as z from 'zod/mini';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';
import { vandaag } from '../platform/vandaag.ts';
import { verouderd } from '../platform/versie.ts';
import { planTaak } from '../taken/plan.read.ts';
import { requireKijken, requireMeewerken } from './casus.read.ts';
import { listCollegaRollen } from './collega.queries.ts';
import {
  answer,
  findOpschaling,
  insertOpschaling,
  listOpschalingen,
  share,
  updateOpschalingRij,
  withdraw,
} from './opschalingen.queries.ts';

type Invoer = z.infer<typeof createOpschalingBody>;

const log = (
  scope: DbScope,
  actie: 'aanmaken' | 'wijzigen',
  wat: { onderwerpId: string; casusId: string; huishoudenId: string },
) => logActie(scope, { actie, onderwerp: 'opschaling', ...wat });

async function requireOpschaling(scope: DbScope, casusId: string, id: string): Promise<Opschaling> {
  const vraag = await findOpschaling(scope, casusId, id);
  if (!vraag) throw nietGevonden();
  return vraag;
}

function checkDag(scope: DbScope, dag: string): void {
  if (dag < vandaag(scope.nu))
    throw veldfout('antwoordVoor', 'in_het_verleden', 'Kies vandaag of een dag daarna.');
}

async function checkInvoer(scope: DbScope, invoer: Invoer): Promise<void> {
  checkDag(scope, invoer.antwoordVoor);
  const { aanGebruikerId } = invoer;
  if (!aanGebruikerId && !invoer.aanWie?.trim())
    throw veldfout('aanWie', 'too_small', 'Kies een collega, of schrijf op aan wie je het vraagt.');
  if (!aanGebruikerId) return;
  if (aanGebruikerId === scope.gebruiker.id)
    throw veldfout('aanGebruikerId', 'zichzelf', 'Kies iemand anders dan jezelf.');
  if (!hasRecht(await listCollegaRollen(scope, aanGebruikerId), 'casus.lezen'))
    throw veldfout(
      'aanGebruikerId',
      'geen_casuswerk',
      'Deze collega kan geen casussen openen. Schrijf bij "Aan wie" wie het is.',
    );
}

/** The day the answer should be there, in the list of whoever is contactpersoon then. */
const putTaak = (scope: DbScope, casusId: string, bronId: string, trede: Invoer['trede'], wanneer: string) =>
  planTaak(scope, {
    casusId,
    soort: 'opschaling',
    wat: `Is er antwoord op je vraag? (${tredeUitleg[trede].naam})`,
    wanneer,
    bronId,
  });

/** Asks a question one step up. @throws Problem 400 at a field, 403 when only the contactpersoon can let them look along */
export async function createOpschaling(scope: DbScope, casusId: string, invoer: Invoer): Promise<Opschaling> {
  const { huishoudenId } = await requireMeewerken(scope, casusId);
  await checkInvoer(scope, invoer);
  const id = await insertOpschaling(scope, casusId, invoer);
  if (invoer.aanGebruikerId && (await share(scope, id)) === 'geen_toegang')
    throw new Problem(
      403,
      'alleen_contactpersoon',
      'Deze collega ziet de casus nog niet. Alleen de contactpersoon kan hem laten meekijken.',
    );
  await putTaak(scope, casusId, id, invoer.trede, invoer.antwoordVoor);
  await log(scope, 'aanmaken', { onderwerpId: id, casusId, huishoudenId });
  return requireOpschaling(scope, casusId, id);
}

/** The answer, by who was asked or noted by who works on the casus. From then on who was asked looks along no more. */
export async function answerOpschaling(
  scope: DbScope,
  casusId: string,
  id: string,
  antwoord: string,
): Promise<Opschaling> {
  const { huishoudenId } = await requireKijken(scope, casusId);
  const vraag = await requireOpschaling(scope, casusId, id);
  const uitkomst = await answer(scope, id, antwoord);
  if (uitkomst === 'mag_niet') throw new Problem(403, 'niet_aan_jou', 'Deze vraag is niet aan jou gesteld.');
  if (uitkomst !== 'goed') throw closed();
  await log(scope, 'wijzigen', { onderwerpId: id, casusId, huishoudenId });
  const nu = scope.nu.toISOString();
  // Who was asked may see nothing of it any more, so the answer is made of what they just did.
  const klaar = { antwoord, beantwoordOp: nu, kijktMee: false, versie: vraag.versie + 1 };
  return (await findOpschaling(scope, casusId, id)) ?? { ...vraag, ...klaar };
}

const closed = () => new Problem(409, 'vraag_klaar', 'Deze vraag is al beantwoord of ingetrokken.');

/** More time, or what is done with the answer. */
export async function updateOpschaling(
  scope: DbScope,
  gezien: { casusId: string; opschalingId: string; versie: number },
  wijziging: { antwoordVoor?: string | undefined; vervolg?: Vervolg | undefined },
): Promise<Opschaling> {
  const { casusId, opschalingId } = gezien;
  const { huishoudenId } = await requireMeewerken(scope, casusId);
  const vraag = await requireOpschaling(scope, casusId, opschalingId);
  const { antwoordVoor, vervolg } = wijziging;
  if (antwoordVoor) checkDag(scope, antwoordVoor);
  if (antwoordVoor && (vraag.beantwoordOp || vraag.ingetrokkenOp)) throw closed();
  if (vervolg && !vraag.beantwoordOp)
    throw new Problem(409, 'nog_geen_antwoord', 'Er is nog geen antwoord op deze vraag.');
  if (!(await updateOpschalingRij(scope, gezien, wijziging))) throw verouderd(vraag);
  if (antwoordVoor) await putTaak(scope, casusId, opschalingId, vraag.trede, antwoordVoor);
  await log(scope, 'wijzigen', { onderwerpId: opschalingId, casusId, huishoudenId });
  return requireOpschaling(scope, casusId, opschalingId);
}

export async function withdrawOpschaling(scope: DbScope, casusId: string, id: string): Promise<Opschaling> {
  const { huishoudenId } = await requireMeewerken(scope, casusId);
  await requireOpschaling(scope, casusId, id);
  if ((await withdraw(scope, id)) !== 'goed') throw closed();
  await log(scope, 'wijzigen', { onderwerpId: id, casusId, huishoudenId });
  return requireOpschaling(scope, casusId, id);
}

/** A casus that ends takes its open questions along, and with them who looked along for them. */
export async function endOpschalingen(scope: DbScope, casusId: string): Promise<void> {
  for (const vraag of await listOpschalingen(scope, casusId))
    if (!vraag.beantwoordOp && !vraag.ingetrokkenOp) await withdraw(scope, vraag.id);
}
