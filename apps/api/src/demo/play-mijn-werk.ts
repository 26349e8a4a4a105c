import { addDagen } from '@naast/domain/taken';
import { vandaag } from '../platform/vandaag.ts';
import type { MensNaam } from './mensen.ts';
import type { Ding, Speler } from './speler.ts';

// The story is told in winter time; whoever starts the demo in summer sees the same, an hour later on the clock.
const uurMs = 3_600_000;
const writeMoment = (moment: Date): string =>
  new Date(moment.getTime() + uurMs).toISOString().slice(0, 16).replace('T', ' ');

interface Regel {
  wat: string;
  /** Days from today. */
  over: number;
  wie: { mens: MensNaam } | { lid: number } | { naam: string };
}

const wilg: readonly Regel[] = [
  { wat: 'Burgerzaken bellen over het briefadres.', over: -2, wie: { mens: 'sanne' } },
  { wat: 'Met Denise naar de woning kijken.', over: 0, wie: { mens: 'sanne' } },
  { wat: 'Loonstrook en paspoort klaarleggen.', over: 1, wie: { lid: 0 } },
  { wat: 'Stuurt het huurvoorstel op.', over: 4, wie: { naam: 'Woningcorporatie' } },
  { wat: 'Aanvraag voor de borg indienen.', over: 8, wie: { mens: 'sanne' } },
];
const vanFatima: Regel = {
  wat: 'Vraagt of Jayden op zijn eigen school kan blijven.',
  over: 3,
  wie: { mens: 'fatima' },
};

async function findCasus(speler: Speler, wie: MensNaam, naam: string): Promise<Ding> {
  const { items } = await speler.post(wie, '/casussen/_zoek', { zoek: naam });
  const [casus] = items as Ding[];
  if (!casus) throw new Error(`verhaal: geen casus van ${naam}`);
  return speler.get(wie, `/casussen/${casus.id}`);
}

function addAfspraak(speler: Speler, door: MensNaam, casus: Ding, dag: string, { wat, over, wie }: Regel) {
  const leden = casus.leden as Ding[];
  const vanWie =
    'mens' in wie
      ? { gebruikerId: speler.id(wie.mens) }
      : 'lid' in wie
        ? { lidId: leden[wie.lid]?.id ?? null }
        : { wieTekst: wie.naam };
  const body = { ...vanWie, wat, wanneer: addDagen(dag, over) };
  return speler.post(door, `/casussen/${casus.id}/canvas/afspraken`, body);
}

/**
 * The days around the start of the demo: what Sanne promised, what Fatima did since Sanne was here, and Jelle who is away.
 * The dates follow the real clock, so that Mijn werk is never about last year.
 */
export async function playMijnWerk(speler: Speler, nu = new Date()): Promise<void> {
  const dag = vandaag(nu);
  const casus = await findCasus(speler, 'sanne', 'Wilg');
  speler.op(writeMoment(new Date(nu.getTime() - 26 * uurMs)));
  for (const regel of wilg) await addAfspraak(speler, 'sanne', casus, dag, regel);
  await speler.post('sanne', `/casussen/${casus.id}/toegang`, {
    gebruikerId: speler.id('fatima'),
    niveau: 'meewerken',
    reden: 'Kent Jayden van school.',
  });
  for (const wie of ['sanne', 'hanneke', 'jelle'] as const) await speler.post(wie, '/mijn-werk/bezoek');
  speler.op(writeMoment(new Date(nu.getTime() - 2 * uurMs)));
  await addAfspraak(speler, 'fatima', casus, dag, vanFatima);
  speler.op(writeMoment(nu));
  await speler.post('jelle', '/mij/afwezigheid', {
    waarnemerId: speler.id('fatima'),
    vanaf: dag,
    tot: addDagen(dag, 6),
  });
}
