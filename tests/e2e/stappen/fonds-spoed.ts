import { expect, type Page } from '@playwright/test';
import { standVan } from './aanvraag.ts';
import { openCasus } from './login.ts';
import { lookAt } from './look-at.ts';
import { tick } from './tick.ts';

export const spoedReden = 'Morgen sluit het energiebedrijf de stroom af.';

/** Opens the concept of this household, says why it cannot wait, and hands it in. */
export async function submitSpoed(page: Page, gezin: string): Promise<void> {
  await openCasus(page, gezin, 'Fonds');
  await page.getByRole('main').getByRole('link', { name: /AV-/ }).click();
  const spoed = page.getByRole('radiogroup', { name: 'Is er spoed?' });
  await tick(spoed.getByRole('radio', { name: 'Ja' }));
  await page.getByLabel('Waarom kan dit niet wachten?').fill(spoedReden);
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByText('De aanvraag is compleet')).toBeVisible();
  await lookAt(page, 'fonds-spoed-concept');
  await page.getByRole('button', { name: 'Aanvraag indienen' }).click();
  await expect(standVan(page).getByText('Ingediend', { exact: true }).first()).toBeVisible();
}

/** A member reads why it is urgent before voting. */
export async function readSpoed(page: Page): Promise<void> {
  await expect(page.getByText('Twee commissieleden beslissen, omdat het niet kan wachten.')).toBeVisible();
  await expect(page.getByText(spoedReden)).toBeVisible();
}

/** What was decided in a hurry is heard in the next meeting. */
export async function expectHoren(page: Page, wat: string): Promise<void> {
  const punt = page.getByRole('listitem').filter({ hasText: wat });
  await expect(punt.getByText('Horen: met spoed besloten')).toBeVisible();
  await expect(punt.getByText(`Waarom spoed: ${spoedReden}`)).toBeVisible();
}
