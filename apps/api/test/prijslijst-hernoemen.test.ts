import type { Prijslijst } from '@naast/contract/prijslijst';
import { writePrijsbestand } from '@naast/domain/prijslijst';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedPrijslijst } from '../src/rendement/seed-prijslijst.ts';
import { prijs } from './maak-prijsbestand.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let landelijk: Prijslijst;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  await seedPrijslijst(test.eigenaar, test.wereld.netwerkA);
  landelijk = (await test.als('bea', { url: '/prijslijsten' })).json().items[0];
});
afterAll(() => test.stop());

async function begin(naam = `Lijst ${crypto.randomUUID()}`): Promise<Prijslijst> {
  const body = { naam, geldigVanaf: '2026-01-01', bron: 'Eigen', kopieVan: landelijk.id };
  return (await test.als('bea', { method: 'POST', url: '/prijslijsten', body, sleutel: true })).json();
}
const hernoem = (lijst: Prijslijst, naam: string, wie: 'bea' | 'anna' | 'xenia' = 'bea') =>
  test.als(wie, {
    method: 'PATCH',
    url: `/prijslijsten/${lijst.id}`,
    versie: lijst.versie,
    body: { naam, bron: 'Raad van 3 november', herkomst: 'eigen' },
  });
const gooiWeg = (lijst: Prijslijst, wie: 'bea' | 'anna' | 'xenia' = 'bea') =>
  test.als(wie, { method: 'DELETE', url: `/prijslijsten/${lijst.id}`, versie: lijst.versie });

describe('een concept', () => {
  it('krijgt een andere naam en bron, en houdt zijn nummer als de naam blijft', async () => {
    const lijst = await begin();
    const zelfde = (await hernoem(lijst, lijst.naam)).json();
    expect(zelfde).toMatchObject({ naam: lijst.naam, nummer: lijst.nummer, bron: 'Raad van 3 november' });
    const anders = (await hernoem(zelfde, 'Tarieven Groningen')).json();
    expect(anders).toMatchObject({ naam: 'Tarieven Groningen', nummer: 1, herkomst: 'eigen' });
  });

  it('wordt onder de naam van een andere lijst de volgende versie daarvan', async () => {
    expect((await hernoem(await begin(), landelijk.naam)).json()).toMatchObject({ nummer: 2 });
  });

  it('gaat weg met al zijn prijzen, en dat staat in het logboek', async () => {
    const lijst = await begin();
    expect((await gooiWeg(lijst)).statusCode).toBe(204);
    expect((await test.als('bea', { url: `/prijslijsten/${lijst.id}` })).statusCode).toBe(404);
    const { rows } = await test.eigenaar.query(
      `select (select count(*)::int from prijs where prijslijst_id = $1) as prijzen,
              (select aantal from logregel where onderwerp_id = $1 and doel = 'een concept weggooien') as gelogd`,
      [lijst.id],
    );
    expect(rows).toEqual([{ prijzen: 0, gelogd: lijst.aantalPrijzen }]);
  });

  it('is te laat als een ander eerder was', async () => {
    const lijst = await begin();
    const antwoorden = await Promise.all([gooiWeg(lijst), hernoem(lijst, 'Tegelijk')]);
    const [weg, naam] = antwoorden.map(({ statusCode }) => statusCode);
    expect([
      [204, 404],
      [412, 200],
    ]).toContainEqual([weg, naam]);
  });

  it.each([
    ['anna', 403],
    ['xenia', 404],
  ] as const)('is niet van %s: %d', async (wie, status) => {
    const lijst = await begin();
    expect((await hernoem(lijst, 'X', wie)).statusCode).toBe(status);
    expect((await gooiWeg(lijst, wie)).statusCode).toBe(status);
  });
});

