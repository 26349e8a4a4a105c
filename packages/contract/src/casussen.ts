import { casusrollen, fasegebeurtenissen, fasen, niveaus } from '@naast/domain/casussen';
import * as z from 'zod/mini';
import { lidSchema, waarschuwingen } from './huishoudens.ts';
import { nazorgmomentBody } from './nazorg.ts';
import { defineRoute } from './route.ts';
import { datum, id, idParams, pagina, paginaVraag, tekst, tijdstip, versie, vrijeTekst } from './veld.ts';

const tag = 'casussen';

export const faseSchema = z.enum(fasen);
const wie = z.object({ id, naam: z.string() });
/** A colleague as the head of a casus shows them. */
export const collegaKort = z.object({ ...wie.shape, functie: z.string(), organisatie: z.string() });

/** One line of the list of my casussen. */
export const casusRegelSchema = z.object({
  id,
  code: z.string(),
  fase: faseSchema,
  huishouden: wie,
  wijk: z.string(),
  contactpersoon: wie,
  isContactpersoon: z.boolean(),
  volgendeDatum: z.nullable(datum),
  gewijzigdOp: tijdstip,
});
export type CasusRegel = z.infer<typeof casusRegelSchema>;

/** The casus as its header and tabs need it, with what I may do. */
export const casusSchema = z.object({
  id,
  code: z.string(),
  fase: faseSchema,
  gestoptReden: z.nullable(z.string()),
  aanmelding: z.string(),
  volgendeDatum: z.nullable(datum),
  huishouden: z.object({
    ...wie.shape,
    wijk: z.string(),
    taal: z.string(),
    tolk: z.boolean(),
    /** Leden are apart; then no document is made (`stukkenMogen`) until the household is split. */
    ledenApart: z.boolean(),
    stukkenMogen: z.boolean(),
  }),
  leden: z.array(lidSchema),
  contactpersoon: z.object({ ...collegaKort.shape, actief: z.boolean() }),
  vervanger: z.nullable(
    z.object({ ...collegaKort.shape, vervangerId: id, vanaf: datum, tot: z.nullable(datum) }),
  ),
  /** `rollen` is what I am to this casus; `mag` is kijken when it is closed or I may only look. */
  mijnRechten: z.object({
    mag: z.enum(niveaus),
    isContactpersoon: z.boolean(),
    rollen: z.array(z.enum(casusrollen)),
  }),
  gemaaktOp: tijdstip,
  gewijzigdOp: tijdstip,
  versie,
});
export type Casus = z.infer<typeof casusSchema>;

export const createCasusBody = z.object({
  huishoudenId: id,
  aanmelding: vrijeTekst(4000),
  contactpersoonId: id,
});

export const createCasus = defineRoute({
  method: 'POST',
  url: '/casussen',
  operationId: 'createCasus',
  summary: 'Een casus openen met zijn contactpersoon',
  tag,
  metSleutel: true,
  body: createCasusBody,
  response: {
    201: z.object({
      id,
      code: z.string(),
      /** False when somebody else is contactpersoon: from now on only they see it. */
      zichtbaar: z.boolean(),
      waarschuwingen,
    }),
  },
});

export const listCasussen = defineRoute({
  method: 'GET',
  url: '/casussen',
  operationId: 'listCasussen',
  summary: 'Casussen die je mag zien, laatst gewijzigd eerst',
  tag,
  querystring: z.object({ ...paginaVraag, fase: z.optional(faseSchema) }),
  response: { 200: pagina(casusRegelSchema) },
});

export const searchCasussen = defineRoute({
  method: 'POST',
  url: '/casussen/_zoek',
  operationId: 'searchCasussen',
  summary: 'Zoeken in de casussen die je mag zien: op naam van huishouden of lid, op wijk of code',
  tag,
  body: z.object({ zoek: tekst(100), fase: z.optional(faseSchema) }),
  response: { 200: z.object({ items: z.array(casusRegelSchema) }) },
});

