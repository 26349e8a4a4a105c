import {
  type AfspraakVelden,
  afspraakStanden,
  antwoordenGezin,
  type BelemmeringVelden,
  belemmeringSoorten,
  type DoorbraakVelden,
  domeinen,
  kapitaalvormen,
  leefgebieden,
  type PrioriteitVelden,
  routes,
  type SituatieVelden,
} from '@naast/domain/canvas';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { datum, id, tijdstip, versie, vrijeTekst } from './veld.ts';

const tag = 'canvas';
const verhaal = vrijeTekst(4000);
const koppelingen = z.array(id).check(z.maxLength(100));

/** Fields of a kind of item: the keys are the domain's, so a forgotten field does not compile. */
const velden = <V extends object>() => {
  return <const S extends { [K in keyof V]: z.ZodMiniType<V[K]> }>(shape: S) => shape;
};

export const situatieVelden = velden<SituatieVelden>()({
  kapitaalvorm: z.enum(kapitaalvormen),
  leefgebied: z.nullable(z.enum(leefgebieden)),
  lidId: z.nullable(id),
  woorden: verhaal,
  feiten: verhaal,
  cijfer: z.nullable(z.int().check(z.minimum(1), z.maximum(10))),
  bespreken: z.boolean(),
  opgepakt: vrijeTekst(1000),
});
export const belemmeringVelden = velden<BelemmeringVelden>()({
  soort: z.enum(belemmeringSoorten),
  omschrijving: vrijeTekst(2000),
  regel: vrijeTekst(500),
  loket: vrijeTekst(200),
  wetsartikel: vrijeTekst(200),
  veroorzaakt: koppelingen,
});
export const prioriteitVelden = velden<PrioriteitVelden>()({
  tekst: vrijeTekst(500),
  belemmeringen: koppelingen,
});
export const doorbraakVelden = velden<DoorbraakVelden>()({
  titel: vrijeTekst(120),
  zin: vrijeTekst(600),
  domein: z.nullable(z.enum(domeinen)),
  route: z.nullable(z.enum(routes)),
  eerderGeprobeerd: verhaal,
  nulscenarioVandaag: verhaal,
  nulscenarioDreigend: verhaal,
  legitimiteit: verhaal,
  betrokkenheid: verhaal,
  rendement: verhaal,
  kindZelf: verhaal,
  antwoordGezin: z.nullable(z.enum(antwoordenGezin)),
  antwoordDoor: vrijeTekst(200),
  antwoordOp: z.nullable(datum),
  afwijkend: verhaal,
  breekt: koppelingen,
});
export const afspraakVelden = velden<AfspraakVelden>()({
  lidId: z.nullable(id),
  gebruikerId: z.nullable(id),
  wieTekst: vrijeTekst(200),
  wat: vrijeTekst(1000),
  wanneer: z.nullable(datum),
  wanneerTekst: vrijeTekst(200),
  stand: z.enum(afspraakStanden),
  doorbraakId: z.nullable(id),
});

const bijgehouden = {
  id,
  versie,
  gewijzigdOp: tijdstip,
  gewijzigdDoor: id,
  verwijderdOp: z.nullable(tijdstip),
};

export const situatieSchema = z.object({ ...bijgehouden, ...situatieVelden });
export const belemmeringSchema = z.object({ ...bijgehouden, ...belemmeringVelden });
export const prioriteitSchema = z.object({ ...bijgehouden, ...prioriteitVelden });
export const doorbraakSchema = z.object({ ...bijgehouden, ...doorbraakVelden, antwoordZin: z.string() });
export const afspraakSchema = z.object({ ...bijgehouden, ...afspraakVelden });

/** A browser without a connection writes in a new item already: it may name it (UUID v7), and so send it later. */
const eigenId = { id: z.optional(id) };

// What a new item must say; the rest starts empty and is filled in by autosave.
const nieuweSituatie = z.extend(z.partial(z.object(situatieVelden)), {
  ...eigenId,
  kapitaalvorm: situatieVelden.kapitaalvorm,
});
const nieuweBelemmering = z.extend(z.partial(z.object(belemmeringVelden)), {
  ...eigenId,
  soort: belemmeringVelden.soort,
});

