import { type Cpi, listRekenjaren } from '../rendement/index.ts';
import type { ConceptInvoer } from './concept.ts';
import { checkKiesbaar, copyPrijs, type Lijstprijs } from './copy-prijs.ts';

/**
 * The same regels on the prices of another list. Own bounds of a price stay, with their reason, unless they no longer
 * hold the new amount: then the list decides. A regel whose price the list does not have (or not to pick) is left
 * out; `diffBerekening` shows it. A berekening in prices of the last index year moves along to the newest year.
 */
export function refreshPrijzen(
  invoer: ConceptInvoer,
  prijzen: readonly Lijstprijs[],
  cpi: { oud: Cpi; nieuw: Cpi },
): ConceptInvoer {
  const perCode = new Map(prijzen.map((prijs) => [prijs.code, prijs]));
  const regels = invoer.regels.flatMap((regel) => {
    const prijs = perCode.get(regel.prijs.code);
    if (!prijs || !checkKiesbaar(prijs).kiesbaar) return [];
    return [{ ...regel, prijs: copyPrijs(prijs, takeEigenGrenzen(regel.prijs, prijs.bedragCent)) }];
  });
  const laatste = listRekenjaren(cpi.nieuw).at(-1);
  const volgtReeks = laatste !== undefined && invoer.rekenjaar === listRekenjaren(cpi.oud).at(-1);
  return { ...invoer, regels, rekenjaar: volgtReeks ? laatste : invoer.rekenjaar };
}

function takeEigenGrenzen(
  { bedragLaagCent: laag, bedragHoogCent: hoog, grensReden }: ConceptInvoer['regels'][number]['prijs'],
  bedragCent: number,
) {
  if (grensReden === undefined) return {};
  if ((laag !== undefined && laag > bedragCent) || (hoog !== undefined && hoog < bedragCent)) return {};
  return { bedragLaagCent: laag, bedragHoogCent: hoog, grensReden };
}
