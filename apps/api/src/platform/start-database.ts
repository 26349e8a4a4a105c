import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { prepareEmbedded, type Verbindingen } from './prepare-embedded.ts';

export interface GestarteDatabase extends Verbindingen {
  stop: () => void;
}

const leeft = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Of several processes on the same data the first one stops the server, unless it died. */
function claimEigendom(dataMap: string): boolean {
  const bestand = join(dataMap, 'naast.pid');
  const eerder = existsSync(bestand) ? Number(readFileSync(bestand, 'utf8')) : 0;
  if (eerder && eerder !== process.pid && leeft(eerder)) return false;
  writeFileSync(bestand, String(process.pid));
  return true;
}

/** The external database of the configuration, or the embedded one. */
export async function startDatabase(config: Config): Promise<GestarteDatabase> {
  if (config.databaseUrl && config.databaseUrlEigenaar) {
    return { app: config.databaseUrl, eigenaar: config.databaseUrlEigenaar, stop: () => {} };
  }
  const server = await startEmbeddedPostgres(config.dataMap);
  const eigenaarschap = claimEigendom(config.dataMap);
  const verbindingen = await prepareEmbedded(server);
  return {
    ...verbindingen,
    stop: () => {
      if (!eigenaarschap) return;
      server.stop();
      rmSync(join(config.dataMap, 'naast.pid'), { force: true });
    },
  };
}
