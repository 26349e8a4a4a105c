import type { Sectie, Vraag, Vragenlijst } from '@naast/domain/gesprekken';
import { createContext, useContext } from 'react';

/** The vragenlijst on the screen, and how to change it. */
export interface Bouw {
  lijst: Vragenlijst;
  /** What is wrong at this place, as in `secties.2.vragen.0.als`. */
  fout: (pad: string) => string | undefined;
  /** `zeg` is told to screen readers. */
  zet: (lijst: Vragenlijst, zeg?: string) => void;
}

export const BouwContext = createContext<Bouw | undefined>(undefined);

export function useBouw(): Bouw {
  const bouw = useContext(BouwContext);
  if (!bouw) throw new Error('dit hoort in een Bouwer');
  return bouw;
}

/** One section, its path, and how to change it. */
export function useSectie(nummer: number) {
  const bouw = useBouw();
  const { lijst, zet } = bouw;
  const sectie = lijst.secties[nummer] as Sectie;
  return {
    ...bouw,
    sectie,
    pad: `secties.${nummer}`,
    zetSectie: (velden: Partial<Sectie>) =>
      zet({ ...lijst, secties: lijst.secties.with(nummer, { ...sectie, ...velden }) }),
  };
}

/** One question, its path, and how to change it. */
export function useVraag(plek: { sectie: number; vraag: number }) {
  const deel = useSectie(plek.sectie);
  const vraag = deel.sectie.vragen[plek.vraag] as Vraag;
  return {
    ...deel,
    vraag,
    pad: `${deel.pad}.vragen.${plek.vraag}`,
    zetVraag: (nieuw: Vraag) => deel.zetSectie({ vragen: deel.sectie.vragen.with(plek.vraag, nieuw) }),
  };
}
