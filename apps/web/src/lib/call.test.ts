import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defineRoute } from '@naast/contract/route';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { call } from './call.ts';
import { onAskLogin } from './login.ts';

const getDing = defineRoute({
  method: 'GET',
  url: '/dingen/:id',
  operationId: 'getDing',
  summary: '',
  tag: '',
  params: z.object({ id: z.string() }),
  querystring: z.object({ na: z.optional(z.string()) }),
  response: { 200: z.object({ naam: z.string() }) },
});
const updateDing = defineRoute({
  method: 'PUT',
  url: '/dingen/:id',
  operationId: 'updateDing',
  summary: '',
  tag: '',
  metVersie: true,
  metSleutel: true,
  params: z.object({ id: z.string() }),
  body: z.object({ naam: z.string() }),
  response: { 200: z.object({ naam: z.string() }) },
});
const getStuk = defineRoute({
  method: 'GET',
  url: '/stuk',
  operationId: 'getStuk',
  summary: '',
  tag: '',
  produces: ['application/pdf'],
  response: { 200: z.custom<Uint8Array>() },
});

let server: Server;
let gezien: {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingMessage['headers'];
  body: string;
}[];
let antwoord: (vraag: IncomingMessage, reply: ServerResponse) => void;
/** The login of this browser: does the access cookie still hold, and how often was it renewed? */
let ingelogd: boolean;
let vernieuwbaar: boolean;
let vernieuwd: number;

const tegengehouden = new Map<string, Promise<void>>();
/** Keeps the answer to this address back. @returns a function that lets it go */
function holdBack(url: string): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  tegengehouden.set(url, promise);
  return () => {
    tegengehouden.delete(url);
    resolve();
  };
}

const json = (reply: ServerResponse, status: number, body: unknown, koppen = {}) =>
  reply.writeHead(status, { 'content-type': 'application/json', ...koppen }).end(JSON.stringify(body));
const weiger = (reply: ServerResponse, status: number, code: string, extra = {}) =>
  json(reply, status, { type: 'about:blank', title: 'x', status, detail: 'zin', code, ...extra });

