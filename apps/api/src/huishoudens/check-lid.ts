import { checkGeboorte, type Geboorte } from '@naast/domain/huishoudens';
import { veldfout } from '../platform/problem.ts';

/** Refuses a birth that cannot be. `pad` is where the lid stands in the body, such as `leden.0.`. */
export function assertGeboorte(geboorte: Geboorte, nu: Date, pad = ''): void {
  const oordeel = checkGeboorte(geboorte, { jaar: nu.getFullYear(), maand: nu.getMonth() + 1 });
  switch (oordeel) {
    case 'goed':
      return;
    case 'jaar_ontbreekt':
      throw veldfout(`${pad}geboortejaar`, oordeel, 'Vul ook het geboortejaar in.');
    case 'in_de_toekomst':
      throw veldfout(`${pad}geboortejaar`, oordeel, 'Dit ligt in de toekomst. Kijk het jaar na.');
    default:
      oordeel satisfies never;
  }
}
