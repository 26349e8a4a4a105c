import type { Plak } from '@naast/contract/canvas-plakken';
import {
  checkPlan,
  type Landingsplek,
  landStuk,
  removeGeplakt,
  type TekstblokNr,
} from '@naast/domain/canvas';
import { v7 as uuidv7 } from 'uuid';
import { findConstraint } from '../platform/constraint.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem } from '../platform/problem.ts';
import { appendBlok } from './append-tekst.queries.ts';
import { changeCanvas } from './change-canvas.ts';
import { findItemSoort, itemSoorten } from './item-soorten.ts';
import { insertItem } from './items.queries.ts';
import * as queries from './plakken.queries.ts';

interface Stuk {
  tekst: string;
  plek: Landingsplek;
}

function refuse(fouten: ReturnType<typeof checkPlan>): void {
  if (fouten.length === 0) return;
  throw new Problem(400, 'ongeldige_invoer', 'Kijk naar de stukken die we noemen.', {
    errors: fouten.map(({ nr, bericht }) => ({ veld: `stukken.${nr}.tekst`, code: 'past_niet', bericht })),
  });
}

// Somebody else made the first text of this block at the same moment: together it is too long.
function refuseVol(fout: unknown): never {
  if (findConstraint(fout) !== 'canvas_blok_tekst_check') throw fout;
  throw new Problem(409, 'blok_vol', 'Iemand anders schreef net in hetzelfde blok. Laad de pagina opnieuw.');
}

async function land(scope: DbScope, casusId: string, stuk: Stuk): Promise<queries.Deel> {
  const landing = landStuk(stuk);
  if (landing.soort === 'blok') {
    await appendBlok(scope, casusId, landing);
    return { blok: landing.blok, itemId: null, tekst: landing.tekst };
  }
  const itemId = uuidv7();
  await insertItem(scope, itemSoorten[landing.lijst], casusId, itemId, landing.velden);
  return { blok: landing.blok, itemId, tekst: null };
}

/**
 * Puts the pieces of a pasted plan on the canvas, all of them or none, each after what stands there.
 * @throws Problem 400 with a message per piece, 403, 404, 409 as every change of a canvas
 */
export function pastePlan(scope: DbScope, casusId: string, stukken: readonly Stuk[]): Promise<Plak> {
  const plakId = uuidv7();
  const wat = { actie: 'aanmaken', onderwerp: 'canvas_plak', onderwerpId: plakId } as const;
  return changeCanvas(scope, casusId, wat, async () => {
    const bestaand = await queries.lockTekstblokken(scope, casusId);
    refuse(checkPlan(stukken, Object.fromEntries(bestaand.map(({ blok, tekst }) => [blok, tekst]))));
    const delen: queries.Deel[] = [];
    for (const stuk of stukken) delen.push(await land(scope, casusId, stuk).catch(refuseVol));
    await queries.insertPlak(scope, casusId, plakId, delen);
    return getPlak(scope, casusId, plakId);
  });
}

async function getPlak(scope: DbScope, casusId: string, plakId: string): Promise<Plak> {
  const [plak] = await queries.listPlakken(scope, casusId, plakId);
  if (!plak) throw nietGevonden();
  return plak;
}

/** The words of the plan leave the texts where they still stand exactly as they were pasted. @returns how many pieces */
async function removeTeksten(
  scope: DbScope,
  casusId: string,
  delen: readonly queries.Deel[],
): Promise<number> {
  let weg = 0;
  for (const { blok, tekst } of await queries.lockTekstblokken(scope, casusId)) {
    const geplakt = delen.flatMap((deel) => (deel.tekst !== null && deel.blok === blok ? [deel.tekst] : []));
    const over = removeGeplakt(tekst, geplakt);
    if (over.weg === 0) continue;
    weg += over.weg;
    await queries.writeTekstblok(scope, casusId, { blok: blok as TekstblokNr, tekst: over.tekst });
  }
  return weg;
}

/**
 * Takes exactly the pieces of this plan off the canvas. What somebody changed since is theirs, and stays.
 * @throws Problem 409 when it was undone before
 */
export function undoPlan(
  scope: DbScope,
  casusId: string,
  plakId: string,
): Promise<{ weg: number; gebleven: number }> {
  const wat = { actie: 'wijzigen', onderwerp: 'canvas_plak', onderwerpId: plakId } as const;
  return changeCanvas(scope, casusId, wat, async () => {
    if (!(await queries.markOngedaan(scope, casusId, plakId))) {
      await getPlak(scope, casusId, plakId);
      throw new Problem(409, 'al_ongedaan', 'Dit plan is al van het canvas gehaald.');
    }
    const delen = await queries.listDelen(scope, casusId, plakId);
    let weg = await removeTeksten(scope, casusId, delen);
    for (const blok of new Set(delen.flatMap((deel) => (deel.itemId === null ? [] : [deel.blok])))) {
      const ids = delen.flatMap((deel) => (deel.blok === blok && deel.itemId !== null ? [deel.itemId] : []));
      weg += await queries.archiveOnaangeraakt(scope, casusId, findItemSoort(blok), ids);
    }
    return { weg, gebleven: delen.length - weg };
  });
}
