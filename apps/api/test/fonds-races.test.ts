import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asGebruiker,
  besluitBody,
  createFonds,
  createInBehandeling,
  createIngediend,
  decide,
  drieVoor,
  stap,
  type TestFonds,
} from './maak-aanvraag.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp();
  fonds = await createFonds(test);
});
afterAll(() => test.stop());

const saldoVan = async (fondsId: string) =>
  (
    await test.eigenaar.query(
      'select vrij_cent as vrij, verplicht_cent as verplicht, betaald_cent as betaald from grootboek_saldo where fonds_id = $1',
      [fondsId],
    )
  ).rows[0];

type Db = Parameters<Parameters<typeof asGebruiker>[2]>[0];

const insertToegang = (db: Db, netwerkId: string, casusId: string) =>
  sql`insert into toegang (netwerk_id, id, casus_id, gebruiker_id, niveau, reden, verleend_door)
    values (${netwerkId}, ${uuidv7()}, ${casusId}, ${test.wereld.gebruiker.koen.id}, 'kijken', 'meelezen', ${test.wereld.gebruiker.anna.id})`.execute(
    db,
  );

const giveToegang = (casusId: string) =>
  asGebruiker(test, 'anna', (db, netwerkId) => insertToegang(db, netwerkId, casusId));

/** Until somebody waits for the lock of a household: then the two have really met. */
async function waitForLock(): Promise<void> {
  const wacht = `select 1 from pg_locks where locktype = 'advisory' and not granted
    and database = (select oid from pg_database where datname = current_database())`;
  while ((await test.eigenaar.query(wacht)).rowCount === 0);
}

