import type { Domein } from '../canvas/domeinen.ts';
import type { OntvangerSoort, Termijn } from './codes.ts';
import { countMaanden, type Maand } from './maanden.ts';
import type { Geprobeerd } from './voorliggend.ts';

/** One line of an aanvraag. `bedragCent` is per time: a monthly line counts `aantalMaanden` times. */
export interface AanvraagRegel {
  wat: string;
  domein: Domein | null;
  ontvanger: string;
  ontvangerSoort: OntvangerSoort;
  bedragCent: number;
  termijn: Termijn;
  /** 1 for `eenmalig`; follows from the two months when both are there. */
  aantalMaanden: number;
  /** First and last month of a monthly line, both included; null is not filled in, or `eenmalig`. */
  vanafMaand: Maand | null;
  totMaand: Maand | null;
  voorliggend: string;
  /** Which regelingen were tried for this line. */
  geprobeerd: readonly Geprobeerd[];
}

/** At most this many months in one line. */
export const maxMaanden = 120;

type Looptijd = Pick<AanvraagRegel, 'termijn' | 'aantalMaanden' | 'vanafMaand' | 'totMaand'>;

/** How often a line is paid; undefined when the months do not fit each other. */
export function calculateAantalMaanden({
  termijn,
  aantalMaanden,
  vanafMaand,
  totMaand,
}: Looptijd): number | undefined {
  if (termijn === 'eenmalig') return 1;
  if (vanafMaand === null || totMaand === null) return aantalMaanden;
  const aantal = countMaanden(vanafMaand, totMaand);
  return aantal >= 1 && aantal <= maxMaanden ? aantal : undefined;
}

export const calculateRegelTotaal = (regel: Pick<AanvraagRegel, 'bedragCent' | 'aantalMaanden'>): number =>
  regel.bedragCent * regel.aantalMaanden;

/** Everything that is asked for, in whole cents. */
export const calculateGevraagd = (
  regels: readonly Pick<AanvraagRegel, 'bedragCent' | 'aantalMaanden'>[],
): number => regels.reduce((som, regel) => som + calculateRegelTotaal(regel), 0);
