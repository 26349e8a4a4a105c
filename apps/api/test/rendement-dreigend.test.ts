import type { InvoerBody } from '@naast/contract/rendement-invoer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kastanjeInvoer, kastanjeUitkomst } from './kastanje-invoer.ts';
import { openRekenkamer, type Rekenkamer, withRegel } from './rekenkamer.ts';

let kamer: Rekenkamer;
beforeAll(async () => {
  kamer = await openRekenkamer();
});
afterAll(() => kamer.test.stop());

/** The worked example with its first threat (the third regel) changed. */
const withDreiging = (verandering: object): InvoerBody => {
  const invoer = kastanjeInvoer();
  return { ...invoer, regels: invoer.regels.map((r, i) => (i === 2 ? { ...r, ...verandering } : r)) };
};

describe('een dreiging zonder bewijs', () => {
  it.each([
    [{ signaal: undefined }, 'signaal_ontbreekt', 'regels.2.signaal'],
    [{ signaal: ' ' }, 'signaal_ontbreekt', 'regels.2.signaal'],
    [{ kansBron: '' }, 'kansbron_ontbreekt', 'regels.2.kansBron'],
    [{ kansZonderLaag: undefined }, 'kansgrens_ontbreekt', 'regels.2.kansZonderLaag'],
    [{ kansMetHoog: undefined }, 'kansgrens_ontbreekt', 'regels.2.kansMetHoog'],
  ])('met %j wordt bewaard, maar niet uitgerekend', async (verandering, code, pad) => {
    const { id, versie } = await kamer.create();
    const bewaard = await kamer.save(id, versie, { invoer: withDreiging(verandering) });
    expect(bewaard.statusCode, bewaard.body).toBe(200);
    expect(bewaard.json()).toMatchObject({ uitkomst: null, redenen: [{ code, pad }] });
    expect(bewaard.json().invoer.regels[2].omschrijving).toBe(kastanjeInvoer().regels[2]?.omschrijving);
    const verdeling = await kamer.test.als('anna', { url: `/berekeningen/${id}/verdeling` });
    expect(verdeling.json().code).toBe('berekening_niet_af');
    expect(await kamer.freeze(id)).toBe(false);
    const af = await kamer.save(id, bewaard.json().versie, { invoer: kastanjeInvoer() });
    expect(af.json().uitkomst).toEqual(kastanjeUitkomst);
  });

  it('kan ook in de database niet tellen', async () => {
    const { id, invoer } = await kamer.create(kastanjeInvoer());
    const kaal = { ...invoer, regels: invoer.regels.map(({ signaal: _weg, ...regel }) => regel) };
    const zet = kamer.test.eigenaar.query('update berekening set invoer = $2 where id = $1', [
      id,
      JSON.stringify(kaal),
    ]);
    await expect(zet).rejects.toMatchObject({ constraint: 'berekening_dreigend_bewijs' });
  });
});

describe('een regel uit de kaart van deelnemers', () => {
  const uitKaart = '0190a0b0-0000-7000-8000-000000000001';

  it('houdt zijn herkomst, ook in een kopie, en verandert niets aan de som', async () => {
    const met = await kamer.create(withRegel({ uitKaart }));
    expect(met.invoer.regels[0]?.uitKaart).toBe(uitKaart);
    expect(met.uitkomst).toEqual(kastanjeUitkomst);
    expect((await kamer.copy(met.id)).json().invoer.regels[0].uitKaart).toBe(uitKaart);
  });

  it('telt geen twee keer', async () => {
    const invoer = kastanjeInvoer();
    const dubbel = invoer.regels.map((regel, i) => (i < 2 ? { ...regel, uitKaart } : regel));
    const { uitkomst, redenen } = await kamer.create({ ...invoer, regels: dubbel });
    expect(uitkomst).toBeNull();
    expect(redenen.map(({ code, pad }) => [code, pad])).toEqual([['uit_kaart_dubbel', 'regels.1.uitKaart']]);
  });
});
