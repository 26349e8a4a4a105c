import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { projectMap } from '../../apps/api/src/platform/config.ts';

/** What a test leaves behind, undone after it, the last first. */
export const opruimen: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const ruimOp of opruimen.splice(0).reverse()) await ruimOp();
});

/** A folder that is gone after the test. */
export function tijdelijkeMap(): string {
  const map = mkdtempSync(join(tmpdir(), 'naast-start-'));
  opruimen.push(() => rmSync(map, { recursive: true, force: true }));
  return map;
}

/** A running Naast. */
export interface Loop {
  proces: ChildProcess;
  uitvoer: () => string;
  /** Resolves when the text has been printed; rejects when the process ends first. */
  zegt: (tekst: string) => Promise<void>;
  einde: Promise<number | null>;
}

/** Starts the real server as a process of its own; without demo unless `env` says otherwise. */
export function startNaast(env: NodeJS.ProcessEnv): Loop {
  const proces = spawn(process.execPath, ['apps/api/src/server.ts'], {
    cwd: projectMap,
    env: { PATH: process.env.PATH, NAAST_DEMO: 'nee', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let uitvoer = '';
  const luisteraars = new Set<() => void>();
  const lees = (stuk: Buffer) => {
    uitvoer += stuk.toString();
    for (const luister of luisteraars) luister();
  };
  proces.stdout?.on('data', lees);
  proces.stderr?.on('data', lees);
  const einde = new Promise<number | null>((klaar) => proces.once('close', klaar));
  opruimen.push(async () => {
    if (proces.exitCode === null && proces.signalCode === null) proces.kill('SIGTERM');
    await einde;
  });
  const zegt = (tekst: string) =>
    new Promise<void>((klaar, fout) => {
      const kijk = () => uitvoer.includes(tekst) && klaar();
      luisteraars.add(kijk);
      kijk();
      einde.then(() => fout(new Error(`gestopt voordat "${tekst}" verscheen:\n${uitvoer}`)));
    });
  return { proces, uitvoer: () => uitvoer, zegt, einde };
}
