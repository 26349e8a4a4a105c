import type { Browser, Locator, Page } from '@playwright/test';
import { type MensNaam, mensen } from '../../apps/api/src/demo/mensen.ts';
import { logInAs, openTab } from './stappen/login.ts';
import { checkReflow, checkToegankelijk, waitForPage } from './stappen/look-at.ts';
import { makeCasus, post } from './stappen/maak-casus.ts';
import { takeBack } from './stappen/terug.ts';
import { expect, test } from './stappen/wandeling.ts';

const leden = [{ naam: 'Mieke Esdoorn', gezinsrol: 'ouder' as const, geboortejaar: 1990 }];

/** Another colleague, in a browser of their own. */
async function metCollega(browser: Browser, wie: MensNaam): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await logInAs(page, wie);
  return page;
}

async function giveToegang(page: Page, casusId: string, wie: MensNaam, niveau: string): Promise<void> {
  const { items } = (await post(page, '/gebruikers/_zoek', { zoek: mensen[wie].naam })) as {
    items: { id: string }[];
  };
  const body = { gebruikerId: items[0]?.id, niveau, reden: 'Samen aan tafel.' };
  await post(page, `/casussen/${casusId}/toegang`, body);
}

// Two browsers start here at the same time; what is measured is not how fast.
const ruim = { timeout: 30_000 };

const openCanvas = (page: Page, casusId: string) => page.goto(`/casussen/${casusId}/canvas`);
const blok = (page: Page, naam: string): Locator => page.getByRole('textbox', { name: naam });
const erbij = (page: Page): Locator => page.getByRole('list', { name: 'Wie deze casus nu ook open heeft' });

test('twee collega’s zien elkaar, en wat de een schrijft staat bij de ander zonder verversen', async ({
  page,
  browser,
}) => {
  await logInAs(page, 'sanne');
  const casusId = await makeCasus(page, 'Esdoorn', leden);
  await giveToegang(page, casusId, 'jelle', 'meewerken');
  const jelle = await metCollega(browser, 'jelle');
  await Promise.all([openCanvas(page, casusId), openCanvas(jelle, casusId)]);
  await expect(erbij(page)).toContainText('Jelle kijkt mee', ruim);
  await expect(erbij(jelle)).toContainText('Sanne kijkt mee', ruim);

  await test.step('schrijven in een blok: de ander ziet het, met wie en waar', async () => {
    await blok(jelle, 'Wie zijn wij').pressSequentially('Een moeder met een hond.');
    await expect(erbij(page)).toContainText('Jelle schrijft bij blok 1');
    await expect(blok(page, 'Wie zijn wij')).toHaveValue('Een moeder met een hond.');
    await expect(page.getByText('Jelle heeft blok 1 aangepast')).toBeVisible();
    await expect(page.getByText('Jelle schrijft hier')).toBeVisible();
    await checkToegankelijk(page, 'samen schrijven');
  });

  await test.step('wat ik typ blijft staan, met de cursor erin', async () => {
    const mijn = blok(page, 'Wat kunnen we zelf, wie doet mee');
    await mijn.pressSequentially('Zus komt');
    await jelle.getByRole('button', { name: 'Nog iets' }).click();
    await expect(blok(jelle, 'Wat eerst, plek 1')).toBeFocused();
    await jelle.keyboard.type('Eerst slapen');
    await expect(blok(page, 'Wat eerst, plek 1')).toHaveValue('Eerst slapen');
    await expect(mijn).toBeFocused();
    await page.keyboard.type(' elke week');
    await expect(mijn).toHaveValue('Zus komt elke week');
    await expect(blok(jelle, 'Wat kunnen we zelf, wie doet mee')).toHaveValue('Zus komt elke week');
  });

  await test.step('wie weggaat, staat er niet meer', async () => {
    await jelle.context().close();
    await expect(erbij(page)).toHaveCount(0);
  });
});

test('hetzelfde veld tegelijk: de ander wordt gezien en de keuze komt bij het opslaan', async ({
  page,
  browser,
}) => {
  await logInAs(page, 'sanne');
  const casusId = await makeCasus(page, 'Esdoorn twee', leden);
  await giveToegang(page, casusId, 'jelle', 'meewerken');
  const jelle = await metCollega(browser, 'jelle');
  await Promise.all([openCanvas(page, casusId), openCanvas(jelle, casusId)]);
  await expect(erbij(page)).toContainText('Jelle', ruim);
  // Keeps what Sanne types on its way, so that the change of Jelle arrives first.
  const bewaren = `**/casussen/${casusId}/canvas/blokken/1`;
  let los = () => {};
  const wacht = new Promise<void>((klaar) => (los = klaar));
  await page.route(bewaren, async (route) => {
    await wacht;
    await route.continue();
  });
  await blok(page, 'Wie zijn wij').pressSequentially('Tekst van Sanne');
  await expect(page.getByText('Opslaan…')).toBeVisible();
  await page.keyboard.type(' en meer');
  await blok(jelle, 'Wie zijn wij').fill('Tekst van Jelle');
  await expect(page.getByText('Jelle heeft blok 1 aangepast')).toBeVisible();
  await expect(blok(page, 'Wie zijn wij')).toHaveValue('Tekst van Sanne en meer');
  los();
  const keuze = page.getByRole('dialog');
  await expect(keuze).toContainText('Tekst van Jelle');
  await expect(keuze).toContainText('Tekst van Sanne');
  await jelle.context().close();
});

