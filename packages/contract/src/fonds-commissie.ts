import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { datum, id, idParams, versie } from './veld.ts';

const tag = 'fonds';

/** One period of one member. Who becomes voorzitter gets a new period on the same seat. */
export const commissielidSchema = z.object({
  id,
  gebruiker: z.object({ id, naam: z.string(), functie: z.string() }),
  rol: z.enum(['voorzitter', 'lid', 'plaatsvervanger']),
  /** For whom a plaatsvervanger sits. */
  vervangt: z.nullable(z.string()),
  vanaf: datum,
  /** Last day; null is until further notice. */
  tot: z.nullable(datum),
  wanneer: z.enum(['straks', 'nu', 'voorbij']),
  benoemdDoor: z.nullable(z.string()),
  beeindigdDoor: z.nullable(z.string()),
  versie: z.int(),
});
export type Commissielid = z.infer<typeof commissielidSchema>;

export const listCommissie = defineRoute({
  method: 'GET',
  url: '/fondsen/:id/commissie',
  operationId: 'listCommissie',
  summary: 'De leden van de commissie: nu, straks en eerder',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(commissielidSchema) }) },
});

export const addCommissielidBody = z.object({
  gebruikerId: id,
  rol: z.enum(['voorzitter', 'lid', 'plaatsvervanger']),
  /** The member for whom a plaatsvervanger sits. */
  plaatsvervangtId: z.nullish(id),
  vanaf: datum,
  tot: z.nullish(datum),
});

export const addCommissielid = defineRoute({
  method: 'POST',
  url: '/fondsen/:id/commissie',
  metSleutel: true,
  operationId: 'addCommissielid',
  summary: 'Iemand lid, voorzitter of plaatsvervanger maken',
  tag,
  params: idParams,
  body: addCommissielidBody,
  response: { 201: z.object({ id, versie }) },
});

const lidParams = z.object({ id, lidId: id });

export const endCommissielid = defineRoute({
  method: 'POST',
  url: '/fondsen/:id/commissie/:lidId/einde',
  metSleutel: true,
  metVersie: true,
  operationId: 'endCommissielid',
  summary: 'Een lidmaatschap laten eindigen; de periode blijft bewaard',
  tag,
  params: lidParams,
  body: z.object({ laatsteDag: datum }),
  response: { 201: z.object({ id, versie }) },
});

export const setVoorzitter = defineRoute({
  method: 'POST',
  url: '/fondsen/:id/commissie/:lidId/voorzitter',
  metSleutel: true,
  metVersie: true,
  operationId: 'setVoorzitter',
  summary: 'Een lid voorzitter maken vanaf een dag; de vorige blijft gewoon lid',
  tag,
  params: lidParams,
  body: z.object({ vanaf: datum }),
  response: { 201: z.object({ id }) },
});
