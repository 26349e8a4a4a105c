import { markRondleiding } from '@naast/contract/oefenruimte';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { DbScope } from '../platform/db-scope.ts';

/** Keeps that the gebruiker has seen the tour of the first day, or skipped it. Twice is once. */
async function keepGezien(scope: DbScope): Promise<void> {
  await scope.db
    .insertInto('rondleiding')
    .values({
      netwerk_id: scope.gebruiker.netwerkId,
      gebruiker_id: scope.gebruiker.id,
      gezien_op: scope.nu.toISOString(),
    })
    .onConflict((al) => al.doNothing())
    .execute();
}

/** The tour of the first day. */
export async function rondleidingRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.route({
    ...markRondleiding,
    config: { recht: 'ingelogd' },
    handler: async (request, reply) => {
      await request.inScope(keepGezien);
      return reply.code(204).send(null);
    },
  });
}
