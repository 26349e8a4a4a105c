import type { Export } from '@naast/contract/sessies';
import type { Kant, VanWie } from '@naast/domain/taken';
import type { Afsprakenbrief, BriefAfspraak } from '@naast/pdf/afsprakenbrief-pdf';
import { v7 as uuidv7 } from 'uuid';
import { listBezoekpunten } from '../casussen/aandachtspunten.read.ts';
import { requireKijken, requireMeewerken } from '../casussen/casus.read.ts';
import { findExport, insertExport, listExports, nextExemplaar } from '../gebruikers/export.queries.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { vandaag } from '../platform/vandaag.ts';
import { geenAfspraken, prepareVoorGezin, requireStukken } from './read-afspraken.ts';

const soort = 'afsprakenbrief';
const doel = 'brief met afspraken voor het gezin';

/** The letters with afspraken of one casus, newest first. */
export const listBrieven = async (scope: DbScope, casusId: string): Promise<Export[]> =>
  (await listExports(scope, casusId)).filter((regel) => regel.soort === soort);

const toBrief = ({ naam, wat, wanneer }: VanWie): BriefAfspraak => ({ wie: naam, wat, wanneer });

function divide(afspraken: readonly VanWie[]) {
  const van = (kant: Kant) =>
    afspraken.filter((a) => a.kant === kant && a.stand === 'open').map((a) => toBrief(a));
  return {
    gezin: van('gezin'),
    professionals: van('professional'),
    anderen: van('ander'),
    gedaan: afspraken.filter(({ stand }) => stand === 'gedaan').map((a) => toBrief(a)),
  };
}

const familie = (huishouden: string): string =>
  /^(familie|gezin)\b/i.test(huishouden) ? huishouden : `familie ${huishouden}`;

/**
 * Makes one numbered copy of the afspraken as a letter, with names, for the family itself or one lid of it.
 * @throws Problem 404 when hidden, 403 for who only looks along, 409 when closed or there is nothing to tell, 400 for a lid of elsewhere.
 */
export async function createAfsprakenbrief(
  scope: DbScope,
  casusId: string,
  lidId: string | null,
): Promise<Export> {
  const toegang = await requireMeewerken(scope, casusId);
  const { hoofd, lid, afspraken } = await prepareVoorGezin(scope, casusId, lidId);
  if (afspraken.length === 0) throw geenAfspraken();
  const id = uuidv7();
  const aan = lid?.naam ?? familie(hoofd.huishouden);
  const exemplaarNummer = await nextExemplaar(scope, casusId);
  const document: Afsprakenbrief = {
    aan,
    dag: vandaag(scope.nu),
    kenmerk: toegang.code,
    schrijver: {
      naam: hoofd.schrijver,
      functie: hoofd.functie,
      organisatie: hoofd.organisatie,
      email: hoofd.email,
    },
    ...divide(afspraken),
    bezoek: await listBezoekpunten(scope, casusId),
    ontvanger: aan.slice(0, 120),
    exemplaarNummer,
    exportId: id.slice(-12),
  };
  await insertExport(scope, {
    id,
    soort,
    casusId,
    exemplaarNummer,
    ontvanger: document.ontvanger,
    doel,
    metNamen: true,
    reden: 'Voor het gezin zelf',
    document,
  });
  await log(scope, toegang, id);
  const gemaakt = (await listBrieven(scope, casusId)).find((regel) => regel.id === id);
  if (!gemaakt) throw new Error('export is niet terug te vinden');
  return gemaakt;
}

const log = (
  scope: DbScope,
  { casusId, huishoudenId }: { casusId: string; huishoudenId: string },
  id: string,
) => logActie(scope, { actie: 'exporteren', onderwerp: soort, onderwerpId: id, casusId, huishoudenId, doel });

/** A copy to print again, by who made it only. @throws Problem 404. */
export async function readAfsprakenbrief(scope: DbScope, casusId: string, exportId: string) {
  const toegang = await requireKijken(scope, casusId);
  const stuk = await findExport(scope, { casusId }, exportId);
  if (stuk?.soort !== soort || stuk.gemaaktDoorId !== scope.gebruiker.id) throw nietGevonden();
  await requireStukken(scope, casusId);
  await log(scope, toegang, exportId);
  return stuk;
}
