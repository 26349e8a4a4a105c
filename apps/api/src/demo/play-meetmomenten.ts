import type { DemoCasus } from './play-casus.ts';
import type { Ding, Speler } from './speler.ts';

interface Meting {
  op: string;
  meetmoment: 'start' | '6_maanden' | 'nazorg';
  /** Figures of the household, and of its first lid. */
  samen: Readonly<Record<string, number>>;
  zelf: Readonly<Record<string, number | string>>;
  /** Code of what the lid wants to talk about. */
  praten?: string;
}

/** The same family three times: what they say of themselves at the start, half a year later and now. */
const metingen: Readonly<Record<string, readonly Meting[]>> = {
  Vlier: [
    {
      op: '2026-03-17 10:00',
      meetmoment: 'start',
      samen: { eco_cijfer: 3, ped_cijfer: 5 },
      zelf: { soc_cijfer: 4, cul_cijfer: 5, men_cijfer: 2 },
    },
    {
      op: '2026-09-15 10:00',
      meetmoment: '6_maanden',
      samen: { eco_cijfer: 5, ped_cijfer: 6 },
      zelf: { soc_cijfer: 6, cul_cijfer: 5, men_cijfer: 5 },
    },
    {
      op: '2026-11-16 14:00',
      meetmoment: 'nazorg',
      samen: { eco_cijfer: 7, ped_cijfer: 7 },
      zelf: {
        soc_cijfer: 6,
        cul_cijfer: 7,
        men_cijfer: 6,
        men_woorden: 'Ik slaap weer. Overdag is het nog vol.',
      },
      praten: 'men_woorden',
    },
  ],
};

async function playMeting(speler: Speler, casus: DemoCasus, vragenlijstId: unknown, meting: Meting) {
  const wie = casus.contactpersoon;
  speler.op(meting.op);
  const { id } = await speler.post(wie, `/casussen/${casus.casusId}/gesprekken`, {
    vragenlijstId,
    meetmoment: meting.meetmoment,
    omvang: 'heel',
    leden: casus.leden.slice(0, 1),
  });
  const lidId = casus.leden[0] ?? null;
  const antwoorden = [
    ...Object.entries(meting.samen).map(([code, waarde]) => ({ code, waarde, lidId: null })),
    ...Object.entries(meting.zelf).map(([code, waarde]) => ({ code, waarde, lidId })),
  ];
  for (const { code, ...antwoord } of antwoorden)
    await speler.put(wie, `/gesprekken/${id}/antwoorden/${code}`, 0, {
      ...antwoord,
      wilBespreken: code === meting.praten,
    });
  const nu = await speler.get(wie, `/gesprekken/${id}`);
  await speler.postMetVersie(wie, `/gesprekken/${id}/afronding`, nu.versie);
}

/** Holds the short measurements of a household that has them; of the others nothing. */
export async function playMeetmomenten(speler: Speler, casus: DemoCasus, gezin: string): Promise<void> {
  const deze = metingen[gezin];
  if (!deze) return;
  const lijsten = (await speler.get(casus.contactpersoon, '/vragenlijsten')).items as Ding[];
  for (const meting of deze) await playMeting(speler, casus, lijsten[0]?.id, meting);
}
