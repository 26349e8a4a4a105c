import { expect, type Locator } from '@playwright/test';

/** Chooses a radio or a box with the keyboard: the design system draws the box itself and hides the real one. */
export async function tick(keuze: Locator): Promise<void> {
  await keuze.press('Space');
  await expect(keuze).toBeChecked();
}
