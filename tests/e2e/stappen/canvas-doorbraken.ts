import { domeinNamen, routeNamen } from '@naast/domain/canvas';
import { expect, type Locator, type Page } from '@playwright/test';
import { mensen } from '../../../apps/api/src/demo/mensen.ts';
import { kastanje } from '../../../apps/api/src/demo/verhaal-kastanje.ts';
import { blok, expectSaved, link, naamVan, writeExtra } from './canvas.ts';

type Doorbraak = (typeof kastanje.doorbraken)[number];

/** Block 7: the doorbraken with their corners, and what the family says. */
export async function writeDoorbraken(page: Page): Promise<void> {
  for (const [i, doorbraak] of kastanje.doorbraken.entries()) {
    await blok(page, 7).getByRole('button', { name: 'Doorbraak', exact: true }).click();
    const kaart = blok(page, 7)
      .getByRole('listitem')
      .filter({ has: page.getByRole('textbox', { name: `Korte naam van doorbraak ${i + 1}` }) });
    await writeDoorbraak(kaart, doorbraak, i + 1);
  }
  await expectSaved(page);
}

async function writeDoorbraak(kaart: Locator, doorbraak: Doorbraak, nr: number): Promise<void> {
  const write = (label: string, tekst: string) => kaart.getByLabel(label, { exact: true }).fill(tekst);
  await write(`Korte naam van doorbraak ${nr}`, doorbraak.titel);
  await write(`Doorbraak ${nr} in één zin`, doorbraak.zin);
  await kaart.getByLabel('Route').selectOption(routeNamen[doorbraak.route]);
  if (doorbraak.domein) await kaart.getByLabel('Domein').selectOption(domeinNamen[doorbraak.domein]);
  await link(kaart, 'breekt', doorbraak.breekt);
  await write('Legitimiteit', doorbraak.legitimiteit);
  await write('Betrokkenheid', doorbraak.betrokkenheid);
  await write('Rendement', doorbraak.rendement);
  await write('Eerder geprobeerd', doorbraak.eerderGeprobeerd);
  await write('Als er niets gebeurt: nu', doorbraak.nulscenarioVandaag);
  const straks = 'Als er niets gebeurt: straks';
  await writeExtra(kaart, straks.toLowerCase(), straks, doorbraak.nulscenarioDreigend);
  await writeExtra(kaart, 'wat zegt het kind zelf', 'Wat zegt het kind zelf', doorbraak.kindZelf);
  await kaart.getByRole('radio', { name: 'Ja', exact: true }).check();
  await write(`Wie van het gezin gaf antwoord op doorbraak ${nr}`, doorbraak.antwoordDoor);
}

/** A day as people type it. */
const writeDatum = (datum: string) => datum.split('-').reverse().join('-');

const isLid = (wie: string): wie is keyof typeof naamVan => wie in naamVan;

/** Block 8: who does what, and when. */
export async function writeAfspraken(page: Page): Promise<void> {
  for (const [i, afspraak] of kastanje.afspraken.entries()) {
    await blok(page, 8).getByRole('button', { name: 'Afspraak', exact: true }).click();
    const regel = blok(page, 8)
      .getByRole('listitem')
      .filter({ has: page.getByRole('textbox', { name: `Afspraak ${i + 1}`, exact: true }) });
    await regel.getByLabel(`Afspraak ${i + 1}`, { exact: true }).fill(afspraak.wat);
    await chooseWie(regel, afspraak.wie, afspraak.wieTekst);
    if (afspraak.wanneer) await regel.getByLabel('Op welke dag').fill(writeDatum(afspraak.wanneer));
    await writeExtra(regel, 'wanneer in woorden', 'Wanneer, in woorden', afspraak.wanneerTekst);
  }
  await expectSaved(page);
  await expect(blok(page, 8).getByRole('listitem')).toHaveCount(kastanje.afspraken.length);
}

async function chooseWie(regel: Locator, wie: string | null, wieTekst: string): Promise<void> {
  if (wie === null) return regel.getByLabel('Naam van wie het doet').fill(wieTekst);
  const { naam, functie } = mensen.sanne;
  const keuze = isLid(wie) ? naamVan[wie] : `${naam} (${functie})`;
  await regel.getByLabel('Wie', { exact: true }).selectOption(keuze);
}
