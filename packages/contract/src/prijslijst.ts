import { GEBRUIKEN } from '@naast/domain/berekening';
import { leefgebieden } from '@naast/domain/leefgebieden';
import { BATENHOUDERS, BETROUWBAARHEDEN, SOORTEN, VERMIJDBAAR } from '@naast/domain/rendement';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { bedragCent, datum, id, idParams, versie, vrijeTekst } from './veld.ts';

const tag = 'prijslijst';

export const batenhouderSchema = z.enum(BATENHOUDERS);
const leefgebiedSchema = z.enum(leefgebieden);

export const prijslijstStanden = ['concept', 'vastgesteld', 'vervallen'] as const;

export const herkomsten = ['landelijk', 'eigen'] as const;

export const prijslijstSchema = z.object({
  id,
  naam: z.string(),
  /** Version number of the list; `versie` below is for If-Match. */
  nummer: z.int(),
  stand: z.enum(prijslijstStanden),
  /** Whose list it is: national figures, or prices of the netwerk itself. */
  herkomst: z.enum(herkomsten),
  geldigVanaf: datum,
  geldigTot: z.nullable(datum),
  bron: z.string(),
  aantalPrijzen: z.int(),
  versie,
});
export type Prijslijst = z.infer<typeof prijslijstSchema>;

/** `geen`, or the code of an index series of the netwerk. */
export const indexSchema = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9_]{0,39}$/, 'Kies een index uit de lijst.'));

export const prijsSchema = z.object({
  id,
  code: z.string(),
  omschrijving: z.string(),
  eenheid: z.string(),
  bedragCent,
  bedragLaagCent: z.nullable(bedragCent),
  bedragHoogCent: z.nullable(bedragCent),
  peiljaar: z.int(),
  index: indexSchema,
  batenhouder: batenhouderSchema,
  soort: z.enum(SOORTEN),
  leefgebied: leefgebiedSchema,
  vermijdbaar: z.enum(VERMIJDBAAR),
  gebruik: z.enum(GEBRUIKEN),
  betrouwbaarheid: z.enum(BETROUWBAARHEDEN),
  bron: z.string(),
  bronAdres: z.string(),
  /** False for reference prices and prices of an investering: to read, not to put in a regel. */
  kiesbaar: z.boolean(),
});
export type Lijstprijs = z.infer<typeof prijsSchema>;

/** Without `reeks` it is a figure of the consumer prices. */
export const indexcijferSchema = z.object({
  jaar: z.int(),
  mutatieProcent: z.number(),
  reeks: z.optional(z.string()),
});

export const listPrijslijsten = defineRoute({
  method: 'GET',
  url: '/prijslijsten',
  operationId: 'listPrijslijsten',
  summary: 'Alle prijslijsten, de nieuwste eerst',
  tag,
  response: { 200: z.object({ items: z.array(prijslijstSchema) }) },
});

export const listPrijzen = defineRoute({
  method: 'GET',
  url: '/prijslijsten/:id/prijzen',
  operationId: 'listPrijzen',
  summary: 'Alle prijzen van een prijslijst, op code',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(prijsSchema) }) },
});

export const searchPrijzen = defineRoute({
  method: 'POST',
  url: '/prijslijsten/:id/_zoek',
  operationId: 'searchPrijzen',
  summary:
    'Prijzen zoeken op woord, leefgebied of wie bespaart; ook referentieprijzen, die niet kiesbaar zijn',
  tag,
  params: idParams,
  body: z.object({
    woord: z.optional(vrijeTekst(100)),
    leefgebied: z.optional(leefgebiedSchema),
    batenhouder: z.optional(batenhouderSchema),
  }),
  response: { 200: z.object({ items: z.array(prijsSchema) }) },
});

export const listIndexcijfers = defineRoute({
  method: 'GET',
  url: '/indexcijfers',
  operationId: 'listIndexcijfers',
  summary: 'De consumentenprijsindex per jaar, met bron',
  tag,
  response: { 200: z.object({ items: z.array(z.extend(indexcijferSchema, { bron: z.string() })) }) },
});
