import { taakSoorten } from '@naast/domain/taken';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { datum, id, tijdstip, versie } from './veld.ts';

const tag = 'mijn werk';
const wie = z.object({ id, naam: z.string() });

export const werkSoorten = ['afspraak', 'taak', 'evaluatie', 'volgende_datum'] as const;

/** One thing that is due. `id` is the id of the afspraak, taak, aanvraag or casus, by `soort`. */
export const werkSchema = z.object({
  soort: z.enum(werkSoorten),
  id,
  taakSoort: z.nullable(z.enum(taakSoorten)),
  casusId: id,
  casusCode: z.string(),
  huishouden: z.string(),
  wat: z.string(),
  wanneer: datum,
  /** Who has to do it when that is not the contactpersoon: a lid, a colleague, somebody by name. */
  wie: z.nullable(z.string()),
  /** True when it is up to me; false for what the family or another does while I keep the plan. */
  vanMij: z.boolean(),
  contactpersoon: wie,
  /** For If-Match when it is ticked off; null for what is not ticked off here. */
  versie: z.nullable(versie),
});
export type Werk = z.infer<typeof werkSchema>;

export const listMijnWerk = defineRoute({
  method: 'GET',
  url: '/mijn-werk',
  operationId: 'listMijnWerk',
  summary: 'Wat te laat is, en wat vandaag, deze week en volgende week moet, van mij of van mijn team',
  tag,
  querystring: z.object({ van: z.optional(z.enum(['mij', 'team'])) }),
  response: { 200: z.object({ vandaag: datum, items: z.array(werkSchema) }) },
});

export const nieuwsSoorten = [
  'canvas',
  'fase',
  'contactpersoon',
  'gesprek',
  'bijlage',
  'berekening',
  'aanvraag',
  'taak',
] as const;

/** What others did in one casus. `blokken` are the blocks of the canvas; `wat` a fase, or the code of an aanvraag. */
export const nieuwsRegelSchema = z.object({
  soort: z.enum(nieuwsSoorten),
  wat: z.nullable(z.string()),
  blokken: z.array(z.int()),
  wie: z.array(z.string()),
  op: tijdstip,
});
export type NieuwsRegel = z.infer<typeof nieuwsRegelSchema>;

export const nieuwsCasusSchema = z.object({
  casusId: id,
  casusCode: z.string(),
  huishouden: z.string(),
  regels: z.array(nieuwsRegelSchema),
});
export type NieuwsCasus = z.infer<typeof nieuwsCasusSchema>;

// It notes the visit, so it is no GET; asking again in the same login answers the same moment.
export const noteBezoek = defineRoute({
  method: 'POST',
  url: '/mijn-werk/bezoek',
  operationId: 'noteBezoek',
  summary: 'Ik ben er: wat anderen in mijn casussen veranderden sinds mijn vorige bezoek',
  tag,
  response: {
    200: z.object({
      /** Null on the very first visit. */
      sinds: z.nullable(tijdstip),
      items: z.array(nieuwsCasusSchema),
      /** More casussen changed than are shown. */
      meer: z.boolean(),
    }),
  },
});
