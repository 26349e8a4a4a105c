import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Feiten } from './spel/feiten.ts';
import { chooseAanvraag, chooseZet } from './spel/kies.ts';
import { findHerzieningUitslag, voorspel } from './spel/voorspel.ts';
import { createSpelWereld, type SpelWereld } from './spel/wereld.ts';
import { type Worp, worp, writeSql, type ZetSoort, zetSoorten } from './spel/zetten.ts';
import { startTestApp, type TestApp } from './test-app.ts';

/*
 * Random histories on the real database: three aanvragen of a household or two, two fondsen with other people and rules,
 * all four ways to decide, payments by hand and in orders, returns, claims, herzieningen, toegang, recusal, withdrawal and
 * a year change. Each step is the statement the app sends, in the role of the app, as the person who takes it; a history
 * is one transaction that is rolled back, and each step ends like a commit (`set constraints all immediate`).
 * After every step: the answer is the one the rules of packages/domain give on the facts before it (voorspel.ts), and
 * nothing is true that may never be true (feiten.ts: each rule written down once more, in plain SQL).
 * Not here: HTTP (fonds-model.test.ts plays histories through the app) and two at the same time (*-races.test.ts).
 * SPEL_RUNS and SPEL_SEED play longer, or another time.
 */
const rondes = Number(process.env.SPEL_RUNS ?? 100);
const zaad = Number(process.env.SPEL_SEED ?? 20261122);
const stappen = 60;

let test: TestApp;
let wereld: SpelWereld;
let client: pg.PoolClient;
const geteld = new Map<ZetSoort, { wel: number; niet: number }>();
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  wereld = await createSpelWereld(test);
  client = await test.pool.connect();
}, 180_000);
afterAll(async () => {
  client.release();
  await test.stop();
});

/** A history that is being played. */
interface Spel {
  ids: string[];
  feiten: Feiten;
  jaar: number;
  minuut: number;
  verslag: string[];
}

const readFeiten = async (ids: readonly string[]): Promise<Feiten> =>
  (await client.query('select spel_feiten($1) as feiten', [ids])).rows[0].feiten;

/** As the app would: in the name of this person, all or nothing. */
async function speel(wie: string, sql: string): Promise<string | undefined> {
  try {
    await client.query(`savepoint zet; select set_config('naast.gebruiker_id', '${wie}', true); ${sql};
      set constraints all immediate; set constraints all deferred; release savepoint zet`);
    return undefined;
  } catch (fout) {
    await client.query('rollback to savepoint zet');
    const {
      code = '',
      constraint = '',
      message,
    } = fout as { code?: string; constraint?: string; message: string };
    // A refusal has its own code; anything else is an accident, and would be a 500.
    if (/^NA4|^42501$|^22012$/.test(code)) return constraint || code;
    if (
      ['toegang_een', 'niet_genoeg_vrij', 'niet_genoeg_verplicht', 'niet_genoeg_betaald'].includes(constraint)
    )
      return constraint;
    throw new Error(`${message} (${code} ${constraint}) bij ${sql}`);
  }
}

class Beurt implements fc.AsyncCommand<Spel, pg.PoolClient> {
  readonly gooi: Worp;
  constructor(gooi: Worp) {
    this.gooi = gooi;
  }
  check(): boolean {
    return true;
  }
  async run(spel: Spel): Promise<void> {
    const a = chooseAanvraag(spel.feiten, this.gooi);
    const zet = chooseZet({ ...spel, wereld }, a, this.gooi);
    const stand = { ...spel, wereld };
    const hulpNodig =
      zet.soort === 'besluitHerziening' && findHerzieningUitslag(stand, a, zet.wie) !== 'verworpen';
    if (zet.soort === 'besluitHerziening' && !hulpNodig) zet.cent = 1;
    if (zet.soort === 'wisselJaar') spel.jaar = begin().getFullYear() + 1;
    const verwacht = voorspel(stand, a, zet);
    spel.minuut += 1;
    const sql = writeSql(a, zet, {
      netwerkId: test.wereld.netwerkA,
      op: moment(spel),
      jaar: begin().getFullYear(),
    });
    const nee = await speel(zet.wie, sql);
    const naam = wereld.mensen.get(zet.wie)?.naam;
    spel.verslag.push(`${a.wijze} ${a.stand} ${zet.soort} ${naam} ${zet.cent}: ${nee ?? 'ja'}`);
    const telling = geteld.get(zet.soort) ?? { wel: 0, niet: 0 };
    telling[nee ? 'niet' : 'wel'] += 1;
    geteld.set(zet.soort, telling);
    if (verwacht !== undefined) expect(nee === undefined, spel.verslag.join('\n')).toBe(verwacht);
    spel.feiten = await readFeiten(spel.ids);
    expect(spel.feiten.fouten, spel.verslag.join('\n')).toEqual([]);
  }
  toString(): string {
    return JSON.stringify(this.gooi);
  }
}

const begin = () => test.klok.nu;
const moment = ({ jaar, minuut }: Spel): string => {
  const basis = jaar === begin().getFullYear() ? begin() : new Date(`${jaar}-01-15T10:00:00Z`);
  return new Date(basis.getTime() + minuut * 60_000).toISOString();
};

it(`houdt het grootboek, de stemmen en de vier mensen in elke volgorde (${rondes} geschiedenissen, zaad ${zaad})`, async () => {
  const beurten = fc.commands([worp.map((gooi) => new Beurt(gooi))], { maxCommands: stappen, size: 'max' });
  const welke = fc.uniqueArray(fc.nat(11), { minLength: 3, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(welke, beurten, async (plekken, reeks) => {
      const ids = plekken.map((plek) => wereld.aanvraagIds[plek] as string);
      await client.query(`begin; select set_config('naast.netwerk_id', '${test.wereld.netwerkA}', true)`);
      try {
        const spel: Spel = {
          ids,
          feiten: await readFeiten(ids),
          jaar: begin().getFullYear(),
          minuut: 0,
          verslag: [],
        };
        await fc.asyncModelRun(() => ({ model: spel, real: client }), reeks);
      } finally {
        await client.query('rollback');
      }
    }),
    // The report says every step, so a smaller example is worth less than an answer at once.
    { numRuns: rondes, seed: zaad, endOnFailure: true },
  );
  // Every step was really taken, and really refused; toegang is given by who may give it.
  const nooit = zetSoorten.filter(
    (soort) =>
      (geteld.get(soort)?.wel ?? 0) === 0 || (soort !== 'toegang' && (geteld.get(soort)?.niet ?? 0) === 0),
  );
  if (rondes >= 200) expect(nooit).toEqual([]);
}, 600_000);
