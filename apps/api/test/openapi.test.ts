import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectMap } from '../src/platform/config.ts';
import { loadContracten } from './contracten.ts';
import { startTestApp, type TestApp } from './test-app.ts';

const bestand = join(projectMap, 'docs/api/openapi.json');
const run = promisify(execFile);

let test: TestApp;
let tekst: string;
beforeAll(async () => {
  test = await startTestApp();
  tekst = `${JSON.stringify((await test.app.inject({ url: '/api/v1/openapi.json' })).json(), null, 1)}\n`;
});
afterAll(() => test.stop());

describe('de beschrijving van de API', () => {
  // Changed the contract on purpose? `pnpm openapi` writes the file anew; review the difference and commit it.
  it('is dezelfde als het bestand in docs/api', () => {
    if (process.env.NAAST_OPENAPI === 'schrijf') writeFileSync(bestand, tekst);
    expect(tekst).toBe(readFileSync(bestand, 'utf8'));
  });

  it('is schoon volgens de API Design Rules van de overheid', async () => {
    const map = mkdtempSync(join(tmpdir(), 'naast-openapi-'));
    const los = join(map, 'openapi.json');
    writeFileSync(los, tekst);
    const regels = join(projectMap, 'docs/api/adr-spectral.yaml');
    const { stdout } = await run(join(projectMap, 'tests/node_modules/.bin/spectral'), [
      'lint',
      '-r',
      regels,
      '--fail-severity=warn',
      los,
    ]).catch((fout: { stdout: string; stderr: string }) => ({ stdout: fout.stdout + fout.stderr }));
    rmSync(map, { recursive: true });
    expect(stdout).toContain('No results with a severity');
  }, 60_000);

  it('noemt elke route van de API, en elke route heeft een contract', async () => {
    const contracten = await loadContracten();
    const routes = test.app
      .routeTabel()
      .filter(
        (r) => r.url.startsWith('/api/v1/') && r.method !== 'HEAD' && !/\/docs|openapi\.json/.test(r.url),
      )
      .map((r) => `${r.method} ${r.url.replace('/api/v1', '')}`);
    expect(routes.filter((route) => !contracten.has(route))).toEqual([]);
    expect([...contracten.keys()].filter((route) => !routes.includes(route))).toEqual([]);
  });
});
