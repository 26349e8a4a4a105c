import {
  gesprekstanden,
  gesprekwijzen,
  maxTekens,
  meetmomenten,
  omvangen,
  vraagsoorten,
} from '@naast/domain/gesprekken';
import { kapitaalvormen, leefgebieden } from '@naast/domain/leefgebieden';
import * as z from 'zod/mini';
import { gezinsrolSchema, waarschuwingen } from './huishoudens.ts';
import { defineRoute } from './route.ts';
import { datum, id, idParams, tijdstip, versie, vrijeTekst } from './veld.ts';
import { vragenlijstSchema } from './vragenlijsten.ts';

const tag = 'gesprekken';

const meetmomentSchema = z.enum(meetmomenten);
const omvangSchema = z.enum(omvangen);
const standSchema = z.enum(gesprekstanden);
const wijzeSchema = z.enum(gesprekwijzen);
const wie = z.object({ id, naam: z.string() });

/** Text, option, date; figure, count or cents; several options. Which it must be depends on the question. */
const waardeSchema = z.union([z.string(), z.number(), z.array(z.string())]);

/** How far: questions asked now, and how many of them have an answer. */
const voortgangSchema = z.object({ beantwoord: z.int(), totaal: z.int() });

/** One line of the list of gesprekken of a casus. */
export const gesprekRegelSchema = z.object({
  id,
  casusId: id,
  titel: z.string(),
  meetmoment: meetmomentSchema,
  omvang: omvangSchema,
  stand: standSchema,
  wijze: wijzeSchema,
  /** The day it was held, when it was typed in afterwards. */
  gehoudenOp: z.nullable(datum),
  /** Who take part. */
  leden: z.array(wie),
  begonnenOp: tijdstip,
  begonnenDoor: z.string(),
  afgerondOp: z.nullable(tijdstip),
  voortgang: voortgangSchema,
  versie,
});
export type GesprekRegel = z.infer<typeof gesprekRegelSchema>;

export const gespreksLidSchema = z.object({
  id,
  naam: z.string(),
  gezinsrol: gezinsrolSchema,
  geboortejaar: z.nullable(z.int()),
  doetMee: z.boolean(),
});
export type GespreksLidMetNaam = z.infer<typeof gespreksLidSchema>;

/** One answer. `lidId` null: the household. `waarde` null: no answer (yet). Money in whole cents. */
export const antwoordSchema = z.object({
  vraagCode: z.string(),
  lidId: z.nullable(id),
  waarde: z.nullable(waardeSchema),
  wilBespreken: z.boolean(),
  gevoelig: z.boolean(),
  op: tijdstip,
  door: z.string(),
  versie,
});
export type Antwoord = z.infer<typeof antwoordSchema>;

/** The gesprek as the run screen needs it. `jaar` is the year in which it began; ages follow from it. */
export const gesprekSchema = z.object({
  id,
  casusId: id,
  meetmoment: meetmomentSchema,
  omvang: omvangSchema,
  stand: standSchema,
  wijze: wijzeSchema,
  gehoudenOp: z.nullable(datum),
  jaar: z.int(),
  begonnenOp: tijdstip,
  afgerondOp: z.nullable(tijdstip),
  /** What I may do; sensitive questions are for the contactpersoon only. */
  mag: z.enum(['kijken', 'meewerken']),
  isContactpersoon: z.boolean(),
  vragenlijst: vragenlijstSchema,
  leden: z.array(gespreksLidSchema),
  antwoorden: z.array(antwoordSchema),
  versie,
});
export type Gesprek = z.infer<typeof gesprekSchema>;

export const createGesprekBody = z.object({
  vragenlijstId: id,
  meetmoment: meetmomentSchema,
  omvang: omvangSchema,
  /** Left out: at the table, with Naast. */
  wijze: z.optional(wijzeSchema),
  /** Day on which it was held on paper or by phone; not in the future. */
  gehoudenOp: z.optional(datum),
  /** Leden that take part, at least one. */
  leden: z.array(id).check(z.minLength(1), z.maxLength(30)),
});
export type CreateGesprekBody = z.infer<typeof createGesprekBody>;

export const createGesprek = defineRoute({
  method: 'POST',
  url: '/casussen/:id/gesprekken',
  operationId: 'createGesprek',
  summary: 'Een gesprek beginnen met de gepubliceerde vragenlijst',
  tag,
  metSleutel: true,
  params: idParams,
  body: createGesprekBody,
  response: { 201: z.object({ id, versie }) },
});

export const listGesprekken = defineRoute({
  method: 'GET',
  url: '/casussen/:id/gesprekken',
  operationId: 'listGesprekken',
  summary: 'De gesprekken van een casus, nieuwste eerst',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(gesprekRegelSchema) }) },
});

