import { BATENHOUDERS, BETROUWBAARHEDEN, SCENARIOS, SOORTEN, VERMIJDBAAR } from '@naast/domain/rendement';
import * as z from 'zod/mini';
import { id, jaar, tekst, vrijeTekst } from './veld.ts';

// The engine is exact, so every decimal costs; nobody estimates a chance in more than six.
const hoogstensZesDecimalen = z.refine<number>(
  (n) => Number(n.toFixed(6)) === n,
  'Gebruik hoogstens 6 cijfers achter de komma.',
);

/** Null: not filled in yet. */
const nogLeeg = <T extends z.ZodMiniType>(schema: T) => z.nullable(schema);

const aantal = nogLeeg(z.number().check(z.minimum(0), z.maximum(1_000_000), hoogstensZesDecimalen));
const aandeel = nogLeeg(z.number().check(z.minimum(0), z.maximum(1), hoogstensZesDecimalen));
const jaren = nogLeeg(z.int().check(z.minimum(1), z.maximum(100)));
const bedrag = nogLeeg(z.int().check(z.positive(), z.maximum(100_000_000_00)));

/** Made by the client, unique within the berekening. */
const kenmerk = z
  .string()
  .check(z.regex(/^[A-Za-z0-9-]{1,60}$/, 'Gebruik alleen letters, cijfers en streepjes.'));

// A berekening counts for one party at a time; `meerdere` stands on reference prices only.
const partij = z.enum(BATENHOUDERS.filter((b) => b !== 'meerdere'));

const regelVelden = {
  id: kenmerk,
  omschrijving: vrijeTekst(300),
  scenario: z.enum(SCENARIOS),
  aantalZonder: aantal,
  aantalMet: aantal,
  kansZonder: aandeel,
  kansMet: aandeel,
  kansZonderLaag: z.optional(aandeel),
  kansZonderHoog: z.optional(aandeel),
  kansMetLaag: z.optional(aandeel),
  kansMetHoog: z.optional(aandeel),
  kansBron: z.optional(vrijeTekst(500)),
  /** What really points to the threat: a letter, a date, a decision. */
  signaal: z.optional(vrijeTekst(500)),
  /** Starting values of a sjabloon that nobody has confirmed: the berekening is unfinished until they are. */
  teBevestigen: z.optional(z.boolean()),
  /** The product on the map of deelnemers that this regel was taken from. */
  uitKaart: z.optional(id),
  gebeurtenis: z.optional(vrijeTekst(100)),
  autonoom: aandeel,
  attributie: aandeel,
  uitdoving: aandeel,
  vanafJaar: jaren,
  aantalJaren: jaren,
  overlapgroep: z.optional(vrijeTekst(100)),
  gevoelig: z.optional(z.boolean()),
};

/** Only code, bounds and their reason are read; amount, payer and source come from the price list. */
const prijskeuzeSchema = z.object({
  code: tekst(40),
  bedragLaagCent: z.optional(bedrag),
  bedragHoogCent: z.optional(bedrag),
  grensReden: z.optional(vrijeTekst(500)),
});

const gekozenPrijsSchema = z.object({
  code: z.string(),
  omschrijving: z.string(),
  eenheid: z.string(),
  bedragCent: z.int(),
  bedragLaagCent: z.optional(z.int()),
  bedragHoogCent: z.optional(z.int()),
  grensReden: z.optional(z.string()),
  peiljaar: z.int(),
  index: z.string(),
  batenhouder: z.enum(BATENHOUDERS),
  soort: z.enum(SOORTEN),
  tegenpartij: z.optional(z.enum(BATENHOUDERS)),
  betrouwbaarheid: z.enum(BETROUWBAARHEDEN),
  vermijdbaar: z.enum(VERMIJDBAAR),
  bron: z.optional(z.string()),
  bronAdres: z.optional(z.string()),
});

const investeringSchema = z.object({
  id: kenmerk,
  omschrijving: vrijeTekst(300),
  bedragCent: bedrag,
  betaler: partij,
  soort: z.enum(SOORTEN),
  tegenpartij: z.optional(partij),
  vanafJaar: jaren,
  aantalJaren: jaren,
});

const algemeen = {
  rekenjaar: jaar,
  horizonJaren: z.int().check(z.minimum(1), z.maximum(20)),
  discontovoet: z.number().check(z.minimum(0), z.maximum(1), hoogstensZesDecimalen),
  zaad: z.int().check(z.minimum(0), z.maximum(4_294_967_295)),
  investeringen: z.array(investeringSchema).check(z.maxLength(50)),
  /** What it means for the family, in words; never part of the sum. */
  kwaliteitVanLeven: z.optional(vrijeTekst(2000)),
};

/** What the client sends: a regel names its price, the server fills it. */
export const invoerBody = z.object({
  ...algemeen,
  regels: z.array(z.object({ ...regelVelden, prijs: prijskeuzeSchema })).check(z.maxLength(100)),
});
export type InvoerBody = z.infer<typeof invoerBody>;

/** What the API answers, in the shape that `@naast/domain/rendement` calculates with. */
export const invoerSchema = z.object({
  ...algemeen,
  regels: z.array(
    z.object({
      ...regelVelden,
      prijs: gekozenPrijsSchema,
      kansZonderLaag: z.optional(z.number()),
      kansZonderHoog: z.optional(z.number()),
      kansMetLaag: z.optional(z.number()),
      kansMetHoog: z.optional(z.number()),
    }),
  ),
});
