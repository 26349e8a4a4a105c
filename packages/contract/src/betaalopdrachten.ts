import {
  betaalbeletselen,
  opdrachtGebeurtenissen,
  opdrachtStanden,
  postStanden,
} from '@naast/domain/betalingen';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { datum, id, idParams, saldoCent, tekst, tijdstip, versie } from './veld.ts';

const tag = 'betalingen';

/** One payment that is due, or will be. The account number only for who pays and who checks. */
export const duePostSchema = z.object({
  termijnId: id,
  aanvraagId: id,
  aanvraagCode: z.string(),
  casusCode: z.string(),
  fondsId: id,
  fonds: z.string(),
  wat: z.string(),
  ontvanger: z.string(),
  nr: z.int(),
  vanTotaal: z.int(),
  geplandOp: datum,
  bedragCent: saldoCent,
  iban: z.nullable(z.string()),
  houder: z.string(),
  voorwaarde: z.string(),
  beletsel: z.nullable(z.enum(betaalbeletselen)),
  /** It waits in this order. */
  opdracht: z.nullable(z.object({ id, code: z.string() })),
  /** I may pay it: I did nothing else with this aanvraag. */
  magBetalen: z.boolean(),
});
export type DuePost = z.infer<typeof duePostSchema>;

export const listTeBetalen = defineRoute({
  method: 'GET',
  url: '/betalingen',
  operationId: 'listTeBetalen',
  summary: 'Wat er te betalen is tot en met een dag, en waarop het wacht',
  tag,
  querystring: z.object({ totEnMet: datum }),
  response: { 200: z.object({ items: z.array(duePostSchema), meer: z.boolean() }) },
});

export const betaalopdrachtSchema = z.object({
  id,
  code: z.string(),
  fondsId: id,
  fonds: z.string(),
  uitvoerenOp: datum,
  stand: z.enum(opdrachtStanden),
  aantal: z.int(),
  totaalCent: saldoCent,
  voorbereidDoor: z.string(),
  voorbereidOp: tijdstip,
  vrijgegevenDoor: z.nullable(z.string()),
  vrijgegevenOp: z.nullable(tijdstip),
  zelfVoorbereid: z.boolean(),
  versie,
});
export type Betaalopdracht = z.infer<typeof betaalopdrachtSchema>;

export const betaalpostSchema = z.object({
  id,
  termijnId: id,
  aanvraagId: id,
  aanvraagCode: z.string(),
  code: z.string(),
  wat: z.string(),
  bedragCent: saldoCent,
  iban: z.string(),
  houder: z.string(),
  kenmerk: z.string(),
  stand: z.enum(postStanden),
  /** Why the order cannot be released with this payment in it. */
  beletsel: z.nullable(z.enum([...betaalbeletselen, 'rekening_veranderd', 'vier_mensen'])),
});
export type Betaalpost = z.infer<typeof betaalpostSchema>;

export const opdrachtDetailSchema = z.object({
  ...betaalopdrachtSchema.shape,
  iban: z.string(),
  houder: z.string(),
  posten: z.array(betaalpostSchema),
  geschiedenis: z.array(
    z.object({
      nr: z.int(),
      gebeurtenis: z.string(),
      naar: z.enum(opdrachtStanden),
      reden: z.string(),
      door: z.string(),
      op: tijdstip,
    }),
  ),
  acties: z.array(z.enum(opdrachtGebeurtenissen)),
});
export type OpdrachtDetail = z.infer<typeof opdrachtDetailSchema>;

export const listBetaalopdrachten = defineRoute({
  method: 'GET',
  url: '/betaalopdrachten',
  operationId: 'listBetaalopdrachten',
  summary: 'De betaalopdrachten, wat nog loopt eerst',
  tag,
  response: { 200: z.object({ items: z.array(betaalopdrachtSchema) }) },
});

export const getBetaalopdracht = defineRoute({
  method: 'GET',
  url: '/betaalopdrachten/:id',
  operationId: 'getBetaalopdracht',
  summary: 'Een betaalopdracht met haar betalingen',
  tag,
  params: idParams,
  response: { 200: opdrachtDetailSchema },
});

