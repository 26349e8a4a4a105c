import type { Batenhouder } from './codelijsten.ts';
import { findTegenpartij } from './invoer.ts';
import type { Posten } from './posten.ts';
import type { PartijUitkomst } from './uitkomst.ts';

/**
 * Who pays and who gains: an overdracht is taken from one party and given to another, so that the saldo of all
 * parties together equals the maatschappelijk saldo (rekenmethode.md §3).
 */
export function calculatePerBatenhouder({ regels, investeringen }: Posten): PartijUitkomst[] {
  const partijen = new Map<Batenhouder, PartijUitkomst>();
  for (const { regel, baatCent } of regels) {
    getPartij(partijen, regel.prijs.batenhouder).batenCent += baatCent;
    const tegenpartij = findTegenpartij(regel.prijs);
    if (tegenpartij) getPartij(partijen, tegenpartij).batenCent -= baatCent;
  }
  for (const { investering, bedragCent } of investeringen) {
    getPartij(partijen, investering.betaler).investeringCent += bedragCent;
    const tegenpartij = findTegenpartij(investering);
    if (tegenpartij) getPartij(partijen, tegenpartij).batenCent += bedragCent;
  }
  return [...partijen.values()]
    .map((partij) => ({ ...partij, saldoCent: partij.batenCent - partij.investeringCent }))
    .sort((a, b) => (a.batenhouder < b.batenhouder ? -1 : 1));
}

function getPartij(partijen: Map<Batenhouder, PartijUitkomst>, batenhouder: Batenhouder): PartijUitkomst {
  const partij = partijen.get(batenhouder) ?? { batenhouder, investeringCent: 0, batenCent: 0, saldoCent: 0 };
  partijen.set(batenhouder, partij);
  return partij;
}
