import * as z from 'zod/mini';
import { collegaKort } from './casussen.ts';
import { defineRoute } from './route.ts';
import { datum, id, idParams, leeg } from './veld.ts';

const tag = 'afwezigheid';

const overgeslagen = z.object({
  casusId: id,
  casusCode: z.string(),
  huishouden: z.string(),
  /** Who stands in there already, and when; null when nobody does, and a vervanger has to be chosen there. */
  vervanger: z.nullable(z.string()),
  vanaf: z.nullable(datum),
  tot: z.nullable(datum),
});

/** Days, first and last included, on which somebody is away and who stands in. */
export const afwezigheidSchema = z.object({
  id,
  vanaf: datum,
  tot: datum,
  waarnemer: collegaKort,
  /** The teamleider who noted it; null for whoever noted it themselves. */
  gemeldDoor: z.nullable(z.string()),
  /** Casussen in which the waarnemer stands in. */
  aantalCasussen: z.int(),
  /** Casussen without this waarnemer, mostly because they kept the vervanger they had. */
  overgeslagen: z.array(overgeslagen),
});
export type Afwezigheid = z.infer<typeof afwezigheidSchema>;

/** Somebody for whom I stand in. */
export const waarnemingSchema = z.object({
  id,
  vanaf: datum,
  tot: datum,
  collega: collegaKort,
  aantalCasussen: z.int(),
});
export type Waarneming = z.infer<typeof waarnemingSchema>;

export const getMijnAfwezigheid = defineRoute({
  method: 'GET',
  url: '/mij/afwezigheid',
  operationId: 'getMijnAfwezigheid',
  summary: 'Wanneer ik er niet ben, en voor wie ik waarneem; nu en later',
  tag,
  response: {
    200: z.object({ items: z.array(afwezigheidSchema), waarnemingen: z.array(waarnemingSchema) }),
  },
});

export const createAfwezigheidBody = z.object({ waarnemerId: id, vanaf: datum, tot: datum });

export const createAfwezigheid = defineRoute({
  method: 'POST',
  url: '/mij/afwezigheid',
  operationId: 'createAfwezigheid',
  summary: 'Ik ben er even niet: een waarnemer wordt vervanger in al mijn open casussen',
  tag,
  metSleutel: true,
  body: createAfwezigheidBody,
  response: { 201: afwezigheidSchema },
});

export const endAfwezigheid = defineRoute({
  method: 'POST',
  url: '/mij/afwezigheid/:id/einde',
  operationId: 'endAfwezigheid',
  summary: 'Ik ben er weer, of ik ga toch niet: de vervangingen stoppen nu',
  tag,
  params: idParams,
  response: { 204: leeg },
});

export const createTeamAfwezigheid = defineRoute({
  method: 'POST',
  url: '/teamleden/:id/afwezigheid',
  operationId: 'createTeamAfwezigheid',
  summary:
    'Een collega uit je team is er even niet, bijvoorbeeld ziek: een waarnemer wordt vervanger; alleen de teamleider',
  tag,
  metSleutel: true,
  params: idParams,
  body: createAfwezigheidBody,
  response: { 201: afwezigheidSchema },
});

export const endTeamAfwezigheid = defineRoute({
  method: 'POST',
  url: '/teamleden/:id/afwezigheid/:afwezigheidId/einde',
  operationId: 'endTeamAfwezigheid',
  summary: 'Een collega uit je team is er weer: de vervangingen stoppen nu; alleen de teamleider',
  tag,
  params: z.object({ id, afwezigheidId: id }),
  response: { 204: leeg },
});

/** Somebody who is away today. */
export const nuAfwezigSchema = z.object({ tot: datum, waarnemer: collegaKort });
export type NuAfwezig = z.infer<typeof nuAfwezigSchema>;

export const getCollegaAfwezigheid = defineRoute({
  method: 'GET',
  url: '/gebruikers/:id/afwezigheid',
  operationId: 'getCollegaAfwezigheid',
  summary: 'Of een collega er vandaag is, en wie er anders waarneemt',
  tag,
  params: idParams,
  response: { 200: z.object({ afwezig: z.nullable(nuAfwezigSchema) }) },
});
