import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asGebruiker, createFonds, createInBehandeling, decide, drieVoor, stap } from './maak-aanvraag.ts';
import { giveToegang } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const lees = async (wie: PersoonNaam, id: string) =>
  (await test.als(wie, { url: `/aanvragen/${id}` })).json();
const treedTerug = async (wie: PersoonNaam, id: string) =>
  expect((await stap(test, wie, id, 'terugtreding', { reden: 'Ik ken het gezin.' })).statusCode).toBe(201);
const zonderVoorzitter =
  'De voorzitter beslist hier niet mee en heeft geen plaatsvervanger. Niemand kan het besluit vastleggen.';

it('zegt niets zolang de commissie kan beslissen', async () => {
  const fonds = await createFonds(test, { leden: ['mo', 'sanne', 'koen'] });
  const { id } = await createInBehandeling(test, fonds, { stemmen: drieVoor });
  expect((await lees('mo', id)).stemming.geenBesluit).toEqual([]);
});

it('zegt dat niemand kan vastleggen als de voorzitter zich terugtrekt, tot er een plaatsvervanger is', async () => {
  const fonds = await createFonds(test, { leden: ['mo', 'sanne', 'koen'] });
  const { id } = await createInBehandeling(test, fonds, { stemmen: { ...drieVoor, koen: 'voor' } });
  await treedTerug('vera', id);
  for (const wie of ['mo', 'vera', 'fleur'] as const)
    expect((await lees(wie, id)).stemming.geenBesluit).toEqual([zonderVoorzitter]);
  expect((await decide(test, id, {}, 'mo')).statusCode).toBe(403);
  await test.eigenaar.query(
    `insert into commissielid (netwerk_id, id, fonds_id, gebruiker_id, vanaf, plaatsvervangt_id)
     select netwerk_id, $1, fonds_id, $2, '2020-01-01', id from commissielid where fonds_id = $3 and is_voorzitter`,
    [uuidv7(), test.wereld.gebruiker.gerda.id, fonds.fondsId],
  );
  expect((await lees('mo', id)).stemming.geenBesluit).toEqual([]);
});

it('zegt dat er te weinig leden zijn als er te veel zijn uitgesloten', async () => {
  const fonds = await createFonds(test, { leden: ['mo', 'sanne', 'koen'] });
  const aanvraag = await createInBehandeling(test, fonds);
  await treedTerug('mo', aanvraag.id);
  expect((await lees('koen', aanvraag.id)).stemming.geenBesluit).toEqual([]);
  await giveToegang(test, aanvraag.casusId, 'sanne', 'kijken');
  expect((await lees('koen', aanvraag.id)).stemming.geenBesluit).toEqual([
    'Er mogen maar 2 leden stemmen. Er zijn er 3 nodig.',
  ]);
});

it('telt niets meer na het besluit, en vertelt het niemand die de stemmen niet ziet', async () => {
  const fonds = await createFonds(test, { leden: ['mo', 'sanne'] });
  const { id } = await createInBehandeling(test, fonds, { stemmen: drieVoor });
  const vraag = (wie: PersoonNaam) =>
    asGebruiker(
      test,
      wie,
      async (db) => (await sql`select * from commissie_bezetting(${id})`.execute(db)).rows,
    );
  expect(await vraag('mo')).toEqual([{ zetels: 3, voorzitter: true }]);
  for (const wie of ['anna', 'zoe', 'bas', 'xander'] as const) expect(await vraag(wie)).toEqual([]);
  expect((await decide(test, id)).statusCode).toBe(201);
  expect(await vraag('mo')).toEqual([]);
});
