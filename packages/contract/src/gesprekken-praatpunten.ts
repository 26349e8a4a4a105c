import { meetmomenten, praatpuntStanden, vraagsoorten } from '@naast/domain/gesprekken';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { id, idParams, tekst, tijdstip, vrijeTekst } from './veld.ts';

const tag = 'gesprekken';

const opgepaktSchema = z.object({ tekst: z.string(), op: tijdstip, door: z.string() });

/** What the family ticked to talk about, and whether somebody took it up. */
export const praatpuntSchema = z.object({
  gesprekId: id,
  meetmoment: z.enum(meetmomenten),
  vraagCode: z.string(),
  soort: z.enum(vraagsoorten),
  onderwerp: z.string(),
  vraag: z.string(),
  /** Null: the household. */
  lidId: z.nullable(id),
  wie: z.nullable(z.string()),
  /** The answer in words; null when there was only the tick. */
  tekst: z.nullable(z.string()),
  op: tijdstip,
  stand: z.enum(praatpuntStanden),
  /** Waits as a proposal: it can be taken over on the canvas. */
  kanOpCanvas: z.boolean(),
  opgepakt: z.nullable(opgepaktSchema),
});
export type Praatpunt = z.infer<typeof praatpuntSchema>;

export const listPraatpunten = defineRoute({
  method: 'GET',
  url: '/casussen/:id/praatpunten',
  operationId: 'listPraatpunten',
  summary: 'Waar het gezin over wil praten, en of iemand dat oppakte; nooit wat onder vier ogen is gezegd',
  tag,
  params: idParams,
  response: {
    200: z.object({ mag: z.enum(['kijken', 'meewerken']), items: z.array(praatpuntSchema) }),
  },
});

export const oppakkenSchema = z.object({ lidId: z.nullable(id), opgepakt: tekst(1000) });

export const pakPraatpuntOp = defineRoute({
  method: 'POST',
  url: '/gesprekken/:id/antwoorden/:vraagCode/oppakken',
  operationId: 'pakPraatpuntOp',
  summary: 'Opschrijven wat je doet met iets waar het gezin over wil praten; één keer',
  tag,
  metSleutel: true,
  params: z.object({ id, vraagCode: vrijeTekst(60) }),
  body: oppakkenSchema,
  response: { 200: opgepaktSchema },
});
