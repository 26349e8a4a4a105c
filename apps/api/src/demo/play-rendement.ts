import type { DemoCasus } from './play-casus.ts';
import type { Ding, Speler } from './speler.ts';
import { type RendementVerhaal, rendementVerhalen } from './verhaal-rendement.ts';

// A chance is written with two decimals, as people estimate it.
const rond = (kans: number): number => Math.round(kans * 100) / 100;

const regelsVan = ({ effecten }: RendementVerhaal) =>
  effecten.map(({ code, omschrijving, zonder, met, kans, signaal }, i) => ({
    id: `r${i + 1}`,
    omschrijving,
    prijs: { code },
    scenario: kans ? 'dreigend' : 'vandaag',
    aantalZonder: zonder,
    aantalMet: met,
    kansZonder: kans?.[0] ?? 1,
    kansMet: kans?.[1] ?? 1,
    ...(kans
      ? {
          kansZonderLaag: rond(kans[0] / 2),
          kansZonderHoog: rond(Math.min(1, kans[0] * 1.5)),
          kansMetLaag: 0,
          kansMetHoog: rond(kans[1] * 2),
          kansBron: 'Geschat door WIJ en de huisarts samen.',
          signaal,
        }
      : {}),
    autonoom: kans ? 0 : 0.1,
    attributie: 1,
    uitdoving: 0,
    vanafJaar: 1,
    aantalJaren: 3,
  }));

/** The berekening of an earlier household. @returns its id; undefined for a household without one */
export async function playBerekening(
  speler: Speler,
  casus: DemoCasus,
  naam: string,
  doorbraak: Ding,
  kostenCent: number,
): Promise<string | undefined> {
  const verhaal = rendementVerhalen[naam];
  if (!verhaal) return undefined;
  const { id } = await speler.post(casus.contactpersoon, `/casussen/${casus.casusId}/berekeningen`, {
    naam: 'Wat het kost en bespaart',
    doorbraakIds: [doorbraak.id],
    invoer: {
      rekenjaar: 2025,
      horizonJaren: 3,
      discontovoet: 0.0225,
      zaad: 2026,
      regels: regelsVan(verhaal),
      investeringen: [
        {
          id: 'i1',
          omschrijving: 'Wat het fonds betaalt',
          bedragCent: kostenCent,
          betaler: 'fonds',
          soort: 'kosten',
          vanafJaar: 1,
          aantalJaren: 1,
        },
      ],
      kwaliteitVanLeven: verhaal.kwaliteitVanLeven,
    },
  });
  return id;
}

/** What really happened, written down on this day. */
export async function playRealisatie(
  speler: Speler,
  casus: DemoCasus,
  naam: string,
  berekeningId: string,
  dag: string,
): Promise<void> {
  const verhaal = rendementVerhalen[naam];
  if (verhaal?.gemetenKostenCent === undefined) return;
  speler.op(dag);
  await speler.post(casus.contactpersoon, `/berekeningen/${berekeningId}/realisaties`, {
    peildatum: dag.slice(0, 10),
    jaren: 1,
    bron: 'Nagevraagd bij het gezin, de huisarts en de begeleiding; het eerste jaar is bijna om.',
    regels: verhaal.effecten.map(({ gemeten = null, prijsCent = null }, i) => ({
      id: `r${i + 1}`,
      aantalMet: gemeten,
      prijsCent,
    })),
    investeringen: [{ id: 'i1', bedragCent: verhaal.gemetenKostenCent }],
  });
}
