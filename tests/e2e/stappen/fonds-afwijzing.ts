import { expect, type Page } from '@playwright/test';
import { lookAt } from './look-at.ts';

export const hulp = {
  wie: 'Groningse Kredietbank',
  wat: 'Zoekt samen met het gezin een lening zonder rente',
  wanneer: 'Binnen een week',
} as const;

/** Not enough votes: first the family is asked. */
export async function askZienswijze(page: Page, waarom: string): Promise<void> {
  await expect(page.getByText('Vraag eerst wat het gezin daarvan vindt.')).toBeVisible();
  await page.getByLabel('Waarom willen jullie afwijzen?').fill(waarom);
  await page.getByRole('button', { name: 'Voorleggen aan het gezin' }).click();
  await expect(page.getByText('Wat vindt het gezin van een afwijzing?')).toBeVisible();
}

/** The contactpersoon writes down what the family thinks of it. */
export async function giveZienswijze(page: Page, woorden: string): Promise<void> {
  await page.getByLabel('Wat vindt het gezin?').fill(woorden);
  await page.getByRole('button', { name: 'Antwoord versturen' }).click();
  await expect(page.getByText(woorden)).toBeVisible();
}

/** A refusal says why, and who helps now. */
export async function refuse(page: Page, motivering: string): Promise<void> {
  await expect(page.getByText('Het gezin heeft gezegd wat het daarvan vindt.')).toBeVisible();
  await page.getByLabel('Waarom besluiten jullie dit?').fill(motivering);
  await page.getByRole('button', { name: 'Afwijzing vastleggen' }).click();
  // Without who helps now there is no refusal.
  await page
    .getByRole('alert')
    .getByRole('link', { name: /^Wie\?/ })
    .click();
  const velden = page.getByRole('group', { name: 'Wie helpt het gezin nu?' });
  await expect(velden.getByLabel('Wie?')).toBeFocused();
  await velden.getByLabel('Wie?').fill(hulp.wie);
  await velden.getByLabel('Wat doet die?').fill(hulp.wat);
  await velden.getByLabel('Wanneer?').fill(hulp.wanneer);
  await lookAt(page, 'fonds-afwijzen');
  await page.getByRole('button', { name: 'Afwijzing vastleggen' }).click();
  await expect(page.getByRole('heading', { name: 'Besluit: afgewezen' })).toBeVisible();
  await expect(page.getByText('Wie helpt nu')).toBeVisible();
}

/** The letter tells why, who helps now and what the family can do. */
export async function readAfwijzing(page: Page, motivering: string): Promise<void> {
  await page.getByRole('link', { name: 'Lees de beschikking' }).click();
  const brief = page.getByRole('article');
  await expect(brief).toContainText(motivering);
  await expect(brief).toContainText(hulp.wie);
  await expect(brief).toContainText(/bezwaar/i);
}
