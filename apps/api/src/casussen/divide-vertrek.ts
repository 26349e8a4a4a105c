import type { createVertrekBody, VerdeelUitkomst, Vertrek, verdeelBody } from '@naast/contract/vertrekken';
import type * as z from 'zod/mini';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import { findFeitenMetSlot } from './casusrol.queries.ts';
import { listCollegaRollen } from './collega.queries.ts';
import { cannotTakeOver, insertOverdracht } from './overdrachten.queries.ts';
import {
  findVertrek,
  finishVertrekRij,
  insertVertrek,
  listTeamleden,
  listVertrekCasussen,
} from './vertrekken.queries.ts';

/** @throws Problem 404 when it is not of the own team */
export async function readVertrek(scope: DbScope, id: string): Promise<Vertrek> {
  const vertrek = await findVertrek(scope, id);
  if (!vertrek) throw nietGevonden();
  return { ...vertrek, casussen: await listVertrekCasussen(scope, id) };
}

/** A colleague leaves. @throws Problem 400 for somebody outside the team, 409 when it was begun already */
export async function createVertrek(
  scope: DbScope,
  invoer: z.infer<typeof createVertrekBody>,
): Promise<Vertrek> {
  const collega = (await listTeamleden(scope)).find(({ id }) => id === invoer.gebruikerId);
  if (!collega) throw veldfout('gebruikerId', 'niet_in_team', 'Kies een collega uit je eigen team.');
  const id = await insertVertrek(scope, invoer);
  if (!id) throw new Problem(409, 'al_begonnen', 'Je verdeelt de casussen van deze collega al.');
  await logActie(scope, { actie: 'aanmaken', onderwerp: 'vertrek', onderwerpId: id });
  return readVertrek(scope, id);
}

type Verdeling = z.infer<typeof verdeelBody>['verdeling'];

/** One proposal, under the lock that single hand-overs take, so the two never both stand open. */
async function proposeEen(
  scope: DbScope,
  vertrek: Pick<Vertrek, 'id' | 'gebruiker' | 'reden'>,
  { casusId, naarId }: Verdeling[number],
  professionals: ReadonlySet<string>,
): Promise<VerdeelUitkomst> {
  const feiten = await findFeitenMetSlot(scope, casusId);
  if (feiten?.contactpersoonId !== vertrek.gebruiker.id || !feiten.rollen.includes('teamleider'))
    return 'niet_meer_van_collega';
  if (feiten.fase === 'afgesloten' || feiten.fase === 'gestopt') return 'casus_dicht';
  if (naarId === vertrek.gebruiker.id) return 'zelfde_persoon';
  if (!professionals.has(naarId)) return 'geen_professional';
  if (await cannotTakeOver(scope, casusId, naarId)) return 'afgeschermd';
  const id = await insertOverdracht(scope, casusId, vertrek.gebruiker.id, {
    naarId,
    reden: vertrek.reden,
    antwoordGezin: '',
    bevestigdDoor: scope.gebruiker.id,
    vertrekId: vertrek.id,
  });
  if (!id) return 'al_voorgesteld';
  const { huishoudenId } = feiten;
  await logActie(scope, {
    actie: 'aanmaken',
    onderwerp: 'overdracht',
    onderwerpId: id,
    huishoudenId,
    casusId,
  });
  return 'voorgesteld';
}

async function listProfessionals(scope: DbScope, ids: readonly string[]): Promise<Set<string>> {
  const goed = new Set<string>();
  for (const id of new Set(ids))
    if ((await listCollegaRollen(scope, id)).includes('professional')) goed.add(id);
  return goed;
}

/**
 * Proposes many hand-overs at once. What cannot be proposed says why; the others go on. Each colleague then says yes or
 * no to each casus, as with a single hand-over.
 */
export async function divideVertrek(scope: DbScope, id: string, verdeling: Verdeling) {
  const vertrek = await findVertrek(scope, id);
  if (!vertrek) throw nietGevonden();
  if (vertrek.afgerondOp) throw new Problem(409, 'al_afgerond', 'Dit verdelen is al afgesloten.');
  const professionals = await listProfessionals(
    scope,
    verdeling.map(({ naarId }) => naarId),
  );
  const items: { casusId: string; uitkomst: VerdeelUitkomst }[] = [];
  // In one order for everyone, so that two teamleiders who divide at once never wait for each other.
  for (const deel of verdeling.toSorted((a, b) => a.casusId.localeCompare(b.casusId)))
    items.push({ casusId: deel.casusId, uitkomst: await proposeEen(scope, vertrek, deel, professionals) });
  await logActie(scope, { actie: 'wijzigen', onderwerp: 'vertrek', onderwerpId: id });
  return { items };
}

/** @throws Problem 409 while a casus is still with who leaves, 412 when somebody was first */
export async function finishVertrek(scope: DbScope, id: string, versie: number): Promise<Vertrek> {
  const vertrek = await readVertrek(scope, id);
  if (vertrek.casussen.some(({ nogTeDoen }) => nogTeDoen))
    throw new Problem(409, 'nog_casussen', 'Er zijn nog casussen van deze collega. Draag die eerst over.');
  if (!(await finishVertrekRij(scope, id, versie))) throw verouderd(vertrek);
  await logActie(scope, { actie: 'wijzigen', onderwerp: 'vertrek', onderwerpId: id });
  return readVertrek(scope, id);
}
