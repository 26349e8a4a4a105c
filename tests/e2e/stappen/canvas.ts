import {
  type BlokNr,
  belemmeringSoortNamen,
  blokTitels,
  kapitaalvormNamen,
  leefgebiedNamen,
} from '@naast/domain/canvas';
import { expect, type Locator, type Page } from '@playwright/test';
import { kastanje } from '../../../apps/api/src/demo/verhaal-kastanje.ts';

const { leden } = kastanje.huishouden;
const [moeder, zoon, dochter] = leden;

/** The full name of somebody in the story. */
export const naamVan = { moeder: moeder.naam, zoon: zoon.naam, dochter: dochter.naam } as const;

/** One of the nine blocks. */
export const blok = (page: Page, nr: BlokNr): Locator =>
  page.getByRole('region', { name: blokTitels[nr], exact: true });

/** Waits until everything typed on the canvas is kept. */
export async function expectSaved(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByText(/^(Nog niet opgeslagen|Opslaan…)/)).toHaveCount(0);
  await expect(page.getByText(/^Opgeslagen om/).first()).toBeVisible();
}

/** Opens a small field that is a button while it is empty, and writes in it. */
export async function writeExtra(plek: Locator, knop: string, label: string, tekst: string): Promise<void> {
  if (tekst === '') return;
  await plek.getByRole('button', { name: `+ ${knop}`, exact: true }).click();
  await plek.getByRole('textbox', { name: label, exact: true }).fill(tekst);
}

/** Block 1, 2 and 4: who they are, where they want to be, in everybody's own words, and what goes well. */
export async function writeTeksten(page: Page): Promise<void> {
  await blok(page, 1).getByRole('textbox').fill(kastanje.blok1);
  const over = blok(page, 2);
  await over.getByRole('textbox', { name: blokTitels[2] }).fill(kastanje.blok2);
  const { eigenWoorden } = kastanje;
  await over.getByRole('textbox', { name: `${moeder.naam} zegt` }).fill(eigenWoorden.moeder);
  await over.getByRole('textbox', { name: `De kaart van ${zoon.naam}` }).fill(eigenWoorden.zoon);
  await over.getByRole('textbox', { name: `De kaart van ${dochter.naam}` }).fill(eigenWoorden.dochter);
  await blok(page, 4).getByRole('textbox').fill(kastanje.blok4);
  await expectSaved(page);
}

/** Block 3: how it goes now. */
export async function writeSituaties(page: Page): Promise<void> {
  for (const [nr, situatie] of kastanje.situaties.entries()) {
    const vorm = kapitaalvormNamen[situatie.kapitaalvorm];
    const groep = blok(page, 3).getByRole('region', { name: vorm });
    const eerder = kastanje.situaties.slice(0, nr).filter((s) => s.kapitaalvorm === situatie.kapitaalvorm);
    await groep.getByRole('button', { name: `Regel bij ${vorm}` }).click();
    const regel = groep.getByRole('listitem').nth(eerder.length);
    await expect(regel.getByLabel('In eigen woorden')).toBeFocused();
    await regel.getByLabel('In eigen woorden').fill(situatie.woorden);
    await regel.getByLabel('Eigen cijfer, van 1 tot 10').selectOption(String(situatie.cijfer));
    await regel.getByLabel('Waarover').selectOption(leefgebiedNamen[situatie.leefgebied]);
    const wie = situatie.wie === 'iedereen' ? 'Iedereen' : naamVan[situatie.wie];
    await regel.getByLabel('Over wie').selectOption(wie);
    await writeExtra(regel, 'feiten', 'Feiten', situatie.feiten);
    if ('bespreken' in situatie) await regel.getByLabel('Hier wil ik over praten').check();
  }
  await expectSaved(page);
}

/** The line of the item whose own text field has this name. */
const regelMet = (page: Page, nr: BlokNr, label: string): Locator =>
  blok(page, nr)
    .getByRole('listitem')
    .filter({ has: page.getByRole('textbox', { name: label, exact: true }) });

/** Links a line to belemmeringen, by their numbers. */
export async function link(plek: Locator, label: string, nummers: readonly number[]): Promise<void> {
  if (nummers.length === 0) return;
  await plek.getByText(`+ ${label}`, { exact: true }).click();
  for (const nr of nummers) await plek.getByRole('checkbox', { name: new RegExp(`^${nr}\\. `) }).check();
}

/** Block 5: what stands in the way, and what causes what. */
export async function writeBelemmeringen(page: Page): Promise<void> {
  for (const [nr, belemmering] of kastanje.belemmeringen.entries()) {
    const soort = belemmeringSoortNamen[belemmering.soort];
    const groep = blok(page, 5).getByRole('region', { name: soort });
    await groep.getByRole('button', { name: `Belemmering ${soort.toLowerCase()}` }).click();
    const regel = regelMet(page, 5, `Belemmering ${nr + 1}`);
    await expect(regel.getByLabel(`Belemmering ${nr + 1}`, { exact: true })).toBeFocused();
    await regel.getByLabel(`Belemmering ${nr + 1}`, { exact: true }).fill(belemmering.omschrijving);
    await writeExtra(regel, 'regel', 'Regel', belemmering.regel);
    await writeExtra(regel, 'loket', 'Loket', belemmering.loket);
    await writeExtra(regel, 'wetsartikel', 'Wetsartikel', belemmering.wetsartikel);
  }
  for (const [nr, { veroorzaakt }] of kastanje.belemmeringen.entries())
    await link(regelMet(page, 5, `Belemmering ${nr + 1}`), 'veroorzaakt', veroorzaakt);
  await expectSaved(page);
}

/** Block 6: the family's own list. What comes first is written last, and moved up with the keyboard. */
export async function writePrioriteiten(page: Page): Promise<void> {
  const [eerst, ...rest] = kastanje.prioriteiten;
  for (const [i, prioriteit] of [...rest, eerst].entries()) {
    await blok(page, 6).getByRole('button', { name: 'Nog iets' }).click();
    const regel = regelMet(page, 6, `Wat eerst, plek ${i + 1}`);
    await regel.getByRole('textbox').fill(prioriteit.tekst);
    await link(regel, 'gaat over', prioriteit.belemmeringen);
  }
  await expectSaved(page);
  const laatste = kastanje.prioriteiten.length;
  for (let plek = laatste; plek > 1; plek -= 1) {
    await blok(page, 6).getByLabel(`Wat eerst, plek ${plek}`).press('Alt+ArrowUp');
    await expect(blok(page, 6).getByRole('status').last()).toHaveText(
      `${eerst.tekst} staat nu op plek ${plek - 1} van ${laatste}.`,
    );
  }
  await expect(blok(page, 6).getByLabel('Wat eerst, plek 1')).toHaveValue(eerst.tekst);
}
