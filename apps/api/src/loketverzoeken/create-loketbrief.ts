import type { Export } from '@naast/contract/sessies';
import type { Loketbrief } from '@naast/pdf/loketbrief-pdf';
import { v7 as uuidv7 } from 'uuid';
import { requireMeewerken } from '../casussen/casus.read.ts';
import { findExport, insertExport, listLoketbrieven, nextExemplaar } from '../gebruikers/export.queries.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem } from '../platform/problem.ts';
import { findBriefhoofd } from './loketverzoeken.queries.ts';
import { logVerzoek, requireVerzoek } from './read-loketverzoek.ts';

/** The register of the copies of one letter. @throws Problem 404 when hidden. */
export async function readRegister(scope: DbScope, id: string): Promise<Export[]> {
  const { toegang } = await requireVerzoek(scope, id);
  const [items] = await Promise.all([listLoketbrieven(scope, id), logVerzoek(scope, 'lezen', toegang, id)]);
  return items;
}

/**
 * Makes one numbered copy of the letter, with names, for the loket that the family agreed to.
 * @throws Problem 404, 403; 409 while the family has not said what may be shared, or the letter is empty.
 */
export async function createLoketbrief(scope: DbScope, id: string, ontvanger: string): Promise<Export> {
  const { verzoek } = await requireVerzoek(scope, id);
  const toegang = await requireMeewerken(scope, verzoek.casusId);
  if (verzoek.akkoordOp === null)
    throw new Problem(
      409,
      'toestemming_nodig',
      'Schrijf eerst op wat het gezin goed vindt om te delen, en wie dat zei.',
    );
  if (verzoek.brief.trim() === '' || verzoek.loket.trim() === '')
    throw new Problem(409, 'brief_leeg', 'Schrijf eerst de brief, en aan wie hij gaat.');
  const hoofd = await findBriefhoofd(scope, verzoek.casusId);
  if (!hoofd) throw nietGevonden();
  const exportId = uuidv7();
  const exemplaarNummer = await nextExemplaar(scope, verzoek.casusId);
  const document: Loketbrief = {
    loket: verzoek.loket,
    onderwerp: verzoek.onderwerp,
    brief: verzoek.brief,
    dag: verzoek.verstuurdOp ?? scope.nu.toISOString().slice(0, 10),
    kenmerk: toegang.code,
    schrijver: { naam: hoofd.schrijver, functie: hoofd.functie, organisatie: hoofd.organisatie },
    huishouden: hoofd.huishouden,
    ontvanger,
    exemplaarNummer,
    exportId: exportId.slice(-12),
  };
  await insertExport(scope, {
    id: exportId,
    soort: 'loketbrief',
    casusId: verzoek.casusId,
    loketverzoekId: id,
    exemplaarNummer,
    ontvanger,
    doel: 'brief aan een loket',
    metNamen: true,
    reden: `Met toestemming van ${verzoek.akkoordDoor}`.slice(0, 500),
    document,
  });
  await logActie(scope, {
    actie: 'exporteren',
    onderwerp: 'loketbrief',
    onderwerpId: exportId,
    casusId: verzoek.casusId,
    huishoudenId: toegang.huishoudenId,
    doel: 'brief aan een loket',
  });
  const gemaakt = (await listLoketbrieven(scope, id)).find((regel) => regel.id === exportId);
  if (!gemaakt) throw new Error('export is niet terug te vinden');
  return gemaakt;
}

/** A copy to print again, by who made it only. @throws Problem 404. */
export async function readLoketbrief(scope: DbScope, id: string, exportId: string) {
  const { verzoek, toegang } = await requireVerzoek(scope, id);
  const stuk = await findExport(scope, { casusId: verzoek.casusId }, exportId);
  if (stuk?.soort !== 'loketbrief' || stuk.gemaaktDoorId !== scope.gebruiker.id) throw nietGevonden();
  if (!(await listLoketbrieven(scope, id)).some((regel) => regel.id === exportId)) throw nietGevonden();
  await logActie(scope, {
    actie: 'exporteren',
    onderwerp: 'loketbrief',
    onderwerpId: exportId,
    casusId: verzoek.casusId,
    huishoudenId: toegang.huishoudenId,
    doel: stuk.doel,
  });
  return stuk;
}