export const getGesprek = defineRoute({
  method: 'GET',
  url: '/gesprekken/:id',
  operationId: 'getGesprek',
  summary: 'Een gesprek openen: vragen, wie meedoen en de antwoorden die je mag zien',
  tag,
  params: idParams,
  response: { 200: gesprekSchema },
});

export const antwoordBody = z.object({
  /** Null for a question to the household. */
  lidId: z.nullable(id),
  /** Null, empty text or an empty list clears the answer. */
  waarde: z
    .union([z.string(), z.number(), z.array(z.string()), z.null()], { error: 'Vul hier een antwoord in.' })
    .check(
      z.refine(
        (waarde) => typeof waarde !== 'string' || waarde.length <= maxTekens,
        'Dit is te lang. Gebruik hoogstens 10.000 tekens.',
      ),
    ),
  /** "Hier wil ik over praten." */
  wilBespreken: z.boolean(),
});
export type AntwoordBody = z.infer<typeof antwoordBody>;

// If-Match "0" says that there is no answer yet: two tablets that answer first meet at 412 as well.
export const updateAntwoord = defineRoute({
  method: 'PUT',
  url: '/gesprekken/:id/antwoorden/:vraagCode',
  operationId: 'updateAntwoord',
  summary: 'Eén vraag beantwoorden; If-Match "0" als er nog geen antwoord is',
  tag,
  metVersie: true,
  params: z.object({ id, vraagCode: vrijeTekst(60) }),
  body: antwoordBody,
  response: { 200: z.object({ ...antwoordSchema.shape, waarschuwingen }) },
});

const standAntwoord = z.object({ id, stand: standSchema, afgerondOp: z.nullable(tijdstip), versie });

export const pauseGesprek = defineRoute({
  method: 'POST',
  url: '/gesprekken/:id/pauze',
  operationId: 'pauseGesprek',
  summary: 'Een gesprek op pauze zetten',
  tag,
  metVersie: true,
  params: idParams,
  response: { 200: standAntwoord },
});

export const resumeGesprek = defineRoute({
  method: 'POST',
  url: '/gesprekken/:id/hervatting',
  operationId: 'resumeGesprek',
  summary: 'Verdergaan met een gesprek dat op pauze staat',
  tag,
  metVersie: true,
  params: idParams,
  response: { 200: standAntwoord },
});

export const finishGesprek = defineRoute({
  method: 'POST',
  url: '/gesprekken/:id/afronding',
  operationId: 'finishGesprek',
  summary: 'Een gesprek afronden; daarna verandert er niets meer aan',
  tag,
  metVersie: true,
  params: idParams,
  response: { 200: standAntwoord },
});

/** An answer laid out for reading; `tekst` null means somebody only ticked "hier wil ik over praten". */
export const gelezenAntwoordSchema = z.object({
  gesprekId: id,
  meetmoment: meetmomentSchema,
  lidId: z.nullable(id),
  waarde: z.nullable(waardeSchema),
  tekst: z.nullable(z.string()),
  wilBespreken: z.boolean(),
  gevoelig: z.boolean(),
  op: tijdstip,
});

export const antwoordregelSchema = z.object({
  vraagCode: z.string(),
  soort: z.enum(vraagsoorten),
  vraag: z.string(),
  antwoorden: z.array(gelezenAntwoordSchema),
});

export const antwoordgroepSchema = z.object({
  kapitaalvorm: z.nullable(z.enum(kapitaalvormen)),
  titel: z.string(),
  delen: z.array(
    z.object({
      leefgebied: z.nullable(z.enum(leefgebieden)),
      titel: z.nullable(z.string()),
      regels: z.array(antwoordregelSchema),
    }),
  ),
});

export const antwoordenSchema = z.object({
  gesprekken: z.array(gesprekRegelSchema),
  leden: z.array(wie),
  groepen: z.array(antwoordgroepSchema),
  /** "Hier wil ik over praten": only what the family ticked themselves. */
  bespreken: z.array(
    z.object({
      ...gelezenAntwoordSchema.shape,
      /** Title of the group it stands in: "Waarom dit cijfer?" says little by itself. */
      onderwerp: z.string(),
      vraagCode: z.string(),
      soort: z.enum(vraagsoorten),
      vraag: z.string(),
    }),
  ),
});
export type Antwoorden = z.infer<typeof antwoordenSchema>;

export const listAntwoorden = defineRoute({
  method: 'GET',
  url: '/casussen/:id/antwoorden',
  operationId: 'listAntwoorden',
  summary: 'De antwoorden van een casus, leesbaar per leefgebied',
  tag,
  params: idParams,
  response: { 200: antwoordenSchema },
});
