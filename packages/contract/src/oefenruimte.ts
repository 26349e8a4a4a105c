import * as z from 'zod/mini';
import { mijSchema, rolSchema } from './gebruikers.ts';
import { defineRoute } from './route.ts';
import { id, leeg, tijdstip } from './veld.ts';

const tag = 'oefenruimte';

/** The own oefenruimte: whether there is one, how far a new one is, and as whom it can be entered. */
export const oefenruimteSchema = z.object({
  /** `bezig` while a new one is being built; the one there was stays until it is done. */
  stand: z.enum(['geen', 'bezig', 'klaar', 'mislukt']),
  stap: z.int(),
  stappen: z.int(),
  /** When the one that can be entered was made. */
  klaarOp: z.nullable(tijdstip),
  /** This login is in it now. */
  binnen: z.boolean(),
  personen: z.array(
    z.object({ id, naam: z.string(), functie: z.string(), uitleg: z.string(), rollen: z.array(rolSchema) }),
  ),
});
export type Oefenruimte = z.infer<typeof oefenruimteSchema>;

export const getOefenruimte = defineRoute({
  method: 'GET',
  url: '/oefenruimte',
  operationId: 'getOefenruimte',
  summary: 'Mijn oefenruimte: is hij er, en hoe ver is een nieuwe',
  tag,
  response: { 200: oefenruimteSchema },
});

export const createOefenruimte = defineRoute({
  method: 'POST',
  url: '/oefenruimte',
  operationId: 'createOefenruimte',
  summary: 'Een nieuwe oefenruimte maken; de oude gaat weg als de nieuwe klaar is',
  tag,
  metSleutel: true,
  response: { 202: oefenruimteSchema },
});

export const enterOefenruimte = defineRoute({
  method: 'POST',
  url: '/login/oefenruimte',
  operationId: 'enterOefenruimte',
  summary: 'De oefenruimte ingaan als een van de verzonnen mensen, of daar iemand anders worden',
  tag,
  body: z.object({ persoonId: id }),
  response: { 200: mijSchema },
});

export const leaveOefenruimte = defineRoute({
  method: 'DELETE',
  url: '/login/oefenruimte',
  operationId: 'leaveOefenruimte',
  summary: 'Terug uit de oefenruimte naar het eigen werk',
  tag,
  response: { 200: mijSchema },
});

export const markRondleiding = defineRoute({
  method: 'PUT',
  url: '/mij/rondleiding',
  operationId: 'markRondleiding',
  summary: 'Onthouden dat de rondleiding gezien of overgeslagen is',
  tag: 'gebruikers',
  response: { 204: leeg },
});
