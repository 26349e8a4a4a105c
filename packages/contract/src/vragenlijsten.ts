import { doelgroepen, type Vragenlijst, vraagsoorten } from '@naast/domain/gesprekken';
import { kapitaalvormen, leefgebieden } from '@naast/domain/leefgebieden';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { id, idParams, versie } from './veld.ts';

const tag = 'gesprekken';

const schaalSchema = z.object({ laag: z.string(), hoog: z.string() });

const voorwaardeSchema = z.union([
  z.object({ soort: z.literal('kinderen_in_huis') }),
  z.object({
    soort: z.enum(['antwoord_is', 'antwoord_is_niet']),
    vraag: z.string(),
    waarden: z.array(z.string()),
  }),
]);

export const vraagSchema = z.object({
  code: z.string(),
  soort: z.enum(vraagsoorten),
  vraag: z.string(),
  hulp: z.nullable(z.string()),
  opties: z.array(z.object({ waarde: z.string(), naam: z.string() })),
  optiesUit: z.nullable(z.literal('regelingen')),
  als: z.nullable(voorwaardeSchema),
  schaal: z.nullable(schaalSchema),
  start: z.boolean(),
  gevoelig: z.boolean(),
  naar: z.nullable(z.object({ blok: z.int(), leefgebied: z.nullable(z.enum(leefgebieden)) })),
});

/** A vragenlijst as the domain knows it. */
export const vragenlijstSchema = z.object({
  titel: z.string(),
  toelichting: z.string(),
  schaal: schaalSchema,
  secties: z.array(
    z.object({
      titel: z.string(),
      per: z.enum(doelgroepen),
      als: z.nullable(voorwaardeSchema),
      kapitaalvorm: z.nullable(z.enum(kapitaalvormen)),
      vragen: z.array(vraagSchema),
    }),
  ),
}) satisfies z.ZodMiniType<Vragenlijst>;

export const listVragenlijsten = defineRoute({
  method: 'GET',
  url: '/vragenlijsten',
  operationId: 'listVragenlijsten',
  summary: 'De gepubliceerde vragenlijsten, met hoeveel vragen ze hebben',
  tag,
  response: {
    200: z.object({
      items: z.array(
        z.object({
          id,
          titel: z.string(),
          toelichting: z.string(),
          /** Number of the published version. */
          nummer: z.int(),
          /** Questions written in the list: in the short version, and in all. */
          vragenKort: z.int(),
          vragenHeel: z.int(),
        }),
      ),
    }),
  },
});

export const getVragenlijst = defineRoute({
  method: 'GET',
  url: '/vragenlijsten/:id',
  operationId: 'getVragenlijst',
  summary: 'De gepubliceerde vragen om te printen, zonder wat onder vier ogen hoort',
  tag,
  params: idParams,
  response: { 200: z.object({ id, nummer: z.int(), inhoud: vragenlijstSchema }) },
});

/** A scheme a household may use. `link` is empty or an https address. */
export const regelingSchema = z.object({
  id,
  naam: z.string(),
  voorWie: z.string(),
  link: z.string(),
  termijn: z.string(),
  versie,
});
export type Regeling = z.infer<typeof regelingSchema>;

export const listRegelingen = defineRoute({
  method: 'GET',
  url: '/regelingen',
  operationId: 'listRegelingen',
  summary: 'De regelingen waar een huishouden gebruik van kan maken',
  tag,
  response: { 200: z.object({ items: z.array(regelingSchema) }) },
});
