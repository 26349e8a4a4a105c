import { verify } from '@node-rs/argon2';
import type { FastifyReply } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { type IngelogdeGebruiker, withGebruiker, withSysteem } from '../platform/db-scope.ts';
import type { Deps } from '../platform/deps.ts';
import { Problem } from '../platform/problem.ts';
import { findMij } from './gebruikers.queries.ts';
import { beginLogin, countMislukking, findKandidaat, findLoginGebruiker } from './login.queries.ts';
import { createToken, setLoginCookies } from './login-cookies.ts';
import { logActie } from './logregel.queries.ts';
import { hashWachtwoord } from './update-wachtwoord.ts';

const onjuist = () =>
  new Problem(401, 'login_onjuist', 'Dit e-mailadres en wachtwoord horen niet bij elkaar.');
const teVaak = () =>
  new Problem(429, 'login_te_vaak', 'Het ging te vaak mis. Wacht een kwartier en probeer het dan opnieuw.');

// An unknown address takes as long as a wrong password, so timing tells nobody who works here.
const nephash = hashWachtwoord('niemand heeft dit wachtwoord');

/** Checks e-mail and password. @returns the id of the gebruiker. @throws Problem 401 or 429. */
export async function verifyLogin(deps: Deps, email: string, wachtwoord: string): Promise<string> {
  const adres = email.toLowerCase();
  const nu = deps.nu();
  const kandidaat = await withSysteem(deps.pool, { nu }, (scope) => findKandidaat(scope, adres));
  if (kandidaat.teVaak) throw teVaak();
  const klopt = await verify(kandidaat.hash ?? (await nephash), wachtwoord);
  if (klopt && kandidaat.hash && kandidaat.gebruikerId) return kandidaat.gebruikerId;
  await withSysteem(deps.pool, { nu }, (scope) => countMislukking(scope, adres));
  throw onjuist();
}

/** Opens a login for this gebruiker and answers who they are. */
export async function startLogin(reply: FastifyReply, gebruikerId: string) {
  const { deps } = reply.server;
  const nu = deps.nu();
  const token = createToken();
  const loginId = uuidv7();
  const { idleMinuten, maxUren } = deps.config;
  const wie = await withSysteem(deps.pool, { nu }, async (scope): Promise<IngelogdeGebruiker> => {
    const gevonden = await findLoginGebruiker(scope, gebruikerId);
    if (!gevonden) throw onjuist();
    await beginLogin(scope, { gebruikerId, loginId, tokenHash: token.hash, idleMinuten, maxUren });
    return { id: gebruikerId, netwerkId: gevonden.netwerkId, rollen: gevonden.rollen, loginId };
  });
  const mij = await withGebruiker(deps.pool, wie, { nu, traceId: reply.request.id }, async (scope) => {
    await logActie(scope, { actie: 'inloggen', onderwerp: 'login', onderwerpId: loginId, doel: 'inloggen' });
    return findMij(scope);
  });
  if (!mij) throw onjuist();
  await setLoginCookies(reply, wie, token);
  return mij;
}
