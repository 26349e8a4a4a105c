import type { MensNaam } from './mensen.ts';
import { signConcept } from './play-bijlagen.ts';
import type { DemoCasus } from './play-casus.ts';
import { findGeprobeerd, type Poging } from './play-regelingen.ts';
import { demoRekening } from './rekeningen.ts';
import type { Ding, Speler } from './speler.ts';

/** A line that is paid every month, from the first to the last. */
export interface PerMaand {
  vanafMaand: string;
  totMaand: string;
  aantalMaanden: number;
  betaaldag: number;
}

interface AanvraagVerhaal {
  fondsId: string;
  op: string;
  doorbraakIds: string[];
  berekeningId?: string;
  toelichting: string;
  /** Who signed on the screen before it was handed in. */
  getekendDoor?: string;
  akkoord: { hoe: 'gesprek' | 'telefoon' | 'schriftelijk'; door: string; op: string };
  regels: readonly {
    wat: string;
    domein: string | null;
    ontvanger: string;
    bedragCent: number;
    voorliggend: string;
    perMaand?: PerMaand;
    geprobeerd?: readonly Poging[];
  }[];
}

const toets = {
  regelingReden: 'niet_zonder_partners',
  schadeEigenTaak: true,
  anderMaatwerk: false,
  bijzondereBijstandKan: false,
  schrijnend: null,
  buitenInkomensregelingen: null,
  einddatum: null,
  gift: { bijstand: null, toeslagen: null, beslag: null, bewind: null },
  uitleg: 'Het geld gaat naar de leverancier, niet naar het gezin.',
} as const;

/** Writes an aanvraag and leaves it in concept. */
export async function writeAanvraag(
  speler: Speler,
  casus: DemoCasus,
  verhaal: AanvraagVerhaal,
): Promise<Ding> {
  speler.op(verhaal.op);
  const wie = casus.contactpersoon;
  const concept = await speler.post(wie, `/casussen/${casus.casusId}/aanvragen`, {
    fondsId: verhaal.fondsId,
  });
  const geprobeerd: Awaited<ReturnType<typeof findGeprobeerd>>[] = [];
  for (const regel of verhaal.regels)
    geprobeerd.push(await findGeprobeerd(speler, casus, regel.geprobeerd ?? []));
  return speler.patch(wie, `/aanvragen/${concept.id}`, concept.versie, {
    toelichting: verhaal.toelichting,
    toets,
    akkoord: verhaal.akkoord,
    doorbraakIds: verhaal.doorbraakIds,
    berekeningId: verhaal.berekeningId ?? null,
    regels: verhaal.regels.map(({ wat, domein, ontvanger, bedragCent, voorliggend, perMaand }, plek) => ({
      wat,
      domein,
      ontvanger,
      ontvangerSoort: 'leverancier',
      bedragCent,
      termijn: perMaand ? 'maandelijks' : 'eenmalig',
      aantalMaanden: 1,
      ...perMaand,
      voorliggend,
      rekening: demoRekening(ontvanger),
      geprobeerd: geprobeerd[plek],
    })),
  });
}

/** Writes an aanvraag and hands it in. */
export async function submitAanvraag(
  speler: Speler,
  casus: DemoCasus,
  verhaal: AanvraagVerhaal,
): Promise<Ding> {
  const concept = await writeAanvraag(speler, casus, verhaal);
  if (verhaal.getekendDoor) await signConcept(speler, casus, concept, verhaal.getekendDoor);
  await speler.postMetVersie(casus.contactpersoon, `/aanvragen/${concept.id}/indiening`, concept.versie);
  return concept;
}

export type StemVerhaal = readonly [wie: MensNaam, keuze: 'voor' | 'tegen' | 'onthouden', reden: string];

