import { fillCanvas } from './maak-aanvraag.ts';
import type { TestCasus } from './maak-casus.ts';
import type { TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

/** A letter to a loket in concept, that the family agreed to. */
export async function maakLoketverzoek(
  test: TestApp,
  casus: TestCasus,
  { wie = 'anna' as PersoonNaam, akkoord = true, route = 'bijzondere_bijstand' } = {},
): Promise<{ id: string; versie: number; doorbraakId: string }> {
  const doorbraakId = await fillCanvas(test, casus, wie);
  const url = `/casussen/${casus.casusId}/loketverzoeken`;
  const nieuw = await test.als(wie, { method: 'POST', url, body: { doorbraakId, route }, sleutel: true });
  if (nieuw.statusCode !== 201) throw new Error(nieuw.body);
  const { id, versie } = nieuw.json();
  const body = {
    loket: 'Loket Inkomen',
    ...(akkoord ? { deelt: ['namen', 'geld'], akkoordDoor: 'Marja', akkoordOp: '2026-11-02' } : {}),
  };
  const bewaard = await test.als(wie, { method: 'PATCH', url: `/loketverzoeken/${id}`, versie, body });
  if (bewaard.statusCode !== 200) throw new Error(bewaard.body);
  return { id, versie: bewaard.json().versie, doorbraakId };
}
