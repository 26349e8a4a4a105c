import { niveaus } from '@naast/domain/casussen';
import * as z from 'zod/mini';
import { collegaKort } from './casussen.ts';
import { defineRoute } from './route.ts';
import { datum, id, idParams, leeg, tekst, tijdstip } from './veld.ts';

const tag = 'casussen';

/** Right of one gebruiker to one casus; `tot` is the last day, Europe/Amsterdam. */
export const toegangSchema = z.object({
  id,
  gebruiker: collegaKort,
  niveau: z.enum(niveaus),
  reden: z.string(),
  verleendDoor: z.string(),
  verleendOp: tijdstip,
  tot: z.nullable(datum),
});
export type Toegang = z.infer<typeof toegangSchema>;

export const listToegang = defineRoute({
  method: 'GET',
  url: '/casussen/:id/toegang',
  operationId: 'listToegang',
  summary: 'Wie heeft nu toegang tot deze casus',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(toegangSchema) }) },
});

export const grantToegangBody = z.object({
  gebruikerId: id,
  niveau: z.enum(niveaus),
  reden: tekst(500),
  tot: z.optional(z.nullable(datum)),
});

export const grantToegang = defineRoute({
  method: 'POST',
  url: '/casussen/:id/toegang',
  operationId: 'grantToegang',
  summary: 'Een collega toegang geven; alleen de contactpersoon',
  tag,
  metSleutel: true,
  params: idParams,
  body: grantToegangBody,
  response: { 201: z.object({ id }) },
});

export const revokeToegang = defineRoute({
  method: 'POST',
  url: '/casussen/:id/toegang/:toegangId/intrekking',
  operationId: 'revokeToegang',
  summary: 'Toegang intrekken; alleen de contactpersoon',
  tag,
  params: z.object({ id, toegangId: id }),
  response: { 204: leeg },
});

export const setVervangerBody = z.object({
  gebruikerId: id,
  vanaf: datum,
  tot: z.optional(z.nullable(datum)),
});

export const setVervanger = defineRoute({
  method: 'POST',
  url: '/casussen/:id/vervangers',
  operationId: 'setVervanger',
  summary: 'Een vervanger aanwijzen; een eerdere die dan nog geldt, stopt',
  tag,
  metSleutel: true,
  params: idParams,
  body: setVervangerBody,
  response: { 201: z.object({ id }) },
});

export const endVervanger = defineRoute({
  method: 'POST',
  url: '/casussen/:id/vervangers/:vervangerId/intrekking',
  operationId: 'endVervanger',
  summary: 'De vervanging stopt nu',
  tag,
  params: z.object({ id, vervangerId: id }),
  response: { 204: leeg },
});
