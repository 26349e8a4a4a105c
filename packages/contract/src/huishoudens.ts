import { fasen } from '@naast/domain/casussen';
import { gezinsrollen } from '@naast/domain/huishoudens';
import * as z from 'zod/mini';
import { veldfoutSchema } from './problem.ts';
import { defineRoute } from './route.ts';
import { datum, id, idParams, jaar, leeg, tekst, tijdstip, versie, vrijeTekst } from './veld.ts';

const tag = 'huishoudens';

export const gezinsrolSchema = z.enum(gezinsrollen);
const maand = z.int().check(z.minimum(1), z.maximum(12));

/** Warnings that refuse nothing, such as a text that looks like a BSN. */
export const waarschuwingen = z.array(veldfoutSchema);

export const lidSchema = z.object({
  id,
  naam: z.string(),
  gezinsrol: gezinsrolSchema,
  geboortejaar: z.nullable(z.int()),
  geboortemaand: z.nullable(z.int()),
  versie,
});
export type Lid = z.infer<typeof lidSchema>;

export const huishoudenSchema = z.object({
  id,
  naam: z.string(),
  wijk: z.string(),
  taal: z.string(),
  tolk: z.boolean(),
  voorlezen: z.boolean(),
  /** How to reach them, in their own words. */
  bereikbaar: z.string(),
  leden: z.array(lidSchema),
  /** Leden who live in another household too that you may see. */
  ookElders: z.array(z.object({ lidId: id, huishouden: z.object({ id, naam: z.string() }) })),
  /** Who moved out, newest first; `naar` only when you may see it. */
  verhuisd: z.array(
    z.object({
      id,
      naam: z.string(),
      op: datum,
      naar: z.nullable(z.object({ id, naam: z.string() })),
    }),
  ),
  /** Casussen you may see, newest first. */
  casussen: z.array(z.object({ id, code: z.string(), fase: z.enum(fasen) })),
  /** False when you may look but not change. */
  magWijzigen: z.boolean(),
  versie,
  waarschuwingen,
});
export type Huishouden = z.infer<typeof huishoudenSchema>;

export const zoekHuishoudenBody = z.object({
  naam: tekst(200),
  wijk: z.optional(vrijeTekst(100)),
  geboortejaren: z.optional(z.array(jaar).check(z.maxLength(20))),
});

/** A household that may be the same and that you may see. */
export const trefferSchema = z.object({
  id,
  naam: z.string(),
  wijk: z.string(),
  geboortejaren: z.array(z.int()),
  casus: z.nullable(z.object({ id, code: z.string(), fase: z.enum(fasen) })),
});
export type Treffer = z.infer<typeof trefferSchema>;

// Names are personal data: search is a POST, never a query (NLGov API Design Rules).
export const searchHuishoudens = defineRoute({
  method: 'POST',
  url: '/huishoudens/_zoek',
  operationId: 'searchHuishoudens',
  summary: 'Zoeken of een huishouden al bekend is, voordat je het aanmaakt',
  tag,
  body: zoekHuishoudenBody,
  response: {
    200: z.object({
      items: z.array(trefferSchema),
      /** The fixed sentence when there may be a match you may not see; else null. */
      mogelijkBekend: z.nullable(z.string()),
    }),
  },
});

export const lidInvoer = z.object({
  naam: tekst(200),
  gezinsrol: gezinsrolSchema,
  geboortejaar: z.optional(z.nullable(jaar)),
  geboortemaand: z.optional(z.nullable(maand)),
});

const kenmerken = {
  naam: tekst(200),
  wijk: tekst(100),
  taal: tekst(60),
  tolk: z.boolean(),
  voorlezen: z.boolean(),
  bereikbaar: vrijeTekst(500),
};

export const createHuishoudenBody = z.object({
  naam: kenmerken.naam,
  wijk: kenmerken.wijk,
  taal: z.optional(kenmerken.taal),
  tolk: z.optional(kenmerken.tolk),
  voorlezen: z.optional(kenmerken.voorlezen),
  bereikbaar: z.optional(kenmerken.bereikbaar),
  leden: z.array(lidInvoer).check(z.maxLength(20)),
});

