import type { Besluiten, Herziening } from '@naast/contract/herzieningen';
import { type Stembeletsel, stembeletselRedenen } from '@naast/domain/fonds';
import { requireAanvraag } from '../fonds/aanvraag.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { type HerzieningRij, listHerzieningen } from './herziening-lijst.queries.ts';
import { findMijnRol, listBesluiten, listVorderingen } from './herzieningen.queries.ts';

/** The besluiten one after the other, what is proposed, and what has to come back. @throws Problem 404 when hidden. */
export async function readBesluiten(scope: DbScope, aanvraagId: string): Promise<Besluiten> {
  const { casusId, huishoudenId } = await requireAanvraag(scope, aanvraagId);
  const [besluiten, rijen, vorderingen, rol] = await Promise.all([
    listBesluiten(scope, aanvraagId),
    listHerzieningen(scope, aanvraagId),
    listVorderingen(scope, aanvraagId),
    findMijnRol(scope, aanvraagId),
    logActie(scope, { actie: 'lezen', onderwerp: 'besluit', onderwerpId: aanvraagId, casusId, huishoudenId }),
  ]);
  const loopt = rijen.some(isOpen);
  return {
    besluiten,
    herzieningen: rijen.map((rij) => describeHerziening(rij, rol)),
    vorderingen,
    mijn: {
      magVoorstellen: rol.magVoorstellen && !loopt && besluiten.length > 0,
      magOntvangen: rol.betrekkingen.includes('betaler'),
    },
  };
}

const isOpen = ({ stand }: Pick<HerzieningRij, 'stand'>): boolean =>
  stand === 'zienswijze' || stand === 'stemmen';

type Rol = Awaited<ReturnType<typeof findMijnRol>>;

function describeHerziening({ doorMij, gehoord, beletselen, ...rij }: HerzieningRij, rol: Rol): Herziening {
  const open = isOpen(rij);
  const ik = (wat: string) => rol.betrekkingen.includes(wat);
  return {
    ...rij,
    mijn: {
      magHoren: open && rij.verlaagt && rij.zienswijze === null && (ik('aanvrager') || ik('contactpersoon')),
      magStemmen: open && gehoord && beletselen?.length === 0,
      magBesluiten: open && gehoord && ik('voorzitter'),
      magStoppen: open && (rol.magVoorstellen || doorMij),
      beletselen: (beletselen ?? []).map((code) => stembeletselRedenen[code as Stembeletsel]),
    },
  };
}
