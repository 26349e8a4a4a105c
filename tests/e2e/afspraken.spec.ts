import { addDagen } from '@naast/domain/taken';
import { type MensNaam, mensen } from '../../apps/api/src/demo/mensen.ts';
import { expect, test } from './stappen/fonds-spel.ts';
import { logInAs } from './stappen/login.ts';
import { lookAt } from './stappen/look-at.ts';

const gezin = 'Beukenhof';
const ik: MensNaam = 'mirjam';
const vandaag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
const typ = (dag: string): string => dag.split('-').reverse().join('-');

// The later ones look at what the first one made.
test.describe.configure({ mode: 'serial' });

test('een afspraak maken, afvinken en meegeven aan het gezin', async ({ page, spel }) => {
  const leden = [{ naam: 'Joop Beukenhof', gezinsrol: 'ouder' }];
  const { id: huishoudenId } = await spel.post(ik, '/huishoudens', { naam: gezin, wijk: 'Beijum', leden });
  const casus = { huishoudenId, aanmelding: '', contactpersoonId: spel.id(ik) };
  const { id: casusId } = await spel.post(ik, '/casussen', casus);
  await logInAs(page, ik);
  await page.goto(`/casussen/${casusId}/afspraken`);
  await expect(page.getByText('Er is nog niets afgesproken')).toBeVisible();
  await lookAt(page, 'afspraken-leeg');

  await page.getByRole('button', { name: 'Maak de eerste afspraak' }).click();
  const venster = page.getByRole('dialog', { name: 'Nieuwe afspraak' });
  await venster.getByRole('button', { name: 'Bewaren' }).click();
  await expect(venster.getByText('Kijk nog even naar dit')).toBeVisible();
  await venster.getByLabel('Wat spreken we af?').fill('Past op de kinderen.');
  await venster.getByLabel('Wie doet het?').selectOption('Iemand anders, zonder account');
  await venster.getByLabel('Naam van wie het doet').fill('Oma');
  await venster.getByLabel('Op welke dag?').fill(typ(vandaag));
  await lookAt(page, 'afspraak-maken');
  await venster.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('region', { name: 'Vandaag' }).getByText('Oma')).toBeVisible();

  await page.getByRole('button', { name: 'Nieuwe afspraak' }).click();
  await venster.getByLabel('Wat spreken we af?').fill('Joop Beukenhof bellen.');
  await venster.getByLabel('Wie doet het?').selectOption(`${mensen[ik].naam} (${mensen[ik].functie})`);
  await venster.getByLabel('Op welke dag?').fill(typ(addDagen(vandaag, -1)));
  await venster.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('region', { name: 'De dag is al voorbij' })).toBeVisible();

  await page.getByRole('checkbox', { name: 'Past op de kinderen.' }).press('Space');
  await expect(page.getByRole('region', { name: 'Vandaag' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByRole('region', { name: 'Vandaag' })).toBeVisible();
  await lookAt(page, 'afspraken');

  await page.getByRole('button', { name: 'Bericht om te kopiëren' }).click();
  const bericht = page.getByRole('dialog', { name: 'Bericht voor het gezin' });
  await expect(bericht.getByLabel('Het bericht')).toHaveValue(/- Oma: Past op de kinderen/);
  await expect(bericht.getByLabel('Het bericht')).not.toHaveValue(new RegExp(gezin));
  await bericht.getByRole('button', { name: 'Sluiten' }).last().click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Brief maken (PDF)' }).click();
  expect((await download).suggestedFilename()).toBe('afspraken-exemplaar-1.pdf');

  await page.goto(`/casussen/${casusId}/canvas`);
  await expect(page.getByRole('textbox', { name: 'Afspraak 1' })).toHaveValue('Past op de kinderen.');
});

test('mijn werk zegt wat te doen is, en wat klaar is gaat eruit', async ({ page }) => {
  await logInAs(page, ik);
  const teDoen = page.getByRole('region', { name: 'Wat er te doen is' });
  await expect(teDoen.getByText('Joop Beukenhof bellen.')).toBeVisible();
  await expect(teDoen.getByText('Past op de kinderen.')).toBeVisible();
  await lookAt(page, 'mijn-werk');
  await teDoen.getByRole('checkbox', { name: 'Gedaan: Joop Beukenhof bellen.' }).press('Space');
  await expect(teDoen.getByText('Joop Beukenhof bellen.')).toHaveCount(0);
});

test('een geheime agendalink werkt tot hij wordt ingetrokken, en een collega neemt waar', async ({
  page,
  playwright,
}) => {
  await logInAs(page, ik);
  await page.goto('/instellingen');
  await page.getByRole('button', { name: 'Link maken' }).click();
  const adres = (await page.locator('code').textContent()) ?? '';
  const agenda = await playwright.request.newContext();
  expect(await (await agenda.get(adres)).text()).toContain('BEGIN:VCALENDAR');

  await page.getByRole('button', { name: 'Afwezig melden' }).click();
  await page.getByLabel('Laatste dag').fill(typ(addDagen(vandaag, 3)));
  await page.getByLabel('Wie neemt waar?').fill(mensen.ruud.naam);
  await page.getByRole('option', { name: mensen.ruud.naam }).click();
  await page.getByRole('button', { name: 'Afwezig melden' }).click();
  await expect(page.getByText(`${mensen.ruud.naam} (`, { exact: false }).first()).toBeVisible();
  await lookAt(page, 'instellingen');

  await page.getByRole('button', { name: 'Link intrekken' }).click();
  await expect(page.getByRole('button', { name: 'Link maken', exact: true })).toBeVisible();
  expect((await agenda.get(adres)).status()).toBe(404);
  await agenda.dispose();
  await page.getByRole('button', { name: 'Ik ben er weer' }).click();
  await expect(page.getByText(`${mensen.ruud.naam} neemt niet meer waar.`)).toBeVisible();
});

test('de teamleider meldt een zieke collega, en wie waarneemt ziet dat bij het gezin', async ({
  page,
  browser,
}) => {
  await logInAs(page, 'geert');
  await page.goto('/team');
  await page.getByRole('button', { name: /^Is er even niet.*Mirjam/ }).click();
  const venster = page.getByRole('dialog', { name: 'Mirjam Postma is er even niet' });
  await venster.getByRole('button', { name: 'Afwezig melden' }).click();
  await expect(venster.getByText('Kijk nog even naar dit')).toBeVisible();
  await venster.getByLabel('Laatste dag').fill(typ(addDagen(vandaag, 3)));
  await venster.getByLabel('Wie neemt waar?').fill(mensen.fatima.naam);
  await page.getByRole('option', { name: mensen.fatima.naam }).click();
  await lookAt(page, 'collega-ziek');
  await venster.getByRole('button', { name: 'Afwezig melden' }).click();
  await expect(page.getByText(`${mensen.fatima.naam} neemt waar.`)).toBeVisible();
  await lookAt(page, 'team');

  const context = await browser.newContext();
  const fatima = await context.newPage();
  await logInAs(fatima, 'fatima');
  await fatima.getByRole('link', { name: gezin }).first().click();
  await expect(fatima.getByText('Mirjam Postma is er niet tot en met')).toBeVisible();
  await lookAt(fatima, 'waarnemer-bij-gezin');
  await context.close();

  await page.getByRole('button', { name: /^Is er weer.*Mirjam/ }).click();
  await expect(page.getByText(`${mensen.fatima.naam} neemt niet meer waar.`)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Is er even niet.*Mirjam/ })).toBeVisible();
});
