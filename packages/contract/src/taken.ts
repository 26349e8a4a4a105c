import { taakSoorten, taakStanden } from '@naast/domain/taken';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { datum, id, idParams, tijdstip, versie } from './veld.ts';

const tag = 'taken';
const collega = z.object({ id, naam: z.string() });

/** What somebody has to do for a casus on a day, put there by another part of the dossier. */
export const taakSchema = z.object({
  id,
  casusId: id,
  soort: z.enum(taakSoorten),
  wat: z.string(),
  wanneer: datum,
  /** Null: whoever is contactpersoon at that moment. */
  gebruiker: z.nullable(collega),
  /** What put it there, when that has an id of its own. */
  bronId: z.nullable(id),
  stand: z.enum(taakStanden),
  klaarOp: z.nullable(tijdstip),
  klaarDoor: z.nullable(z.string()),
  versie,
});
export type Taak = z.infer<typeof taakSchema>;

export const listTaken = defineRoute({
  method: 'GET',
  url: '/casussen/:id/taken',
  operationId: 'listTaken',
  summary: 'De taken van een casus, eerste dag eerst',
  tag,
  params: idParams,
  response: { 200: z.object({ items: z.array(taakSchema) }) },
});

export const setTaakStandBody = z.object({ stand: z.enum(taakStanden) });

export const setTaakStand = defineRoute({
  method: 'PUT',
  url: '/casussen/:id/taken/:taakId/stand',
  operationId: 'setTaakStand',
  summary: 'Een taak is gedaan, gaat niet door, of staat weer open',
  tag,
  metVersie: true,
  params: z.object({ id, taakId: id }),
  body: setTaakStandBody,
  response: { 200: taakSchema },
});
