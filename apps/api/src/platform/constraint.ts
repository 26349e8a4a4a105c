interface PgFout {
  code?: unknown;
  constraint?: unknown;
}

/** Name of the constraint that PostgreSQL says was broken; undefined for any other error. */
export function findConstraint(fout: unknown): string | undefined {
  const { constraint } = (fout ?? {}) as PgFout;
  return typeof constraint === 'string' ? constraint : undefined;
}

/** True when a function or policy of the database said no (SQLSTATE 42501). */
export const isGeweigerd = (fout: unknown): boolean => ((fout ?? {}) as PgFout).code === '42501';
