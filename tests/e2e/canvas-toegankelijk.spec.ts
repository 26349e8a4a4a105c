import { expect, type Page } from '@playwright/test';
import { mensen } from '../../apps/api/src/demo/mensen.ts';
import { blok } from './stappen/canvas.ts';
import { logInAs } from './stappen/login.ts';
import { checkReflow, checkToegankelijk, waitForPage } from './stappen/look-at.ts';
import { makeCasus, post } from './stappen/maak-casus.ts';
import { test } from './stappen/wandeling.ts';

// A phone, and a screen of 1280 pixels at 200 %; the whole screen last, to go on with.
const schermen = [
  { width: 320, height: 640 },
  { width: 640, height: 450 },
  { width: 1280, height: 900 },
] as const;

/** One state of a page: nothing sticks out at any width, and axe is content. */
async function checkStaat(page: Page, naam: string): Promise<void> {
  await waitForPage(page);
  for (const scherm of schermen) {
    await page.setViewportSize(scherm);
    // What the bar on top half covers is no target of its own.
    await page.evaluate(() => scrollTo(0, 0));
    await checkReflow(page, `${naam} bij ${scherm.width}`);
  }
  await checkToegankelijk(page, naam);
}

/** Everything a canvas can hold, two of each where that makes a difference. */
async function fillCanvas(page: Page, casusId: string): Promise<void> {
  const add = (lijst: string, body: object) => post(page, `/casussen/${casusId}/canvas/${lijst}`, body);
  for (const woorden of ['De huur lukt niet.', 'Ik zoek werk.'])
    await add('situaties', { kapitaalvorm: 'economisch', woorden, bespreken: true, cijfer: 4 });
  const gevolg = await add('belemmeringen', { soort: 'systeem', omschrijving: 'Ontruiming' });
  const oorzaak = { soort: 'systeem', omschrijving: 'GKB wacht', veroorzaakt: [gevolg.id] };
  const { id } = await add('belemmeringen', oorzaak);
  for (const tekst of ['Huis', 'School']) await add('prioriteiten', { tekst, belemmeringen: [id] });
  for (const titel of ['Wonen', 'Leren'])
    await add('doorbraken', { titel, zin: 'De schuld gaat weg.', breekt: [id], legitimiteit: 'Mag.' });
  for (const wat of ['Post openen', 'Bellen']) await add('afspraken', { wat, wieTekst: 'tante' });
}

/** A colleague who may look along. */
async function letLook(page: Page, casusId: string): Promise<void> {
  const { items } = (await post(page, '/gebruikers/_zoek', { zoek: mensen.fatima.naam })) as {
    items?: { id: string }[];
  };
  const reden = 'Kijkt mee.';
  await post(page, `/casussen/${casusId}/toegang`, { gebruikerId: items?.[0]?.id, niveau: 'kijken', reden });
}

const leden = [
  { naam: 'Ada Lork', gezinsrol: 'ouder', geboortejaar: 1987 },
  { naam: 'Bo Lork', gezinsrol: 'kind', geboortejaar: 2013 },
] as const;

// One household, from empty to full; the later tests look at what the first one made.
test.describe.configure({ mode: 'serial' });
let casusId = '';

test('elke stand van het canvas is toegankelijk en past op 320 pixels en bij 200 %', async ({ page }) => {
  await logInAs(page, 'jelle');
  casusId = await makeCasus(page, 'Lork', leden);
  await page.goto(`/casussen/${casusId}/canvas`);
  await checkStaat(page, 'een leeg canvas');
  await fillCanvas(page, casusId);
  await letLook(page, casusId);
  await page.reload();
  await checkStaat(page, 'een vol canvas');
  await blok(page, 3)
    .getByText(/^Nog \d/)
    .click();
  await page.getByText('Lees het in woorden').click();
  await blok(page, 6).getByText('Anders kiezen').first().click();
  await blok(page, 6).getByRole('button', { name: 'School verplaatsen' }).click();
  await checkStaat(page, 'een canvas met alles open');
  await page.keyboard.press('Escape');
  await blok(page, 6).getByRole('button', { name: 'Meer met School' }).click();
  await checkToegankelijk(page, 'het menu van een regel');
});