export const createBetaalopdracht = defineRoute({
  method: 'POST',
  url: '/fondsen/:id/betaalopdrachten',
  metSleutel: true,
  operationId: 'createBetaalopdracht',
  summary: 'Betalingen verzamelen in een opdracht; een tweede betaler geeft haar vrij',
  tag,
  params: idParams,
  body: z.object({ uitvoerenOp: datum, termijnIds: z.array(id).check(z.minLength(1), z.maxLength(500)) }),
  response: { 201: z.object({ id }) },
});

const naStap = z.object({ id, stand: z.enum(opdrachtStanden), versie });
const stap = <const P extends string>(pad: P) =>
  ({ method: 'POST', url: `/betaalopdrachten/:id/${pad}`, metSleutel: true, tag, params: idParams }) as const;

export const releaseBetaalopdracht = defineRoute({
  ...stap('vrijgave'),
  metVersie: true,
  operationId: 'releaseBetaalopdracht',
  summary: 'Een opdracht vrijgeven, door een tweede betaler',
  response: { 201: naStap },
});

export const sendBetaalopdracht = defineRoute({
  ...stap('verzending'),
  operationId: 'sendBetaalopdracht',
  summary: 'Vastleggen dat de opdracht naar de bank is',
  response: { 201: naStap },
});

export const expireBetaalopdracht = defineRoute({
  ...stap('vervallenverklaring'),
  operationId: 'expireBetaalopdracht',
  summary: 'Een opdracht laten vervallen; de betalingen komen terug op de lijst',
  body: z.object({ reden: tekst(2000) }),
  response: { 201: naStap },
});

export const removeBetaalpost = defineRoute({
  ...stap('posten/:postId/verwijdering'),
  params: z.object({ id, postId: id }),
  operationId: 'removeBetaalpost',
  summary: 'Een betaling uit een opdracht halen die nog niet is vrijgegeven',
  body: z.object({ reden: tekst(2000) }),
  response: { 201: naStap },
});

export const settleBetaalopdracht = defineRoute({
  ...stap('verwerking'),
  operationId: 'settleBetaalopdracht',
  summary: 'Met de hand vastleggen dat de bank heeft betaald',
  body: z.object({
    /** Null is every payment of the order that is still open. */
    postIds: z.nullable(z.array(id).check(z.minLength(1), z.maxLength(500))),
    reden: tekst(2000),
  }),
  response: { 201: naStap },
});

export const getBetaalopdrachtCsv = defineRoute({
  method: 'GET',
  url: '/betaalopdrachten/:id/csv',
  operationId: 'getBetaalopdrachtCsv',
  summary: 'De betalingen van een opdracht als CSV',
  tag,
  params: idParams,
  produces: ['text/csv'],
  response: { 200: z.any() },
});

export const getBetaalopdrachtPain = defineRoute({
  method: 'GET',
  url: '/betaalopdrachten/:id/pain',
  operationId: 'getBetaalopdrachtPain',
  summary: 'De opdracht als SEPA-bestand voor de bank (pain.001.001.09)',
  tag,
  params: idParams,
  produces: ['application/xml'],
  response: { 200: z.any() },
});

export const fondsrekeningSchema = z.object({
  iban: z.nullable(z.string()),
  houder: z.string(),
  door: z.nullable(z.string()),
  op: z.nullable(tijdstip),
  versie,
});

export const getFondsrekening = defineRoute({
  method: 'GET',
  url: '/fondsen/:id/betaalrekening',
  operationId: 'getFondsrekening',
  summary: 'Van welke rekening een fonds betaalt',
  tag,
  params: idParams,
  response: { 200: fondsrekeningSchema },
});

export const updateFondsrekening = defineRoute({
  method: 'PUT',
  url: '/fondsen/:id/betaalrekening',
  metVersie: true,
  operationId: 'updateFondsrekening',
  summary: 'Vastleggen van welke rekening een fonds betaalt',
  tag,
  params: idParams,
  body: z.object({ iban: tekst(60), houder: tekst(70) }),
  response: { 200: z.object({ versie }) },
});