export const createHuishouden = defineRoute({
  method: 'POST',
  url: '/huishoudens',
  operationId: 'createHuishouden',
  summary: 'Een huishouden met zijn leden aanmaken',
  tag,
  metSleutel: true,
  body: createHuishoudenBody,
  response: { 201: huishoudenSchema },
});

/** A household that was registered but has no casus yet. */
export const begonnenHuishoudenSchema = z.object({
  id,
  naam: z.string(),
  wijk: z.string(),
  gemaaktOp: tijdstip,
});
export type BegonnenHuishouden = z.infer<typeof begonnenHuishoudenSchema>;

export const listBegonnenHuishoudens = defineRoute({
  method: 'GET',
  url: '/huishoudens',
  operationId: 'listBegonnenHuishoudens',
  summary: 'Huishoudens die je aanmaakte en die nog geen casus hebben, nieuwste eerst',
  tag,
  response: { 200: z.object({ items: z.array(begonnenHuishoudenSchema) }) },
});

export const getHuishouden = defineRoute({
  method: 'GET',
  url: '/huishoudens/:id',
  operationId: 'getHuishouden',
  summary: 'Een huishouden met zijn leden',
  tag,
  params: idParams,
  response: { 200: huishoudenSchema },
});

export const updateHuishoudenBody = z.partial(z.object(kenmerken));

export const updateHuishouden = defineRoute({
  method: 'PATCH',
  url: '/huishoudens/:id',
  operationId: 'updateHuishouden',
  summary: 'Gegevens van een huishouden veranderen',
  tag,
  metVersie: true,
  params: idParams,
  body: updateHuishoudenBody,
  response: { 200: huishoudenSchema },
});

const lidParams = z.object({ id, lidId: id });

/** A new lid with a naam; or, with co-ouderschap, the `lidId` of somebody in another huishouden you see. */
export const addLidBody = z.object({
  ...lidInvoer.shape,
  naam: z.optional(tekst(200)),
  lidId: z.optional(id),
});

export const addLid = defineRoute({
  method: 'POST',
  url: '/huishoudens/:id/leden',
  operationId: 'addLid',
  summary: 'Een lid aan het huishouden toevoegen',
  tag,
  metSleutel: true,
  params: idParams,
  body: addLidBody,
  response: { 201: lidSchema },
});

export const updateLidBody = z.partial(lidInvoer);

export const updateLid = defineRoute({
  method: 'PATCH',
  url: '/huishoudens/:id/leden/:lidId',
  operationId: 'updateLid',
  summary: 'Gegevens van een lid veranderen',
  tag,
  metVersie: true,
  params: lidParams,
  body: updateLidBody,
  response: { 200: lidSchema },
});

export const endLid = defineRoute({
  method: 'DELETE',
  url: '/huishoudens/:id/leden/:lidId',
  operationId: 'endLid',
  summary: 'Een lid hoort niet meer bij het huishouden; wat er van hem of haar is, blijft bewaard',
  tag,
  params: lidParams,
  response: { 204: leeg },
});

/** Somebody looked for a household they may not see: the praktijkverbinder brings the two together. */
export const zoektrefferSchema = z.object({
  id,
  huishoudenNaam: z.string(),
  contactpersoonNaam: z.nullable(z.string()),
  contactpersoonOrganisatie: z.nullable(z.string()),
  zoekerNaam: z.string(),
  zoekerOrganisatie: z.string(),
  op: tijdstip,
});
export type Zoektreffer = z.infer<typeof zoektrefferSchema>;

export const listZoektreffers = defineRoute({
  method: 'GET',
  url: '/zoektreffers',
  operationId: 'listZoektreffers',
  summary: 'Open zoektreffers, voor de praktijkverbinder',
  tag,
  response: { 200: z.object({ items: z.array(zoektrefferSchema) }) },
});

export const handleZoektreffer = defineRoute({
  method: 'POST',
  url: '/zoektreffers/:id/afhandeling',
  operationId: 'handleZoektreffer',
  summary: 'Een zoektreffer is afgehandeld: er is contact geweest',
  tag,
  params: idParams,
  response: { 204: leeg },
});
