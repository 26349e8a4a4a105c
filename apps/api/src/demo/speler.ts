import type { FastifyInstance } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { toegangCookie } from '../platform/http.ts';
import type { Toegangstoken } from '../platform/recht.ts';
import type { DemoNetwerk } from './create-mensen.ts';
import { type MensNaam, mensen } from './mensen.ts';

/** Something that has just been made or read, with its id and versie when it has them. */
export interface Ding {
  id: string;
  versie: number;
  [veld: string]: unknown;
}

/** The clock of the demo: every act happens on the day the story says. */
export interface Klok {
  nu: Date;
}

/**
 * Plays the demo through the real API, as the people of the demo: the same rules, the same log lines and the same
 * refusals as for everybody. A refusal here is a mistake in the story, so it stops the seeding.
 */
export class Speler {
  readonly #app: FastifyInstance;
  readonly #netwerk: DemoNetwerk;
  readonly #klok: Klok;
  readonly #cookies = new Map<MensNaam, string>();

  constructor(app: FastifyInstance, netwerk: DemoNetwerk, klok: Klok) {
    this.#app = app;
    this.#netwerk = netwerk;
    this.#klok = klok;
  }

  /** Moves the story to this moment, `2026-10-05` or `2026-10-05 14:30` in local winter time. */
  op(moment: string): void {
    const [dag, tijd = '10:00'] = moment.split(' ');
    this.#klok.nu = new Date(`${dag}T${tijd}:00+01:00`);
  }

  id(wie: MensNaam): string {
    return this.#netwerk.mensen[wie];
  }

  get(wie: MensNaam, url: string): Promise<Ding> {
    return this.#send(wie, 'GET', url);
  }
  post(wie: MensNaam, url: string, body?: unknown): Promise<Ding> {
    return this.#send(wie, 'POST', url, body);
  }
  /** `versie` is the one that was seen; a fresh story starts at 1. */
  put(wie: MensNaam, url: string, versie: number, body: unknown): Promise<Ding> {
    return this.#send(wie, 'PUT', url, body, versie);
  }
  patch(wie: MensNaam, url: string, versie: number, body: unknown): Promise<Ding> {
    return this.#send(wie, 'PATCH', url, body, versie);
  }
  /** A POST on something that has a versie. */
  postMetVersie(wie: MensNaam, url: string, versie: number, body?: unknown): Promise<Ding> {
    return this.#send(wie, 'POST', url, body, versie);
  }

  #cookie(wie: MensNaam): string {
    const bekend = this.#cookies.get(wie);
    if (bekend) return bekend;
    const inhoud: Toegangstoken = {
      sub: this.id(wie),
      nw: this.#netwerk.netwerkId,
      rol: [...mensen[wie].rollen],
      lg: uuidv7(),
    };
    // The token is checked against the real clock, the story runs on its own.
    const cookie = `${toegangCookie(false)}=${this.#app.jwt.sign(inhoud)}`;
    this.#cookies.set(wie, cookie);
    return cookie;
  }

  async #send(
    wie: MensNaam,
    method: 'GET' | 'POST' | 'PUT' | 'PATCH',
    url: string,
    body?: unknown,
    versie?: number,
  ): Promise<Ding> {
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
        `demo: ${wie} ${method} ${url} gaf ${antwoord.statusCode}\n${antwoord.body}\n${JSON.stringify(body)}`,
      );
    }
    return antwoord.body === '' ? { id: '', versie: 0 } : antwoord.json<Ding>();
  }
}
