import { PRIJSVELDEN } from '@naast/domain/prijslijst';
import * as z from 'zod/mini';
import { herkomsten, prijslijstSchema, prijsSchema } from './prijslijst.ts';
import { defineRoute } from './route.ts';
import { bestandSchema } from './sessies.ts';
import { datum, id, idParams, jaar, leeg, tekst, versie, vrijeTekst, zonderBesturing } from './veld.ts';

const tag = 'prijslijst';

const grens = z._default(z.nullable(z.int().check(z.minimum(1), z.maximum(100_000_000_00))), null);

/** One price as the beheerder writes it. */
export const prijsBody = z.extend(z.omit(prijsSchema, { id: true, kiesbaar: true }), {
  code: z
    .string()
    .check(
      z.trim(),
      z.toUpperCase(),
      z.minLength(1),
      z.maxLength(40),
      z.regex(/^[A-Z0-9][A-Z0-9-]*$/, 'Gebruik alleen letters, cijfers en streepjes.'),
    ),
  omschrijving: tekst(500),
  eenheid: tekst(60),
  bedragCent: z.int().check(z.minimum(1), z.maximum(100_000_000_00)),
  bedragLaagCent: grens,
  bedragHoogCent: grens,
  peiljaar: jaar,
  bron: tekst(500),
  bronAdres: vrijeTekst(500).check(z.trim()),
});

export const createPrijslijstBody = z.object({
  naam: tekst(200),
  geldigVanaf: datum,
  bron: tekst(1000),
  herkomst: z.optional(z.enum(herkomsten)),
  /** Begins with all prices of this list. */
  kopieVan: z.optional(id),
});

export const createPrijslijst = defineRoute({
  method: 'POST',
  url: '/prijslijsten',
  operationId: 'createPrijslijst',
  summary: 'Een nieuwe versie van een prijslijst beginnen, leeg of als kopie',
  tag,
  metSleutel: true,
  body: createPrijslijstBody,
  response: { 201: prijslijstSchema },
});

export const getPrijslijst = defineRoute({
  method: 'GET',
  url: '/prijslijsten/:id',
  operationId: 'getPrijslijst',
  summary: 'Eén prijslijst, zonder de prijzen',
  tag,
  params: idParams,
  response: { 200: prijslijstSchema },
});

export const updatePrijslijstBody = z.object({
  naam: tekst(200),
  bron: tekst(1000),
  herkomst: z.enum(herkomsten),
});

export const updatePrijslijst = defineRoute({
  method: 'PATCH',
  url: '/prijslijsten/:id',
  operationId: 'updatePrijslijst',
  summary:
    'Een concept een andere naam of bron geven; onder een andere naam is het de volgende versie daarvan',
  tag,
  metVersie: true,
  params: idParams,
  body: updatePrijslijstBody,
  response: { 200: prijslijstSchema },
});

export const deletePrijslijst = defineRoute({
  method: 'DELETE',
  url: '/prijslijsten/:id',
  operationId: 'deletePrijslijst',
  summary: 'Een concept weggooien, met zijn prijzen',
  tag,
  metVersie: true,
  params: idParams,
  response: { 204: leeg },
});

const besluit = { method: 'POST', tag, metVersie: true, metSleutel: true, params: idParams } as const;

export const vaststellingBody = z.object({
  geldigVanaf: datum,
  geldigTot: z._default(z.nullable(datum), null),
});

export const decidePrijslijst = defineRoute({
  ...besluit,
  url: '/prijslijsten/:id/vaststelling',
  operationId: 'decidePrijslijst',
  summary: 'Een prijslijst vaststellen; daarna verandert er geen prijs meer',
  body: vaststellingBody,
  response: { 200: prijslijstSchema },
});

export const vervalBody = z.object({ geldigTot: datum });

export const endPrijslijst = defineRoute({
  ...besluit,
  url: '/prijslijsten/:id/vervallenverklaring',
  operationId: 'endPrijslijst',
  summary: 'Een vastgestelde prijslijst laten vervallen',
  body: vervalBody,
  response: { 200: prijslijstSchema },
});

/** What a change of prices answers: the list, with its new versie. */
export const createPrijs = defineRoute({
  ...besluit,
  url: '/prijslijsten/:id/prijzen',
  operationId: 'createPrijs',
  summary: 'Een prijs toevoegen aan een concept',
  body: prijsBody,
  response: { 201: prijslijstSchema },
});

const prijsParams = z.object({ id, prijsId: id });

