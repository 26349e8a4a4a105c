import { setImmediate } from 'node:timers/promises';
import type { FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { type DbScope, withGebruiker } from '../platform/db-scope.ts';
import { deleteImportvoortgang, type Gang, saveImportvoortgang } from './import-voortgang.queries.ts';

export type Meld = (klaar: number, totaal: number) => Promise<void>;
export type MetVoortgang = <T>(werk: Gang['werk'], doe: (meld: Meld) => Promise<T>) => Promise<T>;

/**
 * Work that tells how far it is, outside its own transaction, so that any copy of the API can be asked. The import never
 * waits for its telling: it holds a connection, and with every connection held by an import none would ever come free.
 */
export function openVoortgang(request: FastifyRequest, prijslijstId: string): MetVoortgang {
  const { pool, nu } = request.server.deps;
  const apart = (doe: (scope: DbScope) => Promise<void>): Promise<void> =>
    withGebruiker(pool, request.gebruiker, { nu: nu(), traceId: request.id }, doe).catch((fout: unknown) =>
      request.log.warn({ fout }, 'importvoortgang'),
    );
  return async (werk, doe) => {
    const gangId = uuidv7();
    let schrijft: Promise<void> | undefined;
    const schrijf = (klaar: number, totaal: number): void => {
      // What comes while a line is being written is passed over; the next one is newer.
      schrijft ??= apart((scope) =>
        saveImportvoortgang(scope, { gangId, prijslijstId, werk, klaar, totaal }),
      ).finally(() => {
        schrijft = undefined;
      });
    };
    schrijf(0, 0);
    try {
      return await doe(async (klaar, totaal) => {
        schrijf(klaar, totaal);
        await setImmediate();
      });
    } finally {
      void Promise.resolve(schrijft).then(() => apart((scope) => deleteImportvoortgang(scope, gangId)));
    }
  };
}
