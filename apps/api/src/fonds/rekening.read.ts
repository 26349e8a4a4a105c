import type { OntvangerSoort, Termijn } from '@naast/domain/fonds';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** What a payment needs to know of one line; amounts in whole cents, months as their first day. */
export interface Betaalgegevens {
  regelId: string;
  wat: string;
  ontvanger: string;
  ontvangerSoort: OntvangerSoort;
  /** Per time. */
  bedragCent: number;
  termijn: Termijn;
  aantalMaanden: number;
  vanafMaand: string | null;
  totMaand: string | null;
  betaaldag: number | null;
  /** Null when there is none, and for who may not see it. */
  iban: string | null;
  tenNameVan: string | null;
  rekeningGewijzigdOp: string | null;
}

/** The lines of an aanvraag with where their money goes, by the policies of the gebruiker. */
export async function listBetaalgegevens(scope: DbScope, aanvraagId: string): Promise<Betaalgegevens[]> {
  const { rows } = await sql<Betaalgegevens>`
    select regel_id as "regelId", wat, ontvanger, ontvanger_soort as "ontvangerSoort", bedrag_cent as "bedragCent", termijn,
           aantal_maanden as "aantalMaanden", vanaf_maand as "vanafMaand", tot_maand as "totMaand", betaaldag,
           iban, ten_name_van as "tenNameVan", rekening_gewijzigd_op as "rekeningGewijzigdOp"
      from regel_betaalgegevens
     where netwerk_id = ${scope.gebruiker.netwerkId} and aanvraag_id = ${aanvraagId}
     order by volgorde, regel_id`.execute(scope.db);
  return rows;
}
