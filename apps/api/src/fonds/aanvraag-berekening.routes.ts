import * as contract from '@naast/contract/fonds-berekening';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { readAanvraagBerekening } from './aanvraag-berekening.ts';

/** The sum behind an aanvraag, down to its last cell. */
export async function aanvraagBerekeningRoutes(plain: FastifyInstance): Promise<void> {
  plain.withTypeProvider<ZodTypeProvider>().route({
    ...contract.getAanvraagBerekening,
    config: { recht: 'aanvraag.lezen' },
    handler: (request) => request.inScope((scope) => readAanvraagBerekening(scope, request.params.id)),
  });
}
