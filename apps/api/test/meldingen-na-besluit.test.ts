import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runRonde } from '../src/meldingen/run-ronde.ts';
import { createFonds, type TestFonds } from './maak-aanvraag.ts';
import * as betaling from './maak-betaling.ts';
import { createOpdracht, setFondsrekening } from './maak-betaling.ts';
import { behandel, createBezwaar } from './maak-bezwaar.ts';
import { bedrag, createBesloten, hear, propose } from './maak-herziening.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp();
  fonds = await createFonds(test);
  await setFondsrekening(test, fonds);
});
afterAll(() => test.stop());
beforeEach(() => test.eigenaar.query('delete from melding'));

interface Rij {
  soort: string;
  aanvraag: { id: string } | null;
  casusId: string | null;
}
const meldingen = async (wie: PersoonNaam): Promise<Rij[]> =>
  (await test.als(wie, { url: '/meldingen?aantal=100' })).json().items;
const soorten = async (wie: PersoonNaam): Promise<string[]> =>
  (await meldingen(wie)).map(({ soort }) => soort).sort();
const wis = () => test.eigenaar.query('delete from melding');
const dagMs = 24 * 60 * 60_000;
const ronde = (dagen: number) =>
  runRonde({
    pool: test.pool,
    nu: () => new Date(test.klok.nu.getTime() + dagen * dagMs),
    adres: 'https://naast.voorbeeld.nl',
  });

describe('meldingen na een besluit', () => {
  it('vragen het gezin naar zijn mening over een lager bedrag, en roepen daarna wie stemt', async () => {
    const { id } = await createBesloten(test, fonds);
    await wis();
    const herzieningId = (await propose(test, id, { cent: bedrag - 1000 })).json().id;
    expect(await soorten('anna')).toEqual(['herziening_zienswijze']);
    expect(await soorten('mo')).toEqual([]);
    await hear(test, id, herzieningId);
    for (const wie of ['vera', 'mo', 'sanne'] as const)
      expect(await soorten(wie)).toEqual(['herziening_stemmen']);
  });

  it('roepen bij een bezwaar wie het kan behandelen, niet wie meestemde', async () => {
    const { id } = await createBesloten(test, fonds);
    await wis();
    const bezwaarId = await createBezwaar(test, id);
    expect(await soorten('koen')).toEqual(['bezwaar_ontvangen']);
    for (const wie of ['vera', 'mo', 'sanne', 'anna', 'bas', 'xenia'] as const)
      expect(await soorten(wie)).toEqual([]);
    await behandel(test, id, bezwaarId, 'behandeling');
    await wis();
    const intrekking = { motivering: 'Het gezin is tevreden.', reden: 'Het gezin is tevreden.' };
    expect((await behandel(test, id, bezwaarId, 'intrekking', intrekking, 'anna')).statusCode).toBeLessThan(
      300,
    );
    expect(await soorten('koen')).toEqual(['bezwaar_beslist']);
  });

  it('herinneren wie een bezwaar behandelt een week voor de termijn, één keer', async () => {
    const { id } = await createBesloten(test, fonds);
    const bezwaarId = await createBezwaar(test, id);
    await behandel(test, id, bezwaarId, 'behandeling');
    const { rows } = await test.eigenaar.query(
      'select beslis_voor - current_date as over from bezwaar where id = $1',
      [bezwaarId],
    );
    await wis();
    const over = async () =>
      (await meldingen('koen')).filter((m) => m.soort === 'bezwaar_termijn' && m.aanvraag?.id === id);
    await ronde(rows[0].over - 9);
    expect(await over()).toEqual([]);
    await ronde(rows[0].over - 6);
    await ronde(rows[0].over - 5);
    expect(await over()).toHaveLength(1);
  });

  it('vragen een tweede betaler om een opdracht vrij te geven, niet wie hem maakte', async () => {
    const aanvraag = await betaling.createBesloten(test, fonds);
    await wis();
    const id = await createOpdracht(test, fonds, [aanvraag]);
    expect(await soorten('bob')).toEqual(['opdracht_wacht']);
    expect(await soorten('bas')).toEqual([]);
    const [melding] = (await test.als('bob', { url: '/meldingen' })).json().items;
    expect(melding).toMatchObject({ opdrachtId: id, gelezenOp: null });
    await test.als('bob', { url: `/betaalopdrachten/${id}` });
    const [daarna] = (await test.als('bob', { url: '/meldingen' })).json().items;
    expect(daarna.gelezenOp).not.toBeNull();
  });

  it('herinneren aan verantwoorden en evalueren op de dag van het besluit, bij wie het gezin helpt', async () => {
    const { id } = await createBesloten(test, fonds);
    await test.eigenaar.query(
      `insert into opvolging (netwerk_id, aanvraag_id, evaluatie_op) values ($1, $2, current_date + 90)
       on conflict (netwerk_id, aanvraag_id) do update set evaluatie_op = excluded.evaluatie_op`,
      [test.wereld.netwerkA, id],
    );
    await wis();
    await ronde(89);
    expect((await soorten('anna')).filter((soort) => soort === 'evaluatie_nodig')).toEqual([]);
    await ronde(91);
    await ronde(92);
    const mijn = (await meldingen('anna')).filter(({ aanvraag }) => aanvraag?.id === id);
    expect(mijn.map(({ soort }) => soort)).toContain('evaluatie_nodig');
    expect(mijn.filter(({ soort }) => soort === 'evaluatie_nodig')).toHaveLength(1);
  });
});
