type Knoop = Record<string, unknown>;

const isKnoop = (waarde: unknown): waarde is Knoop =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** `anyOf` of one scalar and null says the same as a `type` of two names, and keeps its `format` where readers look. */
function mergeNull(knoop: Knoop): Knoop {
  const keuzes = knoop.anyOf;
  if (!Array.isArray(keuzes) || keuzes.length !== 2) return knoop;
  const rest = keuzes.find(
    (keuze) => isKnoop(keuze) && typeof keuze.type === 'string' && keuze.type !== 'null',
  ) as Knoop | undefined;
  const heeftNull = keuzes.some((keuze) => isKnoop(keuze) && keuze.type === 'null');
  if (!rest || !heeftNull || rest.enum !== undefined) return knoop;
  const { anyOf: _keuzes, ...over } = knoop;
  return { ...over, ...rest, type: [rest.type, 'null'] };
}

/** Writes every nullable scalar of an OpenAPI 3.1 document in its short form. */
export function shortenNullable<T>(waarde: T): T {
  if (Array.isArray(waarde)) return waarde.map(shortenNullable) as T;
  if (!isKnoop(waarde)) return waarde;
  const kort = mergeNull(waarde);
  return Object.fromEntries(Object.entries(kort).map(([naam, deel]) => [naam, shortenNullable(deel)])) as T;
}
