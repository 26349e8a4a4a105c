import { BATENHOUDERS } from '@naast/domain/rendement';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { bestandSchema } from './sessies.ts';
import { datum, id, idParams, saldoCent, tekst, tijdstip, zonderBesturing } from './veld.ts';

const tag = 'rendement';

const aantal = z.nullable(
  z.number().check(
    z.minimum(0),
    z.maximum(1_000_000),
    z.refine<number>((n) => Number(n.toFixed(6)) === n, 'Gebruik hoogstens 6 cijfers achter de komma.'),
  ),
);
const kenmerk = z.string().check(z.minLength(1), z.maxLength(60), zonderBesturing);
const maximumCent = 100_000_000_00;

/** What really happened; null is "weten we niet". */
export const realisatieBody = z.object({
  /** The day up to which it is counted. */
  peildatum: datum,
  /** How many years of the berekening have passed. */
  jaren: z.int().check(z.minimum(1), z.maximum(20)),
  /** Who says so, on what. */
  bron: tekst(2000),
  regels: z
    .array(
      z.object({
        id: kenmerk,
        /** Per year on average; 0 when what threatened did not happen. */
        aantalMet: aantal,
        /** What one time really cost, in prices of the rekenjaar. */
        prijsCent: z.nullable(z.int().check(z.positive(), z.maximum(maximumCent))),
      }),
    )
    .check(z.maxLength(100)),
  investeringen: z
    .array(
      z.object({
        id: kenmerk,
        /** Per year, in prices of the rekenjaar. */
        bedragCent: z.nullable(z.int().check(z.nonnegative(), z.maximum(maximumCent))),
      }),
    )
    .check(z.maxLength(50)),
});
export type RealisatieBody = z.infer<typeof realisatieBody>;

const verschil = { verwachtCent: saldoCent, gerealiseerdCent: saldoCent, verschilCent: saldoCent };
const partij = z.enum(BATENHOUDERS);

export const vergelijkingSchema = z.object({
  jaren: z.int(),
  baten: z.object(verschil),
  investering: z.object(verschil),
  saldo: z.object(verschil),
  regels: z.array(z.object({ id: z.string(), omschrijving: z.string(), batenhouder: partij, ...verschil })),
  investeringen: z.array(
    z.object({ id: z.string(), omschrijving: z.string(), betaler: partij, ...verschil }),
  ),
  perBatenhouder: z.array(z.object({ batenhouder: partij, ...verschil })),
});

/** One evaluatie of a frozen berekening. It never changes: a correction is a next one. */
export const realisatieSchema = z.object({
  id,
  versie: z.int(),
  peildatum: datum,
  jaren: z.int(),
  bron: z.string(),
  regels: realisatieBody.shape.regels,
  investeringen: realisatieBody.shape.investeringen,
  gemaaktDoor: z.string(),
  gemaaktOp: tijdstip,
  /** The same lines over the same years, expected beside realised, by the engine of the berekening. */
  vergelijking: vergelijkingSchema,
});
export type Realisatie = z.infer<typeof realisatieSchema>;

export const createRealisatie = defineRoute({
  method: 'POST',
  url: '/berekeningen/:id/realisaties',
  metSleutel: true,
  operationId: 'createRealisatie',
  summary: 'Vastleggen wat er echt is gebeurd, naast een berekening die vaststaat',
  tag,
  params: idParams,
  body: realisatieBody,
  response: { 201: realisatieSchema },
});

export const listRealisaties = defineRoute({
  method: 'GET',
  url: '/berekeningen/:id/realisaties',
  operationId: 'listRealisaties',
  summary: 'Wat er echt is gebeurd, de nieuwste evaluatie eerst',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(realisatieSchema) }) },
});

/** Null: not shown, because it is about too few casussen. */
const verborgen = z.nullable(saldoCent);

export const fondsRendementSchema = z.object({
  fonds: z.object({ id, naam: z.string() }),
  casussen: verborgen,
  gemeten: verborgen,
  /** Numbers over fewer casussen than this are null. */
  minimum: z.int(),
  perBatenhouder: z.array(
    z.object({
      batenhouder: partij,
      casussen: verborgen,
      verwachtCent: verborgen,
      gemeten: verborgen,
      gemetenVerwachtCent: verborgen,
      gerealiseerdCent: verborgen,
      verschilCent: verborgen,
    }),
  ),
  afwijkingen: z.object({
    items: z.array(
      z.object({
        soort: z.enum(['aantal', 'kans', 'prijs', 'investering']),
        code: z.string(),
        naam: z.string(),
        casussen: z.int(),
        ernaast: z.int(),
        gemiddeldVerwacht: z.number(),
        gemiddeldGerealiseerd: z.number(),
      }),
    ),
    /** How many prices and assumptions were measured in too few casussen. */
    verborgen: z.int(),
  }),
});
export type FondsRendement = z.infer<typeof fondsRendementSchema>;

export const getFondsRendement = defineRoute({
  method: 'GET',
  url: '/fondsen/:id/rendement',
  operationId: 'getFondsRendement',
  summary: 'Wie bespaart over alle toegekende casussen van een fonds, verwacht en gerealiseerd',
  tag,
  params: idParams,
  response: { 200: fondsRendementSchema },
});

export const getFondsRendementCsv = defineRoute({
  method: 'GET',
  url: '/fondsen/:id/rendement/csv',
  operationId: 'getFondsRendementCsv',
  summary: 'Wie bespaart, als bestand voor een rekenblad',
  tag,
  params: idParams,
  produces: ['text/csv'],
  response: { 200: bestandSchema },
});

export const getFondsRendementPdf = defineRoute({
  method: 'GET',
  url: '/fondsen/:id/rendement/pdf',
  operationId: 'getFondsRendementPdf',
  summary: 'Wie bespaart, als PDF',
  tag,
  params: idParams,
  produces: ['application/pdf'],
  response: { 200: bestandSchema },
});
