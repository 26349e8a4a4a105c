import { domeinen, mutatieSoorten, standen, uitkomsten } from '@naast/domain/fonds';
import { aansluitPunten } from '@naast/domain/verslagen';
import * as z from 'zod/mini';
import { saldoSchema } from './fonds.ts';
import { defineRoute } from './route.ts';
import { bestandSchema } from './sessies.ts';
import { id, idParams, saldoCent, tekst, tijdstip, vrijeTekst } from './veld.ts';

const tag = 'fonds';

/** Which mutaties: of one budgetjaar, and of those the ones that fit every filter that is given. */
export const grootboekFilter = {
  budgetjaar: z.optional(z.coerce.number().check(z.int(), z.minimum(2000), z.maximum(2200))),
  soort: z.optional(z.enum(mutatieSoorten)),
  domein: z.optional(z.enum(domeinen)),
  wijk: z.optional(vrijeTekst(200)),
  /** Code of an aanvraag, `AV-2026-0007`. */
  aanvraag: z.optional(vrijeTekst(20)),
  /** Words in the description or a code. */
  zoek: z.optional(vrijeTekst(100)),
};
const filterSchema = z.object(grootboekFilter);
export type GrootboekFilter = z.infer<typeof filterSchema>;

const kolommen = { vrijCent: saldoCent, verplichtCent: saldoCent, betaaldCent: saldoCent };

/** One line of the grootboek: what it moved, and the balance of the whole fonds after it. */
export const mutatieSchema = z.object({
  id,
  nr: z.int(),
  soort: z.enum(mutatieSoorten),
  ...kolommen,
  na: z.object(kolommen),
  omschrijving: z.string(),
  door: z.string(),
  functie: z.string(),
  op: tijdstip,
  /** Null for what is not about one aanvraag: budget, correctie. */
  aanvraag: z.nullable(z.object({ id, code: z.string(), casusCode: z.string() })),
  domein: z.nullable(z.enum(domeinen)),
  wijk: z.nullable(z.string()),
  ontvanger: z.nullable(z.string()),
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
    ...grootboekFilter,
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

export const totalenSchema = z.object({
  budgetjaar: z.int(),
  perSoort: z.array(z.object({ soort: z.enum(mutatieSoorten), aantal: z.int(), ...kolommen })),
  totaal: z.object({ aantal: z.int(), ...kolommen }),
  /** Whether the whole budgetjaar adds up, whatever the filter. */
  aansluiting: z.array(z.object({ punt: z.enum(aansluitPunten), klopt: z.boolean() })),
  /** Wijken to choose from. */
  wijken: z.array(z.string()),
});
export type Totalen = z.infer<typeof totalenSchema>;

export const getGrootboekTotalen = defineRoute({
  method: 'GET',
  url: '/fondsen/:id/grootboek/totalen',
  operationId: 'getGrootboekTotalen',
  summary: 'De mutaties opgeteld per soort, en of het grootboek aansluit',
  tag,
  params: idParams,
  querystring: filterSchema,
  response: { 200: totalenSchema },
});

/** One step on the way of the money of one line. */
export const spoorSchema = z.object({
  id,
  budgetjaar: z.int(),
  nr: z.int(),
  soort: z.enum(mutatieSoorten),
  ...kolommen,
  omschrijving: z.string(),
  door: z.string(),
  op: tijdstip,
});

/** Where one mutatie comes from and what became of its money, by codes. */
export const herkomstSchema = z.object({
  aanvraag: z.nullable(
    z.object({
      id,
      code: z.string(),
      casusCode: z.string(),
      stand: z.enum(standen),
      wijk: z.string(),
    }),
  ),
  besluit: z.nullable(z.object({ uitkomst: z.enum(uitkomsten), op: tijdstip })),
  regel: z.nullable(
    z.object({
      wat: z.string(),
      domein: z.nullable(z.enum(domeinen)),
      ontvanger: z.string(),
      toegekendCent: saldoCent,
      voorwaarde: z.string(),
    }),
  ),
  /** How the voorwaarde was met, when this mutatie paid. */
  voorwaardeVervuld: z.nullable(z.string()),
  verantwoording: z.nullable(z.object({ oordeel: z.string(), op: tijdstip })),
  /** Code of the payment order that this payment went with. */
  opdracht: z.nullable(z.string()),
  /** What the line was spent on: receipts, or a declaration. */
  bonnen: z.array(
    z.object({
      soort: z.enum(['bon', 'verklaring']),
      bedragCent: saldoCent,
      omschrijving: z.string(),
      op: tijdstip,
    }),
  ),
  /** Why a correctie or a year change was booked, and by whom. */
  uitleg: z.nullable(z.string()),
  voorgesteldDoor: z.nullable(z.string()),
  vrijgegevenDoor: z.nullable(z.string()),
  spoor: z.array(spoorSchema),
});
export type Herkomst = z.infer<typeof herkomstSchema>;

export const getMutatie = defineRoute({
  method: 'GET',
  url: '/fondsen/:id/grootboek/:mutatieId',
  operationId: 'getMutatie',
  summary: 'Eén mutatie: de aanvraag, het besluit, de regel, de betaling en de weg van het geld',
  tag,
  params: z.object({ id, mutatieId: id }),
  response: { 200: herkomstSchema },
});

export const getGrootboekCsv = defineRoute({
  method: 'GET',
  url: '/fondsen/:id/grootboek/csv',
  operationId: 'getGrootboekCsv',
  summary: 'Het grootboek als bestand voor een rekenblad',
  tag,
  params: idParams,
  querystring: filterSchema,
  produces: ['text/csv'],
  response: { 200: bestandSchema },
});

export const getGrootboekPdf = defineRoute({
  method: 'GET',
  url: '/fondsen/:id/grootboek/pdf',
  operationId: 'getGrootboekPdf',
  summary: 'Het grootboek als PDF',
  tag,
  params: idParams,
  querystring: filterSchema,
  produces: ['application/pdf'],
  response: { 200: bestandSchema },
});

export const uitleg = () => tekst(1000).check(z.minLength(10));
