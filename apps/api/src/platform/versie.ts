import type { FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { Problem } from './problem.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The versie from If-Match; only on routes with `metVersie`. */
    versie: number;
  }
}

const etag = /^(?:W\/)?"(\d{1,9})"$/;

async function readIfMatch(request: FastifyRequest): Promise<void> {
  const kop = request.headers['if-match'];
  if (kop === undefined) {
    throw new Problem(428, 'versie_nodig', 'Stuur de versie mee die je zag (If-Match).');
  }
  const treffer = etag.exec(kop);
  if (!treffer) throw new Problem(400, 'versie_ongeldig', 'De versie in If-Match is niet leesbaar.');
  request.versie = Number(treffer[1]);
}

/** Puts the versie of what is answered in ETag. */
export const setVersie = (reply: FastifyReply, versie: number): FastifyReply =>
  reply.header('etag', `"${versie}"`);

/** Refuses a change of something that somebody else changed first, and sends the current state along. */
export const verouderd = (huidig: unknown): Problem =>
  new Problem(412, 'verouderd', 'Iemand anders heeft dit intussen veranderd. Kies welke tekst blijft.', {
    huidig,
  });

/** Reads If-Match on routes whose contract says `metVersie`. */
export const versiePlugin = fp(
  async (app) => {
    app.decorateRequest('versie', 0);
    app.addHook('onRoute', (route) => {
      if (!('metVersie' in route) || !route.metVersie) return;
      route.preHandler = [readIfMatch, ...[route.preHandler ?? []].flat()];
    });
  },
  { name: 'versie', dependencies: ['recht'] },
);
