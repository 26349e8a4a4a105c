import type { Gesprek } from '@naast/contract/gesprekken';
import { useState } from 'react';
import type { Weergave } from './stappen.ts';

const sleutelVan = (gesprekId: string): string => `naast.gesprek.weergave.${gesprekId}`;

function readWeergave(gesprekId: string): Weergave | undefined {
  try {
    const bewaard = localStorage.getItem(sleutelVan(gesprekId));
    return bewaard === 'vraag' || bewaard === 'stuk' ? bewaard : undefined;
  } catch {
    return undefined;
  }
}

/**
 * One question at a time or a whole section; this device remembers it over pauses. What is typed in from paper begins
 * with whole sections.
 */
export function useWeergave({ id, wijze }: Pick<Gesprek, 'id' | 'wijze'>) {
  const [weergave, setWeergave] = useState<Weergave>(
    () => readWeergave(id) ?? (wijze === 'samen' ? 'vraag' : 'stuk'),
  );
  const kies = (nieuw: Weergave) => {
    setWeergave(nieuw);
    try {
      localStorage.setItem(sleutelVan(id), nieuw);
    } catch {
      // A browser that keeps nothing still shows what was chosen.
    }
  };
  return [weergave, kies] as const;
}
