import type { Levensloop } from '@naast/contract/huishoudens-samenvoegen';
import { terugdraaienTot } from '@naast/domain/huishoudens';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

type Rij = Omit<Levensloop, 'terugTot' | 'magTerug'> & { mag: boolean };

const wieBijNaam = sql`(select g.naam from gebruiker g where g.netwerk_id = x.netwerk_id and g.id = x.door)`;

/** What happened to the household as a whole, newest first, at most 100. */
export async function readLevensloop(scope: DbScope, huishoudenId: string): Promise<Levensloop[]> {
  const hier = sql`x.netwerk_id = ${scope.gebruiker.netwerkId}`;
  const { rows } = await sql<Rij>`
    select * from (
      select x.id, 'samengevoegd' as soort, x.weg_naam as naam, null::uuid as "huishoudenId", null::uuid as "casusId", x.reden,
             '{}'::text[] as wie, ${wieBijNaam} as door, x.op, x.teruggedraaid_op as "teruggedraaidOp",
             leidt_huishouden(x.huishouden_id) and not huishoudens_gescheiden(x.huishouden_id, x.weg_id) as mag
        from samenvoeging x where ${hier} and x.huishouden_id = ${huishoudenId}
      union all
      select x.id, 'verhuisd', n.naam, n.id, null, '',
             array(select l.naam from lid l where l.netwerk_id = x.netwerk_id and l.id = any(x.leden) order by l.naam, l.id),
             ${wieBijNaam}, x.op, x.teruggedraaid_op,
             x.huishouden_id = any(array(select bewerkbare_huishoudens())) and not huishoudens_gescheiden(x.huishouden_id, x.naar_id)
        from verhuizing x
        left join huishouden n on n.netwerk_id = x.netwerk_id and n.id = x.naar_id and not zijn_afgeschermd(x.huishouden_id, n.id)
       where ${hier} and x.huishouden_id = ${huishoudenId}
      union all
      select x.id, 'casus_verplaatst', c.code, null, x.casus_id, x.reden, '{}', ${wieBijNaam}, x.op, x.teruggedraaid_op,
             (x.casus_id = any(array(select contactcasussen())) or x.casus_id = any(array(select teamcasussen())))
               and not huishoudens_gescheiden(x.van_id, x.naar_id)
        from casus_verplaatsing x join casus c on c.netwerk_id = x.netwerk_id and c.id = x.casus_id
       where ${hier} and c.huishouden_id = ${huishoudenId}) alles
     order by op desc, id limit 100`.execute(scope.db);
  return rows.map(({ mag, ...rij }) => {
    const tot = terugdraaienTot(new Date(rij.op));
    const magTerug = mag && rij.teruggedraaidOp === null && scope.nu <= tot;
    return { ...rij, terugTot: tot.toISOString(), magTerug };
  });
}
