import type { RouteContract } from '@naast/contract/route';
import { type Recht, type Rol, rechten } from '@naast/domain/gebruikers';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContracten } from './contracten.ts';
import { createCasus, type TestCasus } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import { listFouten, makeVoorbeeld, toSchema } from './voorbeeld-body.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let casus: TestCasus;
beforeAll(async () => {
  // A rate limit would stop this test half-way through the fields.
  test = await startTestApp({ zonderLimieten: true });
  casus = await createCasus(test, 'anna');
});
afterAll(() => test.stop());

const contracten = await loadContracten();
const metBody = [...contracten.values()].filter((route) => route.schema.body !== undefined);

const perRol: Record<Rol, PersoonNaam> = {
  professional: 'anna',
  teamleider: 'tina',
  commissielid: 'vera',
  fondsbeheerder: 'fleur',
  betaler: 'bas',
  controleur: 'cor',
  praktijkverbinder: 'petra',
  ervaringsdeskundige: 'erik',
  beheerder: 'bea',
};

/** Someone whose role has the recht of this route. */
function findWie(route: RouteContract): PersoonNaam {
  const regel = test.app
    .routeTabel()
    .find((r) => r.url === `/api/v1${route.url}` && r.method === route.method);
  const recht = String(regel?.recht);
  return recht in rechten ? perRol[rechten[recht as Recht].rollen[0]] : 'anna';
}

const fillUrl = (url: string): string =>
  url
    .replace('/casussen/:id', `/casussen/${casus.casusId}`)
    .replace('/huishoudens/:id', `/huishoudens/${casus.huishoudenId}`)
    .replace('volgordes/:blok', 'volgordes/7')
    .replace(':blok', '1')
    .replace(':volgnr', '1')
    .replace(/:[a-zA-Z]+Code/, 'taal')
    .replace(/:[a-zA-Z]+/g, () => uuidv7());

const send = (route: RouteContract, body: unknown) =>
  test.als(findWie(route), {
    method: route.method,
    url: fillUrl(route.url),
    body,
    versie: 1,
    sleutel: true,
    headers: { 'content-type': 'application/json' },
  });

const countRijen = async (): Promise<string> => {
  const { rows: tabellen } = await test.eigenaar.query<{ naam: string }>(
    `select relname as naam from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname not in ('logregel', 'login', 'vernieuwing', 'loginpoging', 'idempotentie') order by 1`,
  );
  const tellingen = await Promise.all(
    tabellen.map(
      async ({ naam }) =>
        `${naam}: ${(await test.eigenaar.query(`select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as som from ${naam} t`)).rows[0].som}`,
    ),
  );
  return tellingen.join('\n');
};

describe('foute invoer', () => {
  it('kent de formulieren: er zijn routes met een body', () => {
    expect(metBody.length).toBeGreaterThan(20);
  });

  it.each(metBody.map((route) => [`${route.method} ${route.url}`, route] as const))(
    '%s geeft 400 met een Nederlandse zin bij het veld',
    async (_naam, route) => {
      const voor = await countRijen();
      for (const fout of listFouten(toSchema(route.schema.body))) {
        const antwoord = await send(route, fout.body);
        const waar = `${fout.veld} (${fout.soort}): ${antwoord.body.slice(0, 300)}`;
        expect(antwoord.statusCode, waar).toBe(400);
        const fouten = antwoord.json().errors as { veld: string; bericht: string }[];
        const bijVeld = fouten?.find((f) => f.veld === fout.veld || f.veld.startsWith(`${fout.veld}.`));
        expect(bijVeld, waar).toBeDefined();
        expect(bijVeld?.bericht, waar).toMatch(/^[A-Z].*[.!?]$/);
        expect(bijVeld?.bericht, waar).not.toMatch(/\b(expected|received|invalid|required|must|string)\b/i);
      }
      expect(await countRijen()).toBe(voor);
    },
  );

  it.each(metBody.map((route) => [`${route.method} ${route.url}`, route] as const))(
    '%s breekt niet op emoji, rechts-naar-links of een vreemd bericht',
    async (_naam, route) => {
      const schema = toSchema(route.schema.body);
      const goed = makeVoorbeeld(schema) as Record<string, unknown>;
      const raar = '👩‍👧‍👦 مرحبا بالعالم שלום Łukasz \u202Etekst';
      const teksten = Object.entries(schema.properties ?? {}).filter(
        ([, veld]) => veld.type === 'string' && !veld.format && !veld.enum,
      );
      const bodies = [...teksten.map(([naam]) => ({ ...goed, [naam]: raar })), [], 'tekst', null, 12];
      for (const body of bodies) {
        const antwoord = await send(route, body);
        expect(antwoord.statusCode, antwoord.body.slice(0, 300)).toBeLessThan(500);
      }
    },
  );

  it('geeft ook op kapotte JSON een Nederlandse 400', async () => {
    const antwoord = await test.app.inject({
      method: 'POST',
      url: '/api/v1/login',
      headers: { 'content-type': 'application/json' },
      payload: '{"email": ',
    });
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json()).toMatchObject({
      code: 'ongeldige_json',
      title: 'Er klopt iets niet in wat je invulde',
    });
  });
});
