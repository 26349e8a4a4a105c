import { notitieVoor } from '@naast/domain/casussen';
import * as z from 'zod/mini';
import { waarschuwingen } from './huishoudens.ts';
import { defineRoute } from './route.ts';
import { datum, id, idParams, tekst, tijdstip, versie } from './veld.ts';

const tag = 'casussen';

/** A note on a casus. It never goes along in an aanvraag or a PDF. */
export const notitieSchema = z.object({
  id,
  dag: datum,
  tekst: z.string(),
  lid: z.nullable(z.object({ id, naam: z.string() })),
  voor: z.enum(notitieVoor),
  door: z.object({ id, naam: z.string() }),
  gemaaktOp: tijdstip,
  gewijzigdOp: tijdstip,
  /** How many earlier texts are kept. */
  eerdere: z.int(),
  weg: z.boolean(),
  versie,
});
export type Notitie = z.infer<typeof notitieSchema>;

const notitieParams = z.object({ id, notitieId: id });
const items = z.object({ items: z.array(notitieSchema) });

export const listNotities = defineRoute({
  method: 'GET',
  url: '/casussen/:id/notities',
  operationId: 'listNotities',
  summary: 'De notities die je mag lezen, nieuwste dag eerst',
  tag,
  params: idParams,
  response: { 200: items },
});

// What somebody looks for is personal data: never in an address.
export const searchNotities = defineRoute({
  method: 'POST',
  url: '/casussen/:id/notities/_zoek',
  operationId: 'searchNotities',
  summary: 'Zoeken in de notities van een casus',
  tag,
  params: idParams,
  body: z.object({ zoek: tekst(100) }),
  response: { 200: items },
});

export const createNotitieBody = z.object({
  dag: datum,
  tekst: tekst(10_000),
  lidId: z.optional(z.nullable(id)),
  voor: z.enum(notitieVoor),
});

export const createNotitie = defineRoute({
  method: 'POST',
  url: '/casussen/:id/notities',
  operationId: 'createNotitie',
  summary: 'Een notitie schrijven',
  tag,
  metSleutel: true,
  params: idParams,
  body: createNotitieBody,
  response: { 201: z.object({ ...notitieSchema.shape, waarschuwingen }) },
});

export const updateNotitieBody = z.object({ dag: datum, tekst: tekst(10_000), voor: z.enum(notitieVoor) });

export const updateNotitie = defineRoute({
  method: 'PUT',
  url: '/casussen/:id/notities/:notitieId',
  operationId: 'updateNotitie',
  summary: 'Een eigen notitie veranderen; wat er stond, blijft bewaard',
  tag,
  metVersie: true,
  params: notitieParams,
  body: updateNotitieBody,
  response: { 200: z.object({ ...notitieSchema.shape, waarschuwingen }) },
});

export const removeNotitie = defineRoute({
  method: 'PUT',
  url: '/casussen/:id/notities/:notitieId/weg',
  operationId: 'removeNotitie',
  summary: 'Een eigen notitie weghalen, of terugzetten',
  tag,
  metVersie: true,
  params: notitieParams,
  body: z.object({ weg: z.boolean() }),
  response: { 200: notitieSchema },
});

export const listNotitieVersies = defineRoute({
  method: 'GET',
  url: '/casussen/:id/notities/:notitieId/versies',
  operationId: 'listNotitieVersies',
  summary: 'Wat er eerder in een notitie stond, nieuwste eerst',
  tag,
  params: notitieParams,
  response: {
    200: z.object({
      items: z.array(z.object({ nr: z.int(), dag: datum, tekst: z.string(), op: tijdstip })),
    }),
  },
});
