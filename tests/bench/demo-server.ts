import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');

/** Starts a process and waits until it says that it listens. */
export function startProces(
  bestand: string,
  env: NodeJS.ProcessEnv,
  klaarTekst: string,
): Promise<ChildProcess> {
  const proces = spawn(process.execPath, [bestand], {
    cwd: project,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((klaar, fout) => {
    let uitvoer = '';
    proces.stdout.on('data', (stuk: Buffer) => {
      uitvoer += stuk.toString();
      if (uitvoer.includes(klaarTekst)) klaar(proces);
    });
    proces.once('exit', () => fout(new Error(`${bestand} stopte: ${uitvoer}`)));
  });
}

export const stopProces = (proces: ChildProcess): Promise<void> =>
  new Promise((klaar) => {
    proces.removeAllListeners('exit');
    proces.once('exit', () => klaar());
    proces.kill('SIGTERM');
  });

/** The demo on a database of its own, as `npm start` runs it. */
export interface DemoServer {
  adres: string;
  dataMap: string;
  stop: () => Promise<void>;
}

export async function startDemo(poort: number): Promise<DemoServer> {
  const dataMap = mkdtempSync(join(tmpdir(), 'naast-bench-'));
  // Open to the account that runs PostgreSQL, so that the data stays in this folder.
  chmodSync(dataMap, 0o755);
  const api = await startProces(
    'apps/api/src/server.ts',
    { NAAST_DATA: dataMap, PORT: String(poort) },
    'Naast draait',
  );
  return {
    adres: `http://127.0.0.1:${poort}`,
    dataMap,
    stop: async () => {
      await stopProces(api);
      rmSync(dataMap, { recursive: true, force: true });
    },
  };
}
