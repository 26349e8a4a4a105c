import { doelgroepen, type Vragenlijst, vraagsoorten } from '@naast/domain/gesprekken';
import { kapitaalvormen, leefgebieden } from '@naast/domain/leefgebieden';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { id, idParams, tekst, tijdstip, versie, vrijeTekst, zonderBesturing } from './veld.ts';

const tag = 'vragenlijsten';

export const versieStanden = ['concept', 'gepubliceerd', 'vervallen'] as const;

const kort = vrijeTekst(1000);
const schaal = z.object({ laag: kort, hoog: kort });
const voorwaarde = z.union([
  z.object({ soort: z.literal('kinderen_in_huis') }),
  z.object({
    soort: z.enum(['antwoord_is', 'antwoord_is_niet']),
    vraag: vrijeTekst(60),
    waarden: z.array(kort).check(z.maxLength(50)),
  }),
]);

const vraag = z.object({
  code: vrijeTekst(60),
  soort: z.enum(vraagsoorten),
  vraag: kort,
  hulp: z.nullable(kort),
  opties: z.array(z.object({ waarde: kort, naam: kort })).check(z.maxLength(50)),
  optiesUit: z.nullable(z.literal('regelingen')),
  als: z.nullable(voorwaarde),
  schaal: z.nullable(schaal),
  start: z.boolean(),
  gevoelig: z.boolean(),
  naar: z.nullable(
    z.object({
      blok: z.int().check(z.minimum(1), z.maximum(9)),
      leefgebied: z.nullable(z.enum(leefgebieden)),
    }),
  ),
});

/** A vragenlijst while it is being written: anything may still be empty. What is missing stands in `fouten`. */
export const conceptSchema = z.object({
  titel: kort,
  toelichting: kort,
  schaal,
  secties: z
    .array(
      z.object({
        titel: kort,
        per: z.enum(doelgroepen),
        als: z.nullable(voorwaarde),
        kapitaalvorm: z.nullable(z.enum(kapitaalvormen)),
        vragen: z.array(vraag).check(z.maxLength(200)),
      }),
    )
    .check(z.maxLength(50)),
}) satisfies z.ZodMiniType<Vragenlijst>;

const regel = z.object({
  id,
  vragenlijstId: id,
  titel: z.string(),
  nummer: z.int(),
  stand: z.enum(versieStanden),
  secties: z.int(),
  vragen: z.int(),
  gepubliceerdOp: z.nullable(tijdstip),
  gewijzigdOp: tijdstip,
  /** Null for the list that ships with Naast. */
  gewijzigdDoor: z.nullable(z.string()),
  versie,
});
export type VersieRegel = z.infer<typeof regel>;

/** One version with all its questions, and what is wrong with it; `pad` as in `secties.2.vragen.0.als`. */
export const versieSchema = z.object({
  ...regel.shape,
  inhoud: conceptSchema,
  fouten: z.array(z.object({ pad: z.string(), bericht: z.string() })),
});
export type VragenlijstVersie = z.infer<typeof versieSchema>;

const nieuw = { 201: z.object({ id, versie }) };

export const listVersies = defineRoute({
  method: 'GET',
  url: '/vragenlijstversies',
  operationId: 'listVragenlijstversies',
  summary: 'Alle vragenlijsten met hun versies, ook concepten en vervallen versies',
  tag,
  response: { 200: z.object({ items: z.array(regel) }) },
});

export const createVragenlijst = defineRoute({
  method: 'POST',
  url: '/vragenlijsten',
  operationId: 'createVragenlijst',
  summary: 'Een nieuwe vragenlijst beginnen, als concept',
  tag,
  metSleutel: true,
  body: z.object({ titel: tekst(200) }),
  response: nieuw,
});

export const importVragenlijst = defineRoute({
  method: 'POST',
  url: '/vragenlijsten/import',
  operationId: 'importVragenlijst',
  summary: 'Een vragenlijst als YAML inlezen, als concept; fouten komen terug met hun regel',
  tag,
  metSleutel: true,
  body: z.object({
    yaml: z.string().check(z.minLength(1), z.maxLength(200_000), zonderBesturing),
    /** The list it is a new version of; null for a list of its own. */
    vragenlijstId: z.nullable(id),
  }),
  response: nieuw,
});

export const createVersie = defineRoute({
  method: 'POST',
  url: '/vragenlijsten/:id/versies',
  operationId: 'createVragenlijstversie',
  summary: 'Een nieuwe versie beginnen, met de vragen van de laatste',
  tag,
  metSleutel: true,
  params: idParams,
  response: nieuw,
});

export const getVersie = defineRoute({
  method: 'GET',
  url: '/vragenlijstversies/:id',
  operationId: 'getVragenlijstversie',
  summary: 'Eén versie van een vragenlijst, met wat er nog niet aan klopt',
  tag,
  params: idParams,
  response: { 200: versieSchema },
});

export const saveVersie = defineRoute({
  method: 'PUT',
  url: '/vragenlijstversies/:id',
  operationId: 'saveVragenlijstversie',
  summary: 'Een concept bewaren; het hoeft nog niet af te zijn',
  tag,
  metVersie: true,
  params: idParams,
  body: z.object({ inhoud: conceptSchema }),
  response: { 200: versieSchema },
});

export const deleteVersie = defineRoute({
  method: 'DELETE',
  url: '/vragenlijstversies/:id',
  operationId: 'deleteVragenlijstversie',
  summary: 'Een concept weggooien',
  tag,
  metVersie: true,
  params: idParams,
  response: { 204: z.null() },
});

export const publishVersie = defineRoute({
  method: 'POST',
  url: '/vragenlijstversies/:id/publicatie',
  operationId: 'publishVragenlijstversie',
  summary: 'Een concept publiceren; de versie die gold, vervalt en verandert niet meer',
  tag,
  metVersie: true,
  params: idParams,
  response: { 200: versieSchema },
});

export const expireVersie = defineRoute({
  method: 'POST',
  url: '/vragenlijstversies/:id/verval',
  operationId: 'expireVragenlijstversie',
  summary: 'Een gepubliceerde versie laten vervallen; gesprekken die er zijn, blijven',
  tag,
  metVersie: true,
  params: idParams,
  response: { 200: versieSchema },
});

export const exportVersie = defineRoute({
  method: 'GET',
  url: '/vragenlijstversies/:id/yaml',
  operationId: 'exportVragenlijstversie',
  summary: 'Een versie als YAML',
  tag,
  params: idParams,
  response: { 200: z.object({ bestandsnaam: z.string(), yaml: z.string() }) },
});