describe('een vastgestelde lijst', () => {
  it('houdt haar naam en blijft bestaan, ook in de database', async () => {
    expect((await hernoem(landelijk, 'X')).json()).toMatchObject({ status: 409, code: 'prijslijst_stand' });
    expect((await gooiWeg(landelijk)).json()).toMatchObject({ status: 409, code: 'prijslijst_stand' });
    const stil = test.eigenaar.query(`update prijslijst set herkomst = 'eigen' where id = $1`, [
      landelijk.id,
    ]);
    await expect(stil).rejects.toThrow('prijslijst is vastgesteld');
  });

  it('zegt van wie zij is', () => {
    expect(landelijk.herkomst).toBe('landelijk');
  });
});

const rust = { werk: null, klaar: 0, totaal: 0 };
const readVoortgang = async (lijst: Prijslijst) =>
  (await test.als('bea', { url: `/prijslijsten/${lijst.id}/import/voortgang` })).json();
/** What another copy of the API wrote down, so long ago. */
const meld = (lijst: Prijslijst, geleden: string) =>
  test.eigenaar.query(
    `insert into importvoortgang (netwerk_id, gebruiker_id, prijslijst_id, gang_id, werk, klaar, totaal, gemeld_op)
     values ($1, $2, $3, $4, 'bewaren', 500, 2000, clock_timestamp() - $5::interval)`,
    [test.wereld.netwerkA, test.wereld.gebruiker.bea.id, lijst.id, crypto.randomUUID(), geleden],
  );

describe('de voortgang van een groot bestand', () => {
  it('telt echte rijen, tijdens het controleren en tijdens het bewaren', async () => {
    const lijst = await begin();
    const prijzen = Array.from({ length: 10_000 }, (_, i) => ({ ...prijs, code: `P-${i}` }));
    const inhoud = Buffer.from(writePrijsbestand(prijzen)).toString('base64');
    const volg = async (bezig: Promise<unknown>) => {
      const gezien: { werk: string | null; klaar: number; totaal: number }[] = [];
      let klaar = false;
      const einde = bezig.then(() => {
        klaar = true;
      });
      while (!klaar) gezien.push(await readVoortgang(lijst));
      await einde;
      return gezien.filter(({ totaal }) => totaal > 0);
    };
    const url = `/prijslijsten/${lijst.id}/import`;
    const controle = await volg(
      test.als('bea', { method: 'POST', url: `${url}/_controle`, body: { inhoud } }),
    );
    const bewaren = await volg(
      test.als('bea', { method: 'POST', url, body: { inhoud }, versie: lijst.versie, sleutel: true }),
    );
    for (const [werk, stappen] of [
      ['controleren', controle],
      ['bewaren', bewaren],
    ] as const) {
      expect(stappen.length, werk).toBeGreaterThan(1);
      expect(new Set(stappen.map((stap) => stap.werk))).toEqual(new Set([werk]));
      const aantallen = stappen.map(({ klaar }) => klaar);
      expect(aantallen).toEqual(aantallen.toSorted((a, b) => a - b));
      expect(stappen.at(-1)?.totaal).toBe(10_000);
    }
    await expect.poll(() => readVoortgang(lijst)).toEqual(rust);
  }, 60_000);

  it('staat in de database, zodat elke kopie van de API haar weet, en alleen voor wie inleest', async () => {
    const lijst = await begin();
    await meld(lijst, '1 second');
    expect(await readVoortgang(lijst)).toEqual({ werk: 'bewaren', klaar: 500, totaal: 2000 });
    await test.eigenaar.query(`update importvoortgang set gebruiker_id = $1`, [
      test.wereld.gebruiker.anna.id,
    ]);
    expect(await readVoortgang(lijst)).toEqual(rust);
  });

  it('is onbekend als er lang niets is gehoord, zoals na een storing', async () => {
    const lijst = await begin();
    await meld(lijst, '1 minute');
    expect(await readVoortgang(lijst)).toEqual(rust);
  });

  it('houdt het weggooien van een lijst niet tegen', async () => {
    const lijst = await begin();
    await meld(lijst, '1 second');
    expect((await gooiWeg(lijst)).statusCode).toBe(204);
  });
});
