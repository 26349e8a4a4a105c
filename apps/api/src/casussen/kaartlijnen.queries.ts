import type { Kaartlijn } from '@naast/contract/deelnemerskaart';
import type { Kaartproduct } from '@naast/domain/deelnemers';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import { geldtNu } from '../rendement/prijzen.read.ts';

/** A product with its price, before anything is worked out. */
export type Kaartrij = Omit<Kaartlijn, 'perJaar' | 'jaarCent' | 'prijs'> &
  Kaartproduct & { prijs: Kaartlijn['prijs'] & Kaartproduct['prijs'] };

/** Every product on the map of a casus with its price, in the order of the deelnemers. */
export async function listKaartrijen(scope: DbScope, casusId: string): Promise<Kaartrij[]> {
  const { rows } = await sql<Kaartrij>`
    select d.id as "deelnemerId", dp.id as "productId", dp.aantal, dp.per, jsonb_build_object(
             'id', p.id, 'prijslijstId', p.prijslijst_id, 'code', p.code, 'omschrijving', p.omschrijving,
             'eenheid', p.eenheid, 'bedragCent', p.bedrag_cent, 'peiljaar', p.peiljaar, 'index', p.index,
             'batenhouder', p.batenhouder, 'soort', p.soort, 'betrouwbaarheid', p.betrouwbaarheid, 'bron', p.bron,
             'bronAdres', p.bron_adres, 'lijst', l.naam || ', versie ' || l.nummer, 'geldt', ${geldtNu(scope)}) as prijs
      from deelnemer_product dp
      join deelnemer d on d.netwerk_id = dp.netwerk_id and d.id = dp.deelnemer_id
      join prijs p on p.netwerk_id = dp.netwerk_id and p.id = dp.prijs_id
      join prijslijst l on l.netwerk_id = p.netwerk_id and l.id = p.prijslijst_id
     where dp.netwerk_id = ${scope.gebruiker.netwerkId} and dp.casus_id = ${casusId}
     order by d.gemaakt_op, d.id, dp.plek, dp.id`.execute(scope.db);
  return rows;
}
