import { logInAs } from './stappen/login.ts';
import { lookAt } from './stappen/look-at.ts';
import { makeCasus } from './stappen/maak-casus.ts';
import * as wachtrij from './stappen/wachtrij.ts';
import { expect, test } from './stappen/wandeling.ts';

// A browser that asks "leave this page?" here would say that a text is not safe: then the test fails.
test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`de browser vroeg: ${dialog.type()} ${dialog.message()}`);
  });
});

test('de verbinding valt twee minuten weg tijdens het typen', async ({ page, context }) => {
  await page.clock.install();
  await logInAs(page, 'sanne');
  const casusId = await makeCasus(page, 'Vlier');
  const blok = await wachtrij.openCanvas(page, casusId);
  await blok.fill('Wij zijn met zijn drieën.');
  await page.clock.fastForward(2_000);
  await expect(page.getByText(/^Opgeslagen om/)).toBeVisible();

  await context.setOffline(true);
  const balk = page.getByText(/^Geen verbinding\./);
  await expect(balk).toBeVisible();
  for (const zin of [
    ' De huur is achter.',
    ' Daan wil naar buiten.',
    ' En rust, vooral rust.',
    ' Dat is alles.',
  ]) {
    await blok.pressSequentially(zin);
    await page.clock.fastForward(30_000);
    await expect(page.getByText(/^Wordt bewaard zodra er verbinding is/)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Nog iets', exact: true }).click();
  const prioriteit = page.getByRole('textbox', { name: 'Wat eerst, plek 1' });
  await expect(prioriteit).toBeFocused();
  await prioriteit.pressSequentially('Eerst de huur');
  await page.clock.fastForward(5_000);
  await expect(page.getByText(/Geen verbinding\..*\(3 teksten wachten\)/)).toBeVisible();
  expect(await wachtrij.readOpslag(page)).not.toMatch(/rust|huur|Daan/);

  await context.setOffline(false);
  await page.clock.fastForward(10_000);
  await expect(balk).toHaveCount(0);
  await expect(page.getByText(/^Wordt bewaard/)).toHaveCount(0);
  const tekst =
    'Wij zijn met zijn drieën. De huur is achter. Daan wil naar buiten. En rust, vooral rust. Dat is alles.';
  await expect.poll(() => wachtrij.readBlok(page, casusId)).toBe(tekst);
  const canvas = await (await page.request.get(`/api/v1/casussen/${casusId}/canvas`)).json();
  expect(canvas.prioriteiten.map((p: { tekst: string }) => p.tekst)).toEqual(['Eerst de huur']);
  await page.reload();
  await expect(blok).toHaveValue(tekst);
});

test('herladen midden in het typen', async ({ page, context }) => {
  await logInAs(page, 'sanne');
  const casusId = await makeCasus(page, 'Meidoorn');
  const blok = await wachtrij.openCanvas(page, casusId);
  await wachtrij.blokkeer(context);
  await blok.fill('Half af, en dan herladen');
  await expect(page.getByText(/^Wordt bewaard zodra/)).toBeVisible();
  expect(await wachtrij.readOpslag(page)).not.toContain('Half af');
  await page.reload();
  await expect(blok).toHaveValue('Half af, en dan herladen');
  await wachtrij.laatDoor(context);
  await expect.poll(() => wachtrij.readBlok(page, casusId)).toBe('Half af, en dan herladen');
  // The page that went may have sent it with its last breath; either way nothing waits any more.
  await expect(page.getByText(/^Wordt bewaard/)).toHaveCount(0);
  await expect.poll(() => wachtrij.readOpslag(page)).not.toContain('naast-wacht');
});

test('het tabblad wordt gedood met tekst die niet verstuurd is', async ({ page, context }) => {
  await logInAs(page, 'sanne');
  const casusId = await makeCasus(page, 'Lijsterbes');
  const blok = await wachtrij.openCanvas(page, casusId);
  await wachtrij.blokkeer(context);
  await blok.fill('Nog niet verstuurd');
  await expect(page.getByText(/^Wordt bewaard zodra/)).toBeVisible();
  // Closing a tab still sends, if there is anything to send over.
  await context.setOffline(true);
  await page.close({ runBeforeUnload: false });
  await wachtrij.laatDoor(context);
  await context.setOffline(false);
  const nieuw = await context.newPage();
  await nieuw.goto('/');
  await expect(nieuw.getByText('Je tekst is alsnog bewaard.')).toBeVisible();
  expect(await wachtrij.readBlok(nieuw, casusId)).toBe('Nog niet verstuurd');
  await expect.poll(() => wachtrij.readOpslag(nieuw)).not.toContain('naast-wacht"');
});

test('de sessie loopt af tijdens het typen: inloggen over de bladzijde heen', async ({ page, context }) => {
  await logInAs(page, 'sanne');
  const casusId = await makeCasus(page, 'Hazelaar');
  const blok = await wachtrij.openCanvas(page, casusId);
  await wachtrij.verlies(context);
  await blok.fill('Ik typ gewoon door');
  const venster = page.getByRole('dialog', { name: 'Log opnieuw in' });
  await expect(venster).toBeVisible();
  await expect(blok).toHaveValue('Ik typ gewoon door');
  await wachtrij.kiesRol(venster, 'sanne');
  await expect(venster).toHaveCount(0);
  await expect(page.getByText(/^Opgeslagen om/)).toBeVisible();
  expect(await wachtrij.readBlok(page, casusId)).toBe('Ik typ gewoon door');
  // The cursor is back where it was: without it the next words would go nowhere.
  await expect(blok).toBeFocused();
  await page.keyboard.type(', na het inloggen');
  await expect(blok).toHaveValue('Ik typ gewoon door, na het inloggen');
});

test('de sessie loopt af, inloggen kan later, en ook na herladen', async ({ page, context }) => {
  await logInAs(page, 'sanne');
  const casusId = await makeCasus(page, 'Liguster');
  const blok = await wachtrij.openCanvas(page, casusId);
  await wachtrij.verlies(context);
  await blok.fill('Eerst');
  const venster = page.getByRole('dialog', { name: 'Log opnieuw in' });
  await venster.getByRole('button', { name: 'Sluiten' }).click();
  await blok.fill('Eerst dit, inloggen doe ik zo');
  await expect(page.getByText(/^Wordt bewaard zodra je weer bent ingelogd/)).toBeVisible();
  await expect(page.getByText(/^Je bent niet meer ingelogd\./)).toBeVisible();
  await expect(venster).toHaveCount(0);
  await page.reload();
  await wachtrij.kiesRol(page, 'sanne');
  await expect(blok).toHaveValue('Eerst dit, inloggen doe ik zo');
  await expect.poll(() => wachtrij.readBlok(page, casusId)).toBe('Eerst dit, inloggen doe ik zo');
});

test('een ander logt tussendoor in op dezelfde computer, en ziet niets', async ({ page, context }) => {
  await logInAs(page, 'sanne');
  const casusId = await makeCasus(page, 'Vuurdoorn');
  const blok = await wachtrij.openCanvas(page, casusId);
  await wachtrij.blokkeer(context);
  await blok.fill('Alleen voor Sanne');
  await expect(page.getByText(/^Wordt bewaard zodra/)).toBeVisible();
  await wachtrij.verlies(context);
  await wachtrij.laatDoor(context);
  await page.goto('/');
  await expect(page.getByText('Op deze computer wacht nog een tekst')).toBeVisible();
  await wachtrij.kiesRol(page, 'jelle');
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn werk' })).toBeVisible();
  await page.goto(`/casussen/${casusId}/canvas`);
  await expect(page.getByText('Alleen voor Sanne')).toHaveCount(0);
  const opslag = await wachtrij.readOpslag(page);
  expect(opslag).not.toContain('Alleen voor Sanne');
  expect(opslag).toContain('"naast-wacht":"1"');
  await wachtrij.verlies(context);
  await logInAs(page, 'sanne');
  await expect(page.getByText('Je tekst is alsnog bewaard.')).toBeVisible();
  expect(await wachtrij.readBlok(page, casusId)).toBe('Alleen voor Sanne');
  await expect.poll(() => wachtrij.readOpslag(page)).not.toContain('naast-wacht"');
  await wachtrij.verlies(context);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Inloggen' })).toBeVisible();
  await expect(page.getByText('Op deze computer wacht nog een tekst')).toHaveCount(0);
});

for (const { keuze, wordt } of [
  { keuze: 'Mijn tekst houden', wordt: 'Van Sanne' },
  { keuze: 'Andere tekst houden', wordt: 'Van Jelle' },
  { keuze: 'Allebei houden', wordt: 'Van Jelle\n\nVan Sanne' },
]) {
  test(`twee browsers in één tekst: ${keuze.toLowerCase()}`, async ({ page, browser }) => {
    await logInAs(page, 'sanne');
    const casusId = await makeCasus(page, 'Sleedoorn');
    await wachtrij.geefToegang(page, casusId, 'jelle');
    const mijn = await wachtrij.openCanvas(page, casusId);
    await wachtrij.blokkeer(page.context());
    await mijn.fill('Van Sanne');
    await expect(page.getByText(/^Wordt bewaard zodra/)).toBeVisible();

    const ander = await (await browser.newContext()).newPage();
    await logInAs(ander, 'jelle');
    await (await wachtrij.openCanvas(ander, casusId)).fill('Van Jelle');
    await expect(ander.getByText(/^Opgeslagen om/)).toBeVisible();
    await ander.context().close();

    await wachtrij.laatDoor(page.context());
    const venster = page.getByRole('dialog', { name: 'Iemand anders schreef hier ook' });
    await expect(venster.getByText('Van Sanne')).toBeVisible();
    await expect(venster.getByText('Van Jelle')).toBeVisible();
    await venster.getByRole('button', { name: keuze }).click();
    await expect(mijn).toHaveValue(wordt);
    await expect(page.getByText(/^Opgeslagen om/)).toBeVisible();
    expect(await wachtrij.readBlok(page, casusId)).toBe(wordt);
    await expect(mijn).toBeFocused();
    await page.keyboard.type('!');
    await expect(mijn).toHaveValue(`${wordt}!`);
  });

  test(`een ander schreef terwijl het tabblad weg was: ${keuze.toLowerCase()}`, async ({ page, context }) => {
    await logInAs(page, 'sanne');
    const casusId = await makeCasus(page, 'Kornoelje');
    const blok = await wachtrij.openCanvas(page, casusId);
    await wachtrij.blokkeer(context);
    await blok.fill('Van Sanne');
    await expect(page.getByText(/^Wordt bewaard zodra/)).toBeVisible();
    await context.setOffline(true);
    await page.close();
    await wachtrij.laatDoor(context);
    await context.setOffline(false);
    const nieuw = await context.newPage();
    await wachtrij.schrijfBlok(nieuw, casusId, 'Van Jelle');

    await nieuw.goto('/');
    await nieuw.getByRole('button', { name: 'Bekijk en kies' }).click();
    const venster = nieuw.getByRole('dialog', { name: 'Wat nog wacht' });
    await expect(venster.getByText('Van Sanne')).toBeVisible();
    await expect(venster.getByText('Van Jelle')).toBeVisible();
    await venster.getByRole('button', { name: keuze }).click();
    await expect(venster.getByText('Alles is bewaard. Er wacht niets meer.')).toBeVisible();
    await expect.poll(() => wachtrij.readBlok(nieuw, casusId)).toBe(wordt);
  });
}

test('een half formulier staat er later nog, en is weg als het verstuurd is', async ({ page, context }) => {
  await logInAs(page, 'sanne');
  const casusId = await makeCasus(page, 'Berberis');
  await page.goto(`/casussen/${casusId}/deelnemers`);
  const venster = page.getByRole('dialog', { name: 'Wie doet er mee?' });
  const open = () => page.getByRole('button', { name: 'Iemand op de lijst zetten' }).click();
  const eerder = venster.getByText(/^Je was hier al begonnen op/);
  await open();
  await venster.getByLabel('Naam').fill('Oma Riet');
  await venster.getByLabel('Wat doet deze persoon nu?').fill('Past op, elke woensdag.');
  await expect(venster.getByText(/^Kladje bewaard om/)).toBeVisible();

  await page.reload();
  await open();
  await expect(eerder).toBeVisible();
  await lookAt(page, 'kladje-vraag');
  await venster.getByRole('button', { name: 'Ga verder' }).click();
  await expect(venster.getByLabel('Naam')).toHaveValue('Oma Riet');

  // Also what was typed without a connection is there after the next login.
  await context.setOffline(true);
  await venster.getByLabel('Wat doet deze persoon nu?').fill('Past op, en kookt.');
  await expect(venster.getByText('Je kladje wordt bewaard zodra er verbinding is.')).toBeVisible();
  expect(await wachtrij.readOpslag(page)).not.toMatch(/Riet|kookt/);
  await page.close();
  await context.setOffline(false);
  await wachtrij.verlies(context);
  const nieuw = await context.newPage();
  await nieuw.goto(`/casussen/${casusId}/deelnemers`);
  await wachtrij.kiesRol(nieuw, 'sanne');
  await nieuw.getByRole('button', { name: 'Iemand op de lijst zetten' }).click();
  const later = nieuw.getByRole('dialog', { name: 'Wie doet er mee?' });
  await later.getByRole('button', { name: 'Ga verder' }).click();
  await expect(later.getByLabel('Wat doet deze persoon nu?')).toHaveValue('Past op, en kookt.');
  await later.getByRole('button', { name: 'Op de lijst zetten' }).click();
  await expect(later).toHaveCount(0);
  await expect.poll(() => wachtrij.countKladjes(nieuw)).toBe(0);
  await nieuw.getByRole('button', { name: 'Iemand op de lijst zetten' }).click();
  await expect(later.getByLabel('Naam')).toHaveValue('');
});

test('een antwoord in een gesprek overleeft het tabblad', async ({ page, context }) => {
  await logInAs(page, 'sanne');
  const casusId = await makeCasus(page, 'Gagel');
  const gesprekId = await wachtrij.beginGesprek(page, casusId);
  const klaar = page.waitForResponse('**/mij/kluissleutel');
  await page.goto(`/casussen/${casusId}/gesprek/${gesprekId}`);
  await klaar;
  await context.route('**/antwoorden/**', (route) => route.abort('connectionfailed'));
  const antwoord = page.getByRole('main').getByRole('textbox').first();
  await antwoord.fill('Ik ben Marja en ik hou van fietsen');
  await expect(page.getByText(/^Wordt bewaard zodra/)).toBeVisible();
  expect(await wachtrij.readOpslag(page)).not.toContain('fietsen');
  await context.setOffline(true);
  await page.close();
  await context.unroute('**/antwoorden/**');
  await context.setOffline(false);
  const nieuw = await context.newPage();
  await nieuw.goto(`/casussen/${casusId}/gesprek/${gesprekId}`);
  await expect
    .poll(() => wachtrij.readAntwoorden(nieuw, gesprekId))
    .toContain('Ik ben Marja en ik hou van fietsen');
});

test('ongedaan maken en opnieuw doen, in de tekst en op het canvas', async ({ page }) => {
  await logInAs(page, 'sanne');
  const casusId = await makeCasus(page, 'Brem');
  const blok = await wachtrij.openCanvas(page, casusId);
  await blok.pressSequentially('Wij zijn samen');
  await page.keyboard.press('Control+z');
  await expect(blok).not.toHaveValue('Wij zijn samen');
  await page.keyboard.press('Control+y');
  await expect(blok).toHaveValue('Wij zijn samen');
  await blok.blur();
  await expect.poll(() => wachtrij.readBlok(page, casusId)).toBe('Wij zijn samen');
  await page.keyboard.press('Control+z');
  await expect(blok).toHaveValue('');
  await expect.poll(() => wachtrij.readBlok(page, casusId)).toBe('');
  await page.keyboard.press('Control+y');
  await expect(blok).toHaveValue('Wij zijn samen');
  await expect.poll(() => wachtrij.readBlok(page, casusId)).toBe('Wij zijn samen');
});
