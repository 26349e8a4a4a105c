/** Somebody in the family drawing; `huishoudenId` is where they live. */
export interface Familielid {
  id: string;
  naam: string;
  geboortejaar: number | null;
}

export interface Ouderband {
  ouderId: string;
  kindId: string;
}

export type Familieoordeel =
  | 'goed'
  | 'zelfde'
  | 'bestaat'
  | 'kring'
  | 'te_veel_ouders'
  | 'jaren_kloppen_niet';

/** A parent is at least this much older: below it one of the two years is a typing error. */
const minstensOuder = 12;
/** Stepparents and foster parents count too. */
export const hoogstensOuders = 4;

function isVoorouder(
  banden: readonly Ouderband[],
  wie: string,
  van: string,
  gezien = new Set<string>(),
): boolean {
  if (wie === van) return true;
  gezien.add(van);
  return banden
    .filter((b) => b.kindId === van && !gezien.has(b.ouderId))
    .some((b) => isVoorouder(banden, wie, b.ouderId, gezien));
}

/** Whether this band can be added to the ones that are known. */
export function checkFamilieband(
  ouder: Familielid,
  kind: Familielid,
  banden: readonly Ouderband[],
): Familieoordeel {
  if (ouder.id === kind.id) return 'zelfde';
  if (banden.some((b) => b.ouderId === ouder.id && b.kindId === kind.id)) return 'bestaat';
  if (isVoorouder(banden, kind.id, ouder.id)) return 'kring';
  if (banden.filter((b) => b.kindId === kind.id).length >= hoogstensOuders) return 'te_veel_ouders';
  if (
    ouder.geboortejaar !== null &&
    kind.geboortejaar !== null &&
    kind.geboortejaar - ouder.geboortejaar < minstensOuder
  )
    return 'jaren_kloppen_niet';
  return 'goed';
}

/**
 * The family in rows, the oldest generation first: a child stands below its lowest parent, and two parents of one child
 * stand in one row. Within a row children stand below their parents, else in the order of `leden`.
 */
export function layoutGeneraties<L extends Familielid>(
  leden: readonly L[],
  banden: readonly Ouderband[],
): L[][] {
  const rij = new Map(leden.map(({ id }) => [id, 0]));
  const bekend = banden.filter((b) => rij.has(b.ouderId) && rij.has(b.kindId));
  const hoogte = (id: string): number => rij.get(id) ?? 0;
  // No chain is longer than the family, so this many rounds settle every row.
  const repeat = (stap: () => void) => leden.forEach(stap);
  repeat(() => {
    for (const { ouderId, kindId } of bekend) rij.set(kindId, Math.max(hoogte(kindId), hoogte(ouderId) + 1));
  });
  // Who has children goes down to just above the highest of them, beside the other parent.
  repeat(() => {
    for (const { id } of leden) {
      const kinderen = bekend.filter((b) => b.ouderId === id).map((b) => hoogte(b.kindId));
      if (kinderen.length > 0) rij.set(id, Math.min(...kinderen) - 1);
    }
  });
  const nummers = [...new Set(rij.values())].sort((a, b) => a - b);
  return sortRijen(
    nummers.map((nummer) => leden.filter(({ id }) => hoogte(id) === nummer)),
    bekend,
  );
}

/** Children stand below the middle of their parents, so that few lines cross; who has no parents here keeps the place. */
function sortRijen<L extends Familielid>(rijen: readonly L[][], banden: readonly Ouderband[]): L[][] {
  const plek = new Map<string, number>();
  return rijen.map((rij) => {
    const midden = new Map(
      rij.map(({ id }, i) => {
        const ouders = banden.flatMap((b) => (b.kindId === id ? [plek.get(b.ouderId) ?? i] : []));
        return [id, ouders.length === 0 ? i : ouders.reduce((a, b) => a + b, 0) / ouders.length];
      }),
    );
    const gesorteerd = [...rij].sort((a, b) => (midden.get(a.id) ?? 0) - (midden.get(b.id) ?? 0));
    for (const [i, { id }] of gesorteerd.entries()) plek.set(id, i);
    return gesorteerd;
  });
}

const opsomming = (namen: readonly string[]): string =>
  namen.length < 2 ? (namen[0] ?? '') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}`;

/** The drawing in words, one sentence per parent, in the order of `leden`. */
export function describeFamilie(leden: readonly Familielid[], banden: readonly Ouderband[]): string[] {
  return leden.flatMap((ouder) => {
    const kinderen = leden.filter((l) => banden.some((b) => b.ouderId === ouder.id && b.kindId === l.id));
    return kinderen.length === 0
      ? []
      : [`${ouder.naam} is ouder van ${opsomming(kinderen.map((k) => k.naam))}.`];
  });
}
