import { expect, type Page } from '@playwright/test';
import { kastanje } from '../../../apps/api/src/demo/verhaal-kastanje.ts';
import { standVan } from './aanvraag.ts';
import { lookAt } from './look-at.ts';
import { tick } from './tick.ts';

const { commissie } = kastanje;
const [huurachterstand] = kastanje.aanvraagregels;

/** Opens the one aanvraag that waits in this part of my work. */
export async function openWachtende(page: Page, deel: string): Promise<void> {
  await page.getByRole('region', { name: deel }).getByRole('link').click();
  await expect(standVan(page)).toBeVisible();
}

/** A member asks; the time to decide stands still. */
export async function askVraag(page: Page): Promise<void> {
  await page.getByLabel('Een vraag aan de aanvrager').fill(commissie.vraag);
  await page.getByRole('button', { name: 'Vraag stellen' }).click();
  await expect(standVan(page).getByText('Vraag gesteld')).toBeVisible();
  await expect(page.getByText('Stemmen kan weer als de vraag is beantwoord.')).toBeVisible();
}

/** The one who asked for the money answers. */
export async function answerVraag(page: Page): Promise<void> {
  await expect(page.getByText(commissie.vraag)).toBeVisible();
  await lookAt(page, 'aanvraag-vraag');
  await page.getByLabel('Jouw antwoord').fill(commissie.antwoord);
  await page.getByRole('button', { name: 'Antwoord versturen' }).click();
  await expect(page.getByText(commissie.antwoord)).toBeVisible();
  await expect(standVan(page).getByText('In behandeling')).toBeVisible();
}

/** A stem with its reason. */
export async function vote(page: Page, keuze: string, reden: string): Promise<void> {
  await tick(page.getByRole('radio', { name: keuze, exact: true }));
  await page.getByLabel('Waarom?').fill(reden);
  await page.getByRole('button', { name: 'Stemmen', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Stem veranderen' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: reden })).toBeVisible();
}

/** The voorzitter records what the commissie decided, with the condition for the first line. */
export async function decide(page: Page): Promise<void> {
  const regel = page.getByRole('group', { name: huurachterstand.wat });
  await expect(regel.getByLabel('Toegekend')).toHaveValue('1.965,00');
  await regel.getByLabel('Voorwaarde').fill(commissie.voorwaarde);
  await page.getByLabel('Waarom besluiten jullie dit?').fill(commissie.motivering);
  await lookAt(page, 'aanvraag-besluiten');
  await page.getByRole('button', { name: 'Besluit vastleggen' }).click();
  await expect(page.getByRole('heading', { name: 'Besluit: toegekend' })).toBeVisible();
  // With the besluit, and in the plan of what is paid.
  await expect(page.getByText(`Voorwaarde: ${commissie.voorwaarde}`).first()).toBeVisible();
  await lookAt(page, 'aanvraag-besloten');
}

/** The letter that follows from the besluit. */
export async function readBeschikking(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Lees de beschikking' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Beschikking' })).toBeVisible();
  const brief = page.getByRole('article');
  await expect(brief).toContainText('€ 7.485,00');
  await expect(brief).toContainText(commissie.voorwaarde);
  await lookAt(page, 'beschikking');
}
