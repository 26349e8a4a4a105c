import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { id, idParams, tekst, tijdstip } from './veld.ts';

const tag = 'sessies';

/** A line of the register of exports: one numbered copy for one recipient. */
export const exportSchema = z.object({
  id,
  soort: z.enum(['casusstuk', 'beschikking', 'loketbrief', 'afsprakenbrief']),
  exemplaarNummer: z.int(),
  /** Null for who does not see the casus, when the copy holds the name of the household: it may be that name. */
  ontvanger: z.nullable(z.string()),
  doel: z.string(),
  metNamen: z.boolean(),
  /** Why the names are in it; empty when they are not. */
  reden: z.string(),
  gemaaktDoor: z.string(),
  /** Only your own copies can be printed again. */
  vanMij: z.boolean(),
  /** Of a beschikking: which aanvraag it decides on. */
  aanvraagId: z.nullable(id),
  gemaaktOp: tijdstip,
});
export type Export = z.infer<typeof exportSchema>;

/** A file as bytes; its media type stands in `produces`. */
export const bestandSchema = z.custom<Uint8Array>();

export const createCasusstukBody = z.object({
  ontvanger: tekst(120),
  doel: tekst(200),
  metNamen: z.boolean(),
  /** Asked when `metNamen` is true. */
  reden: z.optional(tekst(500)),
  /** The berekening to print with it. */
  berekeningId: z.optional(z.nullable(id)),
});

export const createCasusstuk = defineRoute({
  method: 'POST',
  url: '/casussen/:id/exports',
  operationId: 'createCasusstuk',
  summary: 'Een genummerd exemplaar van het casusstuk maken voor één ontvanger',
  tag,
  metSleutel: true,
  params: idParams,
  body: createCasusstukBody,
  response: { 201: exportSchema },
});

export const listCasusExports = defineRoute({
  method: 'GET',
  url: '/casussen/:id/exports',
  operationId: 'listCasusExports',
  summary: 'Het register: wie kreeg welk exemplaar, en waarvoor',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(exportSchema) }) },
});

export const getCasusstukPdf = defineRoute({
  method: 'GET',
  url: '/casussen/:id/exports/:exportId/pdf',
  operationId: 'getCasusstukPdf',
  summary: 'Het casusstuk als PDF, elke keer precies hetzelfde',
  tag,
  params: z.object({ id, exportId: id }),
  produces: ['application/pdf'],
  response: { 200: bestandSchema },
});
