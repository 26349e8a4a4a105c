// Writes tabellen.gen.ts from a freshly migrated database, so that column types are what PostgreSQL says they are.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { migrate } from './migrate.ts';
import { prepareEmbedded } from './prepare-embedded.ts';

const map = mkdtempSync(join(tmpdir(), 'naast-tabellen-'));
const server = await startEmbeddedPostgres(map, { fsync: 'off' });
try {
  const { eigenaar } = await prepareEmbedded(server);
  await migrate(eigenaar);
  const types = {
    int8: 'number',
    numeric: 'number',
    timestamptz: 'string',
    date: 'string',
    tstzrange: 'string',
  };
  execFileSync(
    'kysely-codegen',
    [
      ...[
        '--dialect',
        'postgres',
        '--url',
        eigenaar,
        '--out-file',
        join(import.meta.dirname, 'tabellen.gen.ts'),
      ],
      ...[
        '--exclude-pattern',
        'naast_migratie*',
        '--type-mapping',
        JSON.stringify(types),
        '--log-level',
        'warn',
      ],
    ],
    { stdio: 'inherit' },
  );
} finally {
  server.stop();
  rmSync(map, { recursive: true, force: true });
}
