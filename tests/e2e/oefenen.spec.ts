import type { Page } from '@playwright/test';
import { logInAs } from './stappen/login.ts';
import { checkReflow, checkToegankelijk, waitForPage } from './stappen/look-at.ts';
import { tabTo } from './stappen/toetsen.ts';
import { expect, test } from './stappen/wandeling.ts';

const plan = `Plan van aanpak

Gezinssituatie
Ouders met een dochter van zeven.

Doelen
• Weer werk, en warm wonen

Knelpunten
- Er is een wachtlijst van vier maanden bij de gemeente

Afspraken
1. Sam belt het energiebedrijf vóór vrijdag`;

/** Goes into the own oefenruimte as this person. */
async function oefenAls(page: Page, naam: string): Promise<void> {
  await page.goto('/oefenruimte');
  await page.getByRole('button', { name: `Oefen als ${naam}` }).click();
  await expect(page.getByText('Je bent in de oefenruimte. Niets hiervan is echt.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn werk' })).toBeVisible();
}

test('oefenen: een eigen ruimte maken, een plan plakken met het toetsenbord, stemmen als een ander, en terug', async ({
  page,
}) => {
  await logInAs(page, 'mirjam');
  await page.goto('/oefenruimte');
  await checkToegankelijk(page, 'oefenruimte, nog leeg');
  await page.getByRole('button', { name: 'Maak mijn oefenruimte' }).click();
  await expect(page.getByRole('button', { name: /^Oefen als Mirjam/ })).toBeVisible({ timeout: 30_000 });
  await checkToegankelijk(page, 'oefenruimte');
  await oefenAls(page, 'Mirjam Postma');

  await page.getByRole('link', { name: /^Vlier/ }).click();
  await page.getByRole('link', { name: 'Plan plakken' }).click();
  await page.getByLabel('De tekst van het plan').fill(plan);
  await tabTo(page, page.getByRole('button', { name: 'Verdeel in stukken' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '9 stukken' })).toBeFocused();
  await expect(page.getByLabel('Waar komt stuk 8?')).toHaveValue('niet');
  await expect(page.getByLabel('Waar komt stuk 9?')).toHaveValue('afspraak');
  await checkToegankelijk(page, 'plan verdelen');
  await expect(page.getByText('Het staat nog niet op het canvas.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Dit is waar je gebleven was.')).toBeVisible();
  await tabTo(page, page.getByLabel('Waar komt stuk 3?'));
  await page.keyboard.type('4. Wat');
  await expect(page.getByLabel('Waar komt stuk 3?')).toHaveValue('blok_4');
  await tabTo(page, page.getByRole('button', { name: 'Zet 4 stukken op het canvas' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('4 stukken staan op het canvas.')).toBeVisible();
  await page.waitForURL(/\/canvas$/);
  await expect(page.getByText('Sam belt het energiebedrijf vóór vrijdag').first()).toBeVisible();
  await page.getByRole('link', { name: 'Plan plakken' }).click();
  await page.getByRole('button', { name: 'Van het canvas halen' }).click();
  await expect(page.getByText('4 stukken zijn weer van het canvas.')).toBeVisible();

  await oefenAls(page, 'Vanja Bloem');
  await expect(page.getByText('Borg en drie maanden huur')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('OEFENING', { exact: true })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Terug naar mijn werk' }).click();
  await expect(page.getByText('Je bent in de oefenruimte')).toHaveCount(0);
  await expect(page.getByText('Dag Mirjam')).toBeVisible();
});

test('de eerste dag: de rondleiding komt vanzelf, gaat met Esc weg, en komt niet terug', async ({ page }) => {
  await logInAs(page, 'mirjam');
  let gezien = false;
  // As for somebody who is here for the first time.
  await page.route('**/api/v1/mij', async (route) => {
    const antwoord = await route.fetch();
    const mij = await antwoord.json();
    await route.fulfill({ response: antwoord, json: { ...mij, rondleidingGezien: gezien } });
  });
  const onthouden = page.waitForRequest((vraag) => vraag.url().endsWith('/api/v1/mij/rondleiding'));
  await page.reload();
  const kaart = page.getByRole('dialog', { name: 'Welkom bij Naast' });
  await expect(kaart).toBeFocused();
  await checkToegankelijk(page, 'rondleiding');
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Mijn werk' })).toBeFocused();
  await page.keyboard.press('Escape');
  expect((await onthouden).method()).toBe('PUT');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
  gezien = true;
  await page.reload();
  await waitForPage(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('hulp: bij elke pagina, te doorzoeken, en weg met Esc naar waar je was', async ({ page }) => {
  await logInAs(page, 'mirjam');
  await page.goto('/huishoudens');
  const knop = page.getByRole('button', { name: 'Hulp bij deze pagina' });
  await knop.click();
  await expect(page.getByRole('heading', { name: 'Hulp: Huishoudens' })).toBeFocused();
  await checkToegankelijk(page, 'hulp open');
  await page.getByLabel('Zoek in de hulp').fill('plakken');
  await page.getByRole('button', { name: 'Plan plakken' }).click();
  await expect(page.getByRole('heading', { name: 'Hulp: Plan plakken' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(knop).toBeFocused();
  await page.setViewportSize({ width: 390, height: 844 });
  await knop.click();
  await checkReflow(page, 'hulp op een telefoon');
});
