import { bijlageMaximum, bijlageSoorten, scanStanden } from '@naast/domain/bijlagen';
import { leefgebieden } from '@naast/domain/leefgebieden';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { bestandSchema } from './sessies.ts';
import { id, idParams, tijdstip, versie, vrijeTekst } from './veld.ts';

const tag = 'bijlagen';

/** One file beside a casus or an aanvraag. */
export const bijlageSchema = z.object({
  id,
  /** For who does not see the casus this is a neutral name: the name of a file may hold names of people. */
  naam: z.string(),
  soort: z.enum(bijlageSoorten),
  /** In bytes. */
  grootte: z.int(),
  omschrijving: z.string(),
  aanvraag: z.nullable(z.object({ id, code: z.string() })),
  /** The commissie may see it. */
  voorCommissie: z.boolean(),
  /** A bill: who pays sees it after the besluit. */
  isRekening: z.boolean(),
  /** About whom, and what of them; null is everyone, and everything. Null too for who does not see the casus. */
  lidId: z.nullable(id),
  leefgebied: z.nullable(z.enum(leefgebieden)),
  scan: z.enum(scanStanden),
  door: z.nullable(z.string()),
  op: tijdstip,
  verwijderdOp: z.nullable(tijdstip),
  mag: z.object({ wijzigen: z.boolean(), verwijderen: z.boolean(), openen: z.boolean() }),
  versie,
});
export type Bijlage = z.infer<typeof bijlageSchema>;

const lijst = z.object({ items: z.array(bijlageSchema), magToevoegen: z.boolean() });

/** The bytes of one file, as the browser has them. */
export const uploadSchema = z.custom<Uint8Array>(
  (waarde) => waarde instanceof Uint8Array,
  'Stuur het bestand zelf, als application/octet-stream.',
);

/** `bestandsnaam` is percent-encoded: a header takes ASCII only, and a name does not belong in an address. */
const upload = {
  method: 'POST',
  metSleutel: true,
  tag,
  params: idParams,
  consumes: ['application/octet-stream'],
  bodyLimit: bijlageMaximum,
  headers: z.object({ bestandsnaam: z.string().check(z.minLength(1), z.maxLength(2000)) }),
  body: uploadSchema,
  response: { 201: bijlageSchema },
} as const;

export const createCasusBijlage = defineRoute({
  ...upload,
  url: '/casussen/:id/bijlagen',
  operationId: 'createCasusBijlage',
  summary: 'Een bestand bij de casus zetten: PDF, foto of Office, hooguit 10 MB',
});

export const createAanvraagBijlage = defineRoute({
  ...upload,
  url: '/aanvragen/:id/bijlagen',
  operationId: 'createAanvraagBijlage',
  summary: 'Een bestand bij de aanvraag zetten; de commissie ziet het pas als je dat zegt',
});

export const listCasusBijlagen = defineRoute({
  method: 'GET',
  url: '/casussen/:id/bijlagen',
  operationId: 'listCasusBijlagen',
  summary: 'De bestanden van een casus met die van zijn aanvragen, nieuwste eerst',
  tag,
  params: idParams,
  response: { 200: lijst },
});

export const listAanvraagBijlagen = defineRoute({
  method: 'GET',
  url: '/aanvragen/:id/bijlagen',
  operationId: 'listAanvraagBijlagen',
  summary: 'De bestanden van een aanvraag die je mag zien',
  tag,
  params: idParams,
  response: { 200: lijst },
});

export const updateBijlageBody = z.object({
  omschrijving: z.optional(vrijeTekst(300)),
  voorCommissie: z.optional(z.boolean()),
  isRekening: z.optional(z.boolean()),
});

export const updateBijlage = defineRoute({
  method: 'PATCH',
  url: '/bijlagen/:id',
  metVersie: true,
  operationId: 'updateBijlage',
  summary: 'Zeggen wat het is, en wie het mag zien',
  tag,
  params: idParams,
  body: updateBijlageBody,
  response: { 200: bijlageSchema },
});

export const removeBijlage = defineRoute({
  method: 'DELETE',
  url: '/bijlagen/:id',
  metVersie: true,
  operationId: 'removeBijlage',
  summary: 'Een bestand weghalen; dertig dagen lang kan het terug',
  tag,
  params: idParams,
  response: { 200: bijlageSchema },
});

export const restoreBijlage = defineRoute({
  method: 'POST',
  url: '/bijlagen/:id/herstel',
  metSleutel: true,
  operationId: 'restoreBijlage',
  summary: 'Een weggehaald bestand terugzetten',
  tag,
  params: idParams,
  response: { 201: bijlageSchema },
});

export const getBijlageBestand = defineRoute({
  method: 'GET',
  url: '/bijlagen/:id/bestand',
  operationId: 'getBijlageBestand',
  summary: 'Het bestand zelf, om te bewaren',
  tag,
  params: idParams,
  produces: ['application/octet-stream'],
  response: { 200: bestandSchema },
});
