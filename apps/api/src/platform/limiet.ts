import type { FastifyRequest } from 'fastify';

/** A limit per person, for routes behind a login: a whole office may share one address. */
export const perGebruiker = (max: number, timeWindow: string) => ({
  rateLimit: { max, timeWindow, keyGenerator: (request: FastifyRequest) => request.gebruiker.id },
});
