import { planPlekken, planStukkenMax, tekstblokMax } from '@naast/domain/canvas';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { id, idParams, tijdstip, vrijeTekst } from './veld.ts';

const tag = 'canvas';

const landingsplekken = planPlekken.filter((plek) => plek !== 'niet');

/** The pieces of a plan that are taken over, in their order; what is left out is not sent. */
export const plakBody = z.object({
  stukken: z
    .array(z.object({ tekst: vrijeTekst(tekstblokMax), plek: z.enum(landingsplekken) }))
    .check(z.minLength(1), z.maxLength(planStukkenMax)),
});

/** One time that somebody pasted a plan. */
export const plakSchema = z.object({
  id,
  op: tijdstip,
  door: z.object({ id, naam: z.string() }),
  /** How many pieces it put on the canvas. */
  aantal: z.int(),
  ongedaanOp: z.nullable(tijdstip),
});
export type Plak = z.infer<typeof plakSchema>;

export const listPlakken = defineRoute({
  method: 'GET',
  url: '/casussen/:id/canvas/plakken',
  operationId: 'listPlakken',
  summary: 'Wanneer er een plan in het canvas is geplakt, het laatste eerst',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(plakSchema) }) },
});

export const createPlak = defineRoute({
  method: 'POST',
  url: '/casussen/:id/canvas/plakken',
  operationId: 'createPlak',
  summary: 'Een bestaand plan in één keer over het canvas verdelen',
  tag,
  metSleutel: true,
  params: idParams,
  body: plakBody,
  response: { 201: plakSchema },
});

export const undoPlak = defineRoute({
  method: 'POST',
  url: '/casussen/:id/canvas/plakken/:plakId/ongedaan',
  operationId: 'undoPlak',
  summary: 'Precies de stukken van dit plan weer weghalen; wat intussen veranderd is, blijft staan',
  tag,
  metSleutel: true,
  params: z.object({ id, plakId: id }),
  response: {
    200: z.object({
      weg: z.int(),
      /** Pieces that somebody changed since: they stay where they are. */
      gebleven: z.int(),
    }),
  },
});
