import type { CanvasWijziging } from '@naast/contract/canvas';
import { requireKijken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { veldfout } from '../platform/problem.ts';
import { itemSoorten } from './item-soorten.ts';
import { listVerborgen } from './teksten.queries.ts';
import { type Rij, selectWijzigingen, type WijzigingRij } from './wijzigingen.queries.ts';

/** What a reader sees of a kept row: the name of the kind, and field → column. */
const beelden = new Map<string, { soort: string; kolommen: Record<string, string> }>([
  ['canvas_blok', { soort: 'tekstblok', kolommen: { tekst: 'tekst' } }],
  ['canvas_volgorde', { soort: 'volgorde', kolommen: { ids: 'ids' } }],
  ['eigen_woorden', { soort: 'eigenWoorden', kolommen: { woorden: 'woorden' } }],
  ...Object.values(itemSoorten).flatMap(({ tabel, lijst, kolommen, koppeling }) => [
    [tabel, { soort: lijst, kolommen }] as const,
    ...(koppeling
      ? [
          [
            koppeling.tabel,
            { soort: koppeling.veld, kolommen: { [koppeling.veld]: koppeling.naar } },
          ] as const,
        ]
      : []),
  ]),
]);

/** An order without the items that are shielded from the reader. */
export function hideInVolgorde(rij: Rij | null, verborgen: ReadonlySet<string>): Rij | null {
  if (!rij || verborgen.size === 0 || !Array.isArray(rij.ids)) return rij;
  return { ...rij, ids: rij.ids.filter((id) => !verborgen.has(id)) };
}

type Waarde = CanvasWijziging['velden'][number]['van'];

function compare(
  kolommen: Record<string, string>,
  voor: Rij | null,
  na: Rij | null,
): CanvasWijziging['velden'] {
  return Object.entries(kolommen).flatMap(([veld, kolom]) => {
    const van = (voor?.[kolom] ?? null) as Waarde;
    const naar = (na?.[kolom] ?? null) as Waarde;
    return JSON.stringify(van) === JSON.stringify(naar) ? [] : [{ veld, van, naar }];
  });
}

function describeWijziging({ voor, na, doorId, doorNaam, soort, ...rij }: WijzigingRij): CanvasWijziging {
  const beeld = beelden.get(soort) ?? { soort, kolommen: {} };
  return {
    ...rij,
    soort: beeld.soort,
    // The row itself stays when it is taken away: what was there is what went, or came back.
    velden: compare(
      beeld.kolommen,
      rij.actie === 'hersteld' ? null : voor,
      rij.actie === 'verwijderd' ? null : na,
    ),
    door: { id: doorId, naam: doorNaam },
  };
}

/** A page of the history, newest first. @throws Problem 404 when the casus is hidden. */
export async function listWijzigingen(
  scope: DbScope,
  casusId: string,
  { na, aantal = 25 }: { na?: string | undefined; aantal?: number | undefined },
): Promise<{ items: CanvasWijziging[]; volgende: string | null }> {
  const voorNr = na === undefined ? Number.MAX_SAFE_INTEGER : Number(na);
  if (!Number.isSafeInteger(voorNr)) throw veldfout('na', 'ongeldig', 'Deze bladzijde bestaat niet.');
  const { huishoudenId } = await requireKijken(scope, casusId);
  const [rijen, verborgen] = await Promise.all([
    selectWijzigingen(scope, casusId, voorNr, aantal + 1),
    listVerborgen(scope),
    logActie(scope, { actie: 'lezen', onderwerp: 'canvas_wijziging', casusId, huishoudenId }),
  ]);
  const items = rijen
    .slice(0, aantal)
    .map((rij) => ({
      ...rij,
      voor: hideInVolgorde(rij.voor, verborgen),
      na: hideInVolgorde(rij.na, verborgen),
    }))
    .map(describeWijziging);
  return { items, volgende: rijen.length > aantal ? String(items.at(-1)?.nr) : null };
}
