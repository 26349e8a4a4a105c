import { bezwaarsoorten, bezwaarUitkomsten, bezwaarVan, bezwaarWijzen } from '@naast/domain/bezwaar';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { bedragCent, datum, id, idParams, tekst, tijdstip, vrijeTekst } from './veld.ts';

const tag = 'fonds';

/** A bezwaar (college) or klacht (stichting) against one besluit, with its terms. */
export const bezwaarSchema = z.object({
  id,
  besluitId: id,
  soort: z.enum(bezwaarsoorten),
  ontvangenOp: datum,
  hoe: z.enum(bezwaarWijzen),
  van: z.enum(bezwaarVan),
  inhoud: z.string(),
  bekendOp: datum,
  /** Last day to hand it in; null for a klacht. */
  termijnEinde: z.nullable(datum),
  opTijd: z.boolean(),
  metCommissie: z.boolean(),
  beslisVoor: datum,
  verdaagdOp: z.nullable(datum),
  verdagingReden: z.nullable(z.string()),
  behandelaar: z.nullable(z.string()),
  ontvankelijk: z.nullable(z.boolean()),
  ontvankelijkReden: z.string(),
  gehoordOp: z.nullable(datum),
  hoorverslag: z.string(),
  uitkomst: z.nullable(z.enum(bezwaarUitkomsten)),
  motivering: z.string(),
  herzieningId: z.nullable(id),
  afgedaanOp: z.nullable(tijdstip),
  geregistreerdDoor: z.string(),
  mijn: z.object({ magNemen: z.boolean(), behandelIk: z.boolean(), magIntrekken: z.boolean() }),
});
export type Bezwaar = z.infer<typeof bezwaarSchema>;

export const listBezwaren = defineRoute({
  method: 'GET',
  url: '/aanvragen/:id/bezwaren',
  operationId: 'listBezwaren',
  summary: 'De bezwaren of klachten bij een aanvraag, de nieuwste eerst',
  tag,
  params: idParams,
  response: {
    200: z.object({
      items: z.array(bezwaarSchema),
      soort: z.enum(bezwaarsoorten),
      /** When the family got the letter of the besluit that holds now; null when nobody gave it yet. */
      bekendOp: z.nullable(datum),
      magRegistreren: z.boolean(),
    }),
  },
});

const gedaan = z.object({ id });
const stap = <const P extends string>(pad: P) =>
  ({ method: 'POST', url: `/aanvragen/:id/${pad}`, metSleutel: true, tag }) as const;
const opBezwaar = z.object({ id, bezwaarId: id });

export const createBezwaar = defineRoute({
  ...stap('bezwaren'),
  params: idParams,
  operationId: 'createBezwaar',
  summary: 'Een bezwaar of klacht registreren; de termijnen volgen daaruit',
  body: z.object({
    besluitId: id,
    ontvangenOp: datum,
    bekendOp: datum,
    hoe: z.enum(bezwaarWijzen),
    van: z.enum(bezwaarVan),
    inhoud: tekst(8000),
    metCommissie: z.boolean(),
  }),
  response: { 201: gedaan },
});

export const takeBezwaar = defineRoute({
  ...stap('bezwaren/:bezwaarId/behandeling'),
  params: opBezwaar,
  operationId: 'takeBezwaar',
  summary: 'De behandeling op je nemen, als je niet bij het besluit betrokken was',
  response: { 201: gedaan },
});

export const judgeBezwaar = defineRoute({
  ...stap('bezwaren/:bezwaarId/ontvankelijkheid'),
  params: opBezwaar,
  operationId: 'judgeBezwaar',
  summary: 'Beoordelen of het meetelt: op tijd, of te laat met een goede reden',
  body: z.object({ ontvankelijk: z.boolean(), reden: vrijeTekst(2000) }),
  response: { 201: gedaan },
});

export const postponeBezwaar = defineRoute({
  ...stap('bezwaren/:bezwaarId/verdaging'),
  params: opBezwaar,
  operationId: 'postponeBezwaar',
  summary: 'De beslissing één keer uitstellen',
  body: z.object({ reden: tekst(2000) }),
  response: { 201: gedaan },
});

export const hearBezwaar = defineRoute({
  ...stap('bezwaren/:bezwaarId/hoorzitting'),
  params: opBezwaar,
  operationId: 'hearBezwaar',
  summary: 'Vastleggen wat het gezin zei, of waarom een gesprek niet nodig was',
  body: z.object({ gehoordOp: z.nullable(datum), verslag: tekst(8000) }),
  response: { 201: gedaan },
});

export const decideBezwaar = defineRoute({
  ...stap('bezwaren/:bezwaarId/uitkomst'),
  params: opBezwaar,
  operationId: 'decideBezwaar',
  summary: 'De uitkomst vastleggen; bij gelijk stemt de commissie over een nieuw besluit',
  body: z.object({
    uitkomst: z.enum(['ongegrond', 'gegrond', 'niet_ontvankelijk']),
    motivering: tekst(8000),
    /** Only with `gegrond`: what each line should get. */
    regels: z
      .array(z.object({ regelId: id, toegekendCent: bedragCent, voorwaarde: vrijeTekst(2000) }))
      .check(z.maxLength(50)),
  }),
  response: { 201: gedaan },
});

export const withdrawBezwaar = defineRoute({
  ...stap('bezwaren/:bezwaarId/intrekking'),
  params: opBezwaar,
  operationId: 'withdrawBezwaar',
  summary: 'Vastleggen dat het gezin het bezwaar of de klacht intrekt',
  body: z.object({ reden: tekst(2000) }),
  response: { 201: gedaan },
});
