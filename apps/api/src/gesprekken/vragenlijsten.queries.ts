import type { Vragenlijst } from '@naast/domain/gesprekken';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

export interface GepubliceerdeLijst {
  vragenlijstId: string;
  versieId: string;
  nummer: number;
  inhoud: Vragenlijst;
}

/** The published versions of this netwerk, by title; of one vragenlijst when its id is given. */
export async function listGepubliceerd(
  scope: DbScope,
  vragenlijstId?: string,
): Promise<GepubliceerdeLijst[]> {
  const { rows } = await sql<GepubliceerdeLijst>`
    select v.id as "vragenlijstId", vv.id as "versieId", vv.nummer, vv.inhoud
      from vragenlijst v
      join vragenlijst_versie vv on vv.netwerk_id = v.netwerk_id and vv.vragenlijst_id = v.id
     where v.netwerk_id = ${scope.gebruiker.netwerkId} and vv.stand = 'gepubliceerd'
       and (${vragenlijstId ?? null}::uuid is null or v.id = ${vragenlijstId ?? null})
     order by v.titel, v.id`.execute(scope.db);
  return rows;
}

export interface RegelingRij {
  id: string;
  naam: string;
  voorWie: string;
  link: string;
  termijn: string;
  actief: boolean;
  versie: number;
}

/** Every regeling, ended ones too: old answers still name them. */
export function listRegelingen(scope: DbScope): Promise<RegelingRij[]> {
  return scope.db
    .selectFrom('regeling')
    .select(['id', 'naam', 'voor_wie as voorWie', 'link', 'termijn', 'actief', 'versie'])
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .orderBy('volgorde')
    .orderBy('naam')
    .orderBy('id')
    .execute();
}
