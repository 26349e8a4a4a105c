import { expect } from '@playwright/test';
import { mensen } from '../../apps/api/src/demo/mensen.ts';
import { blok } from './stappen/canvas.ts';
import {
  typeBegin,
  typeBelemmeringen,
  typeDoorbraak,
  typeEinde,
  typePrioriteiten,
} from './stappen/canvas-toetsen.ts';
import { checkToegankelijk, waitForPage } from './stappen/look-at.ts';
import { makeCasus } from './stappen/maak-casus.ts';
import { enter, tabTo } from './stappen/toetsen.ts';

import { test } from './stappen/wandeling.ts';

test('het hele canvas met alleen het toetsenbord: schrijven, ordenen, koppelen, ongedaan maken, terugkijken', async ({
  page,
}) => {
  await page.addInitScript(() => {
    addEventListener('pointerdown', () => Object.assign(window, { metMuis: true }), true);
  });
  await page.goto('/');
  await enter(page, page.getByRole('button', { name: mensen.jelle.naam }).first());
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn werk' })).toBeVisible();
  const casusId = await makeCasus(page, 'Spar', [
    { naam: 'Anna Spar', gezinsrol: 'ouder', geboortejaar: 1988 },
    { naam: 'Tim Spar', gezinsrol: 'kind', geboortejaar: 2014 },
  ]);
  await page.goto(`/casussen/${casusId}/canvas`);
  await waitForPage(page);

  await typeBegin(page);
  await typeBelemmeringen(page);
  await typePrioriteiten(page);
  await typeDoorbraak(page);
  await typeEinde(page);

  const eerst = blok(page, 6);
  // Away and back: the menu of a row, and Ctrl+Z outside a text.
  await tabTo(page, eerst.getByRole('button', { name: 'Meer met Slapen' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Slapen weghalen' }));
  await page.keyboard.press('Enter');
  await expect(eerst.getByRole('listitem')).toHaveCount(2);
  await expect(eerst.getByRole('button', { name: /^Meer met/ }).last()).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(eerst.getByRole('listitem')).toHaveCount(3);
  // The button does the same, one step further back, and forward again.
  const boven = page.getByRole('navigation', { name: 'De negen blokken' });
  const terug = boven.getByRole('button', { name: 'Ongedaan maken' });
  await tabTo(page, terug, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(blok(page, 9).getByRole('textbox')).toHaveValue('');
  await enter(page, boven.getByRole('button', { name: 'Opnieuw doen' }));
  await expect(blok(page, 9).getByRole('textbox')).toHaveValue('Eerder beginnen.');

  const terugkijken = page.getByRole('button', { name: 'Terugkijken' });
  await enter(page, terugkijken);
  const geschiedenis = page.getByRole('dialog', { name: 'Wat er veranderde' });
  await expect(geschiedenis.getByText('Eerder beginnen.').first()).toBeVisible();
  await checkToegankelijk(page, 'de geschiedenis van het canvas');
  await page.keyboard.press('Escape');
  await expect(terugkijken).toBeFocused();

  await page.reload();
  await waitForPage(page);
  await expect(eerst.getByLabel('Wat eerst, plek 1')).toHaveValue('School');
  await expect(blok(page, 5).getByLabel('Belemmering 1', { exact: true })).toHaveValue('Ontruiming');
  await expect(blok(page, 8).getByLabel('Afspraak 2', { exact: true })).toHaveValue('Samen post openen');
  await expect(blok(page, 7).getByLabel('Wie ziet het anders')).toHaveValue('Tim wil blijven.');
  expect(await page.evaluate(() => 'metMuis' in window)).toBe(false);
});
