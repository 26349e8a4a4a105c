import type { RouteContract } from '@naast/contract/route';
import { QueryClient, type QueryKey, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { call } from './call.ts';
import type { BodyOf, CallRest, PlainArgs } from './call-types.ts';
import { ProblemError } from './problem-error.ts';
import { hasWachtend } from './wachtrij/vlag.ts';

/** Query key of a read: `[operationId, params, query, body]`. `keyOf(route)` alone matches every read of the route. */
export function keyOf(route: RouteContract, args?: Pick<PlainArgs, 'params' | 'query' | 'body'>): QueryKey {
  const { operationId } = route.schema;
  return args === undefined ? [operationId] : [operationId, args.params, args.query, args.body];
}

interface Opties {
  /** False waits with the read until there is something to ask. */
  enabled?: boolean;
  /** Keeps showing the answer to the last question while the next one is read (search as you type). */
  houdVast?: boolean;
  /** Reads again after this many milliseconds, for what others change while you look. */
  ververs?: number;
}

/** Reads a route of the contract. `error` is always a ProblemError. */
export function useGet<R extends RouteContract>(
  route: R,
  ...rest: [...args: CallRest<R>, opties?: Opties]
): UseQueryResult<BodyOf<R>, ProblemError> {
  const [args = {}, opties] = rest as unknown as [PlainArgs | undefined, Opties | undefined];
  return useQuery<BodyOf<R>, ProblemError>({
    queryKey: keyOf(route, args),
    queryFn: ({ signal }) => read(route, ...([{ ...args, signal }] as unknown as CallRest<R>)),
    enabled: opties?.enabled ?? true,
    ...(opties?.houdVast ? { placeholderData: (vorige: BodyOf<R> | undefined) => vorige as never } : {}),
    ...(opties?.ververs ? { refetchInterval: opties.ververs } : {}),
  });
}

/** Reads once, outside a component. @throws ProblemError */
export async function read<R extends RouteContract>(route: R, ...args: CallRest<R>): Promise<BodyOf<R>> {
  if (hasWachtend()) await sendWaiting();
  const vanzelf = { ...args[0], vanzelf: true };
  const uitkomst = await call(route, ...([vanzelf] as unknown as CallRest<R>));
  if (!uitkomst.ok) throw new ProblemError(uitkomst);
  return uitkomst.body;
}

const eerstMs = 4_000;

/** What waits from before goes first, so that a page shows what its reader wrote; but nobody waits long for it. */
async function sendWaiting(): Promise<void> {
  const { sendWachtend } = await import('./wachtrij/send-first.ts');
  await Promise.race([sendWachtend(), new Promise((klaar) => setTimeout(klaar, eerstMs))]);
}

const tijdelijk = new Set([0, 502, 503, 504]);

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // Our own "geen verbinding" is clearer than a page that waits.
        networkMode: 'always',
        retry: (keer, fout) => keer < 2 && fout instanceof ProblemError && tijdelijk.has(fout.status),
      },
    },
  });
