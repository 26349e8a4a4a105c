import { BETROUWBAARHEDEN, SOORTEN } from '@naast/domain/rendement';
import * as z from 'zod/mini';
import { deelnemerSchema } from './deelnemers.ts';
import { batenhouderSchema } from './prijslijst.ts';
import { defineRoute } from './route.ts';
import { bedragCent, datum, id, idParams } from './veld.ts';

/** Somebody on the map; `opKaartSinds` is the day they were put there. */
export const kaartDeelnemerSchema = z.extend(deelnemerSchema, {
  opKaartSinds: datum,
  /** Whether they are there today. */
  betrokken: z.boolean(),
});
export type KaartDeelnemer = z.infer<typeof kaartDeelnemerSchema>;

/** One product of one professional, with its price and what it costs in a year. */
export const kaartlijnSchema = z.object({
  deelnemerId: id,
  productId: id,
  prijs: z.object({
    id,
    prijslijstId: id,
    code: z.string(),
    omschrijving: z.string(),
    eenheid: z.string(),
    bedragCent,
    peiljaar: z.int(),
    batenhouder: batenhouderSchema,
    soort: z.enum(SOORTEN),
    betrouwbaarheid: z.enum(BETROUWBAARHEDEN),
    bron: z.string(),
    bronAdres: z.string(),
    /** Name and number of the list. */
    lijst: z.string(),
    /** False when this list is not in force any more: look for the price again. */
    geldt: z.boolean(),
  }),
  perJaar: z.number(),
  /** In whole cents of the rekenjaar; null when the index series does not reach the year of the price. */
  jaarCent: z.nullable(bedragCent),
});
export type Kaartlijn = z.infer<typeof kaartlijnSchema>;

export const deelnemerskaartSchema = z.object({
  items: z.array(kaartDeelnemerSchema),
  /** Price level of the amounts; null without index figures. */
  rekenjaar: z.nullable(z.int()),
  /** Of who is there today, in the order of the items. */
  lijnen: z.array(kaartlijnSchema),
  kostenCent: bedragCent,
  /** Money that goes from one to another, such as a benefit: no costs, so it stands apart. */
  overdrachtCent: bedragCent,
  perBatenhouder: z.array(
    z.object({ batenhouder: batenhouderSchema, kostenCent: bedragCent, overdrachtCent: bedragCent }),
  ),
  /** From each day on so many professionals, of so many organisations, up to and including today. */
  verloop: z.array(z.object({ vanaf: datum, professionals: z.int(), organisaties: z.int() })),
});
export type Deelnemerskaart = z.infer<typeof deelnemerskaartSchema>;

export const getDeelnemerskaart = defineRoute({
  method: 'GET',
  url: '/casussen/:id/deelnemerskaart',
  operationId: 'getDeelnemerskaart',
  summary: 'De kaart van deelnemers: wie er om het huishouden staan en wat dat nu per jaar kost, per betaler',
  tag: 'casussen',
  params: idParams,
  response: { 200: deelnemerskaartSchema },
});
