import type { GrootboekFilter, Herkomst, Mutatie, Totalen } from '@naast/contract/verslag-grootboek';
import type { AansluitingFeiten } from '@naast/domain/verslagen';
import { type RawBuilder, sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** A fonds in one budgetjaar, and which of its mutaties. */
export interface Selectie extends Omit<GrootboekFilter, 'budgetjaar'> {
  fondsId: string;
  budgetjaar: number;
}

const filter = (s: Selectie): RawBuilder<unknown> =>
  sql`${s.fondsId}::uuid, ${s.budgetjaar}::smallint, ${s.soort ?? null}, ${s.domein ?? null}, ${s.wijk ?? null},
    ${s.aanvraag?.trim() || null}, ${s.zoek?.trim() || null}`;

/** The newest mutaties before number `voor`. */
export async function listMutaties(
  scope: DbScope,
  selectie: Selectie,
  { voor, aantal }: { voor?: number | undefined; aantal: number },
): Promise<Mutatie[]> {
  const { rows } = await sql<Mutatie>`
    select id, nr, soort, vrij as "vrijCent", verplicht as "verplichtCent", betaald as "betaaldCent",
           json_build_object('vrijCent', vrij_na, 'verplichtCent', verplicht_na, 'betaaldCent', betaald_na) as na,
           omschrijving, door, functie, op,
           case when aanvraag_id is not null then json_build_object('id', aanvraag_id, 'code', code, 'casusCode', casus_code) end as aanvraag,
           domein, wijk, ontvanger
      from grootboek_bladzij(${filter(selectie)}, ${voor ?? null}::integer, ${aantal}::integer)
     order by nr desc`.execute(scope.db);
  return rows;
}

/** The mutaties added up by soort. */
export async function listTotalen(scope: DbScope, selectie: Selectie): Promise<Totalen['perSoort']> {
  const { rows } = await sql<Totalen['perSoort'][number]>`
    select soort, aantal, vrij as "vrijCent", verplicht as "verplichtCent", betaald as "betaaldCent"
      from grootboek_totalen(${filter(selectie)}) order by soort`.execute(scope.db);
  return rows as Totalen['perSoort'];
}

/** Four sides of the same grootboek; undefined when nothing was ever booked in this year. */
export async function findAansluiting(
  scope: DbScope,
  fondsId: string,
  budgetjaar: number,
): Promise<AansluitingFeiten | undefined> {
  const { rows } = await sql<AansluitingFeiten>`
    select mutaties as aantal, laatste_nr as "laatsteNr",
           json_build_object('vrijCent', som_vrij, 'verplichtCent', som_verplicht, 'betaaldCent', som_betaald) as som,
           json_build_object('vrijCent', vrij, 'verplichtCent', verplicht, 'betaaldCent', betaald) as saldo,
           case when vrij_na is not null then
             json_build_object('vrijCent', vrij_na, 'verplichtCent', verplicht_na, 'betaaldCent', betaald_na) end as laatste,
           open_regels as "openRegelsCent", los_verplicht as "losVerplichtCent"
      from grootboek_aansluiting(${fondsId}, ${budgetjaar}::smallint)`.execute(scope.db);
  return rows[0];
}

export async function listWijken(scope: DbScope, fondsId: string, budgetjaar: number): Promise<string[]> {
  const { rows } = await sql<{ wijk: string }>`
    select wijk from grootboek_wijken(${fondsId}, ${budgetjaar}::smallint) wijk order by wijk`.execute(
    scope.db,
  );
  return rows.map(({ wijk }) => wijk).filter((wijk) => wijk !== '');
}

/** What happened with the money of this mutatie, oldest first; empty when it is not there for me. */
export async function listSpoor(scope: DbScope, mutatieId: string): Promise<Herkomst['spoor']> {
  const { rows } = await sql<Herkomst['spoor'][number]>`
    select id, budgetjaar, nr, soort, vrij as "vrijCent", verplicht as "verplichtCent", betaald as "betaaldCent",
           omschrijving, door, op
      from mutatie_spoor(${mutatieId}) order by op, budgetjaar, nr`.execute(scope.db);
  return rows;
}

export async function findHerkomst(
  scope: DbScope,
  fondsId: string,
  mutatieId: string,
): Promise<Omit<Herkomst, 'spoor'> | undefined> {
  const { rows } = await sql<Omit<Herkomst, 'spoor'>>`
    select case when h.aanvraag_id is not null then json_build_object('id', h.aanvraag_id, 'code', h.code,
             'casusCode', h.casus_code, 'stand', h.stand, 'wijk', h.wijk) end as aanvraag,
           case when h.uitkomst is not null then json_build_object('uitkomst', h.uitkomst, 'op', h.genomen_op) end as besluit,
           case when h.wat is not null then json_build_object('wat', h.wat, 'domein', h.domein, 'ontvanger', h.ontvanger,
             'toegekendCent', h.toegekend, 'voorwaarde', h.voorwaarde) end as regel,
           h.voorwaarde_vervuld as "voorwaardeVervuld",
           case when h.oordeel is not null then json_build_object('oordeel', h.oordeel, 'op', h.verantwoord_op) end as verantwoording,
           h.uitleg, h.voorgesteld_door as "voorgesteldDoor", h.vrijgegeven_door as "vrijgegevenDoor",
           h.opdracht, h.bonnen
      from mutatie_herkomst(${mutatieId}) h
     where exists (select from grootboek_mutatie m where m.netwerk_id = ${scope.gebruiker.netwerkId}
       and m.id = ${mutatieId} and m.fonds_id = ${fondsId})`.execute(scope.db);
  return rows[0];
}
