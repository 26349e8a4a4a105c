import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import {
  type Adviespunt,
  adviseAanvraag,
  calculateGevraagd,
  calculateUiterlijk,
  checkAanvraag,
  countStemmen,
  legeToets,
  listGebeurtenissen,
  stembeletselRedenen,
  stemStand,
} from '@naast/domain/fonds';
import { getCanvas } from '../canvas/canvas.read.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { type AanvraagRij, findAanvraag, findBetrekkingen } from './aanvraag.queries.ts';
import * as delen from './aanvraag-delen.queries.ts';

/** First line of every use case on an aanvraag. @throws Problem 404 when it is absent or hidden. */
export async function requireAanvraag(scope: DbScope, aanvraagId: string): Promise<AanvraagRij> {
  const rij = await findAanvraag(scope, aanvraagId);
  if (!rij) throw nietGevonden();
  return rij;
}

/**
 * The whole aanvraag for this gebruiker: a concept with live checks and advice, or the frozen pack. The caller
 * writes the audit line. @throws Problem 404 when it is absent or hidden.
 */
export async function getAanvraag(scope: DbScope, aanvraagId: string): Promise<Aanvraag> {
  const rij = await requireAanvraag(scope, aanvraagId);
  // All at once: the statements are pipelined into one round trip.
  const [mijn, regels, doorbraakIds, pakket, vragen, stemmen, besluit, verantwoording, geschiedenis, eerder] =
    await Promise.all([
      findBetrekkingen(scope, aanvraagId),
      delen.listRegels(scope, aanvraagId),
      delen.listDoorbraakIds(scope, aanvraagId),
      delen.findPakket(scope, aanvraagId),
      delen.listVragen(scope, aanvraagId),
      delen.listStemmen(scope, aanvraagId),
      delen.findBesluit(scope, aanvraagId),
      delen.findVerantwoording(scope, aanvraagId),
      delen.listGeschiedenis(scope, aanvraagId),
      delen.listEerdere(scope, aanvraagId),
    ]);
  const live = rij.stand === 'concept' ? await checkLive(scope, rij, regels, doorbraakIds) : undefined;
  return {
    ...describeKop(rij),
    doorbraakIds,
    regels,
    gevraagdCent: rij.gevraagdCent ?? calculateGevraagd(regels),
    uiterlijkOp: calculateUiterlijk(geschiedenis, rij.beslistermijnDagen, scope.nu.toISOString()),
    controle: live?.controle ?? [],
    advies: live?.advies ?? pakket?.advies ?? [],
    pakket: pakket ? describePakket(pakket) : null,
    eerder,
    vragen,
    stemming: rij.magStemmenZien ? describeStemming(stemmen, rij.quorum ?? 0) : null,
    besluit: besluit ?? null,
    verantwoording: verantwoording ?? null,
    geschiedenis,
    mijn: describeMijn(rij, mijn),
  };
}

/** The hard checks and the advice on a concept, by what the canvas says at this moment. */
export async function checkLive(
  scope: DbScope,
  rij: AanvraagRij,
  regels: Aanvraag['regels'],
  doorbraakIds: string[],
) {
  const canvas = await getCanvas(scope, rij.casusId);
  const controle = checkAanvraag({ canvas, doorbraakIds, regels }).map(({ pad, code, bericht }) => ({
    veld: pad,
    code,
    bericht,
  }));
  const advies: Adviespunt[] = adviseAanvraag({
    wijk: rij.wijk,
    fonds: rij.fonds,
    regels,
    toets: { ...legeToets, ...rij.toets },
    heeftAkkoord: rij.akkoord.hoe !== null && rij.akkoord.op !== null,
  });
  return { canvas, controle, advies };
}

const describeKop = (rij: AanvraagRij) => ({
  id: rij.id,
  code: rij.code,
  stand: rij.stand,
  versie: rij.versie,
  fonds: rij.fonds,
  casus: { id: rij.zietCasus ? rij.casusId : null, code: rij.casusCode },
  aanvrager: rij.aanvrager,
  toelichting: rij.toelichting,
  toets: { ...legeToets, ...rij.toets },
  akkoord: rij.akkoord,
  berekeningId: rij.berekeningId,
  twaalfMaandenCent: rij.twaalfMaandenCent,
  ingediendOp: rij.ingediendOp,
});

const describePakket = ({
  canvas,
  sha256,
  wijk,
  berekening,
  gemaaktOp,
}: delen.PakketRij): NonNullable<Aanvraag['pakket']> => ({
  canvas: JSON.parse(canvas),
  sha256,
  wijk,
  berekening: berekening && {
    naam: berekening.naam,
    rekenjaar: berekening.invoer.rekenjaar,
    horizonJaren: berekening.invoer.horizonJaren,
    uitkomst: berekening.uitkomst,
  },
  gemaaktOp,
});

function describeStemming(stemmen: NonNullable<Aanvraag['stemming']>['stemmen'], quorum: number) {
  const geldig = stemmen.filter((stem) => stem.vervallenOp === null);
  return {
    stemmen,
    telling: countStemmen(
      geldig.map((stem) => stem.keuze),
      quorum,
    ),
  };
}

function describeMijn(
  rij: AanvraagRij,
  { betrekkingen, beletselen }: Awaited<ReturnType<typeof findBetrekkingen>>,
): Aanvraag['mijn'] {
  return {
    betrekkingen,
    beletselen: beletselen.map((code) => ({ code, reden: stembeletselRedenen[code] })),
    acties: listGebeurtenissen(rij.stand, betrekkingen),
    magWijzigen: rij.stand === 'concept' && rij.magBewerken,
    magStemmen: rij.stand === stemStand && betrekkingen.includes('stemmer'),
  };
}
