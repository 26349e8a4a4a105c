import type { Bijlage } from '@naast/contract/bijlagen';
import { bijlageSoortGegevens } from '@naast/domain/bijlagen';
import { findCasusToegang, requireKijken } from '../casussen/casus.read.ts';
import { requireAanvraag } from '../fonds/aanvraag.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { type BijlageRij, findBijlage, findInhoud, listBijlagen } from './bijlagen.queries.ts';

/** First line of every use case on one bijlage. @throws Problem 404 when it is absent or hidden. */
export async function requireBijlage(scope: DbScope, id: string): Promise<BijlageRij> {
  const rij = await findBijlage(scope, id);
  if (!rij) throw nietGevonden();
  // Remembers the dossier for repeats and conflicts.
  if (rij.zietCasus) await findCasusToegang(scope, rij.casusId);
  return rij;
}

export function describeBijlage({
  casusId: _casus,
  huishoudenId: _h,
  zietCasus,
  magBewerken,
  ...rij
}: BijlageRij): Bijlage {
  const { naam, extensie } = bijlageSoortGegevens[rij.soort];
  return {
    ...rij,
    naam: zietCasus ? rij.naam : rij.omschrijving || `${naam}.${extensie}`,
    mag: {
      wijzigen: magBewerken && rij.scan !== 'geweigerd',
      verwijderen: magBewerken,
      openen: rij.scan !== 'geweigerd' && rij.verwijderdOp === null,
    },
  };
}

const doelVan = (zietCasus: boolean) =>
  zietCasus ? 'ondersteuning van het huishouden' : 'beslissen over de aanvraag';

/** The files of a casus. @throws Problem 404 when hidden. */
export async function readCasusBijlagen(scope: DbScope, casusId: string) {
  const { huishoudenId, mag, fase } = await requireKijken(scope, casusId);
  const [rijen] = await Promise.all([
    listBijlagen(scope, { casusId }),
    logActie(scope, { actie: 'lezen', onderwerp: 'bijlage', casusId, huishoudenId }),
  ]);
  const dicht = fase === 'afgesloten' || fase === 'gestopt';
  return { items: rijen.map(describeBijlage), magToevoegen: mag === 'meewerken' && !dicht };
}

/** The files of an aanvraag that this gebruiker may see. @throws Problem 404 when hidden. */
export async function readAanvraagBijlagen(scope: DbScope, aanvraagId: string) {
  const { casusId, huishoudenId, zietCasus, stand } = await requireAanvraag(scope, aanvraagId);
  const [rijen, toegang] = await Promise.all([
    listBijlagen(scope, { aanvraagId }),
    zietCasus ? findCasusToegang(scope, casusId) : undefined,
    logActie(scope, {
      actie: 'lezen',
      onderwerp: 'bijlage',
      onderwerpId: aanvraagId,
      casusId,
      huishoudenId,
      doel: doelVan(zietCasus),
    }),
  ]);
  const klaar = stand === 'verantwoord' || stand === 'ingetrokken';
  return { items: rijen.map(describeBijlage), magToevoegen: toegang?.mag === 'meewerken' && !klaar };
}

/** The file itself, with the name it is saved under. @throws Problem 404 when hidden, removed or refused. */
export async function readBestand(scope: DbScope, id: string) {
  const rij = await requireBijlage(scope, id);
  const bytes = rij.verwijderdOp === null ? await findInhoud(scope, id) : undefined;
  if (!bytes) throw nietGevonden();
  await logActie(scope, {
    actie: 'exporteren',
    onderwerp: 'bijlage',
    onderwerpId: id,
    casusId: rij.casusId,
    ...(rij.huishoudenId ? { huishoudenId: rij.huishoudenId } : {}),
    doel: doelVan(rij.zietCasus),
  });
  const { extensie, mime } = bijlageSoortGegevens[rij.soort];
  return { bytes, mime, naam: rij.zietCasus ? rij.naam : `bijlage-${id.slice(-6)}.${extensie}` };
}
