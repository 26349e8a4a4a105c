import type { Oefenruimte } from '@naast/contract/oefenruimte';
import type { LightMyRequestResponse } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import type { TestApp } from './test-app.ts';
import { type PersoonNaam, testWachtwoord } from './wereld.ts';

/** A browser: it keeps the cookies it gets, as somebody's own does. */
export class Browser {
  readonly #test: TestApp;
  readonly cookies = new Map<string, string>();

  constructor(test: TestApp, uit?: Browser) {
    this.#test = test;
    for (const [naam, waarde] of uit?.cookies ?? []) this.cookies.set(naam, waarde);
  }

  async vraag(method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: object) {
    const antwoord = await this.#test.app.inject({
      method,
      url: `/api/v1${url}`,
      headers: {
        cookie: [...this.cookies].map(([naam, waarde]) => `${naam}=${waarde}`).join('; '),
        'idempotency-key': uuidv7(),
      },
      ...(body ? { payload: body } : {}),
    });
    this.#keep(antwoord);
    return antwoord;
  }

  #keep(antwoord: LightMyRequestResponse): void {
    for (const { name, value } of antwoord.cookies)
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
  }
}

export async function openBrowser(test: TestApp, wie: PersoonNaam): Promise<Browser> {
  const browser = new Browser(test);
  const body = { email: `${wie}@test.nl`, wachtwoord: testWachtwoord };
  const antwoord = await browser.vraag('POST', '/login', body);
  if (antwoord.statusCode !== 200) throw new Error(antwoord.body);
  return browser;
}

/** Waits until what is being built stands, or failed. */
export async function wachtOpKamer(browser: Browser): Promise<Oefenruimte> {
  for (let i = 0; i < 5000; i++) {
    const stand = (await browser.vraag('GET', '/oefenruimte')).json<Oefenruimte>();
    if (stand.stand !== 'bezig') return stand;
    await new Promise((verder) => setImmediate(verder));
  }
  throw new Error('de oefenruimte kwam niet klaar');
}

export async function maakKamer(browser: Browser): Promise<Oefenruimte> {
  const antwoord = await browser.vraag('POST', '/oefenruimte');
  if (antwoord.statusCode !== 202) throw new Error(antwoord.body);
  return wachtOpKamer(browser);
}

/** Goes in as the person with this role; `naam` when there are more of them. */
export async function gaBinnen(browser: Browser, naam?: string): Promise<LightMyRequestResponse> {
  const { personen } = (await browser.vraag('GET', '/oefenruimte')).json<Oefenruimte>();
  const persoon = personen.find((p) => naam === undefined || p.naam.startsWith(naam));
  return browser.vraag('POST', '/login/oefenruimte', { persoonId: persoon?.id ?? uuidv7() });
}