beforeEach(async () => {
  gezien = [];
  ingelogd = true;
  vernieuwbaar = true;
  vernieuwd = 0;
  antwoord = (_, reply) => json(reply, 200, { naam: 'boom' }, { etag: '"3"' });
  server = createServer(async (vraag, reply) => {
    let body = '';
    for await (const deel of vraag) body += deel;
    gezien.push({ method: vraag.method, url: vraag.url, headers: vraag.headers, body });
    if (vraag.url === '/api/v1/login/vernieuwing') {
      vernieuwd += 1;
      ingelogd = vernieuwbaar;
      return vernieuwbaar ? reply.writeHead(204).end() : weiger(reply, 401, 'sessie_verlopen');
    }
    await tegengehouden.get(vraag.url ?? '');
    return ingelogd ? antwoord(vraag, reply) : weiger(reply, 401, 'niet_ingelogd');
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const basis = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const echt = globalThis.fetch;
  vi.stubGlobal('fetch', (pad: string, opties: RequestInit) => echt(basis + pad, opties));
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await new Promise((klaar) => server.close(klaar));
});

describe('een aanroep', () => {
  it('vult het adres en geeft inhoud en versie terug', async () => {
    const uitkomst = await call(getDing, { params: { id: 'a/b' }, query: { na: 'x&y' } });
    expect(uitkomst).toEqual({ ok: true, status: 200, body: { naam: 'boom' }, versie: 3 });
    expect(gezien[0]).toMatchObject({ method: 'GET', url: '/api/v1/dingen/a%2Fb?na=x%26y' });
  });

  it('stuurt inhoud, versie en sleutel mee', async () => {
    await call(updateDing, { params: { id: '1' }, body: { naam: 'eik' }, versie: 3, sleutel: 's1' });
    expect(gezien[0]).toMatchObject({ method: 'PUT', body: '{"naam":"eik"}' });
    expect(gezien[0]?.headers).toMatchObject({ 'if-match': '"3"', 'idempotency-key': 's1' });
  });

  it('geeft een weigering met de velden en de huidige stand', async () => {
    const errors = [{ veld: 'naam', code: 'x', bericht: 'Vul dit in.' }];
    antwoord = (_, reply) => weiger(reply, 412, 'verouderd', { errors, huidig: { naam: 'es' } });
    const uitkomst = await call(updateDing, {
      params: { id: '1' },
      body: { naam: '' },
      versie: 1,
      sleutel: 's',
    });
    expect(uitkomst).toMatchObject({
      ok: false,
      status: 412,
      problem: { code: 'verouderd', errors, huidig: { naam: 'es' } },
    });
  });

  it('zegt in het Nederlands dat de server onbereikbaar is', async () => {
    antwoord = (vraag) => vraag.socket.destroy();
    const uitkomst = await call(getDing, { params: { id: '1' } });
    expect(uitkomst).toMatchObject({ ok: false, status: 0, problem: { title: 'Geen verbinding' } });
  });

  it('maakt van een vreemd antwoord een gewone weigering', async () => {
    antwoord = (_, reply) => reply.writeHead(502).end('<html>Bad gateway</html>');
    expect(await call(getDing, { params: { id: '1' } })).toMatchObject({
      ok: false,
      status: 502,
      problem: { code: 'onverwacht' },
    });
  });
});

describe('een bestand', () => {
  it('komt als bytes, met de naam die de server eraan geeft', async () => {
    const bytes = Buffer.from([0x25, 0x50, 0xff, 0x00]);
    antwoord = (_, reply) =>
      reply
        .writeHead(200, {
          'content-type': 'application/pdf',
          'content-disposition': 'attachment; filename="stuk-3.pdf"',
        })
        .end(bytes);
    const uitkomst = await call(getStuk);
    expect(uitkomst).toMatchObject({ ok: true, bestandsnaam: 'stuk-3.pdf', body: new Uint8Array(bytes) });
    expect(gezien[0]?.headers.accept).toContain('application/pdf');
  });

  it('komt ook als de login net verlopen was', async () => {
    ingelogd = false;
    antwoord = (_, reply) => reply.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF');
    expect((await call(getStuk)).ok).toBe(true);
    expect(vernieuwd).toBe(1);
  });

  it('dat er niet is, geeft de gewone weigering', async () => {
    antwoord = (_, reply) => weiger(reply, 404, 'niet_gevonden');
    expect(await call(getStuk)).toMatchObject({ ok: false, problem: { code: 'niet_gevonden' } });
  });
});

describe('een verlopen login', () => {
  it('wordt één keer vernieuwd, ook als er veel tegelijk gevraagd wordt', async () => {
    ingelogd = false;
    const uitkomsten = await Promise.all(['1', '2', '3', '4'].map((id) => call(getDing, { params: { id } })));
    expect(uitkomsten.every((uitkomst) => uitkomst.ok)).toBe(true);
    expect(vernieuwd).toBe(1);
  });

  it('wordt ook vernieuwd als de klok van de computer teruggezet is', async () => {
    const nu = Date.now();
    const klok = vi.spyOn(Date, 'now').mockReturnValue(nu + 3_600_000);
    ingelogd = false;
    await call(getDing, { params: { id: '1' } });
    klok.mockReturnValue(nu);
    ingelogd = false;
    expect(await call(getDing, { params: { id: '2' } })).toMatchObject({ ok: true });
    klok.mockRestore();
    expect(vernieuwd).toBe(2);
  });

  it('gaat na opnieuw inloggen verder met dezelfde inhoud en dezelfde sleutel', async () => {
    ingelogd = false;
    vernieuwbaar = false;
    let gevraagd = 0;
    const stop = onAskLogin((klaar) => {
      gevraagd += 1;
      ingelogd = true;
      klaar(true);
    });
    const stuur = (id: string) =>
      call(updateDing, { params: { id }, body: { naam: 'eik' }, versie: 3, sleutel: `s${id}` });
    const uitkomsten = await Promise.all([stuur('1'), stuur('2')]);
    stop();
    expect(uitkomsten.map((uitkomst) => uitkomst.ok)).toEqual([true, true]);
    expect(gevraagd).toBe(1);
    const laatste = gezien.filter(({ url }) => url === '/api/v1/dingen/1').at(-1);
    expect(laatste).toMatchObject({ body: '{"naam":"eik"}', headers: { 'idempotency-key': 's1' } });
  });

  it('geeft 401 als de vraag om in te loggen wordt weggeklikt', async () => {
    ingelogd = false;
    vernieuwbaar = false;
    const stop = onAskLogin((klaar) => klaar(false));
    expect(await call(getDing, { params: { id: '1' } })).toMatchObject({ ok: false, status: 401 });
    stop();
  });

  it('vraagt na wegklikken niets meer voor wat vanzelf leest of toen al onderweg was, wel voor wie drukt', async () => {
    ingelogd = false;
    vernieuwbaar = false;
    const vraag = vi.fn((klaar: (ingelogd: boolean) => void) => klaar(false));
    const stop = onAskLogin(vraag);
    const vergeet = holdBack('/api/v1/dingen/traag');
    const traag = call(updateDing, {
      params: { id: 'traag' },
      body: { naam: 'es' },
      versie: 1,
      sleutel: 's',
    });
    await call(getDing, { params: { id: '1' } });
    expect(vraag).toHaveBeenCalledTimes(1);
    vergeet();
    expect(await traag).toMatchObject({ ok: false, status: 401 });
    expect(await call(getDing, { params: { id: '1' }, vanzelf: true })).toMatchObject({ status: 401 });
    expect(vraag).toHaveBeenCalledTimes(1);
    await call(getDing, { params: { id: '1' } });
    stop();
    expect(vraag).toHaveBeenCalledTimes(2);
  });

  it('vraagt niets als alleen gekeken wordt of iemand ingelogd is', async () => {
    ingelogd = false;
    vernieuwbaar = false;
    const vraag = vi.fn();
    const stop = onAskLogin(vraag);
    await call(getDing, { params: { id: '1' }, zonderInloggen: true });
    stop();
    expect(vraag).not.toHaveBeenCalled();
  });
});
