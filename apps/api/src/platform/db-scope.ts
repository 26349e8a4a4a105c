import type { Writable } from 'node:stream';
import type { Rol } from '@naast/domain/gebruikers';
import type { Kysely } from 'kysely';
import type pg from 'pg';
import { bindKysely, type Database } from './database.ts';
import type { Dossier } from './gezien.ts';

/** Who acts, as the signed session says it. */
export interface IngelogdeGebruiker {
  id: string;
  netwerkId: string;
  rollen: readonly Rol[];
  /** The login this session belongs to, for logging out and for password change. */
  loginId: string;
  /** In an oefenruimte: nothing is real, and every file says so. */
  oefen?: boolean;
}

declare const merk: unique symbol;

/**
 * A transaction with the gebruiker set for the policies. Every query function takes one first, so a query
 * outside a scope does not compile. Only `withGebruiker` and `withSysteem` make one.
 */
export interface DbScope {
  readonly db: Kysely<Database>;
  readonly gebruiker: IngelogdeGebruiker;
  /** One moment for the whole transaction. */
  readonly nu: Date;
  /** Trace id of the request, kept in the audit line. */
  readonly traceId: string;
  /** Dossiers opened so far, by casus or huishouden. */
  readonly gezien: Map<string, Dossier>;
  readonly [merk]: true;
}

/** A transaction without gebruiker, for login and refresh: it may only call named SECURITY DEFINER functions. */
export interface SysteemScope {
  readonly db: Kysely<Database>;
  readonly nu: Date;
  readonly [merk]: 'systeem';
}

interface Omgeving {
  nu: Date;
  traceId: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const assertUuid = (waarde: string): string => {
  if (!uuid.test(waarde)) throw new TypeError('gebruiker of netwerk is geen UUID');
  return waarde;
};

/** The database answers COMMIT after a failed statement with ROLLBACK, without an error. */
export class TransactieMislukt extends Error {}

interface MetStroom {
  connection?: { stream?: Writable };
}

/**
 * Holds the connection's output until this turn of the event loop is over, so that begin, settings, read and audit
 * line leave in one write to the server instead of one each (measured: a fifth of the work of opening a casus).
 */
function holdOutput(client: pg.PoolClient): void {
  const stroom = (client as unknown as MetStroom).connection?.stream;
  if (!stroom) return;
  stroom.cork();
  setImmediate(() => stroom.uncork());
}

/**
 * Begins, sets, works, commits. Begin and settings leave together with the first statements of `work`
 * (pipelined), so a read costs two round trips instead of four.
 */
async function runTransaction<T>(
  pool: pg.Pool,
  begin: string,
  work: (db: Kysely<Database>) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let stuk: Error | undefined;
  try {
    holdOutput(client);
    const begonnen = client.query(begin);
    // Awaited below; this only keeps a refusal from being reported as unhandled while work runs.
    begonnen.catch(() => {});
    const uitkomst = await work(bindKysely(client));
    await begonnen;
    const commit = await client.query('commit');
    if (commit.command !== 'COMMIT') throw new TransactieMislukt('de transactie is teruggedraaid');
    return uitkomst;
  } catch (fout) {
    await client.query('rollback').catch((rollbackFout: Error) => {
      stuk = rollbackFout;
    });
    throw fout;
  } finally {
    client.release(stuk);
  }
}

/**
 * Runs `work` in one transaction in which the policies know the gebruiker. Everything it does, audit lines
 * included, is kept together or not at all.
 */
export function withGebruiker<T>(
  pool: pg.Pool,
  gebruiker: IngelogdeGebruiker,
  omgeving: Omgeving,
  work: (scope: DbScope) => Promise<T>,
): Promise<T> {
  // Both are checked to be UUIDs, so they can stand in the text: begin and settings are then one message.
  const begin = `begin; select set_config('naast.gebruiker_id', '${assertUuid(gebruiker.id)}', true),
    set_config('naast.netwerk_id', '${assertUuid(gebruiker.netwerkId)}', true)`;
  return runTransaction(pool, begin, (db) =>
    work({ db, gebruiker, gezien: new Map(), ...omgeving } as DbScope),
  );
}

/** Runs `work` without a gebruiker: only the named SECURITY DEFINER functions answer. */
export function withSysteem<T>(
  pool: pg.Pool,
  omgeving: Pick<Omgeving, 'nu'>,
  work: (scope: SysteemScope) => Promise<T>,
): Promise<T> {
  return runTransaction(pool, 'begin', (db) => work({ db, nu: omgeving.nu } as SysteemScope));
}
