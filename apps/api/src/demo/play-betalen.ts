import { playKort } from './play-anderen.ts';
import type { Ding, Speler } from './speler.ts';
import { maandelijks } from './verhaal-betalen.ts';

interface TeBetalen {
  termijnId: string;
  beletsel: string | null;
  opdracht: unknown;
  magBetalen: boolean;
}

/** What Carla can pay on this day. */
async function findKlaar(speler: Speler, dag: string): Promise<string[]> {
  const { items } = await speler.get('carla', `/betalingen?totEnMet=${dag}`);
  return (items as TeBetalen[])
    .filter(({ beletsel, opdracht, magBetalen }) => beletsel === null && opdracht === null && magBetalen)
    .map(({ termijnId }) => termijnId);
}

const maakOpdracht = (
  speler: Speler,
  fondsId: string,
  uitvoerenOp: string,
  termijnIds: string[],
): Promise<Ding> => speler.post('carla', `/fondsen/${fondsId}/betaalopdrachten`, { uitvoerenOp, termijnIds });

/** The second betaler releases, the first sends it and sees it on the statement. */
async function payOpdracht(
  speler: Speler,
  id: string,
  [vrij, weg, gezien]: readonly [string, string, string],
) {
  speler.op(vrij);
  await speler.postMetVersie('karim', `/betaalopdrachten/${id}/vrijgave`, 1);
  speler.op(weg);
  await speler.post('carla', `/betaalopdrachten/${id}/verzending`);
  speler.op(gezien);
  await speler.post('carla', `/betaalopdrachten/${id}/verwerking`, {
    postIds: null,
    reden: 'Gezien op het afschrift.',
  });
}

/** A line of six months, half way. Played before the other payments, because its story begins earlier. */
export async function playMaandelijks(speler: Speler, fondsId: string): Promise<void> {
  speler.op('2026-07-01 09:00');
  await speler.put('willem', `/fondsen/${fondsId}/betaalrekening`, 1, {
    iban: 'NL18RABO0123459876',
    houder: 'Gemeente (demo), Perspectieffonds',
  });
  await playKort(speler, maandelijks, fondsId);
  for (const maand of ['09', '10', '11']) {
    speler.op(`2026-${maand}-16 09:00`);
    const klaar = await findKlaar(speler, `2026-${maand}-16`);
    if (klaar.length === 0) continue;
    const { id } = await maakOpdracht(speler, fondsId, `2026-${maand}-17`, klaar);
    await payOpdracht(speler, id, [
      `2026-${maand}-16 11:00`,
      `2026-${maand}-16 13:00`,
      `2026-${maand}-18 09:30`,
    ]);
  }
}

/** One order that was paid, one that waits for the second betaler; the line with a voorwaarde waits by itself. */
export async function playBetalen(speler: Speler, fondsId: string): Promise<void> {
  speler.op('2026-11-18 09:00');
  const klaar = await findKlaar(speler, '2026-11-18');
  const [eerste, ...rest] = klaar;
  if (!eerste || rest.length === 0) return;
  const { id } = await maakOpdracht(speler, fondsId, '2026-11-19', [eerste]);
  await payOpdracht(speler, id, ['2026-11-18 11:30', '2026-11-18 13:00', '2026-11-20 09:15']);
  speler.op('2026-11-21 10:00');
  await maakOpdracht(speler, fondsId, '2026-11-24', rest);
}
