import type { Loketverzoek } from '@naast/contract/loketverzoeken';
import { type LoketRoute, listLoketStappen, loketRoutes } from '@naast/domain/loketverzoeken';
import { listDoorbraken } from '../canvas/canvas.read.ts';
import { type CasusToegang, requireKijken } from '../casussen/casus.read.ts';
import { type Logregel, logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { findLoketverzoek, listGeschiedenis, listLoketverzoeken } from './loketverzoeken.queries.ts';

/** The audit line of a look at a loketverzoek or a change of it. */
export const logVerzoek = (
  scope: DbScope,
  actie: Logregel['actie'],
  { casusId, huishoudenId }: CasusToegang,
  onderwerpId?: string,
) => logActie(scope, { actie, onderwerp: 'loketverzoek', onderwerpId, casusId, huishoudenId });

/** First line of every use case on one loketverzoek. @throws Problem 404 when it is absent or hidden. */
export async function requireVerzoek(scope: DbScope, id: string) {
  const verzoek = await findLoketverzoek(scope, id);
  if (!verzoek) throw nietGevonden();
  return { verzoek, toegang: await requireKijken(scope, verzoek.casusId) };
}

const isDicht = (fase: string): boolean => fase === 'afgesloten' || fase === 'gestopt';

/** The whole loketverzoek. The caller writes the audit line. @throws Problem 404 when it is absent or hidden. */
export async function getLoketverzoek(scope: DbScope, id: string): Promise<Loketverzoek> {
  const { verzoek, toegang } = await requireVerzoek(scope, id);
  const mag = toegang.mag === 'meewerken' && !isDicht(toegang.fase);
  return {
    ...verzoek,
    geschiedenis: await listGeschiedenis(scope, id),
    mijn: {
      magWijzigen: mag && verzoek.stand === 'concept',
      magBrief: toegang.mag === 'meewerken' && verzoek.akkoordOp !== null && verzoek.loket.trim() !== '',
      acties: mag ? listLoketStappen(verzoek.stand) : [],
    },
  };
}

const isLoketRoute = (route: string | null): route is LoketRoute => loketRoutes.some((een) => een === route);

/** What was asked of lokets, and which doorbraken could still be. @throws Problem 404 when the casus is hidden. */
export async function readLijst(scope: DbScope, casusId: string) {
  const toegang = await requireKijken(scope, casusId);
  const [rijen, doorbraken] = await Promise.all([
    listLoketverzoeken(scope, casusId),
    listDoorbraken(scope, casusId),
    logVerzoek(scope, 'lezen', toegang),
  ]);
  const gevraagd = new Set(
    rijen.filter(({ stand }) => stand !== 'ingetrokken').map(({ doorbraakId }) => doorbraakId),
  );
  return {
    items: rijen.map(({ doorbraakId: _id, ...regel }) => regel),
    doorbraken: doorbraken.flatMap(({ id, titel, zin, route }) =>
      isLoketRoute(route) && !gevraagd.has(id) ? [{ id, titel, zin, route }] : [],
    ),
  };
}
