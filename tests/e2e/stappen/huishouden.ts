import { gezinsrolNamen } from '@naast/domain/huishoudens';
import { expect, type Page } from '@playwright/test';
import { kastanje } from '../../../apps/api/src/demo/verhaal-kastanje.ts';
import { lookAt } from './look-at.ts';

const { huishouden, aanmelding } = kastanje;

/** Step 1: look whether the family is known already. It is not. */
export async function searchHuishouden(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Nieuw huishouden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nieuw huishouden' })).toBeVisible();
  await page.getByRole('button', { name: 'Zoeken', exact: true }).click();
  await expect(page.getByRole('link', { name: /naam/i })).toBeVisible();
  await lookAt(page, 'huishouden-zoeken-fout');
  await page.getByLabel('Naam van het gezin').fill(huishouden.naam);
  await page.getByRole('textbox', { name: 'Wijk' }).fill(huishouden.wijk);
  await page
    .getByLabel('Geboortejaren die je kent')
    .fill(huishouden.leden.map(({ geboortejaar }) => geboortejaar).join(', '));
  await page.getByRole('button', { name: 'Zoeken', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Dit gezin kennen we nog niet' })).toBeFocused();
  await lookAt(page, 'huishouden-zoeken');
  await page.getByRole('button', { name: `Verder met gezin ${huishouden.naam}` }).click();
}

/** Step 2: who they are and how to reach them. */
export async function addLeden(page: Page): Promise<void> {
  const gezin = page.getByRole('region', { name: 'Wie horen bij het gezin?' });
  for (const { naam, gezinsrol, geboortejaar } of huishouden.leden) {
    await gezin.getByRole('textbox', { name: 'Naam' }).fill(naam);
    await gezin.getByLabel('Plaats in het gezin').selectOption(gezinsrolNamen[gezinsrol]);
    await gezin.getByLabel('Geboortejaar').fill(String(geboortejaar));
    await gezin.getByRole('button', { name: 'Op de lijst zetten' }).click();
    await expect(gezin.getByRole('listitem').filter({ hasText: naam })).toBeVisible();
  }
  await page.getByLabel('Taal die het gezin het liefst spreekt').fill(huishouden.taal);
  await page.getByLabel('Hoe bereik je dit gezin het best?').fill(huishouden.bereikbaar);
  await lookAt(page, 'huishouden-gezin');
  await page.getByRole('button', { name: 'Verder naar de casus' }).click();
}

/** Step 3: the casus, with the one who signs in as contactpersoon. */
export async function startCasus(page: Page): Promise<void> {
  await page.getByLabel('Hoe kwam dit gezin bij jullie?').fill(aanmelding);
  await expect(page.getByRole('radio', { name: 'Ik', exact: true })).toBeChecked();
  await lookAt(page, 'huishouden-casus');
  await page.getByRole('button', { name: 'Casus openen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: huishouden.naam })).toBeVisible();
  await expect(page.getByText('Jij bent contactpersoon')).toBeVisible();
}
