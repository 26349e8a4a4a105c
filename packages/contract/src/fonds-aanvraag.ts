import {
  akkoordWijzen,
  betrekkingen,
  domeinen,
  gebeurtenissen,
  maxMaanden,
  ontvangerSoorten,
  regelingRedenen,
  stembeletselen,
  termijnen,
  voorliggendUitkomsten,
} from '@naast/domain/fonds';
import * as z from 'zod/mini';
import { aanvragerSchema, standSchema } from './fonds-kaart.ts';
import {
  adviespuntSchema,
  besluitSchema,
  mandaatSchema,
  pakketSchema,
  stapSchema,
  stemSchema,
  tellingSchema,
  vraagSchema,
} from './fonds-pakket.ts';
import { veldfoutSchema } from './problem.ts';
import { defineRoute } from './route.ts';
import { bedragCent, datum, id, idParams, saldoCent, tekst, tijdstip, versie, vrijeTekst } from './veld.ts';

export { type AanvraagKaart, aanvraagKaartSchema, listAanvragen, listCasusAanvragen } from './fonds-kaart.ts';
export { standSchema };

const tag = 'fonds';

const jaNee = z.nullable(z.boolean());

/** Answers of the aanvrager from which the advice follows; null is not answered yet. */
export const toetsSchema = z.object({
  regelingReden: z.nullable(z.enum(regelingRedenen)),
  schadeEigenTaak: jaNee,
  anderMaatwerk: jaNee,
  bijzondereBijstandKan: jaNee,
  schrijnend: jaNee,
  buitenInkomensregelingen: jaNee,
  einddatum: z.nullable(datum),
  /** Does a gift count there? Each has its own rules. */
  gift: z.object({ bijstand: jaNee, toeslagen: jaNee, beslag: jaNee, bewind: jaNee }),
  uitleg: vrijeTekst(2000),
});

/** How and when the inwoner said yes to this aanvraag. */
export const akkoordSchema = z.object({
  hoe: z.nullable(z.enum(akkoordWijzen)),
  door: vrijeTekst(200),
  op: z.nullable(datum),
});

const maand = z.nullable(z.string().check(z.regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/, 'Kies een maand.')));

/** One line: `bedragCent` is per time, a monthly line counts `aantalMaanden` times. */
const regelVelden = {
  wat: vrijeTekst(500),
  domein: z.nullable(z.enum(domeinen)),
  ontvanger: vrijeTekst(200),
  ontvangerSoort: z.enum(ontvangerSoorten),
  bedragCent,
  termijn: z.enum(termijnen),
  /** Follows from the two months when both are there. */
  aantalMaanden: z.int().check(z.minimum(1), z.maximum(maxMaanden)),
  voorliggend: vrijeTekst(2000),
};

/** Where the money goes; `iban` in capitals without spaces in an answer, as typed in a request. */
export const rekeningSchema = z.object({ iban: z.string(), tenNameVan: z.string() });
const rekeningInvoer = z.object({ iban: vrijeTekst(60), tenNameVan: vrijeTekst(140) });

/** A regeling that was tried for this line, and what came of it. */
const geprobeerdVelden = {
  regelingId: id,
  uitkomst: z.enum(voorliggendUitkomsten),
  op: z.nullable(datum),
  toelichting: vrijeTekst(500),
};

export const regelSchema = z.object({
  id,
  ...regelVelden,
  /** First and last month of a monthly line, `YYYY-MM`. */
  vanafMaand: z.nullable(z.string()),
  totMaand: z.nullable(z.string()),
  betaaldag: z.nullable(z.int()),
  /** False in a copy until somebody looked at the line again. */
  nagekeken: z.boolean(),
  /** Null when there is none, and for who may not see it: the commissie decides without it. */
  rekening: z.nullable(rekeningSchema),
  /** `naam` as the regeling was called then. */
  geprobeerd: z.array(z.object({ ...geprobeerdVelden, naam: z.string() })),
});
export type AanvraagRegel = z.infer<typeof regelSchema>;

/** Left out of a known line: rekening and geprobeerd stay as they are. */
export const regelInvoer = z.object({
  id: z.optional(id),
  ...regelVelden,
  vanafMaand: z.optional(maand),
  totMaand: z.optional(maand),
  betaaldag: z.optional(z.nullable(z.int().check(z.minimum(1), z.maximum(28)))),
  nagekeken: z.optional(z.boolean()),
  rekening: z.optional(z.nullable(rekeningInvoer)),
  geprobeerd: z.optional(z.array(z.object(geprobeerdVelden)).check(z.maxLength(20))),
});

/** A line that looks like one of another aanvraag for this household; a warning. */
export const dubbelSchema = z.object({
  /** Place of the line, from 0. */
  plek: z.int(),
  /** Null for who does not see that aanvraag. */
  aanvraagId: z.nullable(id),
  code: z.string(),
  fonds: z.string(),
  stand: standSchema,
  waarin: z.string(),
});

/** Two members decide at once, and tell the next meeting; the reason is for them. */
export const spoedSchema = z.object({ gevraagd: z.boolean(), reden: vrijeTekst(2000) });

