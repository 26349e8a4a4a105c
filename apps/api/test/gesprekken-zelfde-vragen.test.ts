import type { Antwoorden, GesprekRegel } from '@naast/contract/gesprekken';
import { calculateVoortgang, type GegevenAntwoord, visibleVragen } from '@naast/domain/gesprekken';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import {
  type Kies,
  kiesUit,
  makeLijst,
  makeWaarde,
} from '../../../packages/domain/src/gesprekken/willekeurige-vragenlijst.ts';
import { writeVragenlijst } from '../../../packages/domain/src/gesprekken/write-vragenlijst.ts';
import { createCasus, type TestCasus } from './maak-casus.ts';
import { answer, beginGesprek, openGesprek } from './maak-gesprek.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
});
afterAll(() => test.stop());

let teller = 0;
async function publiceer(kies: Kies): Promise<string> {
  teller += 1;
  const yaml = stringify(writeVragenlijst({ ...makeLijst(kies), titel: `Lijst ${teller}` }));
  const nieuw = await test.als('bea', {
    method: 'POST',
    url: '/vragenlijsten/import',
    body: { yaml, vragenlijstId: null },
    sleutel: true,
  });
  const { id } = nieuw.json();
  const url = `/vragenlijstversies/${id}/publicatie`;
  return (await test.als('bea', { method: 'POST', url, versie: 1 })).json().vragenlijstId;
}

/** Answers a few of the questions that the browser would ask now, some of them twice. */
async function houdGesprek(kies: Kies, id: string): Promise<GegevenAntwoord[]> {
  const gesprek = await openGesprek(test, 'anna', id);
  const gegeven = new Map<string, GegevenAntwoord & { versie: number }>();
  for (let keer = 0; keer < 8; keer += 1) {
    const gesteld = visibleVragen(gesprek.vragenlijst, [...gegeven.values()], gesprek.leden, gesprek);
    const keuze = gesteld[kies(Math.max(1, gesteld.length))];
    if (!keuze) break;
    const { vraag, lidId } = keuze;
    const sleutel = `${vraag.code}|${lidId}`;
    const versie = gegeven.get(sleutel)?.versie ?? 0;
    const waarde = makeWaarde(kies, vraag);
    const bewaard = await answer(test, 'anna', id, vraag.code, { waarde, lidId, versie });
    expect(bewaard.statusCode).toBe(200);
    gegeven.set(sleutel, { vraagCode: vraag.code, lidId, waarde, versie: bewaard.json().versie });
  }
  return [...gegeven.values()];
}

async function leesServer(casus: TestCasus) {
  const lijst = await test.als('anna', { url: `/casussen/${casus.casusId}/gesprekken` });
  const { groepen }: Antwoorden = (
    await test.als('anna', { url: `/casussen/${casus.casusId}/antwoorden` })
  ).json();
  const gelezen = groepen.flatMap(({ delen }) =>
    delen.flatMap(({ regels }) =>
      regels.flatMap(({ vraagCode, antwoorden }) => antwoorden.map(({ lidId }) => `${vraagCode}|${lidId}`)),
    ),
  );
  return { regel: lijst.json().items[0] as GesprekRegel, gelezen: gelezen.sort() };
}

describe('browser en server', () => {
  it('stellen bij elke lijst en elk antwoord dezelfde vragen', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(), { minLength: 20, maxLength: 60 }),
        fc.constantFrom('kort' as const, 'heel' as const),
        async (getallen, omvang) => {
          const kies = kiesUit(getallen);
          const casus = await createCasus(test, 'anna', `Huishouden ${teller}`);
          const vragenlijstId = await publiceer(kies);
          const keuze = { omvang, vragenlijstId };
          const id = await beginGesprek(test, 'anna', casus, keuze);
          const antwoorden = await houdGesprek(kies, id);
          const { vragenlijst, leden, jaar } = await openGesprek(test, 'anna', id);
          const browser = visibleVragen(vragenlijst, antwoorden, leden, { omvang, jaar });
          const server = await leesServer(casus);
          expect(server.regel.voortgang).toEqual(calculateVoortgang(browser, antwoorden));
          const zichtbaar = new Set(browser.map(({ vraag, lidId }) => `${vraag.code}|${lidId}`));
          const beantwoord = antwoorden.map(({ vraagCode, lidId }) => `${vraagCode}|${lidId}`);
          expect(server.gelezen).toEqual(beantwoord.filter((sleutel) => zichtbaar.has(sleutel)).sort());
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);
});
