import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { buildApp } from '../src/app.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';
import { createWereld, type PersoonNaam, testWachtwoord, type Wereld } from './wereld.ts';

interface Vraag {
  method?: InjectOptions['method'];
  url: string;
  body?: unknown;
  /** The versie for If-Match. */
  versie?: number;
  /** Idempotency-Key; `true` makes a fresh one. */
  sleutel?: string | true;
  headers?: Record<string, string>;
}

export interface TestApp extends TestDatabase {
  app: FastifyInstance;
  wereld: Wereld;
  /** The clock of the app; move it to test terms. */
  klok: { nu: Date };
  /** Sends a request under /api/v1 as this person, signed in with their real password. */
  als: (wie: PersoonNaam, vraag: Vraag) => Promise<LightMyRequestResponse>;
}

/** The real app on a real PostgreSQL, with two netwerken full of people. */
export async function startTestApp(opties: { zonderLimieten?: boolean } = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const wereld = await createWereld(database.eigenaar);
  const klok = { nu: new Date() };
  const app = await buildApp({
    pool: database.pool,
    config: {
      demo: false,
      https: false,
      adres: undefined,
      idleMinuten: 30,
      maxUren: 10,
      jwtGeheim: 'geheim-voor-tests-en-nergens-anders',
    },
    nu: () => klok.nu,
    zonderLimieten: opties.zonderLimieten ?? false,
  });
  await app.ready();
  const cookies = new Map<PersoonNaam, Promise<string>>();

  async function signIn(wie: PersoonNaam): Promise<string> {
    const antwoord = await app.inject({
      method: 'POST',
      url: '/api/v1/login',
      payload: { email: wereld.gebruiker[wie].email, wachtwoord: testWachtwoord },
    });
    if (antwoord.statusCode !== 200)
      throw new Error(`inloggen als ${wie} gaf ${antwoord.statusCode} ${antwoord.body}`);
    return antwoord.cookies.map((c) => `${c.name}=${c.value}`).join('; ');
  }

  return {
    ...database,
    app,
    wereld,
    klok,
    als: async (wie, vraag) => {
      if (!cookies.has(wie)) cookies.set(wie, signIn(wie));
      const cookie = (await cookies.get(wie)) as string;
      return app.inject({
        method: vraag.method ?? 'GET',
        url: `/api/v1${vraag.url}`,
        headers: {
          cookie,
          ...(vraag.versie === undefined ? {} : { 'if-match': `"${vraag.versie}"` }),
          ...(vraag.sleutel ? { 'idempotency-key': vraag.sleutel === true ? uuidv7() : vraag.sleutel } : {}),
          ...vraag.headers,
        },
        ...(vraag.body === undefined ? {} : { payload: vraag.body as object }),
      });
    },
    stop: async () => {
      await app.close();
      await database.stop();
    },
  };
}
