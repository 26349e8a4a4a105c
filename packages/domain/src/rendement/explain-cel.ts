import { calculateInvesteringcellen, calculateRegelcellen, listUitdoving } from './calculate-cellen.ts';
import { writeCelsom, writeInvesteringsom } from './cel-som.ts';
import type { CelUitleg, InvesteringcelUitleg, RegelcelUitleg } from './cel-uitleg.ts';
import { describeInvesteringcel, describeRegelcel } from './cel-zinnen.ts';
import { requireGeldig } from './check-rendement.ts';
import { chooseGeteld } from './choose-geteld.ts';
import { roundProduct, toDecimal, toExact } from './exact-getal.ts';
import type { Cpi, Investering, Invoer, Regel } from './invoer.ts';
import { calculateRegelpost } from './posten.ts';
import { createRekenbasis, findLaatsteJaar, type Rekenbasis } from './rekenbasis.ts';

const DECIMALEN = 6;
const EEN = toExact(1);

/**
 * The factors and sentences behind one cell, for "Zo komen we aan dit bedrag" (rekenmethode.md §3).
 *
 * @param id - of a regel or an investering
 * @param jaar - 1 … horizonJaren
 * @throws RangeError when the invoer is refused, or when there is no such cell
 */
export function explainCel(invoer: Invoer, cpi: Cpi, id: string, jaar: number): CelUitleg {
  requireGeldig(invoer, cpi);
  if (!Number.isInteger(jaar) || jaar < 1 || jaar > invoer.horizonJaren) {
    throw new RangeError(`Geen jaar ${jaar} in deze berekening`);
  }
  const basis = createRekenbasis(invoer, cpi);
  const regel = invoer.regels.find((kandidaat) => kandidaat.id === id);
  if (regel) return explainRegelcel(invoer, { basis, cpi }, regel, jaar);
  const investering = invoer.investeringen.find((kandidaat) => kandidaat.id === id);
  if (investering) return explainInvesteringcel(invoer, basis, investering, jaar);
  throw new RangeError(`Geen regel of investering ${id} in deze berekening`);
}

interface Bronnen {
  basis: Rekenbasis;
  cpi: Cpi;
}

function explainRegelcel(
  invoer: Invoer,
  { basis, cpi }: Bronnen,
  regel: Regel,
  jaar: number,
): RegelcelUitleg {
  const { bedragCent, peiljaar } = regel.prijs;
  const index = basis.indexeer(regel.prijs);
  const rest = listUitdoving(regel, basis.horizonJaren)[jaar - regel.vanafJaar];
  const cel = calculateRegelcellen(regel, basis)[jaar - 1];
  const factoren = {
    over: 'regel' as const,
    id: regel.id,
    omschrijving: regel.omschrijving,
    scenario: regel.scenario,
    aantalZonder: regel.aantalZonder,
    aantalMet: regel.aantalMet,
    kansZonder: regel.kansZonder,
    kansMet: regel.kansMet,
    autonoom: regel.autonoom,
    attributie: regel.attributie,
    uitdoving: regel.uitdoving,
    bedragCent,
    peiljaar,
    jaar,
    rekenjaar: invoer.rekenjaar,
    inVenster: rest !== undefined,
    teltMee: isGeteld(invoer, basis, regel),
    indexfactor: toDecimal(index, DECIMALEN),
    prijsRekenjaarCent: roundProduct([toExact(bedragCent), index]),
    uitdovingfactor: toDecimal(rest ?? EEN, DECIMALEN),
    discontofactor: toDecimal(basis.disconto[jaar - 1] ?? EEN, DECIMALEN),
    zonderCent: cel?.zonderCent ?? 0,
    baatCent: cel?.baatCent ?? 0,
  };
  const jaarfactoren = { index, rest: rest ?? EEN, disconto: basis.disconto[jaar - 1] ?? EEN };
  return {
    ...factoren,
    som: factoren.inVenster ? writeCelsom(regel, factoren, jaarfactoren, cpi) : null,
    zinnen: describeRegelcel(regel, factoren, findLaatsteJaar(regel, basis.horizonJaren)),
  };
}

function explainInvesteringcel(
  invoer: Invoer,
  basis: Rekenbasis,
  investering: Investering,
  jaar: number,
): InvesteringcelUitleg {
  const laatste = findLaatsteJaar(investering, basis.horizonJaren);
  const disconto = basis.disconto[jaar - 1] ?? EEN;
  const factoren = {
    over: 'investering' as const,
    id: investering.id,
    omschrijving: investering.omschrijving,
    jaar,
    rekenjaar: invoer.rekenjaar,
    inVenster: jaar >= investering.vanafJaar && jaar <= laatste,
    bedragPerJaarCent: investering.bedragCent,
    discontofactor: toDecimal(disconto, DECIMALEN),
    bedragCent: calculateInvesteringcellen(investering, basis)[jaar - 1]?.bedragCent ?? 0,
  };
  const som = factoren.inVenster
    ? writeInvesteringsom(factoren.bedragPerJaarCent, disconto, factoren.bedragCent)
    : null;
  return { ...factoren, som, zinnen: describeInvesteringcel(investering, factoren, laatste) };
}

function isGeteld(invoer: Invoer, basis: Rekenbasis, regel: Regel): boolean {
  const totaal = (lid: Regel) => calculateRegelpost(lid, basis).baatCent;
  return chooseGeteld(invoer.regels, totaal).includes(regel);
}
