/** A calendar day, `2026-11-22`. */
export type Dag = string;

const dagMs = 86_400_000;

/** The same day some days later (or earlier). @throws RangeError for what is no day. */
export const addDagen = (dag: Dag, dagen: number): Dag => toDag(parseDag(dag) + dagen * dagMs);

/**
 * The general holidays of one year: article 3 of the Algemene termijnenwet, with Good Friday, which counts as one.
 * Christian holidays follow Easter; Koningsdag is the day before when 27 April is a Sunday.
 */
export function listFeestdagen(jaar: number): Dag[] {
  const pasen = calculatePasen(jaar);
  const koningsdag = `${jaar}-04-27`;
  return [
    `${jaar}-01-01`,
    ...[-2, 1, 39, 50].map((dagen) => toDag(pasen + dagen * dagMs)),
    new Date(parseDag(koningsdag)).getUTCDay() === 0 ? `${jaar}-04-26` : koningsdag,
    `${jaar}-05-05`,
    `${jaar}-12-25`,
    `${jaar}-12-26`,
  ].sort();
}

/** False on a Saturday, a Sunday and a general holiday. */
export function isWerkdag(dag: Dag): boolean {
  const weekdag = new Date(parseDag(dag)).getUTCDay();
  return weekdag !== 0 && weekdag !== 6 && !listFeestdagen(Number(dag.slice(0, 4))).includes(dag);
}

/** This day, or the first working day after it. Source: Algemene termijnenwet, article 1. */
export function extendToWerkdag(dag: Dag): Dag {
  let einde = dag;
  while (!isWerkdag(einde)) einde = addDagen(einde, 1);
  return einde;
}

/** Easter Sunday, Gregorian (Anonymous/Meeus algorithm). */
function calculatePasen(jaar: number): number {
  const a = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const rest = jaar % 100;
  const d = (19 * a + eeuw - Math.floor(eeuw / 4) - Math.floor((8 * eeuw + 13) / 25) + 15) % 30;
  const e = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - d - (rest % 4)) % 7;
  const f = Math.floor((a + 11 * d + 22 * e) / 451);
  const som = d + e - 7 * f + 114;
  return Date.UTC(jaar, Math.floor(som / 31) - 1, (som % 31) + 1);
}

const toDag = (tijd: number): Dag => new Date(tijd).toISOString().slice(0, 10);

function parseDag(dag: Dag): number {
  const tijd = Date.parse(`${dag}T00:00:00Z`);
  if (Number.isNaN(tijd)) throw new RangeError(`geen kalenderdag: ${dag}`);
  return tijd;
}
