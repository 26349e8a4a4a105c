import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StroomSoort } from '@naast/contract/gebeurtenissen';
import type { FastifyInstance } from 'fastify';
import type { TestApp } from './test-app.ts';
import { type PersoonNaam, testWachtwoord } from './wereld.ts';

export interface Bericht {
  soort: StroomSoort;
  gegevens: Record<string, unknown>;
}

/** A browser that follows a casus: what came in, and waiting for what is to come. */
export class TestStroom {
  readonly status: number;
  readonly berichten: Bericht[] = [];
  /** Resolves when the server ends the stream. */
  readonly einde: Promise<void>;
  readonly #antwoord: IncomingMessage;
  readonly #wachters = new Set<() => void>();
  #dicht = false;

  private constructor(antwoord: IncomingMessage) {
    this.status = antwoord.statusCode ?? 0;
    this.#antwoord = antwoord;
    this.einde = this.#read().finally(() => {
      this.#dicht = true;
      for (const kijk of this.#wachters) kijk();
    });
  }

  // Not fetch: it opens spare connections, and a server that stops waits for those.
  static async open(adres: string, casusId: string, cookie: string): Promise<TestStroom> {
    const vraag = get(`${adres}/api/v1/casussen/${casusId}/gebeurtenissen`, {
      headers: { accept: 'text/event-stream', cookie },
      agent: false,
    });
    const [antwoord] = (await once(vraag, 'response')) as [IncomingMessage];
    return new TestStroom(antwoord);
  }

  /** The first message of this kind that fits, already here or still to come. */
  async next(
    soort: StroomSoort,
    past: (gegevens: Bericht['gegevens']) => boolean = () => true,
  ): Promise<Bericht['gegevens']> {
    for (;;) {
      const gevonden = this.berichten.find((b) => b.soort === soort && past(b.gegevens));
      if (gevonden) return gevonden.gegevens;
      if (this.#dicht) throw new Error(`de stroom eindigde voor ${soort}: ${JSON.stringify(this.berichten)}`);
      await new Promise<void>((klaar) => {
        const kijk = () => {
          this.#wachters.delete(kijk);
          klaar();
        };
        this.#wachters.add(kijk);
      });
    }
  }

  stop(): void {
    this.#antwoord.destroy();
  }

  async #read(): Promise<void> {
    let rest = '';
    try {
      for await (const stuk of this.#antwoord.setEncoding('utf8')) {
        const blokken = (rest + stuk).split('\n\n');
        rest = blokken.pop() ?? '';
        this.berichten.push(...blokken.flatMap(parse));
        for (const kijk of this.#wachters) kijk();
      }
    } catch {
      // Stopped by the test, or cut off by the server.
    }
  }
}

function parse(blok: string): Bericht[] {
  const treffer = /^event: (\S+)\ndata: (.*)$/.exec(blok);
  return treffer ? [{ soort: treffer[1] as StroomSoort, gegevens: JSON.parse(treffer[2] ?? '{}') }] : [];
}

/** Streams need a real connection: the app on a port of its own. */
export async function listen(app: FastifyInstance): Promise<string> {
  await app.listen({ port: 0, host: '127.0.0.1' });
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}

/** Cookies of somebody who signed in just now. */
export async function signIn(test: Pick<TestApp, 'app' | 'wereld'>, wie: PersoonNaam): Promise<string> {
  const antwoord = await test.app.inject({
    method: 'POST',
    url: '/api/v1/login',
    payload: { email: test.wereld.gebruiker[wie].email, wachtwoord: testWachtwoord },
  });
  return antwoord.cookies.map((c) => `${c.name}=${c.value}`).join('; ');
}

/** Follows a casus and waits until nothing is missed any more. */
export async function follow(adres: string, casusId: string, cookie: string): Promise<TestStroom> {
  const stroom = await TestStroom.open(adres, casusId, cookie);
  if (stroom.status !== 200) throw new Error(`de stroom gaf ${stroom.status}`);
  await stroom.next('klaar');
  return stroom;
}
