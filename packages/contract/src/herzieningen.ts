import { keuzes, uitkomsten } from '@naast/domain/fonds';
import { herzieningAanleidingen, herzieningSoorten, herzieningStanden } from '@naast/domain/herziening';
import * as z from 'zod/mini';
import { hulpSchema } from './fonds-stappen.ts';
import { defineRoute } from './route.ts';
import { bedragCent, datum, id, idParams, saldoCent, tekst, tijdstip, vrijeTekst } from './veld.ts';

const tag = 'fonds';

const regelSchema = z.object({ regelId: id, toegekendCent: saldoCent, voorwaarde: z.string() });

/** One besluit in the chain, the first one first. */
export const besluitKortSchema = z.object({
  id,
  uitkomst: z.enum(uitkomsten),
  motivering: z.string(),
  voorzitter: z.string(),
  op: tijdstip,
  toegekendCent: saldoCent,
  regels: z.array(regelSchema),
  /** Who helps now; null when nobody was named. */
  hulp: z.nullable(hulpSchema),
  /** What it changed; null for the first besluit. */
  soort: z.nullable(z.enum(herzieningSoorten)),
  /** True for the besluit that holds now. */
  geldt: z.boolean(),
});
export type BesluitKort = z.infer<typeof besluitKortSchema>;

export const herzieningSchema = z.object({
  id,
  besluitId: id,
  soort: z.enum(herzieningSoorten),
  aanleiding: z.enum(herzieningAanleidingen),
  reden: z.string(),
  voorstel: z.array(regelSchema),
  verlaagt: z.boolean(),
  terugVoor: z.nullable(datum),
  terugRegeling: z.string(),
  door: z.string(),
  op: tijdstip,
  zienswijzeVoor: z.nullable(datum),
  zienswijze: z.nullable(z.string()),
  stand: z.enum(herzieningStanden),
  motivering: z.string(),
  afgedaanOp: z.nullable(tijdstip),
  /** Null for who may not see stemmen. */
  stemmen: z.nullable(
    z.array(z.object({ naam: z.string(), keuze: z.enum(keuzes), reden: z.string(), vanMij: z.boolean() })),
  ),
  quorum: z.int(),
  mijn: z.object({
    magHoren: z.boolean(),
    magStemmen: z.boolean(),
    magBesluiten: z.boolean(),
    magStoppen: z.boolean(),
    /** Why I may not vote, in Dutch. */
    beletselen: z.array(z.string()),
  }),
});
export type Herziening = z.infer<typeof herzieningSchema>;

/** A claim on what was paid above the grant. What is open is bedrag less received, waived and lapsed. */
export const vorderingSchema = z.object({
  id,
  regelId: id,
  bedragCent: saldoCent,
  voor: datum,
  regeling: z.string(),
  ontvangenCent: saldoCent,
  kwijtgescholdenCent: saldoCent,
  vervallenCent: saldoCent,
  openCent: saldoCent,
  op: tijdstip,
  ontvangsten: z.array(
    z.object({ id, bedragCent: saldoCent, toelichting: z.string(), door: z.string(), op: tijdstip }),
  ),
});
export type Vordering = z.infer<typeof vorderingSchema>;

export const besluitenSchema = z.object({
  besluiten: z.array(besluitKortSchema),
  /** The newest first. */
  herzieningen: z.array(herzieningSchema),
  vorderingen: z.array(vorderingSchema),
  mijn: z.object({ magVoorstellen: z.boolean(), magOntvangen: z.boolean() }),
});
export type Besluiten = z.infer<typeof besluitenSchema>;

export const getBesluiten = defineRoute({
  method: 'GET',
  url: '/aanvragen/:id/besluiten',
  operationId: 'getBesluiten',
  summary: 'De besluiten op een aanvraag na elkaar, met herzieningen en wat terug moet komen',
  tag,
  params: idParams,
  response: { 200: besluitenSchema },
});

const gedaan = z.object({ id });
const stap = <const P extends string>(pad: P) =>
  ({ method: 'POST', url: `/aanvragen/:id/${pad}`, metSleutel: true, tag }) as const;
const opHerziening = z.object({ id, herzieningId: id });

export const createHerziening = defineRoute({
  ...stap('herzieningen'),
  params: idParams,
  operationId: 'createHerziening',
  summary: 'Voorstellen een besluit te wijzigen, in te trekken, terug te vorderen of kwijt te schelden',
  body: z.object({
    soort: z.enum(herzieningSoorten),
    aanleiding: z.enum(['fonds', 'gezin']),
    reden: tekst(4000),
    regels: z
      .array(z.object({ regelId: id, toegekendCent: bedragCent, voorwaarde: vrijeTekst(2000) }))
      .check(z.minLength(1), z.maxLength(50)),
    /** When what was paid too much must be back, and how it is paid back. */
    terugVoor: z.optional(datum),
    terugRegeling: vrijeTekst(2000),
  }),
  response: { 201: gedaan },
});

export const hearGezin = defineRoute({
  ...stap('herzieningen/:herzieningId/zienswijze'),
  params: opHerziening,
  operationId: 'hearGezin',
  summary: 'Doorgeven wat het gezin van het voorstel vindt',
  body: z.object({ zienswijze: tekst(4000) }),
  response: { 201: gedaan },
});

export const createHerzieningStem = defineRoute({
  ...stap('herzieningen/:herzieningId/stemmen'),
  params: opHerziening,
  operationId: 'createHerzieningStem',
  summary: 'Stemmen over het voorstel; een nieuwe stem vervangt je vorige',
  body: z.object({ keuze: z.enum(keuzes), reden: tekst(2000) }),
  response: { 201: gedaan },
});

export const decideHerziening = defineRoute({
  ...stap('herzieningen/:herzieningId/besluit'),
  params: opHerziening,
  operationId: 'decideHerziening',
  summary: 'Vastleggen wat de stemmen zeggen: een nieuw besluit, of alles blijft zoals het is',
  body: z.object({ motivering: tekst(8000), hulpDaarna: z.optional(hulpSchema) }),
  response: { 201: z.object({ id, stand: z.enum(['aangenomen', 'verworpen']) }) },
});

export const stopHerziening = defineRoute({
  ...stap('herzieningen/:herzieningId/stopzetting'),
  params: opHerziening,
  operationId: 'stopHerziening',
  summary: 'Een voorstel stoppen zonder nieuw besluit',
  body: z.object({ reden: tekst(2000) }),
  response: { 201: gedaan },
});

export const receiveTerug = defineRoute({
  ...stap('vorderingen/:vorderingId/ontvangsten'),
  params: z.object({ id, vorderingId: id }),
  operationId: 'receiveTerug',
  summary: 'Vastleggen dat geld is terugbetaald',
  body: z.object({
    bedragCent: z.int().check(z.positive(), z.maximum(100_000_000_00)),
    toelichting: vrijeTekst(2000),
  }),
  response: { 201: gedaan },
});
