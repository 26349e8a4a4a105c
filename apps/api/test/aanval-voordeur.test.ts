import { createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../src/app.ts';
import type { Deps } from '../src/platform/deps.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';
import { createWereld, testWachtwoord, type Wereld } from './wereld.ts';

let database: TestDatabase;
let wereld: Wereld;
let webMap: string;
const apps: FastifyInstance[] = [];
const jwtGeheim = 'geheim-voor-tests-en-nergens-anders';

beforeAll(async () => {
  database = await createTestDatabase();
  wereld = await createWereld(database.eigenaar);
  await database.eigenaar.query(`update netwerk set demo = true where id = $1`, [wereld.netwerkA]);
  await database.eigenaar.query(`update gebruiker set demo_uitleg = 'Proef' where email = 'anna@test.nl'`);
  webMap = mkdtempSync(join(tmpdir(), 'naast-web-'));
  mkdirSync(join(webMap, 'assets'));
  writeFileSync(join(webMap, 'index.html'), '<!doctype html><title>Naast</title>');
  writeFileSync(join(webMap, 'assets/a.js'), 'export {};');
});
afterAll(async () => {
  for (const app of apps) await app.close();
  rmSync(webMap, { recursive: true });
  await database.stop();
});

async function start(
  config: Partial<Deps['config']> = {},
  over: Partial<Deps> = {},
): Promise<FastifyInstance> {
  const basis = {
    demo: false,
    https: false,
    adres: undefined,
    proxy: undefined,
    idleMinuten: 30,
    maxUren: 10,
    jwtGeheim,
  };
  const app = await buildApp({
    pool: database.pool,
    nu: () => new Date(),
    webMap,
    config: { ...basis, ...config },
    ...over,
  });
  apps.push(app);
  await app.ready();
  return app;
}

const json64 = (waarde: object) => Buffer.from(JSON.stringify(waarde)).toString('base64url');

/** A JWT as an attacker could make one. */
function sign(inhoud: object, { alg = 'HS256', sleutel = jwtGeheim } = {}): string {
  const kop = `${json64({ alg, typ: 'JWT' })}.${json64(inhoud)}`;
  if (alg === 'none') return `${kop}.`;
  return `${kop}.${createHmac(alg === 'HS512' ? 'sha512' : 'sha256', sleutel)
    .update(kop)
    .digest('base64url')}`;
}

const logIn = (app: FastifyInstance, wie = 'anna', over: object = {}) =>
  app.inject({
    method: 'POST',
    url: '/api/v1/login',
    payload: { email: `${wie}@test.nl`, wachtwoord: testWachtwoord },
    ...over,
  });
const cookieVan = (antwoord: Awaited<ReturnType<typeof logIn>>) =>
  antwoord.cookies.map((c) => `${c.name}=${c.value}`).join('; ');

describe('inloggen met een rol', () => {
  const kies = (app: FastifyInstance, over: object = {}) =>
    app.inject({
      method: 'POST',
      url: '/api/v1/demo/login',
      payload: { gebruikerId: wereld.gebruiker.anna.id },
      ...over,
    });

  it('kan in de demo op deze machine', async () => {
    const app = await start({ demo: true });
    for (const host of ['localhost:4300', '127.0.0.1:4300', '[::1]:4300'])
      expect((await kies(app, { headers: { host } })).statusCode, host).toBe(200);
  });

  it.each([
    ['van een andere machine', { remoteAddress: '10.0.0.5' }],
    ['door een proxy op deze machine', { headers: { 'x-forwarded-for': '203.0.113.9' } }],
    ['door een proxy die het anders schrijft', { headers: { forwarded: 'for=203.0.113.9' } }],
    ['alsof het van hier komt', { remoteAddress: '10.0.0.5', headers: { 'x-forwarded-for': '127.0.0.1' } }],
    ['onder de naam van een vreemde site', { headers: { host: 'kwaad.example:4300' } }],
  ])('kan niet %s', async (_naam, over) => {
    for (const proxy of [undefined, '127.0.0.1,10.0.0.5']) {
      const app = await start({ demo: true, proxy });
      expect((await kies(app, over)).statusCode).toBe(404);
      expect((await app.inject({ url: '/api/v1/demo/rollen', ...over })).statusCode).toBe(404);
    }
  });

  it('kan niet buiten de demo, en niet als iemand uit een ander netwerk', async () => {
    expect((await kies(await start())).statusCode).toBe(404);
    const vreemd = { payload: { gebruikerId: wereld.gebruiker.xander.id } };
    expect((await kies(await start({ demo: true }), vreemd)).statusCode).toBe(404);
  });
});

describe('elk antwoord', () => {
  it.each([
    '/',
    '/casussen',
    '/assets/a.js',
    '/assets/bestaat-niet.js',
    '/assets/..%2f..%2fpackage.json',
    '/health/live',
    '/bestaat-niet',
    '/%E0%A4%A',
    '/api/v1/%E0%A4%A',
    '/api/v1/mij',
    '/api/v1/bestaat-niet',
    '/api/v1/docs',
  ])('%s heeft de veiligheidskoppen', async (url) => {
    const app = await start();
    for (const accept of ['text/html', 'application/json']) {
      const { headers, body } = await app.inject({ url, headers: { accept } });
      expect(headers['content-security-policy'], url).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options'], url).toBe('nosniff');
      expect(headers['referrer-policy'], url).toBe('same-origin');
      expect(headers['x-powered-by'], url).toBeUndefined();
      expect(body, url).not.toMatch(/node_modules|at \w+ \(/);
      if (url.startsWith('/api/')) expect(headers['cache-control'], url).toBeDefined();
    }
  });

  it('op een adres dat niet te lezen is, is een gewone Nederlandse fout', async () => {
    const antwoord = await (await start()).inject({ url: '/api/v1/casussen/%E0%A4%A' });
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.headers['content-type']).toContain('application/problem+json');
    expect(antwoord.json().title).toBe('Er klopt iets niet in wat je invulde');
  });
});

describe('cookies en tokens', () => {
  it('zijn op https aan deze host en aan https gebonden', async () => {
    const antwoord = await logIn(await start({ https: true, adres: 'https://naast.example' }));
    expect(antwoord.cookies.map((c) => c.name).sort()).toEqual([
      '__Host-naast-toegang',
      '__Host-naast-vernieuw',
    ]);
    for (const cookie of antwoord.cookies)
      expect(cookie).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Strict', path: '/' });
    expect(antwoord.headers['strict-transport-security']).toContain('max-age');
    expect(antwoord.cookies.every((cookie) => cookie.domain === undefined)).toBe(true);
  });

  it('werken niet zonder handtekening, met een andere sleutel, verlopen of in een andere kop', async () => {
    const app = await start();
    const { anna } = wereld.gebruiker;
    const inhoud = { sub: anna.id, nw: anna.netwerkId, rol: ['beheerder'], lg: uuidv7() };
    const mij = (token: string, kop = 'cookie') =>
      app.inject({
        url: '/api/v1/mij',
        headers: { [kop]: kop === 'cookie' ? `naast-toegang=${token}` : `Bearer ${token}` },
      });
    const goed = sign(inhoud);
    expect((await mij(goed)).statusCode).toBe(200);
    expect((await mij(sign(inhoud, { alg: 'none' }))).statusCode).toBe(401);
    expect((await mij(sign(inhoud, { alg: 'HS512' }))).statusCode).toBe(401);
    expect((await mij(sign(inhoud, { sleutel: 'een andere sleutel' }))).statusCode).toBe(401);
    expect((await mij(sign({ ...inhoud, exp: Math.floor(Date.now() / 1000) - 60 }))).statusCode).toBe(401);
    expect((await mij(goed, 'authorization')).statusCode).toBe(401);
  });

  it('vernieuwen niet meer voor wie niet meer actief is', async () => {
    const app = await start();
    const cookie = cookieVan(await logIn(app, 'koen'));
    await database.eigenaar.query(`update gebruiker set actief = false where email = 'koen@test.nl'`);
    const vernieuwd = await app.inject({
      method: 'POST',
      url: '/api/v1/login/vernieuwing',
      headers: { cookie },
    });
    expect(vernieuwd.statusCode).toBe(401);
    expect((await logIn(app, 'koen')).statusCode).toBe(401);
  });
});

describe('een verzoek van een andere site', () => {
  it.each([
    [{ origin: 'null' }],
    [{ origin: 'https://kwaad.example' }],
    [{ origin: 'https://naast.example.kwaad.example' }],
    [{ origin: 'https://naast.example:8443' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('met %j verandert niets', async (headers) => {
    const app = await start({ adres: 'https://naast.example', https: true });
    const cookie = cookieVan(await logIn(app));
    for (const url of ['/api/v1/login', '/api/v1/login/vernieuwing', '/api/v1/casussen'])
      expect(
        (await app.inject({ method: 'POST', url, headers: { ...headers, cookie } })).statusCode,
        url,
      ).toBe(403);
  });
});

describe('te vaak', () => {
  it('proberen in te loggen stopt na dertig keer per adres, wat de kop ook zegt', async () => {
    const app = await start();
    const codes: number[] = [];
    for (let i = 0; i < 31; i++) {
      const headers = { 'x-forwarded-for': `203.0.113.${i}` };
      const payload = { email: `wie${i}@test.nl`, wachtwoord: 'fout' };
      codes.push((await app.inject({ method: 'POST', url: '/api/v1/login', headers, payload })).statusCode);
    }
    expect(codes).toEqual([...Array(30).fill(401), 429]);
  });

  it('telt achter een eigen proxy per bezoeker', async () => {
    const app = await start({ proxy: '127.0.0.1' });
    const probeer = (van: string) =>
      app.inject({
        method: 'POST',
        url: '/api/v1/login',
        headers: { 'x-forwarded-for': van },
        payload: { email: 'wie@test.nl' },
      });
    for (let i = 0; i < 30; i++) await probeer('203.0.113.1');
    expect((await probeer('203.0.113.1')).statusCode).toBe(429);
    expect((await probeer('203.0.113.2')).statusCode).toBe(400);
  });

  it('een stuk maken telt per persoon, niet per kantoor', async () => {
    const app = await start();
    const [anna, bram] = [cookieVan(await logIn(app, 'anna')), cookieVan(await logIn(app, 'bram'))];
    const maak = (cookie: string) =>
      app.inject({
        method: 'POST',
        url: `/api/v1/casussen/${uuidv7()}/exports`,
        headers: { cookie },
        payload: {},
      });
    for (let i = 0; i < 30; i++) await maak(anna);
    expect((await maak(anna)).statusCode).toBe(429);
    expect((await maak(bram)).statusCode).not.toBe(429);
  });
});

describe('het logboek van verzoeken', () => {
  it('noemt geen mensen, geen adressen en niets wat iemand typte', async () => {
    let regels = '';
    const stroom = new Writable({
      write: (stuk, _codering, klaar) => {
        regels += String(stuk);
        klaar();
      },
    });
    const app = await start({}, { logger: stroom });
    const cookie = cookieVan(await logIn(app));
    await logIn(app, 'bestaatniet');
    await app.inject({
      url: '/api/v1/casussen?na=Marja&zoek=Kastanje',
      headers: { cookie, referer: '/Marja' },
    });
    await app.inject({ url: '/zoek/Marja%20Kastanje' });
    await database.eigenaar.query(`alter table huishouden add constraint proef check (naam <> 'Kastanje')`);
    const storing = await app.inject({
      method: 'POST',
      url: '/api/v1/huishoudens',
      headers: { cookie, 'idempotency-key': uuidv7() },
      payload: { naam: 'Kastanje', wijk: 'Selwerd', leden: [{ naam: 'Marja', gezinsrol: 'ouder' }] },
    });
    await database.eigenaar.query('alter table huishouden drop constraint proef');
    expect(storing.statusCode).toBe(500);
    expect(regels).toContain('23514');
    expect(regels).toContain('"url":"/api/v1/huishoudens"');
    expect(regels).not.toMatch(/Marja|Kastanje|@test|bestaatniet|Selwerd|127\.0\.0\.1|eyJ/);
  });
});
