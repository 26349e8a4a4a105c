import type { FastifyInstance } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { toegangCookie } from './http.ts';
import type { Toegangstoken } from './recht.ts';

/** Something that has just been made or read, with its id and versie when it has them. */
export interface Ding {
  id: string;
  versie: number;
  [veld: string]: unknown;
}

type Methode = 'GET' | 'POST' | 'PUT' | 'PATCH';

/**
 * Plays a story through the real API, as the people in it: the same rules, the same log lines and the same refusals as for
 * everybody. A refusal is a mistake in the story, so it stops the play.
 */
export class Naspeler<Wie extends string> {
  readonly #app: FastifyInstance;
  readonly #tokenVan: (wie: Wie) => Toegangstoken;
  readonly #cookies = new Map<Wie, string>();

  constructor(app: FastifyInstance, tokenVan: (wie: Wie) => Toegangstoken) {
    this.#app = app;
    this.#tokenVan = tokenVan;
  }

  id(wie: Wie): string {
    return this.#tokenVan(wie).sub;
  }

  get(wie: Wie, url: string): Promise<Ding> {
    return this.#send(wie, 'GET', url);
  }
  post(wie: Wie, url: string, body?: unknown): Promise<Ding> {
    return this.#send(wie, 'POST', url, body);
  }
  /** `versie` is the one that was seen; a fresh story starts at 1. */
  put(wie: Wie, url: string, versie: number, body: unknown): Promise<Ding> {
    return this.#send(wie, 'PUT', url, body, versie);
  }
  patch(wie: Wie, url: string, versie: number, body: unknown): Promise<Ding> {
    return this.#send(wie, 'PATCH', url, body, versie);
  }
  /** A POST on something that has a versie. */
  postMetVersie(wie: Wie, url: string, versie: number, body?: unknown): Promise<Ding> {
    return this.#send(wie, 'POST', url, body, versie);
  }

  /** Sends a file as the browser does. */
  async bestand(wie: Wie, url: string, naam: string, bytes: Uint8Array): Promise<Ding> {
    const antwoord = await this.#app.inject({
      method: 'POST',
      url: `/api/v1${url}`,
      headers: {
        cookie: this.#cookie(wie),
        'idempotency-key': uuidv7(),
        'content-type': 'application/octet-stream',
        bestandsnaam: encodeURIComponent(naam),
      },
      payload: Buffer.from(bytes),
    });
    if (antwoord.statusCode !== 201)
      throw new Error(`verhaal: ${wie} ${url} gaf ${antwoord.statusCode}\n${antwoord.body}`);
    return antwoord.json<Ding>();
  }

  #cookie(wie: Wie): string {
    const bekend = this.#cookies.get(wie);
    if (bekend) return bekend;
    // The token is checked against the real clock, the story may run on its own.
    const cookie = `${toegangCookie(this.#app.deps.config.https)}=${this.#app.jwt.sign(this.#tokenVan(wie))}`;
    this.#cookies.set(wie, cookie);
    return cookie;
  }

  async #send(wie: Wie, method: Methode, url: string, body?: unknown, versie?: number): Promise<Ding> {
    const antwoord = await this.#app.inject({
      method,
      url: `/api/v1${url}`,
      headers: {
        cookie: this.#cookie(wie),
        'idempotency-key': uuidv7(),
        ...(versie === undefined ? {} : { 'if-match': `"${versie}"` }),
      },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    if (antwoord.statusCode >= 300) {
      throw new Error(
        `verhaal: ${wie} ${method} ${url} gaf ${antwoord.statusCode}\n${antwoord.body}\n${JSON.stringify(body)}`,
      );
    }
    return antwoord.body === '' ? { id: '', versie: 0 } : antwoord.json<Ding>();
  }
}
