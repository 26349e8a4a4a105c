import type { Berekening } from '@naast/contract/rendement';
import type { Uitkomst } from '@naast/domain/rendement';
import type { BerekeningPdf, RendementPdf } from '@naast/pdf/casus-document';

type Schoon = (tekst: string) => string;

const toRendement = (deel: RendementPdf): RendementPdf => ({
  batenCent: deel.batenCent,
  investeringCent: deel.investeringCent,
  saldoCent: deel.saldoCent,
  ratio: deel.ratio,
  kantelpunt: deel.kantelpunt,
});

/** Counted lines with what each brings over the years. */
function listRegels(berekening: Berekening, uitkomst: Uitkomst, schoon: Schoon): BerekeningPdf['regels'] {
  const nietMee = new Set(uitkomst.nietMeegeteld);
  return berekening.invoer.regels
    .filter((regel) => !nietMee.has(regel.id))
    .map((regel) => ({
      omschrijving: schoon(regel.omschrijving),
      batenhouder: regel.prijs.batenhouder as BerekeningPdf['regels'][number]['batenhouder'],
      bron: regel.prijs.bron ?? 'geen bron genoemd',
      batenCent: uitkomst.cellen.regels
        .filter((cel) => cel.id === regel.id)
        .reduce((som, cel) => som + cel.baatCent, 0),
    }));
}

/** The summary of a berekening for the casusstuk; undefined while it is unfinished. It holds no gevoelige regels. */
export function toBerekeningPdf(
  berekening: Berekening,
  doorbraakNummers: Map<string, number>,
  schoon: Schoon,
): BerekeningPdf | undefined {
  const uitkomst = berekening.uitkomst as Uitkomst | null;
  if (!uitkomst) return undefined;
  const namen = new Map(berekening.invoer.regels.map((regel) => [regel.id, schoon(regel.omschrijving)]));
  return {
    doorbraken: berekening.doorbraken.flatMap(({ id }) => doorbraakNummers.get(id) ?? []),
    rekenjaar: berekening.invoer.rekenjaar,
    horizonJaren: berekening.invoer.horizonJaren,
    discontovoet: berekening.invoer.discontovoet,
    zonderCent: uitkomst.zonderCent,
    metCent: uitkomst.metCent,
    bandbreedte: {
      laagCent: uitkomst.bandbreedte.laag.saldoCent,
      hoogCent: uitkomst.bandbreedte.hoog.saldoCent,
    },
    budgettair: toRendement(uitkomst),
    maatschappelijk: toRendement(uitkomst.maatschappelijk),
    terugverdienMaand: uitkomst.terugverdienMaand,
    perBatenhouder: uitkomst.perBatenhouder.map((partij) => ({
      ...partij,
    })) as BerekeningPdf['perBatenhouder'],
    perJaar: uitkomst.perJaar.map((jaar) => ({ ...jaar })),
    waarschuwingen: uitkomst.waarschuwingen.map(({ code, regelIds }) => ({
      code,
      regels: regelIds.map((id) => namen.get(id) ?? id),
    })) as BerekeningPdf['waarschuwingen'],
    regels: listRegels(berekening, uitkomst, schoon),
  };
}
