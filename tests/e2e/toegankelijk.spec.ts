import type { Page } from '@playwright/test';
import { type MensNaam, mensen } from '../../apps/api/src/demo/mensen.ts';
import { logInAs } from './stappen/login.ts';
import { checkReflow, checkToegankelijk, waitForPage } from './stappen/look-at.ts';
import { tabTo as tabNaar } from './stappen/toetsen.ts';
import { expect, test } from './stappen/wandeling.ts';

/** Tabs to the first one with this role and name. */
const tabTo = (page: Page, role: 'button' | 'link' | 'textbox', name: string | RegExp): Promise<void> =>
  tabNaar(page, page.getByRole(role, { name }).first());

const gezin = 'Dovenetel';

// The second test looks at the casus that the first one opens.
test.describe.configure({ mode: 'serial' });

test('met alleen het toetsenbord: inloggen, een gezin inschrijven en de casus openen', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, 'button', mensen.jelle.naam);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn werk' })).toBeVisible();
  await tabTo(page, 'link', 'Nieuw huishouden');
  await page.keyboard.press('Enter');
  await tabTo(page, 'textbox', 'Naam van het gezin');
  await page.keyboard.type(gezin);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Paddepoel');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Dit gezin kennen we nog niet' })).toBeFocused();
  await tabTo(page, 'button', `Verder met gezin ${gezin}`);
  await page.keyboard.press('Enter');
  await tabTo(page, 'textbox', 'Naam');
  await page.keyboard.type('Mieke Wilg');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ouder');
  await tabTo(page, 'button', 'Op de lijst zetten');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'Mieke Wilg' })).toBeVisible();
  await tabTo(page, 'button', 'Verder naar de casus');
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', 'Casus openen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: gezin })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
});

test('de toetsen werken overal: overslaan, zoeken en de lijst van toetsen', async ({ page }) => {
  await logInAs(page, 'jelle');
  await page.reload();
  await waitForPage(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Direct naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('?');
  const toetsen = page.getByRole('dialog', { name: 'Werken met het toetsenbord' });
  await expect(toetsen).toBeVisible();
  await checkToegankelijk(page, 'de lijst van toetsen');
  await page.keyboard.press('Escape');
  await expect(toetsen).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(gezin);
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 gevonden')).toBeVisible();
  await tabTo(page, 'link', new RegExp(`^${gezin}`));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: gezin })).toBeVisible();
});

/** A page as a phone of 320 pixels shows it, or a screen that is enlarged four times. */
async function checkSmal(page: Page, naam: string): Promise<void> {
  await waitForPage(page);
  await checkReflow(page, naam);
  await checkToegankelijk(page, naam);
}

test('elke pagina van een lege casus past op 320 pixels en is toegankelijk', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await logInAs(page, 'jelle');
  await checkSmal(page, 'mijn werk');
  await page.getByRole('link', { name: new RegExp(`^${gezin}`) }).click();
  const tabs = page.getByRole('navigation', { name: 'Pagina’s van deze casus' }).getByRole('link');
  await expect(tabs.first()).toHaveAttribute('aria-current', 'page');
  for (const naam of await tabs.allTextContents()) {
    const tab = tabs.filter({ hasText: naam });
    await tab.click();
    await expect(tab).toHaveAttribute('aria-current', 'page');
    await checkSmal(page, naam);
  }
  await page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link', { name: gezin }).click();
  await expect(page.getByRole('heading', { name: 'Gegevens' })).toBeVisible();
  await checkSmal(page, 'het huishouden');
});

const rollen: MensNaam[] = [
  'fatima',
  'hanneke',
  'lotte',
  'willem',
  'carla',
  'dirk',
  'nadia',
  'theo',
  'ingrid',
];
for (const wie of rollen) {
  test(`wat ${mensen[wie].naam} (${mensen[wie].functie}) in het menu heeft, past op 320 pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await logInAs(page, wie);
    await page.getByRole('button', { name: 'Menu' }).click();
    // Closed it is hidden, and still says which page is shown.
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu', includeHidden: true });
    await checkSmal(page, 'het menu');
    for (const naam of await menu.getByRole('link').allTextContents()) {
      if (!(await menu.isVisible())) await page.getByRole('button', { name: 'Menu' }).click();
      const link = menu.getByRole('link', { name: naam, includeHidden: true });
      await link.click();
      await expect(menu).toBeHidden();
      await expect(link).toHaveAttribute('aria-current', /page|true/);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await checkSmal(page, naam);
    }
  });
}
