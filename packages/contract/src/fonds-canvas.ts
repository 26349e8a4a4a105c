import {
  afspraakStanden,
  antwoordenGezin,
  type BevrorenCanvas,
  belemmeringSoorten,
  domeinen,
  kapitaalvormen,
  leefgebieden,
  routes,
} from '@naast/domain/canvas';
import { gezinsrollen } from '@naast/domain/huishoudens';
import * as z from 'zod/mini';
import { id } from './veld.ts';

const tekst = z.string();
const nummers = z.array(z.int());

/** The canvas as it was handed in: nine blocks without names, contact data or ids of people. */
export const bevrorenCanvasSchema = z.object({
  peildatum: tekst,
  contactpersoonOrganisatie: tekst,
  leden: z.array(
    z.object({ gezinsrol: z.enum(gezinsrollen), leeftijdsband: z.nullable(tekst), aanduiding: tekst }),
  ),
  wieZijnWij: tekst,
  overEenJaar: z.object({
    tekst,
    eigenWoorden: z.array(z.object({ lid: z.nullable(tekst), woorden: tekst })),
  }),
  hoeGaatHetNu: z.array(
    z.object({
      kapitaalvorm: z.enum(kapitaalvormen),
      leefgebied: z.nullable(z.enum(leefgebieden)),
      lid: z.nullable(tekst),
      woorden: tekst,
      feiten: tekst,
      cijfer: z.nullable(z.int()),
      bespreken: z.boolean(),
    }),
  ),
  watKunnenWeZelf: tekst,
  inDeWeg: z.array(
    z.object({
      nr: z.int(),
      soort: z.enum(belemmeringSoorten),
      omschrijving: tekst,
      regel: tekst,
      loket: tekst,
      wetsartikel: tekst,
      veroorzaakt: nummers,
    }),
  ),
  watEerst: z.array(z.object({ nr: z.int(), tekst, belemmeringen: nummers })),
  doorbraken: z.array(
    z.object({
      nr: z.int(),
      id,
      titel: tekst,
      zin: tekst,
      domein: z.nullable(z.enum(domeinen)),
      route: z.nullable(z.enum(routes)),
      breekt: nummers,
      eerderGeprobeerd: tekst,
      nulscenario: z.object({ vandaag: tekst, dreigend: tekst }),
      legitimiteit: tekst,
      betrokkenheid: tekst,
      rendement: tekst,
      kindZelf: tekst,
      antwoordGezin: z.object({
        antwoord: z.nullable(z.enum(antwoordenGezin)),
        door: tekst,
        op: z.nullable(tekst),
        afwijkend: tekst,
      }),
    }),
  ),
  afspraken: z.array(
    z.object({
      wie: tekst,
      wat: tekst,
      wanneer: z.nullable(tekst),
      wanneerTekst: tekst,
      stand: z.enum(afspraakStanden),
      doorbraak: z.nullable(z.int()),
    }),
  ),
  evaluatie: tekst,
}) satisfies z.ZodMiniType<BevrorenCanvas>;
