import { expect, type Page } from '@playwright/test';
import { lookAt } from './look-at.ts';
import { tick } from './tick.ts';

interface Voorstel {
  wat: string;
  bedrag: string;
  reden: string;
}

/** The fondsbeheerder proposes another amount. */
export async function proposeWijziging(page: Page, { wat, bedrag, reden }: Voorstel): Promise<void> {
  await page.getByRole('link', { name: 'Wijzigen, bezwaar en terugbetalen' }).click();
  await page.getByRole('button', { name: 'Wijziging voorstellen' }).click();
  await page.getByRole('group', { name: wat }).getByLabel('Wordt toegekend').fill(bedrag);
  await page.getByRole('textbox', { name: 'Waarom?' }).fill(reden);
  await expect(page.getByText('Het gezin krijgt minder.')).toBeVisible();
  await lookAt(page, 'fonds-herziening-voorstel');
  await page.getByRole('button', { name: 'Voorstel vastleggen' }).click();
  await expect(page.getByRole('heading', { name: /^Voorstel:/ })).toBeVisible();
}

/** Less than before: the family speaks first. */
export async function hearGezin(page: Page, woorden: string): Promise<void> {
  await page.getByLabel('Wat vindt het gezin hiervan?').fill(woorden);
  await page.getByRole('button', { name: 'Doorgeven' }).click();
  await expect(page.getByText(woorden)).toBeVisible();
}

/** One of who decided votes on the proposal. */
export async function voteWijziging(page: Page, reden: string): Promise<void> {
  await tick(page.getByRole('radio', { name: 'Voor', exact: true }));
  await page.getByLabel('Waarom stem je dat?').fill(reden);
  await page.getByRole('button', { name: 'Stemmen', exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: reden })).toBeVisible();
}

/** The new besluit takes the place of the old one, with a letter of its own. */
export async function decideWijziging(page: Page, motivering: string): Promise<void> {
  await page.getByLabel('Waarom besluiten jullie dit?').fill(motivering);
  await page.getByRole('button', { name: 'Uitkomst vastleggen' }).click();
  const keten = page.getByRole('region', { name: 'De besluiten' });
  await expect(keten.getByText('Geldt nu')).toBeVisible();
  await expect(keten.getByText('Vervangen')).toBeVisible();
  await lookAt(page, 'fonds-herzien');
  await keten.getByRole('link', { name: 'Lees de brief' }).first().click();
  await expect(page.getByRole('article')).toContainText(motivering);
}
