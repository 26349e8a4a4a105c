import type { Berekening } from '@naast/contract/rendement';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getBerekeningZonderGevoelig } from '../src/rendement/berekening.read.ts';
import { kastanjeInvoer, kastanjeUitkomst } from './kastanje-invoer.ts';
import { openRekenkamer, type Rekenkamer, withRegel } from './rekenkamer.ts';

let kamer: Rekenkamer;
beforeAll(async () => {
  kamer = await openRekenkamer();
});
afterAll(() => kamer.test.stop());

describe('een berekening', () => {
  it('begint leeg met de gewone aannamen', async () => {
    const antwoord = await kamer.begin();
    expect(antwoord.statusCode).toBe(201);
    expect(antwoord.headers.etag).toBe('"1"');
    expect(antwoord.json()).toMatchObject({
      stand: 'concept',
      invoer: { rekenjaar: 2025, horizonJaren: 3, discontovoet: 0.0225, regels: [], investeringen: [] },
      uitkomst: { zonderCent: 0, metCent: 0, saldoCent: 0, ratio: null },
      prijslijst: { naam: 'Prijslijst 2025', nummer: 1 },
      gemaaktDoor: 'Anna',
    });
  });

  it('geeft voor Kastanje tot op de cent de uitkomst van de rekenmethode', async () => {
    const { id, versie } = await kamer.create();
    const antwoord = await kamer.save(id, versie, { invoer: kastanjeInvoer() });
    expect(antwoord.statusCode).toBe(200);
    expect(antwoord.json().uitkomst).toEqual(kastanjeUitkomst);
    expect((await kamer.get(id)).json()).toEqual(antwoord.json());
  });

  it('neemt bedrag, betaler en bron uit de prijslijst, wat de client ook stuurt', async () => {
    const prijs = {
      code: 'OPV-01',
      bedragCent: 1,
      batenhouder: 'fonds',
      bron: 'zelf bedacht',
      soort: 'overdracht',
    };
    const { invoer } = await kamer.create(withRegel({ prijs }));
    expect(invoer.regels[0]?.prijs).toMatchObject({
      bedragCent: 2323600,
      batenhouder: 'gemeente_opvang',
      soort: 'kosten',
      bron: 'Cebeon, in: Stichting Zwerfjongeren Nederland, Van kosten naar investering (2018)',
    });
    expect(invoer.regels[0]?.prijs).not.toHaveProperty('grensReden');
  });

  it('bewaart eigen grenzen van een prijs met hun reden', async () => {
    const { invoer } = await kamer.create(kastanjeInvoer());
    expect(invoer.regels[4]?.prijs).toMatchObject({
      code: 'ZVW-11',
      bedragLaagCent: 29000,
      bedragHoogCent: 49000,
      grensReden: 'Spreiding tussen instellingen',
    });
  });

  it('bewaart wat nog niet af is, en zegt bij welk veld', async () => {
    const invoer = withRegel({ aantalZonder: null, prijs: { code: 'WMO-02', bedragLaagCent: 100 } });
    const { uitkomst, redenen } = await kamer.create(invoer);
    expect(uitkomst).toBeNull();
    expect(redenen.map(({ code, pad }) => [code, pad])).toEqual([
      ['aantal_ongeldig', 'regels.0.aantalZonder'],
      ['grens_zonder_reden', 'regels.0.prijs.grensReden'],
    ]);
  });

  it('gaat over doorbraken van de eigen casus', async () => {
    const doorbraak = await kamer.createDoorbraak(kamer.casus.casusId);
    const { id, versie } = await kamer.create();
    const antwoord = await kamer.save(id, versie, { doorbraakIds: [doorbraak, doorbraak] });
    expect(antwoord.json().doorbraken).toEqual([
      { id: doorbraak, titel: 'Wonen', zin: 'De huurachterstand gaat weg.' },
    ]);
    const weer = await kamer.save(id, versie + 1, { doorbraakIds: [] });
    expect(weer.json().doorbraken).toEqual([]);
  });

  it('staat in de lijst van de casus met haar bedragen', async () => {
    const { id } = await kamer.create(kastanjeInvoer());
    const { items } = (
      await kamer.test.als('anna', { url: `/casussen/${kamer.casus.casusId}/berekeningen` })
    ).json();
    expect(items[0]).toMatchObject({
      id,
      naam: 'D1, D2 en D4',
      samenvatting: { zonderCent: 7892883, metCent: 4723425, saldoCent: 3169458, investeringCent: 716980 },
    });
  });

  it('laat zich kopiëren en daarna los van elkaar veranderen', async () => {
    const bron = await kamer.create(kastanjeInvoer());
    const kopie = (await kamer.copy(bron.id, 'anna')).json() as Berekening;
    expect(kopie).toMatchObject({ naam: 'Kopie van D1, D2 en D4', stand: 'concept', versie: 1 });
    expect(kopie.uitkomst).toEqual(bron.uitkomst);
    await kamer.save(kopie.id, 1, { naam: 'Anders' });
    expect((await kamer.get(bron.id)).json().naam).toBe('D1, D2 en D4');
  });

  it('laat zich weggooien zolang zij niet is vastgezet', async () => {
    const { id, versie } = await kamer.create();
    const antwoord = await kamer.remove(id, versie);
    expect(antwoord.statusCode).toBe(204);
    expect((await kamer.get(id)).statusCode).toBe(404);
  });

  it('toont haar verdeling, met hetzelfde zaad steeds gelijk', async () => {
    const { id } = await kamer.create(kastanjeInvoer());
    const eerste = (await kamer.test.als('anna', { url: `/berekeningen/${id}/verdeling` })).json();
    const tweede = (await kamer.test.als('anna', { url: `/berekeningen/${id}/verdeling` })).json();
    expect(eerste).toEqual(tweede);
    expect(eerste).toMatchObject({ trekkingen: 10_000, zaad: 20251122 });
    expect(eerste.p5Cent).toBeLessThan(eerste.p95Cent);
    expect(eerste.histogram).toHaveLength(40);
  });

  it('schrijft van maken, lezen en wijzigen een logregel', async () => {
    const { id, versie } = await kamer.create();
    await kamer.save(id, versie, { naam: 'Nieuw' });
    await kamer.get(id);
    const { rows } = await kamer.test.eigenaar.query(
      `select actie from logregel where onderwerp = 'berekening' and onderwerp_id = $1 order by op, id`,
      [id],
    );
    expect(rows.map(({ actie }) => actie)).toEqual(['aanmaken', 'wijzigen', 'lezen']);
  });
});

