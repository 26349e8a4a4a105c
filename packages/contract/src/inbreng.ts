import { inspraakWijzen } from '@naast/domain/vergaderingen';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { id, idParams, tekst, tijdstip, versie } from './veld.ts';

const tag = 'fonds';

/** What the family said to the commissie, and what somebody who has been there advises. */
export const inbrengSchema = z.object({
  inspraak: z.array(
    z.object({
      id,
      wie: z.string(),
      hoe: z.enum(inspraakWijzen),
      woorden: z.string(),
      genoteerdDoor: z.string(),
      op: tijdstip,
    }),
  ),
  adviseurs: z.array(
    z.object({
      id,
      naam: z.string(),
      functie: z.string(),
      gevraagdOp: tijdstip,
      advies: z.nullable(z.string()),
      adviesOp: z.nullable(tijdstip),
      vanMij: z.boolean(),
      versie,
    }),
  ),
  mag: z.object({ noteren: z.boolean(), vragen: z.boolean() }),
  /** Who could be asked; empty for who may not ask. */
  teVragen: z.array(z.object({ id, naam: z.string(), functie: z.string() })),
});
export type Inbreng = z.infer<typeof inbrengSchema>;

export const getInbreng = defineRoute({
  method: 'GET',
  url: '/aanvragen/:id/inbreng',
  operationId: 'getInbreng',
  summary: 'Wat het gezin zei en wat ervaringsdeskundigen adviseren',
  tag,
  params: idParams,
  response: { 200: inbrengSchema },
});

export const inspraakBody = z.object({
  wie: tekst(200),
  hoe: z.enum(inspraakWijzen),
  woorden: tekst(8000),
});

export const createInspraak = defineRoute({
  method: 'POST',
  url: '/aanvragen/:id/inspraak',
  metSleutel: true,
  operationId: 'createInspraak',
  summary: 'Opschrijven wat het gezin tegen de commissie zei',
  tag,
  params: idParams,
  body: inspraakBody,
  response: { 201: z.object({ id }) },
});

export const createAdviseur = defineRoute({
  method: 'POST',
  url: '/aanvragen/:id/adviseurs',
  metSleutel: true,
  operationId: 'createAdviseur',
  summary: 'Een ervaringsdeskundige om advies vragen over deze aanvraag',
  tag,
  params: idParams,
  body: z.object({ gebruikerId: id }),
  response: { 201: z.object({ id }) },
});

const adviseurParams = z.object({ id, adviseurId: id });

export const withdrawAdviseur = defineRoute({
  method: 'DELETE',
  url: '/aanvragen/:id/adviseurs/:adviseurId',
  metVersie: true,
  operationId: 'withdrawAdviseur',
  summary: 'De vraag om advies terugnemen, zolang er geen advies is',
  tag,
  params: adviseurParams,
  response: { 204: z.null() },
});

export const adviesBody = z.object({ advies: tekst(8000) });

export const giveAdvies = defineRoute({
  method: 'PUT',
  url: '/aanvragen/:id/adviseurs/:adviseurId/advies',
  metVersie: true,
  operationId: 'giveAdvies',
  summary: 'Jouw advies over deze aanvraag opschrijven',
  tag,
  params: adviseurParams,
  body: adviesBody,
  response: { 200: z.object({ versie }) },
});
