import { expect, type Page } from '@playwright/test';
import { typDag } from './fonds-verhaal.ts';
import { lookAt } from './look-at.ts';
import { tick } from './tick.ts';

/** What came in, in the words of the family; the term follows from the days. */
export async function registerBezwaar(page: Page, inhoud: string): Promise<void> {
  await page.getByRole('link', { name: 'Wijzigen, bezwaar en terugbetalen' }).click();
  await page
    .getByRole('button', { name: /registreren/i })
    .first()
    .click();
  await page.getByLabel('Wanneer kreeg het gezin de brief?').fill(typDag(0));
  await page.getByLabel('Wanneer kwam het binnen?').fill(typDag(0));
  await tick(
    page
      .getByRole('radio', { name: 'Per brief' })
      .or(page.getByRole('radio', { name: /brief/i }))
      .first(),
  );
  await page.getByLabel('Waarom is het gezin het niet eens?').fill(inhoud);
  await expect(page.getByText(/^De laatste dag voor bezwaar is/)).toBeVisible();
  await lookAt(page, 'fonds-bezwaar-registreren');
  await page.getByRole('button', { name: 'Registreren', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^Bezwaar van/ })).toBeVisible();
}

/** Somebody who had no part in the besluit takes it, hears the family and answers. */
export async function answerBezwaar(page: Page, verslag: string, motivering: string): Promise<void> {
  await page.getByRole('button', { name: 'Ik behandel dit' }).click();
  await page.getByRole('button', { name: 'Telt mee', exact: true }).click();
  await page.getByLabel('Wanneer sprak je met het gezin?').fill(typDag(0));
  await page.getByLabel('Wat zei het gezin?').fill(verslag);
  await page.getByRole('button', { name: 'Gesprek vastleggen' }).click();
  await tick(page.getByRole('radio', { name: /blijft/i }));
  await page.getByLabel('Waarom is dit de uitkomst?').fill(motivering);
  await lookAt(page, 'fonds-bezwaar-uitkomst');
  await page.getByRole('button', { name: 'Uitkomst vastleggen' }).click();
  await page.getByRole('link', { name: 'Brief: ons antwoord' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Brief' })).toBeVisible();
  await expect(page.getByRole('article')).toContainText(motivering);
}
