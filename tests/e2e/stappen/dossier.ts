import { faseNamen } from '@naast/domain/casussen';
import { expect, type Page } from '@playwright/test';
import { kastanje } from '../../../apps/api/src/demo/verhaal-kastanje.ts';
import { lookAt } from './look-at.ts';
import { tick } from './tick.ts';

const zus = kastanje.deelnemers.find(({ naam }) => naam === 'Zus');
const schuldhulp = kastanje.deelnemers.find(({ rol }) => rol === 'schuldhulpverlener');

/** One from their own circle and one professional. */
export async function addDeelnemers(page: Page): Promise<void> {
  for (const deelnemer of [zus, schuldhulp]) {
    if (!deelnemer) throw new Error('Deze deelnemer staat niet meer in het verhaal.');
    await page.getByRole('button', { name: 'Iemand op de lijst zetten' }).click();
    const venster = page.getByRole('dialog', { name: 'Wie doet er mee?' });
    if (deelnemer.soort === 'professional') {
      await tick(venster.getByRole('radio', { name: /professional/i }));
      await venster.getByLabel('Organisatie').fill(deelnemer.organisatie);
    }
    await venster.getByLabel('Naam').fill(deelnemer.naam);
    await venster.getByLabel(/^(Functie|Wat is deze persoon voor het gezin\?)/).fill(deelnemer.rol);
    await venster.getByLabel('Wat doet deze persoon nu?').fill(deelnemer.aanbod);
    await venster.getByRole('button', { name: 'Op de lijst zetten' }).click();
    await expect(page.getByRole('row').filter({ hasText: deelnemer.aanbod })).toBeVisible();
  }
  await lookAt(page, 'deelnemers');
}

/** From aanmelding to the next fase; the head of the casus says so. */
export async function goToVolgendeFase(page: Page): Promise<void> {
  await page.getByRole('button', { name: `Verder naar: ${faseNamen.intake}` }).click();
  await expect(page.getByText(`De fase is nu ${faseNamen.intake}.`)).toBeVisible();
  await lookAt(page, 'dossier');
}
