import { nazorgUitkomsten } from '@naast/domain/casussen';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { datum, id, idParams, tekst, tijdstip, versie, vrijeTekst } from './veld.ts';

const tag = 'casussen';

/** A day on which somebody looks how it goes, also after the casus is afgesloten. */
export const nazorgmomentSchema = z.object({
  id,
  wanneer: datum,
  wat: z.string(),
  /** In words: the family counts too. */
  wie: z.string(),
  uitkomst: z.nullable(z.enum(nazorgUitkomsten)),
  /** How it went, for a day that has been. */
  toelichting: z.string(),
  klaarOp: z.nullable(tijdstip),
  klaarDoor: z.nullable(z.string()),
  versie,
});
export type Nazorgmoment = z.infer<typeof nazorgmomentSchema>;

/** What was written when the casus closed; a later closing replaces it. */
export const afsluitingSchema = z.object({
  evaluatie: z.string(),
  nazorgplan: z.string(),
  leerpunt: z.string(),
  /** Why a teamleider closed it without these. */
  ontheffing: z.nullable(z.string()),
  door: z.string(),
  op: tijdstip,
});
export type Afsluiting = z.infer<typeof afsluitingSchema>;

export const nazorgmomentBody = z.object({ wanneer: datum, wat: tekst(500), wie: tekst(200) });
const momentParams = z.object({ id, momentId: id });

export const listNazorg = defineRoute({
  method: 'GET',
  url: '/casussen/:id/nazorg',
  operationId: 'listNazorg',
  summary: 'De dagen van de nazorg, eerste dag eerst, en wat er bij het afsluiten is opgeschreven',
  tag,
  params: idParams,
  response: {
    200: z.object({ items: z.array(nazorgmomentSchema), afsluiting: z.nullable(afsluitingSchema) }),
  },
});

export const createNazorgmoment = defineRoute({
  method: 'POST',
  url: '/casussen/:id/nazorg',
  operationId: 'createNazorgmoment',
  summary: 'Een dag voor de nazorg afspreken; ook als de casus al is afgesloten',
  tag,
  metSleutel: true,
  params: idParams,
  body: nazorgmomentBody,
  response: { 201: nazorgmomentSchema },
});

export const updateNazorgmoment = defineRoute({
  method: 'PUT',
  url: '/casussen/:id/nazorg/:momentId',
  operationId: 'updateNazorgmoment',
  summary: 'Een dag van de nazorg verzetten of anders afspreken',
  tag,
  metVersie: true,
  params: momentParams,
  body: nazorgmomentBody,
  response: { 200: nazorgmomentSchema },
});

export const noteNazorgBody = z.object({
  uitkomst: z.enum(nazorgUitkomsten),
  toelichting: vrijeTekst(2000),
  /** Another day, when it did not work out. */
  opnieuwOp: z.optional(z.nullable(datum)),
});

export const noteNazorg = defineRoute({
  method: 'POST',
  url: '/casussen/:id/nazorg/:momentId/uitkomst',
  operationId: 'noteNazorg',
  summary: 'Opschrijven hoe een dag van de nazorg ging',
  tag,
  metVersie: true,
  params: momentParams,
  body: noteNazorgBody,
  response: { 200: nazorgmomentSchema },
});
