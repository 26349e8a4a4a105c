import { tekenvak, tekenWijzen, vervalRedenen } from '@naast/domain/bijlagen';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { datum, id, idParams, tekst, tijdstip } from './veld.ts';

const tag = 'fonds';

const punt = z.tuple([
  z.number().check(z.minimum(0), z.maximum(tekenvak.breedte)),
  z.number().check(z.minimum(0), z.maximum(tekenvak.hoogte)),
]);
/** Lines of the pen in a box of 600 by 200. */
export const strekenSchema = z
  .array(z.array(punt).check(z.minLength(1), z.maxLength(2000)))
  .check(z.minLength(1), z.maxLength(200));

export const handtekeningSchema = z.object({
  id,
  wijze: z.enum(tekenWijzen),
  naam: z.string(),
  /** The exact text that was signed. */
  tekst: z.string(),
  streken: z.nullable(strekenSchema),
  bijlageId: z.nullable(id),
  getekendOp: tijdstip,
  genoteerdDoor: z.string(),
  vervallenOp: z.nullable(tijdstip),
  vervallenReden: z.nullable(z.enum(vervalRedenen)),
});
export type Handtekening = z.infer<typeof handtekeningSchema>;

export const getHandtekening = defineRoute({
  method: 'GET',
  url: '/aanvragen/:id/handtekening',
  operationId: 'getHandtekening',
  summary: 'Het getekende ja van de inwoner, en de tekst om te tekenen',
  tag,
  params: idParams,
  response: {
    200: z.object({
      /** How and when it was signed; the only thing that the commissie sees. Null when no signature is valid. */
      geldig: z.nullable(z.object({ wijze: z.enum(tekenWijzen), getekendOp: tijdstip })),
      /** Newest first, lapsed ones too; empty for who does not see the casus. */
      handtekeningen: z.array(handtekeningSchema),
      /** What would be signed now, with its hash; null when nothing can be signed. */
      nu: z.nullable(z.object({ tekst: z.string(), sha256: z.string() })),
      magTekenen: z.boolean(),
    }),
  },
});

export const signAanvraagBody = z.object({
  wijze: z.enum(tekenWijzen),
  naam: tekst(200),
  /** Hash of the text that was read: another text is refused. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'Lees de tekst opnieuw.')),
  streken: z.optional(z.nullable(strekenSchema)),
  /** The scan of the paper. */
  bijlageId: z.optional(z.nullable(id)),
  /** Day on the paper; on the screen it is now. */
  getekendOp: z.optional(z.nullable(datum)),
});

export const signAanvraag = defineRoute({
  method: 'POST',
  url: '/aanvragen/:id/handtekening',
  metSleutel: true,
  operationId: 'signAanvraag',
  summary: 'Het ja van de inwoner tekenen: op het scherm, met een getypte naam of op papier',
  tag,
  params: idParams,
  body: signAanvraagBody,
  response: { 201: z.object({ id }) },
});

export const removeHandtekening = defineRoute({
  method: 'POST',
  url: '/aanvragen/:id/handtekening/intrekking',
  metSleutel: true,
  operationId: 'removeHandtekening',
  summary: 'De handtekening weghalen; zij blijft te zien als vervallen',
  tag,
  params: idParams,
  response: { 201: z.object({ id }) },
});
