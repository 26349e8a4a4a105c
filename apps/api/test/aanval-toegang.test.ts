import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFonds, createInBehandeling, decide, drieVoor, type TestFonds } from './maak-aanvraag.ts';
import { createCasus, giveToegang } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  fonds = await createFonds(test);
});
afterAll(() => test.stop());

describe('een lid van twee huishoudens', () => {
  it('komt er alleen bij door wie in beide mag werken: kijken is niet genoeg', async () => {
    const daar = await createCasus(test, 'anna');
    const hier = await createCasus(test, 'gerda', 'Linde');
    const add = () =>
      test.als('gerda', {
        method: 'POST',
        url: `/huishoudens/${hier.huishoudenId}/leden`,
        body: { lidId: daar.leden.zoon, gezinsrol: 'kind' },
        sleutel: true,
      });
    expect((await add()).json().errors[0]).toMatchObject({ veld: 'lidId', code: 'onbekend' });
    await giveToegang(test, daar.casusId, 'gerda', 'kijken');
    const geweigerd = await add();
    // Seen, and not theirs to do; of a household they do not see nobody is known.
    expect(geweigerd.statusCode).toBe(403);
    expect(geweigerd.json().code).toBe('alleen_kijken');
    await test.eigenaar.query(`update toegang set niveau = 'meewerken' where casus_id = $1`, [daar.casusId]);
    expect((await add()).statusCode).toBe(201);
  });
});

describe('een brief met de naam van het gezin', () => {
  it('maakt niet een teamleider van een ander team die alleen meekijkt', async () => {
    const aanvraag = await createInBehandeling(test, fonds, { stemmen: drieVoor });
    await decide(test, aanvraag.id);
    await giveToegang(test, aanvraag.casusId, 'theo', 'kijken');
    const maak = (wie: 'theo' | 'tina') =>
      test.als(wie, {
        method: 'POST',
        url: `/aanvragen/${aanvraag.id}/beschikkingen`,
        body: { ontvanger: 'Marja' },
        sleutel: true,
      });
    expect((await maak('theo')).statusCode).toBe(403);
    expect((await maak('tina')).statusCode).toBe(201);
  });
});

describe('een nummer', () => {
  it('houdt na de tienduizendste van het jaar al zijn cijfers', async () => {
    const jaar = test.klok.nu.getFullYear();
    await createCasus(test, 'anna');
    await test.eigenaar.query('update casusnummer set laatste = 9999 where netwerk_id = $1', [
      test.wereld.netwerkA,
    ]);
    expect((await createCasus(test, 'anna')).code).toBe(`NA-${jaar}-10000`);
    expect((await createCasus(test, 'anna')).code).toBe(`NA-${jaar}-10001`);
    await test.eigenaar.query('update aanvraagnummer set laatste = 9999 where netwerk_id = $1', [
      test.wereld.netwerkA,
    ]);
    const { id } = await createInBehandeling(test, fonds);
    expect((await test.als('anna', { url: `/aanvragen/${id}` })).json().code).toBe(`AV-${jaar}-10000`);
  });
});
