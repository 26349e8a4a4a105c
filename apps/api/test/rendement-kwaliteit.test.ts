import { afterAll, beforeAll, expect, it } from 'vitest';
import { kastanjeInvoer, kastanjeUitkomst } from './kastanje-invoer.ts';
import { createConcept, createFonds, submit, type TestFonds } from './maak-aanvraag.ts';
import { openRekenkamer, type Rekenkamer } from './rekenkamer.ts';

let kamer: Rekenkamer;
let fonds: TestFonds;
beforeAll(async () => {
  kamer = await openRekenkamer();
  fonds = await createFonds(kamer.test);
});
afterAll(() => kamer.test.stop());

it('kwaliteit van leven gaat in woorden mee naar de commissie, naast de som en er nooit in', async () => {
  const concept = await createConcept(kamer.test, fonds);
  const woorden = 'Moeder slaapt weer. De kinderen blijven in hun straat.';
  const begonnen = await kamer.test.als('anna', {
    method: 'POST',
    url: `/casussen/${concept.casusId}/berekeningen`,
    sleutel: true,
    body: { naam: 'Met woorden', invoer: { ...kastanjeInvoer(), kwaliteitVanLeven: woorden } },
  });
  expect(begonnen.json()).toMatchObject({
    invoer: { kwaliteitVanLeven: woorden },
    uitkomst: kastanjeUitkomst,
  });
  const bewaard = await kamer.test.als('anna', {
    method: 'PATCH',
    url: `/aanvragen/${concept.id}`,
    versie: concept.versie,
    body: { berekeningId: begonnen.json().id },
  });
  const ingediend = await submit(kamer.test, { ...concept, versie: bewaard.json().versie });
  expect(ingediend.statusCode, ingediend.body).toBe(201);
  for (const wie of ['vera', 'cor'] as const) {
    const gezien = await kamer.test.als(wie, { url: `/aanvragen/${concept.id}/berekening` });
    expect(gezien.json(), wie).toMatchObject({
      invoer: { kwaliteitVanLeven: woorden },
      uitkomst: kastanjeUitkomst,
    });
  }
});
