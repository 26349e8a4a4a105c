import type { Correctie, Proef } from '@naast/contract/verslag-boekingen';
import type { CorrectieKant, CorrectieStand } from '@naast/domain/verslagen';
import { type RawBuilder, sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import { withWeigering } from './weigering.ts';

// Every booking is one function of the database: it takes the locks, looks who may, and writes.
const call = async (scope: DbScope, functie: RawBuilder<unknown>): Promise<void> => {
  await withWeigering(sql`select ${functie}`.execute(scope.db));
};

/** The years before this one of which something is left, with what would go along. */
export async function listProeven(scope: DbScope, fondsId: string, ditJaar: number): Promise<Proef[]> {
  const { rows } = await sql<Proef>`
    select s.budgetjaar as "vanJaar", s.vrij_cent as "vrijCent", s.verplicht_cent as "verplichtCent",
           (select count(*)::int from (select 1 from grootboek_mutatie m where m.netwerk_id = s.netwerk_id and m.fonds_id = s.fonds_id
              and m.budgetjaar = s.budgetjaar and m.besluit_id is not null group by m.besluit_id, m.regel_id
             having sum(m.verplicht_cent) > 0) r) as "aantalRegels",
           g.cent as "gevraagdCent", g.aantal as "gevraagdAantal",
           not coalesce(bool_or(j.mee_vrij), false) as "vrijKan", not coalesce(bool_or(j.mee_verplicht), false) as "verplichtKan"
      from grootboek_saldo s cross join lateral fonds_gevraagd(s.fonds_id) g
      left join jaarwisseling j on j.netwerk_id = s.netwerk_id and j.fonds_id = s.fonds_id and j.van_jaar = s.budgetjaar
     where s.netwerk_id = ${scope.gebruiker.netwerkId} and s.fonds_id = ${fondsId} and s.budgetjaar < ${ditJaar}
     group by s.netwerk_id, s.fonds_id, s.budgetjaar, g.cent, g.aantal
    having (s.vrij_cent > 0 and not coalesce(bool_or(j.mee_vrij), false))
        or (s.verplicht_cent > 0 and not coalesce(bool_or(j.mee_verplicht), false))
     order by s.budgetjaar`.execute(scope.db);
  return rows;
}

/** The year changes of a fonds, the newest first. */
export const listJaarwisselingen = (scope: DbScope, fondsId: string) =>
  scope.db
    .selectFrom('jaarwisseling as j')
    .innerJoin('gebruiker as g', (on) =>
      on.onRef('g.netwerk_id', '=', 'j.netwerk_id').onRef('g.id', '=', 'j.door'),
    )
    .select([
      'j.id',
      'j.van_jaar as vanJaar',
      'j.mee_vrij as meeVrij',
      'j.mee_verplicht as meeVerplicht',
      'j.vrij_cent as vrijCent',
      'j.verplicht_cent as verplichtCent',
      'j.aantal_regels as aantalRegels',
      'j.uitleg',
      'g.naam as door',
      'j.op',
    ])
    .where('j.netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('j.fonds_id', '=', fondsId)
    .orderBy('j.op', 'desc')
    .orderBy('j.id', 'desc')
    .execute();

interface Wisseling {
  id: string;
  fondsId: string;
  vanJaar: number;
  meeVrij: boolean;
  meeVerplicht: boolean;
  vrijCent: number;
  verplichtCent: number;
  uitleg: string;
}

/** @throws Problem 403, 404 or 409 */
export const changeJaar = (scope: DbScope, w: Wisseling) =>
  call(
    scope,
    sql`change_jaar(${w.id}, ${w.fondsId}, ${w.vanJaar}::smallint, ${w.meeVrij}, ${w.meeVerplicht},
      ${w.meeVrij ? w.vrijCent : 0}, ${w.meeVerplicht ? w.verplichtCent : 0}, ${w.uitleg}, ${scope.nu.toISOString()})`,
  );

/** The correcties of a fonds, the newest first. */
export async function listCorrecties(scope: DbScope, fondsId: string): Promise<Correctie[]> {
  const { rows } = await sql<Correctie>`
    select c.id, c.budgetjaar, c.van, c.naar, c.bedrag_cent as "bedragCent", c.uitleg, c.stand,
           v.naam as "voorgesteldDoor", c.voorgesteld_op as "voorgesteldOp", b.naam as "beslistDoor",
           c.beslist_op as "beslistOp", c.reden, c.voorgesteld_door = ${scope.gebruiker.id} as "isVanMij"
      from correctie c
      join gebruiker v on v.netwerk_id = c.netwerk_id and v.id = c.voorgesteld_door
      left join gebruiker b on b.netwerk_id = c.netwerk_id and b.id = c.beslist_door
     where c.netwerk_id = ${scope.gebruiker.netwerkId} and c.fonds_id = ${fondsId}
     order by c.voorgesteld_op desc, c.id desc limit 200`.execute(scope.db);
  return rows;
}

interface Voorstel {
  id: string;
  fondsId: string;
  budgetjaar: number;
  van: CorrectieKant;
  naar: CorrectieKant;
  bedragCent: number;
  uitleg: string;
}

/** @throws Problem 403 or 404 */
export const proposeCorrectie = (scope: DbScope, c: Voorstel) =>
  call(
    scope,
    sql`propose_correctie(${c.id}, ${c.fondsId}, ${c.budgetjaar}::smallint, ${c.van}, ${c.naar}, ${c.bedragCent},
      ${c.uitleg}, ${scope.nu.toISOString()})`,
  );

/** @throws Problem 403, 404 or 409 */
export const decideCorrectie = (
  scope: DbScope,
  fondsId: string,
  id: string,
  stand: Exclude<CorrectieStand, 'voorgesteld'>,
  reden: string,
) => call(scope, sql`decide_correctie(${fondsId}, ${id}, ${stand}, ${reden}, ${scope.nu.toISOString()})`);
