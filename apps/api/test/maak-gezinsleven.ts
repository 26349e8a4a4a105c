import { v7 as uuidv7 } from 'uuid';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import type { TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

/** Another household of Anna, seen by the same people as the first: Bram works along, Gerda looks along. */
export async function makeAnderGezin(test: TestApp): Promise<TestCasus> {
  const ander = await createCasus(test, 'anna', 'Ander gezin');
  await giveToegang(test, ander.casusId, 'bram', 'meewerken');
  await giveToegang(test, ander.casusId, 'gerda', 'kijken');
  return ander;
}

const rij = async (test: TestApp, tekst: string, waarden: unknown[]): Promise<string> => {
  const { rows } = await test.eigenaar.query<{ id: string }>(tekst, [
    test.wereld.netwerkA,
    uuidv7(),
    test.wereld.gebruiker.anna.id,
    ...waarden,
  ]);
  return rows[0]?.id ?? '';
};

/** A merge as it is kept; nothing moved with it. */
export async function insertSamenvoeging(test: TestApp, { huishoudenId }: TestCasus): Promise<string> {
  const weg = await createCasus(test, 'anna', 'Opgegaan');
  return rij(
    test,
    `insert into samenvoeging (netwerk_id, id, huishouden_id, weg_id, weg_naam, reden, casussen, leden_erbij, paren, door, op)
     values ($1, $2, $4, $5, 'Opgegaan', 'Zelfde gezin.', '{}', '{}', '[]', $3, now()) returning id`,
    [huishoudenId, weg.huishoudenId],
  );
}

/** The oldest child moves to a household of its own. */
export async function makeVerhuizing(test: TestApp, { huishoudenId }: TestCasus): Promise<string> {
  const erbij = await test.als('anna', {
    method: 'POST',
    url: `/huishoudens/${huishoudenId}/leden`,
    sleutel: true,
    body: { naam: 'Oudste', gezinsrol: 'kind' },
  });
  const antwoord = await test.als('anna', {
    method: 'POST',
    url: `/huishoudens/${huishoudenId}/verhuizingen`,
    sleutel: true,
    body: {
      leden: [{ lidId: erbij.json().id, gezinsrol: 'ouder' }],
      dag: test.klok.nu.toISOString().slice(0, 10),
      naam: 'Oudste alleen',
      wijk: 'Selwerd',
    },
  });
  if (antwoord.statusCode !== 201) throw new Error(antwoord.body);
  return antwoord.json().id as string;
}

/** The mother as parent of the son, once. */
export async function makeFamilieband(test: TestApp, { leden }: TestCasus): Promise<string> {
  const bestaand = await test.eigenaar.query<{ id: string }>(
    'select id from familieband where ouder_id = $1 and kind_id = $2 and losgemaakt_op is null',
    [leden.moeder, leden.zoon],
  );
  if (bestaand.rows[0]) return bestaand.rows[0].id;
  return rij(
    test,
    `insert into familieband (netwerk_id, id, ouder_id, kind_id, door, op) values ($1, $2, $4, $5, $3, now()) returning id`,
    [leden.moeder, leden.zoon],
  );
}

/** The casus as if it came from another household of Anna. */
export async function insertVerplaatsing(test: TestApp, casus: TestCasus): Promise<string> {
  const van = await createCasus(test, 'anna', 'Verkeerd gezin');
  return rij(
    test,
    `insert into casus_verplaatsing (netwerk_id, id, casus_id, van_id, naar_id, paren, reden, door, op)
     values ($1, $2, $4, $5, $6, '[]', 'Vergissing.', $3, now()) returning id`,
    [casus.casusId, van.huishoudenId, casus.huishoudenId],
  );
}

export function insertLidcorrectie(test: TestApp, { casusId, leden }: TestCasus): Promise<string> {
  return rij(
    test,
    `insert into lid_correctie (netwerk_id, id, casus_id, soort, item_id, van_lid_id, naar_lid_id, door, op)
     values ($1, $2, $4, 'eigen_woorden', $5, $5, $6, $3, now()) returning id`,
    [casusId, leden.moeder, leden.zoon],
  );
}

/** The body of a correctie that can be done: a line on the canvas that goes to the first lid of the household. */
export async function makeLidcorrectieBody(test: TestApp, casusId: string): Promise<Record<string, unknown>> {
  const item = await test.als('anna', {
    method: 'POST',
    url: `/casussen/${casusId}/canvas/situaties`,
    sleutel: true,
    body: { kapitaalvorm: 'sociaal' },
  });
  const { rows } = await test.eigenaar.query<{ id: string }>(
    `select hl.lid_id as id from casus c join huishouden_lid hl on hl.netwerk_id = c.netwerk_id and hl.huishouden_id = c.huishouden_id
      where c.id = $1 and hl.tot is null order by hl.lid_id limit 1`,
    [casusId],
  );
  return { soort: 'situatie', itemId: item.json().id, naarLidId: rows[0]?.id, verwissel: false };
}

/** Stops the casus of Anna or whoever opened it, just after it began. */
export async function stopCasus(test: TestApp, { casusId }: TestCasus, wie: PersoonNaam): Promise<void> {
  const { statusCode } = await test.als(wie, {
    method: 'POST',
    url: `/casussen/${casusId}/fase`,
    versie: 1,
    sleutel: true,
    body: { gebeurtenis: 'stoppen', reden: 'Stond er twee keer in.' },
  });
  if (statusCode !== 200) throw new Error(`stoppen gaf ${statusCode}`);
}

/** Two households of the same family; the casus of the second is stopped. */
export async function createDubbel(test: TestApp, wie: PersoonNaam = 'anna', ander: PersoonNaam = wie) {
  const blijft = await createCasus(test, wie, 'Kastanje');
  const weg = await createCasus(test, ander, 'Castanje');
  await stopCasus(test, weg, ander);
  return { blijft, weg };
}

/** Who is who in two households that `createCasus` made. */
export const paren = (weg: TestCasus, blijft: TestCasus) =>
  (['moeder', 'zoon', 'dochter'] as const).map((wie) => ({ weg: weg.leden[wie], blijft: blijft.leden[wie] }));

export const merge = (
  test: TestApp,
  wie: PersoonNaam,
  blijft: TestCasus,
  weg: TestCasus,
  dubbelen: object[] = [],
) =>
  test.als(wie, {
    method: 'POST',
    url: `/huishoudens/${blijft.huishoudenId}/samenvoegingen`,
    sleutel: true,
    body: { wegId: weg.huishoudenId, dubbelen, reden: 'Zelfde gezin, twee keer aangemeld.' },
  });

export const unmerge = (test: TestApp, wie: PersoonNaam, { huishoudenId }: TestCasus, id: string) =>
  test.als(wie, { method: 'POST', url: `/huishoudens/${huishoudenId}/samenvoegingen/${id}/terugdraaiing` });

/** Everything of this lid is for the contactpersoon alone. */
export const shieldDeel = (test: TestApp, { casusId }: TestCasus, lidId: string) =>
  test.eigenaar.query(
    `insert into afgeschermd_deel (netwerk_id, id, casus_id, lid_id, leefgebied, wie, met_eigen_woorden, door, op)
     values ($1, gen_random_uuid(), $2, $3, null, 'contactpersoon', true, $4, now())`,
    [test.wereld.netwerkA, casusId, lidId, test.wereld.gebruiker.anna.id],
  );
