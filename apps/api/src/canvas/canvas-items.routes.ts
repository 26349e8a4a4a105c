import { type ItemLijst, itemRoutes } from '@naast/contract/canvas-items';
import type { RouteContract } from '@naast/contract/route';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DbScope } from '../platform/db-scope.ts';
import { setVersie } from '../platform/versie.ts';
import { archiveItem, createItem, restoreItem, updateItem, type Velden } from './change-item.ts';

/** Situaties, belemmeringen, prioriteiten, doorbraken and afspraken: the same four routes for each. */
export async function canvasItemsRoutes(app: FastifyInstance): Promise<void> {
  for (const lijst of Object.keys(itemRoutes) as ItemLijst[]) addItemRoutes(app, lijst);
}

// Over all kinds at once the types of params and body are a union; zod has checked each by its own contract.
const params = (request: FastifyRequest) => request.params as { id: string; itemId: string };

type ItemRoutes = Record<'create' | 'update' | 'archive' | 'restore', RouteContract>;

function addItemRoutes(app: FastifyInstance, lijst: ItemLijst): void {
  const { create, update, archive, restore }: ItemRoutes = itemRoutes[lijst];
  const config = { recht: 'canvas.wijzigen' } as const;
  const plek = (request: FastifyRequest) => ({ lijst, casusId: params(request).id });
  const wat = (request: FastifyRequest) => ({ id: params(request).itemId, versie: request.versie });

  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    work: (scope: DbScope) => Promise<{ versie: number }>,
  ) => {
    const item = await request.inScope(work);
    return setVersie(reply, item.versie).send(item);
  };

  app.route({
    ...create,
    config,
    handler: (request, reply) =>
      answer(request, reply.code(201), (scope) => createItem(scope, plek(request), request.body as Velden)),
  });
  app.route({
    ...update,
    config,
    handler: (request, reply) =>
      answer(request, reply, (scope) =>
        updateItem(scope, plek(request), { ...wat(request), velden: request.body as Velden }),
      ),
  });
  app.route({
    ...archive,
    config,
    handler: (request, reply) =>
      answer(request, reply, (scope) => archiveItem(scope, plek(request), wat(request))),
  });
  app.route({
    ...restore,
    config,
    handler: (request, reply) =>
      answer(request, reply, (scope) => restoreItem(scope, plek(request), params(request).itemId)),
  });
}
