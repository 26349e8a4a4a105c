import {
  type CompiledQuery,
  type DatabaseConnection,
  DefaultQueryExecutor,
  Kysely,
  PostgresDialect,
  type QueryResult,
} from 'kysely';
import pg from 'pg';
import { ConfigFout } from './config.ts';
import type { DB } from './tabellen.gen.ts';

export type Database = DB;

const veiligGeheel = (tekst: string): number => {
  const n = Number(tekst);
  if (!Number.isSafeInteger(n)) throw new RangeError(`bigint ${tekst} past niet in een veilig geheel getal`);
  return n;
};

/**
 * How PostgreSQL values arrive: bigint as safe integer (cents), date as `YYYY-MM-DD`,
 * timestamptz as ISO text in UTC, so a row can go into an answer as it is.
 */
const typen: pg.CustomTypesConfig = {
  getTypeParser: (oid, formaat) => {
    if (formaat === 'binary') return pg.types.getTypeParser(oid, 'binary');
    if (oid === pg.types.builtins.INT8) return veiligGeheel;
    if (oid === pg.types.builtins.DATE) return (tekst: string) => tekst;
    if (oid === pg.types.builtins.NUMERIC) return Number;
    if (oid === pg.types.builtins.TIMESTAMPTZ) return (tekst: string) => new Date(tekst).toISOString();
    return pg.types.getTypeParser(oid, formaat ?? 'text');
  },
};

/** Pool of pipelined connections: statements of one request leave without waiting for one another. */
export function createPool(connectionString: string, max = 20): pg.Pool {
  const pool = new pg.Pool({ connectionString, max, types: typen, pipeline: true } as pg.PoolConfig);
  // An idle connection that the server closed must not end the process; the next query opens another.
  pool.on('error', () => {});
  // A connection that breaks while it is in use says so by itself too, besides failing its statements; unheard it
  // would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** One statement on one connection; pipelining is the connection's own doing. */
class PgConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, rowCount } = await this.#client.query(query.sql, [...query.parameters]);
    return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
  }

  // biome-ignore lint/correctness/useYield: nothing in the product streams rows; a caller must know at once
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('streamen kan niet op een gedeelde verbinding');
  }
}

const dialect = new PostgresDialect({
  pool: async () => Promise.reject(new Error('geen pool: gebruik een scope')),
});
const driver = dialect.createDriver();
const compiler = dialect.createQueryCompiler();
const adapter = dialect.createAdapter();

/** A Kysely that speaks through this one connection. Cheap: made anew for every transaction. */
export function bindKysely(client: pg.PoolClient): Kysely<Database> {
  const connection = new PgConnection(client);
  const executor = new DefaultQueryExecutor(compiler, adapter, {
    provideConnection: (consumer) => consumer(connection),
  });
  return new Kysely<Database>({ config: { dialect }, dialect, driver, executor });
}

interface Rolgegevens {
  rolsuper: boolean;
  rolbypassrls: boolean;
  bezit: number;
  naam: string;
}

/**
 * Refuses a connection whose role could look past the policies. @throws ConfigFout when the role is superuser,
 * has BYPASSRLS or owns tables, or when the database cannot be reached.
 */
export async function verifyAppRol(pool: pg.Pool): Promise<void> {
  const { rows } = await pool
    .query<Rolgegevens>(
      `select rolname as naam, rolsuper, rolbypassrls,
              (select count(*) from pg_class where relowner = r.oid and relkind in ('r', 'p'))::int as bezit
         from pg_roles r where rolname = current_user`,
    )
    .catch((cause: Error) => {
      throw new ConfigFout(`De database is niet te bereiken: ${cause.message}`, { cause });
    });
  const rol = rows[0];
  if (rol && !rol.rolsuper && !rol.rolbypassrls && rol.bezit === 0) return;
  throw new ConfigFout(
    `De databaserol "${rol?.naam}" mag te veel (superuser, BYPASSRLS of eigenaar van tabellen). Gebruik voor DATABASE_URL een gewone rol.`,
  );
}
