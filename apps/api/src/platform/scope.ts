import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { type DbScope, withGebruiker } from './db-scope.ts';
import type { Dossier } from './gezien.ts';
import { findIdempotentie, keepAntwoord, reserveSleutel } from './idempotentie.queries.ts';
import { nietGevonden, Problem } from './problem.ts';

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
const readInhoud = ({ url, routeOptions, body, headers }: FastifyRequest) => {
  // A file is known by its hash; written out as JSON it would be a list of ten million numbers.
  if (body instanceof Uint8Array)
    return { url, body: createHash('sha256').update(body).digest('hex'), bestandsnaam: headers.bestandsnaam };
  return { url, body: routeOptions.schema?.body ? (body ?? null) : null };
};

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
    if (!eerder.nogZichtbaar) throw nietGevonden();
    const { casusIds, huishoudenIds } = eerder;
    await Promise.all(casusIds.map((casusId) => logActie(scope, { ...kijken.casus, casusId })));
    await Promise.all(huishoudenIds.map((id) => logActie(scope, { ...kijken.huishouden, huishoudenId: id })));
    return eerder.antwoord as T;
  }
  const antwoord = await work(scope);
  await keepAntwoord(scope, sleutel, antwoord);
  return antwoord;
}

const kijken = {
  casus: { actie: 'lezen', onderwerp: 'casus' },
  huishouden: { actie: 'lezen', onderwerp: 'huishouden' },
} as const;

/** A 412 shows what stands there now, and its own transaction is gone: the look is written down in another. */
async function logBotsing(request: FastifyRequest, gezien: readonly Dossier[]): Promise<void> {
  const { pool, nu } = request.server.deps;
  await withGebruiker(pool, request.gebruiker, { nu: nu(), traceId: request.id }, async (scope) => {
    for (const { casusId, huishoudenId } of gezien)
      await logActie(
        scope,
        casusId ? { ...kijken.casus, casusId, huishoudenId } : { ...kijken.huishouden, huishoudenId },
      );
  });
}

async function runInScope<T>(request: FastifyRequest, work: (scope: DbScope) => Promise<T>): Promise<T> {
  const { pool, nu } = request.server.deps;
  const gezien: Dossier[] = [];
  try {
    return await withGebruiker(pool, request.gebruiker, { nu: nu(), traceId: request.id }, (scope) =>
      (request.metSleutel ? withSleutel(scope, request, work) : work(scope)).finally(() => {
        gezien.push(...scope.gezien.values());
      }),
    );
  } catch (fout) {
    if (fout instanceof Problem && fout.extra.huidig !== undefined) await logBotsing(request, gezien);
    throw fout;
  }
}

/** Gives every request its scope. */
export const scopePlugin = fp(
  async (app) => {
    app.decorateRequest('metSleutel', false);
    app.decorateRequest('inScope', function inScope<T>(
      this: FastifyRequest,
      work: (scope: DbScope) => Promise<T>,
    ) {
      return runInScope(this, work);
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
