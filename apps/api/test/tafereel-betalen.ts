import { v7 as uuidv7 } from 'uuid';
import { createFonds } from './maak-aanvraag.ts';
import * as maak from './maak-betaling.ts';
import type { TestCasus } from './maak-casus.ts';
import type { TestApp } from './test-app.ts';

/** What the routes of paying need to exist, for the matrix of rights. */
type Maker = (test: TestApp, casus: TestCasus, url: string) => Promise<string>;

/** Another account that waits for a betaler. */
export const makeWijziging: Maker = async (test, _casus, url) => {
  const { rows } = await test.eigenaar.query('select id from aanvraag_regel where aanvraag_id = $1', [
    url.split('/')[2],
  ]);
  const body = {
    regelId: rows[0].id,
    iban: maak.testIban,
    houder: 'De Corporatie',
    kenmerk: '',
    reden: 'Nieuwe bank.',
  };
  const antwoord = await test.als('anna', { method: 'POST', url, body, sleutel: true });
  if (antwoord.statusCode !== 201) throw new Error(`${url}: ${antwoord.body}`);
  return antwoord.json().id;
};

/** An order that Bob prepared, so that Bas may release it. */
export const makeOpdracht: Maker = async (test) => {
  const fonds = await createFonds(test);
  await maak.setFondsrekening(test, fonds);
  const { id } = await maak.createBesloten(test, fonds);
  const [termijn] = await maak.termijnenVan(test, id);
  const antwoord = await maak.verzamel(test, fonds, [termijn?.id ?? ''], { wie: 'bob' });
  if (antwoord.statusCode !== 201) throw new Error(antwoord.body);
  return antwoord.json().id;
};

export const makePost: Maker = async (test, _casus, url) =>
  (await test.eigenaar.query('select id from betaalpost where opdracht_id = $1', [url.split('/')[2]])).rows[0]
    .id;

/** A line of the bank that nobody looked at yet. */
export const makeBankregel: Maker = async (test) => {
  const [id, bestandId] = [uuidv7(), uuidv7()];
  const { netwerkA, gebruiker } = test.wereld;
  await test.eigenaar.query(
    `insert into bankbestand (netwerk_id, id, naam, soort, sha256, aantal, door, op) values ($1, $2, 'bank.csv', 'naast', repeat('0', 64), 1, $3, now())`,
    [netwerkA, bestandId, gebruiker.bas.id],
  );
  await test.eigenaar.query(
    `insert into bankregel (netwerk_id, id, bestand_id, vingerafdruk, boekdatum, bedrag_cent, uitslag) values ($1, $2, $3, $4, '2026-11-22', -100, 'open')`,
    [netwerkA, id, bestandId, id],
  );
  return id;
};
