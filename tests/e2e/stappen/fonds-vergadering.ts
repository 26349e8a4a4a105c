import { expect, type Page } from '@playwright/test';
import { expectPdf, keepBestand, openFonds } from './fonds-stuk.ts';
import { typDag } from './fonds-verhaal.ts';
import { lookAt } from './look-at.ts';
import { tick } from './tick.ts';

/** From the page of the fonds: a meeting for today, with an agenda that fills itself. */
export async function planVergadering(page: Page): Promise<void> {
  await openFonds(page);
  await page.getByRole('link', { name: /^Vergaderingen/ }).click();
  await page.getByRole('button', { name: 'Vergadering plannen' }).click();
  const venster = page.getByRole('dialog', { name: 'Vergadering plannen' });
  await venster.getByLabel('Dag').fill(typDag(0));
  await venster.getByLabel('Tijd').fill('16:00');
  await venster.getByLabel('Waar').fill('Wijkcentrum, zaal 2');
  await venster.getByRole('button', { name: 'Plannen', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Vergadering/ })).toBeVisible();
}

/** The papers for one reader, as PDF. */
export async function printAgenda(page: Page): Promise<void> {
  await page.getByLabel('Voor wie?').fill('Ahmet, voorzitter');
  const bytes = await keepBestand(page, 'agenda.pdf', () =>
    page.getByRole('button', { name: 'PDF maken' }).click(),
  );
  expectPdf(bytes);
  await expect(page.getByText('Exemplaar 1 · gemaakt door jou')).toBeVisible();
}

/** Who is there, and off we go. */
export async function beginVergadering(page: Page, leden: readonly string[]): Promise<void> {
  for (const naam of leden) await tick(page.getByRole('checkbox', { name: new RegExp(`^${naam}`) }));
  await page.getByRole('button', { name: 'Vergadering beginnen' }).click();
  await expect(page.getByRole('link', { name: 'Verder met het volgende punt' })).toBeVisible();
  await lookAt(page, 'fonds-vergadering-bezig');
}

/** Walks along the agenda with the keys, to where this is asked. */
export async function walkAgenda(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Verder met het volgende punt' }).click();
  const plek = page.getByRole('navigation', { name: 'Andere aanvragen' });
  await expect(plek).toContainText('punt 1 van 2');
  await page.keyboard.press('j');
  await expect(plek).toContainText('punt 2 van 2');
  await page.keyboard.press('k');
  await expect(plek).toContainText('punt 1 van 2');
}

/** Deals with the point that is open, and says what was said. */
export async function writeVerslag(page: Page, verslag: string): Promise<void> {
  await page.getByLabel('Wat is er gezegd?').fill(verslag);
  await page.getByRole('button', { name: 'Behandeld', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Toch nog niet behandeld' })).toBeVisible();
}

/** The family speaks; their words stand with the aanvraag. */
export async function writeInspraak(page: Page, woorden: string): Promise<void> {
  await page.getByRole('button', { name: 'Woorden van het gezin opschrijven' }).click();
  await page.getByLabel('Wie zegt dit?').fill('Moeder');
  await page.getByLabel('In eigen woorden').fill(woorden);
  await page.getByRole('button', { name: 'Opschrijven', exact: true }).click();
  await expect(page.getByRole('blockquote').filter({ hasText: woorden })).toBeVisible();
}

/** Back on the agenda everything is dealt with, and the meeting is closed for good. */
export async function closeVergadering(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Andere aanvragen' })
    .getByRole('link', { name: 'Agenda' })
    .click();
  await expect(page.getByText('Behandeld', { exact: true })).toHaveCount(2);
  await page.getByRole('button', { name: 'Vergadering sluiten' }).click();
  const venster = page.getByRole('dialog', { name: 'Vergadering sluiten' });
  await expect(venster.getByText('Alle punten zijn behandeld.')).toBeVisible();
  await venster.getByRole('button', { name: 'Sluiten', exact: true }).last().click();
  await expect(page.getByText('Deze vergadering is gesloten.')).toBeVisible();
  await lookAt(page, 'fonds-vergadering-gesloten');
}
