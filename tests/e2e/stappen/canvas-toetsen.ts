import { belemmeringSoortNamen, blokTitels, kapitaalvormNamen } from '@naast/domain/canvas';
import { expect, type Locator, type Page } from '@playwright/test';
import { blok } from './canvas.ts';
import { enter, tabTo, typeIn } from './toetsen.ts';

/** Says what a list of the canvas tells a screen reader. */
const gezegd = (plek: Locator, zin: string) =>
  expect(plek.getByRole('status').filter({ hasText: zin })).toHaveCount(1);

/** Opens the list of a `details` with its summary, or presses a small button, and goes on from there. */
async function press(page: Page, doel: Locator): Promise<void> {
  await tabTo(page, doel);
  await page.keyboard.press('Enter');
}

/** Chooses in a list by its first letters, as a keyboard does. */
async function choose(page: Page, doel: Locator, letters: string, waarde: string | RegExp): Promise<void> {
  await tabTo(page, doel);
  await page.keyboard.type(letters);
  await expect(doel.locator('option:checked')).toHaveText(waarde);
}

/** Adds something with a button and writes in the field that then has the focus. */
async function add(page: Page, knop: Locator, tekst: string): Promise<void> {
  await enter(page, knop);
  await expect(page.locator('textarea:focus')).toBeVisible();
  await page.keyboard.type(tekst);
}

/** Picks up by the handle, moves with these keys, and puts down. */
async function move(page: Page, greep: Locator, toetsen: readonly string[], neer = 'Enter'): Promise<void> {
  await tabTo(page, greep);
  await page.keyboard.press('Enter');
  await expect(greep).toHaveAttribute('aria-pressed', 'true');
  for (const toets of toetsen) await page.keyboard.press(toets);
  await page.keyboard.press(neer);
  await expect(greep).toHaveAttribute('aria-pressed', 'false');
  await expect(greep).toBeFocused();
}

