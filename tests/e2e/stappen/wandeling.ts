import { test as kaal } from '@playwright/test';

/** The test of the walk: a page that throws, or asks for something its own rules forbid, fails it. */
export const test = kaal.extend<{ zonderFouten: undefined }>({
  zonderFouten: [
    async ({ page }, use) => {
      const fouten: string[] = [];
      page.on('pageerror', (fout) => fouten.push(fout.stack ?? fout.message));
      page.on('console', (melding) => {
        // What the server answers is judged by what the page then shows; the browser logs it all the same.
        if (melding.type() === 'error' && !melding.text().startsWith('Failed to load resource'))
          fouten.push(melding.text());
      });
      await use(undefined);
      kaal.expect(fouten, 'fouten in de browser').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
