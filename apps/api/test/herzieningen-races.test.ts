import { planRegel } from '@naast/domain/herziening';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFonds, stap, type TestFonds } from './maak-aanvraag.ts';
import {
  bedrag,
  besluitOver,
  createBesloten,
  hear,
  herzie,
  pay,
  propose,
  saldoVan,
  stemOver,
} from './maak-herziening.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  fonds = await createFonds(test, { budgetCent: 100_000_000 });
});
afterAll(() => test.stop());

const lees = async (id: string) => (await test.als('bas', { url: `/aanvragen/${id}/besluiten` })).json();

describe('tegelijk', () => {
  it('twee voorstellen: één loopt, het andere krijgt 409', async () => {
    for (let ronde = 0; ronde < 4; ronde++) {
      const { id } = await createBesloten(test, fonds);
      const antwoorden = await Promise.all([
        propose(test, id, { cent: 100_000 }, 'vera'),
        propose(test, id, { cent: 90_000 }, 'fleur'),
      ]);
      expect(antwoorden.map((a) => a.statusCode).sort()).toEqual([201, 409]);
    }
  });

  it('twee keer vastleggen: één nieuw besluit, de keten vertakt niet', async () => {
    const { id } = await createBesloten(test, fonds);
    const h = (await propose(test, id, { cent: 100_000 })).json().id;
    await hear(test, id, h);
    for (const wie of ['vera', 'mo', 'sanne'] as const) await stemOver(test, id, h, wie);
    const antwoorden = await Promise.all([besluitOver(test, id, h), besluitOver(test, id, h)]);
    expect(antwoorden.map((a) => a.statusCode).sort()).toEqual([201, 409]);
    expect((await lees(id)).besluiten).toHaveLength(2);
  });

  it('voorstellen en betalen: nooit een betaling na het voorstel', async () => {
    for (let ronde = 0; ronde < 5; ronde++) {
      const { id } = await createBesloten(test, fonds);
      const [voorstel, betaling] = await Promise.all([
        propose(test, id, { cent: 100_000 }),
        pay(test, id, 50_000),
      ]);
      expect(voorstel.statusCode).toBe(201);
      expect([201, 409]).toContain(betaling.statusCode);
      expect((await pay(test, id, 1_000)).statusCode).toBe(409);
    }
  });

  it('vastleggen en betalen: wat al betaald is wordt niet nog eens beloofd', async () => {
    for (let ronde = 0; ronde < 3; ronde++) {
      const eigen = await createFonds(test);
      const { id } = await createBesloten(test, eigen);
      const h = (await propose(test, id, { cent: 100_000 })).json().id;
      await hear(test, id, h);
      for (const wie of ['vera', 'mo', 'sanne'] as const) await stemOver(test, id, h, wie);
      const [besluit, betaling] = await Promise.all([besluitOver(test, id, h), pay(test, id, 50_000)]);
      expect(besluit.statusCode).toBe(201);
      const betaald = betaling.statusCode === 201 ? 50_000 : 0;
      expect(await saldoVan(test, eigen.fondsId)).toEqual({
        vrij: 25_000_000 - 100_000,
        verplicht: 100_000 - betaald,
        betaald,
      });
    }
  });

  it('twee keer ontvangen: nooit meer dan er terug moest', async () => {
    const { id } = await createBesloten(test, fonds);
    await pay(test, id, bedrag);
    await herzie(test, id, { soort: 'terugvorderen', cent: 100_000, terugVoor: '2099-01-01' });
    const [vordering] = (await lees(id)).vorderingen;
    const ontvang = () =>
      stap(test, 'bas', id, `vorderingen/${vordering.id}/ontvangsten`, {
        bedragCent: 96_500,
        toelichting: '',
      });
    const antwoorden = await Promise.all([ontvang(), ontvang()]);
    expect(antwoorden.map((a) => a.statusCode).sort()).toEqual([201, 409]);
  });
});

describe('willekeurige geschiedenissen', () => {
  const stapjes = fc.array(
    fc.oneof(
      fc.record({ wat: fc.constant('betaal' as const), cent: fc.integer({ min: 1, max: bedrag }) }),
      fc.record({ wat: fc.constant('herzie' as const), cent: fc.integer({ min: 0, max: bedrag }) }),
      fc.record({ wat: fc.constant('ontvang' as const), cent: fc.integer({ min: 1, max: 100_000 }) }),
    ),
    { minLength: 2, maxLength: 5 },
  );

  it('het grootboek sluit na elke stap, en zegt hetzelfde als de regels van het domein', async () => {
    await fc.assert(
      fc.asyncProperty(stapjes, async (reeks) => {
        const eigen = await createFonds(test);
        const { id } = await createBesloten(test, eigen);
        let model = { toegekend: bedrag, betaald: 0, open: bedrag, terug: 0 };
        for (const { wat, cent } of reeks) {
          if (wat === 'betaal') {
            const kan = cent <= model.open;
            expect((await pay(test, id, cent)).statusCode, `betaal ${cent}`).toBe(kan ? 201 : 409);
            if (kan) model = { ...model, betaald: model.betaald + cent, open: model.open - cent };
          } else if (wat === 'herzie' && cent !== model.toegekend) {
            await herzie(test, id, { cent, terugVoor: '2099-01-01' });
            const stand = { betaaldCent: model.betaald, openCent: model.open, kwijtgescholdenCent: 0 };
            const gevolg = planRegel(stand, cent);
            model = { ...model, toegekend: cent, open: gevolg.toekenningCent, terug: gevolg.vorderingCent };
          } else if (wat === 'ontvang' && model.terug > 0) {
            const vordering = (await lees(id)).vorderingen.find((v: { openCent: number }) => v.openCent > 0);
            const kan = cent <= model.terug;
            const antwoord = await stap(test, 'bas', id, `vorderingen/${vordering.id}/ontvangsten`, {
              bedragCent: cent,
              toelichting: '',
            });
            expect(antwoord.statusCode, `ontvang ${cent}`).toBe(kan ? 201 : 409);
            if (kan) model = { ...model, betaald: model.betaald - cent, terug: model.terug - cent };
          }
          expect(await saldoVan(test, eigen.fondsId)).toEqual({
            vrij: 25_000_000 - model.open - model.betaald,
            verplicht: model.open,
            betaald: model.betaald,
          });
          const open = (await lees(id)).vorderingen.reduce(
            (som: number, v: { openCent: number }) => som + v.openCent,
            0,
          );
          expect(open).toBe(model.terug);
        }
      }),
      { numRuns: 12 },
    );
  }, 180_000);
});
