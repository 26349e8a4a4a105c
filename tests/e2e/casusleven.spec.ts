import { expect, type Page, test } from '@playwright/test';
import { logInAs, openTab } from './stappen/login.ts';
import { lookAt } from './stappen/look-at.ts';
import { makeCasus } from './stappen/maak-casus.ts';
import { tick } from './stappen/tick.ts';

/** A household of its own, in which somebody turns 18. */
async function openEigen(page: Page, naam: string, fase?: 'nazorg'): Promise<string> {
  const jaar = new Date().getFullYear() - 17;
  const id = await makeCasus(page, naam, [
    { naam: `Ria ${naam}`, gezinsrol: 'ouder', geboortejaar: 1984 },
    { naam: `Sem ${naam}`, gezinsrol: 'kind', geboortejaar: jaar },
  ]);
  if (fase) for (let stap = 0; stap < 4; stap += 1) await nextFase(page, id);
  await page.goto(`/casussen/${id}/dossier`);
  await expect(page.getByRole('heading', { level: 2, name: 'Nazorg' })).toBeVisible();
  return id;
}

const nextFase = (page: Page, id: string) =>
  page.evaluate(async (casusId) => {
    const { versie } = await (await fetch(`/api/v1/casussen/${casusId}`)).json();
    const antwoord = await fetch(`/api/v1/casussen/${casusId}/fase`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'if-match': `"${versie}"` },
      body: JSON.stringify({ gebeurtenis: 'verder' }),
    });
    if (!antwoord.ok) throw new Error(await antwoord.text());
  }, id);

const sectie = (page: Page, naam: string) => page.getByRole('region', { name: naam });

test('wat een bezoeker moet weten, wat er verandert en wat je opschrijft', async ({ page }) => {
  await logInAs(page, 'sanne');
  await openEigen(page, 'Zilverspar');

  await page.getByRole('button', { name: 'Aandachtspunt toevoegen' }).click();
  const punt = page.getByRole('dialog', { name: 'Aandachtspunt toevoegen' });
  await punt.getByLabel('Wat moet een bezoeker weten?').selectOption('Hond in huis');
  await tick(punt.getByRole('radio', { name: 'Nog niet' }));
  await punt.getByRole('button', { name: 'Bewaren' }).click();
  await expect(
    punt.getByText('Schrijf op waarom het niet met het gezin besproken is.').first(),
  ).toBeVisible();
  await punt.getByLabel('Waarom niet?').fill('Morgen is het eerste bezoek.');
  await punt.getByRole('button', { name: 'Bewaren' }).click();
  await expect(sectie(page, 'Als je op bezoek gaat').first()).toContainText('Hond in huis');

  await page.getByRole('button', { name: 'Kies wat er te regelen is' }).click();
  const leven = page.getByRole('dialog', { name: 'Wat verandert er in het gezin?' });
  await expect(leven.getByLabel('Voor wie?')).toContainText('Sem Zilverspar');
  await leven.getByRole('checkbox', { name: /studiefinanciering/ }).press('Space');
  await lookAt(page, 'levensgebeurtenis');
  await leven.getByRole('button', { name: 'Klaarzetten' }).click();
  const gezin = sectie(page, 'Wat er verandert in het gezin');
  await expect(gezin.getByText('0 van 10 geregeld')).toBeVisible();
  await gezin.getByRole('checkbox').first().press('Space');
  await expect(gezin.getByText('1 van 10 geregeld')).toBeVisible();
  await lookAt(page, 'dossier-casusleven');

  await openTab(page, 'Notities');
  await page.getByRole('button', { name: 'Notitie schrijven' }).click();
  await page.getByLabel('Notitie', { exact: true }).fill('Koffie gedronken. Ria lacht weer.');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText('Koffie gedronken.')).toBeVisible();
  await page.getByLabel('Zoeken in de notities').fill('wasmachine');
  await expect(page.getByText('Geen notitie met “wasmachine”.')).toBeVisible();
  await page.getByLabel('Zoeken in de notities').fill('KOFFIE');
  await expect(page.getByText('Ria lacht weer.')).toBeVisible();

  await openTab(page, 'Tijdlijn');
  await tick(page.getByRole('radio', { name: 'In het gezin' }));
  await expect(page.getByText('Koffie gedronken.')).toHaveCount(0);
  await page.getByRole('link', { name: 'Aandachtspunt bij bezoek: Hond in huis' }).click();
  await expect(page).toHaveURL(/dossier#bezoek$/);
});

