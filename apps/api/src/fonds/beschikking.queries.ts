import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** What the letter says beyond the aanvraag itself. */
export interface Briefgegevens {
  casusId: string;
  huishoudenId: string;
  rechtsvorm: 'college' | 'stichting';
  grondslag: string;
  orgaan: string;
  adres: string;
  rechtbank: string;
  /** Who decided: the commissie, or two by another rule. */
  wijze: string;
  /** Null for who does not see the casus: the commissie knows the household by its code. */
  huishoudenNaam: string | null;
  contactpersoon: string | null;
  /** Works along on the casus or leads its team; null sees no casus. */
  magBrief: boolean;
  isCommissielid: boolean;
  /** When the first copy for the family was made: the letter keeps that date, and so does the term for bezwaar. */
  uitgereiktOp: string | null;
}

export async function findBriefgegevens(
  scope: DbScope,
  aanvraagId: string,
): Promise<Omit<Briefgegevens, 'uitgereiktOp'> | undefined> {
  const { rows } = await sql<Omit<Briefgegevens, 'uitgereiktOp'>>`
    select a.casus_id as "casusId", a.huishouden_id as "huishoudenId",
           coalesce(v.rechtsvorm, f.rechtsvorm) as rechtsvorm, coalesce(v.grondslag, f.grondslag) as grondslag,
           coalesce(v.orgaan, f.orgaan) as orgaan, coalesce(v.adres, f.adres) as adres, coalesce(v.rechtbank, f.rechtbank) as rechtbank,
           coalesce(m.wijze, 'commissie') as wijze,
           h.naam as "huishoudenNaam", g.functie || ' van ' || o.naam as contactpersoon,
           a.casus_id = any(array(select bewerkbare_casussen())) or a.casus_id = any(array(select teamcasussen())) as "magBrief",
           exists (select from commissielid l where l.netwerk_id = a.netwerk_id and l.fonds_id = a.fonds_id
                      and l.gebruiker_id = ${scope.gebruiker.id}) as "isCommissielid"
      from aanvraag a
      join fonds f on f.netwerk_id = a.netwerk_id and f.id = a.fonds_id
      -- The rules under which it was submitted, also in the letter.
      left join fonds_versie v on v.netwerk_id = a.netwerk_id and v.id = a.fonds_versie_id
      left join mandaatregel m on m.netwerk_id = a.netwerk_id and m.id = a.mandaatregel_id
      left join casus c on c.netwerk_id = a.netwerk_id and c.id = a.casus_id
      left join huishouden h on h.netwerk_id = c.netwerk_id and h.id = c.huishouden_id
      left join contactpersoon cp on cp.netwerk_id = c.netwerk_id and cp.casus_id = c.id and upper_inf(cp.periode)
      left join gebruiker g on g.netwerk_id = cp.netwerk_id and g.id = cp.gebruiker_id
      left join organisatie o on o.netwerk_id = g.netwerk_id and o.id = g.organisatie_id
     where a.netwerk_id = ${scope.gebruiker.netwerkId} and a.id = ${aanvraagId}`.execute(scope.db);
  return rows[0];
}
