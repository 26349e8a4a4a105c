/** Summary of draws, in their own unit. */
export interface Kengetallen {
  laagste: number;
  hoogste: number;
  som: number;
  /** How many are above zero. */
  positief: number;
}

export function describeSaldi(saldi: Float64Array): Kengetallen {
  let laagste = Number.POSITIVE_INFINITY;
  let hoogste = Number.NEGATIVE_INFINITY;
  let som = 0;
  let positief = 0;
  for (let i = 0; i < saldi.length; i++) {
    const saldo = saldi[i] as number;
    if (saldo < laagste) laagste = saldo;
    if (saldo > hoogste) hoogste = saldo;
    som += saldo;
    if (saldo > 0) positief++;
  }
  return { laagste, hoogste, som, positief };
}
