import { overdrachtstanden } from '@naast/domain/casussen';
import * as z from 'zod/mini';
import { collegaKort } from './casussen.ts';
import { defineRoute } from './route.ts';
import { id, idParams, leeg, tekst, tijdstip, versie, vrijeTekst } from './veld.ts';

const tag = 'casussen';

/** A hand-over as the two of them see it. */
export const overdrachtSchema = z.object({
  id,
  casusId: id,
  casusCode: z.string(),
  /** Null for the proposed one: the household opens with the acceptance. */
  huishoudenNaam: z.nullable(z.string()),
  van: collegaKort,
  naar: collegaKort,
  reden: z.string(),
  /** What the family said to it. */
  antwoordGezin: z.string(),
  stand: z.enum(overdrachtstanden),
  /** True when a teamleider proposed it, because the contactpersoon has left. */
  doorTeamleider: z.boolean(),
  voorgesteldOp: tijdstip,
  beslistOp: z.nullable(tijdstip),
  versie,
});
export type Overdracht = z.infer<typeof overdrachtSchema>;

export const proposeOverdrachtBody = z.object({
  naarId: id,
  reden: tekst(2000),
  antwoordGezin: vrijeTekst(2000),
});

export const proposeOverdracht = defineRoute({
  method: 'POST',
  url: '/casussen/:id/overdrachten',
  operationId: 'proposeOverdracht',
  summary: 'Een overdracht voorstellen aan een collega',
  tag,
  metSleutel: true,
  params: idParams,
  body: proposeOverdrachtBody,
  response: { 201: overdrachtSchema },
});

export const listCasusOverdrachten = defineRoute({
  method: 'GET',
  url: '/casussen/:id/overdrachten',
  operationId: 'listCasusOverdrachten',
  summary: 'Overdrachten van deze casus, nieuwste eerst',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(overdrachtSchema) }) },
});

export const listOverdrachten = defineRoute({
  method: 'GET',
  url: '/overdrachten',
  operationId: 'listOverdrachten',
  summary: 'Overdrachten die aan mij zijn voorgesteld',
  tag,
  response: { 200: z.object({ items: z.array(overdrachtSchema) }) },
});

export const acceptOverdracht = defineRoute({
  method: 'POST',
  url: '/overdrachten/:id/acceptatie',
  operationId: 'acceptOverdracht',
  summary: 'De overdracht aannemen: vanaf nu ben jij de contactpersoon',
  tag,
  metSleutel: true,
  params: idParams,
  response: { 200: z.object({ casusId: id }) },
});

export const rejectOverdracht = defineRoute({
  method: 'POST',
  url: '/overdrachten/:id/afwijzing',
  operationId: 'rejectOverdracht',
  summary: 'De overdracht niet aannemen',
  tag,
  params: idParams,
  response: { 204: leeg },
});

export const withdrawOverdracht = defineRoute({
  method: 'POST',
  url: '/overdrachten/:id/intrekking',
  operationId: 'withdrawOverdracht',
  summary: 'Het voorstel intrekken',
  tag,
  params: idParams,
  response: { 204: leeg },
});

export const noteAntwoordGezin = defineRoute({
  method: 'POST',
  url: '/overdrachten/:id/antwoorden',
  operationId: 'noteAntwoordGezin',
  summary: 'Opschrijven wat het gezin van de overdracht vindt; wat er eerder stond, blijft bewaard',
  tag,
  metSleutel: true,
  params: idParams,
  body: z.object({ antwoord: tekst(2000) }),
  response: { 201: overdrachtSchema },
});
