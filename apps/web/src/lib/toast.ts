export interface Toast {
  id: number;
  tekst: string;
  /** Takes the deed back; the toast then offers "Ongedaan maken". */
  ongedaan?: (() => void) | undefined;
}

let toasts: readonly Toast[] = [];
let volgende = 1;
const luisteraars = new Set<() => void>();

function change(nieuw: readonly Toast[]): void {
  toasts = nieuw;
  for (const luister of luisteraars) luister();
}

/** Tells what just happened, with a way back where there is one. */
export function showToast(tekst: string, ongedaan?: () => void): void {
  change([...toasts.slice(-2), { id: volgende++, tekst, ongedaan }]);
}

export const dismissToast = (id: number): void => change(toasts.filter((toast) => toast.id !== id));
export const listToasts = (): readonly Toast[] => toasts;

export function onToasts(luister: () => void): () => void {
  luisteraars.add(luister);
  return () => luisteraars.delete(luister);
}
