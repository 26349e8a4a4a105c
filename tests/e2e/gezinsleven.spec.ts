import type { MensNaam } from '../../apps/api/src/demo/mensen.ts';
import { expect, test } from './stappen/fonds-spel.ts';
import { logInAs } from './stappen/login.ts';
import { lookAt } from './stappen/look-at.ts';
import { takeBack } from './stappen/terug.ts';
import { tick } from './stappen/tick.ts';

const ik: MensNaam = 'mirjam';
type Spel = { post: (wie: MensNaam, url: string, body?: unknown) => Promise<{ id: string }> };

/** A household of Mirjam with these people and an open casus. */
async function makeGezin(
  spel: Spel & { id: (wie: MensNaam) => string },
  naam: string,
  leden: [naam: string, gezinsrol: string, geboortejaar: number][],
) {
  const { id: huishoudenId } = await spel.post(ik, '/huishoudens', {
    naam,
    wijk: 'Beijum',
    leden: leden.map(([lid, gezinsrol, geboortejaar]) => ({ naam: lid, gezinsrol, geboortejaar })),
  });
  const body = { huishoudenId, aanmelding: '', contactpersoonId: spel.id(ik) };
  const { id: casusId } = await spel.post(ik, '/casussen', body);
  return { huishoudenId, casusId };
}

test('een gezin dat er twee keer in staat wordt één, en kan weer terug', async ({ page, spel }) => {
  const blijft = await makeGezin(spel, 'Duindoorn', [['Ria Duindoorn', 'ouder', 1979]]);
  const weg = await makeGezin(spel, 'Duindoren', [['Ria Duindoren', 'ouder', 1979]]);
  await logInAs(page, ik);
  await page.goto(`/huishoudens/${blijft.huishoudenId}`);
  await page.getByRole('link', { name: 'Dit gezin staat er twee keer in' }).click();
  await page.getByRole('button', { name: 'Naast elkaar zetten: Duindoren' }).click();
  await expect(page.getByText('Beide gezinnen hebben een open casus')).toBeVisible();
  await lookAt(page, 'samenvoegen-kan-niet');
  await spel.postMetVersie(ik, `/casussen/${weg.casusId}/fase`, 1, {
    gebeurtenis: 'stoppen',
    reden: 'Dubbel.',
  });
  await page.reload();
  await expect(page.getByLabel('Ria Duindoren (1979) is…')).toHaveValue(/.+/);
  await lookAt(page, 'samenvoegen');
  await page.getByRole('button', { name: 'Samenvoegen', exact: true }).click();
  await expect(page.getByText('Samengevoegd met gezin Duindoren')).toBeVisible();
  await page.goto(`/huishoudens/${weg.huishoudenId}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Duindoorn' })).toBeVisible();
  await lookAt(page, 'samengevoegd');
  await page.getByRole('button', { name: /Duindoren: terugdraaien/ }).click();
  await expect(page.getByText(/Teruggedraaid op/)).toBeVisible();
  await page.goto(`/huishoudens/${weg.huishoudenId}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Duindoren' })).toBeVisible();
});

test('generaties, een kind in twee gezinnen, en op zichzelf wonen', async ({ page, spel }) => {
  await makeGezin(spel, 'Oma Sleedoorn', [['Geertje Sleedoorn', 'ouder', 1952]]);
  await makeGezin(spel, 'Esdoorn', [
    ['Rob Esdoorn', 'ouder', 1981],
    ['Pim Esdoorn', 'kind', 2015],
  ]);
  const gezin = await makeGezin(spel, 'Sleedoorn', [
    ['Hanna Sleedoorn', 'ouder', 1983],
    ['Mees Sleedoorn', 'kind', 2007],
  ]);
  await logInAs(page, ik);
  await page.goto(`/huishoudens/${gezin.huishoudenId}`);
  await page.getByRole('button', { name: 'Iemand uit een ander gezin woont hier ook' }).click();
  await page.getByLabel('Wie woont hier ook?').fill('Pim');
  await page.getByRole('button', { name: /^Woont hier ook: Pim Esdoorn/ }).click();
  await expect(page.getByRole('link', { name: 'gezin Esdoorn' })).toBeVisible();

  await page.getByRole('button', { name: 'Ouder en kind erbij zetten' }).click();
  await page.getByText('Zoek die er eerst bij').click();
  await page.getByLabel('Wie zoek je?').fill('Geertje');
  await page.getByRole('button', { name: /^In de lijst zetten: Geertje/ }).click();
  await page
    .getByLabel('Wie is de ouder?')
    .selectOption({ label: 'Geertje Sleedoorn (1952), gezin Oma Sleedoorn in Beijum' });
  await page.getByLabel('Wie is het kind?').selectOption({ label: 'Hanna Sleedoorn' });
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('img', { name: /De familie, de oudsten boven/ })).toBeVisible();
  await page.getByText('In woorden, en losmaken').click();
  await expect(page.getByText('Geertje Sleedoorn is ouder van Hanna Sleedoorn.')).toBeVisible();
  await lookAt(page, 'familie');

  await page.getByRole('link', { name: 'Iemand gaat op zichzelf wonen' }).click();
  await page.getByRole('button', { name: 'Verhuizen' }).click();
  await expect(page.getByText('Kijk nog even naar dit')).toBeVisible();
  await tick(page.getByRole('checkbox', { name: 'Mees Sleedoorn' }));
  await page.getByLabel('Naam van het nieuwe gezin').fill('Mees');
  await page.getByLabel('Wijk', { exact: true }).fill('Paddepoel');
  await lookAt(page, 'verhuizen');
  await page.getByRole('button', { name: 'Verhuizen' }).click();
  await expect(page.getByRole('list', { name: 'Verhuisd' }).getByText('Mees Sleedoorn')).toBeVisible();
  await takeBack(page, /staat dat ze verhuisd zijn/);
  await expect(page.getByRole('list', { name: 'Verhuisd' })).toHaveCount(0);
});

