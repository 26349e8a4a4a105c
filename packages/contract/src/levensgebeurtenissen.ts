import { levenssoorten } from '@naast/domain/casussen';
import { taakStanden } from '@naast/domain/taken';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { datum, id, idParams, tijdstip, versie, vrijeTekst } from './veld.ts';

const tag = 'casussen';
const wie = z.object({ id, naam: z.string() });
const soort = z.enum(levenssoorten);
const code = z.string().check(z.regex(/^[a-z0-9_]{1,40}$/));

/** Something to arrange: the day to do it, and the stand of its taak. */
export const levenspuntSchema = z.object({
  id,
  code,
  wat: z.string(),
  wanneer: datum,
  taakId: z.nullable(id),
  stand: z.enum(taakStanden),
  /** Of the taak. */
  versie,
});

export const levensgebeurtenisSchema = z.object({
  id,
  soort,
  lid: z.nullable(wie),
  datum,
  toelichting: z.string(),
  stand: z.enum(['genoteerd', 'niet_nodig']),
  gemaaktDoor: z.string(),
  gemaaktOp: tijdstip,
  punten: z.array(levenspuntSchema),
  versie,
});
export type Levensgebeurtenis = z.infer<typeof levensgebeurtenisSchema>;

/** Seen coming from the leden; nobody looked at it yet. */
export const voorzienSchema = z.object({
  soort,
  lid: wie,
  datum,
  precies: z.enum(['maand', 'jaar']),
});
export type VoorzienLid = z.infer<typeof voorzienSchema>;

export const listLevensgebeurtenissen = defineRoute({
  method: 'GET',
  url: '/casussen/:id/levensgebeurtenissen',
  operationId: 'listLevensgebeurtenissen',
  summary: 'Wat er gebeurt in het gezin, en wat eraan komt',
  tag,
  params: idParams,
  response: {
    200: z.object({ items: z.array(levensgebeurtenisSchema), voorzien: z.array(voorzienSchema) }),
  },
});

/** Seen coming in one of the casussen of the contactpersoon. */
export const komtSchema = z.object({ ...voorzienSchema.shape, casusId: id, casusCode: z.string() });
export type Komt = z.infer<typeof komtSchema>;

export const listVoorzien = defineRoute({
  method: 'GET',
  url: '/levensgebeurtenissen/voorzien',
  operationId: 'listVoorzien',
  summary: 'Wie er binnenkort 18 wordt in jouw casussen, en waar nog niemand naar keek',
  tag,
  response: { 200: z.object({ items: z.array(komtSchema) }) },
});

export const createLevensgebeurtenisBody = z.object({
  soort,
  lidId: z.optional(z.nullable(id)),
  datum,
  toelichting: vrijeTekst(1000),
  /** Seen coming, and nothing to arrange: it is not proposed again. */
  nietNodig: z.optional(z.boolean()),
  /** What to arrange and on which day; each becomes a taak. */
  punten: z.optional(z.array(z.object({ code, wanneer: datum })).check(z.maxLength(20))),
});

export const createLevensgebeurtenis = defineRoute({
  method: 'POST',
  url: '/casussen/:id/levensgebeurtenissen',
  operationId: 'createLevensgebeurtenis',
  summary: 'Een levensgebeurtenis noteren en klaarzetten wat er te regelen is',
  tag,
  metSleutel: true,
  params: idParams,
  body: createLevensgebeurtenisBody,
  response: { 201: levensgebeurtenisSchema },
});

export const cancelLevensgebeurtenis = defineRoute({
  method: 'PUT',
  url: '/casussen/:id/levensgebeurtenissen/:gebeurtenisId/verval',
  operationId: 'cancelLevensgebeurtenis',
  summary: 'Een levensgebeurtenis gaat niet door; haar open taken vervallen',
  tag,
  metVersie: true,
  params: z.object({ id, gebeurtenisId: id }),
  response: { 200: z.object({ id }) },
});