describe('tegelijk', () => {
  it('vijftig besluiten op een fonds met geld voor tien: precies tien gaan door', async () => {
    const krap = await createFonds(test, { budgetCent: 10 * 196_500 + 196_499 });
    const aanvragen = [];
    for (let i = 0; i < 50; i++) aanvragen.push(await createInBehandeling(test, krap, { stemmen: drieVoor }));
    const bodies = await Promise.all(aanvragen.map(({ id }) => besluitBody(test, id)));
    const antwoorden = await Promise.all(
      aanvragen.map(({ id }, i) => stap(test, 'vera', id, 'besluit', bodies[i])),
    );
    const gelukt = antwoorden.filter((a) => a.statusCode === 201);
    const geweigerd = antwoorden.filter((a) => a.statusCode !== 201);
    expect(gelukt).toHaveLength(10);
    for (const antwoord of geweigerd)
      expect(antwoord.json()).toMatchObject({ status: 409, code: 'niet_genoeg_vrij' });
    expect(await saldoVan(krap.fondsId)).toEqual({ vrij: 196_499, verplicht: 1_965_000, betaald: 0 });
    const { rows } = await test.eigenaar.query(
      `select stand, count(*)::int as aantal from aanvraag where fonds_id = $1 group by stand order by stand`,
      [krap.fondsId],
    );
    expect(rows).toEqual([
      { stand: 'besloten', aantal: 10 },
      { stand: 'in_behandeling', aantal: 40 },
    ]);
  }, 120_000);

  it('stemmen en toegang krijgen: nooit een stem die telt van iemand met toegang', async () => {
    for (let ronde = 0; ronde < 8; ronde++) {
      const aanvraag = await createInBehandeling(test, fonds);
      const [stem] = await Promise.all([
        stap(test, 'koen', aanvraag.id, 'stemmen', { keuze: 'voor', reden: 'ja' }),
        giveToegang(aanvraag.casusId),
      ]);
      expect([201, 403]).toContain(stem.statusCode);
      const { rows } = await test.eigenaar.query(
        'select vervallen_reden as reden from stem where aanvraag_id = $1',
        [aanvraag.id],
      );
      expect(rows).toEqual(stem.statusCode === 201 ? [{ reden: 'betrokken' }] : []);
    }
  });

  it('een stem wacht op toegang die net wordt gegeven, en wordt dan geweigerd', async () => {
    const aanvraag = await createInBehandeling(test, fonds);
    let stem: ReturnType<typeof stap> | undefined;
    await asGebruiker(test, 'anna', async (db, netwerkId) => {
      await insertToegang(db, netwerkId, aanvraag.casusId);
      stem = stap(test, 'koen', aanvraag.id, 'stemmen', { keuze: 'voor', reden: 'ja' });
      await waitForLock();
    });
    expect((await stem)?.json()).toMatchObject({ status: 403, code: 'stembeletsel_betrokken' });
  });

  it('toegang wacht op een stem die net wordt uitgebracht, en laat hem dan vervallen', async () => {
    const aanvraag = await createInBehandeling(test, fonds);
    let toegang: Promise<unknown> | undefined;
    await asGebruiker(test, 'koen', async (db, netwerkId) => {
      await sql`insert into stem (netwerk_id, id, aanvraag_id, gebruiker_id, keuze, reden, uitgebracht_op)
        values (${netwerkId}, ${uuidv7()}, ${aanvraag.id}, ${test.wereld.gebruiker.koen.id}, 'voor', 'ja', now())`.execute(
        db,
      );
      toegang = giveToegang(aanvraag.casusId);
      await waitForLock();
    });
    await toegang;
    const { rows } = await test.eigenaar.query(
      'select vervallen_reden as reden from stem where aanvraag_id = $1',
      [aanvraag.id],
    );
    expect(rows).toEqual([{ reden: 'betrokken' }]);
  });

  it('besluiten en toegang krijgen: een stem die verviel telde niet mee', async () => {
    for (let ronde = 0; ronde < 6; ronde++) {
      const stemmen = { vera: 'voor', mo: 'voor', koen: 'voor' };
      const aanvraag = await createInBehandeling(test, fonds, { stemmen });
      const [besluit] = await Promise.all([decide(test, aanvraag.id), giveToegang(aanvraag.casusId)]);
      const { rows } = await test.eigenaar.query(
        `select count(*)::int as geldig from stem where aanvraag_id = $1 and vervallen_op is null`,
        [aanvraag.id],
      );
      // Decided first: the stem stands, and got toegang after the decision. Otherwise two are left, and no besluit.
      expect([besluit.statusCode, rows[0].geldig]).toEqual(besluit.statusCode === 201 ? [201, 3] : [409, 2]);
    }
  });

  it('stemmen en intrekken: na intrekken komt er geen stem meer bij', async () => {
    for (let ronde = 0; ronde < 6; ronde++) {
      const { id } = await createInBehandeling(test, fonds);
      const [stem, intrekking] = await Promise.all([
        stap(test, 'mo', id, 'stemmen', { keuze: 'voor', reden: 'ja' }),
        stap(test, 'anna', id, 'intrekking', { namens: 'gezin', reden: 'Toch niet.' }),
      ]);
      expect(intrekking.statusCode).toBe(201);
      expect([201, 409]).toContain(stem.statusCode);
      const { rows } = await test.eigenaar.query(
        'select count(*)::int as aantal from stem where aanvraag_id = $1',
        [id],
      );
      expect(rows[0].aantal).toBe(stem.statusCode === 201 ? 1 : 0);
    }
  });

  it('besluiten en intrekken: één van beide', async () => {
    const { id } = await createInBehandeling(test, fonds, { stemmen: drieVoor });
    const antwoorden = await Promise.all([
      decide(test, id),
      stap(test, 'anna', id, 'intrekking', { namens: 'gezin', reden: 'Toch niet.' }),
    ]);
    expect(antwoorden.map((a) => a.statusCode).sort()).toEqual([201, 409]);
  });

  it('twee keer hetzelfde besluit met één sleutel: één besluit, twee keer hetzelfde antwoord', async () => {
    const { id } = await createInBehandeling(test, fonds, { stemmen: drieVoor });
    const body = await besluitBody(test, id);
    const sleutel = uuidv7();
    const besluit = () =>
      test.als('vera', { method: 'POST', url: `/aanvragen/${id}/besluit`, body, sleutel });
    const [een, twee] = await Promise.all([besluit(), besluit()]);
    expect([een.statusCode, twee.statusCode]).toEqual([201, 201]);
    expect(twee.json()).toEqual(een.json());
    const { rows } = await test.eigenaar.query('select id from besluit where aanvraag_id = $1', [id]);
    expect(rows).toEqual([{ id: een.json().besluitId }]);
  });

  it('twee besluiten met twee sleutels: het tweede krijgt 409', async () => {
    const { id } = await createInBehandeling(test, fonds, { stemmen: drieVoor });
    const antwoorden = await Promise.all([decide(test, id), decide(test, id)]);
    expect(antwoorden.map((a) => a.statusCode).sort()).toEqual([201, 409]);
  });

  it('tien stemmen van vier leden door elkaar: elk lid houdt precies één stem', async () => {
    const { id } = await createInBehandeling(test, fonds);
    const stemmers = ['vera', 'mo', 'sanne', 'koen', 'vera', 'mo', 'sanne', 'koen', 'mo', 'mo'] as const;
    const antwoorden = await Promise.all(
      stemmers.map((wie, i) =>
        stap(test, wie, id, 'stemmen', { keuze: i % 2 ? 'voor' : 'tegen', reden: `keer ${i}` }),
      ),
    );
    expect(antwoorden.map((a) => a.statusCode)).toEqual(stemmers.map(() => 201));
    const { rows } = await test.eigenaar.query(
      `select count(*)::int as alle, count(*) filter (where vervallen_op is null)::int as geldig from stem where aanvraag_id = $1`,
      [id],
    );
    expect(rows[0]).toEqual({ alle: 10, geldig: 4 });
  });

  it('twee leden openen tegelijk: één neemt de aanvraag in behandeling', async () => {
    const { id } = await createIngediend(test, fonds);
    const antwoorden = await Promise.all([
      stap(test, 'vera', id, 'behandeling'),
      stap(test, 'mo', id, 'behandeling'),
    ]);
    expect(antwoorden.map((a) => a.statusCode).sort()).toEqual([201, 409]);
  });
});
