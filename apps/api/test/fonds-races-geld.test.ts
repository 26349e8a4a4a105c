import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  besluitBody,
  createFonds,
  createInBehandeling,
  decide,
  drieVoor,
  fillCanvas,
  stap,
  type TestFonds,
} from './maak-aanvraag.ts';
import * as betaal from './maak-betaling.ts';
import { createCasus } from './maak-casus.ts';
import { besluitOver, hear, propose, stemOver } from './maak-herziening.ts';
import { startTestApp, type TestApp } from './test-app.ts';

/* Two who meet on the money of one fonds, on a real PostgreSQL over HTTP: whoever comes second waits, and is told no. */

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  fonds = await createFonds(test);
  await betaal.setFondsrekening(test, fonds);
});
afterAll(() => test.stop());

const rondes = [1, 2, 3] as const;
const codes = (antwoorden: readonly { statusCode: number }[]) => antwoorden.map((a) => a.statusCode).sort();
const vraagEen = async <T>(sql: string, ...waarden: unknown[]): Promise<T> =>
  (await test.eigenaar.query(sql, waarden)).rows[0];

/** Two hundred aanvragen of twenty households with three stemmen each, made in the database in one go. */
async function makeTweehonderd({ fondsId }: TestFonds): Promise<string[]> {
  const { netwerkA, gebruiker } = test.wereld;
  const plekken: { casusId: string; doorbraakId: string }[] = [];
  for (let i = 0; i < 20; i++) {
    const casus = await createCasus(test, 'anna');
    plekken.push({ casusId: casus.casusId, doorbraakId: await fillCanvas(test, casus, 'anna') });
  }
  await test.eigenaar.query(`create function maak_aanvraag(n_id uuid, f_id uuid, c_id uuid, d_id uuid, nr integer, anna uuid, leden uuid[])
    returns uuid language plpgsql as $$
    declare nieuw uuid := gen_random_uuid(); lid uuid;
    begin
      perform set_config('naast.netwerk_id', n_id::text, true), set_config('naast.gebruiker_id', anna::text, true);
      insert into aanvraag (netwerk_id, id, fonds_id, casus_id, huishouden_id, casus_code, code, aanvrager_id, gemaakt_op, gewijzigd_op)
        values (n_id, nieuw, f_id, c_id, c_id, 'x', 'AV-2020-' || lpad(nr::text, 4, '0'), anna, now(), now());
      insert into aanvraag_regel (netwerk_id, id, aanvraag_id, volgorde, wat, domein, ontvanger, bedrag_cent)
        values (n_id, gen_random_uuid(), nieuw, 0, 'Huurachterstand', 'wonen', 'De corporatie', 196500);
      insert into aanvraag_doorbraak (netwerk_id, casus_id, aanvraag_id, doorbraak_id) values (n_id, c_id, nieuw, d_id);
      perform submit_aanvraag(nieuw, '{}', encode(sha256('{}'), 'hex'), '[]', now());
      foreach lid in array leden loop
        perform set_config('naast.gebruiker_id', lid::text, true);
        if lid = leden[1] then perform take_aanvraag(nieuw, now()); end if;
        insert into stem (netwerk_id, id, aanvraag_id, gebruiker_id, keuze, reden, uitgebracht_op)
          values (n_id, gen_random_uuid(), nieuw, lid, 'voor', 'Het helpt.', now());
      end loop;
      return nieuw;
    end $$`);
  const leden = [gebruiker.vera.id, gebruiker.mo.id, gebruiker.sanne.id];
  const { rows } = await test.eigenaar.query<{ id: string }>(
    `select maak_aanvraag($1, $2, ($3::uuid[])[1 + nr % 20], ($4::uuid[])[1 + nr % 20], nr, $5, $6) as id from generate_series(1, 200) nr`,
    [
      netwerkA,
      fondsId,
      plekken.map(({ casusId }) => casusId),
      plekken.map(({ doorbraakId }) => doorbraakId),
      gebruiker.anna.id,
      leden,
    ],
  );
  return rows.map(({ id }) => id);
}

