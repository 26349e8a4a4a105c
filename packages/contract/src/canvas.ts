import { ordeblokken, tekstblokken } from '@naast/domain/canvas';
import * as z from 'zod/mini';
import {
  afspraakSchema,
  belemmeringSchema,
  doorbraakSchema,
  prioriteitSchema,
  situatieSchema,
} from './canvas-items.ts';
import { defineRoute } from './route.ts';
import { datum, id, idParams, jaar, pagina, paginaVraag, tijdstip, versie, vrijeTekst } from './veld.ts';

const tag = 'canvas';

// A path segment arrives as text.
const blokNr = <const B extends readonly number[]>(blokken: B) =>
  z.coerce
    .number()
    .check(z.refine((n: number) => blokken.includes(n), 'Dit blok kun je zo niet veranderen.'));

const geschreven = { versie, gewijzigdOp: z.nullable(tijdstip), gewijzigdDoor: z.nullable(id) };
export const tekstblokSchema = z.object({ blok: z.literal(tekstblokken), tekst: z.string(), ...geschreven });
export const eigenWoordenSchema = z.object({ lidId: id, woorden: z.string(), ...geschreven });
export const volgordeSchema = z.object({ blok: z.literal(ordeblokken), ids: z.array(id), versie });

/** The whole canvas in one answer, with who it is about and what the reader may do. */
export const canvasSchema = z.object({
  casusId: id,
  code: z.string(),
  fase: z.string(),
  huishouden: z.object({ id, naam: z.string() }),
  mag: z.enum(['kijken', 'meewerken']),
  blokken: z.array(tekstblokSchema),
  eigenWoorden: z.array(eigenWoordenSchema),
  situaties: z.array(situatieSchema),
  belemmeringen: z.array(belemmeringSchema),
  prioriteiten: z.array(prioriteitSchema),
  doorbraken: z.array(doorbraakSchema),
  afspraken: z.array(afspraakSchema),
  volgordes: z.array(volgordeSchema),
  leden: z.array(
    z.object({
      id,
      naam: z.string(),
      gezinsrol: z.enum(['ouder', 'partner', 'kind', 'ander']),
      geboortejaar: z.nullable(jaar),
    }),
  ),
  gebruikers: z.array(z.object({ id, naam: z.string(), functie: z.string(), organisatie: z.string() })),
});
export type CanvasAntwoord = z.infer<typeof canvasSchema>;

export const getCanvas = defineRoute({
  method: 'GET',
  url: '/casussen/:id/canvas',
  operationId: 'getCanvas',
  summary: 'Het hele Doorbraakcanvas van een casus',
  tag,
  params: idParams,
  response: { 200: canvasSchema },
});

export const updateBlok = defineRoute({
  method: 'PUT',
  url: '/casussen/:id/canvas/blokken/:blok',
  operationId: 'updateCanvasBlok',
  summary: 'De tekst van blok 1, 2, 4 of 9 bewaren',
  tag,
  metVersie: true,
  params: z.object({ id, blok: blokNr(tekstblokken) }),
  body: z.object({ tekst: vrijeTekst(10_000) }),
  response: { 200: tekstblokSchema },
});

export const updateEigenWoorden = defineRoute({
  method: 'PUT',
  url: '/casussen/:id/canvas/eigen-woorden/:lidId',
  operationId: 'updateEigenWoorden',
  summary: 'De eigen woorden van een lid bewaren',
  tag,
  metVersie: true,
  params: z.object({ id, lidId: id }),
  body: z.object({ woorden: vrijeTekst(4000) }),
  response: { 200: eigenWoordenSchema },
});

export const updateVolgorde = defineRoute({
  method: 'PUT',
  url: '/casussen/:id/canvas/volgordes/:blok',
  operationId: 'updateCanvasVolgorde',
  summary: 'De volgorde van de items in een blok bewaren',
  tag,
  metVersie: true,
  params: z.object({ id, blok: blokNr(ordeblokken) }),
  body: z.object({ ids: z.array(id).check(z.maxLength(500)) }),
  response: { 200: volgordeSchema },
});

const waarde = z.nullable(z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));

/** One change of the canvas: which fields went from what to what. */
export const wijzigingSchema = z.object({
  nr: z.int(),
  blok: z.int(),
  /** `tekstblok`, `eigenWoorden`, `volgorde`, a list of items (`doorbraken`) or a field that links (`breekt`). */
  soort: z.string(),
  itemId: z.nullable(id),
  actie: z.enum(['gemaakt', 'gewijzigd', 'verwijderd', 'hersteld']),
  velden: z.array(z.object({ veld: z.string(), van: waarde, naar: waarde })),
  door: z.object({ id, naam: z.string() }),
  op: tijdstip,
});
export type CanvasWijziging = z.infer<typeof wijzigingSchema>;

export const listWijzigingen = defineRoute({
  method: 'GET',
  url: '/casussen/:id/canvas/wijzigingen',
  operationId: 'listCanvasWijzigingen',
  summary: 'Wat er aan het canvas veranderde, het nieuwste eerst',
  tag,
  params: idParams,
  querystring: z.object(paginaVraag),
  response: { 200: pagina(wijzigingSchema) },
});

/** The canvas as it was, and the change that made it so. A stap is what one person did to one thing in one go. */
export const verledenSchema = z.object({
  canvas: canvasSchema,
  /** null: nothing was written yet. */
  stap: z.nullable(
    z.object({ nr: z.int(), blok: z.int(), op: tijdstip, door: z.object({ id, naam: z.string() }) }),
  ),
  /** Numbers to ask for the change before and after. */
  vorige: z.nullable(z.int()),
  volgende: z.nullable(z.int()),
});
export type CanvasVerleden = z.infer<typeof verledenSchema>;

export const getVerleden = defineRoute({
  method: 'GET',
  url: '/casussen/:id/canvas/verleden',
  operationId: 'getCanvasVerleden',
  summary:
    'Het canvas zoals het aan het eind van een dag was (op), of na een verandering (nr); zonder vraag: nu',
  tag,
  params: idParams,
  querystring: z.object({
    op: z.optional(datum),
    nr: z.optional(z.coerce.number().check(z.int(), z.nonnegative())),
  }),
  response: { 200: verledenSchema },
});