/** The whole aanvraag: in concept with live checks and advice, after submission with the frozen pack. */
export const aanvraagSchema = z.object({
  id,
  code: z.string(),
  stand: standSchema,
  versie,
  fonds: z.object({
    id,
    naam: z.string(),
    domeinen: z.array(z.enum(domeinen)),
    gebied: z.array(z.string()),
  }),
  /** `id` is null for who does not see the casus: the commissie knows it by its code. */
  casus: z.object({ id: z.nullable(id), code: z.string() }),
  aanvrager: aanvragerSchema,
  toelichting: z.string(),
  toets: toetsSchema,
  akkoord: akkoordSchema,
  berekeningId: z.nullable(id),
  doorbraakIds: z.array(id),
  regels: z.array(regelSchema),
  /** The aanvraag that this one was copied from, for who sees that one too. */
  kopieVan: z.nullable(z.object({ id, code: z.string(), op: tijdstip })),
  dubbel: z.array(dubbelSchema),
  spoed: spoedSchema,
  mandaat: z.nullable(mandaatSchema),
  gevraagdCent: saldoCent,
  /** Everything asked for the household in twelve months, this one included; null in concept. */
  twaalfMaandenCent: z.nullable(saldoCent),
  ingediendOp: z.nullable(tijdstip),
  /** Decide before this moment; the clock stands still while an answer is awaited. */
  uiterlijkOp: z.nullable(tijdstip),
  /** Why it cannot be submitted yet; empty after submission. */
  controle: z.array(veldfoutSchema),
  advies: z.array(adviespuntSchema),
  pakket: z.nullable(pakketSchema),
  eerder: z.array(
    z.object({
      ingediendOp: tijdstip,
      gevraagdCent: saldoCent,
      toegekendCent: z.nullable(saldoCent),
      stand: standSchema,
    }),
  ),
  vragen: z.array(vraagSchema),
  /** Null for who is not of the commissie, fondsbeheerder or controleur. */
  stemming: z.nullable(
    z.object({
      stemmen: z.array(stemSchema),
      telling: tellingSchema,
      /** Why no besluit can come, whatever is voted: no voorzitter, or too few who may vote. In Dutch. */
      geenBesluit: z.array(z.string()),
    }),
  ),
  besluit: z.nullable(besluitSchema),
  verantwoording: z.nullable(z.object({ oordeel: z.string(), door: z.string(), op: tijdstip })),
  geschiedenis: z.array(stapSchema),
  mijn: z.object({
    betrekkingen: z.array(z.enum(betrekkingen)),
    /** Why I may not decide here, when I am of the commissie. */
    beletselen: z.array(z.object({ code: z.enum(stembeletselen), reden: z.string() })),
    acties: z.array(z.enum(gebeurtenissen)),
    magWijzigen: z.boolean(),
    magStemmen: z.boolean(),
    /** Sees the IBANs: the people of the casus, who pays and who checks. */
    zietRekening: z.boolean(),
    /** May still set or mend a rekening after submission. */
    magRekening: z.boolean(),
    /** Is the contactpersoon now, while somebody else began this concept. */
    magOvernemen: z.boolean(),
  }),
});
export type Aanvraag = z.infer<typeof aanvraagSchema>;

export const createAanvraag = defineRoute({
  method: 'POST',
  url: '/casussen/:id/aanvragen',
  metSleutel: true,
  operationId: 'createAanvraag',
  summary: 'Een aanvraag beginnen voor een casus',
  tag,
  params: idParams,
  body: z.object({ fondsId: id }),
  response: { 201: z.object({ id, code: z.string(), versie }) },
});

export const getAanvraag = defineRoute({
  method: 'GET',
  url: '/aanvragen/:id',
  operationId: 'getAanvraag',
  summary: 'Eén aanvraag: het concept, of het pakket waarover wordt besloten',
  tag,
  params: idParams,
  response: { 200: aanvraagSchema },
});

export const updateAanvraagBody = z.object({
  fondsId: z.optional(id),
  toelichting: z.optional(vrijeTekst(4000)),
  spoed: z.optional(spoedSchema),
  toets: z.optional(toetsSchema),
  akkoord: z.optional(akkoordSchema),
  berekeningId: z.optional(z.nullable(id)),
  doorbraakIds: z.optional(z.array(id).check(z.maxLength(20))),
  regels: z.optional(z.array(regelInvoer).check(z.maxLength(50))),
});

export const updateAanvraag = defineRoute({
  method: 'PATCH',
  url: '/aanvragen/:id',
  metVersie: true,
  operationId: 'updateAanvraag',
  summary: 'Een concept bewaren, ook als het nog niet af is',
  tag,
  params: idParams,
  body: updateAanvraagBody,
  response: { 200: aanvraagSchema },
});

export const copyAanvraag = defineRoute({
  method: 'POST',
  url: '/aanvragen/:id/kopie',
  metSleutel: true,
  operationId: 'copyAanvraag',
  summary: 'Een nieuw concept maken van een eerdere aanvraag van hetzelfde huishouden',
  tag,
  params: idParams,
  /** The casus and fonds of the new one; those of the earlier one when left out. */
  body: z.object({ casusId: z.optional(id), fondsId: z.optional(id) }),
  response: { 201: z.object({ id, code: z.string(), versie, casusId: id }) },
});

export const takeOverAanvraag = defineRoute({
  method: 'POST',
  url: '/aanvragen/:id/overname',
  metSleutel: true,
  operationId: 'takeOverAanvraag',
  summary: 'Een concept van een collega overnemen als contactpersoon, om het zelf in te dienen',
  tag,
  params: idParams,
  response: { 200: aanvraagSchema },
});

export const saveRekening = defineRoute({
  method: 'PUT',
  url: '/aanvragen/:id/regels/:regelId/rekening',
  operationId: 'saveRekening',
  summary: 'De rekening van een regel invullen of verbeteren, ook na het indienen',
  tag,
  params: z.object({ id, regelId: id }),
  body: z.object({ iban: tekst(60), tenNameVan: vrijeTekst(140) }),
  response: { 200: rekeningSchema },
});
