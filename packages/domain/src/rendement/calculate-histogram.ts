/** One bin: from `vanCent` up to, not including, `totCent`; the last bin includes it. */
export interface Staaf {
  vanCent: number;
  totCent: number;
  aantal: number;
}

export const STAVEN = 40;

/**
 * 40 bins of equal width in whole cents, so that the printed edges are the real ones. At least one cent wide: when
 * all draws are equal they stand in the first bin.
 */
export function calculateHistogram(saldi: Float64Array, laagste: number, hoogste: number): Staaf[] {
  // + 0: floor can give −0, which JSON and strict equality see differently.
  const vanCent = Math.floor(laagste) + 0;
  const breedteCent = Math.max(1, Math.ceil((hoogste - vanCent) / STAVEN));
  const aantallen = new Uint32Array(STAVEN);
  for (let i = 0; i < saldi.length; i++) {
    const staaf = Math.min(STAVEN - 1, Math.floor(((saldi[i] as number) - vanCent) / breedteCent));
    aantallen[staaf] = (aantallen[staaf] as number) + 1;
  }
  return Array.from(aantallen, (aantal, i) => ({
    vanCent: vanCent + i * breedteCent,
    totCent: vanCent + (i + 1) * breedteCent,
    aantal,
  }));
}
