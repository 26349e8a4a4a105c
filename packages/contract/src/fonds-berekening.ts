import * as z from 'zod/mini';
import { indexcijferSchema } from './prijslijst.ts';
import { invoerSchema } from './rendement-invoer.ts';
import { uitkomstSchema } from './rendement-uitkomst.ts';
import { defineRoute } from './route.ts';
import { id, idParams, tijdstip } from './veld.ts';

/**
 * The berekening of an aanvraag as it froze at submission, every regel and every cell of it: also what threatens, and
 * what is about losing a child. Texts are without names. For who decides, manages or checks, and for the casus itself.
 */
export const aanvraagBerekeningSchema = z.object({
  aanvraag: z.object({ id, code: z.string(), casusCode: z.string(), fonds: z.string() }),
  naam: z.string(),
  /** Null for a berekening that froze before the price list was kept with it. */
  prijslijst: z.nullable(z.object({ naam: z.string(), nummer: z.int() })),
  invoer: invoerSchema,
  /** The index figures that the uitkomst was made with. */
  indexcijfers: z.array(indexcijferSchema),
  uitkomst: uitkomstSchema,
  gemaaktOp: tijdstip,
});
export type AanvraagBerekening = z.infer<typeof aanvraagBerekeningSchema>;

export const getAanvraagBerekening = defineRoute({
  method: 'GET',
  url: '/aanvragen/:id/berekening',
  operationId: 'getAanvraagBerekening',
  summary: 'De hele berekening bij een aanvraag zoals zij is vastgezet, met elke regel en elk bedrag',
  tag: 'fonds',
  params: idParams,
  response: { 200: aanvraagBerekeningSchema },
});
