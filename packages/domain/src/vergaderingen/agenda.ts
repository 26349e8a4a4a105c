/**
 * The agenda after the ids were put in this order: points keep their place when they are named, what is left out is
 * taken off, what is new comes in. Undefined when an id stands in it twice.
 */
export function planAgenda(
  nu: readonly string[],
  gewenst: readonly string[],
): { erbij: string[]; eraf: string[] } | undefined {
  const wens = new Set(gewenst);
  if (wens.size !== gewenst.length) return undefined;
  const staat = new Set(nu);
  return { erbij: gewenst.filter((id) => !staat.has(id)), eraf: nu.filter((id) => !wens.has(id)) };
}
