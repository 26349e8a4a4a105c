import { expect, type Page } from '@playwright/test';

interface Lid {
  naam: string;
  gezinsrol: 'ouder' | 'partner' | 'kind' | 'ander';
  geboortejaar: number;
}

/** Sends one change as who is signed in on this page, for what a test only needs to be there. */
export async function post(page: Page, pad: string, data: object): Promise<Record<string, unknown>> {
  const antwoord = await page.request.post(`/api/v1${pad}`, {
    data,
    headers: { 'idempotency-key': crypto.randomUUID() },
  });
  expect(antwoord.ok(), `${pad}: ${await antwoord.text()}`).toBe(true);
  return antwoord.json();
}

const ouder: Lid = { naam: 'Ouder', gezinsrol: 'ouder', geboortejaar: 1985 };

/** Registers a household and opens its casus as who is signed in, without walking through the screens. */
export async function makeCasus(page: Page, naam: string, leden: readonly Lid[] = [ouder]): Promise<string> {
  const ik = await (await page.request.get('/api/v1/mij')).json();
  const gezin = { naam, wijk: 'Selwerd' };
  await post(page, '/huishoudens/_zoek', gezin);
  const { id } = await post(page, '/huishoudens', { ...gezin, leden });
  const casus = await post(page, '/casussen', { huishoudenId: id, aanmelding: '', contactpersoonId: ik.id });
  return String(casus.id);
}
