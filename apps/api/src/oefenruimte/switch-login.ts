import type { FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { findMij } from '../gebruikers/gebruikers.queries.ts';
import { createToken, setLoginCookies } from '../gebruikers/login-cookies.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { type DbScope, type IngelogdeGebruiker, withGebruiker } from '../platform/db-scope.ts';
import { nietGevonden, Problem } from '../platform/problem.ts';
import * as queries from './oefenruimte.queries.ts';

const voorbij = () =>
  new Problem(
    409,
    'oefenen_voorbij',
    'Je bent niet meer in de oefenruimte. Laad de pagina opnieuw, of log opnieuw in.',
  );

function asGebruiker<T>(
  { server, id }: FastifyRequest,
  wie: IngelogdeGebruiker,
  work: (scope: DbScope) => Promise<T>,
): Promise<T> {
  const { pool, nu } = server.deps;
  return withGebruiker(pool, wie, { nu: nu(), traceId: id }, work);
}

/**
 * Gives the browser a login as one of the made-up people, tied to the real login it came from. The look back is an audit line in
 * the real netwerk. @throws Problem 404 when this is nobody of the own oefenruimte.
 */
export async function enterOefenruimte(
  request: FastifyRequest,
  reply: FastifyReply,
  persoonId: string,
): Promise<unknown> {
  const { idleMinuten } = request.server.deps.config;
  const token = createToken();
  const loginId = uuidv7();
  const { gevonden, rollen } = await request.inScope(async (scope) => {
    const gevonden = await queries.beginBezoek(scope, persoonId, {
      loginId,
      tokenHash: token.hash,
      idleMinuten,
    });
    if (!gevonden) throw nietGevonden();
    const log = {
      actie: 'inloggen',
      onderwerp: 'oefenruimte',
      onderwerpId: loginId,
      doel: 'oefenen',
    } as const;
    await logActie(scope, log);
    return { gevonden, rollen: await queries.findRollen(scope, persoonId) };
  });
  const wie = { id: persoonId, netwerkId: gevonden.netwerkId, rollen, loginId, oefen: true };
  const mij = await asGebruiker(request, wie, findMij);
  await setLoginCookies(reply, wie, token);
  return mij;
}

/** Back to the real login, without a password: the server knows which one it was. @throws Problem 409 when there is none. */
export async function leaveOefenruimte(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { idleMinuten } = request.server.deps.config;
  const token = createToken();
  const { gevonden, rollen } = await request.inScope(async (scope) => {
    const gevonden = await queries.endBezoek(scope, { tokenHash: token.hash, idleMinuten });
    if (!gevonden) throw voorbij();
    return { gevonden, rollen: await queries.findRollen(scope, gevonden.gebruikerId) };
  });
  const { gebruikerId: id, netwerkId, loginId } = gevonden;
  const wie = { id, netwerkId, rollen, loginId };
  const mij = await asGebruiker(request, wie, async (scope) => {
    const log = { actie: 'uitloggen', onderwerp: 'oefenruimte', doel: 'oefenen' } as const;
    await logActie(scope, log);
    return findMij(scope);
  });
  await setLoginCookies(reply, wie, token);
  return mij;
}
