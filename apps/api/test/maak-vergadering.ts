import { createIngediend, stap, type TestFonds } from './maak-aanvraag.ts';
import type { TestCasus } from './maak-casus.ts';
import type { TestApp } from './test-app.ts';

const idVan = (antwoord: { statusCode: number; body: string; json: () => { id: string } }): string => {
  if (antwoord.statusCode !== 201) throw new Error(antwoord.body);
  return antwoord.json().id;
};

/** A planned meeting of this fonds, with an aanvraag of this casus on the agenda. */
export async function makeVergadering(test: TestApp, fonds: TestFonds, casus: TestCasus): Promise<string> {
  await createIngediend(test, fonds, { casus });
  return idVan(
    await test.als('vera', {
      method: 'POST',
      url: `/fondsen/${fonds.fondsId}/vergaderingen`,
      sleutel: true,
      body: { begintOp: '2026-12-01T09:00:00.000Z', plaats: 'Kamer 3' },
    }),
  );
}

const vanVergadering = (url: string) => url.split('/')[2] ?? '';

export async function makePunt(test: TestApp, _casus: TestCasus, url: string): Promise<string> {
  const { punten } = (await test.als('vera', { url: `/vergaderingen/${vanVergadering(url)}` })).json();
  return punten[0].id;
}

export const makeStukken = async (test: TestApp, _casus: TestCasus, url: string): Promise<string> =>
  idVan(
    await test.als('vera', {
      method: 'POST',
      url: `/vergaderingen/${vanVergadering(url)}/stukken`,
      sleutel: true,
      body: { ontvanger: 'Mo' },
    }),
  );

/** Erik, asked by Vera to advise on this aanvraag. */
export const makeAdviseur = async (test: TestApp, _casus: TestCasus, url: string): Promise<string> =>
  idVan(
    await stap(test, 'vera', vanVergadering(url), 'adviseurs', {
      gebruikerId: test.wereld.gebruiker.erik.id,
    }),
  );
