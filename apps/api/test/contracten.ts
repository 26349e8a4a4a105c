import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { RouteContract } from '@naast/contract/route';
import { projectMap } from '../src/platform/config.ts';

const isRoute = (waarde: unknown): waarde is RouteContract =>
  typeof waarde === 'object' &&
  waarde !== null &&
  'method' in waarde &&
  'url' in waarde &&
  'schema' in waarde;

/** Routes stand by themselves in a contract file, or grouped by kind (`doorbraken.create`). */
function collectRoutes(groep: object): RouteContract[] {
  return Object.values(groep).flatMap((waarde) => {
    if (isRoute(waarde)) return [waarde];
    const isGroep =
      typeof waarde === 'object' && waarde !== null && Object.getPrototypeOf(waarde) === Object.prototype;
    return isGroep && !('_zod' in waarde) ? collectRoutes(waarde) : [];
  });
}

/** Every route of every contract file, by `METHOD url`. */
export async function loadContracten(): Promise<Map<string, RouteContract>> {
  const map = join(projectMap, 'packages/contract/src');
  const modules = await Promise.all(
    globSync('*.ts', { cwd: map }).map((naam) => import(join(map, naam)) as Promise<object>),
  );
  const routes = modules.flatMap(collectRoutes);
  return new Map(routes.map((route) => [`${route.method} ${route.url}`, route]));
}
