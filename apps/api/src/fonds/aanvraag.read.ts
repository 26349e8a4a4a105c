import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { hideLeden } from '@naast/domain/canvas';
import {
  type Adviespunt,
  adviseAanvraag,
  type Bezetting,
  calculateGevraagd,
  calculateRegelTotaal,
  calculateTwaalfMaanden,
  calculateUiterlijk,
  checkAanvraag,
  countStemmen,
  explainBezetting,
  findDubbele,
  legeToets,
  listGebeurtenissen,
  stembeletselRedenen,
  stemStand,
} from '@naast/domain/fonds';
import { getCanvas } from '../canvas/canvas.read.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { listPassendeRegelingen } from '../regelingen/regelingen.read.ts';
import { type AanvraagRij, findAanvraag, findBetrekkingen, findBezetting } from './aanvraag.queries.ts';
import * as delen from './aanvraag-delen.queries.ts';
import { describeMandaat } from './describe-mandaat.ts';
import { findGeldigeHandtekening } from './handtekening.queries.ts';

/** Whoever only pays out needs no reason why; the commissie, the controleur and the casus see the berekening. */
export const seesBerekening = ({ magStemmenZien, zietCasus }: AanvraagRij): boolean =>
  magStemmenZien || zietCasus;

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
  const [
    mijn,
    regels,
    doorbraakIds,
    pakket,
    vragen,
    stemmen,
    besluit,
    verantwoording,
    geschiedenis,
    eerder,
    elders,
    bezetting,
    zonderLeden,
  ] = await Promise.all([
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
    delen.listElders(scope, aanvraagId),
    rij.magStemmenZien ? findBezetting(scope, aanvraagId) : undefined,
    // Who decides reads what was handed in; beside the family it is as on the canvas now.
    rij.zietCasus && delen.hasVerborgenDeel(scope, rij.casusId),
  ]);
  const live = rij.stand === 'concept' ? await checkLive(scope, rij, regels, doorbraakIds) : undefined;
  return {
    ...describeKop(rij),
    doorbraakIds,
    regels,
    dubbel: describeDubbel(regels, elders),
    mandaat: describeMandaat(rij, { regels, eerder, geschiedenis }, scope.nu.toISOString()),
    gevraagdCent: rij.gevraagdCent ?? calculateGevraagd(regels),
    uiterlijkOp: calculateUiterlijk(geschiedenis, rij.beslistermijnDagen, scope.nu.toISOString()),
    controle: live?.controle ?? [],
    advies: live?.advies ?? pakket?.advies ?? [],
    pakket: pakket ? describePakket(pakket, { metBerekening: seesBerekening(rij), zonderLeden }) : null,
    eerder,
    vragen,
    stemming: rij.magStemmenZien ? describeStemming(stemmen, rij, bezetting) : null,
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
  const [canvas, regelingen, handtekening, eerder] = await Promise.all([
    getCanvas(scope, rij.casusId),
    listPassendeRegelingen(scope),
    findGeldigeHandtekening(scope, rij.id),
    delen.listEerdere(scope, rij.id),
  ]);
  const nu = scope.nu.toISOString();
  const { spoed } = rij;
  const controle = checkAanvraag({ canvas, doorbraakIds, regels, spoed }).map(({ pad, code, bericht }) => ({
    veld: pad,
    code,
    bericht,
  }));
  const advies: Adviespunt[] = adviseAanvraag({
    wijk: rij.wijk,
    fonds: rij.fonds,
    regels,
    toets: { ...legeToets, ...rij.toets },
    regelingen,
    maximum: {
      maximumCent: rij.maximumCent,
      twaalfMaandenCent: calculateTwaalfMaanden(calculateGevraagd(regels), eerder, nu),
    },
    heeftAkkoord: (rij.akkoord.hoe !== null && rij.akkoord.op !== null) || handtekening !== undefined,
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
  kopieVan: rij.kopieVan,
  spoed: rij.spoed,
});

/** Which lines look like one that was asked before; a link only to what this gebruiker sees. */
function describeDubbel(regels: Aanvraag['regels'], elders: readonly delen.ElderRij[]): Aanvraag['dubbel'] {
  const zichtbaar = new Set(elders.filter((ander) => ander.zichtbaar).map(({ aanvraagId }) => aanvraagId));
  const eigen = regels.map((regel) => ({
    ...regel,
    totaalCent: calculateRegelTotaal(regel),
    iban: regel.rekening?.iban ?? null,
  }));
  return findDubbele(eigen, elders).map(({ aanvraagId, ...dubbel }) => ({
    ...dubbel,
    aanvraagId: zichtbaar.has(aanvraagId) ? aanvraagId : null,
  }));
}

const describePakket = (
  { canvas, sha256, wijk, berekening, gemaaktOp }: delen.PakketRij,
  { metBerekening, zonderLeden }: { metBerekening: boolean; zonderLeden: boolean },
): NonNullable<Aanvraag['pakket']> => ({
  canvas: zonderLeden ? hideLeden(JSON.parse(canvas)) : JSON.parse(canvas),
  sha256,
  wijk,
  berekening:
    berekening && metBerekening
      ? {
          naam: berekening.naam,
          rekenjaar: berekening.invoer.rekenjaar,
          horizonJaren: berekening.invoer.horizonJaren,
          uitkomst: berekening.uitkomst,
        }
      : null,
  gemaaktOp,
});

function describeStemming(
  stemmen: NonNullable<Aanvraag['stemming']>['stemmen'],
  { quorum, mandaatregels, mandaatregelId }: AanvraagRij,
  bezetting: Bezetting | undefined,
) {
  const geldig = stemmen.filter((stem) => stem.vervallenOp === null);
  return {
    stemmen,
    telling: countStemmen(
      geldig.map((stem) => stem.keuze),
      quorum ?? 0,
      mandaatregels.find(({ id }) => id === mandaatregelId)?.wijze,
    ),
    geenBesluit: bezetting ? explainBezetting(bezetting, quorum ?? 0) : [],
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
    zietRekening: rij.zietRekening,
    magRekening: rij.magRekening,
    magOvernemen:
      rij.stand === 'concept' &&
      betrekkingen.includes('contactpersoon') &&
      !betrekkingen.includes('aanvrager'),
  };
}
