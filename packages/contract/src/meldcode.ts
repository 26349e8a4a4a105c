import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { id, idParams, tekst, tijdstip } from './veld.ts';

const tag = 'veiligheid';
const stap = z.int().check(z.minimum(1), z.maximum(5));

/** What was done at one step of the meldcode; it stays as it was written. */
export const meldcodeNotitieSchema = z.object({
  id,
  stap,
  tekst: z.string(),
  door: z.string(),
  op: tijdstip,
});
export type MeldcodeNotitie = z.infer<typeof meldcodeNotitieSchema>;

export const listMeldcode = defineRoute({
  method: 'GET',
  url: '/casussen/:id/meldcode',
  operationId: 'listMeldcode',
  summary: 'Notities bij de stappen van de meldcode, oudste eerst; leeg voor wie ze niet mag zien',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(meldcodeNotitieSchema), mag: z.boolean() }) },
});

export const createMeldcodeNotitieBody = z.object({ stap, tekst: tekst(4000) });
export const createMeldcodeNotitie = defineRoute({
  method: 'POST',
  url: '/casussen/:id/meldcode/notities',
  operationId: 'createMeldcodeNotitie',
  summary: 'Een notitie bij een stap van de meldcode',
  tag,
  metSleutel: true,
  params: idParams,
  body: createMeldcodeNotitieBody,
  response: { 201: meldcodeNotitieSchema },
});