describe('tweehonderd besluiten tegelijk', () => {
  it('op een fonds met geld voor dertig: precies dertig gaan door, geen stem raakt weg, niemand krijgt een 500', async () => {
    const krap = await createFonds(test, { budgetCent: 30 * 196_500 + 196_499 });
    const ids = await makeTweehonderd(krap);
    const bodies = await Promise.all(ids.map((id) => besluitBody(test, id)));
    const antwoorden = await Promise.all(ids.map((id, i) => stap(test, 'vera', id, 'besluit', bodies[i])));
    expect(antwoorden.filter((a) => a.statusCode === 201)).toHaveLength(30);
    for (const antwoord of antwoorden.filter((a) => a.statusCode !== 201))
      expect(antwoord.json()).toMatchObject({ status: 409, code: 'niet_genoeg_vrij' });
    expect(
      await vraagEen(
        `select s.vrij_cent as vrij, s.verplicht_cent as verplicht, s.laatste_nr as nr, (select count(*)::int from grootboek_mutatie m where m.fonds_id = s.fonds_id) as mutaties
           from grootboek_saldo s where s.fonds_id = $1`,
        krap.fondsId,
      ),
    ).toEqual({ vrij: 196_499, verplicht: 30 * 196_500, nr: 31, mutaties: 31 });
    expect(
      await vraagEen(
        'select count(*)::int as stemmen from stem where aanvraag_id = any($1) and vervallen_op is null',
        ids,
      ),
    ).toEqual({ stemmen: 600 });
  }, 300_000);
});

