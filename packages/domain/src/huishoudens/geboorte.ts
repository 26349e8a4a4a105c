export interface Geboorte {
  geboortejaar?: number | null | undefined;
  geboortemaand?: number | null | undefined;
}

export type GeboorteOordeel = 'goed' | 'jaar_ontbreekt' | 'in_de_toekomst';

/** Whether what is known of a birth can be true. A month alone says nothing; nobody is born after `vandaag`. */
export function checkGeboorte(
  { geboortejaar, geboortemaand }: Geboorte,
  vandaag: { jaar: number; maand: number },
): GeboorteOordeel {
  if (geboortejaar == null) return geboortemaand == null ? 'goed' : 'jaar_ontbreekt';
  if (geboortejaar > vandaag.jaar) return 'in_de_toekomst';
  const maandLater = geboortejaar === vandaag.jaar && (geboortemaand ?? 1) > vandaag.maand;
  return maandLater ? 'in_de_toekomst' : 'goed';
}
