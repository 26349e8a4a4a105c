import type { EigenWoorden, OrdeblokNr, Tekstblok, TekstblokNr, Volgorde } from '@naast/domain/canvas';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, veldfout } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import { changeCanvas } from './change-canvas.ts';
import { findItemSoort } from './item-soorten.ts';
import { listBekendeIds } from './items.queries.ts';
import * as queries from './teksten.queries.ts';

/** Writes, answers the new state, or refuses with the current one unless the same already stands there. */
async function writeOf<T>(
  scope: DbScope,
  casusId: string,
  wat: queries.Geschreven,
  {
    versie,
    lees,
    staatErAl,
  }: { versie: number; lees: () => Promise<T | undefined>; staatErAl: (huidig: T) => boolean },
): Promise<T> {
  const gelukt = await queries.upsertGeschreven(scope, casusId, wat, versie);
  const huidig = await lees();
  if (huidig === undefined) throw nietGevonden();
  if (!gelukt && !staatErAl(huidig)) throw verouderd(huidig);
  return huidig;
}

/** Saves the text of block 1, 2, 4 or 9. @throws Problem 412 with the current text. */
export function updateBlok(
  scope: DbScope,
  casusId: string,
  wat: { blok: TekstblokNr; tekst: string; versie: number },
): Promise<Tekstblok> {
  return changeCanvas(scope, casusId, { actie: 'wijzigen', onderwerp: 'canvas_blok' }, () =>
    writeOf(
      scope,
      casusId,
      { soort: 'blok', blok: wat.blok, tekst: wat.tekst },
      {
        versie: wat.versie,
        lees: async () => (await queries.listTekstblokken(scope, casusId)).find((b) => b.blok === wat.blok),
        staatErAl: (huidig) => huidig.tekst === wat.tekst,
      },
    ),
  );
}

/** Saves what one lid says. @throws Problem 412 with the current words, 400 when the lid is of another casus. */
export function updateEigenWoorden(
  scope: DbScope,
  casusId: string,
  wat: { lidId: string; woorden: string; versie: number },
): Promise<EigenWoorden> {
  const over = { actie: 'wijzigen', onderwerp: 'eigen_woorden', onderwerpId: wat.lidId } as const;
  return changeCanvas(scope, casusId, over, () =>
    writeOf(
      scope,
      casusId,
      { soort: 'eigenWoorden', lidId: wat.lidId, woorden: wat.woorden },
      {
        versie: wat.versie,
        lees: async () =>
          queries
            .fillEigenWoorden([{ id: wat.lidId }], await queries.listEigenWoorden(scope, casusId))
            .find((w) => w.lidId === wat.lidId),
        staatErAl: (huidig) => huidig.woorden === wat.woorden,
      },
    ),
  );
}

async function checkIds(
  scope: DbScope,
  casusId: string,
  blok: OrdeblokNr,
  ids: readonly string[],
): Promise<void> {
  if (new Set(ids).size !== ids.length) throw veldfout('ids', 'dubbel', 'Hier staat iets twee keer in.');
  const bekend = await listBekendeIds(scope, findItemSoort(blok), casusId, ids);
  if (bekend.length !== ids.length)
    throw veldfout('ids', 'onbekend', 'Hier staat iets in dat niet bij dit blok hoort.');
}

/** Saves the order of a block's items. @throws Problem 412 with the current order. */
export function updateVolgorde(
  scope: DbScope,
  casusId: string,
  wat: { blok: OrdeblokNr; ids: string[]; versie: number },
): Promise<Volgorde> {
  return changeCanvas(scope, casusId, { actie: 'wijzigen', onderwerp: 'canvas_volgorde' }, async () => {
    await checkIds(scope, casusId, wat.blok, wat.ids);
    const verborgen = await queries.listVerborgenIn(scope, casusId, wat.blok);
    return writeOf(
      scope,
      casusId,
      { soort: 'volgorde', blok: wat.blok, ids: [...wat.ids, ...verborgen] },
      {
        versie: wat.versie,
        lees: async () => (await queries.listVolgordes(scope, casusId)).find((v) => v.blok === wat.blok),
        staatErAl: (huidig) => huidig.ids.join() === wat.ids.join(),
      },
    );
  });
}