export const getCasus = defineRoute({
  method: 'GET',
  url: '/casussen/:id',
  operationId: 'getCasus',
  summary: 'Een casus openen',
  tag,
  params: idParams,
  response: { 200: casusSchema },
});

export const updateCasusBody = z.object({
  aanmelding: z.optional(vrijeTekst(4000)),
  volgendeDatum: z.optional(z.nullable(datum)),
});

export const updateCasus = defineRoute({
  method: 'PATCH',
  url: '/casussen/:id',
  operationId: 'updateCasus',
  summary: 'Aanmelding of volgende datum veranderen',
  tag,
  metVersie: true,
  params: idParams,
  body: updateCasusBody,
  response: { 200: z.object({ ...casusSchema.shape, waarschuwingen }) },
});

export const changeFaseBody = z.object({
  gebeurtenis: z.enum(fasegebeurtenissen),
  /** Asked for stoppen, terugzetten and ontheffen. */
  reden: z.optional(vrijeTekst(2000)),
  evaluatie: z.optional(vrijeTekst(4000)),
  nazorgplan: z.optional(vrijeTekst(4000)),
  leerpunt: z.optional(vrijeTekst(2000)),
  /** The days of the nazorgplan; read when the casus closes. */
  nazorgmomenten: z.optional(z.array(nazorgmomentBody).check(z.maxLength(12))),
});

export const changeFase = defineRoute({
  method: 'POST',
  url: '/casussen/:id/fase',
  operationId: 'changeFase',
  summary: 'De casus naar een volgende fase brengen, stoppen, terugzetten of afsluiten',
  tag,
  metVersie: true,
  params: idParams,
  body: changeFaseBody,
  response: { 200: casusSchema },
});

export const tijdlijnsoorten = [
  'fase',
  'contactpersoon',
  'vervanger',
  'vervanger_gestopt',
  'toegang',
  'toegang_gestopt',
  'overdracht_voorgesteld',
  'overdracht_afgewezen',
  'overdracht_ingetrokken',
  'bijlage',
  'loketverzoek',
  'aanvraag',
  'gesprek',
  'notitie',
  'opschaling',
  'opschaling_antwoord',
  'opschaling_ingetrokken',
  'aandachtspunt',
  'aandachtspunt_einde',
  'levensgebeurtenis',
  'nazorg',
] as const;

/**
 * One moment on the timeline. `wie` is whom it is about, `door` who did it; `naar` a fase or niveau. For an aanvraag
 * `wie` is its code, `naar` the gebeurtenis and `van` the uitkomst of a besluit; for a gesprek `wie` is the meetmoment.
 * For an opschaling `naar` is the trede, for an aandachtspunt and a levensgebeurtenis the soort, for nazorg the uitkomst.
 * `over` is the id of what it is about, to open it.
 */
export const tijdlijnItemSchema = z.object({
  id: z.string(),
  op: tijdstip,
  soort: z.enum(tijdlijnsoorten),
  wie: z.nullable(z.string()),
  door: z.nullable(z.string()),
  van: z.nullable(z.string()),
  naar: z.nullable(z.string()),
  reden: z.string(),
  over: z.nullable(id),
});
export type TijdlijnItem = z.infer<typeof tijdlijnItemSchema>;

export const getTijdlijn = defineRoute({
  method: 'GET',
  url: '/casussen/:id/tijdlijn',
  operationId: 'getTijdlijn',
  summary: 'Wat er met de casus gebeurde, nieuwste eerst',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(tijdlijnItemSchema) }) },
});

/** Looks by one person with less than ten minutes between them, as one line. */
export const inzageRegelSchema = z.object({
  gebruiker: collegaKort,
  van: tijdstip,
  tot: tijdstip,
  aantal: z.int(),
  acties: z.array(z.string()),
  onderwerpen: z.array(z.string()),
});
export type InzageRegel = z.infer<typeof inzageRegelSchema>;

export const listInzage = defineRoute({
  method: 'GET',
  url: '/casussen/:id/inzage',
  operationId: 'listInzage',
  summary: 'Wie keek mee in dit dossier, nieuwste eerst',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(inzageRegelSchema) }) },
});
