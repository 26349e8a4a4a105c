import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createFonds,
  createInBehandeling,
  createIngediend,
  demoMandaat,
  type TestAanvraag,
  type TestFonds,
} from './maak-aanvraag.ts';
import { createCasus, giveToegang } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp();
  fonds = await createFonds(test, { mandaat: demoMandaat });
});
afterAll(() => test.stop());

const stop = async ({ casusId }: { casusId: string }) => {
  const { versie } = (await test.als('anna', { url: `/casussen/${casusId}` })).json();
  const body = { gebeurtenis: 'stoppen', reden: 'Dubbel.' };
  await test.als('anna', { method: 'POST', url: `/casussen/${casusId}/fase`, versie, sleutel: true, body });
};
const merge = (blijft: string, weg: string) =>
  test.als('anna', {
    method: 'POST',
    url: `/huishoudens/${blijft}/samenvoegingen`,
    sleutel: true,
    body: { wegId: weg, dubbelen: [], reden: 'Zelfde gezin.' },
  });
const aanvraagRij = async ({ id }: TestAanvraag) =>
  (
    await test.eigenaar.query(
      `select a.huishouden_id, a.twaalf_maanden_cent as som, m.wijze from aanvraag a
         join mandaatregel m on m.netwerk_id = a.netwerk_id and m.id = a.mandaatregel_id where a.id = $1`,
      [id],
    )
  ).rows[0];

describe('het fonds telt over het gezin zoals het nu is', () => {
  it('telt twaalf maanden over beide gezinnen, en het mandaat volgt', async () => {
    const eerste = await createIngediend(test, fonds, { bedragCent: 30_000 });
    test.klok.nu = new Date(test.klok.nu.getTime() + 1000);
    const tweede = await createIngediend(test, fonds, { bedragCent: 40_000 });
    expect(await aanvraagRij(tweede)).toMatchObject({ som: 40_000, wijze: 'twee_collegas' });
    await stop(tweede);
    expect((await merge(eerste.huishoudenId, tweede.huishoudenId)).statusCode).toBe(201);
    expect(await aanvraagRij(eerste)).toMatchObject({ som: 30_000, wijze: 'twee_collegas' });
    expect(await aanvraagRij(tweede)).toEqual({
      huishouden_id: eerste.huishoudenId,
      som: 70_000,
      wijze: 'teamleider_en_commissielid',
    });
  });

  it('laat de stem vervallen van wie bij het andere gezin hoort', async () => {
    const aanvraag = await createInBehandeling(test, fonds, {
      bedragCent: 900_000,
      stemmen: { vera: 'voor', mo: 'voor', sanne: 'voor' },
    });
    const ander = await createCasus(test, 'anna');
    await giveToegang(test, ander.casusId, 'mo', 'kijken');
    await stop(ander);
    expect((await merge(aanvraag.huishoudenId, ander.huishoudenId)).statusCode).toBe(201);
    const { rows } = await test.eigenaar.query(
      'select gebruiker_id, vervallen_reden from stem where aanvraag_id = $1 and vervallen_op is not null',
      [aanvraag.id],
    );
    expect(rows).toEqual([{ gebruiker_id: test.wereld.gebruiker.mo.id, vervallen_reden: 'betrokken' }]);
    const stem = await test.als('mo', {
      method: 'POST',
      url: `/aanvragen/${aanvraag.id}/stemmen`,
      sleutel: true,
      body: { keuze: 'voor', reden: 'Goed plan.' },
    });
    expect(stem.statusCode).toBe(403);
  });

  it('gaat bij terugdraaien terug met zijn casus; wat geteld was, blijft geteld', async () => {
    const eerste = await createIngediend(test, fonds, { bedragCent: 30_000 });
    const tweede = await createIngediend(test, fonds, { bedragCent: 40_000 });
    await stop(tweede);
    const { id } = (await merge(eerste.huishoudenId, tweede.huishoudenId)).json();
    await test.als('anna', {
      method: 'POST',
      url: `/huishoudens/${eerste.huishoudenId}/samenvoegingen/${id}/terugdraaiing`,
    });
    expect(await aanvraagRij(tweede)).toMatchObject({ huishouden_id: tweede.huishoudenId, som: 70_000 });
  });

  it('mist geen aanvraag die tegelijk begint', async () => {
    for (let ronde = 0; ronde < 3; ronde += 1) {
      const [blijft, weg] = [await createCasus(test, 'anna'), await createCasus(test, 'anna')];
      await stop(blijft);
      const [, nieuw] = await Promise.all([
        merge(blijft.huishoudenId, weg.huishoudenId),
        test.als('anna', {
          method: 'POST',
          url: `/casussen/${weg.casusId}/aanvragen`,
          sleutel: true,
          body: { fondsId: fonds.fondsId },
        }),
      ]);
      expect(nieuw.statusCode).toBe(201);
      const { rows } = await test.eigenaar.query('select huishouden_id from aanvraag where id = $1', [
        nieuw.json().id,
      ]);
      expect(rows[0].huishouden_id).toBe(blijft.huishoudenId);
    }
  });
});
