import { expect, type Page } from '@playwright/test';
import { type MensNaam, mensen } from '../../../apps/api/src/demo/mensen.ts';
import { standVan } from './aanvraag.ts';
import { lookAt } from './look-at.ts';
import { enter, tabTo, typeIn } from './toetsen.ts';

/** Signs in with the keyboard alone. */
export async function enterAs(page: Page, wie: MensNaam): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/');
  await enter(page, page.getByRole('button', { name: mensen[wie].naam }));
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn werk' })).toBeVisible();
}

/** From Mijn werk to the concept of this household; the last words are typed and it is handed in. */
export async function submitByKeys(page: Page, gezin: string): Promise<void> {
  const casussen = page.getByRole('region', { name: 'Mijn casussen' });
  await enter(page, casussen.getByRole('link', { name: new RegExp(`^${gezin}`) }));
  await expect(page.getByRole('heading', { level: 1, name: gezin })).toBeVisible();
  const tabs = page.getByRole('navigation', { name: 'Pagina’s van deze casus' });
  await enter(page, tabs.getByRole('link', { name: 'Fonds', exact: true }));
  await enter(page, page.getByRole('main').getByRole('link', { name: /AV-/ }));
  await typeIn(
    page,
    page.getByLabel('Wat moet de commissie nog weten?'),
    ' De winkel houdt het een week vast.',
  );
  await tabTo(page, page.getByRole('button', { name: 'Aanvraag indienen' }));
  // Handing in waits for what was typed to be kept.
  await expect(page.getByText(/^Opgeslagen om/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(standVan(page).getByText('Ingediend', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('Twee collega’s van andere teams beslissen.')).toBeVisible();
}

/** One of the two who decide: from Mijn werk to a stem with its reason. */
export async function voteByKeys(page: Page, wat: string, reden: string): Promise<void> {
  const wacht = page.getByRole('region', { name: 'Hier kun je over stemmen' });
  await enter(page, wacht.getByRole('link', { name: new RegExp(wat) }));
  await expect(standVan(page)).toBeVisible();
  const voor = page.getByRole('radio', { name: 'Voor', exact: true });
  await tabTo(page, voor);
  await page.keyboard.press('Space');
  await expect(voor).toBeChecked();
  await typeIn(page, page.getByLabel('Waarom?'), reden);
  await enter(page, page.getByRole('button', { name: 'Stemmen', exact: true }));
  await expect(page.getByRole('listitem').filter({ hasText: reden })).toBeVisible();
}

/** Both said yes: one of them records it, and reads the letter. */
export async function decideByKeys(page: Page, motivering: string): Promise<void> {
  await lookAt(page, 'fonds-twee-besluiten');
  await typeIn(page, page.getByLabel('Waarom besluiten jullie dit?'), motivering);
  await enter(page, page.getByRole('button', { name: 'Besluit vastleggen' }));
  await expect(page.getByRole('heading', { name: 'Besluit: toegekend' })).toBeVisible();
  await enter(page, page.getByRole('link', { name: 'Lees de beschikking' }));
  await expect(page.getByRole('article')).toContainText(motivering);
}
