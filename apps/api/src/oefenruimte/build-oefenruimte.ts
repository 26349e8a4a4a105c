import type { FastifyInstance, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { type DbScope, withGebruiker, withSysteem } from '../platform/db-scope.ts';
import { Naspeler } from '../platform/naspelen.ts';
import { nietGevonden } from '../platform/problem.ts';
import { type Inrichting, type OefenNaam, oefenmensen, planInrichting } from './inrichting.ts';
import * as queries from './oefenruimte.queries.ts';
import { type Spel, stappen } from './play-oefening.ts';

/**
 * Begins a new oefenruimte for the gebruiker behind the scope. People, lists and fonds stand when this returns; the
 * households are played afterwards by `playOefenruimte`.
 * @returns undefined while another is being built
 */
export async function beginOefenruimte(scope: DbScope): Promise<Inrichting | undefined> {
  const inrichting = planInrichting(stappen.length);
  const begonnen = await queries.beginOefenruimte(scope, inrichting);
  if (begonnen === null) throw nietGevonden();
  await logActie(scope, { actie: 'aanmaken', onderwerp: 'oefenruimte', doel: 'oefenen' });
  return begonnen ? inrichting : undefined;
}

const createSpeler = (app: FastifyInstance, { netwerkId, mensen }: Inrichting) =>
  new Naspeler<OefenNaam>(app, (wie) => ({
    sub: mensen[wie],
    nw: netwerkId,
    rol: oefenmensen[wie].rollen,
    lg: uuidv7(),
    oefen: true,
  }));

/** Plays the story, step by step, and says how far it is. Never throws: a story that fails leaves the old oefenruimte. */
export async function playOefenruimte(
  app: FastifyInstance,
  { gebruiker, id, log }: FastifyRequest,
  plan: Inrichting,
): Promise<void> {
  const { pool, nu } = app.deps;
  const keep = (work: (scope: DbScope) => Promise<void>) =>
    withGebruiker(pool, gebruiker, { nu: nu(), traceId: id }, work);
  try {
    const spel: Spel = { speler: createSpeler(app, plan), fondsId: plan.fondsId, vandaag: nu() };
    for (const [nr, stap] of stappen.entries()) {
      await stap(spel);
      await keep((scope) => queries.keepStap(scope, plan.netwerkId, nr + 1));
    }
    await keep((scope) => queries.endBouw(scope, plan.netwerkId, true));
  } catch (fout) {
    log.error({ err: fout }, 'oefenruimte niet gemaakt');
    await keep((scope) => queries.endBouw(scope, plan.netwerkId, false)).catch(() => {});
  }
}

/** Throws away what was left behind, each in a transaction of its own. One that cannot go yet is tried again next time. */
export async function cleanOefenruimtes(app: FastifyInstance): Promise<void> {
  const { pool, nu } = app.deps;
  const oud = await withSysteem(pool, { nu: nu() }, queries.listOude);
  for (const netwerkId of oud)
    await withSysteem(pool, { nu: nu() }, (scope) => queries.wipe(scope, netwerkId)).catch((fout: unknown) =>
      app.log.warn({ err: fout }, 'een oude oefenruimte bleef staan'),
    );
}
