import { expect, type Page } from '@playwright/test';
import { kastanje, kastanjeBerekening } from '../../../apps/api/src/demo/verhaal-kastanje.ts';
import { lookAt } from './look-at.ts';
import { tick } from './tick.ts';

/** What changes, found in the price list by these words. */
const vandaag = [
  {
    zoek: 'begeleiding thuis',
    prijs: /^Begeleiding thuis/,
    omschrijving: 'Tweede begeleider stopt (1 uur per week)',
    zonder: '52',
    met: '4',
  },
  {
    zoek: 'huisarts lang',
    prijs: /^Huisarts, consult langer dan 20 minuten/,
    omschrijving: 'Huisarts, lange consulten',
    zonder: '11',
    met: '4',
  },
] as const;

const opvang = {
  zoek: 'opvang dakloze',
  prijs: /^Maatschappelijke opvang, feitelijk dakloze/,
  omschrijving: 'Gezin van drie in de opvang na ontruiming, een half jaar',
  zonder: '1,5',
  met: '1,5',
} as const;

const kansen = [
  ['Kans zonder doorbraak', '60', '40', '80'],
  ['Kans met doorbraak', '10', '5', '20'],
] as const;

/** A new berekening with its name, the doorbraken it is about, and how far it looks ahead. */
export async function beginBerekening(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nieuwe berekening' }).click();
  await page.getByRole('textbox', { name: 'Naam van deze berekening' }).fill(kastanjeBerekening.naam);
  for (const nr of kastanjeBerekening.doorbraken)
    await tick(page.getByRole('checkbox', { name: kastanje.doorbraken[nr].titel, exact: true }));
  await page.getByRole('combobox', { name: 'Hoe ver kijken we vooruit?' }).selectOption('3 jaar');
}

interface Regel {
  zoek: string;
  prijs: RegExp;
  omschrijving: string;
  zonder: string;
  met: string;
}

async function addRegel(page: Page, { zoek, prijs, omschrijving, zonder, met }: Regel): Promise<void> {
  await page.getByRole('button', { name: 'Kies wat er verandert' }).click();
  const kiezer = page.getByRole('dialog', { name: 'Kies wat er verandert' });
  // Whoever types finds it: no key or press comes before it, and none after it to get to the first number.
  await expect(kiezer.getByLabel('Zoek een prijs')).toBeFocused();
  await page.keyboard.type(zoek);
  if (prijs === opvang.prijs) await lookAt(page, 'berekening-prijs-kiezen');
  await kiezer.getByRole('button', { name: prijs }).click();
  await expect(page.getByRole('textbox', { name: 'Keer per jaar zonder doorbraak' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Omschrijf het kort' }).fill(omschrijving);
  await page.getByRole('textbox', { name: 'Keer per jaar zonder doorbraak' }).fill(zonder);
  await page.getByRole('textbox', { name: 'Keer per jaar met doorbraak' }).fill(met);
}

/** What goes on today, and what threatens, with the bounds of its chance. */
export async function addRegels(page: Page): Promise<void> {
  for (const regel of vandaag) await addRegel(page, regel);
  await addRegel(page, opvang);
  await tick(page.getByRole('radio', { name: 'Dit dreigt te gebeuren' }));
  await page
    .getByRole('textbox', { name: 'Wat is het echte signaal?' })
    .fill('De ontruiming is aangezegd voor 27 november.');
  for (const [kans, schatting, laagst, hoogst] of kansen) {
    const velden = page.getByRole('group', { name: kans });
    await velden.getByRole('textbox', { name: 'Schatting' }).fill(schatting);
    await velden.getByRole('textbox', { name: 'Laagst' }).fill(laagst);
    await velden.getByRole('textbox', { name: 'Hoogst' }).fill(hoogst);
  }
  await page
    .getByRole('textbox', { name: 'Wie schatte deze kans, en waarop?' })
    .fill('Ontruiming is aangezegd; inschatting WIJ en corporatie samen');
  await page.getByText('Meer instellen').last().click();
  await page.getByRole('textbox', { name: 'Duurt' }).fill('1');
  await page.getByRole('combobox', { name: 'Hoort bij deze gebeurtenis' }).fill('ontruiming');
  await lookAt(page, 'berekening-dreigend');
}

/** What the doorbraak costs: a debt that goes to the corporatie, and a treatment that is bought. */
export async function addKosten(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Voeg kosten toe' }).click();
  await expect(page.getByRole('textbox', { name: 'Waarvoor is dit?' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Waarvoor is dit?' }).fill('Huurachterstand in één keer');
  await page.getByRole('textbox', { name: 'Bedrag', exact: true }).fill('1965');
  await page.getByRole('combobox', { name: 'Wie betaalt?' }).selectOption('Fonds');
  await page
    .getByRole('combobox', { name: 'Wat gebeurt er met het geld?' })
    .selectOption('Het geld gaat naar een ander, zoals bij een schuld');
  await page.getByRole('combobox', { name: 'Wie krijgt het geld?' }).selectOption('Woningcorporatie');
  await page.getByRole('button', { name: 'Voeg kosten toe' }).click();
  await page.getByRole('textbox', { name: 'Waarvoor is dit?' }).fill('Traumabehandeling, 12 zittingen');
  await page.getByRole('textbox', { name: 'Bedrag', exact: true }).fill('2.400');
  await page.getByRole('combobox', { name: 'Wie betaalt?' }).selectOption('Fonds');
}

/** The outcome beside it, and how one of its numbers came about. */
export async function readUitkomst(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByText(/^Opgeslagen om/)).toBeVisible();
  const uitkomst = page.getByRole('region', { name: 'De uitkomst' });
  await expect(
    uitkomst.getByRole('heading', {
      name: /^Met deze doorbraak is in 3 jaar naar verwachting € .* minder nodig$/,
    }),
  ).toBeVisible();
  await expect(uitkomst.getByText('Nog niet alles telt mee')).toHaveCount(0);
  await lookAt(page, 'berekening');
  await uitkomst.getByRole('button', { name: /\(Als we zo doorgaan, zo komen we aan dit bedrag\)/ }).click();
  const uitleg = page.getByRole('dialog', { name: 'Zo komen we aan dit bedrag' });
  await expect(uitleg.getByRole('row', { name: /^Huisarts, lange consulten/ }).first()).toBeVisible();
  await lookAt(page, 'berekening-uitleg');
  await uitleg
    .getByRole('row', { name: /^Huisarts, lange consulten/ })
    .first()
    .getByRole('button')
    .click();
  await expect(uitleg.getByRole('heading', { name: 'Huisarts, lange consulten, jaar 1' })).toBeFocused();
  await expect(uitleg.getByText('11 × € 42,47 × 1,10763838 = € 517,46')).toBeVisible();
  await uitleg.getByRole('button', { name: 'Sluiten' }).click();
  await expect(uitleg).toHaveCount(0);
}
