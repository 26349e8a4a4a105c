import { fasen, overdrachtstanden } from '@naast/domain/casussen';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { datum, id, idParams, tekst, tijdstip, versie } from './veld.ts';

const tag = 'casussen';

/** Somebody in the team of the teamleider, with how much they do now. */
export const teamlidSchema = z.object({
  id,
  naam: z.string(),
  functie: z.string(),
  actief: z.boolean(),
  openCasussen: z.int(),
  /** Now, or else the first time to come. */
  afwezig: z.nullable(
    z.object({ id, vanaf: datum, tot: datum, waarnemer: z.string(), doorMij: z.boolean() }),
  ),
  vertrekId: z.nullable(id),
});
export type Teamlid = z.infer<typeof teamlidSchema>;

export const listTeamleden = defineRoute({
  method: 'GET',
  url: '/teamleden',
  operationId: 'listTeamleden',
  summary: 'De collega’s in je team en hoeveel casussen zij hebben; alleen de teamleider',
  tag,
  response: { 200: z.object({ items: z.array(teamlidSchema) }) },
});

/** One casus of who leaves. `naam` of the household is null once it went to another team. */
export const vertrekCasusSchema = z.object({
  casusId: id,
  code: z.string(),
  huishoudenNaam: z.nullable(z.string()),
  fase: z.enum(fasen),
  /** True while who leaves is still contactpersoon of it. */
  nogTeDoen: z.boolean(),
  overdracht: z.nullable(
    z.object({
      id,
      stand: z.enum(overdrachtstanden),
      naar: z.object({ id, naam: z.string() }),
      antwoordGezin: z.string(),
      beslistOp: z.nullable(tijdstip),
    }),
  ),
});
export type VertrekCasus = z.infer<typeof vertrekCasusSchema>;

export const vertrekSchema = z.object({
  id,
  gebruiker: z.object({ id, naam: z.string() }),
  laatsteDag: datum,
  reden: z.string(),
  gemaaktOp: tijdstip,
  afgerondOp: z.nullable(tijdstip),
  casussen: z.array(vertrekCasusSchema),
  versie,
});
export type Vertrek = z.infer<typeof vertrekSchema>;

export const createVertrekBody = z.object({ gebruikerId: id, laatsteDag: datum, reden: tekst(2000) });

export const createVertrek = defineRoute({
  method: 'POST',
  url: '/vertrekken',
  operationId: 'createVertrek',
  summary: 'Een collega vertrekt: beginnen met verdelen; alleen de teamleider',
  tag,
  metSleutel: true,
  body: createVertrekBody,
  response: { 201: vertrekSchema },
});

export const getVertrek = defineRoute({
  method: 'GET',
  url: '/vertrekken/:id',
  operationId: 'getVertrek',
  summary: 'De casussen van wie vertrekt, en hoe ver elke is',
  tag,
  params: idParams,
  response: { 200: vertrekSchema },
});

export const verdeelBody = z.object({
  verdeling: z.array(z.object({ casusId: id, naarId: id })).check(z.minLength(1), z.maxLength(200)),
});
export const verdeelUitkomsten = [
  'voorgesteld',
  'al_voorgesteld',
  'niet_meer_van_collega',
  'casus_dicht',
  'zelfde_persoon',
  'afgeschermd',
  'geen_professional',
] as const;
export type VerdeelUitkomst = (typeof verdeelUitkomsten)[number];

export const divideVertrek = defineRoute({
  method: 'POST',
  url: '/vertrekken/:id/overdrachten',
  operationId: 'divideVertrek',
  summary: 'Voor meer casussen tegelijk een overdracht voorstellen; per casus staat er hoe het ging',
  tag,
  metSleutel: true,
  params: idParams,
  body: verdeelBody,
  response: {
    200: z.object({ items: z.array(z.object({ casusId: id, uitkomst: z.enum(verdeelUitkomsten) })) }),
  },
});

export const finishVertrek = defineRoute({
  method: 'POST',
  url: '/vertrekken/:id/afronding',
  operationId: 'finishVertrek',
  summary: 'Het verdelen afsluiten, als er geen open casus meer over is',
  tag,
  metVersie: true,
  params: idParams,
  response: { 200: vertrekSchema },
});
