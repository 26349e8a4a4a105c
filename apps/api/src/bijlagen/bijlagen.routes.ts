import * as contract from '@naast/contract/bijlagen';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { perGebruiker } from '../platform/limiet.ts';
import { setVersie } from '../platform/versie.ts';
import { addAanvraagBijlage, addCasusBijlage, checkBestand } from './add-bijlage.ts';
import { changeBijlage, removeBijlage, restoreBijlage } from './change-bijlage.ts';
import { readAanvraagBijlagen, readBestand, readCasusBijlagen } from './read-bijlagen.ts';

const uploads = perGebruiker(120, '15 minutes');

/** Files beside a casus and an aanvraag. A file arrives as its bytes; the body parser stops at the limit of the route. */
export async function bijlagenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, klaar) =>
    klaar(null, body),
  );
  const { virusscanner } = app.deps.config;

  app.route({
    ...contract.listCasusBijlagen,
    config: { recht: 'casus.lezen' },
    handler: (request) => request.inScope((scope) => readCasusBijlagen(scope, request.params.id)),
  });

  app.route({
    ...contract.createCasusBijlage,
    config: { recht: 'casus.wijzigen', ...uploads },
    handler: async (request, reply) => {
      const bestand = await checkBestand(request.body, request.headers.bestandsnaam, virusscanner);
      const bijlage = await request.inScope((scope) => addCasusBijlage(scope, request.params.id, bestand));
      return setVersie(reply, bijlage.versie).code(201).send(bijlage);
    },
  });

  app.route({
    ...contract.listAanvraagBijlagen,
    config: { recht: 'aanvraag.lezen' },
    handler: (request) => request.inScope((scope) => readAanvraagBijlagen(scope, request.params.id)),
  });

  app.route({
    ...contract.createAanvraagBijlage,
    config: { recht: 'aanvraag.maken', ...uploads },
    handler: async (request, reply) => {
      const bestand = await checkBestand(request.body, request.headers.bestandsnaam, virusscanner);
      const bijlage = await request.inScope((scope) => addAanvraagBijlage(scope, request.params.id, bestand));
      return setVersie(reply, bijlage.versie).code(201).send(bijlage);
    },
  });

  app.route({
    ...contract.updateBijlage,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const { params, versie, body } = request;
      const bijlage = await request.inScope((scope) => changeBijlage(scope, params.id, versie, body));
      return setVersie(reply, bijlage.versie).send(bijlage);
    },
  });

  app.route({
    ...contract.removeBijlage,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const { params, versie } = request;
      const bijlage = await request.inScope((scope) => removeBijlage(scope, params.id, versie));
      return setVersie(reply, bijlage.versie).send(bijlage);
    },
  });

  app.route({
    ...contract.restoreBijlage,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const bijlage = await request.inScope((scope) => restoreBijlage(scope, request.params.id));
      return setVersie(reply, bijlage.versie).code(201).send(bijlage);
    },
  });

  app.route({
    ...contract.getBijlageBestand,
    config: { recht: 'aanvraag.lezen', ...perGebruiker(300, '15 minutes') },
    handler: async (request, reply) =>
      sendBestand(reply, await request.inScope((scope) => readBestand(scope, request.params.id))),
  });
}

/** Always to be saved, never to be shown under our address: what is in it stays what somebody else made. */
const sendBestand = (
  reply: FastifyReply,
  { bytes, mime, naam }: { bytes: Buffer; mime: string; naam: string },
) =>
  reply
    .type(mime)
    .header(
      'content-disposition',
      `attachment; filename="${toAscii(naam)}"; filename*=UTF-8''${encodeRfc5987(naam)}`,
    )
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cross-origin-resource-policy', 'same-origin')
    .send(bytes);

const toAscii = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '') || 'bijlage';
const encodeRfc5987 = (naam: string): string =>
  encodeURIComponent(naam).replace(
    /['()*]/g,
    (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`,
  );
