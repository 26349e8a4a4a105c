import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The connections of the demo, as the embedded server keeps them. */
export function readUrls(dataMap: string): { app: string; eigenaar: string } {
  const postgres = join(dataMap, 'postgres');
  const rollen = JSON.parse(readFileSync(join(postgres, 'naast-rollen.json'), 'utf8')) as Record<
    string,
    string
  >;
  const poort = readFileSync(join(postgres, 'postmaster.pid'), 'utf8').split('\n')[3];
  const url = (rol: string) => `postgres://naast_${rol}:${rollen[rol]}@127.0.0.1:${poort}/naast`;
  return { app: url('app'), eigenaar: url('eigenaar') };
}
