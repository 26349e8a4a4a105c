import { checkIban } from '@naast/domain/fonds';
import { sql } from 'kysely';
import { requireMeewerken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, veldfout } from '../platform/problem.ts';
import { requireAanvraag } from './aanvraag.read.ts';
import { listRegels } from './aanvraag-delen.queries.ts';
import { weigerStap, withWeigering } from './weigering.ts';

/**
 * Sets or mends where the money of one line goes, also after submission, until the last euro is paid.
 * @throws Problem 404 when hidden, 403 for who may not work on the casus, 409 once paid or withdrawn, 400 for a wrong IBAN.
 */
export async function saveRekening(
  scope: DbScope,
  plek: { aanvraagId: string; regelId: string },
  getypt: { iban: string; tenNameVan: string },
) {
  const rij = await requireAanvraag(scope, plek.aanvraagId);
  if (!rij.zietCasus) throw weigerStap('verkeerde_persoon');
  await requireMeewerken(scope, rij.casusId);
  if (!rij.magRekening) throw weigerStap('verkeerde_stand');
  const regel = (await listRegels(scope, plek.aanvraagId)).find(({ id }) => id === plek.regelId);
  if (!regel) throw nietGevonden();
  const uitkomst = checkIban(getypt.iban);
  if (!uitkomst.ok) throw veldfout('iban', `iban_${uitkomst.reden}`, uitkomst.bericht);
  const rekening = { iban: uitkomst.iban, tenNameVan: getypt.tenNameVan.trim() };
  await withWeigering(upsertRekening(scope, plek, rekening));
  const { casusId, huishoudenId } = rij;
  await logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'rekening',
    onderwerpId: plek.regelId,
    casusId,
    huishoudenId,
  });
  return rekening;
}

async function upsertRekening(
  scope: DbScope,
  { aanvraagId, regelId }: { aanvraagId: string; regelId: string },
  { iban, tenNameVan }: { iban: string; tenNameVan: string },
): Promise<void> {
  const { netwerkId, id } = scope.gebruiker;
  await sql`insert into aanvraag_regel_rekening
      (netwerk_id, aanvraag_id, regel_id, iban, ten_name_van, gewijzigd_door, gewijzigd_op)
    values (${netwerkId}, ${aanvraagId}, ${regelId}, ${iban}, ${tenNameVan}, ${id}, ${scope.nu.toISOString()})
    on conflict (netwerk_id, aanvraag_id, regel_id)
      do update set iban = excluded.iban, ten_name_van = excluded.ten_name_van`.execute(scope.db);
}
