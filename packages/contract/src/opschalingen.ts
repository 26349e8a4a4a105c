import { treden, vervolgen } from '@naast/domain/casussen';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { datum, id, idParams, tekst, tijdstip, versie, vrijeTekst } from './veld.ts';

const tag = 'casussen';
const wie = z.object({ id, naam: z.string() });

/** A question on the ladder: to whom, until when, and what came back. */
export const opschalingSchema = z.object({
  id,
  casusId: id,
  casusCode: z.string(),
  trede: z.enum(treden),
  vraag: z.string(),
  /** A colleague with an account, or null when `aanWie` says it in words. */
  aanGebruiker: z.nullable(wie),
  aanWie: z.string(),
  antwoordVoor: datum,
  gesteldDoor: wie,
  gesteldOp: tijdstip,
  antwoord: z.nullable(z.string()),
  beantwoordDoor: z.nullable(z.string()),
  beantwoordOp: z.nullable(tijdstip),
  vervolg: z.nullable(z.enum(vervolgen)),
  ingetrokkenOp: z.nullable(tijdstip),
  /** True while the colleague looks along because of this question. */
  kijktMee: z.boolean(),
  versie,
});
export type Opschaling = z.infer<typeof opschalingSchema>;

const vraagParams = z.object({ id, opschalingId: id });
const items = z.object({ items: z.array(opschalingSchema) });

export const listOpschalingen = defineRoute({
  method: 'GET',
  url: '/casussen/:id/opschalingen',
  operationId: 'listOpschalingen',
  summary: 'Wie om hulp gevraagd is, oudste vraag eerst',
  tag,
  params: idParams,
  response: { 200: items },
});

export const listMijnOpschalingen = defineRoute({
  method: 'GET',
  url: '/opschalingen',
  operationId: 'listMijnOpschalingen',
  summary: 'Open vragen die aan jou gesteld zijn, eerste dag eerst',
  tag,
  response: { 200: items },
});

export const createOpschalingBody = z.object({
  trede: z.enum(treden),
  vraag: tekst(4000),
  aanGebruikerId: z.optional(z.nullable(id)),
  aanWie: z.optional(vrijeTekst(200)),
  antwoordVoor: datum,
});

export const createOpschaling = defineRoute({
  method: 'POST',
  url: '/casussen/:id/opschalingen',
  operationId: 'createOpschaling',
  summary: 'Een vraag stellen aan een collega, groep of loket',
  tag,
  metSleutel: true,
  params: idParams,
  body: createOpschalingBody,
  response: { 201: opschalingSchema },
});

export const answerOpschaling = defineRoute({
  method: 'POST',
  url: '/casussen/:id/opschalingen/:opschalingId/antwoord',
  operationId: 'answerOpschaling',
  summary: 'Antwoord geven, of opschrijven wat er geantwoord is; daarna kijkt wie gevraagd was niet meer mee',
  tag,
  metSleutel: true,
  params: vraagParams,
  body: z.object({ antwoord: tekst(4000) }),
  response: { 200: opschalingSchema },
});

export const updateOpschaling = defineRoute({
  method: 'PATCH',
  url: '/casussen/:id/opschalingen/:opschalingId',
  operationId: 'updateOpschaling',
  summary: 'Een vraag meer tijd geven, of zeggen hoe het na het antwoord verdergaat',
  tag,
  metVersie: true,
  params: vraagParams,
  body: z.object({ antwoordVoor: z.optional(datum), vervolg: z.optional(z.enum(vervolgen)) }),
  response: { 200: opschalingSchema },
});

export const withdrawOpschaling = defineRoute({
  method: 'POST',
  url: '/casussen/:id/opschalingen/:opschalingId/intrekking',
  operationId: 'withdrawOpschaling',
  summary: 'Een vraag intrekken; wie meekeek, kijkt niet meer mee',
  tag,
  params: vraagParams,
  response: { 200: opschalingSchema },
});

export const getLoketTekst = defineRoute({
  method: 'GET',
  url: '/casussen/:id/opschalingen/:opschalingId/tekst',
  operationId: 'getLoketTekst',
  summary: 'Een tekst zonder namen voor het Landelijk Maatwerkloket',
  tag,
  params: vraagParams,
  response: { 200: z.object({ tekst: z.string() }) },
});
