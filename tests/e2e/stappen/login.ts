import { expect, type Page } from '@playwright/test';
import { type MensNaam, mensen } from '../../../apps/api/src/demo/mensen.ts';

/** Signs in as one of the demo people, by choosing their card on the login page. */
export async function logInAs(page: Page, wie: MensNaam): Promise<void> {
  const { naam } = mensen[wie];
  await page.goto('/');
  await page.getByRole('button', { name: naam }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn werk' })).toBeVisible();
}

/** Opens a casus from the list of my work, on one of its tabs. */
export async function openCasus(page: Page, gezin: string, tab: string): Promise<void> {
  await page
    .getByRole('region', { name: 'Mijn casussen' })
    .getByRole('link', { name: new RegExp(`^${gezin}`) })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: gezin })).toBeVisible();
  await openTab(page, tab);
}

/** Goes to another page of the casus that is open. */
export async function openTab(page: Page, tab: string): Promise<void> {
  const link = page
    .getByRole('navigation', { name: 'Pagina’s van deze casus' })
    .getByRole('link', { name: tab, exact: true });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
}
