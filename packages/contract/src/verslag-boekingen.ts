import { correctieKanten, correctieStanden } from '@naast/domain/verslagen';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { bedragCent, id, idParams, saldoCent, tijdstip, vrijeTekst } from './veld.ts';
import { uitleg } from './verslag-grootboek.ts';

const tag = 'fonds';
const budgetjaar = z.int().check(z.minimum(2000), z.maximum(2200));

/** What a year change would move, or what one has moved. */
export const jaarwisselingSchema = z.object({
  id,
  vanJaar: z.int(),
  meeVrij: z.boolean(),
  meeVerplicht: z.boolean(),
  vrijCent: saldoCent,
  verplichtCent: saldoCent,
  aantalRegels: z.int(),
  uitleg: z.string(),
  door: z.string(),
  op: tijdstip,
});

/** One budgetjaar that can be changed now, and what would go along. */
export const proefSchema = z.object({
  vanJaar: z.int(),
  vrijCent: saldoCent,
  verplichtCent: saldoCent,
  aantalRegels: z.int(),
  /** Asked for and not decided: these are decided on the new year. */
  gevraagdCent: saldoCent,
  gevraagdAantal: z.int(),
  /** False when it has moved already. */
  vrijKan: z.boolean(),
  verplichtKan: z.boolean(),
});
export type Proef = z.infer<typeof proefSchema>;

export const listJaarwisselingen = defineRoute({
  method: 'GET',
  url: '/fondsen/:id/jaarwisselingen',
  operationId: 'listJaarwisselingen',
  summary: 'De jaarwisselingen van een fonds, en wat er nu mee kan naar het volgende jaar',
  tag,
  params: idParams,
  response: {
    200: z.object({
      fonds: z.object({ id, naam: z.string() }),
      proeven: z.array(proefSchema),
      items: z.array(jaarwisselingSchema),
    }),
  },
});

export const createJaarwisseling = defineRoute({
  method: 'POST',
  url: '/fondsen/:id/jaarwisselingen',
  metSleutel: true,
  operationId: 'createJaarwisseling',
  summary: 'Wat vrij of nog toegezegd is meenemen naar het volgende jaar',
  tag,
  params: idParams,
  body: z.object({
    vanJaar: budgetjaar,
    meeVrij: z.boolean(),
    meeVerplicht: z.boolean(),
    /** What the fondsbeheerder saw; when it has changed since, nothing is booked. 0 for what does not go along. */
    vrijCent: bedragCent,
    verplichtCent: bedragCent,
    uitleg: uitleg(),
  }),
  response: { 201: z.object({ id }) },
});

export const correctieSchema = z.object({
  id,
  budgetjaar: z.int(),
  van: z.enum(correctieKanten),
  naar: z.enum(correctieKanten),
  bedragCent: saldoCent,
  uitleg: z.string(),
  stand: z.enum(correctieStanden),
  voorgesteldDoor: z.string(),
  voorgesteldOp: tijdstip,
  beslistDoor: z.nullable(z.string()),
  beslistOp: z.nullable(tijdstip),
  reden: z.string(),
  /** Proposed by me: another person books it. */
  isVanMij: z.boolean(),
});
export type Correctie = z.infer<typeof correctieSchema>;

export const listCorrecties = defineRoute({
  method: 'GET',
  url: '/fondsen/:id/correcties',
  operationId: 'listCorrecties',
  summary: 'De correcties van een fonds, de nieuwste eerst',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(correctieSchema) }) },
});

export const createCorrectie = defineRoute({
  method: 'POST',
  url: '/fondsen/:id/correcties',
  metSleutel: true,
  operationId: 'createCorrectie',
  summary: 'Een correctie voorstellen; een tweede persoon boekt haar',
  tag,
  params: idParams,
  body: z
    .object({
      budgetjaar,
      van: z.enum(correctieKanten),
      naar: z.enum(correctieKanten),
      bedragCent: z.int().check(z.positive(), z.maximum(100_000_000_00)),
      uitleg: uitleg(),
    })
    .check(
      z.refine(({ van, naar }) => van !== naar, {
        path: ['naar'],
        error: 'Kies iets anders dan waar het vandaan komt.',
      }),
    ),
  response: { 201: z.object({ id }) },
});

const correctieStap = <const P extends string>(pad: P, operationId: string, summary: string) =>
  defineRoute({
    method: 'POST',
    url: `/fondsen/:id/correcties/:correctieId/${pad}`,
    metSleutel: true,
    operationId,
    summary,
    tag,
    params: z.object({ id, correctieId: id }),
    body: z.object({ reden: vrijeTekst(1000) }),
    response: { 201: z.object({ id, stand: z.enum(correctieStanden) }) },
  });

export const releaseCorrectie = correctieStap(
  'vrijgave',
  'releaseCorrectie',
  'Een correctie van een ander boeken',
);
export const refuseCorrectie = correctieStap(
  'afwijzing',
  'refuseCorrectie',
  'Een correctie van een ander afwijzen',
);
export const withdrawCorrectie = correctieStap(
  'intrekking',
  'withdrawCorrectie',
  'Je eigen correctie intrekken',
);
