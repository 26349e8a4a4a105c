import {
  besluitBody,
  createInBehandeling,
  decide,
  drieVoor,
  stap,
  type TestAanvraag,
  type TestFonds,
} from './maak-aanvraag.ts';
import type { TestCasus } from './maak-casus.ts';
import type { TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

export const correctie = (over: object = {}) => ({
  van: 'vrij',
  naar: 'buiten',
  bedragCent: 100,
  uitleg: 'Het budget was te hoog ingevoerd.',
  ...over,
});

/** A command under `/fondsen`, as this person. */
export const post = (test: TestApp, wie: PersoonNaam, url: string, body: object) =>
  test.als(wie, { method: 'POST', url, body, sleutel: true });

const made = async (antwoord: ReturnType<typeof post>): Promise<string> => {
  const { statusCode, body } = await antwoord;
  if (statusCode !== 201) throw new Error(body);
  return JSON.parse(body).id;
};

const fondsVan = (url: string) => url.split('/')[2] ?? '';

/** The first mutatie of the fonds in this address: its budget. */
export async function makeMutatie(test: TestApp, _casus: TestCasus, url: string): Promise<string> {
  const { rows } = await test.eigenaar.query<{ id: string }>(
    'select id from grootboek_mutatie where fonds_id = $1 order by nr limit 1',
    [fondsVan(url)],
  );
  return rows[0]?.id ?? '';
}

/** A correctie that Fleur proposed. */
export const makeCorrectie = (test: TestApp, _casus: TestCasus, url: string): Promise<string> =>
  made(post(test, 'fleur', url, correctie({ budgetjaar: test.klok.nu.getFullYear() })));

/** A new aanvraag that was granted in full. */
export async function createToegekend(
  test: TestApp,
  fonds: TestFonds,
  opties: { casus?: TestCasus; bedragCent?: number } = {},
): Promise<TestAanvraag & { regelId: string; bedragCent: number }> {
  const bedragCent = opties.bedragCent ?? 100_000;
  const aanvraag = await createInBehandeling(test, fonds, { ...opties, bedragCent, stemmen: drieVoor });
  const besluit = await decide(test, aanvraag.id);
  if (besluit.statusCode !== 201) throw new Error(besluit.body);
  const { rows } = await test.eigenaar.query<{ id: string }>(
    'select id from aanvraag_regel where aanvraag_id = $1',
    [aanvraag.id],
  );
  return { ...aanvraag, regelId: rows[0]?.id ?? '', bedragCent };
}

/** Pays or releases part of a granted line, as Bas. */
export const settle = (
  test: TestApp,
  aanvraag: { id: string; regelId: string },
  bedragCent: number,
  soort: 'betaling' | 'vrijval' = 'betaling',
) =>
  stap(test, 'bas', aanvraag.id, 'uitbetaling', {
    regelId: aanvraag.regelId,
    soort,
    bedragCent,
    toelichting: 'Volgens de rekening.',
  });

/** A steekproef of one, over a payment that was just made. */
export async function makeSteekproef(test: TestApp, casus: TestCasus, url: string): Promise<string> {
  const jaar = test.klok.nu.getFullYear();
  const aanvraag = await createToegekend(test, { fondsId: fondsVan(url), jaar }, { casus });
  const betaald = await settle(test, aanvraag, aanvraag.bedragCent);
  if (betaald.statusCode !== 201) throw new Error(betaald.body);
  return made(post(test, 'cor', url, { budgetjaar: jaar, wijze: 'aselect', grootte: 1, zaad: 7 }));
}

/** Refused, after the family was asked for its view. */
export async function createAfgewezen(test: TestApp, fonds: TestFonds): Promise<string> {
  const tegen = { vera: 'tegen', mo: 'tegen', sanne: 'tegen' } as const;
  const { id } = await createInBehandeling(test, fonds, { stemmen: tegen });
  const vraag = { soort: 'voornemen', vraag: 'Wij willen nee zeggen. Wat vindt u?' };
  const { vraagId } = (await stap(test, 'vera', id, 'vragen', vraag)).json();
  await stap(test, 'anna', id, `vragen/${vraagId}/antwoord`, { antwoord: 'Dat is jammer.' });
  for (const wie of ['vera', 'mo', 'sanne'] as const)
    await stap(test, wie, id, 'stemmen', { keuze: 'tegen', reden: 'Het kan ergens anders.' });
  const { regels } = await besluitBody(test, id);
  const besluit = await decide(test, id, {
    uitkomst: 'afgewezen',
    regels: regels.map((regel) => ({ ...regel, toegekendCent: 0 })),
  });
  if (besluit.statusCode !== 201) throw new Error(besluit.body);
  return id;
}
