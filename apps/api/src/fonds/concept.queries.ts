import type { AanvraagRegel, updateAanvraagBody } from '@naast/contract/fonds-aanvraag';
import { sql } from 'kysely';
import type * as z from 'zod/mini';
import type { DbScope } from '../platform/db-scope.ts';
import type { AanvraagRij } from './aanvraag.queries.ts';
import type { SchoonVeld } from './make-schoon.ts';

export type Wijziging = z.infer<typeof updateAanvraagBody>;

export async function nextAanvraagcode(scope: DbScope): Promise<string> {
  const { rows } = await sql<{ code: string }>`
    select next_aanvraagcode(${scope.nu.getFullYear()}::smallint) as code`.execute(scope.db);
  return rows[0]?.code ?? '';
}

/** The trigger fills in the household and the code of the casus, and makes the gebruiker the aanvrager. */
export async function insertAanvraag(
  scope: DbScope,
  nieuw: {
    id: string;
    fondsId: string;
    casusId: string;
    huishoudenId: string;
    code: string;
    kopieVanId?: string;
  },
): Promise<void> {
  const nu = scope.nu.toISOString();
  await scope.db
    .insertInto('aanvraag')
    .values({
      netwerk_id: scope.gebruiker.netwerkId,
      id: nieuw.id,
      fonds_id: nieuw.fondsId,
      casus_id: nieuw.casusId,
      huishouden_id: nieuw.huishoudenId,
      casus_code: '',
      code: nieuw.code,
      kopie_van_id: nieuw.kopieVanId ?? null,
      aanvrager_id: scope.gebruiker.id,
      gemaakt_op: nu,
      gewijzigd_op: nu,
    })
    .execute();
}

/** Changes the concept when it still has this versie. @returns false when it has another, or is not a concept. */
export async function updateConcept(
  scope: DbScope,
  aanvraagId: string,
  versie: number,
  { fondsId, toelichting, toets, akkoord, berekeningId, spoed }: Wijziging,
): Promise<boolean> {
  const { numUpdatedRows } = await scope.db
    .updateTable('aanvraag')
    .set({
      ...(fondsId === undefined ? {} : { fonds_id: fondsId }),
      ...(toelichting === undefined ? {} : { toelichting }),
      ...(toets === undefined ? {} : { toets: JSON.stringify(toets) }),
      ...(akkoord === undefined
        ? {}
        : { akkoord_hoe: akkoord.hoe, akkoord_door: akkoord.door, akkoord_op: akkoord.op }),
      ...(berekeningId === undefined ? {} : { berekening_id: berekeningId }),
      ...(spoed === undefined ? {} : { spoed: spoed.gevraagd, spoed_reden: spoed.reden }),
      versie: sql`versie + 1`,
      gewijzigd_op: scope.nu.toISOString(),
    })
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', aanvraagId)
    .where('versie', '=', versie)
    .where('stand', '=', 'concept')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function replaceDoorbraken(
  scope: DbScope,
  aanvraag: { id: string; casusId: string },
  doorbraakIds: readonly string[],
): Promise<void> {
  const { netwerkId } = scope.gebruiker;
  await scope.db
    .deleteFrom('aanvraag_doorbraak')
    .where('netwerk_id', '=', netwerkId)
    .where('aanvraag_id', '=', aanvraag.id)
    .execute();
  if (doorbraakIds.length === 0) return;
  await scope.db
    .insertInto('aanvraag_doorbraak')
    .values(
      [...new Set(doorbraakIds)].map((doorbraakId, volgorde) => ({
        netwerk_id: netwerkId,
        casus_id: aanvraag.casusId,
        aanvraag_id: aanvraag.id,
        doorbraak_id: doorbraakId,
        volgorde,
      })),
    )
    .execute();
}

/** Locks the concept with its household, so that nobody saves it while it is being submitted. */
export async function lockConcept(
  scope: DbScope,
  { id, huishoudenId }: Pick<AanvraagRij, 'id' | 'huishoudenId'>,
): Promise<void> {
  await sql`select lock_huishouden(${huishoudenId})`.execute(scope.db);
  await sql`select id from aanvraag where netwerk_id = ${scope.gebruiker.netwerkId} and id = ${id}
    for no key update`.execute(scope.db);
}

/**
 * Writes the texts of a concept once more, without names: from here on others read them. A supplier keeps its name,
 * because it gets the money. @throws Problem 400 when a text no longer fits
 */
export async function hideNamen(
  scope: DbScope,
  {
    id,
    toelichting,
    toets,
    akkoord,
    spoed,
  }: Pick<AanvraagRij, 'id' | 'toelichting' | 'toets' | 'akkoord' | 'spoed'>,
  regels: readonly AanvraagRegel[],
  schoon: SchoonVeld,
): Promise<void> {
  const { netwerkId } = scope.gebruiker;
  const uitleg = schoon('toets.uitleg', toets.uitleg ?? '', 2000);
  await sql`update aanvraag set toelichting = ${schoon('toelichting', toelichting, 4000)},
      toets = ${JSON.stringify({ ...toets, uitleg })}::jsonb, akkoord_door = ${schoon('akkoord.door', akkoord.door, 200)},
      spoed_reden = ${schoon('spoed.reden', spoed.reden, 2000)}
    where netwerk_id = ${netwerkId} and id = ${id}`.execute(scope.db);
  for (const [i, regel] of regels.entries()) {
    const { wat, ontvanger, ontvangerSoort, voorliggend } = regel;
    const wie = ontvangerSoort === 'huishouden' ? schoon(`regels.${i}.ontvanger`, ontvanger, 200) : ontvanger;
    await sql`update aanvraag_regel set wat = ${schoon(`regels.${i}.wat`, wat, 500)}, ontvanger = ${wie},
        voorliggend = ${schoon(`regels.${i}.voorliggend`, voorliggend, 2000)}
      where netwerk_id = ${netwerkId} and id = ${regel.id}`.execute(scope.db);
    for (const { regelingId, toelichting: uitkomst } of regel.geprobeerd.filter(
      (g) => g.toelichting !== '',
    )) {
      await sql`update aanvraag_regel_regeling
          set toelichting = ${schoon(`regels.${i}.geprobeerd`, uitkomst, 500)}
        where netwerk_id = ${netwerkId} and aanvraag_id = ${id} and regel_id = ${regel.id}
          and regeling_id = ${regelingId}`.execute(scope.db);
    }
  }
}
