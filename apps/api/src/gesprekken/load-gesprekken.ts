import type { GesprekRegel } from '@naast/contract/gesprekken';
import {
  calculateVoortgang,
  fillOpties,
  type LeesbaarGesprek,
  type Optie,
  type Vragenlijst,
  visibleVragen,
  withoutGevoelig,
} from '@naast/domain/gesprekken';
import type { CasusToegang } from '../casussen/casus.read.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { type AntwoordRij, listAntwoorden } from './antwoorden.queries.ts';
import {
  type GesprekRij,
  type GespreksLidRij,
  listGesprekken,
  listGespreksLeden,
} from './gesprekken.queries.ts';
import { listRegelingen, type RegelingRij } from './vragenlijsten.queries.ts';

/** A gesprek with all that its questions depend on, as far as the gebruiker may see it. */
export interface GeladenGesprek extends LeesbaarGesprek {
  rij: GesprekRij;
  leden: GespreksLidRij[];
  antwoorden: AntwoordRij[];
}

const toOptie = ({ id, naam }: RegelingRij): Optie => ({ waarde: id, naam });

/** The vragenlijst with its options filled; sensitive questions exist for the contactpersoon only. */
export function showVragenlijst(
  inhoud: Vragenlijst,
  regelingen: RegelingRij[],
  isContactpersoon: boolean,
): Vragenlijst {
  const gevuld = fillOpties(inhoud, regelingen.map(toOptie));
  return isContactpersoon ? gevuld : withoutGevoelig(gevuld);
}

/** Every gesprek of the casus, newest first. */
export async function loadGesprekken(
  scope: DbScope,
  { casusId, isContactpersoon }: CasusToegang,
): Promise<GeladenGesprek[]> {
  const [rijen, leden, antwoorden, regelingen] = await Promise.all([
    listGesprekken(scope, casusId),
    listGespreksLeden(scope, casusId),
    listAntwoorden(scope, casusId, isContactpersoon),
    listRegelingen(scope),
  ]);
  return rijen.map((rij) => ({
    rij,
    id: rij.id,
    meetmoment: rij.meetmoment,
    omvang: rij.omvang,
    jaar: rij.jaar,
    vragenlijstId: rij.vragenlijstId,
    vragenlijst: showVragenlijst(rij.inhoud, regelingen, isContactpersoon),
    leden: leden.filter((lid) => lid.gesprekId === rij.id),
    antwoorden: antwoorden.filter((antwoord) => antwoord.gesprekId === rij.id),
  }));
}

/** The gesprek as one line of a list. */
export function describeGesprek(gesprek: GeladenGesprek): GesprekRegel {
  const { rij, vragenlijst, antwoorden, leden } = gesprek;
  const zichtbaar = visibleVragen(vragenlijst, antwoorden, leden, gesprek);
  return {
    id: rij.id,
    casusId: rij.casusId,
    titel: vragenlijst.titel,
    meetmoment: rij.meetmoment,
    omvang: rij.omvang,
    stand: rij.stand,
    wijze: rij.wijze,
    gehoudenOp: rij.gehoudenOp,
    leden: leden.filter((lid) => lid.doetMee).map(({ id, naam }) => ({ id, naam })),
    begonnenOp: rij.begonnenOp,
    begonnenDoor: rij.begonnenDoor,
    afgerondOp: rij.afgerondOp,
    voortgang: calculateVoortgang(zichtbaar, antwoorden),
    versie: rij.versie,
  };
}
