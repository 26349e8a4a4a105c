import { playKort } from './play-anderen.ts';
import type { DemoCasus } from './play-casus.ts';
import type { Ding, Speler } from './speler.ts';
import { gewijzigd, teruggevorderd } from './verhaal-besluiten.ts';

async function findAanvraag(speler: Speler, casus: DemoCasus): Promise<string> {
  const { items } = await speler.get(casus.contactpersoon, `/casussen/${casus.casusId}/aanvragen`);
  return (items as Ding[])[0]?.id ?? '';
}

interface Voorstel {
  op: string;
  soort: string;
  cent: number;
  reden: string;
  terugVoor?: string;
  terugRegeling?: string;
  zienswijze: string;
  motivering: string;
}

/** Proposed by the fondsbeheerder, heard by the family, voted on by the same two, and recorded. */
async function changeBesluit(
  speler: Speler,
  casus: DemoCasus,
  id: string,
  verhaal: Voorstel,
): Promise<string> {
  const { op, cent, zienswijze, motivering, ...velden } = verhaal;
  speler.op(op);
  const { besluiten } = await speler.get('willem', `/aanvragen/${id}/besluiten`);
  const regels = (besluiten as (Ding & { regels: Ding[] })[])
    .at(-1)
    ?.regels.map((regel) => ({ ...regel, toegekendCent: cent }));
  const voorstel = { terugRegeling: '', ...velden, aanleiding: 'fonds', regels };
  const { id: h } = await speler.post('willem', `/aanvragen/${id}/herzieningen`, voorstel);
  const url = `/aanvragen/${id}/herzieningen/${h}`;
  await speler.post(casus.contactpersoon, `${url}/zienswijze`, { zienswijze });
  for (const wie of ['geert', 'lotte'] as const)
    await speler.post(wie, `${url}/stemmen`, { keuze: 'voor', reden: 'Dit past bij wat er echt nodig is.' });
  await speler.post('lotte', `${url}/besluit`, { motivering });
  return h;
}

async function playGewijzigd(speler: Speler, fondsId: string): Promise<void> {
  const casus = await playKort(speler, gewijzigd, fondsId);
  const id = await findAanvraag(speler, casus);
  await changeBesluit(speler, casus, id, {
    op: '2026-09-28',
    soort: 'wijzigen',
    cent: 180_000,
    reden: 'De rijschool rekent een lagere prijs voor een pakket van veertig lessen.',
    zienswijze: 'Ik ben bang dat er dan geen geld is voor een tweede examen.',
    motivering: 'De lessen kosten minder dan wij dachten. U krijgt nog steeds alle lessen en het examen.',
  });
  speler.op('2026-09-29');
  await speler.post(casus.contactpersoon, `/aanvragen/${id}/beschikkingen`, { ontvanger: 'het gezin' });
  speler.op('2026-10-14');
  const { besluiten } = await speler.get(casus.contactpersoon, `/aanvragen/${id}/besluiten`);
  const bezwaar = await speler.post(casus.contactpersoon, `/aanvragen/${id}/bezwaren`, {
    besluitId: (besluiten as Ding[]).at(-1)?.id,
    bekendOp: '2026-09-29',
    ontvangenOp: '2026-10-13',
    hoe: 'brief',
    van: 'inwoner',
    inhoud:
      'Als ik de eerste keer zak, kan ik het examen niet nog een keer betalen. Dan was alles voor niets.',
    metCommissie: false,
  });
  speler.op('2026-10-20');
  const url = `/aanvragen/${id}/bezwaren/${bezwaar.id}`;
  await speler.post('pieter', `${url}/behandeling`);
  await speler.post('pieter', `${url}/ontvankelijkheid`, { ontvankelijk: true, reden: '' });
}

async function playTeruggevorderd(speler: Speler, fondsId: string): Promise<void> {
  const casus = await playKort(speler, teruggevorderd, fondsId);
  const id = await findAanvraag(speler, casus);
  await changeBesluit(speler, casus, id, {
    op: '2026-08-17',
    soort: 'terugvorderen',
    cent: 60_000,
    reden: 'De cursus was korter dan gepland. Het instituut gaf een deel van het geld terug.',
    terugVoor: '2027-02-01',
    terugRegeling: 'Elke maand 50 euro.',
    zienswijze: 'Dat is goed, als het in kleine stukjes mag.',
    motivering: 'De cursus duurde korter en kostte minder. Wat u niet nodig had, komt terug in het fonds.',
  });
  speler.op('2026-09-30');
  const { vorderingen } = await speler.get('carla', `/aanvragen/${id}/besluiten`);
  const [vordering] = vorderingen as Ding[];
  await speler.post('carla', `/aanvragen/${id}/vorderingen/${vordering?.id}/ontvangsten`, {
    bedragCent: 5_000,
    toelichting: 'Eerste termijn',
  });
}

/** One besluit that was changed with a bezwaar against it, and one of which part comes back. */
export async function playBesluiten(speler: Speler, fondsId: string): Promise<void> {
  await playTeruggevorderd(speler, fondsId);
  await playGewijzigd(speler, fondsId);
}
