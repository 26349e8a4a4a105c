import { bankSoorten, matchRedenen } from '@naast/domain/betalingen';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { datum, id, idParams, saldoCent, tekst, tijdstip, zonderBesturing } from './veld.ts';

const tag = 'betalingen';

// A file of at most 5 MB: a statement of a month of a large account.
const bestand = z.object({
  naam: tekst(200),
  /** The file itself, base64. */
  inhoud: z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(6_990_508),
      z.regex(/^[A-Za-z0-9+/]*={0,2}$/, 'Dit is geen bestand in base64.'),
      zonderBesturing,
    ),
});

export const bankUitslagen = ['betaling', 'bevestiging', 'retour', 'onzeker', 'vreemd', 'bekend'] as const;

/** One line of the file as it would be handled. `vreemd` is not kept, `bekend` was handled before. */
export const bankvoorstelSchema = z.object({
  rij: z.int(),
  boekdatum: datum,
  bedragCent: saldoCent,
  tegennaam: z.string(),
  tegenrekening: z.string(),
  omschrijving: z.string(),
  uitslag: z.enum(bankUitslagen),
  reden: z.nullable(z.enum(matchRedenen)),
  /** Our payment codes that it belongs to, or may belong to. */
  codes: z.array(z.string()),
});
export type Bankvoorstel = z.infer<typeof bankvoorstelSchema>;

export const bankcontroleSchema = z.object({
  soort: z.enum(bankSoorten),
  regels: z.array(bankvoorstelSchema),
  fouten: z.array(z.object({ rij: z.int(), bericht: z.string() })),
  /** Lines that are not ours: counted, not shown and not kept. */
  vreemd: z.int(),
});
export type Bankcontrole = z.infer<typeof bankcontroleSchema>;

export const checkBankbestand = defineRoute({
  method: 'POST',
  url: '/bankbestanden/_controle',
  operationId: 'checkBankbestand',
  summary: 'Een bestand van de bank bekijken zonder iets te bewaren: wat past bij welke betaling',
  tag,
  body: bestand,
  response: { 200: bankcontroleSchema },
});

export const storeBankbestand = defineRoute({
  method: 'POST',
  url: '/bankbestanden',
  metSleutel: true,
  operationId: 'storeBankbestand',
  summary: 'Een bestand van de bank verwerken; wat al eerder is verwerkt, blijft zoals het is',
  tag,
  body: bestand,
  response: {
    201: z.object({
      id,
      nieuw: z.int(),
      betaald: z.int(),
      bevestigd: z.int(),
      retour: z.int(),
      open: z.int(),
    }),
  },
});

export const bankregelSchema = z.object({
  id,
  bestand: z.string(),
  boekdatum: datum,
  bedragCent: saldoCent,
  tegenrekening: z.string(),
  tegennaam: z.string(),
  kenmerk: z.string(),
  omschrijving: z.string(),
  reden: z.string(),
  /** The payment it may belong to. */
  post: z.nullable(z.object({ id, code: z.string(), opdrachtId: id })),
  op: tijdstip,
});
export type OpenBankregel = z.infer<typeof bankregelSchema>;

/** Payments that a line can be tied to. */
export const koppelbaarSchema = z.object({
  id,
  code: z.string(),
  bedragCent: saldoCent,
  houder: z.string(),
  stand: z.enum(['open', 'betaald']),
});

export const listBankregels = defineRoute({
  method: 'GET',
  url: '/bankregels',
  operationId: 'listBankregels',
  summary: 'Regels van de bank die iemand moet uitzoeken',
  tag,
  response: { 200: z.object({ items: z.array(bankregelSchema), posten: z.array(koppelbaarSchema) }) },
});

export const bankregelKeuzes = ['betaling', 'retour', 'terugontvangst', 'geen'] as const;

export const handleBankregel = defineRoute({
  method: 'POST',
  url: '/bankregels/:id/afhandeling',
  metSleutel: true,
  operationId: 'handleBankregel',
  summary: 'Een regel van de bank met de hand afhandelen',
  tag,
  params: idParams,
  body: z.object({ hoe: z.enum(bankregelKeuzes), postId: z.nullable(id), reden: tekst(2000) }),
  response: { 201: z.object({ id }) },
});
