import { hasRecht, type RouteRecht, rechten } from '@naast/domain/gebruikers';
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import fp from 'fastify-plugin';
import type { IngelogdeGebruiker } from './db-scope.ts';
import { nietGevonden, Problem } from './problem.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a gebruiker needs for this route. The app does not boot when a route has none. */
    recht?: RouteRecht;
  }
  interface FastifyRequest {
    /** Set for every route that is not `openbaar`. */
    gebruiker: IngelogdeGebruiker;
  }
}

const nietIngelogd = () =>
  new Problem(401, 'niet_ingelogd', 'Log in om verder te gaan. Wat je typte blijft bewaard.');

/**
 * The page says for whom it was made. Another tab may have signed in as somebody else since: what the first one typed
 * must then never arrive under the name of the second.
 */
function checkZelfde(request: FastifyRequest, id: string): void {
  const voor = request.headers['naast-gebruiker'];
  if (voor !== undefined && voor !== id)
    throw new Problem(401, 'andere_gebruiker', 'Iemand anders is hier nu ingelogd. Log weer in als jezelf.');
}

async function authenticate(request: FastifyRequest): Promise<IngelogdeGebruiker> {
  const inhoud = await request.jwtVerify<Toegangstoken>({ onlyCookie: true }).catch(() => {
    throw nietIngelogd();
  });
  checkZelfde(request, inhoud.sub);
  const { sub: id, nw: netwerkId, rol: rollen, lg: loginId, oefen = false } = inhoud;
  return { id, netwerkId, rollen, loginId, oefen };
}

/** What the access JWT carries: who, in which netwerk, with which roles, by which login. */
export interface Toegangstoken {
  sub: string;
  nw: string;
  rol: IngelogdeGebruiker['rollen'];
  lg: string;
  /** Signed in to an oefenruimte. */
  oefen?: true;
}

async function checkRecht(request: FastifyRequest): Promise<void> {
  const { recht } = request.routeOptions.config;
  if (recht === 'openbaar' || recht === undefined) return;
  request.gebruiker = await authenticate(request);
  if (recht === 'ingelogd' || hasRecht(request.gebruiker.rollen, recht)) return;
  if (rechten[recht].weigering === 404) throw nietGevonden();
  throw new Problem(403, 'geen_recht', 'Met jouw rol kun je dit niet doen.');
}

/** One line of the route table, as the matrix test walks it. */
export interface RouteRegel {
  method: string;
  url: string;
  recht: RouteRecht | undefined;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route with its recht, complete once the app is ready. */
    routeTabel: () => RouteRegel[];
  }
}

/** Every route declares a recht or the app refuses to boot; every request is checked against it before its body is read. */
export const rechtPlugin = fp(
  async (app) => {
    const routes: RouteOptions[] = [];
    app.decorate('routeTabel', () =>
      routes.flatMap(({ method, url, config }) =>
        [method].flat().map((m) => ({ method: m, url, recht: config?.recht })),
      ),
    );
    app.decorateRequest('gebruiker', null as never);
    app.addHook('onRoute', (route) => {
      routes.push(route);
    });
    app.addHook('onReady', async () => {
      const zonder = app.routeTabel().find((route) => route.recht === undefined);
      if (zonder) throw new Error(`route ${zonder.method} ${zonder.url} heeft geen recht`);
    });
    app.addHook('onRequest', checkRecht);
  },
  { name: 'recht', dependencies: ['problem'] },
);

/** Marks every route that a bought plugin adds in this part of the app as open to everyone. */
export function openRoutes(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    route.config = { ...route.config, recht: 'openbaar' };
  });
}
