import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const map = join(import.meta.dirname, '../../test-results/wandeling');
// The wide one last: the walk goes on with it.
const breedten = [390, 1280];
const hoogte = 900;
const regels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
let nummer = 0;

/** Waits until nothing on the page is still being fetched. */
export async function waitForPage(page: Page): Promise<void> {
  await expect(page.getByText('Even geduld, we halen dit op.')).toHaveCount(0);
}

/** Fails on anything on the page that breaks WCAG 2.2 AA, as far as a machine can tell. */
export async function checkToegankelijk(page: Page, naam: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(regels).analyze();
  const bevindingen = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
  expect(bevindingen, `axe: ${naam}`).toEqual([]);
}

/** Nothing sticks out at the right: a page scrolls down, never sideways. */
export async function checkReflow(page: Page, naam: string): Promise<void> {
  const { breed, ruimte } = await page.evaluate(() => ({
    breed: document.documentElement.scrollWidth,
    ruimte: document.documentElement.clientWidth,
  }));
  expect(breed, `${naam} past in de breedte`).toBeLessThanOrEqual(ruimte);
}

/** One stop of the walk: axe is content, it fits at both widths, and a picture of each is kept to look at. */
export async function lookAt(page: Page, naam: string): Promise<void> {
  await waitForPage(page);
  nummer += 1;
  const begin = `${String(nummer).padStart(2, '0')}-${naam}`;
  for (const width of breedten) {
    await page.setViewportSize({ width, height: hoogte });
    await checkReflow(page, `${begin} bij ${width}`);
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({
      path: join(map, `${begin}-${width}.png`),
      fullPage: true,
      animations: 'disabled',
    });
  }
  await checkToegankelijk(page, begin);
}
