import type { Export } from '@naast/contract/sessies';
import { v7 as uuidv7 } from 'uuid';
import { insertExport, listBeschikkingen, nextExemplaar } from '../gebruikers/export.queries.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { Problem } from '../platform/problem.ts';
import type { Briefgegevens } from './beschikking.queries.ts';
import { readBrief } from './read-brief.ts';

/** Reading the letter is not yet making a copy of it. */
export const mayCreateBeschikking = ({
  magBrief,
  isCommissielid,
}: Pick<Briefgegevens, 'magBrief' | 'isCommissielid'>): boolean => magBrief || isCommissielid;

/** Makes one numbered copy of the letter and puts it in the register. */
export async function createBeschikking(
  scope: DbScope,
  aanvraagId: string,
  { ontvanger, brief: gevraagd }: { ontvanger: string; brief?: string | undefined },
): Promise<Export> {
  const { brief, briefId, gegevens } = await readBrief(scope, aanvraagId, gevraagd);
  if (!mayCreateBeschikking(gegevens)) {
    throw new Problem(403, 'geen_brief', 'Je mag de brief lezen, maar er geen exemplaar van maken.');
  }
  const { casusId, huishoudenId } = gegevens;
  const id = uuidv7();
  const exemplaarNummer = await nextExemplaar(scope, casusId);
  const document = { ...brief, brief: briefId, ontvanger, exemplaarNummer, exportId: id.slice(-12) };
  const doel = 'brieftype' in brief ? 'brief over bezwaar of klacht uitreiken' : 'beschikking uitreiken';
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
