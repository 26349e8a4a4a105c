import type { Domein } from '../canvas/codes.ts';
import type { OntvangerSoort, Termijn } from './codes.ts';

/** One line of an aanvraag. `bedragCent` is per time: a monthly line counts `aantalMaanden` times. */
export interface AanvraagRegel {
  wat: string;
  domein: Domein | null;
  ontvanger: string;
  ontvangerSoort: OntvangerSoort;
  bedragCent: number;
  termijn: Termijn;
  /** 1 for `eenmalig`. */
  aantalMaanden: number;
  voorliggend: string;
}

export const calculateRegelTotaal = (regel: Pick<AanvraagRegel, 'bedragCent' | 'aantalMaanden'>): number =>
  regel.bedragCent * regel.aantalMaanden;

/** Everything that is asked for, in whole cents. */
export const calculateGevraagd = (
  regels: readonly Pick<AanvraagRegel, 'bedragCent' | 'aantalMaanden'>[],
): number => regels.reduce((som, regel) => som + calculateRegelTotaal(regel), 0);
