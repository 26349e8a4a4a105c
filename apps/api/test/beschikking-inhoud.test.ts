import { ambtelijk, measureLeesbaarheid } from '@naast/pdf/voorbeeld/leesbaarheid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createConcept,
  createFonds,
  createInBehandeling,
  decide,
  drieVoor,
  regel,
  stap,
  submit,
  type TestFonds,
} from './maak-aanvraag.ts';
import { createBesloten, herzie, pay, regelsMet } from './maak-herziening.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  fonds = await createFonds(test);
});
afterAll(() => test.stop());

const lees = async (id: string) => (await test.als('anna', { url: `/aanvragen/${id}/beschikking` })).body;

interface Brief {
  secties: { kop: string | null; delen: { soort: string; punten?: string[] }[] }[];
}
const listStappen = ({ secties }: Brief): string[] =>
  secties
    .filter(({ kop }) => kop === 'Wat er nu gebeurt')
    .flatMap(({ delen }) => delen.flatMap(({ punten }) => punten ?? []));

/** Granted in full, with these lines. */
async function createMetRegels(regels: object[]): Promise<string> {
  const concept = await createConcept(test, fonds);
  const bewaard = await test.als('anna', {
    method: 'PATCH',
    url: `/aanvragen/${concept.id}`,
    versie: concept.versie,
    body: { regels },
  });
  expect(bewaard.statusCode, bewaard.body).toBe(200);
  const ingediend = await submit(test, { ...concept, versie: bewaard.json().versie });
  expect(ingediend.statusCode, ingediend.body).toBe(201);
  await stap(test, 'vera', concept.id, 'behandeling');
  for (const [wie, keuze] of Object.entries(drieVoor))
    await stap(test, wie as 'vera', concept.id, 'stemmen', { keuze, reden: 'Ja.' });
  const besluit = await decide(test, concept.id);
  expect(besluit.statusCode, besluit.body).toBe(201);
  return concept.id;
}

describe('de brief zegt van het geld wat waar is', () => {
  it('wacht niet op een voorwaarde die er niet is', async () => {
    const { id } = await createBesloten(test, fonds);
    const brief = await lees(id);
    expect(brief).toContain('Wij betalen rechtstreeks aan wie het geld krijgt.');
    expect(brief).not.toContain('aarna');
  });

  it('zegt bij een voorwaarde dat wij daarna betalen', async () => {
    const aanvraag = await createInBehandeling(test, fonds, { stemmen: drieVoor });
    const regels = await regelsMet(test, aanvraag.id, 196_500, 'De corporatie trekt de ontruiming in.');
    expect((await decide(test, aanvraag.id, { regels })).statusCode).toBe(201);
    expect(await lees(aanvraag.id)).toContain('wanneer de voorwaarde klaar is. Daarna betalen wij.');
  });

  it('zegt bij maandelijks geld van wanneer tot wanneer, en aan wie het gaat', async () => {
    const jaar = fonds.jaar + 1;
    const maandelijks = { termijn: 'maandelijks', vanafMaand: `${jaar}-02`, totMaand: `${jaar}-05` };
    const id = await createMetRegels([
      regel({ wat: 'Opvang', bedragCent: 20_000, ...maandelijks }),
      regel({
        wat: 'Leefgeld',
        bedragCent: 10_000,
        ontvanger: 'Het gezin',
        ontvangerSoort: 'huishouden',
        ...maandelijks,
      }),
      regel({ wat: 'Verhuiskosten', bedragCent: 5_000, ontvangerSoort: 'huishouden' }),
    ]);
    const brief = await lees(id);
    const maanden = `Dat is van februari ${jaar} tot en met mei ${jaar}.`;
    expect(brief).toContain(`Opvang: wij betalen elke maand. ${maanden}`);
    expect(brief).toContain(`Leefgeld: wij maken het geld elke maand aan u over. ${maanden}`);
    expect(brief).toContain('Verhuiskosten: dit geld maken wij aan u over.');
    const { woordenPerZin, langsteZin, fleschDouma } = measureLeesbaarheid(listStappen(JSON.parse(brief)));
    expect(woordenPerZin).toBeLessThanOrEqual(15);
    expect(langsteZin.split(/\s+/).length, langsteZin).toBeLessThanOrEqual(18);
    expect(fleschDouma).toBeGreaterThanOrEqual(60);
    for (const woord of ambtelijk) expect(brief).not.toContain(woord);
  });

  it('belooft bij terugvorderen niets uit te betalen, en noemt het geen nee', async () => {
    const { id } = await createBesloten(test, fonds);
    expect((await pay(test, id, 196_500)).statusCode).toBe(201);
    await herzie(test, id, { soort: 'terugvorderen', cent: 100_000, terugVoor: `${fonds.jaar + 1}-06-01` });
    const brief = await lees(id);
    expect(brief).toContain('Wij betalen voor deze aanvraag niets meer uit.');
    expect(brief).not.toContain('U hoeft niets voor te schieten.');
    expect(brief).not.toContain('Wij betalen het geld aan');
    expect(brief).not.toContain('Een nee van het fonds');
    expect(brief).toContain('U krijgt nu minder dan eerst.');
  });

  it('noemt de dag van het besluit, waar een volgende brief naar verwijst', async () => {
    const { id } = await createBesloten(test, fonds);
    const eerste = (await test.als('anna', { url: `/aanvragen/${id}/beschikking` })).json();
    const genomen = eerste.kenmerken.find(({ label }: { label: string }) => label === 'Besluit genomen op');
    await herzie(test, id, { cent: 100_000 });
    expect(await lees(id)).toContain(`Wij veranderen ons besluit van ${genomen.waarde}.`);
  });
});

describe('het fonds heet in de brief zoals het heet', () => {
  it.each([
    ['Perspectieffonds Noord', 'vroeg u het Perspectieffonds Noord om hulp'],
    ['Stichting Steun', 'vroeg u Stichting Steun om hulp'],
    ['Het Noodfonds', 'vroeg u het Noodfonds om hulp'],
    ['De Brug', 'vroeg u de Brug om hulp'],
  ])('%s', async (naam, zin) => {
    const { id } = await createBesloten(test, fonds);
    await test.eigenaar.query('update fonds set naam = $2 where id = $1', [fonds.fondsId, naam]);
    expect(await lees(id)).toContain(zin);
  });
});