describe('een betaalopdracht', () => {
  it('wordt door twee mensen tegelijk één keer vrijgegeven', async () => {
    await test.eigenaar.query(
      `insert into gebruiker_rol (netwerk_id, gebruiker_id, rol) values ($1, $2, 'betaler') on conflict do nothing`,
      [test.wereld.netwerkA, test.wereld.gebruiker.petra.id],
    );
    for (const _ of rondes) {
      const id = await betaal.createOpdracht(test, fonds, [await betaal.createBesloten(test, fonds)]);
      const antwoorden = await Promise.all(
        (['bob', 'petra', 'bas'] as const).map((wie) =>
          betaal.opdrachtStap(test, wie, id, 'vrijgave', undefined, 1),
        ),
      );
      // The maker is told that it is not theirs; of the two others one comes second, and sees that it is done.
      const [gelukt, ...geweigerd] = codes(antwoorden);
      expect(gelukt).toBe(201);
      for (const code of geweigerd) expect([403, 409, 412]).toContain(code);
      const { aantal } = await vraagEen<{ aantal: number }>(
        `select count(*)::int as aantal from betaalopdracht_gebeurtenis where opdracht_id = $1 and gebeurtenis = 'vrijgeven'`,
        id,
      );
      expect(aantal).toBe(1);
    }
  }, 120_000);

  it('en een voorstel tot een nieuw besluit: of zij gaat weg en het besluit wacht, of zij blijft liggen', async () => {
    for (const _ of rondes) {
      const aanvraag = await betaal.createBesloten(test, fonds);
      const id = await betaal.createOpdracht(test, fonds, [aanvraag]);
      const [vrij, voorstel] = await Promise.all([
        betaal.opdrachtStap(test, 'bob', id, 'vrijgave', undefined, 1),
        propose(test, aanvraag.id, { cent: 100_000, terugVoor: '2099-01-01' }),
      ]);
      expect(voorstel.statusCode, voorstel.body).toBe(201);
      expect([201, 409]).toContain(vrij.statusCode);
      const h = voorstel.json().id;
      await hear(test, aanvraag.id, h);
      for (const wie of ['vera', 'mo', 'sanne'] as const) await stemOver(test, aanvraag.id, h, wie);
      const besluit = await besluitOver(test, aanvraag.id, h);
      // Money on its way to the bank is paid first: the new besluit waits for it.
      expect(besluit.statusCode, besluit.body).toBe(vrij.statusCode === 201 ? 409 : 201);
      if (vrij.statusCode === 201) expect(besluit.json().code).toBe('betaling_onderweg');
    }
  }, 120_000);

  it('en het vastleggen van een nieuw besluit: nooit betaald wat niet meer is toegekend', async () => {
    for (const _ of rondes) {
      const aanvraag = await betaal.createBesloten(test, fonds);
      const id = await betaal.createOpdracht(test, fonds, [aanvraag]);
      const h = (await propose(test, aanvraag.id, { cent: 100_000 })).json().id;
      await hear(test, aanvraag.id, h);
      for (const wie of ['vera', 'mo', 'sanne'] as const) await stemOver(test, aanvraag.id, h, wie);
      const [vrij, besluit] = await Promise.all([
        betaal.opdrachtStap(test, 'bob', id, 'vrijgave', undefined, 1),
        besluitOver(test, aanvraag.id, h),
      ]);
      expect([vrij.statusCode, besluit.statusCode], `${vrij.body} ${besluit.body}`).toEqual([409, 201]);
      const { cent } = await vraagEen<{ cent: number }>(
        `select sum(bedrag_cent)::int as cent from betaaltermijn where aanvraag_id = $1 and stand = 'gepland'`,
        aanvraag.id,
      );
      expect(cent).toBe(100_000);
    }
  }, 120_000);

  it('twee retouren van één betaling: één boeking', async () => {
    const aanvraag = await betaal.createBesloten(test, fonds);
    const id = await betaal.createVerzonden(test, fonds, [aanvraag]);
    await betaal.opdrachtStap(test, 'bas', id, 'verwerking', { postIds: null, reden: 'Gezien.' });
    const [termijn] = await betaal.termijnenVan(test, aanvraag.id);
    const retour = () =>
      stap(test, 'bas', aanvraag.id, 'retouren', { termijnId: termijn?.id, reden: 'Rekening dicht.' });
    expect(codes(await Promise.all([retour(), retour()]))).toEqual([201, 409]);
    expect(
      await vraagEen(
        'select sum(verplicht_cent)::int as open, sum(betaald_cent)::int as betaald from grootboek_mutatie where regel_id = $1',
        aanvraag.regelId,
      ),
    ).toEqual({ open: 196_500, betaald: 0 });
  }, 120_000);
});

describe('een besluit', () => {
  it('en het einde van een lidmaatschap: een besluit telt alleen leden van dat moment', async () => {
    for (const _ of rondes) {
      const eigen = await createFonds(test);
      const { id } = await createInBehandeling(test, eigen, { stemmen: drieVoor });
      const lid = await vraagEen<{ id: string }>(
        'select id from commissielid where fonds_id = $1 and gebruiker_id = $2',
        eigen.fondsId,
        test.wereld.gebruiker.sanne.id,
      );
      const gisteren = new Date(test.klok.nu.getTime() - 86_400_000).toISOString().slice(0, 10);
      const [besluit, einde] = await Promise.all([
        decide(test, id),
        test.als('fleur', {
          method: 'POST',
          url: `/fondsen/${eigen.fondsId}/commissie/${lid.id}/einde`,
          body: { laatsteDag: gisteren },
          versie: 1,
          sleutel: true,
        }),
      ]);
      expect(einde.statusCode, einde.body).toBeLessThan(300);
      const { geldig } = await vraagEen<{ geldig: number }>(
        'select count(*)::int as geldig from stem where aanvraag_id = $1 and vervallen_op is null',
        id,
      );
      // First the besluit, with three; or first the end, and two are no quorum.
      expect([besluit.statusCode, geldig]).toEqual(besluit.statusCode === 201 ? [201, 3] : [409, 2]);
    }
  }, 120_000);
});
