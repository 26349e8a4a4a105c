import * as z from 'zod/mini';
import { lidSchema } from './huishoudens.ts';
import { dubbelenSchema, dubbelSchema } from './huishoudens-samenvoegen.ts';
import { defineRoute } from './route.ts';
import { id, idParams, leeg, tekst, tijdstip } from './veld.ts';

const tag = 'huishoudens';

/** What moving this casus to another household asks for. */
export const verplaatsVoorbeeldSchema = z.object({
  naar: z.object({ id, naam: z.string(), wijk: z.string(), leden: z.array(lidSchema) }),
  /** Leden whom the casus speaks of and who are not in that household: say who they are there. */
  genoemd: z.array(lidSchema),
  dubbelen: z.array(dubbelSchema),
  beletsels: z.array(
    z.enum([
      'niet_van_casus',
      'zelfde_huishouden',
      'afgeschermd',
      'casus_een_open',
      'aanvraag_loopt',
      'alleen_teamleider_na_aanvraag',
    ]),
  ),
});
export type VerplaatsVoorbeeld = z.infer<typeof verplaatsVoorbeeldSchema>;

export const getVerplaatsVoorbeeld = defineRoute({
  method: 'GET',
  url: '/casussen/:id/verplaatsing/:naarId',
  operationId: 'getVerplaatsVoorbeeld',
  summary: 'Hoe het wordt als deze casus bij een ander huishouden hoort',
  tag,
  params: z.object({ id, naarId: id }),
  response: { 200: verplaatsVoorbeeldSchema },
});

export const moveCasus = defineRoute({
  method: 'POST',
  url: '/casussen/:id/verplaatsingen',
  operationId: 'moveCasus',
  summary: 'Een casus die bij het verkeerde huishouden begon, naar het goede brengen',
  tag,
  metSleutel: true,
  metVersie: true,
  params: idParams,
  body: z.object({ naarId: id, dubbelen: dubbelenSchema, reden: tekst(500) }),
  response: { 201: z.object({ id, huishoudenId: id }) },
});

export const unmoveCasus = defineRoute({
  method: 'POST',
  url: '/casussen/:id/verplaatsingen/:verplaatsingId/terugdraaiing',
  operationId: 'unmoveCasus',
  summary: 'Een verplaatste casus terugbrengen naar het eerste huishouden',
  tag,
  params: z.object({ id, verplaatsingId: id }),
  response: { 204: leeg },
});

export const correctiesoorten = ['situatie', 'eigen_woorden', 'antwoord', 'afspraak'] as const;
export const correctiesoortSchema = z.enum(correctiesoorten);

/** Something that was written about, or said by, one lid. */
export const opgeschrevenSchema = z.object({
  soort: correctiesoortSchema,
  /** The situatie, antwoord or afspraak; of eigen woorden the lid. */
  itemId: id,
  lidId: z.nullable(id),
  /** Where it stands: the leefgebied, the question. */
  waar: z.string(),
  tekst: z.string(),
});
export type Opgeschreven = z.infer<typeof opgeschrevenSchema>;

export const lidcorrectieSchema = z.object({
  id,
  soort: correctiesoortSchema,
  van: z.nullable(z.string()),
  naar: z.string(),
  verwisseld: z.boolean(),
  door: z.string(),
  op: tijdstip,
});
export type Lidcorrectie = z.infer<typeof lidcorrectieSchema>;

export const listOpgeschreven = defineRoute({
  method: 'GET',
  url: '/casussen/:id/opgeschreven',
  operationId: 'listOpgeschreven',
  summary: 'Wat er per lid is opgeschreven, en wat al naar een ander lid ging',
  tag,
  params: idParams,
  response: {
    200: z.object({
      leden: z.array(z.object({ id, naam: z.string(), weg: z.boolean() })),
      items: z.array(opgeschrevenSchema),
      correcties: z.array(lidcorrectieSchema),
    }),
  },
});

export const correctLid = defineRoute({
  method: 'POST',
  url: '/casussen/:id/lidcorrecties',
  operationId: 'correctLid',
  summary: 'Iets dat bij het verkeerde lid staat, bij het goede lid zetten',
  tag,
  metSleutel: true,
  params: idParams,
  body: z.object({
    soort: correctiesoortSchema,
    itemId: id,
    naarLidId: id,
    /** Both have something: let them change places. */
    verwissel: z.boolean(),
  }),
  response: { 201: z.object({ id }) },
});
