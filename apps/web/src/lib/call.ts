import { type ProblemBody, problemSchema } from '@naast/contract/problem';
import type { RouteContract } from '@naast/contract/route';
import type { CallRest, Ok, PlainArgs, Refusal, Result } from './call-types.ts';
import { leesIk } from './ik.ts';
import { askLogin, countUitgesteld, isAskingLogin, isLoginUitgesteld, renewLogin } from './login.ts';
import { buildUrl } from './url.ts';
import { noteAntwoord } from './verbinding.ts';

export const apiPad = '/api/v1';

const problem = (status: number, code: string, title: string, detail: string): ProblemBody => ({
  type: 'about:blank',
  title,
  status,
  detail,
  code,
});

const onbereikbaar: Refusal = {
  ok: false,
  status: 0,
  problem: problem(
    0,
    'geen_verbinding',
    'Geen verbinding',
    'We kunnen Naast niet bereiken. Wat je typte staat nog op je scherm. Probeer het zo opnieuw.',
  ),
};

/**
 * Calls a route of the contract. Never throws for an answer of the server: read `ok` and `status`.
 * A 401 first renews the login, and asks to sign in over the page when that fails; then the call goes on.
 */
export async function call<R extends RouteContract>(route: R, ...rest: CallRest<R>): Promise<Result<R>> {
  const args = (rest[0] ?? {}) as PlainArgs;
  const begonnen = Date.now();
  const uitgesteld = countUitgesteld();
  const eerste = await send(route, args);
  if (route.url.startsWith('/login') || route.url.startsWith('/demo')) return toResult<R>(eerste);
  if (eerste.status !== 401) return note(toResult<R>(eerste));
  const vernieuwd = isAskingLogin() ? 'verlopen' : await renewLogin(begonnen);
  if (vernieuwd === 'geen_verbinding') return note(onbereikbaar);
  if (vernieuwd === 'vernieuwd') {
    const tweede = await send(route, args);
    if (tweede.status !== 401) return note(toResult<R>(tweede));
  }
  note(toResult<R>(eerste));
  const stil = args.zonderInloggen || (args.vanzelf ? isLoginUitgesteld() : countUitgesteld() !== uitgesteld);
  if (stil) return toResult<R>(eerste);
  return note(toResult<R>((await askLogin()) ? await send(route, args) : eerste));
}

function note<U extends { status: number }>(uitkomst: U): U {
  noteAntwoord(uitkomst.status);
  return uitkomst;
}

interface Answer {
  status: number;
  body: unknown;
  versie: number | undefined;
  bestandsnaam?: string | undefined;
}

async function send(route: RouteContract, args: PlainArgs): Promise<Answer> {
  try {
    const antwoord = await fetch(apiPad + buildUrl(route.url, args.params, args.query), {
      method: route.method,
      headers: buildHeaders(route, args),
      credentials: 'same-origin',
      cache: 'no-store',
      signal: args.signal ?? null,
      keepalive: args.keepalive ?? false,
      ...(args.body === undefined ? {} : { body: JSON.stringify(args.body) }),
    });
    return {
      status: antwoord.status,
      body: await readBody(route, antwoord),
      versie: readVersie(antwoord),
      bestandsnaam: readBestandsnaam(antwoord),
    };
  } catch (fout) {
    if (args.signal?.aborted) throw fout;
    return { status: 0, body: onbereikbaar.problem, versie: undefined };
  }
}

async function readBody(route: RouteContract, antwoord: Response): Promise<unknown> {
  if (antwoord.ok && route.schema.produces) return new Uint8Array(await antwoord.arrayBuffer());
  const tekst = antwoord.status === 204 ? '' : await antwoord.text();
  return tekst ? parse(tekst) : null;
}

function buildHeaders(route: RouteContract, args: PlainArgs): Record<string, string> {
  return {
    accept: [...(route.schema.produces ?? []), 'application/json'].join(', '),
    ...(args.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(args.versie === undefined ? {} : { 'if-match': `"${args.versie}"` }),
    ...(leesIk() === undefined ? {} : { 'naast-gebruiker': leesIk() as string }),
    ...(args.sleutel === undefined ? {} : { 'idempotency-key': args.sleutel }),
  };
}

function parse(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

function readVersie(antwoord: Response): number | undefined {
  const treffer = /^(?:W\/)?"(\d+)"$/.exec(antwoord.headers.get('etag') ?? '');
  return treffer ? Number(treffer[1]) : undefined;
}

function readBestandsnaam(antwoord: Response): string | undefined {
  return /filename="([^"]+)"/.exec(antwoord.headers.get('content-disposition') ?? '')?.[1];
}

function toResult<R extends RouteContract>(antwoord: Answer): Result<R> {
  const { status, body, versie, bestandsnaam } = antwoord;
  if (status >= 200 && status < 300) return { ok: true, status, body, versie, bestandsnaam } as Ok<R>;
  const gelezen = problemSchema.safeParse(body);
  if (gelezen.success) return { ok: false, status, problem: gelezen.data };
  // A proxy in between may answer something that is not ours.
  return {
    ok: false,
    status,
    problem: problem(
      status,
      'onverwacht',
      'Er ging iets mis bij ons',
      'Wat je typte staat nog op je scherm. Probeer het zo opnieuw.',
    ),
  };
}