describe('een gevoelige regel', () => {
  it('is er voor de maker, en nergens in wat op canvas, Ons plan en sessie-PDF komt', async () => {
    const invoer = withRegel({ prijs: { code: 'JGD-04' }, omschrijving: 'Kind uit huis', gevoelig: true });
    const { id, uitkomst } = await kamer.create(invoer);
    const zonder = await kamer.inScope((scope) => getBerekeningZonderGevoelig(scope, id));
    expect(JSON.stringify(zonder)).not.toMatch(/"r1"|JGD-04|Kind uit huis|gemeente_jeugd/);
    expect(zonder.uitkomst?.batenCent).toBeLessThan(uitkomst?.batenCent ?? 0);
    const som = zonder.uitkomst?.cellen.regels
      .filter((cel) => !zonder.uitkomst?.nietMeegeteld.includes(cel.id))
      .reduce((totaal, cel) => totaal + cel.baatCent, 0);
    expect(zonder.uitkomst?.batenCent).toBe(som);
  });
});

describe('tegelijk werken', () => {
  it('twee bewaren tegelijk: één wint, de ander krijgt 412 met wat er nu staat', async () => {
    const { id, versie } = await kamer.create();
    const antwoorden = await Promise.all([
      kamer.save(id, versie, { naam: 'Eerste', invoer: kastanjeInvoer() }),
      kamer.save(id, versie, { naam: 'Tweede' }),
    ]);
    const codes = antwoorden.map(({ statusCode }) => statusCode);
    expect([...codes].sort()).toEqual([200, 412]);
    const winnaar = antwoorden[codes.indexOf(200)]?.json();
    expect(antwoorden[codes.indexOf(412)]?.json().huidig).toEqual(winnaar);
    expect((await kamer.get(id)).json()).toEqual(winnaar);
  });

  it('een oude versie verandert niets en gooit niets weg', async () => {
    const { id, versie } = await kamer.create();
    await kamer.save(id, versie, { naam: 'Nieuw' });
    expect((await kamer.save(id, versie, { naam: 'Oud' })).statusCode).toBe(412);
    const weg = await kamer.remove(id, versie);
    expect(weg.statusCode).toBe(412);
    expect((await kamer.get(id)).json().naam).toBe('Nieuw');
  });

  it('zonder versie 428, en twee keer hetzelfde verzoek maakt er één', async () => {
    const { id } = await kamer.create();
    const zonder = await kamer.test.als('anna', { method: 'PATCH', url: `/berekeningen/${id}`, body: {} });
    expect(zonder.statusCode).toBe(428);
    const vraag = {
      method: 'POST',
      url: `/casussen/${kamer.casus.casusId}/berekeningen`,
      body: { naam: 'Eén keer' },
      sleutel: uuidv7(),
    } as const;
    const [een, twee] = await Promise.all([kamer.test.als('anna', vraag), kamer.test.als('anna', vraag)]);
    expect(een.json().id).toBe(twee.json().id);
  });

  it('vastzetten en bewaren tegelijk: de vastgezette uitkomst is wat er staat', async () => {
    const { id, versie } = await kamer.create(kastanjeInvoer());
    const [bewaard, vast] = await Promise.all([
      kamer.save(id, versie, { naam: 'Nog snel' }),
      kamer.freeze(id),
    ]);
    expect(vast).toBe(true);
    expect([200, 409, 412]).toContain(bewaard.statusCode);
    const nu = (await kamer.get(id)).json() as Berekening;
    expect(nu.stand).toBe('vastgezet');
    expect(nu.naam).toBe(bewaard.statusCode === 200 ? 'Nog snel' : 'D1, D2 en D4');
  });
});

describe('een vastgezette berekening', () => {
  it('verandert niet meer: niet door de app en niet door de eigenaar', async () => {
    const { id, versie } = await kamer.create(kastanjeInvoer());
    await kamer.freeze(id);
    const antwoord = await kamer.save(id, versie + 1, { naam: 'Anders' });
    expect(antwoord.statusCode).toBe(409);
    expect(antwoord.json().code).toBe('berekening_vast');
    const weg = await kamer.remove(id, versie + 1);
    expect(weg.statusCode).toBe(409);
    await expect(
      kamer.test.eigenaar.query(`update berekening set naam = 'x' where id = $1`, [id]),
    ).rejects.toThrow('berekening is vastgezet');
  });

  it('kan niet onaf zijn', async () => {
    const { id } = await kamer.create(withRegel({ aantalZonder: null }));
    expect(await kamer.freeze(id)).toBe(false);
  });
});
