import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { type MensNaam, mensen } from '../../../apps/api/src/demo/mensen.ts';
import { post } from './maak-casus.ts';

/** Lets a colleague work along, found by name. */
export async function geefToegang(page: Page, casusId: string, wie: MensNaam): Promise<void> {
  const zoek = await page.request.post('/api/v1/gebruikers/_zoek', { data: { zoek: mensen[wie].naam } });
  const { items } = await zoek.json();
  const body = { gebruikerId: items[0].id, niveau: 'meewerken', reden: 'Samen schrijven.' };
  await post(page, `/casussen/${casusId}/toegang`, body);
}

/** Opens the canvas, and waits until this browser has its key: from then on every word is safe. */
export async function openCanvas(page: Page, casusId: string): Promise<Locator> {
  const gevraagd = page.waitForResponse('**/mij/kluissleutel');
  await page.goto(`/casussen/${casusId}/canvas`);
  await gevraagd;
  const blok = page.getByRole('textbox', { name: 'Wie zijn wij', exact: true });
  await expect(blok).toBeVisible();
  return blok;
}

async function findBlok(
  page: Page,
  casusId: string,
): Promise<{ blok: number; tekst: string; versie: number }> {
  const canvas = await (await page.request.get(`/api/v1/casussen/${casusId}/canvas`)).json();
  return canvas.blokken.find((b: { blok: number }) => b.blok === 1);
}

/** The text of block 1 as the server has it. */
export const readBlok = async (page: Page, casusId: string): Promise<string> =>
  (await findBlok(page, casusId)).tekst;

/** Writes block 1 beside the browser, on top of what is there now; the last breath of a closed tab may come in between. */
export async function schrijfBlok(page: Page, casusId: string, tekst: string): Promise<void> {
  const url = `/api/v1/casussen/${casusId}/canvas/blokken/1`;
  await expect(async () => {
    const { versie } = await findBlok(page, casusId);
    const antwoord = await page.request.put(url, { data: { tekst }, headers: { 'if-match': `"${versie}"` } });
    expect(antwoord.status(), await antwoord.text()).toBe(200);
  }).toPass();
}

/** Everything this browser keeps for this site, as text in every way that bytes can be read as text. */
export const readOpslag = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const uit: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    const lees = (waarde: unknown): void => {
      if (waarde instanceof ArrayBuffer || ArrayBuffer.isView(waarde))
        for (const soort of ['utf-8', 'utf-16le'])
          uit.push(new TextDecoder(soort).decode(waarde as ArrayBuffer));
      else if (waarde && typeof waarde === 'object') Object.entries(waarde).flat().forEach(lees);
      else uit.push(String(waarde));
    };
    for (const { name } of await indexedDB.databases()) {
      const open = indexedDB.open(name ?? '');
      const database = await new Promise<IDBDatabase>((klaar) => {
        open.onsuccess = () => klaar(open.result);
      });
      for (const kast of database.objectStoreNames) {
        const alles = database.transaction(kast).objectStore(kast).getAll();
        await new Promise((klaar) => {
          alles.onsuccess = klaar;
        });
        lees(alles.result);
      }
      database.close();
    }
    for (const naam of await caches.keys())
      for (const vraag of await (await caches.open(naam)).keys()) uit.push(vraag.url);
    return uit.join('\n');
  });

/** Nothing can be written any more on block 1, while everything else still works. */
export const blokkeer = (context: BrowserContext): Promise<unknown> =>
  context.route('**/canvas/blokken/1', (route) => route.abort('connectionfailed'));

export const laatDoor = (context: BrowserContext): Promise<void> => context.unroute('**/canvas/blokken/1');

/** The login of this browser is over. */
export const verlies = (context: BrowserContext): Promise<void> => context.clearCookies();

/** Chooses somebody's card, on the login page or in the dialog over the page. */
export const kiesRol = (waar: Page | Locator, wie: MensNaam): Promise<void> =>
  waar.getByRole('button', { name: mensen[wie].naam }).click();

/** How many drafts the server has of who is signed in here. */
export const countKladjes = async (page: Page): Promise<number> =>
  (await (await page.request.get('/api/v1/kladjes')).json()).items.length;

/** Begins the short list with the household of this casus. @returns the id of the gesprek */
export async function beginGesprek(page: Page, casusId: string): Promise<string> {
  const { request } = page;
  const { items } = await (await request.get('/api/v1/vragenlijsten')).json();
  const casus = await (await request.get(`/api/v1/casussen/${casusId}`)).json();
  const huishouden = await (await request.get(`/api/v1/huishoudens/${casus.huishouden.id}`)).json();
  const leden = huishouden.leden.map((lid: { id: string }) => lid.id);
  const body = { vragenlijstId: items[0].id, meetmoment: 'start', omvang: 'kort', leden };
  return String((await post(page, `/casussen/${casusId}/gesprekken`, body)).id);
}

/** Every answer of a gesprek as the server has it. */
export async function readAntwoorden(page: Page, gesprekId: string): Promise<unknown[]> {
  const { antwoorden } = await (await page.request.get(`/api/v1/gesprekken/${gesprekId}`)).json();
  return antwoorden.map((antwoord: { waarde: unknown }) => antwoord.waarde);
}
