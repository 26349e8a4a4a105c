// Builds the web client only when something it is made of has changed, so that a second start is quick.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../../..');
const bronnen = [
  'apps/web/{src,public,themes}/**/*',
  'apps/web/{index.html,vite.config.ts,package.json}',
  'packages/{domain,contract}/src/**/*',
  'pnpm-lock.yaml',
];

function hashBronnen(): string {
  const hash = createHash('sha256');
  const bestanden = bronnen.flatMap((patroon) => globSync(patroon, { cwd: project, withFileTypes: true }));
  const paden = bestanden.filter((b) => b.isFile()).map((b) => join(b.parentPath, b.name));
  for (const pad of paden.sort())
    hash.update(pad.slice(project.length)).update('\0').update(readFileSync(pad)).update('\0');
  return hash.digest('hex');
}

const stempel = join(project, 'apps/web/dist/.bronnen');
const nu = hashBronnen();
if (!existsSync(stempel) || readFileSync(stempel, 'utf8') !== nu) {
  process.stdout.write('De schermen worden gebouwd…\n');
  const bouw = spawnSync('vite', ['build', '--logLevel', 'warn'], {
    cwd: join(project, 'apps/web'),
    stdio: 'inherit',
  });
  if (bouw.status !== 0) {
    process.stderr.write('De schermen bouwen is niet gelukt.\n');
    process.exit(1);
  }
  writeFileSync(stempel, nu);
}
