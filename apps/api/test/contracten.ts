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

/** Every route of every contract file, by `METHOD url`. */
export async function loadContracten(): Promise<Map<string, RouteContract>> {
  const map = join(projectMap, 'packages/contract/src');
  const modules = await Promise.all(
    globSync('*.ts', { cwd: map }).map((naam) => import(join(map, naam)) as Promise<object>),
  );
  const routes = modules.flatMap((module) => Object.values(module)).filter(isRoute);
  return new Map(routes.map((route) => [`${route.method} ${route.url}`, route]));
}
