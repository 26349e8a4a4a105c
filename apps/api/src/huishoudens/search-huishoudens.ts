import type { Treffer } from '@naast/contract/huishoudens';
import { mogelijkBekendBericht } from '@naast/domain/huishoudens';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { insertZoektreffers, listMogelijkDezelfde, listTreffers, type Zoekvraag } from './zoek.queries.ts';

/**
 * Search before create. Of households the seeker may not see it gives one fixed sentence: no fields, no count;
 * the praktijkverbinder gets a task instead.
 */
export async function searchHuishoudens(
  scope: DbScope,
  vraag: Zoekvraag,
): Promise<{ items: Treffer[]; mogelijkBekend: string | null }> {
  const gevonden = await listMogelijkDezelfde(scope, vraag);
  const verborgen = gevonden.filter((t) => !t.zichtbaar).map((t) => t.huishoudenId);
  const zichtbaar = gevonden.filter((t) => t.zichtbaar).map((t) => t.huishoudenId);
  const [items] = await Promise.all([
    listTreffers(scope, zichtbaar),
    insertZoektreffers(scope, verborgen),
    logActie(scope, {
      actie: 'zoeken',
      onderwerp: 'huishouden',
      aantal: gevonden.length,
      doel: 'zoeken voor het aanmaken van een huishouden',
    }),
  ]);
  return { items, mogelijkBekend: verborgen.length > 0 ? mogelijkBekendBericht : null };
}
