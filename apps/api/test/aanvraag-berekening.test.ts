import { toInvoer } from '@naast/domain/berekening';
import { calculateRendement, explainCel } from '@naast/domain/rendement';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kastanjeUitkomst } from './kastanje-invoer.ts';
import {
  createFonds,
  createIngediend,
  createMetBerekening,
  decide,
  drieVoor,
  stap,
  type TestFonds,
} from './maak-aanvraag.ts';
import { openRekenkamer, type Rekenkamer, withRegel } from './rekenkamer.ts';

const uithuis = {
  prijs: { code: 'JGD-04' },
  omschrijving: 'Kind uit huis',
  scenario: 'dreigend',
  kansZonder: 0.4,
  kansMet: 0.1,
  kansZonderLaag: 0.2,
  kansZonderHoog: 0.6,
  kansMetLaag: 0.05,
  kansMetHoog: 0.2,
  kansBron: 'Jeugdbeschermer',
  signaal: 'Melding van 3 november',
  autonoom: 0,
  gevoelig: true,
} as const;

let kamer: Rekenkamer;
let fonds: TestFonds;
beforeAll(async () => {
  kamer = await openRekenkamer();
  fonds = await createFonds(kamer.test);
});
afterAll(() => kamer.test.stop());

const lees = (wie: 'vera' | 'fleur' | 'cor' | 'anna' | 'bas' | 'xenia' | 'zoe', id: string) =>
  kamer.test.als(wie, { url: `/aanvragen/${id}/berekening` });

async function besluit(id: string): Promise<void> {
  await stap(kamer.test, 'vera', id, 'behandeling');
  for (const [wie, keuze] of Object.entries(drieVoor))
    await stap(kamer.test, wie as 'vera', id, 'stemmen', { keuze, reden: 'Omdat het helpt.' });
  expect((await decide(kamer.test, id)).statusCode).toBe(201);
}

describe('de berekening bij een aanvraag', () => {
  it('geeft commissie, fondsbeheerder, controleur en casus elke regel met prijs, bron en bedrag per jaar', async () => {
    const { id } = await createMetBerekening(kamer.test, fonds);
    for (const wie of ['vera', 'fleur', 'cor', 'anna'] as const) {
      const antwoord = await lees(wie, id);
      expect(antwoord.statusCode, antwoord.body).toBe(200);
      const gezien = antwoord.json();
      expect(gezien.uitkomst).toEqual(kastanjeUitkomst);
      expect(gezien.prijslijst).toMatchObject({ nummer: expect.any(Number), naam: expect.any(String) });
      for (const { prijs } of gezien.invoer.regels) {
        expect(prijs).toMatchObject({
          bron: expect.stringMatching(/./),
          betrouwbaarheid: expect.any(String),
          vermijdbaar: expect.any(String),
          index: expect.any(String),
          peiljaar: expect.any(Number),
        });
      }
    }
  });

  it('laat ook zien wat dreigt en wat gevoelig is, met signaal en wie de kans schatte', async () => {
    const invoer = { ...withRegel(uithuis), kwaliteitVanLeven: 'Weer samen aan tafel.' };
    const { id } = await createMetBerekening(kamer.test, fonds, { invoer });
    for (const wie of ['vera', 'cor'] as const) {
      const { invoer: gezien } = (await lees(wie, id)).json();
      expect(gezien.regels[0]).toMatchObject({
        omschrijving: 'Kind uit huis',
        gevoelig: true,
        scenario: 'dreigend',
        signaal: 'Melding van 3 november',
        kansBron: 'Jeugdbeschermer',
        kansZonder: 0.4,
      });
      expect(gezien.kwaliteitVanLeven).toBe('Weer samen aan tafel.');
    }
  });

  it('is na te rekenen: dezelfde invoer en indexcijfers geven dezelfde uitkomst, en elke cel heeft haar zinnen', async () => {
    const { id } = await createMetBerekening(kamer.test, fonds);
    const { invoer, indexcijfers, uitkomst } = (await lees('cor', id)).json();
    const som = toInvoer(invoer);
    expect(calculateRendement(som, indexcijfers)).toEqual(uitkomst);
    for (const cel of [...uitkomst.cellen.regels, ...uitkomst.cellen.investeringen])
      expect(explainCel(som, indexcijfers, cel.id, cel.jaar).zinnen.length).toBeGreaterThan(0);
  });

  it('noemt geen namen van het gezin', async () => {
    const invoer = withRegel({ omschrijving: 'Marja belt de huisarts' });
    const { id } = await createMetBerekening(kamer.test, fonds, { invoer, naam: 'Som van Marja' });
    expect((await lees('cor', id)).body).not.toContain('Marja');
  });

  it('weigert wie alleen uitbetaalt, en toont hem ook in het pakket geen bedragen', async () => {
    const { id } = await createMetBerekening(kamer.test, fonds);
    expect((await lees('bas', id)).statusCode).toBe(404);
    await besluit(id);
    const antwoord = await lees('bas', id);
    expect(antwoord.statusCode).toBe(403);
    expect(antwoord.json().code).toBe('berekening_niet_voor_jou');
    const pakket = (await kamer.test.als('bas', { url: `/aanvragen/${id}` })).json().pakket;
    expect(pakket.berekening).toBeNull();
  });

  it.each(['xenia', 'zoe'] as const)('bestaat niet voor %s, van buiten', async (wie) => {
    const { id } = await createMetBerekening(kamer.test, fonds);
    expect((await lees(wie, id)).statusCode).toBe(404);
  });

  it('bestaat niet bij een aanvraag zonder berekening', async () => {
    const { id } = await createIngediend(kamer.test, fonds);
    expect((await lees('cor', id)).statusCode).toBe(404);
  });

  it('laat een spoor achter in het dossier', async () => {
    const { id, casusId } = await createMetBerekening(kamer.test, fonds);
    await lees('cor', id);
    const { rows } = await kamer.test.eigenaar.query(
      `select doel from logregel where gebruiker_id = $1 and casus_id = $2 and onderwerp_id = $3 and actie = 'lezen'`,
      [kamer.test.wereld.gebruiker.cor.id, casusId, id],
    );
    expect(rows).toEqual([{ doel: 'beslissen over de aanvraag' }]);
  });

  // Last, because no list is in force after it.
  it('blijft zoals zij was, ook als de prijslijst daarna verandert', async () => {
    const { id } = await createMetBerekening(kamer.test, fonds);
    const eerst = (await lees('cor', id)).json();
    await kamer.test.eigenaar.query(
      `update prijslijst set stand = 'vervallen', geldig_tot = geldig_vanaf where netwerk_id = $1 and stand = 'vastgesteld'`,
      [kamer.test.wereld.netwerkA],
    );
    expect((await lees('cor', id)).json()).toEqual(eerst);
  });
});
