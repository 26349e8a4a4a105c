import { domeinen, mandaatWijzen, rechtsvormen } from '@naast/domain/fonds';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { bedragCent, datum, id, idParams, saldoCent, tekst, tijdstip, versie, vrijeTekst } from './veld.ts';

const tag = 'fonds';
const positiefCent = bedragCent.check(z.positive());
const dagen = (van: number, tot: number) => z.int().check(z.minimum(van), z.maximum(tot));

const mandaatregelVelden = {
  wijze: z.enum(mandaatWijzen),
  /** Over everything asked for the household in twelve months; null is every amount. */
  totEnMetCent: z.nullable(positiefCent),
  quorum: dagen(2, 15),
  /** Empty is every domein. */
  domeinen: z.array(z.enum(domeinen)),
  /** Own term in days, zero is the same day; null follows the versie. */
  streeftermijnDagen: z.nullable(dagen(0, 365)),
};
export const mandaatregelSchema = z.object({ id, ...mandaatregelVelden });
export type Mandaatregel = z.infer<typeof mandaatregelSchema>;

const regelVelden = {
  /** First day on which new aanvragen fall under it. */
  geldigVanaf: datum,
  rechtsvorm: z.enum(rechtsvormen),
  grondslag: tekst(1000),
  orgaan: tekst(300),
  adres: vrijeTekst(1000),
  rechtbank: vrijeTekst(200),
  domeinen: z.array(z.enum(domeinen)).check(z.minLength(1)),
  /** Wijken; empty is every wijk. */
  gebied: z.array(tekst(100)).check(z.maxLength(100)),
  /** Advice: what one household can ask in twelve months before it needs a closer look. */
  maximumCent: z.nullable(positiefCent),
  streeftermijnDagen: dagen(1, 365),
  beslistermijnDagen: dagen(1, 365),
  /** So many days before the term ends. */
  herinnerDagen: z.array(dagen(1, 90)).check(z.maxLength(5)),
  /** Why the rules change. */
  toelichting: vrijeTekst(2000),
};

/** One versie of the rules of a fonds; `vastgesteldDoor` is null for the rules from before there were versies. */
export const fondsRegelsSchema = z.object({
  id,
  nr: z.int(),
  vastgesteldDoor: z.nullable(z.string()),
  vastgesteldOp: tijdstip,
  ...regelVelden,
  mandaatregels: z.array(mandaatregelSchema),
});
export type FondsRegels = z.infer<typeof fondsRegelsSchema>;

/** What is left empty in the form may also be left out. */
export const fondsRegelsInvoer = z.object({
  ...regelVelden,
  maximumCent: z.nullish(positiefCent),
  mandaatregels: z
    .array(
      z.object({
        ...mandaatregelVelden,
        totEnMetCent: z.nullish(positiefCent),
        streeftermijnDagen: z.nullish(dagen(0, 365)),
      }),
    )
    .check(z.minLength(1), z.maxLength(30)),
});
export type FondsRegelsInvoer = z.infer<typeof fondsRegelsInvoer>;

/** The rules that were typed, with null for what was left empty. */
export const completeRegels = (invoer: FondsRegelsInvoer) => ({
  ...invoer,
  maximumCent: invoer.maximumCent ?? null,
  mandaatregels: invoer.mandaatregels.map((regel) => ({
    ...regel,
    totEnMetCent: regel.totEnMetCent ?? null,
    streeftermijnDagen: regel.streeftermijnDagen ?? null,
  })),
});
export type VolledigeRegels = ReturnType<typeof completeRegels>;

const commissieKort = z.object({
  naam: z.string(),
  functie: z.string(),
  rol: z.enum(['voorzitter', 'lid', 'plaatsvervanger']),
  /** For whom a plaatsvervanger sits. */
  vervangt: z.nullable(z.string()),
});

/** What anyone may know about a fonds. */
export const fondsUitlegSchema = z.object({
  fonds: z.object({ id, naam: z.string() }),
  /** Number of the newest versie, for If-Match; 0 when there is none. */
  versie: z.int(),
  nu: z.nullable(fondsRegelsSchema),
  /** A versie that has been set and begins later. */
  straks: z.nullable(fondsRegelsSchema),
  versies: z.array(
    z.object({
      id,
      nr: z.int(),
      geldigVanaf: datum,
      vastgesteldDoor: z.nullable(z.string()),
      vastgesteldOp: tijdstip,
      toelichting: z.string(),
    }),
  ),
  commissie: z.array(commissieKort),
});
export type FondsUitleg = z.infer<typeof fondsUitlegSchema>;

export const listFondsUitleg = defineRoute({
  method: 'GET',
  url: '/fondsregels',
  operationId: 'listFondsUitleg',
  summary: 'De fondsen waarvan je kunt lezen hoe ze werken',
  tag,
  response: { 200: z.object({ items: z.array(z.object({ id, naam: z.string() })) }) },
});

export const getFondsRegels = defineRoute({
  method: 'GET',
  url: '/fondsen/:id/regels',
  operationId: 'getFondsRegels',
  summary: 'De regels van een fonds: nu, straks en eerder, en wie er beslist',
  tag,
  params: idParams,
  response: { 200: fondsUitlegSchema },
});

export const getFondsVersie = defineRoute({
  method: 'GET',
  url: '/fondsen/:id/versies/:versieId',
  operationId: 'getFondsVersie',
  summary: 'Eén versie van de regels van een fonds',
  tag,
  params: z.object({ id, versieId: id }),
  response: { 200: fondsRegelsSchema },
});

export const setFondsRegels = defineRoute({
  method: 'POST',
  url: '/fondsen/:id/regels',
  metSleutel: true,
  metVersie: true,
  operationId: 'setFondsRegels',
  summary: 'Nieuwe regels vaststellen; aanvragen die er al zijn houden hun eigen regels',
  tag,
  params: idParams,
  body: fondsRegelsInvoer,
  response: { 201: z.object({ id, nr: versie }) },
});

export const changeBudgetBody = z.object({
  budgetjaar: z.int().check(z.minimum(2000), z.maximum(2200)),
  soort: z.enum(['verhogen', 'verlagen']),
  bedragCent: positiefCent,
  /** Goes into the grootboek as it is. */
  toelichting: tekst(500),
});

export const changeBudget = defineRoute({
  method: 'POST',
  url: '/fondsen/:id/budget',
  metSleutel: true,
  operationId: 'changeBudget',
  summary: 'Het budget van een jaar verhogen of verlagen, met een uitleg',
  tag,
  params: idParams,
  body: changeBudgetBody,
  response: {
    201: z.object({
      budgetjaar: z.int(),
      vrijCent: saldoCent,
      verplichtCent: saldoCent,
      betaaldCent: saldoCent,
    }),
  },
});
