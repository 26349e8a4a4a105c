import {
  gedeeldeGegevens,
  loketGebeurtenissen,
  loketRoutes,
  loketStanden,
  verstuurWijzen,
} from '@naast/domain/loketverzoeken';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { bestandSchema, exportSchema } from './sessies.ts';
import { datum, id, idParams, tekst, tijdstip, versie, vrijeTekst } from './veld.ts';

const tag = 'loketverzoeken';

const regelVelden = {
  id,
  route: z.enum(loketRoutes),
  stand: z.enum(loketStanden),
  loket: z.string(),
  onderwerp: z.string(),
  verstuurdOp: z.nullable(datum),
  uiterlijkOp: z.nullable(datum),
  antwoordOp: z.nullable(datum),
  /** What happens now, in words. */
  vervolg: z.string(),
  door: z.string(),
  gewijzigdOp: tijdstip,
  versie,
};
/** One line of the list of a casus. */
export const loketRegelSchema = z.object(regelVelden);
export type LoketRegel = z.infer<typeof loketRegelSchema>;

export const loketverzoekSchema = z.object({
  ...regelVelden,
  casusId: id,
  doorbraak: z.nullable(z.object({ id, zin: z.string() })),
  brief: z.string(),
  deelt: z.array(z.enum(gedeeldeGegevens)),
  akkoordDoor: z.string(),
  akkoordOp: z.nullable(datum),
  termijnDagen: z.int(),
  verstuurdHoe: z.nullable(z.enum(verstuurWijzen)),
  antwoord: z.string(),
  geschiedenis: z.array(
    z.object({
      id,
      gebeurtenis: z.enum(loketGebeurtenissen),
      naar: z.enum(loketStanden),
      toelichting: z.string(),
      door: z.string(),
      op: tijdstip,
    }),
  ),
  mijn: z.object({
    magWijzigen: z.boolean(),
    magBrief: z.boolean(),
    acties: z.array(z.enum(loketGebeurtenissen)),
  }),
});
export type Loketverzoek = z.infer<typeof loketverzoekSchema>;

export const listLoketverzoeken = defineRoute({
  method: 'GET',
  url: '/casussen/:id/loketverzoeken',
  operationId: 'listLoketverzoeken',
  summary: 'Wat er bij een loket is gevraagd, en de doorbraken die daarheen kunnen',
  tag,
  params: idParams,
  response: {
    200: z.object({
      items: z.array(loketRegelSchema),
      /** Doorbraken whose route goes to a loket and for which nothing was asked yet. */
      doorbraken: z.array(z.object({ id, titel: z.string(), zin: z.string(), route: z.enum(loketRoutes) })),
    }),
  },
});

export const loketTeLaatSchema = z.object({
  id,
  casusId: id,
  casusCode: z.string(),
  loket: z.string(),
  onderwerp: z.string(),
  uiterlijkOp: datum,
});
export type LoketTeLaat = z.infer<typeof loketTeLaatSchema>;

export const listTeLaat = defineRoute({
  method: 'GET',
  url: '/loketverzoeken',
  operationId: 'listLoketverzoekenTeLaat',
  summary: 'Loketten die jou niet op tijd antwoordden, de langste eerst',
  tag,
  response: { 200: z.object({ items: z.array(loketTeLaatSchema) }) },
});

export const createLoketverzoek = defineRoute({
  method: 'POST',
  url: '/casussen/:id/loketverzoeken',
  metSleutel: true,
  operationId: 'createLoketverzoek',
  summary: 'Een brief voor een loket beginnen, gemaakt uit een doorbraak',
  tag,
  params: idParams,
  body: z.object({ doorbraakId: id, route: z.optional(z.enum(loketRoutes)) }),
  response: { 201: z.object({ id, versie }) },
});

export const getLoketverzoek = defineRoute({
  method: 'GET',
  url: '/loketverzoeken/:id',
  operationId: 'getLoketverzoek',
  summary: 'Eén verzoek aan een loket, met de brief',
  tag,
  params: idParams,
  response: { 200: loketverzoekSchema },
});

export const updateLoketverzoekBody = z.object({
  loket: z.optional(vrijeTekst(200)),
  onderwerp: z.optional(vrijeTekst(200)),
  brief: z.optional(vrijeTekst(12_000)),
  termijnDagen: z.optional(z.int().check(z.minimum(1), z.maximum(365))),
  deelt: z.optional(z.array(z.enum(gedeeldeGegevens)).check(z.maxLength(gedeeldeGegevens.length))),
  akkoordDoor: z.optional(vrijeTekst(200)),
  akkoordOp: z.optional(z.nullable(datum)),
  vervolg: z.optional(vrijeTekst(2000)),
});

export const updateLoketverzoek = defineRoute({
  method: 'PATCH',
  url: '/loketverzoeken/:id',
  metVersie: true,
  operationId: 'updateLoketverzoek',
  summary: 'De brief veranderen, en opschrijven wat het gezin goed vindt om te delen',
  tag,
  params: idParams,
  body: updateLoketverzoekBody,
  response: { 200: loketverzoekSchema },
});

export const stepLoketverzoek = defineRoute({
  method: 'POST',
  url: '/loketverzoeken/:id/stappen',
  metSleutel: true,
  operationId: 'stepLoketverzoek',
  summary: 'Opschrijven dat de brief weg is, wat het antwoord is, of dat het stopt',
  tag,
  params: idParams,
  body: z.object({
    gebeurtenis: z.enum(loketGebeurtenissen),
    /** Day of sending or of the answer. */
    op: z.optional(z.nullable(datum)),
    hoe: z.optional(z.nullable(z.enum(verstuurWijzen))),
    /** The answer, or the reason. */
    toelichting: z.optional(vrijeTekst(8000)),
    /** What the answer is; left out when it is not clear yet. */
    uitkomst: z.optional(z.nullable(z.enum(['toekennen', 'deels_toekennen', 'afwijzen']))),
    vervolg: z.optional(vrijeTekst(2000)),
  }),
  response: { 201: loketverzoekSchema },
});

export const listLoketbrieven = defineRoute({
  method: 'GET',
  url: '/loketverzoeken/:id/brieven',
  operationId: 'listLoketbrieven',
  summary: 'Het register: welke exemplaren van de brief er zijn',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(exportSchema) }) },
});

export const createLoketbrief = defineRoute({
  method: 'POST',
  url: '/loketverzoeken/:id/brieven',
  metSleutel: true,
  operationId: 'createLoketbrief',
  summary: 'Een genummerd exemplaar van de brief maken, met namen',
  tag,
  params: idParams,
  body: z.object({ ontvanger: tekst(120) }),
  response: { 201: exportSchema },
});

export const getLoketbriefPdf = defineRoute({
  method: 'GET',
  url: '/loketverzoeken/:id/brieven/:exportId/pdf',
  operationId: 'getLoketbriefPdf',
  summary: 'De brief als PDF, elke keer precies hetzelfde',
  tag,
  params: z.object({ id, exportId: id }),
  produces: ['application/pdf'],
  response: { 200: bestandSchema },
});
