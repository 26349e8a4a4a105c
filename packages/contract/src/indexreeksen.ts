import * as z from 'zod/mini';
import { indexcijferSchema } from './prijslijst.ts';
import { defineRoute } from './route.ts';
import { id, idParams, jaar, leeg, tekst, versie } from './veld.ts';

const tag = 'prijslijst';
const besluit = { method: 'POST', tag, metVersie: true, metSleutel: true, params: idParams } as const;

export const indexreeksSchema = z.object({
  id,
  code: z.string(),
  naam: z.string(),
  versie,
  cijfers: z.array(z.extend(indexcijferSchema, { bron: z.string() })),
});
export type Indexreeks = z.infer<typeof indexreeksSchema>;

export const listIndexreeksen = defineRoute({
  method: 'GET',
  url: '/indexreeksen',
  operationId: 'listIndexreeksen',
  summary: 'De indexreeksen met hun cijfers per jaar',
  tag,
  response: { 200: z.object({ items: z.array(indexreeksSchema) }) },
});

export const indexcijferBody = z.object({
  jaar,
  /** Per cent, at most three decimals. */
  mutatieProcent: z.number().check(z.minimum(-99.999), z.maximum(1000)),
  bron: tekst(500),
});

export const saveIndexcijfer = defineRoute({
  ...besluit,
  url: '/indexreeksen/:id/cijfers',
  operationId: 'saveIndexcijfer',
  summary: 'Het cijfer van een jaar toevoegen of veranderen; If-Match is de versie van de reeks',
  body: indexcijferBody,
  response: { 200: indexreeksSchema },
});

export const createIndexreeksBody = z.object({
  /** How a price and a file name it. */
  code: z
    .string()
    .check(
      z.trim(),
      z.toLowerCase(),
      z.regex(/^[a-z][a-z0-9_]{0,39}$/, 'Begin met een letter. Gebruik alleen letters, cijfers en _.'),
    ),
  naam: tekst(200),
});

export const createIndexreeks = defineRoute({
  method: 'POST',
  url: '/indexreeksen',
  operationId: 'createIndexreeks',
  summary: 'Een eigen indexreeks beginnen, naast de consumentenprijzen',
  tag,
  metSleutel: true,
  body: createIndexreeksBody,
  response: { 201: indexreeksSchema },
});

export const updateIndexreeksBody = z.object({ naam: tekst(200) });

export const updateIndexreeks = defineRoute({
  method: 'PATCH',
  url: '/indexreeksen/:id',
  operationId: 'updateIndexreeks',
  summary: 'Een indexreeks een andere naam geven',
  tag,
  metVersie: true,
  params: idParams,
  body: updateIndexreeksBody,
  response: { 200: indexreeksSchema },
});

export const deleteIndexreeks = defineRoute({
  method: 'DELETE',
  url: '/indexreeksen/:id',
  operationId: 'deleteIndexreeks',
  summary: 'Een indexreeks weggooien die bij geen enkele prijs hoort',
  tag,
  metVersie: true,
  params: idParams,
  response: { 204: leeg },
});

export const deleteIndexcijfer = defineRoute({
  method: 'DELETE',
  url: '/indexreeksen/:id/cijfers/:jaar',
  operationId: 'deleteIndexcijfer',
  summary: 'Het cijfer van een jaar weghalen; berekeningen die er zijn houden het',
  tag,
  metVersie: true,
  params: z.object({ id, jaar: z.coerce.number().check(z.int(), z.minimum(1900), z.maximum(2200)) }),
  response: { 200: indexreeksSchema },
});
