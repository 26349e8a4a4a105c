import type { MensNaam } from './mensen.ts';
import type { Ding, Speler } from './speler.ts';

interface Vergadering extends Ding {
  punten: { id: string; versie: number; aanvraag: { id: string } }[];
}

const lees = async (speler: Speler, id: string): Promise<Vergadering> =>
  (await speler.get('ahmet', `/vergaderingen/${id}`)) as Vergadering;

/** Theo has been there himself; the voorzitter asks him before the meeting. */
async function askTheo(speler: Speler, aanvraag: Ding): Promise<void> {
  speler.op('2026-11-13 11:00');
  const gevraagd = await speler.post('ahmet', `/aanvragen/${aanvraag.id}/adviseurs`, {
    gebruikerId: speler.id('theo'),
  });
  speler.op('2026-11-15 19:30');
  await speler.put('theo', `/aanvragen/${aanvraag.id}/adviseurs/${gevraagd.id}/advies`, 1, {
    advies:
      'Begin met het huis. Zolang de deurwaarder kan komen, hoort niemand wat een coach zegt. Spreek af wie de brieven openmaakt: alleen lukt dat niet.',
  });
}

/**
 * The commissie meets on 17 November: the family speaks, the advice is read, `beslis` is what they decide. Afterwards
 * the next meeting is planned, with what waits then.
 */
export async function playVergadering(
  speler: Speler,
  fondsId: string,
  aanvraag: Ding,
  beslis: () => Promise<void>,
): Promise<void> {
  await askTheo(speler, aanvraag);
  speler.op('2026-11-13 12:00');
  const nieuw = await speler.post('ahmet', `/fondsen/${fondsId}/vergaderingen`, {
    begintOp: '2026-11-17T14:00:00+01:00',
    plaats: 'Wijkcentrum, zaal 2',
  });
  const url = `/vergaderingen/${nieuw.id}`;
  speler.op('2026-11-17 14:00');
  await speler.patch('ahmet', url, nieuw.versie, { stand: 'bezig' });
  const aanwezig: readonly MensNaam[] = ['ahmet', 'lotte', 'pieter'];
  await speler.put('ahmet', `${url}/aanwezigen`, 1, { gebruikerIds: aanwezig.map((wie) => speler.id(wie)) });
  await speler.post('ahmet', `/aanvragen/${aanvraag.id}/inspraak`, {
    wie: 'Moeder',
    hoe: 'aanwezig',
    woorden:
      'Ik wil niet nog een hulpverlener. Ik wil dat het stopt met die brieven. Dan kan ik weer nadenken.',
  });
  await beslis();
  const { punten, versie } = await lees(speler, nieuw.id);
  for (const punt of punten.filter((een) => een.aanvraag.id === aanvraag.id))
    await speler.patch('ahmet', `${url}/punten/${punt.id}`, punt.versie, {
      verslag: 'Moeder vertelde zelf. We spraken vooral over het tarief van de coach en over de huur.',
      behandeld: true,
    });
  speler.op('2026-11-17 16:00');
  await speler.patch('ahmet', url, versie, { stand: 'gesloten' });
  speler.op('2026-11-18 09:00');
  await speler.post('willem', `/fondsen/${fondsId}/vergaderingen`, {
    begintOp: '2026-12-01T14:00:00+01:00',
    plaats: 'Wijkcentrum, zaal 2',
  });
}
