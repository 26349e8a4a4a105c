import type { Ding, Speler } from './speler.ts';

/** A trial year before the fonds began, of which money is left: somebody can try the year change on it. */
export async function playProefjaar(speler: Speler, fondsId: string): Promise<void> {
  speler.op('2025-03-03');
  await speler.post('willem', `/fondsen/${fondsId}/budget`, {
    budgetjaar: 2025,
    soort: 'verhogen',
    bedragCent: 15_000_00,
    toelichting: 'Budget 2025 voor de proef (bedrag voor de demo).',
  });
}

/** A correctie that was booked, one that waits, and a steekproef that the controleur has begun on. */
export async function playControle(speler: Speler, fondsId: string): Promise<void> {
  const fonds = `/fondsen/${fondsId}`;
  speler.op('2026-11-18');
  const geboekt = await propose(
    speler,
    fonds,
    'buiten',
    500_00,
    'Gift van een kerk, nog niet ingeboekt in oktober.',
  );
  speler.op('2026-11-19');
  await speler.post('dirk', `${fonds}/correcties/${geboekt.id}/vrijgave`, { reden: '' });
  speler.op('2026-11-20');
  await propose(speler, fonds, 'buiten', 120_00, 'Terug van de bank: kosten die dubbel waren gerekend.');
  speler.op('2026-11-20 15:00');
  const steekproef = await speler.post('dirk', `${fonds}/steekproeven`, {
    budgetjaar: 2026,
    wijze: 'naar_bedrag',
    grootte: 4,
    zaad: 2026,
  });
  const check = (volgnr: number, oordeel: string, bevinding: string) =>
    speler.post('dirk', `${fonds}/steekproeven/${steekproef.id}/posten/${volgnr}/bevindingen`, {
      oordeel,
      bevinding,
      gezien: 0,
    });
  await check(1, 'in_orde', '');
  await check(2, 'onduidelijk', 'De rekening is opgevraagd bij de leverancier.');
}

const propose = (
  speler: Speler,
  fonds: string,
  van: string,
  bedragCent: number,
  uitleg: string,
): Promise<Ding> =>
  speler.post('willem', `${fonds}/correcties`, { budgetjaar: 2026, van, naar: 'vrij', bedragCent, uitleg });