/** A commissielid asks, the requester answers when `antwoord` is there. */
export async function askAndAnswer(
  speler: Speler,
  casus: DemoCasus,
  aanvraag: Ding,
  verhaal: { vraag: string; vraagOp: string; antwoord?: string; antwoordOp?: string },
): Promise<void> {
  speler.op(verhaal.vraagOp);
  await speler.post('lotte', `/aanvragen/${aanvraag.id}/behandeling`);
  const gesteld = await speler.post('lotte', `/aanvragen/${aanvraag.id}/vragen`, {
    soort: 'vraag',
    vraag: verhaal.vraag,
  });
  if (!verhaal.antwoord || !verhaal.antwoordOp) return;
  speler.op(verhaal.antwoordOp);
  const url = `/aanvragen/${aanvraag.id}/vragen/${String(gesteld.vraagId)}/antwoord`;
  await speler.post(casus.contactpersoon, url, { antwoord: verhaal.antwoord });
}

export async function vote(speler: Speler, aanvraag: Ding, stemmen: readonly StemVerhaal[]): Promise<void> {
  for (const [wie, keuze, reden] of stemmen) {
    await speler.post(wie, `/aanvragen/${aanvraag.id}/stemmen`, { keuze, reden });
  }
}

interface BesluitVerhaal {
  /** The voorzitter when absent. */
  door?: MensNaam;
  uitkomst: 'toegekend' | 'afgewezen';
  motivering: string;
  voorwaarde?: string;
  /** Which line carries the voorwaarde. */
  voorwaardeBijRegel?: number;
  /** Who helps after a refusal. */
  hulpDaarna?: { wie: string; wat: string; wanneer: string };
}

/** An intended refusal asks the family for its view first. */
export async function askZienswijze(
  speler: Speler,
  casus: DemoCasus,
  aanvraag: Ding,
  vraag: string,
  antwoord: string,
): Promise<void> {
  const gesteld = await speler.post('ahmet', `/aanvragen/${aanvraag.id}/vragen`, {
    soort: 'voornemen',
    vraag,
  });
  const url = `/aanvragen/${aanvraag.id}/vragen/${String(gesteld.vraagId)}/antwoord`;
  await speler.post(casus.contactpersoon, url, { antwoord });
}

/** The voorzitter, or one of the two who decide, records what the votes said. */
export async function decide(speler: Speler, aanvraag: Ding, verhaal: BesluitVerhaal): Promise<void> {
  const regels = (aanvraag.regels as (Ding & { bedragCent: number; aantalMaanden: number })[]).map(
    (regel, i) => ({
      regelId: regel.id,
      toegekendCent: verhaal.uitkomst === 'toegekend' ? regel.bedragCent * regel.aantalMaanden : 0,
      voorwaarde: i === verhaal.voorwaardeBijRegel ? (verhaal.voorwaarde ?? '') : '',
    }),
  );
  await speler.post(verhaal.door ?? 'ahmet', `/aanvragen/${aanvraag.id}/besluit`, {
    uitkomst: verhaal.uitkomst,
    motivering: verhaal.motivering,
    regels,
    ...(verhaal.hulpDaarna ? { hulpDaarna: verhaal.hulpDaarna } : {}),
  });
}

interface Behandeling extends Omit<BesluitVerhaal, 'uitkomst'> {
  vraag: string;
  antwoord: string;
  vraagOp: string;
  antwoordOp: string;
  besluitOp: string;
  stemmen: readonly StemVerhaal[];
  /** The meeting in which it is decided. */
  vergader?: (beslis: () => Promise<void>) => Promise<void>;
}

/** Question, answer, votes, besluit; in a meeting when there is one. */
export async function answerAndVote(
  speler: Speler,
  casus: DemoCasus,
  aanvraag: Ding,
  verhaal: Behandeling,
): Promise<void> {
  await askAndAnswer(speler, casus, aanvraag, verhaal);
  const beslis = async () => {
    speler.op(verhaal.besluitOp);
    await vote(speler, aanvraag, verhaal.stemmen);
    await decide(speler, aanvraag, { ...verhaal, uitkomst: 'toegekend' });
  };
  await (verhaal.vergader ? verhaal.vergader(beslis) : beslis());
}
