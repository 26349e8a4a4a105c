import { randomUUID } from 'node:crypto';

export interface Antwoord {
  status: number;
  body: { id: string; items: { id: string; naam: string; gebruikerId: string; functie: string }[] };
}

/** A browser: keeps its cookies, speaks JSON. */
export class Browser {
  readonly #adres: string;
  #cookie = '';

  constructor(poort: string) {
    this.#adres = `http://127.0.0.1:${poort}/api/v1`;
  }

  /** What it sends along, for a request that is not JSON. */
  get cookie(): string {
    return this.#cookie;
  }

  async send(method: string, url: string, body?: object, sleutel: string = randomUUID()): Promise<Antwoord> {
    const antwoord = await fetch(this.#adres + url, {
      method,
      headers: {
        'content-type': 'application/json',
        'idempotency-key': sleutel,
        ...(this.#cookie ? { cookie: this.#cookie } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const cookies = antwoord.headers.getSetCookie().map((kop) => kop.split(';')[0]);
    if (cookies.length > 0) this.#cookie = cookies.join('; ');
    return { status: antwoord.status, body: (await antwoord.json()) as Antwoord['body'] };
  }

  get(url: string): Promise<Antwoord> {
    return this.send('GET', url);
  }

  /** Signs in with the first role of the demo that may work on a casus. @returns the id of the gebruiker. */
  async logIn(): Promise<string> {
    const { items } = (await this.get('/demo/rollen')).body;
    for (const { gebruikerId } of items) {
      await this.send('POST', '/demo/login', { gebruikerId });
      const mij = (await this.get('/mij')).body as unknown as { rollen: string[] };
      if (mij.rollen.includes('professional')) return gebruikerId;
    }
    throw new Error('de demo heeft geen professional');
  }
}

/** A household with an open casus, through the API. */
export async function openCasus(browser: Browser, contactpersoonId: string): Promise<string> {
  const leden = [{ naam: 'Proef', gezinsrol: 'ouder' }];
  const huishouden = await browser.send('POST', '/huishoudens', { naam: 'Proef', wijk: 'Selwerd', leden });
  const casus = { huishoudenId: huishouden.body.id, aanmelding: '', contactpersoonId };
  return (await browser.send('POST', '/casussen', casus)).body.id;
}

/** Somebody on the map around the household, under a name of the test. */
export const deelnemer = (naam: string) => ({
  soort: 'eigen_kring',
  naam,
  organisatie: '',
  rol: '',
  aanbod: '',
});
