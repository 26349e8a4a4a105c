import { leefgebieden } from '@naast/domain/leefgebieden';
import { deelKeuzes } from '@naast/domain/veiligheid';
import * as z from 'zod/mini';
import { collegaKort } from './casussen.ts';
import { defineRoute } from './route.ts';
import { id, idParams, leeg, tijdstip, versie } from './veld.ts';

const tag = 'veiligheid';
const leefgebied = z.nullable(z.enum(leefgebieden));

/** One leefgebied of one lid that only some see; `leefgebied` null is everything of that lid. */
export const afschermingSchema = z.object({
  id,
  lidId: id,
  leefgebied,
  wie: z.enum(deelKeuzes),
  lezers: z.array(collegaKort),
  metEigenWoorden: z.boolean(),
  door: z.string(),
  op: tijdstip,
  versie,
});
export type Afscherming = z.infer<typeof afschermingSchema>;

export const listAfschermingen = defineRoute({
  method: 'GET',
  url: '/casussen/:id/afschermingen',
  operationId: 'listAfschermingen',
  summary: 'Wat is afgeschermd, voor zover jij het mag zien; nieuwste eerst',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(afschermingSchema) }) },
});

const wie = {
  wie: z.enum(deelKeuzes),
  lezers: z.array(id).check(z.maxLength(50)),
  metEigenWoorden: z.boolean(),
};

export const createAfschermingBody = z.object({ lidId: id, leefgebied, ...wie });
export const createAfscherming = defineRoute({
  method: 'POST',
  url: '/casussen/:id/afschermingen',
  operationId: 'createAfscherming',
  summary: 'Een leefgebied van één lid afschermen; contactpersoon of vervanger',
  tag,
  metSleutel: true,
  params: idParams,
  body: createAfschermingBody,
  response: { 201: afschermingSchema },
});

const params = z.object({ id, afschermingId: id });
export const updateAfschermingBody = z.object(wie);
export const updateAfscherming = defineRoute({
  method: 'PUT',
  url: '/casussen/:id/afschermingen/:afschermingId',
  operationId: 'updateAfscherming',
  summary: 'Veranderen wie een afgeschermd deel mag zien',
  tag,
  metVersie: true,
  params,
  body: updateAfschermingBody,
  response: { 200: afschermingSchema },
});

export const liftAfscherming = defineRoute({
  method: 'POST',
  url: '/casussen/:id/afschermingen/:afschermingId/opheffing',
  operationId: 'liftAfscherming',
  summary: 'Een afgeschermd deel weer laten zien aan wie de casus ziet',
  tag,
  params,
  response: { 204: leeg },
});

export const markBijlageBody = z.object({ lidId: z.nullable(id), leefgebied });
export const markBijlage = defineRoute({
  method: 'PUT',
  url: '/bijlagen/:id/lid',
  operationId: 'markBijlage',
  summary: 'Zeggen over wie en welk leefgebied een bijlage gaat',
  tag,
  metVersie: true,
  params: idParams,
  body: markBijlageBody,
  response: { 200: z.object({ ...markBijlageBody.shape, versie }) },
});
