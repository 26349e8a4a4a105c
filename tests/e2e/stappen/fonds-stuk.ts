import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { MensNaam } from '../../../apps/api/src/demo/mensen.ts';
import { standVan } from './aanvraag.ts';
import { logInAs } from './login.ts';

const map = join(import.meta.dirname, '../../test-results/wandeling');

/** Somebody else sits down at their own browser. */
export async function continueAs(page: Page, wie: MensNaam): Promise<void> {
  await page.context().clearCookies();
  await logInAs(page, wie);
}

/** Opens an aanvraag by its address, as a link in a melding does. */
export async function openAanvraag(page: Page, aanvraagId: string): Promise<void> {
  await page.goto(`/fonds/aanvragen/${aanvraagId}`);
  await expect(standVan(page)).toBeVisible();
}

/** To the fonds, by the menu. */
export async function openFonds(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Fonds' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fonds' })).toBeVisible();
}

/** Runs `klik`, waits for the file it gives, and keeps it to look at. */
export async function keepBestand(page: Page, naam: string, klik: () => Promise<void>): Promise<Buffer> {
  const komt = page.waitForEvent('download');
  await klik();
  const bestand = await komt;
  await mkdir(map, { recursive: true });
  await bestand.saveAs(join(map, naam));
  return readFile(join(map, naam));
}

export const expectPdf = (bytes: Buffer): void => expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');

/** A PDF that says of itself that it is kept as PDF/A-2B. */
function expectArchiefPdf(bytes: Buffer): void {
  expectPdf(bytes);
  const tekst = bytes.toString('latin1');
  expect(tekst).toContain('<pdfaid:part>2</pdfaid:part>');
  expect(tekst).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
}

/** Makes a numbered copy of the letter that is open. */
export async function keepBrief(page: Page, ontvanger: string, naam: string): Promise<void> {
  await page.getByLabel('Voor wie is dit exemplaar?').fill(ontvanger);
  const bytes = await keepBestand(page, naam, () =>
    page.getByRole('button', { name: 'Maak een exemplaar (PDF)' }).click(),
  );
  expectArchiefPdf(bytes);
}
