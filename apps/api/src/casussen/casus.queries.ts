import type { Casus } from '@naast/contract/casussen';
import { type Casusrol, isOpen } from '@naast/domain/casussen';
import { type SqlBool, sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import { casusrollen } from './casusrol.queries.ts';

const meewerkend: readonly Casusrol[] = ['contactpersoon', 'vervanger', 'meewerker'];

/**
 * The casus with its head, in one statement: this is the most opened page of all. The parts come as JSON, so a
 * policy is asked once per table. Undefined when absent or hidden.
 */
export async function findCasus(scope: DbScope, casusId: string): Promise<Casus | undefined> {
  const { rows } = await sql<Omit<Casus, 'mijnRechten'> & { rollen: Casusrol[] }>`
    select c.id, c.code, c.fase, c.gestopt_reden as "gestoptReden", c.aanmelding, c.volgende_datum as "volgendeDatum",
           c.versie, c.gemaakt_op as "gemaaktOp", c.gewijzigd_op as "gewijzigdOp",
           json_build_object('id', h.id, 'naam', h.naam, 'wijk', h.wijk, 'taal', h.taal, 'tolk', h.tolk) as huishouden,
           (select coalesce(json_agg(json_build_object('id', l.id, 'naam', l.naam, 'gezinsrol', hl.gezinsrol,
                     'geboortejaar', l.geboortejaar, 'geboortemaand', l.geboortemaand, 'versie', l.versie)
                     order by hl.volgorde, l.geboortejaar nulls last, l.id), '[]'::json)
              from huishouden_lid hl join lid l on l.netwerk_id = hl.netwerk_id and l.id = hl.lid_id
             where hl.netwerk_id = c.netwerk_id and hl.huishouden_id = c.huishouden_id and hl.tot is null) as leden,
           json_build_object('id', g.id, 'naam', g.naam, 'functie', g.functie, 'organisatie', o.naam,
             'actief', g.actief) as contactpersoon,
           (select json_build_object('id', vg.id, 'naam', vg.naam, 'functie', vg.functie, 'organisatie', vo.naam,
                     'vervangerId', v.id, 'vanaf', v.vanaf, 'tot', v.tot)
              from vervanger v
              join gebruiker vg on vg.netwerk_id = v.netwerk_id and vg.id = v.gebruiker_id
              join organisatie vo on vo.netwerk_id = vg.netwerk_id and vo.id = vg.organisatie_id
             where v.netwerk_id = c.netwerk_id and v.casus_id = c.id and v.ingetrokken_op is null
               and (v.tot is null or v.tot >= vandaag()) order by v.vanaf, v.id limit 1) as vervanger,
           ${casusrollen(scope)} as rollen
      from casus c
      join huishouden h on h.netwerk_id = c.netwerk_id and h.id = c.huishouden_id
      join contactpersoon cp on cp.netwerk_id = c.netwerk_id and cp.casus_id = c.id and upper_inf(cp.periode)
      join gebruiker g on g.netwerk_id = cp.netwerk_id and g.id = cp.gebruiker_id
      join organisatie o on o.netwerk_id = g.netwerk_id and o.id = g.organisatie_id
     where c.netwerk_id = ${scope.gebruiker.netwerkId} and c.id = ${casusId}`.execute(scope.db);
  const [rij] = rows;
  if (!rij) return undefined;
  const { rollen, ...casus } = rij;
  const mag = isOpen(casus.fase) && rollen.some((rol) => meewerkend.includes(rol)) ? 'meewerken' : 'kijken';
  return { ...casus, mijnRechten: { mag, isContactpersoon: rollen.includes('contactpersoon'), rollen } };
}

/** What can be changed of a casus; undefined leaves it as it is. */
export interface CasusWijziging {
  fase?: Casus['fase'];
  gestopt_reden?: string | null;
  aanmelding?: string | undefined;
  volgende_datum?: string | null | undefined;
}

/** Changes the casus; false when somebody else was first. */
export async function updateCasusRij(
  scope: DbScope,
  casusId: string,
  versie: number,
  wijziging: CasusWijziging,
): Promise<boolean> {
  const { numUpdatedRows } = await scope.db
    .updateTable('casus')
    .set({ ...wijziging, versie: versie + 1, gewijzigd_op: scope.nu.toISOString() })
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', casusId)
    .where('versie', '=', versie)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Opens a casus and gives it its contactpersoon, in one act of the database. */
export async function openCasus(
  scope: DbScope,
  casus: {
    id: string;
    huishoudenId: string;
    aanmelding: string;
    contactpersoonId: string;
    periodeId: string;
  },
): Promise<string> {
  const jaar = scope.nu.getFullYear();
  const { rows } = await sql<{
    code: string;
  }>`select next_casuscode('NA', ${jaar}::smallint) as code`.execute(scope.db);
  const code = rows[0]?.code ?? '';
  await sql<SqlBool>`select open_casus(${casus.id}, ${casus.huishoudenId}, ${code}, ${casus.aanmelding},
    ${casus.periodeId}, ${casus.contactpersoonId}, ${scope.nu.toISOString()})`.execute(scope.db);
  return code;
}
