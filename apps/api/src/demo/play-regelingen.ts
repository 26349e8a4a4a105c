import type { DemoCasus } from './play-casus.ts';
import type { Ding, Speler } from './speler.ts';

/** What was tried for one line: name of the regeling, what came of it, when and why. */
export type Poging = readonly [naam: string, uitkomst: string, op: string | null, toelichting: string];

interface InLijst extends Ding {
  naam: string;
}

async function listRegelingen(speler: Speler, casus: DemoCasus): Promise<Map<string, string>> {
  const antwoord = await speler.get(casus.contactpersoon, '/regelingen');
  return new Map((antwoord.items as InLijst[]).map(({ naam, id }) => [naam, id]));
}

/** The tried regelingen of one line as the API takes them; a name that is not on the list is a mistake in the story. */
export async function findGeprobeerd(speler: Speler, casus: DemoCasus, pogingen: readonly Poging[]) {
  if (pogingen.length === 0) return [];
  const ids = await listRegelingen(speler, casus);
  return pogingen.map(([naam, uitkomst, op, toelichting]) => ({
    regelingId: ids.get(naam),
    uitkomst,
    op,
    toelichting,
  }));
}

const kastanje = [
  ['Zorgtoeslag', 'gebruikt', '2024-01-01', ''],
  ['Huurtoeslag', 'gebruikt', '2024-01-01', ''],
  ['Kinderbijslag', 'gebruikt', '2014-03-01', ''],
  ['Individuele inkomenstoeslag', 'aangevraagd', '2026-11-02', 'Samen ingevuld bij de voorzieningencheck.'],
  ['Bijzondere bijstand', 'afgewezen', '2026-10-20', 'Het gaat om een schuld.'],
  [
    'Schuldhulp van de gemeente',
    'aangevraagd',
    '2026-10-14',
    'Eerste gesprek gevoerd. Regeling pas na balans.',
  ],
] as const;

/** What the household Kastanje uses, asked and did not get. */
export async function playRegelingen(speler: Speler, casus: DemoCasus): Promise<void> {
  const ids = await listRegelingen(speler, casus);
  for (const [naam, stand, op, notitie] of kastanje)
    await speler.put(casus.contactpersoon, `/casussen/${casus.casusId}/regelingen/${ids.get(naam)}`, 0, {
      stand,
      op,
      notitie,
    });
}
