import type { ProblemBody } from '@naast/contract/problem';
import type { RouteContract } from '@naast/contract/route';
import type * as z from 'zod/mini';

type Schema = z.ZodMiniType;
type Part<R extends RouteContract, K extends 'params' | 'querystring' | 'body'> = R['schema'] extends {
  [k in K]: infer S extends Schema;
}
  ? z.input<S>
  : never;

type IsNever<T> = [T] extends [never] ? true : false;
type Maybe<Name extends string, T> =
  IsNever<T> extends true
    ? { [k in Name]?: undefined }
    : // A query of only optional values may be left out.
      Partial<T> extends T
      ? { [k in Name]?: T }
      : { [k in Name]: T };

/** What a call needs, by its contract: exactly the params, query and body the route describes. */
export type CallArgs<R extends RouteContract> = Maybe<'params', Part<R, 'params'>> &
  Maybe<'query', Part<R, 'querystring'>> &
  Maybe<'body', Part<R, 'body'>> &
  (R extends { metVersie: true } ? { versie: number } : { versie?: undefined }) &
  (R extends { metSleutel: true } ? { sleutel: string } : { sleutel?: undefined }) & {
    signal?: AbortSignal | undefined;
    /** Lets the request outlive the page (autosave while leaving); at most 64 kB. */
    keepalive?: boolean | undefined;
    /** Answers a 401 as it is, instead of asking to sign in. */
    zonderInloggen?: boolean | undefined;
    /** Nobody pressed for this: after somebody closed the question to sign in, it does not ask that again. */
    vanzelf?: boolean | undefined;
  };

/** The same, once the types have done their work. */
export interface PlainArgs {
  params?: unknown;
  query?: unknown;
  body?: unknown;
  versie?: number | undefined;
  sleutel?: string | undefined;
  signal?: AbortSignal | undefined;
  keepalive?: boolean | undefined;
  zonderInloggen?: boolean | undefined;
  vanzelf?: boolean | undefined;
}

/** `[]` when nothing is required, so `call(contract.getMij)` reads as it should. */
export type CallRest<R extends RouteContract> =
  Partial<CallArgs<R>> extends CallArgs<R> ? [args?: CallArgs<R>] : [args: CallArgs<R>];

type Answers<R extends RouteContract> = R['schema']['response'];

export type Ok<R extends RouteContract> = {
  [S in keyof Answers<R> & number]: {
    ok: true;
    status: S;
    body: Answers<R>[S] extends Schema ? z.output<Answers<R>[S]> : never;
    /** From ETag, when the answer carries one. */
    versie: number | undefined;
    /** What the server calls the file, when the answer is one; the body is then its bytes. */
    bestandsnaam?: string | undefined;
  };
}[keyof Answers<R> & number];

/** A refusal. `status` 0 means that the server could not be reached. */
export interface Refusal {
  ok: false;
  status: number;
  problem: ProblemBody;
}

export type Result<R extends RouteContract> = Ok<R> | Refusal;
/** Body of the success answer of a route. */
export type BodyOf<R extends RouteContract> = Ok<R>['body'];
