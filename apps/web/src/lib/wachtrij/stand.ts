import { useSyncExternalStore } from 'react';
import type { Bericht } from './bericht.ts';

let berichten: readonly Bericht[] = [];
const luisteraars = new Set<() => void>();

export function zetBerichten(nieuw: readonly Bericht[]): void {
  berichten = nieuw;
  for (const luister of luisteraars) luister();
}

function subscribe(luister: () => void): () => void {
  luisteraars.add(luister);
  return () => luisteraars.delete(luister);
}

/** What the signed-in gebruiker wrote and the server has not confirmed, oldest first. */
export const useBerichten = (): readonly Bericht[] => useSyncExternalStore(subscribe, () => berichten);

export const countWachtend = (): number => berichten.filter(({ staat }) => staat.soort === 'wacht').length;
