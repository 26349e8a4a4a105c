import { expect, type Locator, type Page } from '@playwright/test';
import { logInAs } from './stappen/login.ts';
import { checkReflow, checkToegankelijk, waitForPage } from './stappen/look-at.ts';
import { enter, tabTo, typeIn } from './stappen/toetsen.ts';
import { test } from './stappen/wandeling.ts';

const werk = 'Heb je werk?';
const zoek = 'Wat voor werk zoek je?';

/** Adds a question at the end of the first section, and writes what is asked. */
async function addVraag(page: Page, vraag: string): Promise<Locator> {
  await enter(page, page.getByRole('button', { name: 'Vraag erbij' }));
  const regel = page.locator('.naast-vl__vraag').last();
  await typeIn(page, regel.getByLabel('De vraag', { exact: true }), vraag);
  return regel;
}

/** Chooses in a list by its first letters. */
async function choose(page: Page, lijst: Locator, letters: string): Promise<void> {
  await tabTo(page, lijst);
  await page.keyboard.type(letters);
  await expect(lijst.locator('option:checked')).toHaveText(new RegExp(`^${letters}`));
}

async function buildLijst(page: Page): Promise<void> {
  await enter(page, page.getByRole('button', { name: 'Nieuwe vragenlijst' }));
  await expect(page.getByRole('dialog', { name: 'Nieuwe vragenlijst' })).toBeVisible();
  await checkToegankelijk(page, 'een nieuwe vragenlijst');
  await typeIn(page, page.getByLabel('Hoe heet hij?'), 'Kort over werk');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Kort over werk' })).toBeVisible();
  await typeIn(page, page.getByLabel('Wat zeg je voor je begint?'), 'Twee vragen.');
  await typeIn(page, page.getByLabel('Naam van dit stuk'), 'Werk');
  const eerste = await addVraag(page, werk);
  await choose(page, eerste.getByLabel('Soort antwoord'), 'Ja, nee');
  const tweede = await addVraag(page, zoek);
  await choose(page, tweede.getByLabel(/^Wanneer krijgen ze deze vraag/), `Na: ${werk}`);
  await tabTo(page, tweede.getByLabel('Nee', { exact: true }));
  await page.keyboard.press('Space');
  await expect(page.getByText('Alles klopt.')).toBeVisible();
}

test('een vragenlijst bouwen, ordenen, bekijken en publiceren met alleen het toetsenbord', async ({
  page,
}) => {
  await logInAs(page, 'ingrid');
  await page.goto('/beheer/vragenlijsten');
  await waitForPage(page);
  await buildLijst(page);

  // The second question first: then it asks after something that was not asked yet.
  const greep = page.getByRole('button', { name: `${zoek} verplaatsen` });
  await tabTo(page, greep, 'Shift+Tab');
  for (const toets of ['Enter', 'ArrowUp', 'Enter']) await page.keyboard.press(toets);
  await expect(page.getByText(`${zoek} staat nu op plek 1 van 2.`)).toBeAttached();
  await expect(page.getByText(/^Nog één ding te doen/)).toBeVisible();
  await checkToegankelijk(page, 'een vragenlijst met een fout');
  await page.setViewportSize({ width: 320, height: 640 });
  await checkReflow(page, 'de bouwer op 320 pixels');
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(greep).toBeFocused();
  for (const toets of ['Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(toets);
  await expect(page.getByText('Alles klopt.')).toBeVisible();

  // The real questions: an answer brings the next one, another takes it away.
  await enter(page, page.getByRole('link', { name: 'Bekijk het voorbeeld' }));
  await expect(page.getByRole('heading', { level: 1, name: werk })).toBeVisible();
  await expect(page.getByText('Vraag 1 van 1')).toBeVisible();
  await tabTo(page, page.getByRole('radio', { name: 'Ja', exact: true }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Vraag 1 van 2')).toBeVisible();
  await checkToegankelijk(page, 'het voorbeeld van een vragenlijst');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: zoek })).toBeFocused();
  await enter(page, page.getByRole('link', { name: 'Terug naar de vragenlijst' }));

  await enter(page, page.getByRole('button', { name: 'Publiceren' }));
  const zeker = page.getByRole('dialog', { name: 'Publiceren?' });
  await checkToegankelijk(page, 'publiceren');
  await enter(page, zeker.getByRole('button', { name: 'Publiceren' }));
  await expect(page.getByText('De vragenlijst is gepubliceerd.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nieuwe versie maken' })).toBeVisible();
  await checkToegankelijk(page, 'een gepubliceerde vragenlijst');
});