export const updatePrijs = defineRoute({
  method: 'PUT',
  url: '/prijslijsten/:id/prijzen/:prijsId',
  operationId: 'updatePrijs',
  summary: 'Een prijs in een concept veranderen; If-Match is de versie van de lijst',
  tag,
  metVersie: true,
  params: prijsParams,
  body: prijsBody,
  response: { 200: prijslijstSchema },
});

export const deletePrijs = defineRoute({
  method: 'DELETE',
  url: '/prijslijsten/:id/prijzen/:prijsId',
  operationId: 'deletePrijs',
  summary: 'Een prijs uit een concept halen; If-Match is de versie van de lijst',
  tag,
  metVersie: true,
  params: prijsParams,
  response: { 200: prijslijstSchema },
});

/** A file of at most 5 MB in base64. */
export const importBody = z.object({
  inhoud: z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(6_990_508),
      z.regex(/^[A-Za-z0-9+/]*={0,2}$/, 'Dit is geen bestand in base64.'),
      zonderBesturing,
    ),
});

export const importfoutSchema = z.object({
  rij: z.int(),
  kolom: z.string(),
  code: z.string(),
  bericht: z.string(),
});

const kaalSchema = z.omit(prijsSchema, { id: true, kiesbaar: true });

/** Prices of two lists that differ, by code. */
const verschilVelden = {
  nieuw: z.array(kaalSchema),
  gewijzigd: z.array(z.object({ oud: kaalSchema, nieuw: kaalSchema, velden: z.array(z.enum(PRIJSVELDEN)) })),
  verwijderd: z.array(kaalSchema),
};

export const importcontroleSchema = z.object({
  /** True when every row is right. */
  goed: z.boolean(),
  aantalRijen: z.int(),
  aantalFouten: z.int(),
  /** The first 5,000. */
  fouten: z.array(importfoutSchema),
  nieuw: z.int(),
  gewijzigd: z.int(),
  verwijderd: z.int(),
  gelijk: z.int(),
  /** Of each the first 20, as we read them: a thousand that was meant as a decimal shows here. */
  voorproef: z.object(verschilVelden),
  /** The list as it was compared; send it as If-Match with the import. */
  versie,
});
export type Importcontrole = z.infer<typeof importcontroleSchema>;

export const checkImport = defineRoute({
  method: 'POST',
  url: '/prijslijsten/:id/import/_controle',
  operationId: 'checkImport',
  summary: 'Een bestand controleren zonder iets te bewaren: wat verandert er, en wat is fout',
  tag,
  params: idParams,
  body: importBody,
  response: { 200: importcontroleSchema },
});

export const importPrijzen = defineRoute({
  ...besluit,
  url: '/prijslijsten/:id/import',
  operationId: 'importPrijzen',
  summary: 'De prijzen van een concept vervangen door die uit een bestand: alles of niets',
  body: importBody,
  response: { 200: prijslijstSchema },
});

export const importvoortgangSchema = z.object({
  /** What goes on now; null when nothing does. */
  werk: z.nullable(z.enum(['controleren', 'bewaren'])),
  /** Rows done so far. */
  klaar: z.int(),
  totaal: z.int(),
});
export type Importvoortgang = z.infer<typeof importvoortgangSchema>;

export const getImportvoortgang = defineRoute({
  method: 'GET',
  url: '/prijslijsten/:id/import/voortgang',
  operationId: 'getImportvoortgang',
  summary: 'Hoeveel rijen van mijn bestand al zijn gecontroleerd of bewaard',
  tag,
  params: idParams,
  response: { 200: importvoortgangSchema },
});

export const exportPrijzen = defineRoute({
  method: 'GET',
  url: '/prijslijsten/:id/export',
  operationId: 'exportPrijzen',
  summary: 'Een prijslijst als CSV, precies zoals zij ook weer gelezen wordt',
  tag,
  params: idParams,
  produces: ['text/csv'],
  response: { 200: bestandSchema },
});

export const vergelijkingSchema = z.object({
  van: prijslijstSchema,
  met: prijslijstSchema,
  ...verschilVelden,
  gelijk: z.int(),
});
export type Vergelijking = z.infer<typeof vergelijkingSchema>;

export const comparePrijslijsten = defineRoute({
  method: 'GET',
  url: '/prijslijsten/:id/vergelijking',
  operationId: 'comparePrijslijsten',
  summary: 'Wat er in deze lijst anders is dan in de lijst `met`, regel voor regel',
  tag,
  params: idParams,
  querystring: z.object({ met: id }),
  response: { 200: vergelijkingSchema },
});
