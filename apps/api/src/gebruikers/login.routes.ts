import * as contract from '@naast/contract/gebruikers';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { withSysteem } from '../platform/db-scope.ts';
import { nietGevonden, Problem } from '../platform/problem.ts';
import { endLogin, findLoginGebruiker, listDemoRollen, rotateToken } from './login.queries.ts';
import {
  clearLoginCookies,
  createToken,
  hashToken,
  readVernieuwCookie,
  setLoginCookies,
} from './login-cookies.ts';
import { logActie } from './logregel.queries.ts';
import { startLogin, verifyLogin } from './start-login.ts';

const perAdres = { rateLimit: { max: 30, timeWindow: '5 minutes' } };

/** Signing in, staying signed in, and signing out. */
export async function loginRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.login,
    config: { recht: 'openbaar', ...perAdres },
    handler: async (request, reply) => {
      const { email, wachtwoord } = request.body;
      return startLogin(reply, await verifyLogin(app.deps, email, wachtwoord));
    },
  });

  app.route({ ...contract.refreshLogin, config: { recht: 'openbaar' }, handler: refreshLogin });
  app.route({ ...contract.logout, config: { recht: 'ingelogd' }, handler: logout });

  app.route({
    ...contract.listDemoRollen,
    config: { recht: 'openbaar' },
    preHandler: onlyDemo,
    handler: async () => ({ items: await withSysteem(app.deps.pool, { nu: app.deps.nu() }, listDemoRollen) }),
  });

  app.route({
    ...contract.loginDemo,
    config: { recht: 'openbaar' },
    preHandler: onlyDemo,
    handler: async (request, reply) => {
      const rollen = await withSysteem(app.deps.pool, { nu: app.deps.nu() }, listDemoRollen);
      if (!rollen.some((rol) => rol.gebruikerId === request.body.gebruikerId)) throw nietGevonden();
      return startLogin(reply, request.body.gebruikerId);
    },
  });
}

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

const eigenNamen = new Set(['localhost', '127.0.0.1', '[::1]']);

/** From a browser on this machine: not passed on by a proxy, and not under another site's name (DNS rebinding). */
function isVanHier({ socket, headers, hostname }: FastifyRequest): boolean {
  const doorgegeven = headers['x-forwarded-for'] ?? headers['x-real-ip'] ?? headers.forwarded;
  return loopback.has(socket.remoteAddress ?? '') && doorgegeven === undefined && eigenNamen.has(hostname);
}

/** Picking a role needs no password, so it exists only in the demo and only on this very machine. */
async function onlyDemo(request: FastifyRequest): Promise<void> {
  if (!request.server.deps.config.demo || !isVanHier(request)) throw nietGevonden();
}

const opnieuwInloggen = () =>
  new Problem(401, 'sessie_verlopen', 'Je sessie is afgelopen. Log opnieuw in; wat je typte blijft bewaard.');

async function refreshLogin(request: FastifyRequest, reply: FastifyReply) {
  const { deps } = request.server;
  const oud = readVernieuwCookie(request);
  if (!oud) throw opnieuwInloggen();
  const token = createToken();
  const vernieuwd = await withSysteem(deps.pool, { nu: deps.nu() }, async (scope) => {
    const { uitkomst, gebruikerId, loginId } = await rotateToken(
      scope,
      hashToken(oud),
      token.hash,
      deps.config.idleMinuten,
    );
    if (uitkomst === 'hergebruik')
      request.log.warn({ loginId }, 'vernieuwingscookie hergebruikt; login beëindigd');
    // Another tab went to practise: its cookies are the new ones, so these stay as they are.
    if (uitkomst === 'geparkeerd') return 'geparkeerd';
    if (uitkomst !== 'vernieuwd' || !gebruikerId || !loginId) return undefined;
    const wie = await findLoginGebruiker(scope, gebruikerId);
    return wie && { id: gebruikerId, loginId, ...wie };
  });
  if (vernieuwd === 'geparkeerd') throw opnieuwInloggen();
  if (!vernieuwd) {
    clearLoginCookies(reply);
    throw opnieuwInloggen();
  }
  await setLoginCookies(reply, vernieuwd, token);
  return reply.code(204).send(null);
}

async function logout(request: FastifyRequest, reply: FastifyReply) {
  await request.inScope(async (scope) => {
    await endLogin(scope);
    await logActie(scope, {
      actie: 'uitloggen',
      onderwerp: 'login',
      onderwerpId: scope.gebruiker.loginId,
      doel: 'uitloggen',
    });
  });
  clearLoginCookies(reply);
  return reply.code(204).send(null);
}
