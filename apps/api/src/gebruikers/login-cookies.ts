import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IngelogdeGebruiker } from '../platform/db-scope.ts';
import { toegangCookie, vernieuwCookie } from '../platform/http.ts';
import type { Toegangstoken } from '../platform/recht.ts';

/** A refresh token as the browser keeps it, and as the database knows it. */
export interface Token {
  tekst: string;
  hash: Buffer;
}

export const hashToken = (tekst: string): Buffer => createHash('sha256').update(tekst).digest();

export function createToken(): Token {
  const tekst = randomBytes(32).toString('base64url');
  return { tekst, hash: hashToken(tekst) };
}

const opties = (https: boolean) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'strict' as const,
  secure: https,
});

/** Gives the browser its access JWT (10 minutes) and its refresh token, both out of reach of scripts. */
export async function setLoginCookies(
  reply: FastifyReply,
  wie: IngelogdeGebruiker,
  token: Token,
): Promise<void> {
  const { https, maxUren } = reply.server.deps.config;
  const inhoud: Toegangstoken = {
    sub: wie.id,
    nw: wie.netwerkId,
    rol: wie.rollen,
    lg: wie.loginId,
    ...(wie.oefen ? { oefen: true } : {}),
  };
  const jwt = await reply.jwtSign(inhoud);
  reply.setCookie(toegangCookie(https), jwt, { ...opties(https), maxAge: 600 });
  reply.setCookie(vernieuwCookie(https), token.tekst, { ...opties(https), maxAge: maxUren * 3600 });
}

export function clearLoginCookies(reply: FastifyReply): void {
  const { https } = reply.server.deps.config;
  reply.clearCookie(toegangCookie(https), opties(https));
  reply.clearCookie(vernieuwCookie(https), opties(https));
}

export const readVernieuwCookie = (request: FastifyRequest): string | undefined =>
  request.cookies[vernieuwCookie(request.server.deps.config.https)];
