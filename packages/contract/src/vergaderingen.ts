import { standen, uitkomsten } from '@naast/domain/fonds';
import { puntSoorten, vergaderingStanden } from '@naast/domain/vergaderingen';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { bestandSchema } from './sessies.ts';
import { id, idParams, saldoCent, tekst, tijdstip, versie, vrijeTekst } from './veld.ts';

const tag = 'fonds';

export const vergaderingKopSchema = z.object({
  id,
  begintOp: tijdstip,
  plaats: z.string(),
  stand: z.enum(vergaderingStanden),
  aantalPunten: z.int(),
  versie,
});
export type VergaderingKop = z.infer<typeof vergaderingKopSchema>;

/** One point: the aanvraag as the agenda shows it; the pack itself is read as an aanvraag. */
export const puntSchema = z.object({
  id,
  soort: z.enum(puntSoorten),
  verslag: z.string(),
  behandeldOp: z.nullable(tijdstip),
  versie,
  aanvraag: z.object({
    id,
    code: z.string(),
    stand: z.enum(standen),
    uitkomst: z.nullable(z.enum(uitkomsten)),
    gevraagdCent: saldoCent,
    waarvoor: z.array(z.string()),
    spoedReden: z.string(),
  }),
});
export type Punt = z.infer<typeof puntSchema>;

export const stukkenSchema = z.object({
  id,
  exemplaarNummer: z.int(),
  ontvanger: z.string(),
  gemaaktDoor: z.string(),
  vanMij: z.boolean(),
  gemaaktOp: tijdstip,
});
export type Stukken = z.infer<typeof stukkenSchema>;

export const vergaderingSchema = z.object({
  ...vergaderingKopSchema.shape,
  agendaVersie: versie,
  geslotenOp: z.nullable(tijdstip),
  fonds: z.object({ id, naam: z.string() }),
  punten: z.array(puntSchema),
  /** What could be put on the agenda and is not. */
  teAgenderen: z.array(puntSchema.shape.aanvraag),
  leden: z.array(
    z.object({ gebruikerId: id, naam: z.string(), isVoorzitter: z.boolean(), aanwezig: z.boolean() }),
  ),
  stukken: z.array(stukkenSchema),
  /** I am the voorzitter, their deputy or the fondsbeheerder. */
  magLeiden: z.boolean(),
});
export type Vergadering = z.infer<typeof vergaderingSchema>;

export const listVergaderingen = defineRoute({
  method: 'GET',
  url: '/fondsen/:id/vergaderingen',
  operationId: 'listVergaderingen',
  summary: 'De vergaderingen van een fonds, de laatste eerst',
  tag,
  params: idParams,
  response: {
    200: z.object({
      fonds: z.object({ id, naam: z.string() }),
      items: z.array(vergaderingKopSchema),
      magLeiden: z.boolean(),
    }),
  },
});

export const vergaderingBody = z.object({ begintOp: tijdstip, plaats: vrijeTekst(200) });

export const createVergadering = defineRoute({
  method: 'POST',
  url: '/fondsen/:id/vergaderingen',
  metSleutel: true,
  operationId: 'createVergadering',
  summary: 'Een vergadering plannen, met alles wat wacht op de agenda',
  tag,
  params: idParams,
  body: vergaderingBody,
  response: { 201: z.object({ id, versie }) },
});

export const getVergadering = defineRoute({
  method: 'GET',
  url: '/vergaderingen/:id',
  operationId: 'getVergadering',
  summary: 'Eén vergadering met haar agenda',
  tag,
  params: idParams,
  response: { 200: vergaderingSchema },
});

export const updateVergadering = defineRoute({
  method: 'PATCH',
  url: '/vergaderingen/:id',
  metVersie: true,
  operationId: 'updateVergadering',
  summary: 'Dag of plaats veranderen, openen, sluiten of laten vervallen',
  tag,
  params: idParams,
  body: z.object({
    begintOp: z.optional(tijdstip),
    plaats: z.optional(vrijeTekst(200)),
    stand: z.optional(z.enum(['bezig', 'gesloten', 'vervallen'])),
  }),
  response: { 200: vergaderingSchema },
});

export const setAgenda = defineRoute({
  method: 'PUT',
  url: '/vergaderingen/:id/agenda',
  metVersie: true,
  operationId: 'setAgenda',
  summary: 'De agenda in deze volgorde zetten; wat er niet in staat, gaat eraf',
  tag,
  params: idParams,
  body: z.object({ aanvraagIds: z.array(id).check(z.maxLength(200)) }),
  response: { 200: vergaderingSchema },
});

export const setAanwezigen = defineRoute({
  method: 'PUT',
  url: '/vergaderingen/:id/aanwezigen',
  operationId: 'setAanwezigen',
  summary: 'Wie er is',
  tag,
  params: idParams,
  body: z.object({ gebruikerIds: z.array(id).check(z.maxLength(50)) }),
  response: { 200: vergaderingSchema },
});

export const updatePunt = defineRoute({
  method: 'PATCH',
  url: '/vergaderingen/:id/punten/:puntId',
  metVersie: true,
  operationId: 'updatePunt',
  summary: 'Opschrijven wat er bij een punt gezegd is, en of het behandeld is',
  tag,
  params: z.object({ id, puntId: id }),
  body: z.object({ verslag: z.optional(vrijeTekst(8000)), behandeld: z.optional(z.boolean()) }),
  response: { 200: puntSchema },
});

export const createStukken = defineRoute({
  method: 'POST',
  url: '/vergaderingen/:id/stukken',
  metSleutel: true,
  operationId: 'createStukken',
  summary: 'Een genummerd exemplaar van de agenda met alle stukken maken, voor één ontvanger',
  tag,
  params: idParams,
  body: z.object({ ontvanger: tekst(120) }),
  response: { 201: stukkenSchema },
});

export const getStukkenPdf = defineRoute({
  method: 'GET',
  url: '/vergaderingen/:id/stukken/:stukkenId/pdf',
  operationId: 'getStukkenPdf',
  summary: 'De agenda met alle stukken als PDF, elke keer precies hetzelfde',
  tag,
  params: z.object({ id, stukkenId: id }),
  produces: ['application/pdf'],
  response: { 200: bestandSchema },
});
