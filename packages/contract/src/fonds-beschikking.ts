import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { bestandSchema, exportSchema } from './sessies.ts';
import { id, idParams, tekst, tijdstip } from './veld.ts';

const tag = 'fonds';

const adresSchema = z.object({ naam: z.string(), regels: z.array(z.string()) });

const briefdeelSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('alinea'), tekst: z.string() }),
  z.object({ soort: z.literal('lijst'), kop: z.optional(z.string()), punten: z.array(z.string()) }),
  z.object({
    soort: z.literal('tabel'),
    kolommen: z.array(z.object({ kop: z.string(), rechts: z.optional(z.boolean()) })),
    rijen: z.array(z.object({ cellen: z.array(z.string()), totaal: z.optional(z.boolean()) })),
  }),
  z.object({ soort: z.literal('adres'), regels: z.array(z.string()) }),
]);

/** The letter as text: what the PDF prints, for a page that everyone can read. */
export const briefSchema = z.object({
  afzender: adresSchema,
  geadresseerde: adresSchema,
  kenmerken: z.array(z.object({ label: z.string(), waarde: z.string() })),
  onderwerp: z.string(),
  aanhef: z.string(),
  secties: z.array(z.object({ kop: z.nullable(z.string()), delen: z.array(briefdeelSchema) })),
  slot: z.object({
    groet: z.string(),
    namens: z.string(),
    functie: z.string(),
    naam: z.optional(z.string()),
  }),
  kopieAan: z.array(z.string()),
});
export type Brief = z.infer<typeof briefSchema>;

/** Which letter: the id of a besluit, or of a bezwaar with `:ontvangst` or `:antwoord`. Without it the newest besluit. */
const briefId = z.string().check(z.regex(/^[0-9a-f-]{36}(:ontvangst|:antwoord)?$/));
export const briefKeuzeSchema = z.object({ id: briefId, naam: z.string(), op: tijdstip });
export type BriefKeuze = z.infer<typeof briefKeuzeSchema>;

export const listBrieven = defineRoute({
  method: 'GET',
  url: '/aanvragen/:id/brieven',
  operationId: 'listBrieven',
  summary: 'Welke brieven er over een aanvraag zijn, de nieuwste eerst',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(briefKeuzeSchema) }) },
});

export const getBeschikking = defineRoute({
  method: 'GET',
  url: '/aanvragen/:id/beschikking',
  operationId: 'getBeschikking',
  summary: 'Een brief over de aanvraag als tekst om te lezen; zonder keuze het nieuwste besluit',
  tag,
  params: idParams,
  querystring: z.object({ brief: z.optional(briefId) }),
  response: { 200: briefSchema },
});

export const createBeschikkingBody = z.object({ ontvanger: tekst(120), brief: z.optional(briefId) });

export const createBeschikking = defineRoute({
  method: 'POST',
  url: '/aanvragen/:id/beschikkingen',
  operationId: 'createBeschikking',
  summary: 'Een genummerd exemplaar van de beschikking maken voor één ontvanger',
  tag,
  metSleutel: true,
  params: idParams,
  body: createBeschikkingBody,
  response: { 201: exportSchema },
});

export const listBeschikkingen = defineRoute({
  method: 'GET',
  url: '/aanvragen/:id/beschikkingen',
  operationId: 'listBeschikkingen',
  summary: 'Welke exemplaren van de beschikking er zijn, en of je er een mag maken',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(exportSchema), magMaken: z.boolean() }) },
});

export const getBeschikkingPdf = defineRoute({
  method: 'GET',
  url: '/aanvragen/:id/beschikkingen/:exportId/pdf',
  operationId: 'getBeschikkingPdf',
  summary: 'De beschikking als PDF, elke keer precies hetzelfde',
  tag,
  params: z.object({ id, exportId: id }),
  produces: ['application/pdf'],
  response: { 200: bestandSchema },
});
