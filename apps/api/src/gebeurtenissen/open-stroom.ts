import type { FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { requireKijken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { apiVersie } from '../platform/openapi.ts';
import { Problem } from '../platform/problem.ts';
import { enterCasus } from './aanwezig.queries.ts';
import type { Live } from './live.ts';
import { Stroom } from './stroom.ts';

const alleenStroom = () =>
  new Problem(406, 'alleen_stroom', 'Dit adres geeft alleen een stroom (text/event-stream).');

const vraagtStroom = ({ headers }: FastifyRequest): boolean =>
  headers.accept?.includes('text/event-stream') ?? false;

/** Milliseconds until the access token of this request is over. */
const leeftNog = ({ user }: FastifyRequest): number =>
  ((user as { exp?: number }).exp ?? 0) * 1000 - Date.now();

function writeKop(reply: FastifyReply): void {
  reply.raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'api-version': apiVersie,
    // Kept alive for a next request, it would hold up a server that stops.
    connection: 'close',
    // A proxy in between must pass every event on at once.
    'x-accel-buffering': 'no',
  });
}

/**
 * Opens the stream of a casus: one look in the log, and from then on the gebruiker is there until it ends.
 * @throws Problem 404 when the casus is absent or hidden, 406 for who asks no stream, 503 when following is impossible
 */
export async function openStroom(
  live: Live,
  request: FastifyRequest,
  reply: FastifyReply,
  { casusId, gezien }: { casusId: string; gezien: number },
) {
  const id = uuidv7();
  const wilStroom = vraagtStroom(request);
  // Not inside the transaction: connecting may take a while.
  if (wilStroom) await live.requireRuimte();
  await request.inScope(async (scope) => {
    const { huishoudenId } = await requireKijken(scope, casusId);
    if (!wilStroom) throw alleenStroom();
    await enterCasus(scope, id, casusId);
    await logActie(scope, { actie: 'lezen', onderwerp: 'casus', huishoudenId, casusId });
  });
  const verloopt = setTimeout(() => stroom.close('vernieuw'), leeftNog(request));
  const stroom = new Stroom({
    id,
    casusId,
    gebruiker: request.gebruiker,
    traceId: request.id,
    uit: reply.raw,
    onDicht: () => {
      clearTimeout(verloopt);
      live.remove(stroom);
    },
  });
  reply.hijack();
  writeKop(reply);
  live.add(stroom, gezien);
  reply.raw.on('close', () => stroom.gone());
  reply.raw.on('error', () => stroom.gone());
  if (reply.raw.destroyed) stroom.gone();
}
