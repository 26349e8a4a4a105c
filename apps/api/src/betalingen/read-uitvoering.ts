import type { Uitvoering } from '@naast/contract/uitvoering';
import { requireAanvraag } from '../fonds/aanvraag.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import * as delen from './uitvoering.queries.ts';

const rond = ['besloten', 'uitbetaald', 'verantwoord'];

/** What happens after the besluit, for this gebruiker. @throws Problem 404 when the aanvraag is absent or hidden. */
export async function readUitvoering(scope: DbScope, aanvraagId: string): Promise<Uitvoering> {
  const rij = await requireAanvraag(scope, aanvraagId);
  const [regels, termijnen, bestedingen, opvolging, ik] = await Promise.all([
    delen.listUitvoeringRegels(scope, aanvraagId),
    delen.listTermijnen(scope, aanvraagId),
    delen.listBestedingen(scope, aanvraagId),
    delen.findOpvolging(scope, aanvraagId),
    delen.listBetrekkingen(scope, aanvraagId),
    logActie(scope, {
      actie: 'lezen',
      onderwerp: 'aanvraag',
      onderwerpId: aanvraagId,
      casusId: rij.casusId,
      huishoudenId: rij.huishoudenId,
      doel: 'uitvoering van het besluit volgen',
    }),
  ]);
  return {
    aanvraagId,
    stand: rij.stand,
    regels: regels.map((regel) => ({
      ...regel,
      termijnen: termijnen.filter(({ regelId }) => regelId === regel.regelId),
      bestedingen: bestedingen.filter(({ regelId }) => regelId === regel.regelId),
    })),
    opvolging,
    mag: describeMag(ik, rond.includes(rij.stand)),
  };
}

const describeMag = (ik: readonly string[], besloten: boolean): Uitvoering['mag'] => ({
  betalen: besloten && ik.includes('betaler'),
  regelen: besloten && (ik.includes('aanvrager') || ik.includes('contactpersoon')),
  evaluatieZetten: besloten && ik.includes('voorzitter'),
  datumZetten: besloten && ['voorzitter', 'betaler', 'controleur'].some((wie) => ik.includes(wie)),
});
