import type { RouteContract } from '@naast/contract/route';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContracten } from './contracten.ts';
import { createFonds, type TestFonds } from './maak-aanvraag.ts';
import { createTafereel, seedLijsten } from './tafereel.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import { type JsonSchema, makeVoorbeeld, toSchema } from './voorbeeld-body.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  await seedLijsten(test);
  fonds = await createFonds(test);
});
afterAll(() => test.stop());

const contracten = [...(await loadContracten()).values()];
const perNaam = contracten.map((route) => [`${route.method} ${route.url}`, route] as const);

const perRecht: Record<string, PersoonNaam> = {
  'aanvraag.behandelen': 'vera',
  'aanvraag.stemmen': 'vera',
  'aanvraag.besluiten': 'vera',
  'aanvraag.betalen': 'bas',
  'aanvraag.verantwoorden': 'cor',
  'grootboek.lezen': 'vera',
  'zoektreffer.afhandelen': 'petra',
};

/** Someone whose role has the recht of this route. */
function findWie({ method, url }: RouteContract): PersoonNaam {
  const regel = test.app.routeTabel().find((r) => r.url === `/api/v1${url}` && r.method === method);
  return perRecht[String(regel?.recht)] ?? 'anna';
}

/** The url of a route on a casus of its own. */
const fillUrl = async (route: RouteContract) => (await createTafereel(test, fonds)).fillUrl(route);

interface Poging {
  url: string;
  body?: unknown;
  headers?: Record<string, string>;
}

async function expectGeenStoring(route: RouteContract, wat: string, poging: Poging): Promise<void> {
  const antwoord = await test.als(findWie(route), {
    method: route.method,
    url: poging.url,
    versie: 1,
    sleutel: true,
    ...(poging.body === undefined ? {} : { body: poging.body }),
    ...(poging.headers ? { headers: poging.headers } : {}),
  });
  expect(antwoord.statusCode, `${wat}: ${antwoord.body.slice(0, 300)}`).toBeLessThan(500);
  if (antwoord.statusCode >= 400) expect(antwoord.headers['content-type'], wat).toContain('problem+json');
}

const raar: readonly [soort: string, waarde: unknown][] = [
  ['half teken', 'a\ud800b'],
  ['stuurteken', 'a\u0000b'],
  ['jaar nul', '0000-01-01'],
  ['jaar 9999', '9999-12-31'],
  ['hoofdletters', uuidv7().toUpperCase()],
  ['nul-id', '00000000-0000-0000-0000-000000000000'],
  ['groot getal', 9_007_199_254_740_991],
  ['nog groter', 1e308],
  ['negatief', -1],
];

/** The example with one value replaced, for every place in it where a value stands. */
function* replaceEach(schema: JsonSchema, voorbeeld: unknown, waarde: unknown): Generator<[string, unknown]> {
  const keuzes = schema.anyOf ?? schema.oneOf;
  const echt = keuzes ? (keuzes.find((k) => k.type !== 'null') ?? {}) : schema;
  if (echt.properties) {
    const bron = voorbeeld as Record<string, unknown>;
    for (const [naam, deel] of Object.entries(echt.properties))
      for (const [pad, nieuw] of replaceEach(deel, bron[naam], waarde))
        yield [`${naam}.${pad}`, { ...bron, [naam]: nieuw }];
  } else if (echt.type === 'array' && echt.items) {
    const een = makeVoorbeeld(echt.items);
    for (const [pad, nieuw] of replaceEach(echt.items, een, waarde)) yield [`0.${pad}`, [nieuw]];
    yield ['dubbel', [een, een]];
    if (typeof een === 'string') yield ['dubbel in hoofdletters', [een, een.toUpperCase()]];
  } else yield ['', waarde];
}

describe('rare invoer geeft nooit een storing', () => {
  it.each(perNaam.filter(([, route]) => route.schema.body))('%s in elk veld', async (_naam, route) => {
    const url = await fillUrl(route);
    const schema = toSchema(route.schema.body);
    for (const [soort, waarde] of raar)
      for (const [veld, body] of replaceEach(schema, makeVoorbeeld(schema), waarde))
        await expectGeenStoring(route, `${veld} (${soort})`, { url, body });
    await expectGeenStoring(route, 'leeg bericht', { url, body: {} });
  });

  it.each(perNaam)('%s bij een rare kop, vraag of plek', async (_naam, route) => {
    const url = await fillUrl(route);
    const body = route.schema.body ? makeVoorbeeld(toSchema(route.schema.body)) : undefined;
    for (const kop of [
      '"0"',
      '"999999999"',
      '"99999999999999999999"',
      '*',
      'W/"1"',
      '"1", "2"',
      'x'.repeat(9000),
    ])
      await expectGeenStoring(route, `If-Match ${kop.slice(0, 30)}`, {
        url,
        body,
        headers: { 'if-match': kop },
      });
    for (const sleutel of ['x'.repeat(201), 'x'.repeat(9000), 'met spatie en é', 'kort'])
      await expectGeenStoring(route, 'sleutel', { url, body, headers: { 'idempotency-key': sleutel } });
    for (const id of [
      'nee',
      "'; drop table casus; --",
      '%00',
      '%E2%80%AE',
      '00000000-0000-0000-0000-000000000000',
    ])
      await expectGeenStoring(route, `plek ${id}`, { url: route.url.replace(/:[a-zA-Z]+/g, id), body });
    for (const soort of ['text/plain', 'application/xml', 'multipart/form-data; boundary=x', ''])
      await expectGeenStoring(route, `soort ${soort}`, {
        url,
        body: 'x',
        headers: { 'content-type': soort },
      });
  });

  it.each(perNaam.filter(([, route]) => !route.schema.body && route.method !== 'GET'))(
    '%s bij een bericht waar geen bericht hoort',
    async (_naam, route) => {
      const url = await fillUrl(route);
      const diep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
      const json = { 'content-type': 'application/json' };
      for (const body of [diep, '{"a":"\\ud800"}', '{"__proto__":{"x":1}}', 'null', '"tekst"'])
        await expectGeenStoring(route, body.slice(0, 20), { url, body, headers: json });
    },
  );

  it.each(perNaam.filter(([, route]) => route.schema.querystring))(
    '%s bij elke vraag',
    async (_naam, route) => {
      const url = await fillUrl(route);
      const velden = Object.keys(toSchema(route.schema.querystring).properties ?? {});
      const encode = (tekst: string) => Buffer.from(tekst).toString('base64url');
      const plekken = [
        encode(`0000-01-01T00:00:00.000Z ${uuidv7()}`),
        encode(`9999-12-31T23:59:59.999Z ${uuidv7()}`),
        encode(`2026-02-31T00:00:00.000Z ${uuidv7()}`),
        encode('onzin'),
      ];
      const waarden = [
        ...plekken,
        '',
        '-1',
        '0',
        '1e3',
        '0x10',
        '99999999999999999999',
        '9007199254740991',
        '%00',
        "'",
      ];
      for (const veld of velden)
        for (const waarde of waarden)
          await expectGeenStoring(route, `${veld}=${waarde}`, { url: `${url}?${veld}=${waarde}` });
      await expectGeenStoring(route, 'twee keer', { url: `${url}?${velden[0]}=a&${velden[0]}=b` });
    },
  );
});
