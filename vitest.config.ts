import { defineConfig } from 'vitest/config';

// Suites that need a database start one embedded PostgreSQL per run (globalSetup) and clone a template per file.
const metDatabase = {
  globalSetup: ['./apps/api/test/global-setup.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['packages/*/src/**/*.test.ts', 'apps/web/src/**/*.test.ts'] } },
      { test: { name: 'api', include: ['apps/api/test/**/*.test.ts'], ...metDatabase } },
      { test: { name: 'rls', include: ['tests/rls/**/*.test.ts'], ...metDatabase } },
      { test: { name: 'migrations', include: ['tests/migrations/**/*.test.ts'], ...metDatabase } },
      // These start the whole server, some of them twice.
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          ...metDatabase,
          testTimeout: 120_000,
        },
      },
    ],
  },
});
