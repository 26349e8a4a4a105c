import type { Export } from '@naast/contract/sessies';
import type { Beschikking } from '@naast/pdf/beschikking-document';
import { v7 as uuidv7 } from 'uuid';
import { insertExport, listBeschikkingen, nextExemplaar } from '../gebruikers/export.queries.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem } from '../platform/problem.ts';
import { getAanvraag } from './aanvraag.read.ts';
import { type Briefgegevens, findBriefgegevens } from './beschikking.queries.ts';
import { composeBeschikking } from './compose-beschikking.ts';

type Brief = ReturnType<typeof composeBeschikking>;

/** Reading the letter is not yet making a copy of it. */
export const mayCreateBeschikking = ({ magBrief, isCommissielid }: Briefgegevens): boolean =>
  magBrief || isCommissielid;

/** The letter of a decided aanvraag. @throws Problem 404 when hidden, 409 when nothing was decided yet. */
export async function readBeschikking(
  scope: DbScope,
  aanvraagId: string,
): Promise<{ brief: Brief; gegevens: Briefgegevens }> {
  const [aanvraag, gegevens] = await Promise.all([
    getAanvraag(scope, aanvraagId),
    findBriefgegevens(scope, aanvraagId),
  ]);
  if (!gegevens) throw nietGevonden();
  if (!aanvraag.besluit)
    throw new Problem(409, 'geen_besluit', 'Er is nog geen besluit. De brief komt daarna.');
  return { brief: composeBeschikking(aanvraag, aanvraag.besluit, gegevens, scope.nu), gegevens };
}

/** Makes one numbered copy of the letter and puts it in the register. */
export async function createBeschikking(
  scope: DbScope,
  aanvraagId: string,
  ontvanger: string,
): Promise<Export> {
  const { brief, gegevens } = await readBeschikking(scope, aanvraagId);
  if (!mayCreateBeschikking(gegevens)) {
    throw new Problem(403, 'geen_brief', 'Je mag de brief lezen, maar er geen exemplaar van maken.');
  }
  const { casusId, huishoudenId } = gegevens;
  const id = uuidv7();
  const exemplaarNummer = await nextExemplaar(scope, casusId);
  const document: Beschikking = { ...brief, ontvanger, exemplaarNummer, exportId: id.slice(-12) };
  const doel = 'beschikking uitreiken';
  const metNamen = gegevens.huishoudenNaam !== null;
  await insertExport(scope, {
    id,
    soort: 'beschikking',
    casusId,
    aanvraagId,
    exemplaarNummer,
    ontvanger,
    doel,
    metNamen,
    reden: '',
    document,
  });
  await logActie(scope, {
    actie: 'exporteren',
    onderwerp: 'beschikking',
    onderwerpId: id,
    casusId,
    huishoudenId,
    doel,
  });
  const gemaakt = (await listBeschikkingen(scope, aanvraagId)).find((regel) => regel.id === id);
  if (!gemaakt) throw new Error('export is niet terug te vinden');
  return gemaakt;
}
