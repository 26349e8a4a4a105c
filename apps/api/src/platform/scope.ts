import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { type DbScope, withGebruiker } from './db-scope.ts';
import { findIdempotentie, keepAntwoord, reserveSleutel } from './idempotentie.queries.ts';
import { Problem } from './problem.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /**
     * Runs the request's work in one transaction as the signed-in gebruiker. On routes with `metSleutel` the
     * answer is kept under the Idempotency-Key, and a repeat gives that answer without doing the work again.
     */
    inScope: <T>(work: (scope: DbScope) => Promise<T>) => Promise<T>;
    metSleutel: boolean;
  }
}

// Without a schema nobody looks at the body, and nothing has checked that it can be written down.
const readInhoud = ({ url, routeOptions, body }: FastifyRequest) => ({
  url,
  body: routeOptions.schema?.body ? (body ?? null) : null,
});

const hashInhoud = (request: FastifyRequest): Buffer =>
  createHash('sha256')
    .update(canonicalize(readInhoud(request)) ?? '')
    .digest();

function readSleutel(request: FastifyRequest): string {
  const sleutel = request.headers['idempotency-key'];
  if (typeof sleutel === 'string' && /^[\x21-\x7e]{8,200}$/.test(sleutel)) return sleutel;
  throw new Problem(400, 'sleutel_nodig', 'Stuur een Idempotency-Key mee van 8 tot 200 tekens.');
}

async function withSleutel<T>(
  scope: DbScope,
  request: FastifyRequest,
  work: (scope: DbScope) => Promise<T>,
): Promise<T> {
  const sleutel = readSleutel(request);
  const hash = hashInhoud(request);
  const route = `${request.method} ${request.routeOptions.url}`;
  // Two requests with one key meet on the primary key: the second waits here until the first has committed.
  const nieuw = await reserveSleutel(scope, { sleutel, route, hash });
  if (!nieuw) {
    const eerder = await findIdempotentie(scope, sleutel);
    if (!eerder?.hash.equals(hash)) {
      throw new Problem(409, 'sleutel_hergebruikt', 'Deze Idempotency-Key hoort bij een ander verzoek.');
    }
    return eerder.antwoord as T;
  }
  const antwoord = await work(scope);
  await keepAntwoord(scope, sleutel, antwoord);
  return antwoord;
}

/** Gives every request its scope. */
export const scopePlugin = fp(
  async (app) => {
    app.decorateRequest('metSleutel', false);
    app.decorateRequest('inScope', function inScope<T>(
      this: FastifyRequest,
      work: (scope: DbScope) => Promise<T>,
    ) {
      const { pool, nu } = this.server.deps;
      return withGebruiker(pool, this.gebruiker, { nu: nu(), traceId: this.id }, (scope) =>
        this.metSleutel ? withSleutel(scope, this, work) : work(scope),
      );
    } as never);
    app.addHook('onRoute', (route) => {
      if (!('metSleutel' in route) || !route.metSleutel) return;
      const mark = async (request: FastifyRequest) => {
        readSleutel(request);
        request.metSleutel = true;
      };
      route.preHandler = [mark, ...[route.preHandler ?? []].flat()];
    });
  },
  { name: 'scope', dependencies: ['recht'] },
);
