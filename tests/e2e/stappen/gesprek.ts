import { expect, type Locator, type Page } from '@playwright/test';
import { kastanje } from '../../../apps/api/src/demo/verhaal-kastanje.ts';
import { lookAt } from './look-at.ts';
import { tick } from './tick.ts';

const { huishouden, moeder, zoon } = kastanje.antwoorden;

/** The card of one question. */
const vraag = (page: Page, tekst: string): Locator => page.getByRole('region', { name: tekst, exact: true });

const write = (page: Page, tekst: string, antwoord: string) =>
  vraag(page, tekst).getByRole('textbox').fill(antwoord);

const choose = (page: Page, tekst: string, keuze: string) =>
  vraag(page, tekst)
    .getByRole('radio', { name: new RegExp(`^${keuze}$`, 'i') })
    .check();

const rate = (page: Page, tekst: string, cijfer: number) =>
  vraag(page, tekst)
    .getByRole('radio', { name: new RegExp(`^${cijfer}(,|$)`) })
    .check();

/** Begins the whole list with mother and son. */
export async function beginGesprek(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Begin een gesprek' }).click();
  await tick(page.getByRole('radio', { name: /^Hele lijst/ }));
  await expect(page.getByRole('checkbox', { name: /Marjan/ })).toBeChecked();
  await tick(page.getByRole('checkbox', { name: /Bram/ }));
  await lookAt(page, 'gesprek-nieuw');
  await page.getByRole('button', { name: 'Begin het gesprek' }).click();
}

/** The first questions, one at a time: in own words, and with tiles. */
export async function answerOneByOne(page: Page): Promise<void> {
  const taal = 'Welke taal praat je het liefst? Zullen we voorlezen of een tolk vragen?';
  await write(page, taal, huishouden.taal);
  await lookAt(page, 'gesprek-open-vraag');
  await page.getByRole('button', { name: 'Volgende' }).click();
  const delen = vraag(page, 'Met wie mogen wij praten? Je mag nee zeggen.');
  for (const wie of huishouden.delen) await delen.getByRole('checkbox', { name: wie }).check();
  await lookAt(page, 'gesprek-tegels');
  await page.getByRole('button', { name: 'Volgende' }).click();
}

/** Who they are, a whole piece at a time: first mother, then son. */
export async function answerWieBenJij(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Heel stuk tegelijk' }).click();
  for (const [naam, woorden] of [
    ['Marjan Kastanje', moeder],
    ['Bram Kastanje', zoon],
  ] as const) {
    await expect(page.getByText(`Dit gaat over ${naam}`)).toBeVisible();
    await write(page, 'Hoe is het om jou te zijn?', woorden.zijn);
    await write(page, 'Waar ben jij goed in?', woorden.goed_in);
    await write(page, 'Waar wil je over een jaar staan?', woorden.over_een_jaar);
    await write(page, 'Wat is als eerste nodig om daar te komen?', woorden.eerst);
    await page.getByRole('button', { name: 'Volgende' }).click();
  }
}

/** Money and the house: a yes brings two questions more, and so does a house that is not safe. */
export async function answerGeldEnWonen(page: Page): Promise<void> {
  await expect(page.getByText('Dit gaat over jullie samen')).toBeVisible();
  await rate(page, 'Geld, wonen en werk: welk cijfer geef je?', huishouden.eco_cijfer);
  await write(page, 'Waarom dit cijfer?', huishouden.eco_woorden);
  await choose(page, 'Kun je rondkomen?', huishouden.rondkomen);
  await write(page, 'Wat komt er per maand binnen, alles samen, ook toeslagen?', '2310');
  await expect(vraag(page, 'Hoeveel ongeveer?')).toHaveCount(0);
  await choose(page, 'Zijn er schulden of achterstanden?', huishouden.schulden);
  await write(page, 'Hoeveel ongeveer?', '23.400');
  await write(page, 'Bij hoeveel partijen?', String(huishouden.schuldeisers));
  await choose(page, 'Kun je in dit huis blijven wonen?', huishouden.wonen);
  await write(page, 'Is er een datum waarop je eruit moet?', '27-11-2026');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(vraag(page, 'Is er een datum waarop je eruit moet?')).toContainText('Opgeslagen om');
  await lookAt(page, 'gesprek-heel-stuk');
}

/** A pause to put the kettle on; then they go on where they were. */
export async function pauseAndResume(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pauze' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dit gesprek staat op pauze' })).toBeVisible();
  await lookAt(page, 'gesprek-pauze');
  await page.getByRole('button', { name: 'Verder gaan' }).click();
  // The choice for a whole piece at once is kept.
  await expect(page.getByRole('button', { name: 'Heel stuk tegelijk', pressed: true })).toBeVisible();
}

/** Goes on until this piece about this person, leaving what lies between for another day. */
async function goToStuk(page: Page, titel: string, over: string): Promise<void> {
  const voortgang = page.getByRole('progressbar');
  const hier = page.getByRole('heading', { level: 1, name: titel });
  const wie = page.getByText(over);
  while (!(await hier.isVisible()) || !(await wie.isVisible())) {
    const plek = (await voortgang.getAttribute('aria-label')) ?? '';
    await page.getByRole('button', { name: /^(Overslaan|Volgende|Nu niet)$/ }).click();
    await expect(voortgang).not.toHaveAccessibleName(plek);
  }
}

/** How she sleeps, and what she wants to talk about. */
export async function answerRust(page: Page): Promise<void> {
  const onder4Ogen = page.getByRole('heading', { name: 'De volgende vraag is onder vier ogen' });
  await goToStuk(page, 'De volgende vraag is onder vier ogen', 'Marjan Kastanje');
  await expect(onder4Ogen).toBeVisible();
  await lookAt(page, 'gesprek-vier-ogen');
  await goToStuk(page, 'Rust, vertrouwen en gezondheid', 'Dit gaat over Marjan Kastanje');
  const cijfer = 'Rust, vertrouwen en omgaan met stress: welk cijfer geef je?';
  await rate(page, cijfer, moeder.men_cijfer);
  await vraag(page, cijfer).getByRole('checkbox', { name: 'Hier wil ik over praten' }).check();
  await write(page, 'Waarom dit cijfer?', moeder.men_woorden);
}

/** To the end, and finished: the answers can be read on the casus. */
export async function finishGesprek(page: Page): Promise<void> {
  await goToStuk(page, 'Wat zit in de weg', 'Dit gaat over jullie samen');
  await write(page, 'Waar loop je steeds tegenaan? Welke regel of welk loket?', huishouden.muur);
  await page.getByRole('button', { name: 'Volgende' }).click();
  await goToStuk(page, 'Dit waren de vragen', 'Dank je wel.');
  await lookAt(page, 'gesprek-einde');
  await page.getByRole('button', { name: 'Gesprek afronden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dit gesprek is afgerond' })).toBeVisible();
  await page.getByRole('link', { name: 'Antwoorden lezen' }).click();
  const bespreken = page.getByRole('region', { name: 'Hier wil ik over praten' });
  await expect(bespreken).toContainText('2 van 10');
  await expect(page.getByText(moeder.over_een_jaar)).toBeVisible();
  await lookAt(page, 'gesprek-antwoorden');
}
