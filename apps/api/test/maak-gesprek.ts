import type { Gesprek } from '@naast/contract/gesprekken';
import type { TestCasus } from './maak-casus.ts';
import type { TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

interface Keuze {
  omvang?: 'kort' | 'heel';
  meetmoment?: string;
  vragenlijstId?: string;
  leden?: string[];
}

/** Id of the published vragenlijst, as the start screen finds it. */
export async function findVragenlijst(test: TestApp, wie: PersoonNaam): Promise<string> {
  const antwoord = await test.als(wie, { url: '/vragenlijsten' });
  return antwoord.json().items[0].id;
}

/** Begins a gesprek through the API; by default the whole list, with the mother. */
export async function beginGesprek(
  test: TestApp,
  wie: PersoonNaam,
  casus: TestCasus,
  keuze: Keuze = {},
): Promise<string> {
  const antwoord = await test.als(wie, {
    method: 'POST',
    url: `/casussen/${casus.casusId}/gesprekken`,
    sleutel: true,
    body: {
      vragenlijstId: keuze.vragenlijstId ?? (await findVragenlijst(test, wie)),
      meetmoment: 'start',
      omvang: 'heel',
      leden: [casus.leden.moeder],
      ...keuze,
    },
  });
  if (antwoord.statusCode !== 201) throw new Error(`beginnen gaf ${antwoord.statusCode} ${antwoord.body}`);
  return antwoord.json().id;
}

export interface Antwoordvraag {
  waarde: unknown;
  lidId?: string | null;
  wilBespreken?: boolean;
  versie?: number;
}

/** Answers one question; versie 0 says that there was no answer yet. */
export const answer = (
  test: TestApp,
  wie: PersoonNaam,
  gesprekId: string,
  vraagCode: string,
  { waarde, lidId = null, wilBespreken = false, versie = 0 }: Antwoordvraag,
) =>
  test.als(wie, {
    method: 'PUT',
    url: `/gesprekken/${gesprekId}/antwoorden/${vraagCode}`,
    versie,
    body: { lidId, waarde, wilBespreken },
  });

export const openGesprek = async (test: TestApp, wie: PersoonNaam, gesprekId: string): Promise<Gesprek> =>
  (await test.als(wie, { url: `/gesprekken/${gesprekId}` })).json();
