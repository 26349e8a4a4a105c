import { expect, type Page } from '@playwright/test';
import { keepBestand, openFonds } from './fonds-stuk.ts';
import { typDag } from './fonds-verhaal.ts';
import { lookAt } from './look-at.ts';
import { tick } from './tick.ts';

/** One betaler chooses what is paid. */
export async function makeOpdracht(page: Page): Promise<void> {
  await openBetalen(page);
  await lookAt(page, 'fonds-betalen');
  await page.getByRole('button', { name: 'Maak opdracht' }).click();
  await expect(page.getByText('Je hebt deze opdracht zelf gemaakt.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nagekeken, geef vrij' })).toHaveCount(0);
}

export async function openBetalen(page: Page): Promise<void> {
  await openFonds(page);
  await page.getByRole('main').getByRole('link', { name: 'Betalen', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Betalen' })).toBeVisible();
}

const naarOpdracht = (page: Page) =>
  page.getByRole('table', { name: 'Betaalopdrachten' }).getByRole('link').first();

/** The other betaler looks and releases. */
export async function releaseOpdracht(page: Page): Promise<void> {
  await openBetalen(page);
  await naarOpdracht(page).click();
  await page.getByRole('button', { name: 'Nagekeken, geef vrij' }).click();
  await expect(page.getByRole('heading', { name: 'Bestand' })).toBeVisible();
}

interface Betaling {
  code: string;
  iban: string;
  naam: string;
}

/** The file for the bank goes; the payment of this amount is told as it stands in there. */
export async function sendOpdracht(page: Page, cent: number): Promise<Betaling> {
  await openBetalen(page);
  await naarOpdracht(page).click();
  const pain = await keepBestand(page, 'opdracht.xml', () =>
    page.getByRole('button', { name: 'SEPA-bestand (pain.001)' }).click(),
  );
  const blokken = pain.toString().split('<CdtTrfTxInf>');
  const blok = blokken.find((tekst) => tekst.includes(`>${cent / 100}.00</InstdAmt>`)) ?? '';
  const find = (patroon: RegExp): string => patroon.exec(blok)?.[1] ?? '';
  await page.getByRole('button', { name: 'Ik heb het bestand naar de bank gestuurd' }).click();
  await expect(page.getByText('Het bestand is al naar de bank.')).toBeVisible();
  await lookAt(page, 'fonds-opdracht');
  return {
    code: find(/<EndToEndId>([^<]+)</),
    iban: find(/<CdtrAcct>\s*<Id>\s*<IBAN>([^<]+)</),
    naam: find(/<Cdtr>\s*<Nm>([^<]+)</),
  };
}

/** The bank says it was paid: looked at first, then kept. */
export async function readBank(page: Page, { code, iban, naam }: Betaling, bedrag: string): Promise<void> {
  const csv = `Datum;Bedrag;Rekening;Naam;Kenmerk;Omschrijving\n${typDag(0)};-${bedrag};${iban};${naam};${code};Perspectieffonds\n`;
  await openBetalen(page);
  await page.getByRole('link', { name: 'Bestand van de bank' }).click();
  const kiezer = page.getByLabel('Bestand van de bank');
  const swift = Buffer.from(':20:AFSCHRIFT\n:25:NL18RABO0123459876\n');
  await kiezer.setInputFiles({ name: 'afschrift.sta', mimeType: 'text/plain', buffer: swift });
  await expect(
    page.getByText('Dit is MT940. Haal bij de bank hetzelfde afschrift op als CAMT.053.'),
  ).toBeVisible();
  await kiezer.setInputFiles({ name: 'afschrift.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(page.getByText('1 betaald · 0 teruggekomen')).toBeVisible();
  await lookAt(page, 'fonds-bank');
  await page.getByRole('button', { name: 'Bewaar wat hier staat' }).click();
  await expect(page.getByText('1 betaald, 0 teruggekomen, 0 om uit te zoeken.')).toBeVisible();
}

/** Who helps the family shows where the money went. */
export async function addBon(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bon of verklaring toevoegen' }).click();
  const venster = page.getByRole('dialog', { name: 'Waar is het geld aan besteed?' });
  await venster
    .getByLabel('Wat staat erop, of wat verklaart het gezin?')
    .fill('Bon van de woonwinkel, nummer 4471.');
  await venster.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(page.getByText('Alles is verantwoord.')).toBeVisible();
}

/** The controleur says whether it was well spent. */
export async function checkBesteding(page: Page): Promise<void> {
  await page.getByLabel('Is het geld goed besteed?').fill('De bon klopt met het besluit.');
  await page.getByRole('button', { name: 'Vastleggen', exact: true }).last().click();
  await expect(page.getByRole('heading', { name: 'Gecontroleerd' })).toBeVisible();
  await lookAt(page, 'fonds-verantwoord');
}

/** A sample of one, judged. */
export async function drawSteekproef(page: Page): Promise<void> {
  await openFonds(page);
  await page
    .getByRole('link', { name: /^Controle/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /^Controle/ })).toBeVisible();
  await lookAt(page, 'fonds-controle');
  await page.getByRole('link', { name: 'Steekproeven' }).click();
  await page.getByLabel('Hoeveel betalingen').fill('1');
  await page.getByRole('button', { name: 'Steekproef trekken' }).click();
  await expect(page.getByText('Net nog eens getrokken met dit zaad: dezelfde betalingen.')).toBeVisible();
  await page.getByRole('button', { name: 'Controleren', exact: true }).click();
  await tick(page.getByRole('radio', { name: 'In orde' }));
  await page.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(page.getByText('1 van 1 gecontroleerd, 0 fout')).toBeVisible();
  await lookAt(page, 'fonds-steekproef');
}
