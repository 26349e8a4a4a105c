import { fasen } from '@naast/domain/casussen';
import * as z from 'zod/mini';
import { lidSchema, trefferSchema } from './huishoudens.ts';
import { defineRoute } from './route.ts';
import { id, idParams, leeg, tekst, tijdstip } from './veld.ts';

const tag = 'huishoudens';

/** One person who is on both lists: `weg` turned out to be `blijft`. */
export const dubbelSchema = z.object({ weg: id, blijft: id });
export const dubbelenSchema = z.array(dubbelSchema).check(z.maxLength(40));

const kantSchema = z.object({
  id,
  naam: z.string(),
  wijk: z.string(),
  taal: z.string(),
  tolk: z.boolean(),
  leden: z.array(lidSchema),
  casussen: z.array(z.object({ id, code: z.string(), fase: z.enum(fasen) })),
  /** What is in the casussen you may see. */
  gesprekken: z.int(),
  afspraken: z.int(),
  aanvragen: z.int(),
});
export type SamenvoegKant = z.infer<typeof kantSchema>;

export const samenvoegVoorbeeldSchema = z.object({
  blijft: kantSchema,
  weg: kantSchema,
  /** Who probably is the same person. */
  dubbelen: z.array(dubbelSchema),
  beletsels: z.array(z.enum(['niet_van_beide', 'afgeschermd', 'beide_open'])),
  /** True when an aanvraag is being decided on: stemmen may lapse, and those do not come back. */
  fondsBeslist: z.boolean(),
});
export type SamenvoegVoorbeeld = z.infer<typeof samenvoegVoorbeeldSchema>;

export const listMogelijkDezelfde = defineRoute({
  method: 'GET',
  url: '/huishoudens/:id/mogelijk-dezelfde',
  operationId: 'listMogelijkDezelfde',
  summary: 'Huishoudens die je ziet en die op dit huishouden lijken',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(trefferSchema) }) },
});

const wegParams = z.object({ id, wegId: id });

export const getSamenvoegVoorbeeld = defineRoute({
  method: 'GET',
  url: '/huishoudens/:id/samenvoegen/:wegId',
  operationId: 'getSamenvoegVoorbeeld',
  summary: 'Hoe het wordt als een ander huishouden in dit opgaat',
  tag,
  params: wegParams,
  response: { 200: samenvoegVoorbeeldSchema },
});

export const mergeHuishoudens = defineRoute({
  method: 'POST',
  url: '/huishoudens/:id/samenvoegingen',
  operationId: 'mergeHuishoudens',
  summary: 'Een ander huishouden in dit laten opgaan: het is hetzelfde gezin',
  tag,
  metSleutel: true,
  params: idParams,
  body: z.object({ wegId: id, dubbelen: dubbelenSchema, reden: tekst(500) }),
  response: { 201: z.object({ id, huishoudenId: id }) },
});

export const unmergeHuishoudens = defineRoute({
  method: 'POST',
  url: '/huishoudens/:id/samenvoegingen/:samenvoegingId/terugdraaiing',
  operationId: 'unmergeHuishoudens',
  summary: 'Samenvoegen terugdraaien: het zijn toch twee gezinnen',
  tag,
  params: z.object({ id, samenvoegingId: id }),
  response: { 204: leeg },
});

/** Something that happened to the household as a whole, and whether you can still take it back. */
export const levensloopSchema = z.object({
  id,
  soort: z.enum(['samengevoegd', 'verhuisd', 'casus_verplaatst']),
  /** The other household by name; of somebody who moved to where you may not look it is null. */
  naam: z.nullable(z.string()),
  huishoudenId: z.nullable(id),
  casusId: z.nullable(id),
  reden: z.string(),
  wie: z.array(z.string()),
  door: z.string(),
  op: tijdstip,
  teruggedraaidOp: z.nullable(tijdstip),
  terugTot: tijdstip,
  magTerug: z.boolean(),
});
export type Levensloop = z.infer<typeof levensloopSchema>;

export const getLevensloop = defineRoute({
  method: 'GET',
  url: '/huishoudens/:id/levensloop',
  operationId: 'getLevensloop',
  summary: 'Wat er met het huishouden als geheel gebeurde: samengevoegd, verhuisd, een casus verplaatst',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(levensloopSchema) }) },
});
