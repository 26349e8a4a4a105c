import { readFile } from 'node:fs/promises';
import { readTekst } from '@naast/pdf/voorbeeld/lees-pdf';
import { expect, type Page } from '@playwright/test';

/** Anything that would tell a family that somebody counted on their child being placed elsewhere. */
export const sporen =
  /JGD-0|uit huis|pleegzorg|Verblijf jeugd|gezinshuis|Gemeente, jeugd|Kind naar een instelling/i;

type Antwoord = Record<string, unknown> & { id: string };

async function api(page: Page, method: 'GET' | 'POST', url: string, data?: object): Promise<Antwoord> {
  const antwoord = await page.request.fetch(`/api/v1${url}`, {
    method,
    ...(data ? { data } : {}),
    headers: { 'idempotency-key': crypto.randomUUID(), origin: new URL(page.url()).origin },
  });
  expect(antwoord.ok(), `${method} ${url}: ${await antwoord.text()}`).toBe(true);
  return antwoord.json();
}

/** The same berekening with one regel more: a child that may be placed in an institution. @returns its name */
export async function addUithuisplaatsing(page: Page, casusId: string): Promise<string> {
  const { items } = (await api(page, 'GET', `/casussen/${casusId}/berekeningen`)) as unknown as {
    items: Antwoord[];
  };
  const { invoer, doorbraken } = (await api(
    page,
    'GET',
    `/berekeningen/${items.find(({ stand }) => stand === 'vastgezet')?.id}`,
  )) as unknown as {
    invoer: { regels: Record<string, unknown>[] };
    doorbraken: { id: string }[];
  };
  const naam = 'Met alles wat dreigt';
  const regel = {
    id: 'uithuis',
    omschrijving: 'Kind naar een instelling',
    prijs: { code: 'JGD-04' },
    scenario: 'dreigend',
    ...{ aantalZonder: 90, aantalMet: 90, kansZonder: 0.4, kansMet: 0.1 },
    ...{ kansZonderLaag: 0.2, kansZonderHoog: 0.6, kansMetLaag: 0.05, kansMetHoog: 0.2 },
    kansBron: 'Jeugdbescherming',
    signaal: 'Melding van 3 november',
    ...{ autonoom: 0, attributie: 1, uitdoving: 0, vanafJaar: 1, aantalJaren: 3 },
    gevoelig: true,
  };
  const gemaakt = await api(page, 'POST', `/casussen/${casusId}/berekeningen`, {
    naam,
    doorbraakIds: doorbraken.map(({ id }) => id),
    invoer: { ...invoer, regels: [...invoer.regels.map(toKeuze), regel] },
  });
  expect(gemaakt.uitkomst, JSON.stringify(gemaakt.redenen)).not.toBeNull();
  return naam;
}

/** Of a price only what its maker chose. */
function toKeuze(regel: Record<string, unknown>): object {
  const { code, bedragLaagCent, bedragHoogCent, grensReden } = regel.prijs as Record<string, unknown>;
  const prijs = grensReden === undefined ? { code } : { code, bedragLaagCent, bedragHoogCent, grensReden };
  return { ...regel, prijs };
}

/** Makes a casusstuk with this berekening and reads the PDF back. */
export async function readCasusstuk(page: Page, berekening: string): Promise<string> {
  await page.getByLabel('Voor wie is dit exemplaar?').fill('Het gezin');
  await page.getByLabel('Welke berekening gaat mee?').selectOption(berekening);
  const komt = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Maak het exemplaar' }).click();
  return readTekst(new Uint8Array(await readFile(await (await komt).path())));
}
