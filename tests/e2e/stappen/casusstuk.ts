import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { kastanjeBerekening } from '../../../apps/api/src/demo/verhaal-kastanje.ts';

/** A numbered copy for one receiver: the file is a PDF, and the register keeps who got it. */
export async function downloadCasusstuk(page: Page): Promise<void> {
  const ontvanger = 'Tafel van de omgekeerde toets';
  await page.getByLabel('Voor wie is dit exemplaar?').fill(ontvanger);
  await page.getByLabel('Welke berekening gaat mee?').selectOption(kastanjeBerekening.naam);
  const komt = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Maak het exemplaar' }).click();
  const bestand = await komt;
  expect(bestand.suggestedFilename()).toMatch(/\.pdf$/);
  const inhoud = await readFile(await bestand.path());
  expect(inhoud.subarray(0, 5).toString()).toBe('%PDF-');
  const regel = page
    .getByRole('region', { name: 'Wie kreeg welk exemplaar?' })
    .getByRole('row', { name: ontvanger });
  await expect(regel).toContainText('Zonder namen');
  await expect(regel.getByRole('button', { name: 'Download exemplaar 1' })).toBeVisible();
}
