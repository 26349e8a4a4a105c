import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { type MensNaam, mensen } from '../../../apps/api/src/demo/mensen.ts';
import type { Ding, Speler } from '../../../apps/api/src/demo/speler.ts';
import { test as wandeling } from './wandeling.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH';
interface Rollen {
  items: { gebruikerId: string; naam: string }[];
}

/** The demo people over HTTP, each with a login of their own: what the demo plays inside the server, from outside. */
class Lijn {
  readonly #open: () => Promise<APIRequestContext>;
  readonly #contexten = new Map<MensNaam, Promise<APIRequestContext>>();
  #rollen: Rollen['items'] = [];

  constructor(open: () => Promise<APIRequestContext>) {
    this.#open = open;
  }

  id(wie: MensNaam): string {
    const rol = this.#rollen.find(({ naam }) => naam === mensen[wie].naam);
    if (!rol) throw new Error(`${wie} staat niet op de lijst van de demo.`);
    return rol.gebruikerId;
  }

  /** Who can be chosen; `id` needs it. */
  async readRollen(): Promise<void> {
    const context = await this.#open();
    this.#rollen = ((await (await context.get('/api/v1/demo/rollen')).json()) as Rollen).items;
    await context.dispose();
  }

  async send(wie: MensNaam, method: Method, url: string, data?: unknown, versie?: number): Promise<Ding> {
    const context = await this.#of(wie);
    const antwoord = await context.fetch(`/api/v1${url}`, {
      method,
      headers: {
        'idempotency-key': randomUUID(),
        ...(versie === undefined ? {} : { 'if-match': `"${versie}"` }),
      },
      ...(data === undefined ? {} : { data }),
    });
    const tekst = await antwoord.text();
    if (!antwoord.ok()) throw new Error(`${wie} ${method} ${url} gaf ${antwoord.status()}\n${tekst}`);
    return tekst === '' ? { id: '', versie: 0 } : (JSON.parse(tekst) as Ding);
  }

  async close(): Promise<void> {
    for (const context of this.#contexten.values()) await (await context).dispose();
  }

  #of(wie: MensNaam): Promise<APIRequestContext> {
    const bekend = this.#contexten.get(wie) ?? this.#logIn(wie);
    this.#contexten.set(wie, bekend);
    return bekend;
  }

  async #logIn(wie: MensNaam): Promise<APIRequestContext> {
    const context = await this.#open();
    await context.post('/api/v1/demo/login', { data: { gebruikerId: this.id(wie) } });
    return context;
  }
}

/** What the stories of the demo need to be played; the clock is that of the server, so `op` does nothing. */
const asSpeler = (lijn: Lijn): Speler => {
  const spel: Pick<Speler, keyof Speler> = {
    id: (wie) => lijn.id(wie),
    op: () => undefined,
    get: (wie, url) => lijn.send(wie, 'GET', url),
    post: (wie, url, body) => lijn.send(wie, 'POST', url, body),
    put: (wie, url, versie, body) => lijn.send(wie, 'PUT', url, body, versie),
    patch: (wie, url, versie, body) => lijn.send(wie, 'PATCH', url, body, versie),
    postMetVersie: (wie, url, versie, body) => lijn.send(wie, 'POST', url, body, versie),
    bestand: () => Promise.reject(new Error('Deze wandeling stuurt geen bestanden.')),
  };
  return spel as Speler;
};

/** The walk with `spel`: it does, as one of the demo people, what another walk already did on the screen. */
export const test = wandeling.extend<{ spel: Speler }>({
  spel: async ({ playwright, baseURL }, use) => {
    const lijn = new Lijn(() => playwright.request.newContext({ baseURL: baseURL ?? '' }));
    await lijn.readRollen();
    await use(asSpeler(lijn));
    await lijn.close();
  },
});

export { expect } from '@playwright/test';
