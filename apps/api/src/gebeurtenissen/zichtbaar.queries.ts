import { type RawBuilder, sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import type { Verteld } from './uitzending.ts';

/** Where to ask whether somebody may see what changed: the table and the column that holds the id. */
const items: Record<string, readonly [tabel: string, kolom: string]> = {
  eigen_woorden: ['eigen_woorden', 'lid_id'],
  situatie: ['situatie', 'id'],
  belemmering: ['belemmering', 'id'],
  prioriteit: ['prioriteit', 'id'],
  doorbraak: ['doorbraak', 'id'],
  afspraak: ['afspraak', 'id'],
  belemmering_oorzaak: ['belemmering', 'id'],
  prioriteit_belemmering: ['prioriteit', 'id'],
  doorbraak_belemmering: ['doorbraak', 'id'],
  gesprek: ['gesprek', 'id'],
  gesprek_lid: ['gesprek', 'id'],
  antwoord: ['antwoord', 'id'],
  antwoord_keuze: ['antwoord', 'id'],
  praatpunt: ['antwoord', 'id'],
  taak: ['taak', 'id'],
  bijlage: ['bijlage', 'id'],
  aanvraag: ['aanvraag', 'id'],
  notitie: ['notitie', 'id'],
  nazorgmoment: ['nazorgmoment', 'id'],
  aandachtspunt: ['aandachtspunt', 'id'],
  levensgebeurtenis: ['levensgebeurtenis', 'id'],
  opschaling: ['opschaling', 'id'],
};

const plek = ({ tabel, id }: Verteld): string => `${items[tabel]?.join('.')}.${id}`;

/** Which of these rows exist for this gebruiker, under the policies. */
function readItems(scope: DbScope, casusId: string, verteld: readonly Verteld[]): RawBuilder<unknown>[] {
  const perTabel = Map.groupBy(
    verteld.filter(({ id, tabel }) => id !== null && items[tabel]),
    ({ tabel }) => items[tabel]?.join('.') ?? '',
  );
  return [...perTabel].map(([naam, lijst]) => {
    const [tabel = '', kolom = ''] = naam.split('.');
    return sql`select ${naam} || '.' || ${sql.ref(kolom)} as plek from ${sql.table(tabel)}
      where netwerk_id = ${scope.gebruiker.netwerkId} and casus_id = ${casusId}
        and ${sql.ref(kolom)} = any(${lijst.map(({ id }) => id)}::uuid[])`;
  });
}

/**
 * What of these changes the gebruiker may know of: the casus must be theirs to see, and the item too. What is not
 * about one item goes with the casus. Undefined when they may not see the casus. Of a household that is or was set apart
 * nobody hears who it was.
 */
export async function filterZichtbaar(
  scope: DbScope,
  casusId: string,
  verteld: readonly Verteld[],
): Promise<{ zichtbaar: Verteld[]; wieSchrijft: boolean } | undefined> {
  const vragen = [
    sql`select case when lezers_naamloos(huishouden_id) then 'casus zonder namen' else 'casus' end as plek
          from casus where netwerk_id = ${scope.gebruiker.netwerkId} and id = ${casusId}`,
    ...readItems(scope, casusId, verteld),
  ];
  const { rows } = await sql<{ plek: string }>`${sql.join(vragen, sql` union all `)}`.execute(scope.db);
  const gezien = new Set(rows.map((rij) => rij.plek));
  if (!gezien.has('casus') && !gezien.has('casus zonder namen')) return undefined;
  const zichtbaar = verteld.filter((v) => v.id === null || !items[v.tabel] || gezien.has(plek(v)));
  return { zichtbaar, wieSchrijft: gezien.has('casus') };
}
