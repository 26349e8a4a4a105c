import type { Antwoorden } from '@naast/contract/gesprekken';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seedVragenlijst } from '../src/gesprekken/seed-vragenlijst.ts';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { type Antwoordvraag, answer, beginGesprek, openGesprek } from './maak-gesprek.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let casus: TestCasus;
let id: string;
beforeAll(async () => {
  test = await startTestApp();
  await seedVragenlijst(test.eigenaar, test.wereld.netwerkA);
});
beforeEach(async () => {
  casus = await createCasus(test, 'anna');
  await giveToegang(test, casus.casusId, 'bram', 'meewerken');
  await giveToegang(test, casus.casusId, 'gerda', 'kijken');
  id = await beginGesprek(test, 'anna', casus);
});
afterAll(() => test.stop());

const als = (wie: PersoonNaam, code: string, vraag: Antwoordvraag) => answer(test, wie, id, code, vraag);
const anna = (code: string, vraag: Antwoordvraag) => als('anna', code, vraag);
const leesAntwoorden = async (wie: PersoonNaam): Promise<Antwoorden> =>
  (await test.als(wie, { url: `/casussen/${casus.casusId}/antwoorden` })).json();

describe('gevoelige antwoorden', () => {
  const veilig = { code: 'veilig', waarde: 'nee' };
  const bewaarGevoelig = () =>
    anna('veilig', { lidId: casus.leden.moeder, waarde: veilig.waarde, wilBespreken: true });

  it('ziet alleen de contactpersoon', async () => {
    expect((await bewaarGevoelig()).json()).toMatchObject({ gevoelig: true });
    expect((await openGesprek(test, 'anna', id)).antwoorden).toHaveLength(1);
    expect((await leesAntwoorden('anna')).bespreken).toHaveLength(1);
    await test.eigenaar.query(
      `insert into vervanger (netwerk_id, id, casus_id, gebruiker_id, vanaf, aangewezen_door)
       values ($1, gen_random_uuid(), $2, $3, current_date - 1, $3)`,
      [test.wereld.netwerkA, casus.casusId, test.wereld.gebruiker.zoe.id],
    );
    for (const wie of ['bram', 'gerda', 'tina', 'zoe'] as const) {
      const gesprek = await openGesprek(test, wie, id);
      expect(gesprek.antwoorden, wie).toEqual([]);
      expect(JSON.stringify(gesprek), wie).not.toContain('thuis veilig');
      const gelezen = await leesAntwoorden(wie);
      expect([gelezen.groepen, gelezen.bespreken, gelezen.gesprekken[0]?.voortgang.beantwoord], wie).toEqual([
        [],
        [],
        0,
      ]);
    }
  });

  it('houdt ook de database zelf verborgen voor wie niet de contactpersoon is', async () => {
    await bewaarGevoelig();
    const tel = async (wie: PersoonNaam) => {
      const client = await test.pool.connect();
      try {
        await client.query('begin');
        await client.query(
          `select set_config('naast.gebruiker_id', $1, true), set_config('naast.netwerk_id', $2, true)`,
          [test.wereld.gebruiker[wie].id, test.wereld.netwerkA],
        );
        return (await client.query('select count(*)::int as n from antwoord where gesprek_id = $1', [id]))
          .rows[0].n;
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    expect([await tel('anna'), await tel('bram'), await tel('tina'), await tel('gerda')]).toEqual([
      1, 0, 0, 0,
    ]);
  });

  it('gaan met de casus mee naar de nieuwe contactpersoon', async () => {
    await bewaarGevoelig();
    await test.eigenaar.query('update contactpersoon set gebruiker_id = $1 where casus_id = $2', [
      test.wereld.gebruiker.bram.id,
      casus.casusId,
    ]);
    await giveToegang(test, casus.casusId, 'anna', 'meewerken');
    expect((await openGesprek(test, 'bram', id)).antwoorden).toHaveLength(1);
    expect((await openGesprek(test, 'anna', id)).antwoorden).toEqual([]);
  });

  it('mag een ander niet schrijven, ook niet wie meewerkt', async () => {
    const antwoord = await als('bram', 'veilig', { lidId: casus.leden.moeder, waarde: 'ja' });
    expect(antwoord.json()).toMatchObject({ status: 403, code: 'alleen_contactpersoon' });
  });

  it('worden gevoelig door de vraag, niet door wie het zegt', async () => {
    await expect(
      test.eigenaar.query(
        `insert into antwoord (netwerk_id, id, casus_id, gesprek_id, vraag_code, lid_id, gevoelig, op, door)
         values ($1, gen_random_uuid(), $2, $3, 'veilig', $4, false, now(), $5) returning gevoelig`,
        [test.wereld.netwerkA, casus.casusId, id, casus.leden.moeder, test.wereld.gebruiker.anna.id],
      ),
    ).resolves.toMatchObject({ rows: [{ gevoelig: true }] });
  });
});
