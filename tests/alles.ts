// What `npm test` runs: check, all suites on a real PostgreSQL, and the walk in a real browser.
// Ends with one line: `tests: N passed, N failed`. A suite that could not run counts as failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findChromium } from './e2e/chromium.ts';

const project = resolve(import.meta.dirname, '..');
const map = mkdtempSync(join(tmpdir(), 'naast-uitslag-'));
const uitslag = { passed: 0, failed: 0 };

const zeg = (zin: string) => process.stdout.write(`\n— ${zin}\n`);

function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  const proces = spawnSync(command, args, {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return proces.status === 0;
}

/** A step that either passes or fails as a whole. */
function step(naam: string, command: string, args: string[]): void {
  zeg(naam);
  if (run(command, args)) uitslag.passed += 1;
  else uitslag.failed += 1;
}

interface VitestUitslag {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
}

function vitest(): void {
  zeg('regels, API, rechten, migraties en storingen');
  const bestand = join(map, 'vitest.json');
  const goed = run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${bestand}`,
  ]);
  if (!existsSync(bestand)) {
    uitslag.failed += 1;
    return;
  }
  const json = JSON.parse(readFileSync(bestand, 'utf8')) as VitestUitslag;
  uitslag.passed += json.numPassedTests;
  // A file that would not even load has no tests of its own to fail.
  uitslag.failed += Math.max(json.numFailedTests, goed ? 0 : 1);
}

interface PlaywrightUitslag {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

function playwright(): void {
  zeg('de wandeling in de browser');
  if (!findChromium()) {
    process.stdout.write('Geen Chromium gevonden: de browsertests zijn niet gedraaid.\n');
    if (process.env.CI) uitslag.failed += 1;
    return;
  }
  const bestand = join(map, 'playwright.json');
  const goed = run('pnpm', ['--filter', '@naast/tests', 'exec', 'playwright', 'test'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: bestand,
  });
  if (!existsSync(bestand)) {
    uitslag.failed += 1;
    return;
  }
  const { stats } = JSON.parse(readFileSync(bestand, 'utf8')) as PlaywrightUitslag;
  uitslag.passed += stats.expected;
  uitslag.failed += Math.max(stats.unexpected + stats.flaky + stats.skipped, goed ? 0 : 1);
}

step('opmaak en lint', 'biome', ['check', '.']);
step('typen: API, pakketten en tests', 'tsc', ['-p', '.']);
step('typen: web', 'tsc', ['-p', 'apps/web']);
vitest();
step('de schermen bouwen', 'pnpm', ['--filter', '@naast/web', 'run', '--silent', 'bouw']);
playwright();

rmSync(map, { recursive: true, force: true });
process.stdout.write(`\ntests: ${uitslag.passed} passed, ${uitslag.failed} failed\n`);
process.exit(uitslag.failed === 0 && uitslag.passed > 0 ? 0 : 1);
