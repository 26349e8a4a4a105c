import type { Mij } from '@naast/contract/gebruikers';
import * as contract from '@naast/contract/oefenruimte';
import { markOefening } from '@naast/pdf/oefenmerk';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { perGebruiker } from '../platform/limiet.ts';
import { beginOefenruimte, cleanOefenruimtes, playOefenruimte } from './build-oefenruimte.ts';
import { findOefenruimte } from './oefenruimte.queries.ts';
import { enterOefenruimte, leaveOefenruimte } from './switch-login.ts';

/** The oefenruimte of the gebruiker: make it, go in, come back. */
export async function oefenruimteRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const ingelogd = { recht: 'ingelogd' } as const;
  const bezig = new Set<Promise<unknown>>();
  const later = (werk: Promise<unknown>) => {
    const klaar = werk.finally(() => bezig.delete(klaar));
    bezig.add(klaar);
    klaar.catch((fout: unknown) => app.log.error({ err: fout }, 'oefenruimte opruimen mislukte'));
  };
  // What is being built is finished first: its story runs through this very API.
  app.addHook('preClose', async () => {
    await Promise.allSettled(bezig);
  });

  app.route({
    ...contract.getOefenruimte,
    config: ingelogd,
    handler: (request) => request.inScope(findOefenruimte),
  });

  app.route({
    ...contract.createOefenruimte,
    config: { ...ingelogd, ...perGebruiker(10, '15 minutes') },
    handler: async (request, reply) => {
      let play = () => {};
      const antwoord = await request.inScope(async (scope) => {
        const plan = await beginOefenruimte(scope);
        if (plan) play = () => later(playOefenruimte(app, request, plan));
        return findOefenruimte(scope);
      });
      play();
      return reply.code(202).send(antwoord);
    },
  });

  app.route({
    ...contract.enterOefenruimte,
    config: ingelogd,
    handler: async (request, reply) => {
      const mij = await enterOefenruimte(request, reply, request.body.persoonId);
      later(cleanOefenruimtes(app));
      return mij as Mij;
    },
  });

  app.route({
    ...contract.leaveOefenruimte,
    config: ingelogd,
    handler: async (request, reply) => {
      const mij = await leaveOefenruimte(request, reply);
      later(cleanOefenruimtes(app));
      return mij as Mij;
    },
  });
}

/** Puts OEFENING over every page of every PDF that leaves an oefenruimte, whatever feature made it. */
export function markOefenbestanden(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const pdf = String(reply.getHeader('content-type')).startsWith('application/pdf');
    if (!pdf || !request.gebruiker?.oefen || !Buffer.isBuffer(payload)) return payload;
    return Buffer.from(markOefening(payload));
  });
}
