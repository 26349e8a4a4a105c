import { expect, type Locator, type Page } from '@playwright/test';

const hoogstens = 200;

/** Tabs on (or back) until this has the focus, and fails when it never comes. */
export async function tabTo(page: Page, doel: Locator, toets: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  // A radio is drawn by the design system: the real one is there, and hidden.
  await expect(doel).toBeAttached();
  for (let keer = 0; keer < hoogstens; keer += 1) {
    await page.keyboard.press(toets);
    if (await doel.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Met Tab kom je niet bij ${String(doel)}.`);
}

/** Tabs to a button or link and presses it. */
export async function enter(page: Page, doel: Locator): Promise<void> {
  await tabTo(page, doel);
  await page.keyboard.press('Enter');
}

/** Tabs to a field and types in it. */
export async function typeIn(page: Page, doel: Locator, tekst: string): Promise<void> {
  await tabTo(page, doel);
  await page.keyboard.type(tekst);
}
