import type { Deelname } from './check-deelnemer.ts';

/** A deelnemer in time. Days are `YYYY-MM-DD`. */
export interface Aanwezige extends Pick<Deelname, 'soort' | 'vanaf' | 'tot'> {
  organisatie: string;
  /** The day on which somebody put them on the map: since then we know of them. */
  opKaartSinds: string;
}

/** From this day on so many professionals, of so many organisaties. */
export interface Verlooppunt {
  vanaf: string;
  professionals: number;
  organisaties: number;
}

/**
 * The number of professionals around the household, from one change to the next, up to and including `vandaag`. Who
 * has no first day counts since the day they were put on the map.
 */
export function countProfessionals(deelnemers: readonly Aanwezige[], vandaag: string): Verlooppunt[] {
  const perioden = deelnemers
    .filter(({ soort }) => soort === 'professional')
    .map((wie) => ({ organisatie: normalise(wie.organisatie), ...toPeriode(wie) }));
  const dagen = perioden.flatMap(({ begin, einde }) => [begin, ...(einde === null ? [] : [nextDag(einde)])]);
  const punten = [...new Set(dagen)]
    .filter((dag) => dag <= vandaag)
    .sort()
    .map((dag) => ({ vanaf: dag, ...countOp(perioden, dag) }));
  return punten.filter((punt, i) => !isGelijk(punt, punten[i - 1]));
}

/** How many professionals, of how many organisaties, on this day. Somebody without organisatie is one on their own. */
function countOp(perioden: readonly (Periode & { organisatie: string })[], dag: string) {
  const er = perioden.filter(({ begin, einde }) => begin <= dag && (einde === null || einde >= dag));
  const genoemd = er.flatMap(({ organisatie }) => (organisatie === '' ? [] : [organisatie]));
  return { professionals: er.length, organisaties: new Set(genoemd).size + er.length - genoemd.length };
}

interface Periode {
  begin: string;
  einde: string | null;
}

/** Somebody put on the map after they had left was there on one day at least: their last. */
function toPeriode({ vanaf, tot, opKaartSinds }: Aanwezige): Periode {
  const begin = vanaf ?? (tot !== null && tot < opKaartSinds ? tot : opKaartSinds);
  return { begin, einde: tot };
}

const normalise = (naam: string): string => naam.trim().toLowerCase();

function nextDag(dag: string): string {
  const [jaar = 0, maand = 1, nummer = 1] = dag.split('-').map(Number);
  return new Date(Date.UTC(jaar, maand - 1, nummer + 1)).toISOString().slice(0, 10);
}

const isGelijk = (punt: Verlooppunt, vorig: Verlooppunt | undefined): boolean =>
  punt.professionals === vorig?.professionals && punt.organisaties === vorig.organisaties;
