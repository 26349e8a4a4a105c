import type { DemoCasus } from './play-casus.ts';
import type { Ding, Speler } from './speler.ts';

interface Antwoorden {
  huishouden: Readonly<Record<string, unknown>>;
  moeder: Readonly<Record<string, unknown>>;
  zoon: Readonly<Record<string, unknown>>;
}

/** Holds the whole questionnaire with two leden at the start, and rounds it off. */
export async function playGesprek(speler: Speler, casus: DemoCasus, antwoorden: Antwoorden): Promise<void> {
  const wie = casus.contactpersoon;
  const lijsten = (await speler.get(wie, '/vragenlijsten')).items as Ding[];
  const gesprek = await speler.post(wie, `/casussen/${casus.casusId}/gesprekken`, {
    vragenlijstId: (lijsten[0] as Ding).id,
    meetmoment: 'start',
    omvang: 'heel',
    leden: casus.leden.slice(0, 2),
  });
  const perWie: [string | null, Readonly<Record<string, unknown>>][] = [
    [null, antwoorden.huishouden],
    [casus.leden[0] ?? null, antwoorden.moeder],
    [casus.leden[1] ?? null, antwoorden.zoon],
  ];
  for (const [lidId, vragen] of perWie) {
    for (const [code, waarde] of Object.entries(vragen)) {
      const body = { lidId, waarde, wilBespreken: code === 'men_woorden' };
      await speler.put(wie, `/gesprekken/${gesprek.id}/antwoorden/${code}`, 0, body);
    }
  }
  const nu = await speler.get(wie, `/gesprekken/${gesprek.id}`);
  await speler.postMetVersie(wie, `/gesprekken/${gesprek.id}/afronding`, nu.versie);
}
