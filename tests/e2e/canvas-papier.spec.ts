import type { Page } from '@playwright/test';
import { logInAs } from './stappen/login.ts';
import { waitForPage } from './stappen/look-at.ts';
import { makeCasus, post } from './stappen/maak-casus.ts';
import { schrijfBlok } from './stappen/wachtrij.ts';
import { expect, test } from './stappen/wandeling.ts';

const zinnen = (n: number): string => 'Wij wonen hier al tien jaar en willen hier blijven wonen. '.repeat(n);

/** Prints as the browser would, on the paper that the page asks for. @returns how many sheets */
async function countVellen(page: Page, papier: 'a3' | 'a4'): Promise<number> {
  // Pressing a button of ours opens the window of the printer; what it does before that is the same.
  await page.evaluate((soort) => {
    window.print = () => {};
    document.documentElement.dataset.papier = soort;
  }, papier);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
}

test('het canvas past op één A3 en op twee A4, hoe de tekst ook over de blokken ligt', async ({ page }) => {
  await logInAs(page, 'sanne');
  const casusId = await makeCasus(page, 'Kornoelje op papier');
  await page.goto(`/casussen/${casusId}/canvas`);
  await waitForPage(page);
  expect([await countVellen(page, 'a3'), await countVellen(page, 'a4')]).toEqual([1, 2]);

  // One narrow block that is full makes the whole sheet high: a length alone does not tell that.
  await schrijfBlok(page, casusId, zinnen(75));
  for (let i = 0; i < 8; i += 1)
    await post(page, `/casussen/${casusId}/canvas/afspraken`, { wat: zinnen(1), wieTekst: 'tante' });
  for (const titel of ['Wonen', 'Leren', 'Werk'])
    await post(page, `/casussen/${casusId}/canvas/doorbraken`, { titel, legitimiteit: zinnen(6) });
  await page.reload();
  await waitForPage(page);
  expect([await countVellen(page, 'a3'), await countVellen(page, 'a4')]).toEqual([1, 2]);
});

test('wat je moet weten voor een bezoek komt op geen enkel papier', async ({ page }) => {
  await logInAs(page, 'sanne');
  const casusId = await makeCasus(page, 'Vuilboom op papier');
  await post(page, `/casussen/${casusId}/aandachtspunten`, {
    soort: 'bel_eerst',
    toelichting: 'Alleen voor wie op bezoek gaat.',
    tot: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
    besproken: 'ja',
    reden: '',
  });
  await page.goto(`/casussen/${casusId}/canvas`);
  const strook = page.getByText('Alleen voor wie op bezoek gaat.');
  await expect(strook).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(strook).toBeHidden();
});
