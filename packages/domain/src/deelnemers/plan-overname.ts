import { type ConceptRegel, checkKiesbaar, createRegel, type Lijstprijs } from '../berekening/index.ts';

/** A line of the map, as far as a regel needs it. */
export interface Kaartlijn {
  productId: string;
  /** Code of its price. */
  code: string;
  organisatie: string;
  /** Per year. */
  perJaar: number;
}

/**
 * What taking over one line of the map does: a new regel; nothing because it is there already; the new quantity of a
 * regel that came from it; or nothing because the price list of this berekening does not have the price.
 */
export type Overname = { lijn: Kaartlijn } & (
  | { soort: 'nieuw'; regel: ConceptRegel /** A regel typed by hand has the same price. */; lijktOp: boolean }
  | { soort: 'staat_er_al' }
  | { soort: 'ander_aantal'; regelId: string; was: number | null; wasMet: number | null }
  | { soort: 'niet_in_lijst' }
);

/**
 * What taking over the map would do, line by line, in the order of the map. A regel remembers its line, so the same
 * map twice gives nothing new.
 */
export function planOvername(
  lijnen: readonly Kaartlijn[],
  regels: readonly ConceptRegel[],
  prijzen: readonly Lijstprijs[],
  horizonJaren: number,
  maakId: () => string,
): Overname[] {
  const perCode = new Map(prijzen.map((prijs) => [prijs.code, prijs]));
  return lijnen.map((lijn): Overname => {
    const bestaand = regels.find(({ uitKaart }) => uitKaart === lijn.productId);
    if (bestaand?.aantalZonder === lijn.perJaar) return { lijn, soort: 'staat_er_al' };
    if (bestaand) {
      const { id: regelId, aantalZonder: was, aantalMet: wasMet } = bestaand;
      return { lijn, soort: 'ander_aantal', regelId, was, wasMet };
    }
    const prijs = perCode.get(lijn.code);
    if (!prijs || !checkKiesbaar(prijs).kiesbaar) return { lijn, soort: 'niet_in_lijst' };
    const lijktOp = regels.some(({ uitKaart, prijs: { code } }) => !uitKaart && code === lijn.code);
    return { lijn, soort: 'nieuw', regel: toRegel(lijn, prijs, horizonJaren, maakId()), lijktOp };
  });
}

/** What happens today, with the same number beside it: no saving is counted until somebody says what changes. */
function toRegel(lijn: Kaartlijn, prijs: Lijstprijs, horizonJaren: number, id: string): ConceptRegel {
  return {
    ...createRegel(id, prijs, horizonJaren),
    omschrijving: [prijs.omschrijving, lijn.organisatie].filter(Boolean).join(', ').slice(0, 300),
    aantalZonder: lijn.perJaar,
    aantalMet: lijn.perJaar,
    uitKaart: lijn.productId,
  };
}

/**
 * The regels with what was chosen taken over: new ones at the end, new quantities in their place. A quantity that was
 * the same with the doorbraak moves along; one that somebody has filled in stays.
 */
export function applyOvername(regels: readonly ConceptRegel[], gekozen: readonly Overname[]): ConceptRegel[] {
  const anders = new Map(
    gekozen.flatMap((deel) => (deel.soort === 'ander_aantal' ? [[deel.regelId, deel.lijn.perJaar]] : [])),
  );
  const bij = gekozen.flatMap((deel) => (deel.soort === 'nieuw' ? [deel.regel] : []));
  const alEr = new Set(regels.flatMap(({ uitKaart }) => uitKaart ?? []));
  return [
    ...regels.map((regel) => {
      const perJaar = anders.get(regel.id);
      if (perJaar === undefined) return regel;
      const liepGelijk = regel.aantalMet === regel.aantalZonder;
      return { ...regel, aantalZonder: perJaar, aantalMet: liepGelijk ? perJaar : regel.aantalMet };
    }),
    ...bij.filter(({ uitKaart }) => !alEr.has(uitKaart ?? '')),
  ];
}

/** The regels as they were before, with everything that was typed since. */
export function undoOvername(regels: readonly ConceptRegel[], gekozen: readonly Overname[]): ConceptRegel[] {
  const bij = new Set(gekozen.flatMap((deel) => (deel.soort === 'nieuw' ? [deel.regel.id] : [])));
  const anders = new Map(
    gekozen.flatMap((deel) => (deel.soort === 'ander_aantal' ? [[deel.regelId, deel] as const] : [])),
  );
  return regels
    .filter(({ id }) => !bij.has(id))
    .map((regel) => {
      const deel = anders.get(regel.id);
      return deel ? { ...regel, aantalZonder: deel.was, aantalMet: deel.wasMet } : regel;
    });
}