test('twee teksten om uit te kiezen ook', async ({ page }) => {
  await logInAs(page, 'jelle');
  await page.goto(`/casussen/${casusId}/canvas`);
  const tekst = blok(page, 1).getByRole('textbox');
  const canvas = `/api/v1/casussen/${casusId}/canvas`;
  await tekst.pressSequentially('Mijn tekst');
  const ander = { data: { tekst: 'Andere tekst' }, headers: { 'if-match': '"1"' } };
  expect((await page.request.put(`${canvas}/blokken/1`, ander)).ok()).toBe(true);
  await tekst.blur();
  await expect(page.getByRole('dialog')).toContainText('Andere tekst');
  await checkStaat(page, 'twee teksten om uit te kiezen');
});

test('terugkijken, vergelijken en meekijken ook', async ({ page }) => {
  await logInAs(page, 'jelle');
  for (const [pad, naam] of [
    ['verleden', 'het canvas van toen'],
    ['vergelijken', 'twee dagen vergelijken'],
    ['voorbeeld', 'het voorbeeldcanvas'],
  ] as const) {
    await page.goto(`/casussen/${casusId}/canvas/${pad}`);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await checkStaat(page, naam);
  }
  await page.context().clearCookies();
  await logInAs(page, 'fatima');
  await page.goto(`/casussen/${casusId}/canvas`);
  await expect(page.getByText('Je kunt dit canvas bekijken')).toBeVisible();
  await expect(page.getByRole('button', { name: /verplaatsen$/ })).toHaveCount(0);
  await checkStaat(page, 'een canvas om te bekijken');
});

test('elke stand van het gesprek ook', async ({ page }) => {
  await logInAs(page, 'jelle');
  await page.goto(`/casussen/${casusId}/gesprek`);
  await checkStaat(page, 'nog geen gesprek');
  await page.goto(`/casussen/${casusId}/gesprek/nieuw`);
  await checkStaat(page, 'een gesprek beginnen');
  await page.getByRole('button', { name: 'Begin het gesprek' }).click();
  await expect(page.getByRole('button', { name: 'Overslaan' })).toBeVisible();
  await checkStaat(page, 'één vraag tegelijk');
  await page.getByRole('checkbox', { name: 'Hier wil ik over praten' }).check();
  await page.getByRole('button', { name: 'Heel stuk tegelijk' }).click();
  await checkStaat(page, 'een heel stuk tegelijk');
  await expect(page.getByText(/^Opgeslagen om/).first()).toBeVisible();
  const gesprek = new URL(page.url()).pathname;
  await page.goto(`${gesprek}?vraag=einde`);
  await expect(page.getByRole('heading', { name: 'Dit waren de vragen' })).toBeVisible();
  await checkStaat(page, 'het einde van een gesprek');
  await page.getByRole('button', { name: 'Gesprek afronden' }).click();
  await expect(page.getByRole('button', { name: 'Gesprek afronden' })).toHaveCount(0);
  await checkStaat(page, 'een gesprek dat klaar is');
  for (const [pad, naam] of [
    ['antwoorden', 'wat het gezin zegt'],
    ['voorstellen', 'overnemen op het canvas'],
    ['papier', 'een lege lijst op papier'],
  ] as const) {
    await page.goto(`/casussen/${casusId}/gesprek/${pad}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await checkStaat(page, naam);
  }

  // What was ticked is pointed out on the canvas, with a way to it, until somebody says what is done with it.
  await page.goto(`/casussen/${casusId}/canvas`);
  const praten = page.getByRole('complementary', { name: 'Hier wil het gezin over praten' });
  await praten.getByRole('link').click();
  await page.getByRole('button', { name: /^Ik pak dit op/ }).click();
  await page.getByRole('button', { name: 'Opschrijven' }).click();
  await expect(page.getByText('Vul dit in.').first()).toBeVisible();
  await checkStaat(page, 'iets oppakken');
  await page.getByLabel('Wat doe je hiermee?').fill('We praten er dinsdag over.');
  await page.getByRole('button', { name: 'Opschrijven' }).click();
  await expect(page.getByText('Opgepakt', { exact: true })).toBeVisible();
  await page.goto(`/casussen/${casusId}/canvas`);
  await expect(blok(page, 1)).toBeVisible();
  await expect(praten).toHaveCount(0);
});
