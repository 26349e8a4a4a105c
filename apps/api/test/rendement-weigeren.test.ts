import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kastanjeInvoer } from './kastanje-invoer.ts';
import { createCasus, giveToegang } from './maak-casus.ts';
import { openRekenkamer, type Rekenkamer, withRegel } from './rekenkamer.ts';

let kamer: Rekenkamer;
beforeAll(async () => {
  kamer = await openRekenkamer();
});
afterAll(() => kamer.test.stop());

describe('een berekening weigert', () => {
  const weiger = async (verandering: object, veld: string, code?: string) => {
    const antwoord = await kamer.begin({ invoer: withRegel(verandering) });
    expect(antwoord.statusCode, antwoord.body).toBe(400);
    expect(antwoord.json().errors).toContainEqual(
      expect.objectContaining({ veld: `invoer.regels.0.${veld}`, ...(code ? { code } : {}) }),
    );
  };

  it('een referentieprijs', () => weiger({ prijs: { code: 'WON-01' } }, 'prijs.code', 'prijs_is_referentie'));
  it('een prijs die bij een investering hoort', () =>
    weiger({ prijs: { code: 'PRG-01' } }, 'prijs.code', 'prijs_is_investering'));
  it('een verzonnen prijs', () => weiger({ prijs: { code: 'XYZ-99' } }, 'prijs.code', 'prijs_onbekend'));
  it('een negatief aantal', () => weiger({ aantalZonder: -1 }, 'aantalZonder'));
  it('een kans boven de 100 procent', () => weiger({ kansZonder: 1.1 }, 'kansZonder'));
  it('een getal met zeven cijfers achter de komma', () => weiger({ aantalMet: 0.1234567 }, 'aantalMet'));
  it('een kenmerk met vreemde tekens', () => weiger({ id: 'r 1' }, 'id'));

  it('een horizon van 21 jaar en een negatieve investering, alle velden tegelijk genoemd', async () => {
    const invoer = { ...kastanjeInvoer(), horizonJaren: 21 };
    const antwoord = await kamer.begin({
      invoer: { ...invoer, investeringen: [{ ...invoer.investeringen[0], bedragCent: -1 }] },
    });
    const velden = antwoord.json().errors.map(({ veld }: { veld: string }) => veld);
    expect(velden.sort()).toEqual(['invoer.horizonJaren', 'invoer.investeringen.0.bedragCent']);
  });

  it('een prijslijst van een ander netwerk', async () => {
    const vreemd = (await kamer.test.als('xander', { url: '/prijslijsten' })).json().items[0].id;
    const antwoord = await kamer.begin({ prijslijstId: vreemd });
    expect(antwoord.json().errors[0]).toMatchObject({ veld: 'prijslijstId', code: 'prijslijst_onbekend' });
  });

  it('een doorbraak van een andere casus', async () => {
    const elders = await createCasus(kamer.test, 'anna', 'Linde');
    const doorbraak = await kamer.createDoorbraak(elders.casusId);
    const antwoord = await kamer.begin({ doorbraakIds: [doorbraak] });
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().errors[0]).toMatchObject({
      veld: 'doorbraakIds.0',
      code: 'doorbraak_onbekend',
    });
  });

  it('een netwerk zonder prijslijst met een duidelijke zin', async () => {
    await kamer.test.eigenaar.query(`update prijslijst set stand = 'vervallen' where netwerk_id = $1`, [
      kamer.test.wereld.netwerkB,
    ]);
    const elders = await createCasus(kamer.test, 'xander');
    const antwoord = await kamer.test.als('xander', {
      method: 'POST',
      url: `/casussen/${elders.casusId}/berekeningen`,
      body: { naam: 'x' },
      sleutel: true,
    });
    expect(antwoord.statusCode).toBe(409);
    expect(antwoord.json().code).toBe('geen_prijslijst');
  });
});

describe('wie mag bij een berekening', () => {
  it('met alleen kijken: lezen wel, veranderen niet', async () => {
    await giveToegang(kamer.test, kamer.casus.casusId, 'gerda', 'kijken');
    const { id, versie } = await kamer.create(kastanjeInvoer());
    expect((await kamer.get(id, 'gerda')).statusCode).toBe(200);
    expect((await kamer.test.als('gerda', { url: `/berekeningen/${id}/verdeling` })).statusCode).toBe(200);
    expect((await kamer.save(id, versie, { naam: 'x' }, 'gerda')).statusCode).toBe(403);
    expect((await kamer.begin({}, 'gerda')).statusCode).toBe(403);
    const weg = await kamer.remove(id, versie, 'gerda');
    expect(weg.statusCode).toBe(403);
    const kopie = await kamer.copy(id, 'gerda');
    expect(kopie.statusCode).toBe(403);
  });

  it.each(['bram', 'zoe', 'theo', 'xander', 'vera', 'bea'] as const)(
    'voor %s (collega, ander team, ander netwerk of andere rol) bestaat zij niet',
    async (wie) => {
      const { id, versie } = await kamer.create();
      expect((await kamer.get(id, wie)).statusCode).toBe(404);
      expect((await kamer.test.als(wie, { url: `/berekeningen/${id}/verdeling` })).statusCode).toBe(404);
      expect((await kamer.save(id, versie, { naam: 'x' }, wie)).statusCode).toBe(404);
      expect((await kamer.begin({}, wie)).statusCode).toBe(404);
      const lijst = await kamer.test.als(wie, { url: `/casussen/${kamer.casus.casusId}/berekeningen` });
      expect(lijst.statusCode).toBe(404);
      const weg = await kamer.remove(id, versie, wie);
      expect(weg.statusCode).toBe(404);
      const kopie = await kamer.copy(id, wie);
      expect(kopie.statusCode).toBe(404);
    },
  );

  it('de teamleider van de contactpersoon leest mee', async () => {
    const { id } = await kamer.create();
    expect((await kamer.get(id, 'tina')).statusCode).toBe(200);
  });
});
