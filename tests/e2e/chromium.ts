import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The browser for the tests: the system's, or the one Playwright keeps. Undefined when there is none. */
export function findChromium(): string | undefined {
  const mappen = (process.env.PATH ?? '').split(delimiter);
  const namen = ['chromium', 'chromium-browser', 'google-chrome'];
  const systeem = mappen
    .flatMap((map) => namen.map((naam) => join(map, naam)))
    .find((pad) => existsSync(pad));
  if (systeem) return systeem;
  const eigen = chromium.executablePath();
  return existsSync(eigen) ? eigen : undefined;
}

/** Flags that keep the browser from calling home, and let it run as root. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
