import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigFout } from './config.ts';

/** The configured secret, or one that is made once and kept beside the data. */
export function readJwtGeheim(config: Config): string {
  if (config.jwtGeheim !== undefined) {
    if (config.jwtGeheim.length < 32)
      throw new ConfigFout('NAAST_JWT_GEHEIM moet minstens 32 tekens lang zijn.');
    return config.jwtGeheim;
  }
  const bestand = join(config.dataMap, 'jwt-geheim');
  if (existsSync(bestand)) return readFileSync(bestand, 'utf8');
  mkdirSync(config.dataMap, { recursive: true });
  const geheim = randomBytes(48).toString('base64url');
  writeFileSync(bestand, geheim, { mode: 0o600 });
  return geheim;
}
