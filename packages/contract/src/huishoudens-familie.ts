import * as z from 'zod/mini';
import { gezinsrolSchema } from './huishoudens.ts';
import { defineRoute } from './route.ts';
import { datum, id, idParams, leeg, tekst } from './veld.ts';

const tag = 'huishoudens';

export const moveOut = defineRoute({
  method: 'POST',
  url: '/huishoudens/:id/verhuizingen',
  operationId: 'moveOut',
  summary: 'Leden gaan in een eigen huishouden wonen',
  tag,
  metSleutel: true,
  params: idParams,
  body: z.object({
    leden: z
      .array(z.object({ lidId: id, gezinsrol: gezinsrolSchema }))
      .check(z.minLength(1), z.maxLength(20)),
    /** The day they moved: today or before. */
    dag: datum,
    naam: tekst(200),
    wijk: tekst(100),
  }),
  response: {
    /** `huishoudenId` is the new one; its casus is opened as every casus is. */
    201: z.object({ id, huishoudenId: id }),
  },
});

export const undoMoveOut = defineRoute({
  method: 'POST',
  url: '/huishoudens/:id/verhuizingen/:verhuizingId/terugdraaiing',
  operationId: 'undoMoveOut',
  summary: 'Een verhuizing terugdraaien: ze horen weer bij dit huishouden',
  tag,
  params: z.object({ id, verhuizingId: id }),
  response: { 204: leeg },
});

/** Somebody of another household that you may see. */
export const elderslidSchema = z.object({
  id,
  naam: z.string(),
  geboortejaar: z.nullable(z.int()),
  huishouden: z.object({ id, naam: z.string(), wijk: z.string() }),
  /** True when you may write in that household too, so that this person can live in both. */
  magErbij: z.boolean(),
});
export type Elderslid = z.infer<typeof elderslidSchema>;

// Names are personal data: search is a POST, never a query (NLGov API Design Rules).
export const searchLedenElders = defineRoute({
  method: 'POST',
  url: '/huishoudens/:id/leden/_zoek',
  operationId: 'searchLedenElders',
  summary: 'Leden zoeken van andere huishoudens die je mag zien',
  tag,
  params: idParams,
  body: z.object({ naam: tekst(200) }),
  response: { 200: z.object({ items: z.array(elderslidSchema) }) },
});

export const familielidSchema = z.object({
  id,
  naam: z.string(),
  geboortejaar: z.nullable(z.int()),
  /** Where this person lives, as far as you may see it. */
  huishoudens: z.array(z.object({ id, naam: z.string() })),
});
export type FamilielidVan = z.infer<typeof familielidSchema>;

export const familieSchema = z.object({
  leden: z.array(familielidSchema),
  banden: z.array(z.object({ id, ouderId: id, kindId: id })),
});
export type Familie = z.infer<typeof familieSchema>;

export const getFamilie = defineRoute({
  method: 'GET',
  url: '/huishoudens/:id/familie',
  operationId: 'getFamilie',
  summary: 'Ouders en kinderen, ook over huishoudens heen, voor zover je die mag zien',
  tag,
  params: idParams,
  response: { 200: familieSchema },
});

export const addFamilieband = defineRoute({
  method: 'POST',
  url: '/huishoudens/:id/familiebanden',
  operationId: 'addFamilieband',
  summary: 'Zeggen wie de ouder van wie is',
  tag,
  metSleutel: true,
  params: idParams,
  body: z.object({ ouderId: id, kindId: id }),
  response: { 201: z.object({ id }) },
});

export const removeFamilieband = defineRoute({
  method: 'DELETE',
  url: '/huishoudens/:id/familiebanden/:bandId',
  operationId: 'removeFamilieband',
  summary: 'Een familieband losmaken',
  tag,
  params: z.object({ id, bandId: id }),
  response: { 204: leeg },
});
