import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { bestandSchema } from './sessies.ts';
import { leeg, tijdstip } from './veld.ts';

const tag = 'agenda';

export const getAgendalink = defineRoute({
  method: 'GET',
  url: '/mij/agendalink',
  operationId: 'getAgendalink',
  summary: 'Of ik een geheime link naar mijn agenda heb; de link zelf wordt niet bewaard',
  tag,
  response: {
    200: z.object({
      link: z.nullable(z.object({ gemaaktOp: tijdstip, opgehaaldOp: z.nullable(tijdstip) })),
    }),
  },
});

// No Idempotency-Key: a kept answer would keep the secret too. Twice makes two links, and the last one works.
export const createAgendalink = defineRoute({
  method: 'POST',
  url: '/mij/agendalink',
  operationId: 'createAgendalink',
  summary: 'Een nieuwe geheime link maken; een oude werkt dan niet meer',
  tag,
  response: {
    /** The address, this once. */
    201: z.object({ adres: z.string() }),
  },
});

export const revokeAgendalink = defineRoute({
  method: 'DELETE',
  url: '/mij/agendalink',
  operationId: 'revokeAgendalink',
  summary: 'De geheime link intrekken',
  tag,
  response: { 204: leeg },
});

export const getAgenda = defineRoute({
  method: 'GET',
  url: '/agenda/:bestand',
  operationId: 'getAgenda',
  summary: 'Mijn agenda voor een ander programma (iCalendar): codes en links, geen namen',
  tag,
  params: z.object({ bestand: z.string().check(z.maxLength(100)) }),
  produces: ['text/calendar'],
  response: { 200: bestandSchema, 304: leeg },
});
