import { v7 as uuidv7 } from 'uuid';
import type { TestCasus } from './maak-casus.ts';
import type { TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

export const momentBody = { wanneer: '2099-03-01', wat: 'Bellen hoe het gaat', wie: 'de contactpersoon' };
export const notitieBody = { dag: '2026-11-01', tekst: 'Vandaag gebeld.', voor: 'casus' };
export const gebeurtenisBody = {
  soort: 'wordt_18',
  datum: '2099-03-01',
  toelichting: '',
  punten: [{ code: 'digid', wanneer: '2098-12-01' }],
};
export const vraagBody = {
  trede: 'maatwerkloket',
  vraag: 'Hoe kan dit wel?',
  aanWie: 'Het loket',
  antwoordVoor: '2099-01-01',
};

/** The day after today on the clock of the test, moved by so many days. */
export const dagOver = (test: TestApp, dagen: number): string =>
  new Date(test.klok.nu.getTime() + dagen * 86_400_000).toISOString().slice(0, 10);

export const puntBody = (test: TestApp) => ({
  soort: 'bel_eerst',
  toelichting: '',
  tot: dagOver(test, 90),
  besproken: 'ja',
  reden: '',
});

/** Does something on a casus and gives the answer. */
export const doe = (
  test: TestApp,
  wie: PersoonNaam,
  { casusId }: Pick<TestCasus, 'casusId'>,
  pad: string,
  body: object,
) => test.als(wie, { method: 'POST', url: `/casussen/${casusId}/${pad}`, sleutel: true, body });

async function maak(test: TestApp, wie: PersoonNaam, casus: TestCasus, pad: string, body: object) {
  const antwoord = await doe(test, wie, casus, pad, body);
  if (antwoord.statusCode !== 201) throw new Error(`${pad}: ${antwoord.statusCode} ${antwoord.body}`);
  return antwoord.json().id as string;
}

/** One of these holds at a time, so what the matrix made before gives way. */
export async function makeAandachtspunt(test: TestApp, casus: TestCasus): Promise<string> {
  await test.eigenaar.query(
    'update aandachtspunt set beeindigd_op = now(), beeindigd_door = gemaakt_door where casus_id = $1 and beeindigd_op is null',
    [casus.casusId],
  );
  return maak(test, 'anna', casus, 'aandachtspunten', puntBody(test));
}

/** Bram leaves the team of Tina. */
export async function makeVertrek(test: TestApp): Promise<string> {
  const { netwerkA, gebruiker } = test.wereld;
  await test.eigenaar.query('update vertrek set afgerond_op = now(), afgerond_door = gemaakt_door');
  const id = uuidv7();
  await test.eigenaar.query(
    `insert into vertrek (netwerk_id, id, gebruiker_id, laatste_dag, reden, gemaakt_door, gemaakt_op)
     values ($1, $2, $3, '2099-01-01', 'Nieuwe baan.', $4, now())`,
    [netwerkA, id, gebruiker.bram.id, gebruiker.tina.id],
  );
  return id;
}

/** A row in every table of the life of a casus. */
export async function fillCasusleven(test: TestApp, casus: TestCasus): Promise<void> {
  await maak(test, 'anna', casus, 'nazorg', momentBody);
  const notitieId = await maak(test, 'anna', casus, 'notities', notitieBody);
  await test.als('anna', {
    method: 'PUT',
    url: `/casussen/${casus.casusId}/notities/${notitieId}`,
    versie: 1,
    body: { ...notitieBody, tekst: 'Vandaag en gisteren gebeld.' },
  });
  await makeAandachtspunt(test, casus);
  await maak(test, 'anna', casus, 'levensgebeurtenissen', { ...gebeurtenisBody, lidId: casus.leden.zoon });
  await maak(test, 'anna', casus, 'opschalingen', vraagBody);
}

/** What the family said to the open proposal. */
export async function addAntwoordGezin(test: TestApp, overdrachtId: string): Promise<void> {
  const antwoord = await test.als('anna', {
    method: 'POST',
    url: `/overdrachten/${overdrachtId}/antwoorden`,
    sleutel: true,
    body: { antwoord: 'Het is goed.' },
  });
  if (antwoord.statusCode !== 201) throw new Error(antwoord.body);
}
