import { blokTitels } from '@naast/domain/canvas';
import { meetmomenten, vraagsoorten } from '@naast/domain/gesprekken';
import { kapitaalvormen, leefgebieden } from '@naast/domain/leefgebieden';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { id, idParams, tijdstip, vrijeTekst } from './veld.ts';

const tag = 'gesprekken';

export const voorstelKeuzes = ['overnemen', 'niet'] as const;
const bloknummer = z.int().check(z.minimum(1), z.maximum(Object.keys(blokTitels).length));

/** An answer that the canvas could take over: what was said, by whom, when, and where it would land. */
export const voorstelSchema = z.object({
  gesprekId: id,
  meetmoment: z.enum(meetmomenten),
  vraagCode: z.string(),
  soort: z.enum(vraagsoorten),
  vraag: z.string(),
  /** Null: the household. */
  lidId: z.nullable(id),
  wie: z.nullable(z.string()),
  tekst: z.string(),
  op: tijdstip,
  /** "Hier wil ik over praten" was ticked. */
  wilBespreken: z.boolean(),
  blok: bloknummer,
  kapitaalvorm: z.nullable(z.enum(kapitaalvormen)),
  leefgebied: z.nullable(z.enum(leefgebieden)),
  /** Too long for its place: it can be left, and written shorter by hand. */
  past: z.boolean(),
  /** An earlier answer to this question was chosen about; the family said something else since. */
  veranderd: z.boolean(),
});
export type Voorstel = z.infer<typeof voorstelSchema>;

export const gekozenSchema = z.object({
  ...z.omit(voorstelSchema, { past: true, veranderd: true }).shape,
  keuze: z.enum(['overgenomen', 'niet']),
  gekozenOp: tijdstip,
  gekozenDoor: z.string(),
});
export type Gekozen = z.infer<typeof gekozenSchema>;

export const listVoorstellen = defineRoute({
  method: 'GET',
  url: '/casussen/:id/voorstellen',
  operationId: 'listVoorstellen',
  summary: 'Antwoorden die je op het canvas kunt overnemen, en wat al gekozen is',
  tag,
  params: idParams,
  response: {
    200: z.object({
      mag: z.enum(['kijken', 'meewerken']),
      open: z.array(voorstelSchema),
      gekozen: z.array(gekozenSchema),
      /** Gesprekken that are still going on: their answers come later. */
      bezig: z.int(),
    }),
  },
});

export const kiesVoorstel = defineRoute({
  method: 'POST',
  url: '/gesprekken/:id/antwoorden/:vraagCode/keuze',
  operationId: 'kiesVoorstel',
  summary: 'Eén antwoord op het canvas overnemen, of niet; geen antwoord twee keer',
  tag,
  metSleutel: true,
  params: z.object({ id, vraagCode: vrijeTekst(60) }),
  body: z.object({ lidId: z.nullable(id), keuze: z.enum(voorstelKeuzes) }),
  response: {
    200: z.object({ keuze: z.enum(['overgenomen', 'niet']), blok: bloknummer, itemId: z.nullable(id) }),
  },
});
