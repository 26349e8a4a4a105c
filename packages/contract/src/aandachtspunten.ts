import { aandachtspuntSoorten, besprokenKeuzes } from '@naast/domain/casussen';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { datum, id, idParams, tijdstip, versie, vrijeTekst } from './veld.ts';

const tag = 'casussen';

/** What a visitor must know, in agreed words. */
export const aandachtspuntSchema = z.object({
  id,
  soort: z.enum(aandachtspuntSoorten),
  toelichting: z.string(),
  /** The last day it holds. */
  tot: datum,
  verlopen: z.boolean(),
  besproken: z.enum(besprokenKeuzes),
  /** Why it was not discussed with the family; empty when it was. */
  reden: z.string(),
  /** False when safety forbids that the family sees it. */
  gezinZiet: z.boolean(),
  gemaaktDoor: z.string(),
  gemaaktOp: tijdstip,
  versie,
});
export type Aandachtspunt = z.infer<typeof aandachtspuntSchema>;

const velden = {
  toelichting: vrijeTekst(500),
  tot: datum,
  besproken: z.enum(besprokenKeuzes),
  reden: vrijeTekst(500),
};
export const createAandachtspuntBody = z.object({ soort: z.enum(aandachtspuntSoorten), ...velden });
export const updateAandachtspuntBody = z.object(velden);
const puntParams = z.object({ id, puntId: id });

export const listAandachtspunten = defineRoute({
  method: 'GET',
  url: '/casussen/:id/aandachtspunten',
  operationId: 'listAandachtspunten',
  summary: 'Wat je moet weten voor je op bezoek gaat',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(aandachtspuntSchema) }) },
});

export const createAandachtspunt = defineRoute({
  method: 'POST',
  url: '/casussen/:id/aandachtspunten',
  operationId: 'createAandachtspunt',
  summary: 'Een aandachtspunt opschrijven, voor hoogstens een jaar',
  tag,
  metSleutel: true,
  params: idParams,
  body: createAandachtspuntBody,
  response: { 201: aandachtspuntSchema },
});

export const updateAandachtspunt = defineRoute({
  method: 'PUT',
  url: '/casussen/:id/aandachtspunten/:puntId',
  operationId: 'updateAandachtspunt',
  summary: 'Een aandachtspunt opnieuw bekijken en verlengen',
  tag,
  metVersie: true,
  params: puntParams,
  body: updateAandachtspuntBody,
  response: { 200: aandachtspuntSchema },
});

export const endAandachtspunt = defineRoute({
  method: 'PUT',
  url: '/casussen/:id/aandachtspunten/:puntId/einde',
  operationId: 'endAandachtspunt',
  summary: 'Een aandachtspunt geldt niet meer',
  tag,
  metVersie: true,
  params: puntParams,
  response: { 200: z.object({ id }) },
});
