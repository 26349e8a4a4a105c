import * as z from 'zod/mini';
import { indexcijferSchema } from './prijslijst.ts';
import { invoerBody, invoerSchema } from './rendement-invoer.ts';
import { uitkomstSchema, verdelingSchema } from './rendement-uitkomst.ts';
import { defineRoute } from './route.ts';
import { id, idParams, leeg, saldoCent, tekst, tijdstip, versie } from './veld.ts';

const tag = 'rendement';

export const berekeningStanden = ['concept', 'vastgezet'] as const;

const doorbraakSchema = z.object({ id, titel: z.string(), zin: z.string() });

const kop = {
  id,
  casusId: id,
  naam: z.string(),
  stand: z.enum(berekeningStanden),
  doorbraken: z.array(doorbraakSchema),
  gemaaktDoor: z.string(),
  gewijzigdDoor: z.string(),
  gewijzigdOp: tijdstip,
  versie,
};

export const berekeningSchema = z.object({
  ...kop,
  prijslijst: z.object({ id, naam: z.string(), nummer: z.int() }),
  invoer: invoerSchema,
  /** The index series that the uitkomst was made with. */
  indexcijfers: z.array(indexcijferSchema),
  /** Why there is no uitkomst yet, each with its path in the invoer. */
  redenen: z.array(z.object({ code: z.string(), pad: z.string(), bericht: z.string() })),
  /** Null as long as there are redenen. */
  uitkomst: z.nullable(uitkomstSchema),
});
export type Berekening = z.infer<typeof berekeningSchema>;

export const berekeningRegelSchema = z.object({
  ...kop,
  samenvatting: z.nullable(
    z.object({ zonderCent: saldoCent, metCent: saldoCent, saldoCent, investeringCent: saldoCent }),
  ),
});
export type BerekeningRegel = z.infer<typeof berekeningRegelSchema>;

const naam = tekst(200);
const doorbraakIds = z.array(id).check(z.maxLength(50));

export const createBerekening = defineRoute({
  method: 'POST',
  url: '/casussen/:id/berekeningen',
  metSleutel: true,
  operationId: 'createBerekening',
  summary: 'Een berekening beginnen, leeg of met invoer',
  tag,
  params: idParams,
  body: z.object({
    naam,
    doorbraakIds: z.optional(doorbraakIds),
    prijslijstId: z.optional(id),
    invoer: z.optional(invoerBody),
  }),
  response: { 201: berekeningSchema },
});

export const listBerekeningen = defineRoute({
  method: 'GET',
  url: '/casussen/:id/berekeningen',
  operationId: 'listBerekeningen',
  summary: 'De berekeningen van een casus, de laatst gewijzigde eerst',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(berekeningRegelSchema) }) },
});

export const getBerekening = defineRoute({
  method: 'GET',
  url: '/berekeningen/:id',
  operationId: 'getBerekening',
  summary: 'Eén berekening met invoer en uitkomst',
  tag,
  params: idParams,
  response: { 200: berekeningSchema },
});

export const updateBerekening = defineRoute({
  method: 'PATCH',
  url: '/berekeningen/:id',
  metVersie: true,
  operationId: 'updateBerekening',
  summary: 'Een berekening bewaren, ook als zij nog niet af is; de uitkomst rekent de server zelf uit',
  tag,
  params: idParams,
  body: z.object({
    naam: z.optional(naam),
    doorbraakIds: z.optional(doorbraakIds),
    invoer: z.optional(invoerBody),
  }),
  response: { 200: berekeningSchema },
});

export const deleteBerekening = defineRoute({
  method: 'DELETE',
  url: '/berekeningen/:id',
  metVersie: true,
  operationId: 'deleteBerekening',
  summary: 'Een berekening weggooien die nog niet is vastgezet',
  tag,
  params: idParams,
  response: { 204: leeg },
});

export const copyBerekening = defineRoute({
  method: 'POST',
  url: '/berekeningen/:id/kopie',
  metSleutel: true,
  operationId: 'copyBerekening',
  summary: 'Een nieuwe berekening met dezelfde invoer',
  tag,
  params: idParams,
  response: { 201: berekeningSchema },
});

export const recalculateBerekening = defineRoute({
  method: 'POST',
  url: '/berekeningen/:id/herrekening',
  metSleutel: true,
  operationId: 'recalculateBerekening',
  summary:
    'Een nieuwe berekening met dezelfde regels op de prijslijst en indexcijfers van nu; de oude blijft zoals zij is',
  tag,
  params: idParams,
  response: { 201: berekeningSchema },
});

export const getVerdeling = defineRoute({
  method: 'GET',
  url: '/berekeningen/:id/verdeling',
  operationId: 'getVerdeling',
  summary: 'De spreiding van het saldo over tienduizend trekkingen',
  tag,
  params: idParams,
  response: { 200: verdelingSchema },
});
