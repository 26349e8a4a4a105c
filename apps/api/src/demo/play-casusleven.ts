import type { MensNaam } from './mensen.ts';
import type { Ding, Speler } from './speler.ts';

interface Bekend {
  casusId: string;
  wie: MensNaam;
}

/** The casussen that this person is contactpersoon of, by the name of their household. */
async function listBekend(speler: Speler, wie: MensNaam): Promise<Map<string, Bekend>> {
  const { items } = await speler.get(wie, '/casussen?aantal=100');
  return new Map(
    (items as { id: string; isContactpersoon: boolean; huishouden: { naam: string } }[])
      .filter(({ isContactpersoon }) => isContactpersoon)
      .map(({ id, huishouden }) => [huishouden.naam, { casusId: id, wie }]),
  );
}

const add = (speler: Speler, { casusId, wie }: Bekend, pad: string, body: object): Promise<Ding> =>
  speler.post(wie, `/casussen/${casusId}/${pad}`, body);

async function playBezoek(speler: Speler, kastanje: Bekend): Promise<void> {
  speler.op('2026-10-16 16:00');
  await add(speler, kastanje, 'aandachtspunten', {
    soort: 'bel_eerst',
    toelichting: 'dan schrikt Marjan niet van de bel.',
    tot: '2027-04-15',
    besproken: 'ja',
    reden: '',
  });
  await add(speler, kastanje, 'notities', {
    dag: '2026-10-16',
    tekst:
      'Thuis geweest. De koffie stond klaar. Moeder wil eerst rust over de huur, daarna pas over school.',
    voor: 'casus',
  });
  speler.op('2026-11-18 15:30');
  await add(speler, kastanje, 'notities', {
    dag: '2026-11-18',
    tekst: 'Gebeld na het besluit. Moeder huilde van opluchting. Volgende week samen naar de corporatie.',
    voor: 'casus',
  });
}

/** A question that got its answer, and one that a praktijkverbinder has to answer. */
async function playLadder(speler: Speler, linde: Bekend): Promise<void> {
  speler.op('2026-11-05 10:00');
  const eerst = await add(speler, linde, 'opschalingen', {
    trede: 'casuistiek',
    vraag: 'Mag een kind bij oma ingeschreven staan zonder dat haar huurtoeslag stopt?',
    aanWie: 'Casuïstiek van maandag',
    antwoordVoor: '2026-11-16',
  });
  speler.op('2026-11-16 16:00');
  const url = `/casussen/${linde.casusId}/opschalingen/${eerst.id}`;
  const antwoord = await speler.post(linde.wie, `${url}/antwoord`, {
    antwoord:
      'Dat kan, maar de gemeente en de Belastingdienst leggen het anders uit. Vraag de praktijkverbinder.',
  });
  await speler.patch(linde.wie, url, antwoord.versie, { vervolg: 'hoger' });
  await add(speler, linde, 'opschalingen', {
    trede: 'praktijkverbinder',
    vraag: 'Wie kan gemeente en Belastingdienst aan één tafel krijgen over de inschrijving?',
    aanGebruikerId: speler.id('nadia'),
    antwoordVoor: '2026-12-01',
  });
}

async function playNazorg(speler: Speler, vlier: Bekend, populier: Bekend): Promise<void> {
  speler.op('2026-10-30 11:00');
  const bellen = { wat: 'Bellen hoe het gaat' };
  const eerste = await add(speler, vlier, 'nazorg', { ...bellen, wanneer: '2026-11-02', wie: 'Sanne' });
  await add(speler, vlier, 'nazorg', { ...bellen, wanneer: '2027-01-11', wie: 'Roos belt zelf' });
  await add(speler, populier, 'nazorg', { ...bellen, wanneer: '2026-11-20', wie: 'Jelle' });
  await add(speler, populier, 'nazorg', { ...bellen, wanneer: '2027-02-19', wie: 'Jelle' });
  speler.op('2026-11-02 14:00');
  const url = `/casussen/${vlier.casusId}/nazorg/${eerste.id}/uitkomst`;
  await speler.postMetVersie(vlier.wie, url, 1, {
    uitkomst: 'gesproken',
    toelichting: 'Ze werkt drie ochtenden in de kas en gaat met de trein naar haar zus.',
  });
}

/** What happens between the fasen: visits, notes, help one step up, a job that ended, and nazorg. */
export async function playCasusleven(speler: Speler): Promise<void> {
  const [sanne, jelle] = [await listBekend(speler, 'sanne'), await listBekend(speler, 'jelle')];
  const [kastanje, vlier] = [sanne.get('Kastanje'), sanne.get('Vlier')];
  const [linde, populier, hazelaar] = [jelle.get('Linde'), jelle.get('Populier'), jelle.get('Hazelaar')];
  if (!kastanje || !vlier || !linde || !populier || !hazelaar)
    throw new Error('demo: een huishouden van het casusleven ontbreekt');
  await playBezoek(speler, kastanje);
  await playLadder(speler, linde);
  await playNazorg(speler, vlier, populier);
  speler.op('2026-11-10 09:30');
  await add(speler, hazelaar, 'levensgebeurtenissen', {
    soort: 'baan_kwijt',
    datum: '2026-11-30',
    toelichting: 'Het contract wordt niet verlengd.',
    punten: [
      { code: 'ww', wanneer: '2026-11-24' },
      { code: 'toeslagen', wanneer: '2026-11-30' },
      { code: 'werk', wanneer: '2026-12-14' },
    ],
  });
}
