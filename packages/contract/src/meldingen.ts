import { mailKeuzes, meldingSoorten } from '@naast/domain/meldingen';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { id, pagina, paginaVraag, tijdstip, versie } from './veld.ts';

const tag = 'meldingen';

export const meldingSchema = z.object({
  id,
  soort: z.enum(meldingSoorten),
  op: tijdstip,
  gelezenOp: z.nullable(tijdstip),
  aanvraag: z.nullable(z.object({ id, code: z.string() })),
  /** The casus to open it in; null for who does not see the casus. */
  casusId: z.nullable(id),
  vergaderingId: z.nullable(id),
  /** The betaalopdracht that waits. */
  opdrachtId: z.nullable(id),
});
export type Melding = z.infer<typeof meldingSchema>;

export const listMeldingen = defineRoute({
  method: 'GET',
  url: '/meldingen',
  operationId: 'listMeldingen',
  summary: 'Jouw meldingen, de nieuwste eerst',
  tag,
  querystring: z.object(paginaVraag),
  response: { 200: pagina(meldingSchema) },
});

/** These, or everything that came up to a moment: what arrives while you look stays unread. */
export const leesMeldingenBody = z.union([
  z.object({ ids: z.array(id).check(z.minLength(1), z.maxLength(100)) }),
  z.object({ totEnMet: tijdstip }),
]);

export const readMeldingen = defineRoute({
  method: 'POST',
  url: '/meldingen/gelezen',
  metSleutel: true,
  operationId: 'readMeldingen',
  summary: 'Meldingen als gelezen aanmerken',
  tag,
  body: leesMeldingenBody,
  response: { 200: z.object({ ongelezen: z.int() }) },
});

export const meldingVoorkeurSchema = z.object({
  mail: z.enum(mailKeuzes),
  /** Where the e-mail goes. */
  email: z.string(),
  /** False when this installation sends no e-mail. */
  mailAan: z.boolean(),
  versie,
});

export const getMeldingVoorkeur = defineRoute({
  method: 'GET',
  url: '/meldingen/voorkeur',
  operationId: 'getMeldingVoorkeur',
  summary: 'Hoe je meldingen per e-mail krijgt',
  tag,
  response: { 200: meldingVoorkeurSchema },
});

export const meldingVoorkeurBody = z.object({ mail: z.enum(mailKeuzes) });

export const updateMeldingVoorkeur = defineRoute({
  method: 'PUT',
  url: '/meldingen/voorkeur',
  metVersie: true,
  operationId: 'updateMeldingVoorkeur',
  summary: 'Kiezen hoe je meldingen per e-mail krijgt',
  tag,
  body: meldingVoorkeurBody,
  response: { 200: meldingVoorkeurSchema },
});
