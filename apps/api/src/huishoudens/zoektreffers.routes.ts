import * as contract from '@naast/contract/huishoudens';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { nietGevonden } from '../platform/problem.ts';
import { handleZoektreffer, listZoektreffers } from './zoektreffers.queries.ts';

/** Tasks of the praktijkverbinder: somebody looked for a household they may not see. */
export async function zoektreffersRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listZoektreffers,
    config: { recht: 'zoektreffer.afhandelen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const items = await listZoektreffers(scope);
        await logActie(scope, { actie: 'lezen', onderwerp: 'zoektreffer', aantal: items.length });
        return { items };
      }),
  });

  app.route({
    ...contract.handleZoektreffer,
    config: { recht: 'zoektreffer.afhandelen' },
    handler: async (request, reply) => {
      const { id } = request.params;
      await request.inScope(async (scope) => {
        if (!(await handleZoektreffer(scope, id))) throw nietGevonden();
        await logActie(scope, { actie: 'wijzigen', onderwerp: 'zoektreffer', onderwerpId: id });
      });
      return reply.code(204).send(null);
    },
  });
}