test('een berekening die open staat loopt mee met wat een collega verandert, en bewaart wat ik typ', async ({
  page,
  browser,
}) => {
  await logInAs(page, 'sanne');
  const casusId = await makeCasus(page, 'Esdoorn drie', leden);
  await giveToegang(page, casusId, 'jelle', 'meewerken');
  const { id } = await post(page, `/casussen/${casusId}/berekeningen`, { naam: 'Wonen' });
  const jelle = await metCollega(browser, 'jelle');
  const adres = `/casussen/${casusId}/rendement/${id}`;
  await Promise.all([page.goto(adres), jelle.goto(adres)]);
  const naam = (wie: Page): Locator => wie.getByLabel('Naam van deze berekening');
  await expect(erbij(page)).toContainText('Jelle', ruim);
  await naam(jelle).fill('Wonen en werk');
  await expect(naam(page)).toHaveValue('Wonen en werk');
  await page.route(`**/berekeningen/${id}`, (route) =>
    route.request().method() === 'PATCH' ? route.abort('connectionfailed') : route.continue(),
  );
  await naam(page).fill('Wonen, werk en rust');
  await expect(page.getByText(/^Wordt bewaard zodra/)).toBeVisible();
  await naam(jelle).fill('Alleen wonen');
  await expect(jelle.getByText(/^Opgeslagen om/)).toBeVisible();
  await expect(naam(page)).toHaveValue('Wonen, werk en rust');
  await page.unroute(`**/berekeningen/${id}`);
  await expect(page.getByRole('dialog')).toContainText('Alleen wonen');
  await jelle.context().close();
});

test('wie alleen kijkt leest tekst, gaat meewerken zodra dat mag, en is weg als de toegang stopt', async ({
  page,
  browser,
}) => {
  await logInAs(page, 'sanne');
  const casusId = await makeCasus(page, 'Linde', leden);
  await openCanvas(page, casusId);
  await blok(page, 'Wie zijn wij').fill('Wij zijn met z’n tweeën.');
  await openTab(page, 'Dossier');
  await page.getByRole('button', { name: 'Toegang geven' }).click();
  const venster = page.getByRole('dialog', { name: 'Toegang geven' });
  await venster.getByRole('combobox', { name: 'Welke collega?' }).fill(mensen.fatima.naam);
  await venster.getByRole('option', { name: new RegExp(mensen.fatima.naam) }).click();
  await venster.getByLabel('Waarom is dat nodig?').fill('Zij ziet de kinderen elke dag.');
  await venster.getByRole('button', { name: 'Toegang geven' }).click();
  const regel = page.getByRole('listitem').filter({ hasText: 'Zij ziet de kinderen elke dag.' });
  await expect(regel).toContainText('Kijken');

  const fatima = await metCollega(browser, 'fatima');
  await openCanvas(fatima, casusId);
  await expect(fatima.getByText('Wij zijn met z’n tweeën.')).toBeVisible();
  await expect(fatima.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await expect(fatima.getByRole('button', { name: 'Belemmering', exact: true })).toHaveCount(0);
  await expect(erbij(page)).toContainText('Fatima kijkt mee', ruim);
  for (const tab of ['Gesprek', 'Deelnemers', 'Afspraken', 'Canvas']) {
    await openTab(fatima, tab);
    await waitForPage(fatima);
    await checkToegankelijk(fatima, `${tab} voor wie kijkt`);
    await expect(fatima.getByRole('main').getByRole('textbox')).toHaveCount(0);
  }
  await fatima.setViewportSize({ width: 390, height: 800 });
  await checkReflow(fatima, 'canvas voor wie kijkt');

  await test.step('van kijken naar meewerken: de velden gaan vanzelf open', async () => {
    await regel.getByRole('button', { name: /aanpassen/ }).click();
    const aanpassen = page.getByRole('dialog', { name: `Toegang van ${mensen.fatima.naam}` });
    await aanpassen.getByText('Meewerken', { exact: true }).click();
    await aanpassen.getByRole('button', { name: 'Aanpassen' }).click();
    await expect(regel).toContainText('Meewerken');
    await expect(blok(fatima, 'Wie zijn wij')).toBeEditable();
  });

  await test.step('intrekken: de casus is meteen weg, en kan terug met ongedaan maken', async () => {
    await regel.getByRole('button', { name: /intrekken/ }).click();
    await expect(fatima.getByText('Je kunt deze casus niet meer zien.')).toBeVisible();
    await expect(fatima.getByText('Wij zijn met z’n tweeën.')).toHaveCount(0);
    await takeBack(page, 'ziet deze casus niet meer');
    await expect(regel).toContainText('Meewerken');
  });
  await fatima.context().close();
});
