import type { VerplaatsVoorbeeld, moveCasus as verplaats } from '@naast/contract/huishoudens-correcties';
import { isEenOpEen, matchLeden } from '@naast/domain/huishoudens';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import { requireKijken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { veldfout } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import * as queries from './correcties.queries.ts';
import { requireHuishouden } from './require-huishouden.ts';
import { withWeigering } from './weigering.ts';

/** What moving this casus asks for. @throws Problem 404 when the casus or the household is absent or hidden */
export async function previewVerplaatsing(
  scope: DbScope,
  casusId: string,
  naarId: string,
): Promise<VerplaatsVoorbeeld> {
  const { huishoudenId } = await requireKijken(scope, casusId);
  const naar = await requireHuishouden(scope, naarId);
  const [genoemd, beletsels] = await Promise.all([
    queries.listGenoemdeLeden(scope, casusId),
    queries.listVerplaatsBeletsels(scope, casusId, naar.id),
    logActie(scope, { actie: 'lezen', onderwerp: 'huishouden', onderwerpId: naar.id, huishoudenId: naar.id }),
    logActie(scope, { actie: 'lezen', onderwerp: 'casus', onderwerpId: casusId, casusId, huishoudenId }),
  ]);
  const vreemd = genoemd.filter((lid) => !naar.leden.some(({ id }) => id === lid.id));
  return {
    naar: { id: naar.id, naam: naar.naam, wijk: naar.wijk, leden: naar.leden },
    genoemd: vreemd,
    dubbelen: matchLeden(vreemd, naar.leden),
    beletsels,
  };
}

const logVerplaatsing = (scope: DbScope, over: { casusId: string; huishoudenId: string; id: string }) =>
  logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'casus_verplaatsing',
    onderwerpId: over.id,
    casusId: over.casusId,
    huishoudenId: over.huishoudenId,
    doel: 'een casus bij het goede huishouden zetten',
  });

/** The casus was opened at the wrong household. @throws Problem 412 when somebody else changed it first */
export async function moveCasus(
  scope: DbScope,
  { casusId, versie }: { casusId: string; versie: number },
  { naarId, dubbelen, reden }: z.infer<typeof verplaats.schema.body>,
): Promise<{ id: string; huishoudenId: string }> {
  const { huishoudenId } = await requireKijken(scope, casusId);
  const { id: naar } = await requireHuishouden(scope, naarId);
  if (!isEenOpEen(dubbelen)) {
    throw veldfout('dubbelen', 'twee_keer', 'Iemand kan maar één keer dezelfde zijn als een ander.');
  }
  const id = uuidv7();
  const gelukt = await withWeigering(
    queries.moveCasusRij(scope, { id, casusId, versie, naarId: naar, dubbelen, reden }),
  );
  if (!gelukt) throw verouderd(await previewVerplaatsing(scope, casusId, naar));
  await logVerplaatsing(scope, { casusId, huishoudenId, id });
  return { id, huishoudenId: naar };
}

/** Back to the first household. @throws Problem 404, 403 or 409 when it cannot be taken back */
export async function unmoveCasus(scope: DbScope, casusId: string, verplaatsingId: string): Promise<void> {
  const { huishoudenId } = await requireKijken(scope, casusId);
  await withWeigering(queries.unmoveCasusRij(scope, verplaatsingId));
  await logVerplaatsing(scope, { casusId, huishoudenId, id: verplaatsingId });
}
