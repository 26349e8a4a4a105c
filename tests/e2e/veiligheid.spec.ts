import { expect, type Page, test } from '@playwright/test';
import { mensen } from '../../apps/api/src/demo/mensen.ts';
import { logInAs } from './stappen/login.ts';
import { lookAt } from './stappen/look-at.ts';
import { makeCasus, post } from './stappen/maak-casus.ts';
import { tick } from './stappen/tick.ts';

const sectie = (page: Page, naam: string) => page.getByRole('region', { name: naam });

/** A household of its own with a row about the child that somebody else must not see. */
async function openEigen(page: Page, naam: string): Promise<string> {
  const id = await makeCasus(page, naam, [
    { naam: `Anke ${naam}`, gezinsrol: 'ouder', geboortejaar: 1988 },
    { naam: `Piet ${naam}`, gezinsrol: 'partner', geboortejaar: 1985 },
    { naam: `Bo ${naam}`, gezinsrol: 'kind', geboortejaar: 2016 },
  ]);
  const { leden } = await (await page.request.get(`/api/v1/casussen/${id}`)).json();
  const lidId = leden.find((lid: { naam: string }) => lid.naam.startsWith('Anke')).id;
  await post(page, `/casussen/${id}/canvas/situaties`, {
    kapitaalvorm: 'mentaal',
    leefgebied: 'psychische_gezondheid',
    lidId,
    woorden: 'Ik slaap niet van de angst.',
  });
  return id;
}

test('leden apart zetten, afschermen, de meldcode en splitsen', async ({ page }) => {
  await logInAs(page, 'sanne');
  const id = await openEigen(page, 'Duinroos');
  await page.goto(`/casussen/${id}/dossier`);

  // Shield one leefgebied first: a small lock for who may see it.
  await page.getByRole('link', { name: /Afschermen van iets over Anke/ }).click();
  await page.getByRole('button', { name: 'Iets afschermen' }).click();
  const afschermen = page.getByRole('dialog', { name: 'Iets afschermen' });
  await afschermen.getByLabel('Over wie?').selectOption('Anke Duinroos');
  await afschermen.getByLabel('Waarover?').selectOption('Hoe het in je hoofd gaat');
  await lookAt(page, 'afschermen');
  await afschermen.getByRole('button', { name: 'Afschermen' }).click();
  await expect(sectie(page, 'Afschermen')).toContainText('Hoe het in je hoofd gaat van Anke Duinroos');
  await page.goto(`/casussen/${id}/canvas`);
  await expect(page.getByRole('link', { name: 'Alleen voor de contactpersoon' })).toBeVisible();

  // One press, from every page of the casus; a reason is welcome, not needed.
  await page.getByRole('button', { name: 'Veiligheid', exact: true }).click();
  const knop = page.getByRole('dialog', { name: 'Veiligheid' });
  await expect(knop.getByRole('link', { name: '0800-2000' })).toBeVisible();
  await knop.getByLabel(/^Waarom is dit nodig\?/).fill('Zij is bang voor hem.');
  await lookAt(page, 'veiligheid-knop');
  await knop.getByRole('button', { name: 'Leden apart zetten' }).click();
  await expect(page.getByRole('button', { name: 'Veiligheid: leden apart' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1, name: 'Duinroos' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.goto(`/casussen/${id}/veiligheid`);
  await page.getByRole('button', { name: 'Notitie bij stap 1' }).click();
  await page.getByLabel('Notitie bij stap 1').fill('Zij schrok van de bel.');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(sectie(page, 'Meldcode huiselijk geweld en kindermishandeling')).toContainText(
    'Zij schrok van de bel.',
  );

  await page.getByRole('button', { name: 'Splitsen voorbereiden' }).click();
  const plek = (naam: string) => page.getByRole('radiogroup', { name: `Waar hoort ${naam}?` });
  await tick(plek('Anke Duinroos').getByRole('radio', { name: /^Gaat, met alles/ }));
  await tick(
    plek('Bo Duinroos')
      .getByRole('radio', { name: /blijft hier$/ })
      .last(),
  );
  await page.getByLabel('Naam van het nieuwe huishouden').fill('Zeewind');
  await page.getByLabel('Wie wordt daar contactpersoon?').fill(mensen.jelle.naam);
  await page.getByRole('option', { name: new RegExp(mensen.jelle.naam) }).click();
  await lookAt(page, 'splitsen');
  await page.getByRole('button', { name: 'Huishouden splitsen' }).click();
  await expect(page.getByText('Het huishouden is gesplitst.')).toBeVisible();
  await expect(page.getByText('Anke Duinroos')).toHaveCount(0);
  await lookAt(page, 'gesplitst');
});

test('de nieuwe contactpersoon vindt zijn deel, en van het andere niets', async ({ page }) => {
  await logInAs(page, 'jelle');
  const { items } = await (await page.request.get('/api/v1/casussen')).json();
  const casus = items.find((c: { huishouden: { naam: string } }) => c.huishouden.naam === 'Zeewind');
  await page.goto(`/casussen/${casus.id}/canvas`);
  await expect(page.getByRole('textbox', { name: 'In eigen woorden' }).first()).toHaveValue(
    'Ik slaap niet van de angst.',
  );
  const gevonden = await page.request.post('/api/v1/huishoudens/_zoek', { data: { naam: 'Duinroos' } });
  expect((await gevonden.json()).mogelijkBekend).toBeNull();
});
