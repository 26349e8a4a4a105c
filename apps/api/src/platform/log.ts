import type { Writable } from 'node:stream';
import type { FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';

type LogOpties = NonNullable<FastifyServerOptions['logger']>;

interface Fout {
  name?: string;
  code?: string;
  constraint?: string;
  table?: string;
  stack?: string;
}

/**
 * What a log may know of an error: PostgreSQL puts whole rows in its messages and details, so only the code, the
 * names in the schema and the places in our own code are kept.
 */
export const describeFout = ({ name, code, constraint, table, stack }: Fout) => ({
  type: name ?? 'Error',
  message: '',
  code,
  constraint,
  table,
  stack: (stack ?? '')
    .split('\n')
    .filter((regel) => regel.startsWith('    at '))
    .join('\n'),
});

/** Of an address only the route: what somebody typed after it can be a name. */
const describeVerzoek = ({ method, routeOptions }: FastifyRequest) => ({
  method,
  url: routeOptions?.url ?? 'onbekend',
});

const describeAntwoord = ({ statusCode }: Pick<FastifyReply, 'statusCode'>) => ({ statusCode });

/** A log without personal data: no names, no addresses of people or machines, nothing that was typed. */
export function createLogOpties(logger: Writable | boolean | undefined): LogOpties {
  if (!logger) return false;
  return {
    serializers: { err: describeFout, req: describeVerzoek, res: describeAntwoord },
    ...(logger === true ? {} : { stream: logger }),
  };
}
