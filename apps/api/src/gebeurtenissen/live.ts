import type { FastifyBaseLogger } from 'fastify';
import { withGebruiker, withSysteem } from '../platform/db-scope.ts';
import type { Deps } from '../platform/deps.ts';
import { Problem } from '../platform/problem.ts';
import { keepAanwezig, leaveCasus } from './aanwezig.queries.ts';
import { Luisteraar } from './luisteraar.ts';
import { Recent } from './recent.ts';
import type { Stroom } from './stroom.ts';
import { type Filter, Uitzending, type Verteld } from './uitzending.ts';
import { filterZichtbaar } from './zichtbaar.queries.ts';

/** Channel on which the triggers of 0032 tell what changed. */
const kanaal = 'naast_casus';
// Well under the 18 seconds after which a stream that nobody speaks for is taken for gone (houd_aanwezig).
const hartslagMs = 6_000;
const meesteStromen = 2_000;

/** The open streams of this process, what they hear, and who is there because of them. */
export class Live {
  readonly #deps: Deps;
  readonly #log: FastifyBaseLogger;
  readonly #uitzending: Uitzending;
  readonly #luisteraar: Luisteraar;
  readonly #recent = new Recent();
  readonly #afscheid = new Set<Promise<void>>();
  #klok: NodeJS.Timeout | undefined;
  #slag: Promise<void> | undefined;

  constructor(deps: Deps, log: FastifyBaseLogger) {
    this.#deps = deps;
    this.#log = log;
    this.#uitzending = new Uitzending({ filter: this.#filter });
    this.#luisteraar = new Luisteraar({
      connectionString: deps.config.databaseUrlDirect ?? deps.pool.options.connectionString ?? '',
      kanaal,
      onBericht: (inhoud) => this.#hear(JSON.parse(inhoud) as Verteld),
      onLuistert: (hersteld) => {
        this.#recent.begin();
        if (hersteld) this.#uitzending.tellOpnieuw();
      },
      onKwijt: (err) => log.warn({ err }, 'de verbinding voor gebeurtenissen is weg'),
    });
  }

  /** Begins to listen; when that does not work yet, it goes on trying. */
  async start(): Promise<void> {
    await this.#luisteraar.start();
  }

  /** @throws Problem 503 when this process cannot follow what changes, or has all it can take */
  async requireRuimte(): Promise<void> {
    if (this.#uitzending.stromen.length < meesteStromen && (await this.#luisteraar.start())) return;
    throw new Problem(
      503,
      'niet_live',
      'Meelezen kan nu even niet. Ververs de pagina om te zien wat er veranderde.',
    );
  }

  /** Follows from now on; `gezien` is how many milliseconds ago the page read what it shows. */
  add(stroom: Stroom, gezien: number): void {
    this.#uitzending.add(stroom);
    const gemist = this.#recent.since(stroom.casusId, gezien);
    stroom.send('klaar', { stroomId: stroom.id, gemist: gemist === undefined });
    if (gemist) this.#uitzending.catchUp(stroom, gemist);
    this.#klok ??= setInterval(() => this.#beat(), hartslagMs);
  }

  /** Takes a stream that ended out, and its gebruiker out of the casus. */
  remove(stroom: Stroom): void {
    this.#uitzending.remove(stroom);
    const weg = withSysteem(this.#deps.pool, { nu: this.#deps.nu() }, (scope) =>
      leaveCasus(scope, [stroom.id]),
    )
      // Then its row is not kept up any more, and goes by itself.
      .catch(() => {})
      .finally(() => this.#afscheid.delete(weg));
    this.#afscheid.add(weg);
    if (this.#uitzending.stromen.length > 0) return;
    clearInterval(this.#klok);
    this.#klok = undefined;
  }

  async stop(): Promise<void> {
    clearInterval(this.#klok);
    await this.#luisteraar.stop();
    await this.#uitzending.stop();
    await this.#slag;
    await Promise.all(this.#afscheid);
  }

  readonly #filter: Filter = ({ gebruiker, casusId, traceId }, verteld) => {
    const { pool, nu } = this.#deps;
    return withGebruiker(pool, gebruiker, { nu: nu(), traceId }, (scope) =>
      filterZichtbaar(scope, casusId, verteld),
    );
  };

  #hear(verteld: Verteld): void {
    this.#recent.add(verteld);
    this.#uitzending.tell(verteld);
  }

  #beat(): void {
    for (const stroom of this.#uitzending.stromen) stroom.beat();
    this.#slag ??= this.#keep()
      // While the database is away everyone stays; once it is back, rows that are gone say so.
      .catch((err: Error) => this.#log.warn({ err }, 'aanwezigheid niet bijgehouden'))
      .finally(() => {
        this.#slag = undefined;
      });
  }

  async #keep(): Promise<void> {
    const { pool, nu } = this.#deps;
    const perId = new Map(this.#uitzending.stromen.map((stroom) => [stroom.id, stroom]));
    const over = await withSysteem(pool, { nu: nu() }, (scope) => keepAanwezig(scope, [...perId.keys()]));
    for (const { stroomId, reden } of over) perId.get(stroomId)?.close(reden === 'weg' ? 'weg' : undefined);
  }
}
