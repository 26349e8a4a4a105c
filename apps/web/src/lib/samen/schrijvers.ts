type PerBlok = Readonly<Record<number, string>>;

let schrijvers: PerBlok = {};
const luisteraars = new Set<() => void>();

/** Who types in which block of the canvas now, as one sentence per block. */
export function setSchrijvers(nieuw: PerBlok): void {
  if (JSON.stringify(nieuw) === JSON.stringify(schrijvers)) return;
  schrijvers = nieuw;
  for (const luister of luisteraars) luister();
}

export const readSchrijvers = (): PerBlok => schrijvers;

export function onSchrijvers(luister: () => void): () => void {
  luisteraars.add(luister);
  return () => luisteraars.delete(luister);
}
