import type { Writable } from 'node:stream';
import type pg from 'pg';
import type { Config } from './config.ts';

/** What the app is built from. `nu` is the only clock; tests and demo data set it. */
export interface Deps {
  pool: pg.Pool;
  config: Pick<Config, 'demo' | 'https' | 'adres' | 'idleMinuten' | 'maxUren'> &
    Partial<Pick<Config, 'proxy' | 'databaseUrlDirect' | 'smtp' | 'mailVan' | 'virusscanner'>> & {
      jwtGeheim: string;
    };
  nu: () => Date;
  /** Turns rate limits off, for tests that send thousands of requests on purpose. */
  zonderLimieten?: boolean;
  /** True logs requests to standard output; a stream gets them instead. */
  logger?: Writable | boolean;
  /** Folder with the built web client; without it only the API is served. */
  webMap?: string;
}

declare module 'fastify' {
  interface FastifyInstance {
    deps: Deps;
  }
}
