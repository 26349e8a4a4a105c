import { deelnemersoorten } from '@naast/domain/casussen';
import { PERIODEN } from '@naast/domain/deelnemers';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { datum, id, idParams, leeg, tekst, versie, vrijeTekst } from './veld.ts';

const tag = 'casussen';

const hoogstensVierDecimalen = z.refine<number>(
  (n) => Number(n.toFixed(4)) === n,
  'Gebruik hoogstens 4 cijfers achter de komma.',
);

/** What a professional delivers: so many times a price of the list. */
export const productBody = z.object({
  /** Of a product that is there already; without it, it is a new one. */
  id: z.optional(id),
  prijsId: id,
  aantal: z.number().check(z.positive(), z.maximum(10_000), hoogstensVierDecimalen),
  per: z.enum(PERIODEN),
});
export type ProductBody = z.infer<typeof productBody>;

export const productSchema = z.object({ id, prijsId: id, aantal: z.number(), per: z.enum(PERIODEN) });
export type Product = z.infer<typeof productSchema>;

export const deelnemerSchema = z.object({
  id,
  soort: z.enum(deelnemersoorten),
  naam: z.string(),
  organisatie: z.string(),
  rol: z.string(),
  aanbod: z.string(),
  /** First and last day around the household; null when it is not known, or not over. */
  vanaf: z.nullable(datum),
  tot: z.nullable(datum),
  /** Of a professional only, in the order of the form. */
  producten: z.array(productSchema),
  versie,
});
export type Deelnemer = z.infer<typeof deelnemerSchema>;

export const deelnemerBody = z.object({
  soort: z.enum(deelnemersoorten),
  naam: tekst(200),
  organisatie: vrijeTekst(200),
  /** Who they are to the family: zus, brugfunctionaris. */
  rol: vrijeTekst(200),
  /** What they do now: past op, begeleiding 1 uur per week. */
  aanbod: vrijeTekst(500),
  vanaf: z.optional(z.nullable(datum)),
  tot: z.optional(z.nullable(datum)),
  producten: z.optional(z.array(productBody).check(z.maxLength(20))),
});
export type DeelnemerBody = z.infer<typeof deelnemerBody>;

const deelnemerParams = z.object({ id, deelnemerId: id });

export const listDeelnemers = defineRoute({
  method: 'GET',
  url: '/casussen/:id/deelnemers',
  operationId: 'listDeelnemers',
  summary: 'Wie staan er om het huishouden heen',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(deelnemerSchema) }) },
});

export const createDeelnemer = defineRoute({
  method: 'POST',
  url: '/casussen/:id/deelnemers',
  operationId: 'createDeelnemer',
  summary: 'Een deelnemer toevoegen',
  tag,
  metSleutel: true,
  params: idParams,
  body: deelnemerBody,
  response: { 201: deelnemerSchema },
});

export const updateDeelnemer = defineRoute({
  method: 'PATCH',
  url: '/casussen/:id/deelnemers/:deelnemerId',
  operationId: 'updateDeelnemer',
  summary: 'Een deelnemer veranderen',
  tag,
  metVersie: true,
  params: deelnemerParams,
  body: z.partial(deelnemerBody),
  response: { 200: deelnemerSchema },
});

export const deleteDeelnemer = defineRoute({
  method: 'DELETE',
  url: '/casussen/:id/deelnemers/:deelnemerId',
  operationId: 'deleteDeelnemer',
  summary: 'Een deelnemer van de lijst halen',
  tag,
  metVersie: true,
  params: deelnemerParams,
  response: { 204: leeg },
});
