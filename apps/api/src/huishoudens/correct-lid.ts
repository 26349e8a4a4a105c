import type { correctLid as contract, Opgeschreven } from '@naast/contract/huishoudens-correcties';
import { describeAntwoord, type Vraag, type Waarde } from '@naast/domain/gesprekken';
import {
  type Kapitaalvorm,
  kapitaalvormNamen,
  type Leefgebied,
  leefgebiedNamen,
} from '@naast/domain/leefgebieden';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import { requireKijken, requireMeewerken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { Problem } from '../platform/problem.ts';
import { weigeringen } from '../platform/weigering.ts';
import * as queries from './correcties.queries.ts';
import { withWeigering } from './weigering.ts';

const toOpgeschreven = ({ id, lidId, vraag, waarde }: queries.AntwoordVanLid): Opgeschreven => ({
  soort: 'antwoord',
  itemId: id,
  lidId,
  waar: (vraag as Vraag).vraag,
  tekst: describeAntwoord(vraag as Vraag, waarde as Waarde),
});

// The database answers the code of the leefgebied, or of the whole kapitaalvorm.
const noemPlek = (item: Opgeschreven): Opgeschreven => ({
  ...item,
  waar: leefgebiedNamen[item.waar as Leefgebied] ?? kapitaalvormNamen[item.waar as Kapitaalvorm] ?? '',
});

/** Everything that stands at one person, and what was put right before. */
export async function listOpgeschreven(scope: DbScope, casusId: string) {
  const { huishoudenId } = await requireKijken(scope, casusId);
  const [leden, canvas, antwoorden, correcties] = await Promise.all([
    queries.listLedenOoitHier(scope, casusId),
    queries.listCanvasVanLeden(scope, casusId),
    queries.listAntwoordenVanLeden(scope, casusId),
    queries.listLidcorrecties(scope, casusId),
    logActie(scope, {
      actie: 'lezen',
      onderwerp: 'opgeschreven',
      onderwerpId: casusId,
      casusId,
      huishoudenId,
    }),
  ]);
  return { leden, items: [...canvas.map(noemPlek), ...antwoorden.map(toOpgeschreven)], correcties };
}

/** Puts one thing at the person it is about. @throws Problem 404, 403, or 409 when that person has something there too */
export async function correctLid(
  scope: DbScope,
  casusId: string,
  invoer: z.infer<typeof contract.schema.body>,
): Promise<{ id: string }> {
  const { huishoudenId } = await requireMeewerken(scope, casusId);
  const id = uuidv7();
  // Before anything is compared: whether something stands there is part of what is shielded.
  if (await queries.isDoelVerborgen(scope, { casusId, ...invoer }))
    throw new Problem(...weigeringen.deel_afgeschermd);
  await withWeigering(queries.correctLidRij(scope, { id, casusId, ...invoer }));
  await logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'lid_correctie',
    onderwerpId: id,
    casusId,
    huishoudenId,
    doel: 'iets bij de goede persoon zetten',
  });
  return { id };
}
