import * as contract from '@naast/contract/mijn-werk';
import { addDagen, findZondag } from '@naast/domain/taken';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { vandaag } from '../platform/vandaag.ts';
import { readNieuws } from './read-nieuws.ts';
import { listWerk } from './werk.queries.ts';

// What was never ticked off in a year is no longer work; it stays in the casus.
const terugDagen = 365;

/** What is due for me or for my team, and what others did since I was here. */
export async function mijnWerkRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listMijnWerk,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const dag = vandaag(scope.nu);
        const periode = { vanaf: addDagen(dag, -terugDagen), tot: addDagen(findZondag(dag), 7) };
        const items = await listWerk(scope, request.query.van ?? 'mij', periode);
        await logActie(scope, { actie: 'lezen', onderwerp: 'mijn-werk', aantal: items.length });
        return { vandaag: dag, items };
      }),
  });

  app.route({
    ...contract.noteBezoek,
    config: { recht: 'casus.lezen' },
    handler: (request) => request.inScope(readNieuws),
  });
}
