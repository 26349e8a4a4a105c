import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { id, leeg, tijdstip, versie } from './veld.ts';

const tag = 'kladjes';

/** A hash of the page and the form in the shape of a UUID (v8), so that nothing of a person stands in the address. */
const plek = id;
const plekParams = z.object({ plek });

/** Largest draft, in characters of its JSON. */
export const kladjeMax = 60_000;
const maxBytes = 65_536;

const isJsonObject = (tekst: string): boolean => {
  try {
    const waarde: unknown = JSON.parse(tekst);
    return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
  } catch {
    return false;
  }
};

/** What was filled in, field by field, as the text of a JSON object. */
const inhoud = z.string().check(
  z.maxLength(kladjeMax),
  z.refine<string>(isJsonObject, 'Dit kladje is niet leesbaar.'),
  // Written by JSON.stringify a text holds no raw control characters; PostgreSQL cannot store U+0000.
  z.refine<string>(
    (s) => !s.includes('\u0000') && s.isWellFormed(),
    'Deze tekst bevat tekens die we niet kunnen opslaan.',
  ),
  z.refine<string>(
    (s) => new TextEncoder().encode(s).length <= maxBytes,
    'Dit kladje is te lang om te bewaren.',
  ),
);

const regel = { plek, versie, gewijzigdOp: tijdstip };
export const kladjeSchema = z.object({
  ...regel,
  inhoud: z.string(),
  casusId: z.nullable(id),
  huishoudenId: z.nullable(id),
  aanvraagId: z.nullable(id),
});
export type Kladje = z.infer<typeof kladjeSchema>;

export const listKladjes = defineRoute({
  method: 'GET',
  url: '/kladjes',
  operationId: 'listKladjes',
  summary: 'Waar je in een formulier aan begon, zonder de tekst',
  tag,
  response: { 200: z.object({ items: z.array(z.object(regel)) }) },
});

export const getKladje = defineRoute({
  method: 'GET',
  url: '/kladjes/:plek',
  operationId: 'getKladje',
  summary: 'Waar je in een formulier gebleven was',
  tag,
  params: plekParams,
  response: { 200: kladjeSchema },
});

/** If-Match 0 begins a new one. What it is about is said then and stays. */
export const putKladje = defineRoute({
  method: 'PUT',
  url: '/kladjes/:plek',
  operationId: 'putKladje',
  summary: 'Bewaren wat er in een formulier staat dat nog niet verstuurd is',
  tag,
  metVersie: true,
  params: plekParams,
  body: z.object({
    inhoud,
    casusId: z.optional(id),
    huishoudenId: z.optional(id),
    aanvraagId: z.optional(id),
  }),
  response: { 200: kladjeSchema },
});

export const deleteKladje = defineRoute({
  method: 'DELETE',
  url: '/kladjes/:plek',
  operationId: 'deleteKladje',
  summary: 'Een kladje weggooien; ook als het er al niet meer is',
  tag,
  params: plekParams,
  response: { 204: leeg },
});

export const getKluissleutel = defineRoute({
  method: 'GET',
  url: '/mij/kluissleutel',
  operationId: 'getKluissleutel',
  summary: 'De sleutel waarmee jouw browser bewaart wat nog niet verstuurd kon worden',
  tag,
  response: {
    /** 32 bytes in base64: a key for AES-256-GCM, the same at every login. */
    200: z.object({ sleutel: z.string() }),
  },
});
