import { onderwerpen, schrijfplekken } from '@naast/domain/samen';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { id, idParams, leeg, tijdstip } from './veld.ts';

const tag = 'casussen';
const blok = z.int().check(z.minimum(1), z.maximum(9));

/** `event: wijziging`: something changed. Ids only; who wants to know what, reads it in their own scope. */
export const wijzigingSchema = z.object({
  casusId: id,
  onderwerp: z.enum(onderwerpen),
  blok: z.nullable(blok),
  id: z.nullable(id),
  versie: z.nullable(z.int()),
  door: z.nullable(id),
});
export type WijzigingBericht = z.infer<typeof wijzigingSchema>;

/**
 * The other events of the stream, each with `{ casusId }`; `klaar` also says which stream this is.
 * - `klaar`: from now on nothing is missed; what changed since `gezien` follows at once.
 * - `opnieuw`: something may have been missed, read again.
 * - `aanwezig`: who is there, or where somebody types, changed.
 * - `vernieuw`: the login is almost over; connect again with a renewed one.
 * - `weg`: you may no longer see this casus.
 * - `vol`: you have this open in too many places; the newest ones stay.
 */
export const stroomSoorten = ['klaar', 'wijziging', 'opnieuw', 'aanwezig', 'vernieuw', 'weg', 'vol'] as const;
export type StroomSoort = (typeof stroomSoorten)[number];

/** `gemist`: what changed since `gezien` is not known any more, so read everything again. */
export const klaarSchema = z.object({ casusId: id, stroomId: id, gemist: z.boolean() });

export const followCasus = defineRoute({
  method: 'GET',
  url: '/casussen/:id/gebeurtenissen',
  operationId: 'followCasus',
  summary: 'Meelezen met wat er verandert, als server-sent events met alleen verwijzingen',
  tag,
  params: idParams,
  querystring: z.object({
    /** How many milliseconds ago the page read what it shows. */
    gezien: z.optional(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(3_600_000))),
  }),
  produces: ['text/event-stream'],
  response: { 200: z.string() },
});

export const aanwezigeSchema = z.object({
  /** Null when readers show as organisation and function only. */
  gebruikerId: z.nullable(id),
  naam: z.nullable(z.string()),
  functie: z.string(),
  organisatie: z.string(),
  sinds: tijdstip,
  schrijft: z.nullable(z.object({ onderwerp: z.enum(schrijfplekken), blok: z.nullable(blok) })),
});
export type AanwezigeItem = z.infer<typeof aanwezigeSchema>;

export const listAanwezigen = defineRoute({
  method: 'GET',
  url: '/casussen/:id/aanwezigen',
  operationId: 'listAanwezigen',
  summary: 'Welke collega’s deze casus nu ook open hebben',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(aanwezigeSchema) }) },
});

export const plekBody = z.object({
  /** Null: not typing any more. */
  onderwerp: z.nullable(z.enum(schrijfplekken)),
  blok: z.optional(z.nullable(blok)),
  itemId: z.optional(z.nullable(id)),
});

export const setPlek = defineRoute({
  method: 'PUT',
  url: '/casussen/:id/aanwezigen/:stroomId',
  operationId: 'setPlek',
  summary: 'Laten weten waar je aan het schrijven bent',
  tag,
  params: z.object({ id, stroomId: id }),
  body: plekBody,
  response: { 204: leeg },
});
