import { readFileSync } from 'node:fs';
import type { Lijstprijs } from '@naast/contract/prijslijst';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedPrijslijst } from '../src/rendement/seed-prijslijst.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let lijstId: string;
beforeAll(async () => {
  test = await startTestApp();
  await seedPrijslijst(test.eigenaar, test.wereld.netwerkA);
  lijstId = (await test.als('anna', { url: '/prijslijsten' })).json().items[0].id;
});
afterAll(() => test.stop());

describe('de prijslijst', () => {
  const bestand = readFileSync(
    new URL('../src/rendement/gegevens/prijslijst-2025.csv', import.meta.url),
    'utf8',
  );

  it('heeft alle 70 prijzen, tot op de cent', async () => {
    const { items } = (await test.als('anna', { url: `/prijslijsten/${lijstId}/prijzen` })).json() as {
      items: Lijstprijs[];
    };
    const geladen = new Map(items.map(({ code, bedragCent }) => [code, bedragCent]));
    // Read apart from our own parser: the amount is the first field with two decimals after a semicolon.
    const verwacht = bestand
      .trim()
      .split('\r\n')
      .slice(1)
      .map((regel): [string, number] => [
        regel.split(';')[0] ?? '',
        Number(/;(\d+),(\d\d);/.exec(regel)?.slice(1).join('')),
      ]);
    expect(verwacht).toHaveLength(70);
    expect(geladen).toEqual(new Map(verwacht));
    expect(items.every(({ bron }) => bron !== '')).toBe(true);
  });

  it('blijft gelijk als twee keer tegelijk en daarna nog eens wordt geladen', async () => {
    const netwerk = uuidv7();
    await test.eigenaar.query(`insert into netwerk (id, naam) values ($1, 'Nieuw')`, [netwerk]);
    await Promise.all([seedPrijslijst(test.eigenaar, netwerk), seedPrijslijst(test.eigenaar, netwerk)]);
    await seedPrijslijst(test.eigenaar, netwerk);
    const { rows } = await test.eigenaar.query(
      `select l.stand, count(*)::int as n, (select count(*)::int from indexcijfer where netwerk_id = $1) as cijfers
         from prijslijst l join prijs p on p.netwerk_id = l.netwerk_id and p.prijslijst_id = l.id
        where l.netwerk_id = $1 group by l.id, l.stand`,
      [netwerk],
    );
    expect(rows).toEqual([{ stand: 'vastgesteld', n: 70, cijfers: 20 }]);
  });

  it('verandert niet meer als zij is vastgesteld, ook niet door de eigenaar', async () => {
    for (const sql of [
      `update prijs set bedrag_cent = 1 where code = 'WMO-02'`,
      `delete from prijs where code = 'WMO-02'`,
      `update prijslijst set stand = 'concept'`,
      'delete from prijslijst',
    ]) {
      await expect(test.eigenaar.query(sql), sql).rejects.toThrow(/vastgestelde prijslijst|is vastgesteld/);
    }
  });

  it('vindt op woord, leefgebied en wie bespaart; referentieprijzen zijn niet kiesbaar', async () => {
    const zoek = async (body: object) =>
      (await test.als('anna', { method: 'POST', url: `/prijslijsten/${lijstId}/_zoek`, body })).json()
        .items as Lijstprijs[];
    expect((await zoek({ woord: 'THUIS begeleiding' })).map(({ code }) => code)).toEqual(['WMO-02']);
    expect((await zoek({ woord: '_' })).length).toBe(0);
    const wonen = await zoek({ leefgebied: 'wonen', batenhouder: 'gemeente_opvang' });
    expect(wonen.map(({ code }) => code)).toEqual(['OPV-01', 'OPV-03', 'OPV-04']);
    const referentie = await zoek({ batenhouder: 'meerdere' });
    expect(referentie.map(({ code, kiesbaar }) => [code, kiesbaar])).toEqual([
      ['HH-01', false],
      ['SCH-07', false],
      ['WON-01', false],
    ]);
    const { rows } = await test.eigenaar.query(
      `select aantal from logregel where onderwerp = 'prijs' order by op, id`,
    );
    expect(rows.map(({ aantal }) => aantal)).toEqual([1, 0, 3, 3]);
  });

  it('geeft de indexcijfers met hun bron', async () => {
    const { items } = (await test.als('vera', { url: '/indexcijfers' })).json();
    expect(items).toHaveLength(20);
    expect(items.at(-1)).toEqual({
      jaar: 2025,
      mutatieProcent: 3.3,
      bron: 'CBS, consumentenprijzen jaarmutatie',
    });
  });

  it('van een ander netwerk bestaat niet', async () => {
    expect((await test.als('xander', { url: `/prijslijsten/${lijstId}/prijzen` })).statusCode).toBe(404);
    const zoek = await test.als('xander', {
      method: 'POST',
      url: `/prijslijsten/${lijstId}/_zoek`,
      body: {},
    });
    expect(zoek.statusCode).toBe(404);
  });

  it('is niet voor wie er niets mee doet', async () => {
    expect((await test.als('bas', { url: '/prijslijsten' })).statusCode).toBe(403);
  });
});