const itemParams = z.object({ id, itemId: id });

interface Soort<P extends string, N extends string> {
  pad: P;
  /** As in operationId: `createSituatie`. */
  naam: N;
  /** In a Dutch sentence: `een situatie`. */
  een: string;
}

/** The four routes of one kind of item, the same for all kinds. */
function defineItemRoutes<
  const P extends string,
  const N extends string,
  Nieuw extends z.ZodMiniType,
  Deel extends z.ZodMiniType,
  Antwoord extends z.ZodMiniType,
>({ pad, naam, een }: Soort<P, N>, schema: { nieuw: Nieuw; deel: Deel; antwoord: Antwoord }) {
  const lijst = `/casussen/:id/canvas/${pad}` as const;
  return {
    create: defineRoute({
      method: 'POST',
      url: lijst,
      operationId: `create${naam}`,
      summary: `Op het canvas ${een} toevoegen`,
      tag,
      metSleutel: true,
      params: z.object({ id }),
      body: schema.nieuw,
      response: { 201: schema.antwoord },
    }),
    update: defineRoute({
      method: 'PATCH',
      url: `${lijst}/:itemId`,
      operationId: `update${naam}`,
      summary: `Op het canvas ${een} deels veranderen`,
      tag,
      metVersie: true,
      params: itemParams,
      body: schema.deel,
      response: { 200: schema.antwoord },
    }),
    archive: defineRoute({
      method: 'DELETE',
      url: `${lijst}/:itemId`,
      operationId: `archive${naam}`,
      summary: `Van het canvas ${een} weghalen; herstel zet hem terug`,
      tag,
      metVersie: true,
      params: itemParams,
      response: { 200: schema.antwoord },
    }),
    restore: defineRoute({
      method: 'POST',
      url: `${lijst}/:itemId/herstel`,
      operationId: `restore${naam}`,
      summary: `Op het canvas ${een} terugzetten`,
      tag,
      params: itemParams,
      response: { 200: schema.antwoord },
    }),
  };
}

export const situaties = defineItemRoutes(
  { pad: 'situaties', naam: 'Situatie', een: 'een situatie' },
  { nieuw: nieuweSituatie, deel: z.partial(z.object(situatieVelden)), antwoord: situatieSchema },
);
export const belemmeringen = defineItemRoutes(
  { pad: 'belemmeringen', naam: 'Belemmering', een: 'een belemmering' },
  { nieuw: nieuweBelemmering, deel: z.partial(z.object(belemmeringVelden)), antwoord: belemmeringSchema },
);
const deelPrioriteit = z.partial(z.object(prioriteitVelden));
export const prioriteiten = defineItemRoutes(
  { pad: 'prioriteiten', naam: 'Prioriteit', een: 'een prioriteit' },
  { nieuw: z.extend(deelPrioriteit, eigenId), deel: deelPrioriteit, antwoord: prioriteitSchema },
);
const deelDoorbraak = z.partial(z.object(doorbraakVelden));
export const doorbraken = defineItemRoutes(
  { pad: 'doorbraken', naam: 'Doorbraak', een: 'een doorbraak' },
  { nieuw: z.extend(deelDoorbraak, eigenId), deel: deelDoorbraak, antwoord: doorbraakSchema },
);
const deelAfspraak = z.partial(z.object(afspraakVelden));
export const afspraken = defineItemRoutes(
  { pad: 'afspraken', naam: 'Afspraak', een: 'een afspraak' },
  { nieuw: z.extend(deelAfspraak, eigenId), deel: deelAfspraak, antwoord: afspraakSchema },
);

/** Every kind of item, by the name of its list on the canvas. */
export const itemRoutes = { situaties, belemmeringen, prioriteiten, doorbraken, afspraken };
export type ItemLijst = keyof typeof itemRoutes;
