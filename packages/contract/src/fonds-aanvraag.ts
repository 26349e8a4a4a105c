import {
  adviesCodes,
  akkoordWijzen,
  betrekkingen,
  domeinen,
  gebeurtenissen,
  keuzes,
  ontvangerSoorten,
  regelingRedenen,
  stembeletselen,
  termijnen,
  uitkomsten,
} from '@naast/domain/fonds';
import * as z from 'zod/mini';
import { bevrorenCanvasSchema } from './fonds-canvas.ts';
import { aanvragerSchema, standSchema } from './fonds-kaart.ts';
import { veldfoutSchema } from './problem.ts';
import { uitkomstSchema } from './rendement-uitkomst.ts';
import { defineRoute } from './route.ts';
import { bedragCent, datum, id, idParams, saldoCent, tijdstip, versie, vrijeTekst } from './veld.ts';

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
  telGiftMee: jaNee,
  uitleg: vrijeTekst(2000),
});

/** How and when the inwoner said yes to this aanvraag. */
export const akkoordSchema = z.object({
  hoe: z.nullable(z.enum(akkoordWijzen)),
  door: vrijeTekst(200),
  op: z.nullable(datum),
});

/** One line: `bedragCent` is per time, a monthly line counts `aantalMaanden` times. */
const regelVelden = {
  wat: vrijeTekst(500),
  domein: z.nullable(z.enum(domeinen)),
  ontvanger: vrijeTekst(200),
  ontvangerSoort: z.enum(ontvangerSoorten),
  bedragCent,
  termijn: z.enum(termijnen),
  aantalMaanden: z.int().check(z.minimum(1), z.maximum(120)),
  voorliggend: vrijeTekst(2000),
};
export const regelSchema = z.object({ id, ...regelVelden });
export type AanvraagRegel = z.infer<typeof regelSchema>;
export const regelInvoer = z.object({ id: z.optional(id), ...regelVelden });

export const adviespuntSchema = z.object({
  code: z.enum(adviesCodes),
  oordeel: z.enum(['past', 'let_op', 'onbekend']),
  reden: z.string(),
});

export const vraagSchema = z.object({
  id,
  soort: z.enum(['vraag', 'voornemen']),
  vraag: z.string(),
  door: z.string(),
  op: tijdstip,
  antwoord: z.nullable(z.string()),
  beantwoordOp: z.nullable(tijdstip),
});

export const stemSchema = z.object({
  id,
  gebruikerId: id,
  naam: z.string(),
  keuze: z.enum(keuzes),
  reden: z.string(),
  op: tijdstip,
  vervallenOp: z.nullable(tijdstip),
  vervallenReden: z.nullable(z.string()),
});

export const tellingSchema = z.object({
  voor: z.int(),
  tegen: z.int(),
  onthouden: z.int(),
  quorum: z.int(),
  uitslag: z.enum(['geen_quorum', 'toekennen', 'afwijzen']),
});

export const besluitSchema = z.object({
  id,
  uitkomst: z.enum(uitkomsten),
  motivering: z.string(),
  telling: tellingSchema,
  voorzitter: z.string(),
  op: tijdstip,
  toegekendCent: saldoCent,
  regels: z.array(
    z.object({
      regelId: id,
      toegekendCent: saldoCent,
      voorwaarde: z.string(),
      betaaldCent: saldoCent,
      /** Promised, and not paid or released yet. */
      openCent: saldoCent,
    }),
  ),
});

/** What the commissie decides on, as it was at submission. */
export const pakketSchema = z.object({
  canvas: bevrorenCanvasSchema,
  sha256: z.string(),
  wijk: z.string(),
  berekening: z.nullable(
    z.object({
      naam: z.string(),
      rekenjaar: z.int(),
      horizonJaren: z.int(),
      uitkomst: z.omit(uitkomstSchema, { cellen: true }),
    }),
  ),
  gemaaktOp: tijdstip,
});

export const stapSchema = z.object({
  nr: z.int(),
  gebeurtenis: z.enum(gebeurtenissen),
  naar: standSchema,
  namens: z.nullable(z.string()),
  reden: z.string(),
  door: z.string(),
  op: tijdstip,
});

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
  stemming: z.nullable(z.object({ stemmen: z.array(stemSchema), telling: tellingSchema })),
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
