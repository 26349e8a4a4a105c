import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasus, giveToegang } from './maak-casus.ts';
import { stopCasus } from './maak-gezinsleven.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const wissel = (wie: PersoonNaam, casusId: string, versie: number, body: object) =>
  test.als(wie, { method: 'POST', url: `/casussen/${casusId}/fase`, versie, sleutel: true, body });

describe('ten onrechte gestopt of gesloten', () => {
  it('zet de teamleider terug, met dezelfde contactpersoon en dezelfde toegang', async () => {
    const casus = await createCasus(test, 'anna');
    await giveToegang(test, casus.casusId, 'bram', 'meewerken');
    await stopCasus(test, casus, 'anna');
    const gestopt = (await test.als('bram', { url: `/casussen/${casus.casusId}` })).json();
    expect(gestopt.mijnRechten.mag).toBe('kijken');
    const mag = await wissel('anna', casus.casusId, 2, { gebeurtenis: 'terugzetten', reden: 'Toch niet.' });
    expect(mag.statusCode).toBe(403);
    const zonder = await wissel('tina', casus.casusId, 2, { gebeurtenis: 'terugzetten', reden: ' ' });
    expect([zonder.statusCode, zonder.json().errors[0].veld]).toEqual([400, 'reden']);
    const terug = await wissel('tina', casus.casusId, 2, {
      gebeurtenis: 'terugzetten',
      reden: 'Verkeerde knop.',
    });
    expect(terug.json()).toMatchObject({ fase: 'aanmelding', gestoptReden: null });
    for (const [wie, contactpersoon] of [
      ['anna', true],
      ['bram', false],
    ] as const) {
      const { mijnRechten } = (await test.als(wie, { url: `/casussen/${casus.casusId}` })).json();
      expect(mijnRechten).toMatchObject({ mag: 'meewerken', isContactpersoon: contactpersoon });
    }
    const { rows } = await test.eigenaar.query(
      'select count(*)::int as n from contactpersoon where casus_id = $1',
      [casus.casusId],
    );
    expect(rows[0].n).toBe(1);
  });

  it('weigert als er intussen een nieuwe open casus is, ook als dat tegelijk gebeurt', async () => {
    for (let ronde = 0; ronde < 3; ronde += 1) {
      const casus = await createCasus(test, 'anna');
      await stopCasus(test, casus, 'anna');
      const body = {
        huishoudenId: casus.huishoudenId,
        aanmelding: '',
        contactpersoonId: test.wereld.gebruiker.anna.id,
      };
      const [nieuw, terug] = await Promise.all([
        test.als('anna', { method: 'POST', url: '/casussen', sleutel: true, body }),
        wissel('tina', casus.casusId, 2, { gebeurtenis: 'terugzetten', reden: 'Vergissing.' }),
      ]);
      expect([nieuw.statusCode === 201, terug.statusCode === 200].filter(Boolean)).toHaveLength(1);
      expect([nieuw.statusCode, terug.statusCode]).toContain(409);
    }
  });
});
