import * as z from 'zod/mini';
import { afspraakSchema } from './canvas-items.ts';
import { collegaKort } from './casussen.ts';
import { defineRoute } from './route.ts';
import { bestandSchema, exportSchema } from './sessies.ts';
import { taakSchema } from './taken.ts';
import { id, idParams } from './veld.ts';

const tag = 'afspraken';

/**
 * The afspraken of block 8 and the taken beside them, with who they can be of. An afspraak is written by the routes of the
 * canvas (`afspraken` of canvas-items): there is one way of writing it.
 */
export const listAfspraken = defineRoute({
  method: 'GET',
  url: '/casussen/:id/afspraken',
  operationId: 'listAfspraken',
  summary: 'De afspraken en taken van een casus',
  tag,
  params: idParams,
  response: {
    200: z.object({
      afspraken: z.array(afspraakSchema),
      taken: z.array(taakSchema),
      leden: z.array(
        z.object({ id, naam: z.string(), gezinsrol: z.enum(['ouder', 'partner', 'kind', 'ander']) }),
      ),
      gebruikers: z.array(collegaKort),
    }),
  },
});
export type AfsprakenAntwoord = z.infer<(typeof listAfspraken)['schema']['response'][200]>;

/** For one lid: what the other leden promised is left out. Absent means the whole family. */
export const voorWieBody = z.object({ lidId: z.optional(z.nullable(id)) });

export const composeAfsprakenBericht = defineRoute({
  method: 'POST',
  url: '/casussen/:id/afspraken/_bericht',
  operationId: 'composeAfsprakenBericht',
  summary: 'De open afspraken als kort bericht om te kopiëren, zonder achternamen',
  tag,
  params: idParams,
  body: voorWieBody,
  response: { 200: z.object({ tekst: z.string() }) },
});

export const createAfsprakenbrief = defineRoute({
  method: 'POST',
  url: '/casussen/:id/afspraken/brieven',
  operationId: 'createAfsprakenbrief',
  summary: 'Een genummerd exemplaar van de afspraken maken als brief voor het gezin',
  tag,
  metSleutel: true,
  params: idParams,
  body: voorWieBody,
  response: { 201: exportSchema },
});

export const listAfsprakenbrieven = defineRoute({
  method: 'GET',
  url: '/casussen/:id/afspraken/brieven',
  operationId: 'listAfsprakenbrieven',
  summary: 'De brieven met afspraken die al gemaakt zijn, nieuwste eerst',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(exportSchema) }) },
});

export const getAfsprakenbriefPdf = defineRoute({
  method: 'GET',
  url: '/casussen/:id/afspraken/brieven/:exportId/pdf',
  operationId: 'getAfsprakenbriefPdf',
  summary: 'De brief met afspraken als PDF, elke keer precies hetzelfde',
  tag,
  params: z.object({ id, exportId: id }),
  produces: ['application/pdf'],
  response: { 200: bestandSchema },
});
