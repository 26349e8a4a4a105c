import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from './e2e/chromium.ts';

// Workers load this file again; they must see the same folder, so it travels in the environment.
process.env.NAAST_E2E_DATA ??= mkdtempSync(join(tmpdir(), 'naast-e2e-'));
chmodSync(process.env.NAAST_E2E_DATA, 0o755);
const poort = process.env.NAAST_E2E_POORT ?? '4788';

export default defineConfig({
  testDir: 'e2e',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 240_000,
  // Wide, because a build machine may be busy: what is measured here is not how fast.
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json']],
  outputDir: 'test-results',
  globalTeardown: './e2e/ruim-op.ts',
  use: {
    baseURL: `http://127.0.0.1:${poort}`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 900 },
    actionTimeout: 30_000,
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findChromium() ?? '', args: chromiumArgs },
  },
  webServer: {
    command: 'node apps/api/src/server.ts',
    cwd: resolve(import.meta.dirname, '..'),
    url: `http://127.0.0.1:${poort}/health/ready`,
    env: { NAAST_DATA: process.env.NAAST_E2E_DATA, NAAST_DEMO: 'mensen', PORT: poort },
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