test('een vraag op de ladder: wie gevraagd is kijkt mee tot het antwoord er is', async ({ page }) => {
  await logInAs(page, 'sanne');
  await openEigen(page, 'Goudberk');
  await page.getByRole('button', { name: 'Vraag stellen' }).click();
  const vraag = page.getByRole('dialog', { name: 'Hulp vragen' });
  await vraag.getByLabel('Op welke trede?').selectOption('Praktijkverbinder of interventieteam');
  await vraag.getByLabel('Aan welke collega?').fill('Nadia');
  await vraag.getByRole('option', { name: /Nadia Bouzid/ }).click();
  await vraag.getByLabel('Wat is je vraag?').fill('Wie belt de corporatie?');
  await vraag.getByRole('button', { name: 'Vraag stellen' }).click();
  await expect(sectie(page, 'Hulp vragen als het vastzit')).toContainText('Wacht op antwoord');

  await page.context().clearCookies();
  await logInAs(page, 'nadia');
  await page.getByRole('link', { name: /Wie belt de corporatie\?/ }).click();
  await page.getByRole('button', { name: 'Antwoord geven' }).click();
  const antwoord = page.getByRole('dialog', { name: 'Antwoord geven' });
  await antwoord.getByLabel('Antwoord').fill('Ik bel vanmiddag.');
  await antwoord.getByRole('button', { name: 'Antwoord geven' }).click();
  await expect(page.getByText('Je kijkt niet meer mee in deze casus.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn werk' })).toBeVisible();
});

test('na het afsluiten komt de nazorg terug, en je schrijft op hoe het ging', async ({ page }) => {
  await logInAs(page, 'sanne');
  await openEigen(page, 'Zoete Kers', 'nazorg');
  await page.getByRole('button', { name: 'Casus afsluiten' }).click();
  const slot = page.getByRole('dialog', { name: 'Casus afsluiten' });
  await slot.getByLabel('Wat is er veranderd?').fill('De huur is weer op tijd.');
  await slot.getByLabel('Hoe blijven jullie in contact?').fill('Wij bellen elkaar.');
  await slot.getByLabel('Wat leren wij hiervan?').fill('Eerder bellen.');
  await slot
    .getByRole('button', { name: /Weghalen/ })
    .last()
    .click();
  await lookAt(page, 'afsluiten');
  await slot.getByRole('button', { name: 'Casus afsluiten' }).click();
  const nazorg = sectie(page, 'Nazorg');
  await expect(nazorg.getByRole('listitem')).toHaveCount(2);
  await nazorg
    .getByRole('button', { name: /Hoe ging het/ })
    .first()
    .click();
  const uitkomst = page.getByRole('dialog', { name: 'Hoe ging het?' });
  await tick(uitkomst.getByRole('radio', { name: 'We hebben elkaar gesproken' }));
  await uitkomst.getByRole('button', { name: 'Bewaren' }).click();
  await expect(nazorg.getByText('We hebben elkaar gesproken')).toBeVisible();
});

test('een collega gaat weg: de teamleider vraagt anderen, casus voor casus', async ({ page }) => {
  await logInAs(page, 'jelle');
  await openEigen(page, 'Treurwilg');
  await page.context().clearCookies();
  await logInAs(page, 'hanneke');
  await page.getByRole('link', { name: 'Bekijk het team' }).click();
  await page.getByRole('button', { name: /^Gaat weg.*Jelle/ }).click();
  await page.getByLabel('Wat lezen de collega’s?').fill('Jelle gaat naar een andere gemeente.');
  await page.getByRole('button', { name: 'Casussen verdelen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Jelle Wiersma gaat weg' })).toBeVisible();
  await page.getByLabel('Wie neemt Treurwilg over?').fill('Sanne');
  await page.getByRole('option', { name: /Sanne Hofstra/ }).click();
  await lookAt(page, 'vertrek');
  await page.getByRole('button', { name: 'Vragen voor 1 casus' }).click();
  await expect(sectie(page, 'Hoe ver elke casus is')).toContainText('Gevraagd: Sanne Hofstra');
});
