import type { Page } from '@playwright/test';

/** Takes back what this message tells of; an earlier one may still stand there, with a button of its own. */
export const takeBack = (page: Page, zin: string | RegExp): Promise<void> =>
  page
    .locator('.naast-toast')
    .filter({ hasText: zin })
    .getByRole('button', { name: 'Ongedaan maken' })
    .click();
