import { deelnemersoorten } from '@naast/domain/casussen';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { id, idParams, leeg, tekst, versie, vrijeTekst } from './veld.ts';

const tag = 'casussen';

export const deelnemerSchema = z.object({
  id,
  soort: z.enum(deelnemersoorten),
  naam: z.string(),
  organisatie: z.string(),
  rol: z.string(),
  aanbod: z.string(),
  versie,
});
export type Deelnemer = z.infer<typeof deelnemerSchema>;

export const deelnemerBody = z.object({
  soort: z.enum(deelnemersoorten),
  naam: tekst(200),
  organisatie: vrijeTekst(200),
  /** Who they are to the family: zus, brugfunctionaris. */
  rol: vrijeTekst(200),
  /** What they do now: past op, begeleiding 1 uur per week. */
  aanbod: vrijeTekst(500),
});

const deelnemerParams = z.object({ id, deelnemerId: id });

export const listDeelnemers = defineRoute({
  method: 'GET',
  url: '/casussen/:id/deelnemers',
  operationId: 'listDeelnemers',
  summary: 'Wie staan er om het huishouden heen',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(deelnemerSchema) }) },
});

export const createDeelnemer = defineRoute({
  method: 'POST',
  url: '/casussen/:id/deelnemers',
  operationId: 'createDeelnemer',
  summary: 'Een deelnemer toevoegen',
  tag,
  metSleutel: true,
  params: idParams,
  body: deelnemerBody,
  response: { 201: deelnemerSchema },
});

export const updateDeelnemer = defineRoute({
  method: 'PATCH',
  url: '/casussen/:id/deelnemers/:deelnemerId',
  operationId: 'updateDeelnemer',
  summary: 'Een deelnemer veranderen',
  tag,
  metVersie: true,
  params: deelnemerParams,
  body: z.partial(deelnemerBody),
  response: { 200: deelnemerSchema },
});

export const deleteDeelnemer = defineRoute({
  method: 'DELETE',
  url: '/casussen/:id/deelnemers/:deelnemerId',
  operationId: 'deleteDeelnemer',
  summary: 'Een deelnemer van de lijst halen',
  tag,
  metVersie: true,
  params: deelnemerParams,
  response: { 204: leeg },
});
