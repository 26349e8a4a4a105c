import type * as z from 'zod/mini';
import { problemSchema } from './problem.ts';

type Schema = z.ZodMiniType;
type Methode = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Description of one route, spread into `app.route()` by the API and called by name from the web client. */
export interface RouteContract {
  method: Methode;
  url: string;
  /** The client must send If-Match with the versie it has seen; missing answers 428, stale 412. */
  metVersie?: boolean;
  /** The client must send an Idempotency-Key; a repeat gives the first answer again. */
  metSleutel?: boolean;
  /** Largest body in bytes, on a route that takes a file (`consumes`). */
  bodyLimit?: number;
  schema: {
    operationId: string;
    summary: string;
    tags: readonly string[];
    headers?: Schema;
    params?: Schema;
    querystring?: Schema;
    body?: Schema;
    response: Readonly<Record<number, Schema>>;
    /** Media type of the answer when it is not JSON. */
    produces?: readonly string[];
    /** Media type of the body when it is not JSON; the body is then its bytes. */
    consumes?: readonly string[];
    [extra: string]: unknown;
  };
}

interface Invoer extends Omit<RouteContract, 'schema'> {
  operationId: string;
  summary: string;
  tag: string;
  headers?: Schema;
  params?: Schema;
  querystring?: Schema;
  body?: Schema;
  produces?: readonly string[];
  consumes?: readonly string[];
  response: Readonly<Record<number, Schema>>;
}

type Keep<R extends Invoer> = Pick<
  R,
  Extract<keyof R, 'method' | 'url' | 'metVersie' | 'metSleutel' | 'bodyLimit'>
> & {
  schema: Pick<
    R,
    Extract<
      keyof R,
      | 'headers'
      | 'params'
      | 'querystring'
      | 'body'
      | 'response'
      | 'produces'
      | 'consumes'
      | 'operationId'
      | 'summary'
    >
  > & {
    tags: readonly string[];
  };
};

const foutcodes = (route: Invoer): number[] => [
  400,
  401,
  403,
  404,
  ...(route.method === 'GET' ? [] : [409]),
  ...(route.metVersie ? [412, 428] : []),
  ...(route.consumes ? [413, 415] : []),
  429,
  500,
];

/**
 * Defines a route. `response` names the success answers only; the problem answers (RFC 9457) follow from
 * the method and from `metVersie`.
 */
export function defineRoute<const R extends Invoer>(route: R): Keep<R> {
  const { method, url, metVersie, metSleutel, bodyLimit, tag, response, ...rest } = route;
  const fouten = Object.fromEntries(foutcodes(route).map((code) => [code, problemSchema]));
  return {
    method,
    url,
    ...(metVersie === undefined ? {} : { metVersie }),
    ...(metSleutel === undefined ? {} : { metSleutel }),
    ...(bodyLimit === undefined ? {} : { bodyLimit }),
    schema: { ...rest, tags: [tag], response: { ...fouten, ...response } },
  } as unknown as Keep<R>;
}
