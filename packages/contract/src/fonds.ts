import { domeinen, mutatieSoorten, rechtsvormen } from '@naast/domain/fonds';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { id, idParams, saldoCent, tijdstip } from './veld.ts';

const tag = 'fonds';

/** Where the money of one budgetjaar is, in whole cents. */
export const saldoSchema = z.object({
  budgetjaar: z.int(),
  vrijCent: saldoCent,
  verplichtCent: saldoCent,
  betaaldCent: saldoCent,
});
export type Saldo = z.infer<typeof saldoSchema>;

export const fondsSchema = z.object({
  id,
  naam: z.string(),
  rechtsvorm: z.enum(rechtsvormen),
  grondslag: z.string(),
  domeinen: z.array(z.enum(domeinen)),
  /** Wijken; empty is every wijk. */
  gebied: z.array(z.string()),
  streeftermijnDagen: z.int(),
  beslistermijnDagen: z.int(),
  /** Newest budgetjaar first. */
  saldi: z.array(saldoSchema),
  /** Asked for and not decided yet: shown beside the saldo, never booked in it. */
  ingediendCent: saldoCent,
  ingediendAantal: z.int(),
  /** What I am in the commissie now. */
  mijnZetel: z.nullable(z.enum(['voorzitter', 'lid', 'plaatsvervanger'])),
  commissie: z.array(z.object({ gebruikerId: id, naam: z.string(), isVoorzitter: z.boolean() })),
  versie: z.int(),
});
export type Fonds = z.infer<typeof fondsSchema>;

export const listFondsen = defineRoute({
  method: 'GET',
  url: '/fondsen',
  operationId: 'listFondsen',
  summary: 'De fondsen van het netwerk met wat er nog vrij is',
  tag,
  response: { 200: z.object({ items: z.array(fondsSchema) }) },
});

/** One line of the grootboek; the three columns say where the money went. */
export const mutatieSchema = z.object({
  id,
  nr: z.int(),
  soort: z.enum(mutatieSoorten),
  vrijCent: saldoCent,
  verplichtCent: saldoCent,
  betaaldCent: saldoCent,
  omschrijving: z.string(),
  door: z.string(),
  op: tijdstip,
});
export type Mutatie = z.infer<typeof mutatieSchema>;

export const getGrootboek = defineRoute({
  method: 'GET',
  url: '/fondsen/:id/grootboek',
  operationId: 'getGrootboek',
  summary: 'Het grootboek van een fonds in één budgetjaar, de nieuwste mutatie eerst',
  tag,
  params: idParams,
  querystring: z.object({
    budgetjaar: z.optional(z.coerce.number().check(z.int(), z.minimum(2000), z.maximum(2200))),
    /** The nr of the last mutatie of the page before. */
    na: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(2_000_000_000))),
  }),
  response: {
    200: z.object({
      fonds: z.object({ id, naam: z.string() }),
      saldo: saldoSchema,
      budgetjaren: z.array(z.int()),
      items: z.array(mutatieSchema),
      volgende: z.nullable(z.int()),
    }),
  },
});
