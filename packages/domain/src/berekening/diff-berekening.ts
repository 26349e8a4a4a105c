import type { Uitkomst } from '../rendement/index.ts';
import type { ConceptInvoer } from './concept.ts';

/** What a berekening counts, per line. */
export interface Gerekend {
  invoer: ConceptInvoer;
  uitkomst: Uitkomst;
}

/** Why a line differs: which part of its input changed. `rekenjaar` is about the whole. */
export const VERSCHILREDENEN = [
  'nieuw',
  'weg',
  'telt_niet',
  'prijs',
  'aantal',
  'kans',
  'aandeel',
  'looptijd',
  'kosten',
  'rekenjaar',
] as const;
export type Verschilreden = (typeof VERSCHILREDENEN)[number];

/** One line in two berekeningen: what it adds to the saldo, in whole cents. An investering is negative. */
export interface Regelverschil {
  id: string;
  omschrijving: string;
  soort: 'regel' | 'investering';
  /** Null: not in this berekening. */
  oudCent: number | null;
  nieuwCent: number | null;
  verschilCent: number;
  redenen: Verschilreden[];
}

/**
 * The difference line by line; lines are matched by id, which a copy keeps. All differences together are the
 * difference of the saldo. Lines that are equal are there too, with no redenen.
 */
export function diffBerekening(oud: Gerekend, nieuw: Gerekend): Regelverschil[] {
  return (['regels', 'investeringen'] as const).flatMap((lijst) => {
    const [voor, na] = [lineUp(oud, lijst), lineUp(nieuw, lijst)];
    return [...new Set([...voor.keys(), ...na.keys()])].map((id): Regelverschil => {
      const [a, b] = [voor.get(id), na.get(id)];
      return {
        id,
        omschrijving: (b ?? a)?.omschrijving ?? '',
        soort: lijst === 'regels' ? 'regel' : 'investering',
        oudCent: a?.cent ?? null,
        nieuwCent: b?.cent ?? null,
        verschilCent: (b?.cent ?? 0) - (a?.cent ?? 0),
        redenen: listRedenen(a, b),
      };
    });
  });
}

/** Whether no line was filled in or came out otherwise. */
export const isZonderVerschil = (verschillen: readonly Regelverschil[]): boolean =>
  verschillen.every(({ redenen, verschilCent }) => redenen.length === 0 && verschilCent === 0);

interface Lijn {
  omschrijving: string;
  cent: number;
  /** Per reason the input that belongs to it, to compare. */
  delen: Partial<Record<Verschilreden, unknown>>;
}

/** The lines of one list by id, in the order of the invoer, with what each adds to the saldo. */
function lineUp({ invoer, uitkomst }: Gerekend, lijst: 'regels' | 'investeringen'): Map<string, Lijn> {
  const { rekenjaar, discontovoet, horizonJaren } = invoer;
  const geheel = { rekenjaar: [rekenjaar, discontovoet, horizonJaren] };
  if (lijst === 'investeringen') {
    return new Map(
      invoer.investeringen.map(({ id, omschrijving, ...rest }) => {
        const cellen = uitkomst.cellen.investeringen.filter((cel) => cel.id === id);
        const kosten = [rest.bedragCent, rest.betaler, rest.soort, rest.vanafJaar, rest.aantalJaren];
        return [id, { omschrijving, cent: -sum(cellen, 'bedragCent'), delen: { kosten, ...geheel } }];
      }),
    );
  }
  return new Map(
    invoer.regels.map((regel) => {
      const telt = !uitkomst.nietMeegeteld.includes(regel.id);
      const cellen = uitkomst.cellen.regels.filter((cel) => telt && cel.id === regel.id);
      const delen = { telt_niet: telt, ...takeDelen(regel), ...geheel };
      return [regel.id, { omschrijving: regel.omschrijving, cent: sum(cellen, 'baatCent') + 0, delen }];
    }),
  );
}

function takeDelen(regel: ConceptInvoer['regels'][number]): Lijn['delen'] {
  const { prijs } = regel;
  return {
    prijs: [prijs.code, prijs.bedragCent, prijs.peiljaar, prijs.index, prijs.batenhouder, prijs.soort],
    aantal: [regel.aantalZonder, regel.aantalMet],
    kans: [regel.scenario, regel.kansZonder, regel.kansMet],
    aandeel: [regel.autonoom, regel.attributie, regel.uitdoving],
    looptijd: [regel.vanafJaar, regel.aantalJaren],
  };
}

function listRedenen(oud: Lijn | undefined, nieuw: Lijn | undefined): Verschilreden[] {
  if (!oud) return ['nieuw'];
  if (!nieuw) return ['weg'];
  return VERSCHILREDENEN.filter((reden) => {
    return JSON.stringify(oud.delen[reden]) !== JSON.stringify(nieuw.delen[reden]);
  });
}

function sum<K extends string>(cellen: readonly Record<K, number>[], veld: K): number {
  return cellen.reduce((som, cel) => som + cel[veld], 0);
}
