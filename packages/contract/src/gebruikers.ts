import { rollen } from '@naast/domain/gebruikers';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { datum, email, id, leeg, tekst, zonderBesturing } from './veld.ts';

const tag = 'gebruikers';

export const rolSchema = z.enum(rollen);

/** Who is signed in, as every screen needs it. */
export const mijSchema = z.object({
  id,
  naam: z.string(),
  functie: z.string(),
  email: z.string(),
  rollen: z.array(rolSchema),
  /** `oefen`: the oefenruimte of one gebruiker, where nothing is real. */
  netwerk: z.object({ id, naam: z.string(), oefen: z.boolean() }),
  /** False on the first day: the tour has not been seen, nor skipped. */
  rondleidingGezien: z.boolean(),
  organisatie: z.object({ id, naam: z.string() }),
  team: z.nullable(z.object({ id, naam: z.string() })),
});
export type Mij = z.infer<typeof mijSchema>;

/** Password for signing in; only bounded, because rules of the past may differ from today's. */
const wachtwoordInvoer = z.string().check(z.minLength(1), z.maxLength(1000), zonderBesturing);
const nieuwWachtwoord = z.string().check(z.minLength(12), z.maxLength(1000), zonderBesturing);

export const loginBody = z.object({ email, wachtwoord: wachtwoordInvoer });
export const wachtwoordBody = z.object({ huidig: wachtwoordInvoer, nieuw: nieuwWachtwoord });

export const login = defineRoute({
  method: 'POST',
  url: '/login',
  operationId: 'login',
  summary: 'Inloggen met e-mail en wachtwoord',
  tag,
  body: loginBody,
  response: { 200: mijSchema },
});

export const refreshLogin = defineRoute({
  method: 'POST',
  url: '/login/vernieuwing',
  operationId: 'refreshLogin',
  summary: 'De sessie verlengen met het vernieuwingscookie',
  tag,
  response: { 204: leeg },
});

export const logout = defineRoute({
  method: 'DELETE',
  url: '/login',
  operationId: 'logout',
  summary: 'Uitloggen',
  tag,
  response: { 204: leeg },
});

export const getMij = defineRoute({
  method: 'GET',
  url: '/mij',
  operationId: 'getMij',
  summary: 'Wie ben ik, en wat mag ik',
  tag,
  response: { 200: mijSchema },
});

export const updateWachtwoord = defineRoute({
  method: 'PUT',
  url: '/mij/wachtwoord',
  operationId: 'updateWachtwoord',
  summary: 'Het eigen wachtwoord veranderen',
  tag,
  body: wachtwoordBody,
  response: { 204: leeg },
});

export const demoRolSchema = z.object({
  gebruikerId: id,
  naam: z.string(),
  functie: z.string(),
  uitleg: z.string(),
});

export const listDemoRollen = defineRoute({
  method: 'GET',
  url: '/demo/rollen',
  operationId: 'listDemoRollen',
  summary: 'De demo-gebruikers om uit te kiezen; alleen in de demo, op loopback',
  tag,
  response: { 200: z.object({ items: z.array(demoRolSchema) }) },
});

export const loginDemo = defineRoute({
  method: 'POST',
  url: '/demo/login',
  operationId: 'loginDemo',
  summary: 'Inloggen als demo-gebruiker; alleen in de demo, op loopback',
  tag,
  body: z.object({ gebruikerId: id }),
  response: { 200: mijSchema },
});

/** A colleague who can be chosen as contactpersoon, vervanger or for toegang. */
export const collegaSchema = z.object({
  id,
  naam: z.string(),
  functie: z.string(),
  organisatie: z.string(),
  team: z.nullable(z.string()),
  rollen: z.array(rolSchema),
  /** Away today: until when, and who stands in. */
  afwezig: z.nullable(z.object({ tot: datum, waarnemer: z.string() })),
});
export type Collega = z.infer<typeof collegaSchema>;

// A name is personal data, so it travels in the body, never in the URL (NLGov API Design Rules).
export const searchGebruikers = defineRoute({
  method: 'POST',
  url: '/gebruikers/_zoek',
  operationId: 'searchGebruikers',
  summary: 'Een collega zoeken op naam of organisatie',
  tag,
  body: z.object({ zoek: z.optional(tekst(100)), rol: z.optional(rolSchema) }),
  response: { 200: z.object({ items: z.array(collegaSchema) }) },
});
