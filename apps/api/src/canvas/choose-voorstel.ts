import { type Landing, landVoorstel } from '@naast/domain/gesprekken';
import { requireMeewerken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { findCasusVanGesprek, insertKeuze, loadVoorstellen } from '../gesprekken/voorstellen.read.ts';
import { findConstraint } from '../platform/constraint.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem } from '../platform/problem.ts';
import { appendBlok, appendEigenWoorden } from './append-tekst.queries.ts';
import { changeCanvas } from './change-canvas.ts';
import { createItem } from './change-item.ts';

interface Opdracht {
  gesprekId: string;
  vraagCode: string;
  lidId: string | null;
  keuze: 'overnemen' | 'niet';
}

interface Uitkomst {
  keuze: 'overgenomen' | 'niet';
  blok: number;
  itemId: string | null;
}

const alGekozen = () =>
  new Problem(409, 'al_gekozen', 'Over dit antwoord is al gekozen. Laad de pagina opnieuw.');
const teLang = () =>
  new Problem(
    409,
    'te_lang',
    'Dit antwoord is te lang voor deze plek op het canvas. Kies Niet overnemen en schrijf het daar korter op.',
  );

/**
 * Takes one answer over on the canvas, or leaves it. Both are kept, so that nothing is taken over twice.
 * @throws Problem 403, 404, or 409 when it is no proposal (any more).
 */
export async function chooseVoorstel(scope: DbScope, opdracht: Opdracht): Promise<Uitkomst> {
  const casusId = await findCasusVanGesprek(scope, opdracht.gesprekId);
  if (casusId === undefined) throw nietGevonden();
  const toegang = await requireMeewerken(scope, casusId);
  const { items } = await loadVoorstellen(scope, toegang);
  const gevonden = items.find(
    ({ voorstel: { gesprekId, vraagCode, lidId } }) =>
      gesprekId === opdracht.gesprekId && vraagCode === opdracht.vraagCode && lidId === opdracht.lidId,
  );
  if (!gevonden) {
    throw new Problem(409, 'geen_voorstel', 'Dit antwoord is geen voorstel voor het canvas.');
  }
  if (gevonden.keuze) throw alGekozen();
  const keuze: Uitkomst = { keuze: 'niet', blok: gevonden.voorstel.blok, itemId: null };
  if (opdracht.keuze === 'overnemen') {
    const landing = landVoorstel(gevonden.voorstel);
    if (!landing) throw teLang();
    keuze.keuze = 'overgenomen';
    keuze.itemId = await land(scope, casusId, landing);
  } else {
    await logActie(scope, {
      actie: 'wijzigen',
      onderwerp: 'antwoord',
      onderwerpId: opdracht.gesprekId,
      casusId,
      huishoudenId: toegang.huishoudenId,
    });
  }
  await keep(scope, opdracht, keuze);
  return keuze;
}

// The key of the choice makes the second of two at once wait, and undoes all it wrote.
async function keep(scope: DbScope, opdracht: Opdracht, keuze: Uitkomst): Promise<void> {
  await insertKeuze(scope, opdracht, keuze).catch((fout: unknown) => {
    if (findConstraint(fout) === 'antwoord_keuze_een') throw alGekozen();
    throw fout;
  });
}

/** Writes it on the canvas; answers the id of the new item, null for words added to a text. */
async function land(scope: DbScope, casusId: string, landing: Landing): Promise<string | null> {
  switch (landing.soort) {
    case 'item': {
      const { lijst, velden } = landing;
      return (await createItem(scope, { lijst, casusId }, { ...velden })).id;
    }
    case 'blok':
      await append(scope, casusId, 'canvas_blok', () => appendBlok(scope, casusId, landing));
      return null;
    case 'eigenWoorden':
      await append(scope, casusId, 'eigen_woorden', () => appendEigenWoorden(scope, casusId, landing));
      return null;
    default:
      return landing satisfies never;
  }
}

const append = (scope: DbScope, casusId: string, onderwerp: string, work: () => Promise<void>) =>
  changeCanvas(scope, casusId, { actie: 'wijzigen', onderwerp }, () =>
    work().catch((fout: unknown) => {
      // Together with what stands there it is too long.
      if (/_(tekst|woorden)_check$/.test(findConstraint(fout) ?? '')) throw teLang();
      throw fout;
    }),
  );
