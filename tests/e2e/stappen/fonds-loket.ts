import { expect, type Page } from '@playwright/test';
import { expectPdf, keepBestand } from './fonds-stuk.ts';
import { lookAt } from './look-at.ts';
import { tick } from './tick.ts';

/** A letter to the loket, made from the doorbraak; the family says what may be told. */
export async function writeLoketbrief(page: Page, loket: string): Promise<void> {
  await page.getByRole('button', { name: 'Maak de brief voor het loket' }).click();
  await page.getByLabel('Aan wie gaat de brief?').fill(loket);
  await page.getByLabel('Onderwerp').click();
  await expect(page.getByText(/^Opgeslagen om/)).toBeVisible();
  await lookAt(page, 'fonds-loket-brief');
  await tick(page.getByRole('checkbox', { name: 'De naam van het gezin' }));
  await page.getByLabel('Wie van het gezin zei ja?').fill('Moeder');
  await page.getByRole('button', { name: 'Het gezin zegt ja' }).click();
  await expect(page.getByText(/^Moeder zei ja op/)).toBeVisible();
}

/** The letter goes, with a numbered copy as PDF. */
export async function sendLoketbrief(page: Page): Promise<void> {
  const bytes = await keepBestand(page, 'loketbrief.pdf', () =>
    page.getByRole('button', { name: 'Maak een exemplaar (PDF)' }).click(),
  );
  expectPdf(bytes);
  await page.getByLabel('Hoe?').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'De brief is verstuurd' }).click();
  await expect(page.getByText('Antwoord voor', { exact: true })).toBeVisible();
}

/** What they said, and what we do now. */
export async function noteAntwoord(page: Page, antwoord: string, vervolg: string): Promise<void> {
  await page.getByLabel('Wat zeggen zij?').fill(antwoord);
  await tick(page.getByRole('radio', { name: 'Ja, helemaal' }));
  await page.getByLabel('Wat doen we nu?').fill(vervolg);
  await page.getByRole('button', { name: 'Antwoord opschrijven' }).click();
  await expect(page.getByText(antwoord)).toBeVisible();
  await lookAt(page, 'fonds-loket-antwoord');
}
