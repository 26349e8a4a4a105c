import type { Inbreng } from '@naast/contract/inbreng';
import { v7 as uuidv7 } from 'uuid';
import { requireAanvraag } from '../fonds/aanvraag.read.ts';
import { cleanVoorCommissie, logAanvraag, withWeigering } from '../fonds/stap.read.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import * as inbreng from './inbreng.queries.ts';

const nietHier = () => new Problem(403, 'niet_jouw_stap', 'Deze stap is voor iemand anders.');
const alBesloten = () =>
  new Problem(
    409,
    'verkeerde_stand',
    'Over deze aanvraag wordt nu niet beslist. Bekijk de aanvraag opnieuw.',
  );

/** What the family said and what was advised. @throws Problem 404 when the aanvraag is hidden. */
export async function readInbreng(scope: DbScope, aanvraagId: string): Promise<Inbreng> {
  const rij = await requireAanvraag(scope, aanvraagId);
  const [inspraak, adviseurs, mag] = await Promise.all([
    inbreng.listInspraak(scope, aanvraagId),
    inbreng.listAdviseurs(scope, aanvraagId),
    inbreng.findMag(scope, aanvraagId),
    logAanvraag(scope, 'lezen', rij),
  ]);
  return {
    inspraak,
    adviseurs,
    mag,
    teVragen: mag.vragen ? await inbreng.listTeVragen(scope, aanvraagId) : [],
  };
}

const isOpen = (stand: string) => ['ingediend', 'in_behandeling', 'aanvulling_gevraagd'].includes(stand);

/** Keeps the words of the family; who knows their names leaves them out. */
export async function addInspraak(
  scope: DbScope,
  aanvraagId: string,
  { wie, hoe, woorden }: { wie: string; hoe: string; woorden: string },
): Promise<{ id: string }> {
  const rij = await requireAanvraag(scope, aanvraagId);
  if (!isOpen(rij.stand)) throw alBesloten();
  if (!(await inbreng.findMag(scope, aanvraagId)).noteren) throw nietHier();
  const schoon = (veld: string, tekst: string, max: number) =>
    cleanVoorCommissie(scope, aanvraagId, veld, tekst, max);
  const nieuw = {
    id: uuidv7(),
    aanvraagId,
    wie: await schoon('wie', wie, 200),
    hoe,
    woorden: await schoon('woorden', woorden, 8000),
  };
  await withWeigering(inbreng.insertInspraak(scope, nieuw));
  await logAanvraag(scope, 'wijzigen', rij);
  return { id: nieuw.id };
}

/** Asks an ervaringsdeskundige; from then on they see this one aanvraag. */
export async function askAdviseur(
  scope: DbScope,
  aanvraagId: string,
  gebruikerId: string,
): Promise<{ id: string }> {
  const rij = await requireAanvraag(scope, aanvraagId);
  if (!isOpen(rij.stand)) throw alBesloten();
  if (!(await inbreng.findMag(scope, aanvraagId)).vragen) throw nietHier();
  const mogelijk = await inbreng.listTeVragen(scope, aanvraagId);
  if (!mogelijk.some(({ id }) => id === gebruikerId))
    throw veldfout('gebruikerId', 'kan_niet_adviseren', 'Deze persoon kan hier geen advies over geven.');
  const id = uuidv7();
  await withWeigering(inbreng.insertAdviseur(scope, { id, aanvraagId, gebruikerId }));
  await logAanvraag(scope, 'wijzigen', rij);
  return { id };
}

interface Waar {
  id: string;
  adviseurId: string;
}

async function requireAdviseur(scope: DbScope, { id, adviseurId }: Waar) {
  const rij = await requireAanvraag(scope, id);
  const adviseur = (await inbreng.listAdviseurs(scope, id)).find((een) => een.id === adviseurId);
  if (!adviseur) throw nietGevonden();
  return { rij, adviseur };
}

/** Takes the question back, as long as there is no advice; they do not see the aanvraag any more. */
export async function withdrawAdviseur(scope: DbScope, waar: Waar, versie: number): Promise<void> {
  const { rij, adviseur } = await requireAdviseur(scope, waar);
  if (!(await inbreng.findMag(scope, waar.id)).vragen) throw nietHier();
  if (adviseur.advies !== null)
    throw new Problem(409, 'advies_gegeven', 'Het advies is al gegeven. Het blijft bij de aanvraag staan.');
  if (!(await withWeigering(inbreng.endAdviseur(scope, waar.adviseurId, versie)))) throw verouderd(adviseur);
  await logAanvraag(scope, 'wijzigen', rij);
}

/** Writes the advice; until the besluit it can be written again. */
export async function giveAdvies(
  scope: DbScope,
  waar: Waar,
  versie: number,
  advies: string,
): Promise<{ versie: number }> {
  const { rij, adviseur } = await requireAdviseur(scope, waar);
  if (!adviseur.vanMij) throw nietHier();
  if (!(await withWeigering(inbreng.saveAdvies(scope, waar.adviseurId, versie, advies))))
    throw verouderd(adviseur);
  await logAanvraag(scope, 'wijzigen', rij);
  return { versie: versie + 1 };
}
