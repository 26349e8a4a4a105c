import { keuzes, mandaatWijzen, standen, uitkomsten } from '@naast/domain/fonds';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { datum, id, idParams, pagina, paginaVraag, saldoCent, tijdstip } from './veld.ts';

// Apart from the aanvraag itself: the first page shows cards, and does not load what a whole decision pack is.
const tag = 'fonds';

export const standSchema = z.enum(standen);
export const aanvragerSchema = z.object({
  id,
  naam: z.string(),
  functie: z.string(),
  organisatie: z.string(),
});

/** One card on the board or one line of a list. */
export const aanvraagKaartSchema = z.object({
  id,
  code: z.string(),
  stand: standSchema,
  fonds: z.object({ id, naam: z.string() }),
  casusCode: z.string(),
  aanvrager: aanvragerSchema,
  waarvoor: z.array(z.string()),
  gevraagdCent: saldoCent,
  toegekendCent: z.nullable(saldoCent),
  uitkomst: z.nullable(z.enum(uitkomsten)),
  ingediendOp: z.nullable(tijdstip),
  uiterlijkOp: z.nullable(tijdstip),
  gewijzigdOp: tijdstip,
  openVragen: z.int(),
  /** How many valid stemmen there are; null for who may not see them. */
  aantalStemmen: z.nullable(z.int()),
  mijnStem: z.nullable(z.enum(keuzes)),
  /** I may decide on it now: as commissielid, or as one of the two. */
  magBeslissen: z.boolean(),
  /** I asked for it, or am contactpersoon now: I answer what the commissie asks. */
  magAntwoorden: z.boolean(),
  /** How is decided; null in concept. */
  wijze: z.nullable(z.enum(mandaatWijzen)),
  spoed: z.boolean(),
  /** We mean to decide on this day at the latest. */
  streefdag: z.nullable(datum),
  /** True when I am of the commissie and may not decide here. */
  heeftBeletsel: z.boolean(),
});
export type AanvraagKaart = z.infer<typeof aanvraagKaartSchema>;

export const listCasusAanvragen = defineRoute({
  method: 'GET',
  url: '/casussen/:id/aanvragen',
  operationId: 'listCasusAanvragen',
  summary: 'De aanvragen van een casus, de nieuwste eerst',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(aanvraagKaartSchema) }) },
});

export const listAanvragen = defineRoute({
  method: 'GET',
  url: '/aanvragen',
  operationId: 'listAanvragen',
  summary: 'De aanvragen die je mag zien, de laatst gewijzigde eerst',
  tag,
  querystring: z.object({
    ...paginaVraag,
    fonds: z.optional(id),
    stand: z.optional(standSchema),
  }),
  response: { 200: pagina(aanvraagKaartSchema) },
});