test('wat bij de verkeerde persoon of het verkeerde gezin staat, wordt rechtgezet', async ({
  page,
  spel,
}) => {
  const fout = await makeGezin(spel, 'Meidoornlaan', [
    ['Ank Meidoornlaan', 'ouder', 1990],
    ['Bo Meidoornlaan', 'kind', 2014],
  ]);
  const goed = await makeGezin(spel, 'Meidoornhof', [['Ank Meidoornhof', 'ouder', 1990]]);
  await spel.postMetVersie(ik, `/casussen/${goed.casusId}/fase`, 1, {
    gebeurtenis: 'stoppen',
    reden: 'Klaar.',
  });
  await spel.post(ik, `/casussen/${fout.casusId}/canvas/situaties`, {
    kapitaalvorm: 'economisch',
    woorden: 'De rekeningen liggen in een la.',
  });
  await logInAs(page, ik);
  await page.goto(`/casussen/${fout.casusId}/dossier`);
  await page.getByRole('link', { name: 'Iets rechtzetten' }).click();
  await page.getByLabel('Gaat over').selectOption({ label: 'Bo Meidoornlaan' });
  await expect(page.getByText('Dit staat nu bij Bo Meidoornlaan.')).toBeVisible();
  await page.getByLabel('Gaat over').selectOption({ label: 'Ank Meidoornlaan' });
  await page.getByText('Wat al is rechtgezet (2)').click();
  await lookAt(page, 'rechtzetten');
  await page.getByRole('button', { name: 'Het goede gezin zoeken' }).click();
  await page.getByRole('button', { name: 'Dit is het goede gezin: Meidoornhof' }).click();
  await expect(page.getByLabel('Ank Meidoornlaan (1990) is…')).toHaveValue(/.+/);
  await page.getByLabel('Wat ging er mis?').fill('Verkeerde naam gekozen.');
  await lookAt(page, 'casus-verplaatsen');
  await page.getByRole('button', { name: 'De casus verplaatsen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Meidoornhof' })).toBeVisible();
  await takeBack(page, 'De casus hoort nu bij Meidoornhof.');
  await expect(page.getByRole('heading', { level: 1, name: 'Meidoornlaan' })).toBeVisible();
});
