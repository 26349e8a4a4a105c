/** How the last answer came: fine, no connection, Naast itself not well, or signed out. */
export type Verbinding = 'goed' | 'weg' | 'stoort' | 'uitgelogd';

let nu: Verbinding = 'goed';
const luisteraars = new Set<() => void>();

const perStatus: Record<number, Verbinding> = {
  0: 'weg',
  401: 'uitgelogd',
  502: 'stoort',
  503: 'stoort',
  504: 'stoort',
};

/** Every answer of the API tells how the connection is. */
export function noteAntwoord(status: number): void {
  const nieuw = perStatus[status] ?? 'goed';
  if (nieuw === nu) return;
  nu = nieuw;
  for (const luister of luisteraars) luister();
}

export const readVerbinding = (): Verbinding => nu;

export function onVerbinding(luister: () => void): () => void {
  luisteraars.add(luister);
  return () => luisteraars.delete(luister);
}
