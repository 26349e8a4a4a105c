import type pg from 'pg';
import { listCasussen, searchCasussen } from '../../apps/api/src/casussen/casussen.queries.ts';
import { searchHuishoudens } from '../../apps/api/src/huishoudens/search-huishoudens.ts';
import { createPool } from '../../apps/api/src/platform/database.ts';
import { type DbScope, withGebruiker } from '../../apps/api/src/platform/db-scope.ts';
import type { DemoServer } from './demo-server.ts';
import { klok, type Meting } from './meet.ts';
import { readUrls } from './read-urls.ts';
import { type Kijker, makeGezinnen } from './veel-gezinnen.ts';

const weinig = 1_000;
const veel = Number(process.env.NAAST_BENCH_GEZINNEN ?? 1_000_000);
const keren = 30;

/** What people search for: a common name, a rare one, one with a mistake, a first name, and one that nobody has. */
const gezocht = [
  'De Vries',
  'Kaningterma',
  'Janssen',
  'Castanje',
  'Fatima',
  'Wiersema',
  'Qwertzuiop',
  'Yılmaz',
];

const taken: Record<string, (scope: DbScope, naam: string) => Promise<unknown>> = {
  lijst: (scope) => listCasussen(scope, { na: undefined, limiet: 26 }),
  'zoeken in eigen casussen': (scope, naam) => searchCasussen(scope, { zoek: naam }),
  'zoeken voor inschrijven': (scope, naam) => searchHuishoudens(scope, { naam }),
};

function p95(tijden: readonly number[]): number {
  const gesorteerd = [...tijden].sort((a, b) => a - b);
  return gesorteerd[Math.ceil(gesorteerd.length * 0.95) - 1] ?? Number.NaN;
}

/** p95 in ms of each task, with login, policies and audit line as in life; every name as often as another. */
async function meetTaken(pool: pg.Pool, { netwerkId, gebruikerId }: Kijker): Promise<Map<string, number>> {
  const gebruiker = { id: gebruikerId, netwerkId, rollen: ['professional'] as const, loginId: gebruikerId };
  const uit = new Map<string, number>();
  for (const [taak, doe] of Object.entries(taken)) {
    const tijden: number[] = [];
    for (let ronde = -2; ronde < keren; ronde++)
      for (const naam of gezocht) {
        const omgeving = { nu: new Date(), traceId: 'meting' };
        const ms = await klok(() => withGebruiker(pool, gebruiker, omgeving, (scope) => doe(scope, naam)));
        if (ronde >= 0) tijden.push(ms);
      }
    uit.set(taak, p95(tijden));
  }
  return uit;
}

/** List and search in a netwerk of a million households, against the same in one of a thousand. */
export async function meetHuishoudens({ dataMap }: DemoServer): Promise<Meting[]> {
  const { app, eigenaar } = readUrls(dataMap);
  const pool = createPool(app, 2);
  const klein = await meetTaken(pool, await makeGezinnen(eigenaar, weinig));
  const groot = await meetTaken(pool, await makeGezinnen(eigenaar, veel));
  await pool.end();
  return [...groot].map(([taak, a]) => {
    const b = klein.get(taak) ?? Number.NaN;
    return {
      wat: `${taak}, ${veel} huishoudens tegen ${weinig}`,
      gemeten: `p95 ${(a / b).toFixed(1)} × (${a.toFixed(1)} ms tegen ${b.toFixed(1)} ms)`,
      lat: '≤ 2 ×',
      gehaald: a / b <= 2,
    };
  });
}
