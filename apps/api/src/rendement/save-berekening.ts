import type { Berekening } from '@naast/contract/rendement';
import type { InvoerBody } from '@naast/contract/rendement-invoer';
import { createInvoer, refreshPrijzen } from '@naast/domain/berekening';
import { v7 as uuidv7 } from 'uuid';
import { requireMeewerken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { Problem, veldfout } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import {
  deleteBerekening,
  insertBerekening,
  listDoorbraakIds,
  type Rekening,
  replaceDoorbraken,
  updateBerekening,
} from './berekening.queries.ts';
import { getBerekening } from './berekening.read.ts';
import { calculateRekening, getCpi, toRekening } from './calculate-rekening.ts';
import { findGeldigePrijslijst, listPrijzen } from './prijslijst.queries.ts';

interface Nieuw {
  naam: string;
  doorbraakIds?: readonly string[] | undefined;
  prijslijstId?: string | undefined;
  invoer?: InvoerBody | undefined;
}

/** Begins a berekening on the price list that is in force. @throws Problem 403, 404, 409, or 400 at the field */
export async function createBerekening(scope: DbScope, casusId: string, nieuw: Nieuw): Promise<Berekening> {
  await requireMeewerken(scope, casusId);
  const prijslijstId = await findGeldigePrijslijst(scope, nieuw.prijslijstId);
  if (!prijslijstId) throw geenPrijslijst(nieuw.prijslijstId);
  const rekening = nieuw.invoer
    ? await calculateRekening(scope, prijslijstId, nieuw.invoer)
    : await createLegeRekening(scope);
  return insert(scope, { ...nieuw, casusId, prijslijstId, rekening });
}

/** A new concept with the same invoer, prices and all. @throws Problem 403, 404 or 409 */
export async function copyBerekening(scope: DbScope, id: string): Promise<Berekening> {
  const bron = await getBerekening(scope, id);
  await requireMeewerken(scope, bron.casusId);
  return insert(scope, {
    casusId: bron.casusId,
    naam: `Kopie van ${bron.naam}`.slice(0, 200),
    doorbraakIds: bron.doorbraken.map((doorbraak) => doorbraak.id),
    prijslijstId: bron.prijslijst.id,
    rekening: toRekening(bron.invoer, await getCpi(scope)),
  });
}

/**
 * A new concept with the same regels on the price list and index of today; the old one stays as it is.
 * @throws Problem 403, 404 or 409
 */
export async function recalculateBerekening(scope: DbScope, id: string): Promise<Berekening> {
  const bron = await getBerekening(scope, id);
  await requireMeewerken(scope, bron.casusId);
  const prijslijstId = await findGeldigePrijslijst(scope, undefined, bron.prijslijst.id);
  if (!prijslijstId) throw geenPrijslijst(undefined);
  const codes = [...new Set(bron.invoer.regels.map(({ prijs }) => prijs.code))];
  const [nieuw, prijzen] = await Promise.all([getCpi(scope), listPrijzen(scope, prijslijstId, { codes })]);
  const invoer = refreshPrijzen(bron.invoer, prijzen, { oud: bron.indexcijfers, nieuw });
  const bestaand = await listDoorbraakIds(
    scope,
    bron.casusId,
    bron.doorbraken.map((doorbraak) => doorbraak.id),
  );
  return insert(scope, {
    casusId: bron.casusId,
    naam: `${bron.naam} (nieuwe prijzen)`.slice(0, 200),
    doorbraakIds: bestaand,
    prijslijstId,
    rekening: toRekening(invoer, nieuw),
  });
}

interface Wijziging {
  naam?: string | undefined;
  doorbraakIds?: readonly string[] | undefined;
  invoer?: InvoerBody | undefined;
}

/** Saves what changed; the server works out the uitkomst. @throws Problem 403, 404, 409, 412, or 400 at the field */
export async function saveBerekening(
  scope: DbScope,
  id: string,
  versie: number,
  wijziging: Wijziging,
): Promise<Berekening> {
  const huidig = await requireConcept(scope, id);
  if (wijziging.doorbraakIds) await requireDoorbraken(scope, huidig.casusId, wijziging.doorbraakIds);
  const rekening =
    wijziging.invoer && (await calculateRekening(scope, huidig.prijslijst.id, wijziging.invoer));
  if (!(await updateBerekening(scope, id, versie, { naam: wijziging.naam, rekening }))) {
    throw verouderd(await getBerekening(scope, id));
  }
  if (wijziging.doorbraakIds) await replaceDoorbraken(scope, huidig, wijziging.doorbraakIds);
  await logBerekening(scope, 'wijzigen', huidig);
  return getBerekening(scope, id);
}

/** Throws away a concept. @throws Problem 403, 404, 409 or 412 */
export async function removeBerekening(scope: DbScope, id: string, versie: number): Promise<void> {
  const huidig = await requireConcept(scope, id);
  if (!(await deleteBerekening(scope, id, versie))) throw verouderd(await getBerekening(scope, id));
  await logBerekening(scope, 'wijzigen', huidig);
}

/** Writes the audit line of a berekening. */
export const logBerekening = (
  scope: DbScope,
  actie: 'lezen' | 'aanmaken' | 'wijzigen',
  { id, casusId }: { id: string; casusId: string },
): Promise<void> => logActie(scope, { actie, onderwerp: 'berekening', onderwerpId: id, casusId });

async function requireConcept(scope: DbScope, id: string): Promise<Berekening> {
  const huidig = await getBerekening(scope, id);
  await requireMeewerken(scope, huidig.casusId);
  if (huidig.stand !== 'concept') {
    throw new Problem(
      409,
      'berekening_vast',
      'Deze berekening hoort bij een aanvraag en verandert niet meer. Maak een kopie om verder te rekenen.',
    );
  }
  return huidig;
}

async function requireDoorbraken(scope: DbScope, casusId: string, ids: readonly string[]): Promise<void> {
  const bekend = new Set(await listDoorbraakIds(scope, casusId, ids));
  const onbekend = ids.findIndex((id) => !bekend.has(id));
  if (onbekend === -1) return;
  throw veldfout(
    `doorbraakIds.${onbekend}`,
    'doorbraak_onbekend',
    'Deze doorbraak staat niet op het canvas van deze casus.',
  );
}

async function createLegeRekening(scope: DbScope): Promise<Rekening> {
  const cpi = await getCpi(scope);
  if (cpi.length === 0) {
    throw new Problem(409, 'geen_indexcijfers', 'Er zijn nog geen indexcijfers. Vraag de beheerder.');
  }
  // The day as seed: repeatable, and not chosen to please.
  return toRekening(createInvoer(cpi, Number(scope.nu.toISOString().slice(0, 10).replaceAll('-', ''))), cpi);
}

const geenPrijslijst = (gevraagd: string | undefined): Problem =>
  gevraagd
    ? veldfout('prijslijstId', 'prijslijst_onbekend', 'Deze prijslijst geldt nu niet.')
    : new Problem(409, 'geen_prijslijst', 'Er is nog geen prijslijst vastgesteld. Vraag de beheerder.');

interface Invoeging extends Omit<Nieuw, 'invoer'> {
  casusId: string;
  prijslijstId: string;
  rekening: Rekening;
}

async function insert(scope: DbScope, nieuw: Invoeging): Promise<Berekening> {
  const { casusId, doorbraakIds = [], rekening } = nieuw;
  await requireDoorbraken(scope, casusId, doorbraakIds);
  const id = uuidv7();
  await insertBerekening(scope, {
    id,
    casusId,
    prijslijstId: nieuw.prijslijstId,
    naam: nieuw.naam,
    ...rekening,
  });
  await replaceDoorbraken(scope, { id, casusId }, doorbraakIds);
  await logBerekening(scope, 'aanmaken', { id, casusId });
  return getBerekening(scope, id);
}
