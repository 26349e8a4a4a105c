import { domeinen } from '@naast/domain/canvas';
import { gebruikStanden, regelingSoorten } from '@naast/domain/regelingen';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { datum, id, idParams, tekst, tijdstip, versie, vrijeTekst } from './veld.ts';

const tag = 'regelingen';

const link = vrijeTekst(500).check(
  z.trim(),
  z.refine<string>(
    (s) => s === '' || /^https:\/\/[^\s/]+\.[^\s]+$/.test(s),
    'Vul een adres in dat begint met https://, of laat het leeg.',
  ),
);

/** What the beheerder writes about a regeling. */
export const regelingBody = z.object({
  naam: tekst(200),
  soort: z.enum(regelingSoorten),
  voorWie: vrijeTekst(1000),
  bedoeldVoor: vrijeTekst(1000),
  /** Words of a line that this may be for, divided by commas. */
  trefwoorden: vrijeTekst(1000),
  domeinen: z.array(z.enum(domeinen)).check(z.maxLength(4)),
  link,
  termijn: vrijeTekst(500),
  /** False ends it: nobody can choose it any more, and what was written keeps it. */
  actief: z.boolean(),
});

/** One regeling of the list of the netwerk. */
export const regelingLijstSchema = z.object({
  id,
  naam: z.string(),
  soort: z.enum(regelingSoorten),
  voorWie: z.string(),
  bedoeldVoor: z.string(),
  trefwoorden: z.string(),
  domeinen: z.array(z.enum(domeinen)),
  link: z.string(),
  termijn: z.string(),
  actief: z.boolean(),
  versie,
});
export type RegelingInLijst = z.infer<typeof regelingLijstSchema>;

export const searchRegelingen = defineRoute({
  method: 'POST',
  url: '/regelingen/_zoek',
  operationId: 'searchRegelingen',
  summary: 'De lijst van regelingen doorzoeken, ook wat is beëindigd',
  tag,
  body: z.object({ woord: vrijeTekst(200), ookBeeindigd: z.boolean() }),
  response: { 200: z.object({ items: z.array(regelingLijstSchema) }) },
});

export const createRegeling = defineRoute({
  method: 'POST',
  url: '/regelingen',
  metSleutel: true,
  operationId: 'createRegeling',
  summary: 'Een regeling op de lijst zetten',
  tag,
  body: regelingBody,
  response: { 201: regelingLijstSchema },
});

export const updateRegeling = defineRoute({
  method: 'PUT',
  url: '/regelingen/:id',
  metVersie: true,
  operationId: 'updateRegeling',
  summary: 'Een regeling veranderen, beëindigen of weer openzetten; de oude versie blijft bewaard',
  tag,
  params: idParams,
  body: regelingBody,
  response: { 200: regelingLijstSchema },
});

export const listRegelingVersies = defineRoute({
  method: 'GET',
  url: '/regelingen/:id/versies',
  operationId: 'listRegelingVersies',
  summary: 'Hoe een regeling eerder op de lijst stond, de nieuwste eerst',
  tag,
  params: idParams,
  response: {
    200: z.object({
      items: z.array(
        z.object({
          ...z.omit(regelingLijstSchema, { id: true }).shape,
          /** Null for the list that ships with Naast. */
          door: z.nullable(z.string()),
          op: tijdstip,
        }),
      ),
    }),
  },
});

/** What this household did with a regeling; `versie` 0 is nothing noted yet. */
export const gebruikSchema = z.object({
  stand: z.nullable(z.enum(gebruikStanden)),
  op: z.nullable(datum),
  notitie: z.string(),
  door: z.nullable(z.string()),
  gewijzigdOp: z.nullable(tijdstip),
  versie: z.int(),
});

export const casusRegelingSchema = z.object({
  regeling: regelingLijstSchema,
  gebruik: gebruikSchema,
});
export type CasusRegeling = z.infer<typeof casusRegelingSchema>;

export const listCasusRegelingen = defineRoute({
  method: 'GET',
  url: '/casussen/:id/regelingen',
  operationId: 'listCasusRegelingen',
  summary: 'Welke regelingen dit huishouden gebruikt, vroeg, niet kreeg of nog niet probeerde',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(casusRegelingSchema) }) },
});

export const saveGebruikBody = z.object({
  stand: z.enum(gebruikStanden),
  op: z.nullable(datum),
  notitie: vrijeTekst(1000),
});

export const saveGebruik = defineRoute({
  method: 'PUT',
  url: '/casussen/:id/regelingen/:regelingId',
  metVersie: true,
  operationId: 'saveGebruik',
  summary: 'Opschrijven wat dit huishouden met een regeling deed',
  tag,
  params: z.object({ id, regelingId: id }),
  body: saveGebruikBody,
  response: { 200: casusRegelingSchema },
});
