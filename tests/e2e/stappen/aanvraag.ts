import { domeinNamen } from '@naast/domain/fonds';
import { expect, type Locator, type Page } from '@playwright/test';
import { kastanje, kastanjeBerekening } from '../../../apps/api/src/demo/verhaal-kastanje.ts';
import { lookAt } from './look-at.ts';
import { tick } from './tick.ts';

const { aanvraagregels, doorbraken } = kastanje;

/** A new aanvraag says what is missing, and cannot be handed in yet. */
export async function beginAanvraag(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nieuwe aanvraag' }).click();
  const indienen = page.getByRole('complementary', { name: 'Indienen en advies' });
  await expect(indienen.getByText('Dit is nog nodig om in te dienen')).toBeVisible();
  await expect(indienen.getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Aanvraag indienen' })).toHaveCount(0);
  await lookAt(page, 'aanvraag-onaf');
}

/** The doorbraken that go by the fonds and have the family's yes are chosen already; what is needed, line by line. */
export async function writeRegels(page: Page): Promise<void> {
  for (const { doorbraak } of aanvraagregels)
    await expect(
      page.getByRole('checkbox', { name: new RegExp(`^${doorbraken[doorbraak].titel}`) }),
    ).toBeChecked();
  for (const [i, regel] of aanvraagregels.entries()) {
    await page.getByRole('button', { name: /^(Eerste regel toevoegen|Nog een regel)$/ }).click();
    const velden = page.getByRole('group', { name: `Regel ${i + 1}`, exact: true });
    await velden.getByLabel('Wat is er nodig?').fill(regel.wat);
    await velden.getByLabel('Wie krijgt het geld?').fill(regel.ontvanger);
    await velden.getByLabel('Bedrag').fill(String(regel.bedragCent / 100));
    const domein = doorbraken[regel.doorbraak].domein;
    await velden.getByLabel('Waar hoort het bij?').selectOption(domeinNamen[domein]);
  }
  await expect(page.getByText('Samen € 7.485,00')).toBeVisible();
}

const answer = (page: Page, vraag: string, antwoord: 'Ja' | 'Nee') =>
  tick(page.getByRole('radiogroup', { name: vraag }).getByRole('radio', { name: antwoord }));

/** Why the fonds, the berekening that goes along, and the yes of the family. */
export async function writeToelichting(page: Page): Promise<void> {
  await page
    .getByLabel('Wat moet de commissie nog weten?')
    .fill('De ontruiming is aangezegd. Elke week telt.');
  await page.getByLabel('Berekening').selectOption(kastanjeBerekening.naam);
  await page
    .getByLabel('Waarom kan het niet binnen een bestaande regeling?')
    .selectOption('We kunnen het niet zonder partners');
  await answer(page, 'Voelen we de schade in ons eigen werk?', 'Ja');
  await answer(page, 'Loopt er al ander maatwerk voor dit gezin?', 'Nee');
  await answer(page, 'Kan de bijzondere bijstand dit betalen?', 'Nee');
  await page.getByLabel('Wie zei ja?').fill('moeder');
  await page.getByLabel('Hoe?').selectOption('In een gesprek');
  await page.getByLabel('Wanneer?').fill('3-11-2026');
}

/** Complete now: hand it in. */
export async function submitAanvraag(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByText('De aanvraag is compleet')).toBeVisible();
  await lookAt(page, 'aanvraag-compleet');
  await page.getByRole('button', { name: 'Aanvraag indienen' }).click();
  await expect(standVan(page).getByText('Ingediend', { exact: true }).first()).toBeVisible();
  await lookAt(page, 'aanvraag-ingediend');
}

/** Where the aanvraag on this page stands. */
export const standVan = (page: Page): Locator => page.getByRole('region', { name: 'Stand van de aanvraag' });
