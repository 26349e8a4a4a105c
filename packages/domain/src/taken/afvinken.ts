import type { TaakSoort } from './soorten.ts';

// Each of these asks how it went, on a page of its own; ticking off alone would lose that.
const metUitkomst: readonly TaakSoort[] = ['nazorg', 'opschaling', 'aandachtspunt'];

/** True for a taak that ends where it came from: in the dossier, with its outcome. */
export const isEldersKlaar = ({ soort, bronId }: { soort: TaakSoort; bronId: string | null }): boolean =>
  bronId !== null && metUitkomst.includes(soort);
