import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFonds, stap, type TestFonds } from './maak-aanvraag.ts';
import * as maak from './maak-betaling.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  fonds = await createFonds(test);
  await maak.setFondsrekening(test, fonds);
});
afterAll(() => test.stop());

const statussen = (antwoorden: { statusCode: number }[]) => antwoorden.map((a) => a.statusCode).sort();
const verwerk = (id: string, sleutel?: string) =>
  maak.opdrachtStap(test, 'bas', id, 'verwerking', { postIds: null, reden: 'Gezien.' }, undefined, sleutel);

/** Every line: what the plan says is open is what the grootboek still promises, and no termijn is in two orders. */
async function checkPlan(): Promise<void> {
  const { rows } = await test.eigenaar.query(
    `select m.regel_id from grootboek_mutatie m where m.besluit_id is not null group by m.besluit_id, m.regel_id
     having sum(m.verplicht_cent) <> coalesce((select sum(t.bedrag_cent) from betaaltermijn t where t.besluit_id = m.besluit_id
       and t.regel_id = m.regel_id and t.stand in ('gepland', 'in_opdracht')), 0)`,
  );
  expect(rows).toEqual([]);
  const dubbel = await test.eigenaar.query(
    `select termijn_id from betaalpost where stand in ('open', 'betaald') group by 1 having count(*) > 1`,
  );
  expect(dubbel.rows).toEqual([]);
}

describe('tegelijk betalen', () => {
  it('twee opdrachten met dezelfde betalingen, in andere volgorde: één gaat door, zonder elkaar vast te houden', async () => {
    for (let ronde = 0; ronde < 4; ronde++) {
      const aanvragen = await Promise.all([0, 1, 2].map(() => maak.createBesloten(test, fonds)));
      const ids: string[] = [];
      for (const { id } of aanvragen) ids.push((await maak.termijnenVan(test, id))[0]?.id ?? '');
      const antwoorden = await Promise.all([
        maak.verzamel(test, fonds, ids),
        maak.verzamel(test, fonds, [...ids].reverse(), { wie: 'bob' }),
      ]);
      expect(statussen(antwoorden)).toEqual([201, 409]);
    }
    await checkPlan();
  });

  it('vrijgeven en stoppen: of de betaling gaat mee, of zij is gestopt; nooit allebei', async () => {
    for (let ronde = 0; ronde < 6; ronde++) {
      const aanvraag = await maak.createBesloten(test, fonds);
      const id = await maak.createOpdracht(test, fonds, [aanvraag]);
      const [vrij, stop] = await Promise.all([
        maak.opdrachtStap(test, 'bob', id, 'vrijgave', undefined, 1),
        stap(test, 'bas', aanvraag.id, 'stopzetting', { regelId: aanvraag.regelId, reden: 'Niet nodig.' }),
      ]);
      expect([vrij.statusCode, stop.statusCode]).toEqual(vrij.statusCode === 201 ? [201, 409] : [409, 201]);
    }
    await checkPlan();
  });

  it('twee keer als betaald vastleggen met één sleutel: één keer betaald, twee keer hetzelfde antwoord', async () => {
    const id = await maak.createVerzonden(test, fonds, [await maak.createBesloten(test, fonds)]);
    const sleutel = uuidv7();
    const [een, twee] = await Promise.all([verwerk(id, sleutel), verwerk(id, sleutel)]);
    expect([een.statusCode, twee.statusCode]).toEqual([201, 201]);
    expect(twee.json()).toEqual(een.json());
    await checkPlan();
  });

  it('twee keer met twee sleutels: de tweede krijgt 409', async () => {
    const id = await maak.createVerzonden(test, fonds, [await maak.createBesloten(test, fonds)]);
    expect(statussen(await Promise.all([verwerk(id), verwerk(id)]))).toEqual([201, 409]);
  });

  it('vijftig keer tegelijk verwerken, vrijgeven, stoppen en met de hand betalen: elke euro één keer, geen 500', async () => {
    const aanvragen: maak.TestBesloten[] = [];
    for (let i = 0; i < 10; i++) aanvragen.push(await maak.createBesloten(test, fonds));
    const helft = await maak.createVerzonden(test, fonds, aanvragen.slice(0, 5));
    const concept = await maak.createOpdracht(test, fonds, aanvragen.slice(5));
    const werk = Array.from({ length: 50 }, (_leeg, i) => {
      const { id, regelId } = aanvragen[i % 10] as (typeof aanvragen)[number];
      const hand = { regelId, soort: 'betaling', bedragCent: 196_500, toelichting: 'Contant.' };
      if (i % 5 === 0) return verwerk(helft);
      if (i % 5 === 1) return maak.opdrachtStap(test, 'bob', concept, 'vrijgave', undefined, 1);
      if (i % 5 === 2) return stap(test, 'bas', id, 'stopzetting', { regelId, reden: 'Niet nodig.' });
      return stap(test, 'bas', id, 'uitbetaling', hand);
    });
    const antwoorden = await Promise.all(werk);
    for (const antwoord of antwoorden) expect([201, 409, 412], antwoord.body).toContain(antwoord.statusCode);
    await checkPlan();
    const { rows } = await test.eigenaar.query(
      `select m.regel_id, sum(m.betaald_cent)::int as betaald from grootboek_mutatie m where m.regel_id = any($1)
        group by 1 having sum(m.betaald_cent) not in (0, 196500)`,
      [aanvragen.map(({ regelId }) => regelId)],
    );
    expect(rows).toEqual([]);
  }, 60_000);
});
