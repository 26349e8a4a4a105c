import * as contract from '@naast/contract/fonds-aanvraag';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { setVersie } from '../platform/versie.ts';
import { getAanvraag } from './aanvraag.read.ts';
import { copyAanvraag } from './copy-aanvraag.ts';
import { saveRekening } from './save-rekening.ts';
import { stepOnAanvraag } from './stap.read.ts';
import { takeOverAanvraag } from './stappen.queries.ts';

/** A concept from an earlier aanvraag, and where the money of a line goes. */
export async function conceptRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.copyAanvraag,
    config: { recht: 'aanvraag.maken' },
    handler: async (request, reply) => {
      const { params, body } = request;
      const nieuw = await request.inScope((scope) => copyAanvraag(scope, params.id, body));
      return setVersie(reply, nieuw.versie).code(201).send(nieuw);
    },
  });

  app.route({
    ...contract.takeOverAanvraag,
    config: { recht: 'aanvraag.maken' },
    handler: async (request, reply) => {
      const { id } = request.params;
      const aanvraag = await request.inScope(async (scope) => {
        await stepOnAanvraag(scope, id, () => takeOverAanvraag(scope, id));
        return getAanvraag(scope, id);
      });
      return setVersie(reply, aanvraag.versie).send(aanvraag);
    },
  });

  app.route({
    ...contract.saveRekening,
    config: { recht: 'aanvraag.maken' },
    handler: (request) => {
      const { id: aanvraagId, regelId } = request.params;
      return request.inScope((scope) => saveRekening(scope, { aanvraagId, regelId }, request.body));
    },
  });
}
