import type { RouteContract } from '@naast/contract/route';
import { call } from '../call.ts';
import type { CallRest, PlainArgs, Refusal, Result } from '../call-types.ts';
import { buildUrl } from '../url.ts';
import type { Velden, Verzoek } from './bericht.ts';
import { mijnWachtrij } from './mijn-wachtrij.ts';
import { sendFirst } from './send-first.ts';
import { sendKept, type Wachtend } from './send-kept.ts';

interface Hoe {
  /** How the writer knows the deed, in Dutch. */
  label: string;
  /** The same fields before the deed. */
  basis?: Velden | undefined;
}

export type Kept<R extends RouteContract> = { uitkomst: Result<R>; wacht: Wachtend | undefined };

const wachten: Refusal = {
  ok: false,
  status: 0,
  problem: { type: 'about:blank', title: '', status: 0, detail: '', code: 'wacht' },
};

/**
 * Does a deed now, after what waited before it; or, when it cannot be sent, keeps it safe and sends it later. Only for
 * what may happen later too: adding, taking away, ordering.
 */
export async function callKept<R extends RouteContract>(
  route: R,
  hoe: Hoe,
  ...rest: CallRest<R>
): Promise<Kept<R>> {
  const args = rest[0] as PlainArgs;
  const verzoek: Verzoek = {
    method: route.method as Verzoek['method'],
    url: buildUrl(route.url, args.params, undefined),
    body: args.body as object | undefined,
    versie: args.versie,
    sleutel: args.sleutel,
  };
  const wachtrij = await mijnWachtrij();
  if (!wachtrij) return { uitkomst: await call(route, ...rest), wacht: undefined };
  const stuur = async () => ((await sendFirst()) ? await call(route, ...rest) : (wachten as Result<R>));
  return sendKept(wachtrij, { verzoek, ...hoe }, stuur);
}
