import { kastanje } from '../../apps/api/src/demo/verhaal-kastanje.ts';
import { openElkGetal } from './stappen/bronnen.ts';
import { addUithuisplaatsing, readCasusstuk, sporen } from './stappen/gevoelig.ts';
import { logInAs, openCasus, openTab } from './stappen/login.ts';
import { lookAt, waitForPage } from './stappen/look-at.ts';
import { expect, test } from './stappen/wandeling.ts';

// Goes on with the casus and the besluit that the walk of Kastanje left.
const [huurachterstand] = kastanje.aanvraagregels;

test('Dirk opent als controller elk bedrag van Kastanje, tot en met de bron', async ({ page }) => {
  await logInAs(page, 'dirk');
  await page.getByRole('link', { name: 'Fonds', exact: true }).click();
  await page.getByRole('link', { name: new RegExp(huurachterstand.wat) }).click();
  await page.getByRole('link', { name: 'Bekijk elke regel en elk bedrag' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Berekening bij AV-/ })).toBeVisible();
  await lookAt(page, 'berekening-controller');
  // The table behind each chart holds the same numbers, and a few more.
  const tabellen = page.getByRole('button', { name: 'Bekijk als tabel' });
  for (let over = await tabellen.count(); over > 0; over -= 1) await tabellen.first().click();
  const geopend = await openElkGetal(page);
  expect(geopend.length).toBeGreaterThan(60);
  for (const { getal, inleiding, samen, zinnen, bron } of geopend) {
    expect(inleiding, getal).not.toBe('');
    // What a number is the sum of adds up to the number itself; a bound of the range is shown in whole euros.
    if (samen !== null && getal.includes(',')) expect(samen, getal).toContain(getal);
    const isKosten = zinnen.some((zin) => zin.startsWith('De investering is'));
    if (zinnen.length > 0 && !isKosten) expect(bron, `${getal}: ${zinnen[0]}`).toBeTruthy();
  }
  // Nothing opens on an empty window: a nothing says why it is nothing.
  for (const { getal, inleiding, samen, zinnen } of geopend)
    if (getal === '€ 0,00') expect(samen ?? zinnen[0] ?? inleiding, getal).toMatch(/nul|telt niet|€ 0,00/);
  const kosten = page.getByRole('table', { name: 'Wat de doorbraak kost' });
  await expect(kosten.getByRole('row', { name: /Het geld gaat naar: Woningcorporatie/ })).toBeVisible();
  // The amounts are what a controller comes for: they fit beside the words.
  expect(await kosten.evaluate((tabel) => tabel.scrollWidth - tabel.clientWidth)).toBeLessThanOrEqual(0);
  const totBron = geopend.filter(({ bron }) => bron);
  expect(totBron.length / geopend.length).toBeGreaterThan(0.6);
});

test('het gezin leest nergens over een kind dat uit huis gaat', async ({ page }) => {
  await logInAs(page, 'sanne');
  await openCasus(page, 'Kastanje', 'Canvas');
  await waitForPage(page);
  const casusId = /casussen\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const naam = await addUithuisplaatsing(page, casusId);
  // For who calculates it is there, or the rest would prove nothing.
  await openTab(page, 'Rendement');
  await page.getByRole('link', { name: naam }).first().click();
  await expect(page.getByText('Kind naar een instelling').first()).toBeVisible();
  await openTab(page, 'Canvas');
  await page.reload();
  await waitForPage(page);
  await expect(page.getByRole('main')).not.toContainText(sporen);
  await openTab(page, 'Casusstuk');
  const tekst = await readCasusstuk(page, naam);
  expect(tekst).toContain('Huisarts');
  expect(tekst.match(sporen)?.[0]).toBeUndefined();
});
