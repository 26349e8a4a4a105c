import type { VragenlijstVersie } from '@naast/contract/vragenlijsten-beheer';
import {
  checkVragenlijst,
  listVragen,
  parseVragenlijst,
  type Vragenlijst,
  writeVragenlijst,
} from '@naast/domain/gesprekken';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { findConstraint } from '../platform/constraint.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import * as queries from './versies.queries.ts';

/** Which version, and as the beheerder saw it. */
export interface Gezien {
  id: string;
  versie: number;
}

/** The version as the screens know it, with what is wrong in it. */
export const describeVersie = ({ inhoud, ...rij }: queries.VersieRij): VragenlijstVersie => ({
  ...rij,
  titel: inhoud.titel,
  secties: inhoud.secties.length,
  vragen: listVragen(inhoud).length,
  inhoud,
  fouten: rij.stand === 'concept' ? checkVragenlijst(inhoud) : [],
});

export async function getVersie(scope: DbScope, id: string): Promise<VragenlijstVersie> {
  const rij = await queries.findVersie(scope, id);
  if (!rij) throw nietGevonden();
  return describeVersie(rij);
}

async function requireStand(scope: DbScope, gezien: Gezien, stand: 'concept' | 'gepubliceerd') {
  const huidig = await getVersie(scope, gezien.id);
  if (huidig.versie !== gezien.versie) throw verouderd(huidig);
  if (huidig.stand !== stand) {
    throw new Problem(
      409,
      stand === 'concept' ? 'geen_concept' : 'niet_gepubliceerd',
      stand === 'concept'
        ? 'Deze versie is gepubliceerd en verandert niet meer. Begin een nieuwe versie.'
        : 'Deze versie geldt nu niet, dus je kunt hem niet laten vervallen.',
    );
  }
  return huidig;
}

const keepLog = (scope: DbScope, id: string) =>
  logActie(scope, { actie: 'wijzigen', onderwerp: 'vragenlijst', onderwerpId: id });

/** Saves a concept, finished or not. @throws Problem 404, 409 or 412. */
export async function saveVersie(
  scope: DbScope,
  gezien: Gezien,
  inhoud: Vragenlijst,
): Promise<VragenlijstVersie> {
  await requireStand(scope, gezien, 'concept');
  if (!(await queries.changeVersie(scope, gezien, { inhoud })))
    throw verouderd(await getVersie(scope, gezien.id));
  await keepLog(scope, gezien.id);
  return getVersie(scope, gezien.id);
}

/** Publishes a concept without mistakes; what was published lapses. @throws Problem 400, 404, 409 or 412. */
export async function publishVersie(scope: DbScope, gezien: Gezien): Promise<VragenlijstVersie> {
  const { inhoud, vragenlijstId } = await requireStand(scope, gezien, 'concept');
  const gelezen = parseVragenlijst(writeVragenlijst(inhoud));
  if (!gelezen.ok) {
    throw new Problem(400, 'vragenlijst_onaf', 'Deze vragenlijst is nog niet af. Kijk wat er ontbreekt.', {
      errors: gelezen.fouten.map(({ pad, bericht }) => ({ veld: pad, code: 'vragenlijst', bericht })),
    });
  }
  await queries.expireGepubliceerd(scope, vragenlijstId);
  const gelukt = await queries
    .changeVersie(scope, gezien, { stand: 'gepubliceerd', inhoud: gelezen.vragenlijst })
    .catch((fout: unknown) => {
      // Two at once: the other version was published between our look and our write.
      if (findConstraint(fout)?.startsWith('vragenlijst_')) return false;
      throw fout;
    });
  if (!gelukt) throw verouderd(null);
  await keepLog(scope, gezien.id);
  return getVersie(scope, gezien.id);
}

/** Nobody begins a gesprek with it any more. @throws Problem 404, 409 or 412. */
export async function expireVersie(scope: DbScope, gezien: Gezien): Promise<VragenlijstVersie> {
  await requireStand(scope, gezien, 'gepubliceerd');
  if (!(await queries.changeVersie(scope, gezien, { stand: 'vervallen' }))) {
    throw verouderd(await getVersie(scope, gezien.id));
  }
  await keepLog(scope, gezien.id);
  return getVersie(scope, gezien.id);
}

/** Throws a concept away. @throws Problem 404, 409 or 412. */
export async function deleteVersie(scope: DbScope, gezien: Gezien): Promise<null> {
  const { vragenlijstId } = await requireStand(scope, gezien, 'concept');
  if (!(await queries.deleteConcept(scope, { ...gezien, vragenlijstId }))) throw verouderd(null);
  await keepLog(scope, gezien.id);
  return null;
}
