import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyJwt from '@fastify/jwt';
import fastifyRateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { apiVersie } from './openapi.ts';
import { nietGevonden, Problem, sendProblem } from './problem.ts';

/** Name of the access cookie; `__Host-` binds it to this host on https. */
export const toegangCookie = (https: boolean): string => (https ? '__Host-naast-toegang' : 'naast-toegang');
export const vernieuwCookie = (https: boolean): string =>
  https ? '__Host-naast-vernieuw' : 'naast-vernieuw';

const veilig = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A change must come from our own pages: a foreign Origin is refused even with a valid cookie. */
async function checkOrigin(request: FastifyRequest): Promise<void> {
  if (veilig.has(request.method)) return;
  const { origin } = request.headers;
  const { adres } = request.server.deps.config;
  if (origin === undefined) {
    // Browsers send Sec-Fetch-Site; a tool without browser sends neither and has no cookie to be stolen.
    if (['cross-site', 'same-site'].includes(String(request.headers['sec-fetch-site']))) throw vreemd();
    return;
  }
  const eigen = adres ? new URL(adres).host : request.headers.host;
  if (!URL.canParse(origin) || new URL(origin).host !== eigen) throw vreemd();
}

const vreemd = () => new Problem(403, 'vreemde_herkomst', 'Dit verzoek komt niet van een pagina van Naast.');

function addKoppen(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply) => {
    if (!request.url.startsWith('/api/')) return;
    reply.header('api-version', apiVersie);
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
}

/** Headers, cookies, tokens, origin and rate limits: what every request passes before its route. */
export const httpPlugin = fp(
  async (app) => {
    const { https, jwtGeheim } = app.deps.config;
    await app.register(fastifyHelmet, {
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'self'"],
          'base-uri': ["'none'"],
          'form-action': ["'self'"],
          'frame-ancestors': ["'none'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'object-src': ["'none'"],
          'script-src': ["'self'"],
          'style-src': ["'self'"],
          // React sets style attributes through the DOM, which CSP allows; none are written in markup.
          'worker-src': ["'self'"],
        },
      },
      hsts: https,
      referrerPolicy: { policy: 'same-origin' },
    });
    await app.register(fastifyCookie);
    await app.register(fastifyJwt, {
      secret: jwtGeheim,
      cookie: { cookieName: toegangCookie(https), signed: false },
      sign: { algorithm: 'HS256', expiresIn: '10m' },
      // A session sends the same token for ten minutes; its signature need not be checked anew each time.
      verify: { algorithms: ['HS256'], cache: 10_000 },
    });
    await app.register(fastifyRateLimit, {
      global: false,
      allowList: () => app.deps.zonderLimieten ?? false,
    });
    app.addHook('onRequest', checkOrigin);
    addKoppen(app);
    app.setNotFoundHandler((request, reply) => sendProblem(nietGevonden(), request, reply));
  },
  { name: 'http', dependencies: ['problem'] },
);
