import { domeinen, rechtsvormen } from '@naast/domain/fonds';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { id, saldoCent } from './veld.ts';

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
