import { domeinen, standen } from '@naast/domain/fonds';
import { steekproefOordelen, steekproefWijzen } from '@naast/domain/verslagen';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { bestandSchema } from './sessies.ts';
import { id, idParams, saldoCent, tijdstip, vrijeTekst } from './veld.ts';

const tag = 'fonds';

const kop = {
  id,
  budgetjaar: z.int(),
  wijze: z.enum(steekproefWijzen),
  grootte: z.int(),
  /** With this number anyone draws the same payments again. */
  zaad: z.int(),
  /** Drawn from the payments up to this number of the grootboek. */
  totNr: z.int(),
  /** How many payments there were to draw from. */
  omvang: z.int(),
  door: z.string(),
  op: tijdstip,
  regels: z.int(),
  gecontroleerd: z.int(),
  fouten: z.int(),
};
export const steekproefKopSchema = z.object(kop);
export type SteekproefKop = z.infer<typeof steekproefKopSchema>;

export const listSteekproeven = defineRoute({
  method: 'GET',
  url: '/fondsen/:id/steekproeven',
  operationId: 'listSteekproeven',
  summary: 'De steekproeven van een fonds, de nieuwste eerst',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(steekproefKopSchema) }) },
});

export const createSteekproef = defineRoute({
  method: 'POST',
  url: '/fondsen/:id/steekproeven',
  metSleutel: true,
  operationId: 'createSteekproef',
  summary: 'Een steekproef trekken uit de betalingen van een budgetjaar',
  tag,
  params: idParams,
  body: z.object({
    budgetjaar: z.int().check(z.minimum(2000), z.maximum(2200)),
    wijze: z.enum(steekproefWijzen),
    grootte: z.int().check(z.minimum(1), z.maximum(500)),
    zaad: z.int().check(z.minimum(0), z.maximum(2_147_483_647)),
  }),
  response: { 201: z.object({ id }) },
});

/** One drawn payment, by codes, with the last finding. */
export const steekproefRegelSchema = z.object({
  volgnr: z.int(),
  mutatieId: id,
  nr: z.int(),
  op: tijdstip,
  bedragCent: saldoCent,
  aanvraag: z.object({ id, code: z.string(), casusCode: z.string(), stand: z.enum(standen) }),
  wat: z.string(),
  domein: z.nullable(z.enum(domeinen)),
  wijk: z.string(),
  ontvanger: z.string(),
  /** I had a hand in this aanvraag, so I may not check it. */
  betrokken: z.boolean(),
  /** Number of the last finding; 0 when there is none. */
  bevindingNr: z.int(),
  bevinding: z.nullable(
    z.object({ oordeel: z.enum(steekproefOordelen), tekst: z.string(), door: z.string(), op: tijdstip }),
  ),
});
export type SteekproefRegel = z.infer<typeof steekproefRegelSchema>;

export const steekproefSchema = z.object({
  ...kop,
  fonds: z.object({ id, naam: z.string() }),
  /** Drawn again just now, with the same zaad: the same payments came out. */
  herhaalbaar: z.boolean(),
  items: z.array(steekproefRegelSchema),
});
export type Steekproef = z.infer<typeof steekproefSchema>;

const params = z.object({ id, steekproefId: id });

export const getSteekproef = defineRoute({
  method: 'GET',
  url: '/fondsen/:id/steekproeven/:steekproefId',
  operationId: 'getSteekproef',
  summary: 'Eén steekproef met wat er is gevonden',
  tag,
  params,
  response: { 200: steekproefSchema },
});

export const createBevinding = defineRoute({
  method: 'POST',
  url: '/fondsen/:id/steekproeven/:steekproefId/posten/:volgnr/bevindingen',
  metSleutel: true,
  operationId: 'createBevinding',
  summary: 'Vastleggen dat een betaling is gecontroleerd, en wat er is gevonden',
  tag,
  params: z.object({
    ...params.shape,
    volgnr: z.coerce.number().check(z.int(), z.minimum(1), z.maximum(500)),
  }),
  body: z
    .object({
      oordeel: z.enum(steekproefOordelen),
      bevinding: vrijeTekst(2000),
      /** The finding that was on the screen; another one since then is not written over. */
      gezien: z.int().check(z.minimum(0), z.maximum(30_000)),
    })
    .check(
      z.refine(({ oordeel, bevinding }) => oordeel === 'in_orde' || bevinding.trim() !== '', {
        path: ['bevinding'],
        error: 'Schrijf op wat je vond.',
      }),
    ),
  response: { 201: z.object({ nr: z.int() }) },
});

export const getSteekproefCsv = defineRoute({
  method: 'GET',
  url: '/fondsen/:id/steekproeven/:steekproefId/csv',
  operationId: 'getSteekproefCsv',
  summary: 'De steekproef als bestand voor een rekenblad',
  tag,
  params,
  produces: ['text/csv'],
  response: { 200: bestandSchema },
});

export const getSteekproefPdf = defineRoute({
  method: 'GET',
  url: '/fondsen/:id/steekproeven/:steekproefId/pdf',
  operationId: 'getSteekproefPdf',
  summary: 'De steekproef als PDF',
  tag,
  params,
  produces: ['application/pdf'],
  response: { 200: bestandSchema },
});
