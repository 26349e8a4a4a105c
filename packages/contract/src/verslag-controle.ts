import { domeinen, standen } from '@naast/domain/fonds';
import { aansluitPunten, controleStanden, doorloopstappen } from '@naast/domain/verslagen';
import * as z from 'zod/mini';
import { saldoSchema } from './fonds.ts';
import { defineRoute } from './route.ts';
import { bestandSchema } from './sessies.ts';
import { id, idParams, saldoCent, tijdstip } from './veld.ts';

const tag = 'fonds';

const kolommen = { vrijCent: saldoCent, verplichtCent: saldoCent, betaaldCent: saldoCent };
/** Null: about too few households to show. */
const aantal = z.nullable(z.int());

export const controleSchema = z.object({
  fonds: z.object({ id, naam: z.string() }),
  budgetjaren: z.array(z.int()),
  saldo: saldoSchema,
  /** Fewer households than this are not shown. */
  minimum: z.int(),
  aansluiting: z.array(z.object({ punt: z.enum(aansluitPunten), klopt: z.boolean() })),
  /** The rows add up to the saldo. `niet_verdeeld`: budget, correcties and what moved to another year. */
  perDomein: z.array(
    z.object({
      domein: z.enum([...domeinen, 'zonder_domein', 'niet_verdeeld']),
      huishoudens: aantal,
      ...kolommen,
    }),
  ),
  /** `wijk` is null for what is not of one wijk, and empty where it was not filled in. */
  perWijk: z.array(z.object({ wijk: z.nullable(z.string()), huishoudens: aantal, ...kolommen })),
  /** `YYYY-MM`, each with the balance at its end. */
  perMaand: z.array(z.object({ maand: z.string(), ...kolommen, na: z.object(kolommen) })),
  /** How many are in which stand now, by how long: the groups of `ouderdomNamen`. */
  standen: z.array(
    z.object({
      stand: z.enum(controleStanden),
      groepen: z.array(z.int()),
      aantal: z.int(),
      gevraagdCent: saldoCent,
    }),
  ),
  /** Undecided beyond the legal term of the rules they were submitted under, the longest first; the clock paused for questions. */
  teLaat: z.array(
    z.object({
      id,
      code: z.string(),
      stand: z.enum(standen),
      uiterlijkOp: tijdstip,
      dagen: z.int(),
      gevraagdCent: saldoCent,
    }),
  ),
  /** Of the aanvragen submitted in the year, in days; half of them lie between p25 and p75. */
  doorlooptijden: z.array(
    z.object({ stap: z.enum(doorloopstappen), aantal, p25: aantal, p50: aantal, p75: aantal }),
  ),
  /** What the advice at submission said about bijzondere bijstand. */
  bijstand: z.array(
    z.object({
      oordeel: z.enum(['let_op', 'past', 'onbekend']),
      aanvragen: aantal,
      gevraagdCent: saldoCent,
      toegekendCent: saldoCent,
    }),
  ),
});
export type Controle = z.infer<typeof controleSchema>;

const vraag = z.object({
  budgetjaar: z.optional(z.coerce.number().check(z.int(), z.minimum(2000), z.maximum(2200))),
});

export const getControle = defineRoute({
  method: 'GET',
  url: '/fondsen/:id/controle',
  operationId: 'getControle',
  summary: 'Het fonds opgeteld voor de controleur: geld, aanvragen, dagen en bijzondere bijstand',
  tag,
  params: idParams,
  querystring: vraag,
  response: { 200: controleSchema },
});

export const getControleCsv = defineRoute({
  method: 'GET',
  url: '/fondsen/:id/controle/csv',
  operationId: 'getControleCsv',
  summary: 'De controle als bestand voor een rekenblad',
  tag,
  params: idParams,
  querystring: vraag,
  produces: ['text/csv'],
  response: { 200: bestandSchema },
});

export const getControlePdf = defineRoute({
  method: 'GET',
  url: '/fondsen/:id/controle/pdf',
  operationId: 'getControlePdf',
  summary: 'De controle als PDF',
  tag,
  params: idParams,
  querystring: vraag,
  produces: ['application/pdf'],
  response: { 200: bestandSchema },
});