/** Block 1 to 4: texts, own words, and rows in another order. */
export async function typeBegin(page: Page): Promise<void> {
  await typeIn(page, blok(page, 1).getByRole('textbox'), 'Moeder met twee kinderen.');
  await typeIn(page, blok(page, 2).getByRole('textbox', { name: blokTitels[2] }), 'Rust in huis.');
  await typeIn(page, blok(page, 2).getByRole('textbox', { name: 'Anna Spar zegt' }), 'Weer slapen.');
  await typeIn(page, blok(page, 2).getByRole('textbox', { name: 'De kaart van Tim Spar' }), 'Op voetbal.');
  const groep = blok(page, 3).getByRole('region', { name: kapitaalvormNamen.economisch });
  const erbij = groep.getByRole('button', { name: /^Regel bij/ });
  await add(page, erbij, 'De huur lukt niet.');
  await tabTo(page, groep.getByLabel('Eigen cijfer, van 1 tot 10'), 'Shift+Tab');
  await page.keyboard.type('4');
  await choose(page, groep.getByLabel('Waarover'), 'Won', 'Wonen');
  await choose(page, groep.getByLabel('Over wie'), 'Anna', 'Anna Spar');
  await tabTo(page, groep.getByLabel('Hier wil ik over praten'));
  await page.keyboard.press('Space');
  await typeIn(page, groep.getByLabel('Wat doen we hiermee?'), 'Dinsdag praten.');
  await tabTo(page, erbij, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(groep.getByLabel('In eigen woorden').last()).toBeFocused();
  await page.keyboard.type('Ik zoek werk.');
  await tabTo(page, erbij, 'Shift+Tab');
  await move(page, groep.getByRole('button', { name: 'Ik zoek werk. verplaatsen' }), ['ArrowUp']);
  await gezegd(groep, 'staat nu op plek 1 van 2.');
  await expect(groep.getByLabel('In eigen woorden').first()).toHaveValue('Ik zoek werk.');
  await typeIn(page, blok(page, 4).getByRole('textbox'), 'Zus helpt op woensdag.');
}

/** Block 5: what stands in the way, what causes what, in the order of the family. */
export async function typeBelemmeringen(page: Page): Promise<void> {
  const systeem = blok(page, 5).getByRole('region', { name: belemmeringSoortNamen.systeem });
  const erbij = systeem.getByRole('button', { name: 'Belemmering in het systeem' });
  await add(page, erbij, 'GKB wacht');
  await press(page, systeem.getByRole('button', { name: '+ loket' }));
  await page.keyboard.type('Kredietbank');
  await tabTo(page, erbij, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(systeem.getByLabel('Belemmering 2', { exact: true })).toBeFocused();
  await page.keyboard.type('Ontruiming');
  await tabTo(page, erbij, 'Shift+Tab');
  await press(page, systeem.getByText('+ veroorzaakt').first());
  await tabTo(page, systeem.getByRole('checkbox', { name: '2. Ontruiming' }));
  await page.keyboard.press('Space');
  const tekening = page.getByRole('figure', { name: 'Wat veroorzaakt wat?' });
  await press(page, tekening.getByText('Lees het in woorden'));
  await expect(tekening.getByRole('link', { name: /GKB wacht.*Ontruiming/ })).toBeVisible();
  await tabTo(page, erbij, 'Shift+Tab');
  await move(page, systeem.getByRole('button', { name: 'Ontruiming verplaatsen' }), ['Home']);
  await expect(systeem.getByLabel('Belemmering 1', { exact: true })).toHaveValue('Ontruiming');
}

/** Block 6: the family's own order, also taken back with Escape. */
export async function typePrioriteiten(page: Page): Promise<void> {
  const eerst = blok(page, 6);
  const plek = (nr: number) => eerst.getByLabel(`Wat eerst, plek ${nr}`);
  for (const tekst of ['Huis', 'Slapen', 'School'])
    await add(page, eerst.getByRole('button', { name: 'Nog iets' }), tekst);
  await tabTo(page, plek(1), 'Shift+Tab');
  const greep = eerst.getByRole('button', { name: 'School verplaatsen' });
  await move(page, greep, ['ArrowUp', 'ArrowUp'], 'Escape');
  await gezegd(eerst, 'School staat weer op plek 3 van 3.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await gezegd(eerst, 'School: 2 van 3.');
  await page.keyboard.press('Enter');
  await expect(plek(2)).toHaveValue('School');
  await tabTo(page, plek(2), 'Tab');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(plek(1)).toHaveValue('School');
  await expect(plek(1)).toBeFocused();
}

/** Block 7: a doorbraak with its corners, and a family that says "not like this". */
export async function typeDoorbraak(page: Page): Promise<void> {
  const kaarten = blok(page, 7);
  await add(page, kaarten.getByRole('button', { name: 'Doorbraak', exact: true }), 'Wonen');
  await typeIn(page, kaarten.getByLabel('Doorbraak 1 in één zin'), 'De schuld gaat in één keer weg.');
  await choose(page, kaarten.getByLabel('Route'), 'Het fonds', 'Het fonds betaalt');
  await press(page, kaarten.getByText('+ breekt'));
  await tabTo(page, kaarten.getByRole('checkbox', { name: '1. Ontruiming' }));
  await page.keyboard.press('Space');
  await tabTo(page, kaarten.getByRole('radio', { name: 'Ja', exact: true }));
  for (const toets of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(toets);
  await expect(kaarten.getByRole('radio', { name: 'Niet zo', exact: true })).toBeChecked();
  await typeIn(page, kaarten.getByLabel(/^Wie van het gezin/), 'moeder');
  await press(page, kaarten.getByRole('button', { name: '+ wie ziet het anders' }));
  await page.keyboard.type('Tim wil blijven.');
  const driehoek = (stand: string) => kaarten.getByRole('img', { name: `rendement ${stand}` });
  await expect(driehoek('nog leeg')).toBeVisible();
  for (const label of ['Legitimiteit', 'Betrokkenheid', 'Rendement'])
    await typeIn(page, kaarten.getByLabel(label, { exact: true }), `Beter dan nu: ${label}.`);
  await expect(driehoek('beschreven')).toBeVisible();
  await typeIn(page, kaarten.getByLabel('Eerder geprobeerd'), 'Een regeling.');
  await typeIn(page, kaarten.getByLabel('Als er niets gebeurt: nu'), 'Een vonnis.');
}

/** Block 8 and 9: who does what and when, and what was learned. */
export async function typeEinde(page: Page): Promise<void> {
  const afspraken = blok(page, 8);
  const erbij = afspraken.getByRole('button', { name: 'Afspraak', exact: true });
  await add(page, erbij, 'Samen post openen');
  await choose(page, afspraken.getByLabel('Wie', { exact: true }), 'Anna', 'Anna Spar');
  await typeIn(page, afspraken.getByLabel('Op welke dag'), '1-12-2026');
  await add(page, erbij, 'Bellen');
  await tabTo(page, afspraken.getByRole('button', { name: 'Samen post openen verplaatsen' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await gezegd(afspraken, 'Samen post openen staat nu op plek 2 van 2.');
  await typeIn(page, blok(page, 9).getByRole('textbox'), 'Eerder beginnen.');
}
