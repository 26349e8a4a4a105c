import { plekken, spullenKeuzes } from '@naast/domain/veiligheid';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { id, idParams, leeg, tekst, tijdstip, vrijeTekst } from './veld.ts';

const tag = 'veiligheid';

/** One time that leden were apart. Names are a function and organisation when their bearer is of another part. */
export const apartSchema = z.object({
  id,
  /** Null when there was no time for words. */
  reden: z.nullable(z.string()),
  gestartDoor: z.string(),
  gestartOp: tijdstip,
  opgehevenDoor: z.nullable(z.string()),
  opgehevenOp: z.nullable(tijdstip),
  opheffingReden: z.nullable(z.string()),
});
export type Apart = z.infer<typeof apartSchema>;

export const veiligheidSchema = z.object({
  apart: z.boolean(),
  /** For who leads the casus; always false for others. */
  gesplitst: z.boolean(),
  /** Newest first; empty for who does not lead the casus. */
  verloop: z.array(apartSchema),
  mag: z.object({ regelen: z.boolean(), afschermen: z.boolean(), meldcode: z.boolean() }),
});
export type Veiligheid = z.infer<typeof veiligheidSchema>;

export const getVeiligheid = defineRoute({
  method: 'GET',
  url: '/casussen/:id/veiligheid',
  operationId: 'getVeiligheid',
  summary: 'Of de leden van dit huishouden apart zijn, en wat jij daarin mag',
  tag,
  params: idParams,
  response: { 200: veiligheidSchema },
});

export const redenBody = z.object({ reden: tekst(2000) });

/** In danger one press is enough: the reason may be left out. */
export const startVeiligheidBody = z.object({ reden: z.optional(vrijeTekst(2000)) });

export const startVeiligheid = defineRoute({
  method: 'POST',
  url: '/casussen/:id/veiligheid',
  operationId: 'startVeiligheid',
  summary: 'De leden apart zetten, meteen; contactpersoon of teamleider',
  tag,
  metSleutel: true,
  params: idParams,
  body: startVeiligheidBody,
  response: { 201: z.object({ id }) },
});

export const liftVeiligheid = defineRoute({
  method: 'POST',
  url: '/casussen/:id/veiligheid/opheffing',
  operationId: 'liftVeiligheid',
  summary: 'Het apart zetten opheffen, met een reden; een splitsing blijft',
  tag,
  metSleutel: true,
  params: idParams,
  body: redenBody,
  response: { 204: leeg },
});

export const splitsBody = z.object({
  naam: tekst(200),
  wijk: vrijeTekst(100),
  contactpersoonId: id,
  leden: z
    .array(z.object({ lidId: id, waar: z.enum(plekken), spullen: z.enum(spullenKeuzes) }))
    .check(z.minLength(1), z.maxLength(50)),
  /** Who may see both parts, named by who splits. */
  lezers: z.array(z.object({ gebruikerId: id, reden: tekst(500) })).check(z.maxLength(10)),
});
export type SplitsBody = z.infer<typeof splitsBody>;

export const splitHuishouden = defineRoute({
  method: 'POST',
  url: '/casussen/:id/veiligheid/splitsing',
  operationId: 'splitHuishouden',
  summary: 'Het huishouden in tweeën splitsen, elk met een eigen casus en contactpersoon',
  tag,
  metSleutel: true,
  params: idParams,
  body: splitsBody,
  response: { 204: leeg },
});
