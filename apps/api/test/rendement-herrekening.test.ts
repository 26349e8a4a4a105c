import type { Berekening } from '@naast/contract/rendement';
import { diffBerekening } from '@naast/domain/berekening';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { kastanjeInvoer } from './kastanje-invoer.ts';
import { giveToegang } from './maak-casus.ts';
import { openRekenkamer, type Rekenkamer, withRegel } from './rekenkamer.ts';
import type { PersoonNaam } from './wereld.ts';

let kamer: Rekenkamer;
beforeAll(async () => {
  kamer = await openRekenkamer();
});
afterEach(() =>
  // What a test decided ends with it, or the next one would begin on another list.
  kamer.test.eigenaar.query(`update prijslijst set stand = 'vervallen' where naam = 'Prijslijst 2026'`),
);
afterAll(() => kamer.test.stop());

const reken = (id: string, wie: PersoonNaam = 'anna') =>
  kamer.test.als(wie, { method: 'POST', url: `/berekeningen/${id}/herrekening`, sleutel: true });

/** A newer price list: everything ten percent dearer, without one price. */
async function decidePrijslijst(
  nummer: number,
  zonderCode: string,
  herkomst: 'landelijk' | 'eigen' = 'landelijk',
): Promise<string> {
  const { eigenaar, wereld } = kamer.test;
  const id = uuidv7();
  await eigenaar.query(
    `insert into prijslijst (netwerk_id, id, naam, nummer, geldig_vanaf, bron, herkomst)
     values ($1, $2, 'Prijslijst 2026', $3, '2026-01-01', 'Test', $4)`,
    [wereld.netwerkA, id, nummer, herkomst],
  );
  await eigenaar.query(
    `insert into prijs (netwerk_id, prijslijst_id, id, code, omschrijving, eenheid, bedrag_cent, peiljaar, index,
       batenhouder, soort, leefgebied, vermijdbaar, gebruik, betrouwbaarheid, bron, bron_adres)
     select p.netwerk_id, $2, gen_random_uuid(), code, omschrijving, eenheid, bedrag_cent * 11 / 10, peiljaar, index,
       batenhouder, soort, leefgebied, vermijdbaar, gebruik, betrouwbaarheid, p.bron, bron_adres
       from prijs p join prijslijst l on l.netwerk_id = p.netwerk_id and l.id = p.prijslijst_id
      where p.netwerk_id = $1 and l.naam = 'Prijslijst 2025' and code <> $3`,
    [wereld.netwerkA, id, zonderCode],
  );
  await eigenaar.query(`update prijslijst set stand = 'vastgesteld' where netwerk_id = $1 and id = $2`, [
    wereld.netwerkA,
    id,
  ]);
  return id;
}

describe('opnieuw rekenen met de nieuwste prijzen', () => {
  it('maakt een nieuwe berekening, en laat de vastgezette zoals zij is', async () => {
    const oud = await kamer.create(kastanjeInvoer());
    expect(await kamer.freeze(oud.id)).toBe(true);
    const prijslijst = await decidePrijslijst(1, 'WMO-02');
    const antwoord = await reken(oud.id);
    expect(antwoord.statusCode).toBe(201);
    const nieuw = antwoord.json() as Berekening;
    expect(nieuw).toMatchObject({ stand: 'concept', versie: 1, prijslijst: { id: prijslijst } });
    expect(nieuw.id).not.toBe(oud.id);
    expect((await kamer.get(oud.id)).json().uitkomst).toEqual(oud.uitkomst);
  });

  it('het verschil per regel is samen het verschil in saldo; een prijs die weg is, staat erbij', async () => {
    const oud = await kamer.create(kastanjeInvoer());
    await decidePrijslijst(2, oud.invoer.regels[0]?.prijs.code ?? '');
    const tussen = (await reken(oud.id)).json() as Berekening;
    if (!oud.uitkomst || !tussen.uitkomst) throw new Error('niet af');
    const verschil = diffBerekening(
      { invoer: oud.invoer, uitkomst: oud.uitkomst },
      { invoer: tussen.invoer, uitkomst: tussen.uitkomst },
    );
    const som = verschil.reduce((totaal, { verschilCent }) => totaal + verschilCent, 0);
    expect(som).toBe(tussen.uitkomst.saldoCent - oud.uitkomst.saldoCent);
    expect(verschil.find(({ redenen }) => redenen.includes('weg'))?.id).toBe(oud.invoer.regels[0]?.id);
  });

  it('blijft bij landelijke prijzen als er ook een nieuwere eigen lijst is, en bij de eigen lijst waarop zij begon', async () => {
    const landelijk = await kamer.create(kastanjeInvoer());
    const eigen = await decidePrijslijst(20, 'geen', 'eigen');
    expect((await reken(landelijk.id)).json().prijslijst.id).toBe(landelijk.prijslijst.id);
    const opEigen = (
      await kamer.test.als('anna', {
        method: 'POST',
        url: `/casussen/${kamer.casus.casusId}/berekeningen`,
        sleutel: true,
        body: { naam: 'Eigen prijzen', doorbraakIds: [], prijslijstId: eigen, invoer: kastanjeInvoer() },
      })
    ).json() as Berekening;
    const nieuwer = await decidePrijslijst(21, 'geen', 'eigen');
    expect((await reken(opEigen.id)).json().prijslijst.id).toBe(nieuwer);
  });

  it('met alleen kijken 403, en voor wie de casus niet ziet bestaat zij niet', async () => {
    const { id } = await kamer.create(kastanjeInvoer());
    await giveToegang(kamer.test, kamer.casus.casusId, 'gerda', 'kijken');
    expect((await reken(id, 'gerda')).statusCode).toBe(403);
    for (const wie of ['bram', 'zoe', 'xander'] as const) expect((await reken(id, wie)).statusCode).toBe(404);
  });

  it('hetzelfde verzoek twee keer maakt er één', async () => {
    const { id } = await kamer.create(kastanjeInvoer());
    const verzoek = {
      method: 'POST',
      url: `/berekeningen/${id}/herrekening`,
      sleutel: uuidv7(),
    } as const;
    const [een, twee] = [await kamer.test.als('anna', verzoek), await kamer.test.als('anna', verzoek)];
    expect(twee.json().id).toBe(een.json().id);
  });
});

describe('startwaarden', () => {
  it('maken de berekening pas af als iemand ze bevestigt', async () => {
    const { id, versie, uitkomst, redenen } = await kamer.create(withRegel({ teBevestigen: true }));
    expect(uitkomst).toBeNull();
    expect(redenen.map(({ code, pad }) => [code, pad])).toEqual([
      ['startwaarde_niet_bevestigd', 'regels.0.teBevestigen'],
    ]);
    const af = await kamer.save(id, versie, { invoer: kastanjeInvoer() });
    expect(af.json().uitkomst).not.toBeNull();
  });

  it('woorden over het leven van het gezin veranderen de som niet', async () => {
    const invoer = { ...kastanjeInvoer(), kwaliteitVanLeven: 'Er is weer rust in huis.' };
    const met = await kamer.create(invoer);
    const zonder = await kamer.create(kastanjeInvoer());
    expect(met.uitkomst).toEqual(zonder.uitkomst);
    expect(met.invoer.kwaliteitVanLeven).toBe('Er is weer rust in huis.');
  });
});
