import type { Punt, Vergadering } from '@naast/contract/vergaderingen';
import { canVergadering, planAgenda } from '@naast/domain/vergaderingen';
import { v7 as uuidv7 } from 'uuid';
import { toWeigering } from '../fonds/stap.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import * as agenda from './agenda.queries.ts';
import * as vergaderingen from './vergadering.queries.ts';

/** @throws Problem 404 when it is absent or of a fonds of others. */
export async function requireVergadering(scope: DbScope, id: string): Promise<vergaderingen.VergaderingRij> {
  const rij = await vergaderingen.findVergadering(scope, id);
  if (!rij) throw nietGevonden();
  return rij;
}

const alleenLeiding = () =>
  new Problem(403, 'niet_jouw_stap', 'Dit doet de voorzitter of de fondsbeheerder.');
const isDicht = ({ stand }: vergaderingen.VergaderingRij) => stand === 'gesloten' || stand === 'vervallen';

/** @throws Problem 404 when hidden, 403 for who does not lead it, 409 when it is closed. */
async function requireLeiding(scope: DbScope, id: string): Promise<vergaderingen.VergaderingRij> {
  const rij = await requireVergadering(scope, id);
  if (!rij.magLeiden) throw alleenLeiding();
  if (isDicht(rij))
    throw new Problem(
      409,
      'vergadering_gesloten',
      'Deze vergadering is voorbij. Er verandert niets meer aan.',
    );
  return rij;
}

/** The meeting with its agenda, as it is now. The packs themselves are not read. */
export async function readVergadering(scope: DbScope, id: string): Promise<Vergadering> {
  const rij = await requireVergadering(scope, id);
  const [punten, teAgenderen, leden, stukken] = await Promise.all([
    agenda.listPunten(scope, id),
    rij.magLeiden && !isDicht(rij) ? agenda.listTeAgenderen(scope, { id, fondsId: rij.fonds.id }) : [],
    vergaderingen.listLeden(scope, id),
    vergaderingen.listStukken(scope, id),
  ]);
  return { ...rij, aantalPunten: punten.length, punten, teAgenderen, leden, stukken };
}

const logVergadering = (scope: DbScope, actie: 'aanmaken' | 'wijzigen', id: string) =>
  logActie(scope, { actie, onderwerp: 'vergadering', onderwerpId: id, doel: 'beslissen over aanvragen' });

/** Plans a meeting; everything that waits for the commissie comes on its agenda. */
export async function createVergadering(
  scope: DbScope,
  fondsId: string,
  { begintOp, plaats }: { begintOp: string; plaats: string },
): Promise<{ id: string; versie: number }> {
  const fonds = await vergaderingen.findVergaderendFonds(scope, fondsId);
  if (!fonds) throw nietGevonden();
  if (!fonds.magLeiden) throw alleenLeiding();
  const id = uuidv7();
  await vergaderingen.insertVergadering(scope, { id, fondsId, begintOp, plaats });
  await agenda.insertAlles(scope, { id, fondsId }, undefined);
  await logVergadering(scope, 'aanmaken', id);
  return { id, versie: 1 };
}

/** Moves a meeting, or opens, closes or cancels it. @throws Problem 409 when that cannot be from here, 412 when changed. */
export async function changeVergadering(
  scope: DbScope,
  id: string,
  versie: number,
  wijziging: vergaderingen.Wijziging & { stand?: 'bezig' | 'gesloten' | 'vervallen' | undefined },
): Promise<Vergadering> {
  const rij = await requireLeiding(scope, id);
  const { stand } = wijziging;
  if (stand !== undefined && !canVergadering(rij.stand, stand))
    throw new Problem(409, 'verkeerde_stand', 'Dat kan nu niet met deze vergadering. Bekijk haar opnieuw.');
  const gelukt = await vergaderingen.updateVergadering(scope, id, versie, wijziging).catch(toProblem);
  if (!gelukt) throw verouderd(await readVergadering(scope, id));
  await logVergadering(scope, 'wijzigen', id);
  return readVergadering(scope, id);
}

/** Puts the agenda in this order. @throws Problem 400 when an aanvraag cannot be on it, 412 when it changed. */
export async function changeAgenda(
  scope: DbScope,
  id: string,
  versie: number,
  aanvraagIds: string[],
): Promise<Vergadering> {
  const rij = await requireLeiding(scope, id);
  if (!(await agenda.claimAgenda(scope, id, versie))) throw verouderd(await readVergadering(scope, id));
  const vergadering = { id, fondsId: rij.fonds.id };
  const [nu, over] = await Promise.all([
    agenda.listPunten(scope, id),
    agenda.listTeAgenderen(scope, vergadering),
  ]);
  const plan = planAgenda(
    nu.map((punt) => punt.aanvraag.id),
    aanvraagIds,
  );
  const mogelijk = new Set(over.map((aanvraag) => aanvraag.id));
  if (!plan || plan.erbij.some((aanvraagId) => !mogelijk.has(aanvraagId)))
    throw veldfout('aanvraagIds', 'niet_op_agenda', 'Een van deze aanvragen kan niet op de agenda.');
  await agenda.deletePunten(scope, id, plan.eraf);
  if (plan.erbij.length > 0) await agenda.insertAlles(scope, vergadering, plan.erbij);
  await agenda.orderPunten(scope, id, aanvraagIds);
  await logVergadering(scope, 'wijzigen', id);
  return readVergadering(scope, id);
}

/** Writes who is there. @throws Problem 400 when somebody does not sit in the commissie on that day. */
export async function changeAanwezigen(
  scope: DbScope,
  id: string,
  gebruikerIds: string[],
): Promise<Vergadering> {
  await requireLeiding(scope, id);
  const leden = new Set((await vergaderingen.listLeden(scope, id)).map(({ gebruikerId }) => gebruikerId));
  if (gebruikerIds.some((gebruikerId) => !leden.has(gebruikerId)))
    throw veldfout('gebruikerIds', 'geen_lid', 'Een van deze mensen zit die dag niet in de commissie.');
  await vergaderingen.setAanwezigen(scope, id, gebruikerIds);
  await logVergadering(scope, 'wijzigen', id);
  return readVergadering(scope, id);
}

/** Writes what was said at a point, or that it was dealt with. @throws Problem 404, 403, 409, 412. */
export async function changePunt(
  scope: DbScope,
  waar: { id: string; puntId: string },
  versie: number,
  wijziging: { verslag?: string | undefined; behandeld?: boolean | undefined },
): Promise<Punt> {
  await requireLeiding(scope, waar.id);
  const gelukt = await agenda.updatePunt(scope, waar, versie, wijziging).catch(toProblem);
  const [punt] = await agenda.listPunten(scope, waar.id, waar.puntId);
  if (!punt) throw nietGevonden();
  if (!gelukt) throw verouderd(punt);
  await logVergadering(scope, 'wijzigen', waar.id);
  return punt;
}

// Two meetings of one fonds at the same time meet on an index.
function toProblem(fout: unknown): never {
  if ((fout as { constraint?: string }).constraint === 'vergadering_een_bezig')
    throw new Problem(409, 'al_bezig', 'Er is al een vergadering van dit fonds bezig. Sluit die eerst.');
  throw toWeigering(fout);
}
