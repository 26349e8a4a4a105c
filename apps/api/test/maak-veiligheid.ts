import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import type { TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

export const startApart = (test: TestApp, casusId: string, wie: PersoonNaam = 'anna') =>
  test.als(wie, {
    method: 'POST',
    url: `/casussen/${casusId}/veiligheid`,
    body: { reden: 'Zij is bang voor hem.' },
    sleutel: true,
  });

export const liftApart = (test: TestApp, casusId: string, wie: PersoonNaam = 'anna') =>
  test.als(wie, {
    method: 'POST',
    url: `/casussen/${casusId}/veiligheid/opheffing`,
    body: { reden: 'Hij woont nu ergens anders.' },
    sleutel: true,
  });

interface SplitsOver {
  naam?: string;
  contactpersoon?: PersoonNaam;
  leden?: { lidId: string; waar: string; spullen: string }[];
  lezers?: { gebruikerId: string; reden: string }[];
}

/** The mother goes with what was written about her, the daughter is in both, the son stays. */
export const splitsBody = (
  test: TestApp,
  { leden }: TestCasus,
  { contactpersoon = 'zoe', ...over }: SplitsOver = {},
) => ({
  naam: 'Wilg',
  wijk: '',
  contactpersoonId: test.wereld.gebruiker[contactpersoon].id,
  leden: [
    { lidId: leden.moeder, waar: 'gaat', spullen: 'mee' },
    { lidId: leden.zoon, waar: 'blijft', spullen: 'blijft' },
    { lidId: leden.dochter, waar: 'beide', spullen: 'mee' },
  ],
  lezers: [],
  ...over,
});

export const splits = (test: TestApp, casus: TestCasus, over: SplitsOver = {}, wie: PersoonNaam = 'anna') =>
  test.als(wie, {
    method: 'POST',
    url: `/casussen/${casus.casusId}/veiligheid/splitsing`,
    body: splitsBody(test, casus, over),
    sleutel: true,
  });

export interface Deel extends TestCasus {
  /** The other part: its casus and household, known by looking past the policies. */
  ander: { casusId: string; huishoudenId: string; code: string; moeder: string; dochter: string };
}

/** A casus of Anna that Bram works on and Gerda looks at, split in two; Zoe of another team leads the new part. */
export async function createDelen(test: TestApp, over: SplitsOver = {}): Promise<Deel> {
  const casus = await createCasus(test, 'anna');
  await giveToegang(test, casus.casusId, 'bram', 'meewerken');
  await giveToegang(test, casus.casusId, 'gerda', 'kijken');
  return splitCasus(test, casus, over);
}

/** Splits this casus and answers both parts. */
export async function splitCasus(test: TestApp, casus: TestCasus, over: SplitsOver = {}): Promise<Deel> {
  await startApart(test, casus.casusId);
  const antwoord = await splits(test, casus, over);
  if (antwoord.statusCode !== 204) throw new Error(`splitsen gaf ${antwoord.statusCode} ${antwoord.body}`);
  return { ...casus, ander: await findAnder(test, casus) };
}

async function findAnder(test: TestApp, casus: TestCasus): Promise<Deel['ander']> {
  const { rows } = await test.eigenaar.query(
    `select c.id as "casusId", c.huishouden_id as "huishoudenId", c.code,
            (select l.id from huishouden_lid hl join lid l on l.id = hl.lid_id where hl.huishouden_id = c.huishouden_id and l.naam = 'Marja') as moeder,
            (select l.id from huishouden_lid hl join lid l on l.id = hl.lid_id where hl.huishouden_id = c.huishouden_id and l.naam = 'Noor') as dochter
       from afscherming a join afscherming b on b.groep_id = a.groep_id and b.huishouden_id <> a.huishouden_id
       join casus c on c.huishouden_id = b.huishouden_id
      where a.huishouden_id = $1 order by c.gemaakt_op desc limit 1`,
    [casus.huishoudenId],
  );
  return rows[0];
}
